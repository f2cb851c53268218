import type { Letter } from '../reading/letter.ts'
import { plainLetters } from '../text/plain-letters.ts'
import { bareHosts } from './outside.ts'
import { hostOf } from '../text/urls.ts'
import type { Claim } from './claim.ts'
import type { AddSignal, AuthenticityContext } from './context.ts'
import {
  domainOf,
  expectedHosts,
  imitatesAmazon,
  isAmazonHost,
  isInternationalised,
  printedDomainOf,
  registrableDomain,
  shorteners,
} from './hosts.ts'
import { isHouseDomain } from './houses.ts'
import { isAnybodysPage } from './page-hosts.ts'
import { followsAmazonPage, promisesAmazonPage, saysOnlyHere } from './promised-pages.ts'
import { isScannersOwn, targetOf } from './redirects.ts'
import type { SenderReading } from './sender.ts'

interface Known {
  readonly sender: SenderReading
  readonly claim: Claim
  /** The domains that most of the mail's links go through. */
  readonly counters: ReadonlySet<string>
}

/** Looks at where links go, behind what passes them on; returns true when one is a lure. Nothing is opened. */
export function readLinks(
  { letter }: AuthenticityContext,
  add: AddSignal,
  { sender, claim }: { readonly sender: SenderReading; readonly claim: Claim },
): boolean {
  const known: Known = { sender, claim, counters: clickCounters(letter) }
  let bad = false
  const seen = new Set<string>()
  // A letter of Amazon's that leads to a third's page leads to Amazon's as well.
  const staysHome = letter.links.some(({ href }) => isAmazonsPage(targetOf(href).url))
  const targets = [
    ...letter.links.map(({ href, text, isForm }) => ({
      url: href,
      text,
      isForm: isForm === true,
      promised: promisesAmazonPage(text) || (!staysHome && saysOnlyHere(text)),
    })),
    ...letter.urls.map(({ url, start }) => ({
      url,
      text: '',
      isForm: false,
      promised: followsAmazonPage(letter.reading.flat.slice(Math.max(0, start - 160), start)),
    })),
    // People name each other's shops; who speaks for Amazon names a place to go to.
    ...(claim.speaks ? bareHosts(letter) : [])
      .filter(({ host }) => !storeInWords.test(host))
      .map(({ host }) => ({ url: host, text: '', isForm: false, promised: false })),
  ]
  for (const { url, text, isForm, promised } of targets) {
    if (/^mailto:/i.test(url) && readMailbox(add, { url, text, claim })) bad = true
    if (/^(?:mailto|tel|cid|#)/i.test(url) || url === '') continue
    // Programs tell the scheme however it is broken up.
    if (/^(?:javascript|data|vbscript|file|blob):/i.test(url.replace(/[\u0000-\u0020]+/g, ''))) {
      // Old newsletters open windows by scripts, which no mail program runs.
      const runs = claim.speaks || sender === 'unknown' || !/^javascript:/i.test(url)
      add('link-script', runs ? 2.5 : 1, `a link runs ${url.slice(0, 20)}…`)
      bad ||= runs
      continue
    }
    const target = targetOf(url)
    const host = hostOf(target.url)
    if (host === '') continue
    if (isScannersOwn(host)) {
      add('link-scanned', 0, `the scanner ${host} keeps to itself where a link leads`)
      continue
    }
    if (readShown(add, { text, host, known })) bad = true
    const key = isForm ? `form ${host}` : host
    if (seen.has(key)) continue
    seen.add(key)
    if (target.through !== null && !isAmazonHost(host) && known.claim.speaks)
      add('link-redirected', 1, `a link to ${target.through} passes on to ${host}`)
    if (isBroken(host)) continue
    if (promised && !isAmazonsPage(target.url) && isElsewhere(letter, host, known)) {
      add(
        'link-page-elsewhere',
        sender === 'genuine' ? 0.8 : 3.2,
        `what is to be done in Seller Central is linked to ${host}`,
      )
      bad ||= sender !== 'genuine'
    }
    if (readHost(letter, add, { url: target.url, host, isForm, known })) bad = true
  }
  return bad
}

/** "Amazon.com.ca, Inc.", "Amazon.co": a firm's name or a store's that was cut off, where nothing is linked. */
const storeInWords = /^amazon(?:\.[a-z]{2,3}){1,2}$/

/** Weighs an address that a click writes to: Amazon's is shown, another's stands behind it. */
function readMailbox(
  add: AddSignal,
  { url, text, claim }: { readonly url: string; readonly text: string; readonly claim: Claim },
): boolean {
  const shown = printedDomainOf(plainLetters(text).trim())
  const domain = domainOf(url.replace(/^mailto:/i, '').split('?')[0] ?? '')
  if (domain === '' || !isAmazonHost(shown) || isAmazonHost(domain)) return false
  add(
    'link-text-differs',
    claim.speaks ? 3.2 : 1,
    `the link shows an address of ${shown} but writes to ${domain}`,
  )
  return claim.speaks
}

/** True for places that none of Amazon's pages are at, in a mail that speaks for Amazon. */
function isElsewhere(letter: Letter, host: string, { claim }: Known): boolean {
  return claim.speaks && !isExpected(host) && !isHouseDomain(host) && !names(letter, host)
}

/** True for Amazon's own pages, not for those that its customers put up on its machines. */
function isAmazonsPage(url: string): boolean {
  const host = hostOf(url)
  return isAmazonHost(host) && !isAnybodysPage(host, url)
}

/** An address that leads nowhere: a paste cut it off (no top-level domain has one letter) or has lost its dots. */
function isBroken(host: string): boolean {
  return /\.[a-z]$|^[^.[\]]+$|(?:^|\.)amazon(?:com?|de|fr|it|es|ca|in|co(?:uk|jp))$/.test(host)
}

/** Weighs a link whose words name one place and whose target is another. */
function readShown(
  add: AddSignal,
  { text, host, known }: { readonly text: string; readonly host: string; readonly known: Known },
): boolean {
  const words = plainLetters(text.slice(0, longestShown)).trim()
  const found = /((?:https?:\/\/|www\.)?)((?:[a-z0-9-]+\.)+[a-z]{2,})/.exec(words)
  const shown = found?.[2] ?? ''
  if (shown === '' || isAmazonHost(host) || registrableDomain(shown) === registrableDomain(host)) return false
  const detail = `the link shows ${shown} but goes to ${host}`
  if (isAmazonHost(shown)) {
    // Newsletters of others count clicks on what they recommend, Amazon's pages among it.
    const weight = known.claim.speaks ? 3.2 : 1
    add('link-text-differs', weight, detail)
    return weight > 1
  }
  // "news.example" within a sentence is a name; an address alone, as it is typed, promises where one gets to.
  const promises = (found?.[1] ?? '') !== '' && found?.index === 0 && !/\s/.test(words)
  const weight = promises && !known.counters.has(registrableDomain(host)) ? 1 : 0.3
  add('link-text-differs', weight, detail)
  return weight === 1
}

/** Characters of a link's words in which an address stands. */
const longestShown = 400

/** A domain that half of a mail's links or more go through counts clicks for its sender. */
function clickCounters({ links }: Letter): ReadonlySet<string> {
  const through = new Map<string, number>()
  for (const { href } of links) {
    const domain = registrableDomain(hostOf(href))
    through.set(domain, (through.get(domain) ?? 0) + 1)
  }
  return new Set(
    [...through].filter(([, count]) => count >= 3 && count * 2 >= links.length).map(([domain]) => domain),
  )
}

/** Weighs the place that a link leads to. */
function readHost(
  letter: Letter,
  add: AddSignal,
  {
    url,
    host,
    isForm,
    known,
  }: { readonly url: string; readonly host: string; readonly isForm: boolean; readonly known: Known },
): boolean {
  let bad = false
  const lure = (id: string, weight: number, detail: string): void => {
    add(id, weight, detail)
    bad = true
  }
  const { claim, sender } = known
  if (isAmazonsPage(url)) return false
  if (
    imitatesAmazon(host) &&
    (isExpected(host) || ((sender === 'genuine' || sender === 'claimed') && names(letter, host)))
  )
    add('link-to-provider', 0.8, `${host} is a page for Amazon on a host that the letter names`)
  else if (imitatesAmazon(host))
    lure('link-imitates-amazon', 3.4, `${host} wears Amazon's name but is not Amazon's`)
  else if (isInternationalised(host)) lure('link-punycode', 2.4, `${host} is written in look-alike letters`)
  else if (shorteners.has(host) || shorteners.has(registrableDomain(host)) || isOpaque(url))
    lure('link-shortener', claim.speaks ? 2.6 : 2.2, `${host} hides where it goes`)
  else if (/^(?:\d{1,3}\.){3}\d{1,3}$|^\[[\da-f:.]+\]$/.test(host))
    lure(
      'link-bare-address',
      claim.mentions || sender === 'unknown' ? 2.6 : 2,
      `a link goes to the bare address ${host}`,
    )
  else if (isAnybodysPage(host, url)) {
    const detail = `anybody can put up a page at ${host}`
    // Genuine letters store files on Amazon's own servers and have forms elsewhere; pastes hold what the seller added.
    if (sender === 'genuine') add('link-anybodys-page', isAmazonHost(host) ? 0 : 0.6, detail)
    else if (sender === 'unknown' || sender === 'claimed')
      add('link-anybodys-page', isAmazonHost(host) ? 0.4 : 1, detail)
    else lure('link-anybodys-page', claim.speaks ? 1.8 : 0.8, detail)
  } else if (
    claim.mentions &&
    wantsLogin(host, url) &&
    !isExpected(host) &&
    !isOwnOrKnown(letter, host, claim)
  )
    lure(
      'link-login-elsewhere',
      claim.speaks || sender === 'unknown' ? 2.4 : 1.2,
      `${host} asks to sign in outside Amazon`,
    )
  if (/^h(?:xx|tt)ps?:\/\/[^/?#]*@/i.test(url))
    lure(
      'link-user-part',
      claim.mentions || sender === 'unknown' ? 2.4 : 1.6,
      `a link hides its host ${host} behind an @`,
    )
  if (/^hxxp/i.test(url) && !isExpected(host))
    add('link-defanged', 0.6, `${host} was written as a defanged link`)
  // Newsletters let one search from within the mail.
  if (isForm && claim.speaks)
    lure('link-form', sender === 'genuine' ? 1.6 : 2.8, `a form in the mail sends what is typed to ${host}`)
  return bad
}

/** Pages that ask who one is say so in their address; "author" and "accounting" do not. */
function wantsLogin(host: string, url: string): boolean {
  return (
    /log-?in|sign-?in|verif|secure|account|auth|confirm|update-|unlock/i.test(host) ||
    /log-?in|sign-?in|verif(?:y|ication|ied)|secure|account(?!ing|a)|auth(?!or)|confirm|update-|unlock/i.test(
      url.replace(/^[a-z]+:\/\/[^/?#]*/i, ''),
    )
  )
}

/** A firm's own pages, and those of houses that everybody signs in at, in a mail that does not speak for Amazon. */
function isOwnOrKnown(letter: Letter, host: string, claim: Claim): boolean {
  if (isHouseDomain(host)) return true
  if (claim.speaks) return false
  const own = letter.sender?.address.split('@')[1] ?? ''
  return registrableDomain(own) === registrableDomain(host)
}

/** Links whose services keep to themselves where they lead. */
function isOpaque(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:linkedin\.com\/slink|google\.[a-z.]{2,6}\/share|share\.google\/)/i.test(
    url,
  )
}

/** "The form is hosted by Qualtrics": a letter that says whose host it links to, under a name that is not Amazon's. */
function names(letter: Letter, host: string): boolean {
  const owner = registrableDomain(host).split('.')[0] ?? ''
  if (owner.length < 4 || imitatesAmazon(owner)) return false
  const { flat } = letter.reading
  for (let at = flat.indexOf(owner); at !== -1; at = flat.indexOf(owner, at + 1))
    if (/[\s("]/.test(flat.charAt(at - 1)) && /[\s,.;:)"]/.test(flat.charAt(at + owner.length))) return true
  return false
}

function isExpected(host: string): boolean {
  return expectedHosts.has(host) || expectedHosts.has(registrableDomain(host))
}
