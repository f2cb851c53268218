import { domainToUnicode } from 'node:url'
import { gluedWord } from '../text/glued.ts'
import { plainLetters } from '../text/plain-letters.ts'

/** Domains that Amazon itself sends from or links to (its own help page on genuine mail, and its services). */
const amazonDomains: ReadonlySet<string> = new Set([
  'amazon.com',
  'amazon.ca',
  'amazon.com.mx',
  'amazon.com.br',
  'amazon.co.uk',
  'amazon.de',
  'amazon.at',
  'amazon.fr',
  'amazon.it',
  'amazon.es',
  'amazon.nl',
  'amazon.se',
  'amazon.pl',
  'amazon.com.be',
  'amazon.be',
  'amazon.ie',
  'amazon.com.tr',
  'amazon.ae',
  'amazon.sa',
  'amazon.eg',
  'amazon.in',
  'amazon.co.za',
  'amazon.co.jp',
  'amazon.jp',
  'amazon.com.au',
  'amazon.sg',
  'amazon.lu',
  'amazon.cn',
  'amazon.jobs',
  'amazon.eu',
  'amazonsellerservices.com',
  'amazonservices.com',
  'sell.amazon.com',
  'amazonses.com',
  'amazonaws.com',
  'awstrack.me',
  'media-amazon.com',
  'ssl-images-amazon.com',
  'images-amazon.com',
  'amazonpay.com',
  'pay.amazon.com',
  'aboutamazon.com',
  'aboutamazon.eu',
  'amzn.to',
  'a.co',
  'amzn.com',
  'amazon.qualtrics.com',
  'amazonexteu.qualtrics.com',
  'payments-amazon.com',
  'brandservices.amazon.com',
  'kdp.amazon.com',
  'amazon-corp.com',
  'amazonlogistics.com',
  'transparency.com',
  'amazon-adsystem.com',
  'amazontrust.com',
  'amazon.work',
  'amazonwebservices.com',
])

/** Places outside Amazon that its genuine letters link to: survey forms, registers, authorities, carriers. */
export const expectedHosts: ReadonlySet<string> = new Set([
  'qualtrics.com',
  'verpackungsregister.org',
  'stiftung-ear.de',
  'ear-system.de',
  'ftc.gov',
  'cpsc.gov',
  'fda.gov',
  'epa.gov',
  'europa.eu',
  'wipo.int',
  'uspto.gov',
  'euipo.europa.eu',
  'dpma.de',
  'gov.uk',
  'legifrance.gouv.fr',
  'ademe.fr',
  'syderep.ademe.fr',
  'youtube.com',
  'apple.com',
  'apps.apple.com',
  'play.google.com',
  'google.com',
  'linkedin.com',
  'facebook.com',
  'twitter.com',
  'x.com',
  'instagram.com',
  'payoneer.com',
  'docusign.net',
  'docusign.com',
  'congress.gov',
  'meti.go.jp',
  'caa.go.jp',
  'w3.org',
  'onfido.com',
  'conai.org',
  'usps.com',
  'ups.com',
  'fedex.com',
  'dhl.com',
  'dhl.de',
])

const sharedSecondLevel = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'or', 'ne', 'go'])

/** The registrable part of a host: `mail.shop.co.uk` → `shop.co.uk`. */
export function registrableDomain(host: string): string {
  const labels = withoutRoot(host).split('.')
  if (labels.length <= 2) return labels.join('.')
  const second = labels.at(-2) ?? ''
  const last = labels.at(-1) ?? ''
  return labels.slice(sharedSecondLevel.has(second) && last.length === 2 ? -3 : -2).join('.')
}

/** True for Amazon's own domains and hosts under them. */
export function isAmazonHost(host: string): boolean {
  const name = withoutRoot(host)
  return amazonDomains.has(name) || amazonDomains.has(registrableDomain(name)) || ownTopLevel.test(name)
}

/** True for domains that only Amazon's own mail comes from: whoever rents its mail service sends and signs with that one's. */
export function sendsForAmazon(domain: string): boolean {
  return isAmazonHost(domain) && !rented.test(domain)
}

const rented = /(?:^|\.)(?:amazonaws|awstrack|amazonses)\.[a-z]+\.?$/i

// Top-level domains of Amazon's own; its customers' functions run under `on.aws`.
const ownTopLevel = /\.amazon$|(?<![.]on|^on)\.aws$/

/** A host in lower case without the dot of the root at its end. */
function withoutRoot(host: string): string {
  const name = host.toLowerCase()
  return name.endsWith('.') ? name.slice(0, -1) : name
}

/** The domain of an address or a printed sender (`Amazon <notice@amazon.com>`). */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at === -1 ? '' : (/^[^\s>;,"')\]]+/.exec(address.slice(at + 1))?.[0] ?? '').toLowerCase()
}

const glued = new RegExp(`^(amazon\\.(?:co\\.uk|com|ca|de|fr|it|es|in))${gluedWord}$`)

/** The domain of an address within a text, without a word that stuck to it. Not for senders: theirs is exact. */
export function printedDomainOf(address: string): string {
  const domain = domainOf(address)
  return glued.exec(domain)?.[1] ?? domain
}

/** True when a sender's domain is, or imitates, Amazon's: such a mail is Amazon's letter or pretends to be. */
export function isAmazonLike(sender: string): boolean {
  return /am[a4]z[o0]?n|amzn/i.test(sender)
}

const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
}

/** True when a host wears Amazon's name without being Amazon's: as a label, a part, misspelt, or in look-alike letters. */
export function imitatesAmazon(host: string): boolean {
  if (host === '' || isAmazonHost(host)) return false
  const plain = plainLetters(domainToUnicode(host) || host).replace(
    /[01345@]/g,
    (digit) => digits[digit] ?? digit,
  )
  const name = plain.replaceAll('rn', 'm').replaceAll('vv', 'w')
  if (wearsName.test(`${plain} ${name}`)) return true
  return /(?:^|[-.])(?:amz|aws)(?:$|[-.])/.test(plain) || name.split(/[-.]/).some((word) => slips.has(word))
}

// Not the river's: "amazonia", "amazonas".
const wearsName =
  /amazon(?!(?:ia|ie|as|ian|ica)(?:[^a-z]|$))|amzn|awstrack|amazn|amazone|anazon|amozon|amazan|sellercentral|seller-central|sellerperformance|seller-performance|selling-?partner/

/** Words that are one slip of the hand from Amazon's name: a letter left out, doubled, or two of them swapped. */
const slips: ReadonlySet<string> = new Set(
  Array.from('amazon').flatMap((letter, at, all) => [
    all.toSpliced(at, 1).join(''),
    all.toSpliced(at, 0, letter).join(''),
    all.toSpliced(at, 2, all[at + 1] ?? '', letter).join(''),
  ]),
)

/** True for hosts written in punycode or in letters outside ASCII. */
export function isInternationalised(host: string): boolean {
  return /(?:^|\.)xn--/.test(host) || /[^\u0000-\u007f]/.test(host)
}

export const shorteners: ReadonlySet<string> = new Set([
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'cutt.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.ly',
  'tiny.cc',
  'v.gd',
  's.id',
  'lnkd.in',
  'qrco.de',
  'linktr.ee',
  'bl.ink',
  'shorte.st',
  'u.to',
])
export const freeMail: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.co.jp',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'mail.ru',
  'yandex.ru',
  'yandex.com',
  'qq.com',
  '163.com',
  '126.com',
  'zoho.com',
  'mail.com',
  'libero.it',
  'orange.fr',
  'laposte.net',
  'free.fr',
  't-online.de',
])
