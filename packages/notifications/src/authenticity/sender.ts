import { stores, type Store } from '../marketplaces.ts'
import type { Letter } from '../reading/letter.ts'
import { disguiseOf, plainLetters } from '../text/plain-letters.ts'
import type { AddSignal, AuthenticityContext } from './context.ts'
import { shownName, wearsName, type Claim } from './claim.ts'
import {
  domainOf,
  freeMail,
  imitatesAmazon,
  isAmazonHost,
  isInternationalised,
  registrableDomain,
  sendsForAmazon,
} from './hosts.ts'
import { namesAnotherHouse, wearsHouseName } from './houses.ts'
import type { Passage } from './passage.ts'

/** Whose the sender's address is: Amazon's and proven, Amazon's as anybody can write it, somebody else's, or nobody tells. */
export type SenderReading = 'genuine' | 'claimed' | 'foreign' | 'unknown'

/** Weighs who a mail is from, and where answers to it go. */
export function readSender(
  context: AuthenticityContext,
  add: AddSignal,
  {
    claim,
    passage,
    isProven,
  }: { readonly claim: Claim; readonly passage: Passage | null; readonly isProven: boolean },
): SenderReading {
  const { letter, hasHeaders } = context
  if (passage !== null)
    add(
      'sent-on',
      0,
      passage.by === 'list'
        ? `the list at ${passage.through} sent it on, which breaks what Amazon signed`
        : `a rule sent it on through ${passage.through}, which breaks what Amazon signed`,
    )
  const forwarded = letter.layout.how === 'forwarded'
  const printed = letter.layout.printed?.from ?? null
  const address = forwarded ? (printed ?? '') : (letter.sender?.address ?? printed ?? '')
  const domain = domainOf(address)
  if (domain === '') return 'unknown'
  const shown = shownName(letter)
  if (sendsForAmazon(domain)) {
    const local = address.slice(0, address.indexOf('@'))
    add(
      'sender-amazon-domain',
      forwarded ? -0.8 : -1,
      `${domain} is one of Amazon's mail domains${forwarded ? ' (in the forwarded text)' : ''}`,
    )
    const other = anotherStore(domain, context.store)
    if (other !== null) add('sender-of-another-store', 0.3, `${other} writes about ${context.store?.domain}`)
    const [reply] = letter.replyTo
    if (!forwarded && reply !== undefined && !isAmazonHost(domainOf(reply.address)))
      add('reply-to-elsewhere', 2.6, `answers go to ${reply.address}, not to ${local}@${domain}`)
    return isProven ? 'genuine' : 'claimed'
  }
  if (passage?.by === 'list') return 'unknown'
  if (
    !forwarded &&
    (passedOn(letter, domain) || (!imitatesAmazon(domain) && handedOn(context, address, shown)))
  ) {
    add('forwarded-by-seller', 0, 'the outer sender is of the house that the letter went to')
    return 'unknown'
  }
  if (forwarded && hasHeaders) add('forwarded-by-seller', 0, 'the outer sender forwarded the letter')
  readDisguise(context, add, shown)
  if (imitatesAmazon(domain)) {
    add('sender-imitates-amazon', 3.4, `${domain} wears Amazon's name but is not Amazon's`)
    return 'foreign'
  }
  if (isInternationalised(domain)) add('sender-punycode', 2, `${domain} is written in look-alike letters`)
  readNames(context, add, { claim, shown, address, domain, forwarded })
  const [reply] = letter.replyTo
  if (reply !== undefined && domainOf(reply.address) !== domain && !forwarded && claim.mentions)
    add('reply-to-elsewhere', replyWeight(reply.address, domain, claim), `answers go to ${reply.address}`)
  const bounces = domainOf(context.returnPath ?? '')
  if (
    bounces !== '' &&
    claim.mentions &&
    registrableDomain(bounces) !== registrableDomain(domain) &&
    !isAmazonHost(bounces) &&
    !forwarded
  )
    add('return-path-elsewhere', 0.5, `bounces go to ${bounces}`)
  return 'foreign'
}

/**
 * The store whose address writes about another one; null where that is usual: from Amazon.com about any store, and within Europe.
 * Sellers of many stores get letters from any of them, so that it says little.
 */
function anotherStore(domain: string, named: Store | null): string | null {
  const own = stores.find((store) => store.domain === registrableDomain(domain))
  if (named === null || own === undefined || own.code === named.code || own.code === 'US') return null
  const isEuropean = ({ timeZone }: Store): boolean => timeZone.startsWith('Europe/')
  return isEuropean(own) && isEuropean(named) ? null : own.domain
}

/** Lists and firms have answers sent to another of their addresses; who speaks for Amazon from a free mailbox does not. */
function replyWeight(reply: string, domain: string, claim: Claim): number {
  const other = domainOf(reply)
  if (registrableDomain(other) === registrableDomain(domain)) return 0
  if (!claim.speaks) return 0.3
  return freeMail.has(other) || imitatesAmazon(other) ? 1.6 : 1
}

/** A name that is broken up or put into other alphabets is meant to be seen by people and missed by filters. */
function readDisguise({ disguise }: AuthenticityContext, add: AddSignal, shown: string): void {
  const found = disguise ?? disguisedName(shown)
  if (found === null) return
  const wearsAmazon = wearsName(found.text) && !/amazon|amzn/i.test(found.text)
  const weight = wearsAmazon ? 2.4 : found.how === 'show' ? 0.8 : 1.4
  const what = { invisible: 'invisible characters', turned: 'turned letters', show: 'letters for show' }
  const how = found.how === 'look-alikes' ? 'look-alike letters' : what[found.how]
  add('disguised-name', weight, `${how} hide "${plainLetters(found.text).slice(0, 80)}"`)
}

function disguisedName(name: string): AuthenticityContext['disguise'] {
  const how = disguiseOf(name)
  return how === null ? null : { text: name, how }
}

/** What the names around a foreign address pretend. */
function readNames(
  { letter, kind }: AuthenticityContext,
  add: AddSignal,
  known: {
    readonly claim: Claim
    readonly shown: string
    readonly address: string
    readonly domain: string
    readonly forwarded: boolean
  },
): void {
  const { claim, shown, address, domain, forwarded } = known
  if (claim.mentions && kind !== 'not_a_notification' && !isPerson(letter, forwarded)) {
    add(
      'sender-foreign-domain',
      freeMail.has(domain) ? 2.4 : 2,
      `the letter speaks for Amazon but comes from ${domain}`,
    )
  } else if (claim.speaks && !claim.byName && kind === 'not_a_notification' && !isPerson(letter, forwarded))
    add('signs-as-amazon', 0.6, `it signs or greets as Amazon but comes from ${domain}`)
  const inName = /[a-z0-9._-]{1,64}@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/.exec(plainLetters(shown))?.[1] ?? ''
  const isOther = inName !== '' && registrableDomain(inName) !== registrableDomain(domain)
  if (isOther && isAmazonHost(inName))
    add(
      'display-name-address',
      2.6,
      `"${shown}" shows an address of ${inName}, but the mail is from ${domain}`,
    )
  else if (claim.byName) add('display-name-only', 1.2, `"${shown}" is only the display name`)
  else if (isOther && !/ via /i.test(shown))
    add('display-name-address', 1, `"${shown}" shows an address of ${inName}, but the mail is from ${domain}`)
  if (/amazon|amzn/i.test(address.split('@')[0] ?? '') && !forwarded)
    add('mailbox-name-only', 0.8, `Amazon's name stands only before the @ of ${address}`)
  const house = namesAnotherHouse(shown, domain)
  if (house !== null)
    add('name-of-another-house', 1.8, `"${shown}" is ${house}'s name, but the mail is from ${domain}`)
  const worn = wearsHouseName(domain)
  if (worn !== null) add('sender-wears-house-name', 1.4, `${domain} wears the name of ${worn}`)
}

/** A letter printed below a note, which went from Amazon to the domain that the note comes from. */
function passedOn(letter: Letter, domain: string): boolean {
  const { flat } = letter.reading
  const from = /(?:^|\n)(?:from|von|de|da|差出人) ?[:：] ?[^\n@]{0,60}@([a-z0-9.-]+)/.exec(flat)
  if (from === null || !isAmazonHost(from[1] ?? '')) return false
  const to = /\n(?:to|an|a|para|destinatario|宛先) ?[:：] ?[^\n@]{0,60}@([a-z0-9.-]+)/.exec(
    flat.slice(from.index),
  )
  return to !== null && to[1] === domain && !imitatesAmazon(domain)
}

/** A notice below a subject like "Fwd: …", under a name that is nobody's desk: who got it passes it on. */
function handedOn({ letter, kind }: AuthenticityContext, address: string, shown: string): boolean {
  const { sender, subject, layout } = letter
  const title = (sender === null ? layout.printed?.subject : subject) ?? ''
  if (kind === 'not_a_notification' || !passedOnSubject.test(title)) return false
  const name = shown === '' ? (layout.printed?.from ?? '').replace(/<[^<>]*>|\S+@\S+/g, ' ').trim() : shown
  return name !== '' && !desks.test(`${name} ${address}`)
}

const passedOnSubject = /^(?:fwd?|wg|tr|i|rv|re|aw|転送)\s?[:：]/i
const desks =
  /amazon|amzn|seller (?:performance|support|central)|account health|アマゾン|verk(?:ä|a)ufer|vendeur|venditor|vendedor|performance|compliance|executive/i

/** A seller or adviser who writes about Amazon in their own name is no impostor. */
function isPerson(letter: Letter, forwarded: boolean): boolean {
  if (forwarded) return false
  const name = letter.sender?.name ?? ''
  const namesDesk = desks.test(`${name} ${letter.sender?.address ?? ''}`)
  const signsAs =
    /(?:amazon|seller performance|account health|selling partner|executive|compliance|verification|product safety|notice|アカウントスペシャリスト|equipe|equipo|team)[a-z .,'-]{0,40}$/.test(
      letter.reading.flat.trimEnd().slice(-90),
    )
  const fwd = passedOnSubject.test(letter.subject ?? '')
  return !namesDesk && !signsAs && (fwd || name !== '')
}
