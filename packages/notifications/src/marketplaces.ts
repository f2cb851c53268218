import { gluedWord } from './text/glued.ts'
import type { Language } from './text/language.ts'

/** One Amazon store: the code people type, its domain and the zone its days are counted in. */
export interface Store {
  readonly code: string
  readonly domain: string
  readonly marketplaceId: string
  readonly timeZone: string
  /** Order of numeric dates in the store's English letters. */
  readonly dateOrder: 'mdy' | 'dmy'
  /** Names that letters use for the country, folded, for "your German store". */
  readonly names: readonly string[]
}

/** Ids and domains as in Amazon's developer guide; zones as Amazon's own pages use them (US, CA, MX: Pacific). */
export const stores: readonly Store[] = [
  {
    code: 'US',
    domain: 'amazon.com',
    marketplaceId: 'ATVPDKIKX0DER',
    timeZone: 'America/Los_Angeles',
    dateOrder: 'mdy',
    names: ['us', 'u.s.', 'usa', 'united states', 'american'],
  },
  {
    code: 'CA',
    domain: 'amazon.ca',
    marketplaceId: 'A2EUQ1WTGCTBG2',
    timeZone: 'America/Los_Angeles',
    dateOrder: 'mdy',
    names: ['canada', 'canadian'],
  },
  {
    code: 'MX',
    domain: 'amazon.com.mx',
    marketplaceId: 'A1AM78C64UM0Y8',
    timeZone: 'America/Los_Angeles',
    dateOrder: 'dmy',
    names: ['mexico', 'mexican'],
  },
  {
    code: 'BR',
    domain: 'amazon.com.br',
    marketplaceId: 'A2Q3Y263D00KWC',
    timeZone: 'America/Sao_Paulo',
    dateOrder: 'dmy',
    names: ['brazil', 'brazilian', 'brasil'],
  },
  {
    code: 'UK',
    domain: 'amazon.co.uk',
    marketplaceId: 'A1F83G8C2ARO7P',
    timeZone: 'Europe/London',
    dateOrder: 'dmy',
    names: ['uk', 'united kingdom', 'british'],
  },
  {
    code: 'DE',
    domain: 'amazon.de',
    marketplaceId: 'A1PA6795UKMFR9',
    timeZone: 'Europe/Berlin',
    dateOrder: 'dmy',
    names: ['germany', 'german', 'deutschland'],
  },
  {
    code: 'FR',
    domain: 'amazon.fr',
    marketplaceId: 'A13V1IB3VIYZZH',
    timeZone: 'Europe/Paris',
    dateOrder: 'dmy',
    names: ['france', 'french'],
  },
  {
    code: 'IT',
    domain: 'amazon.it',
    marketplaceId: 'APJ6JRA9NG5V4',
    timeZone: 'Europe/Rome',
    dateOrder: 'dmy',
    names: ['italy', 'italian', 'italia'],
  },
  {
    code: 'ES',
    domain: 'amazon.es',
    marketplaceId: 'A1RKKUPIHCS9HS',
    timeZone: 'Europe/Madrid',
    dateOrder: 'dmy',
    names: ['spain', 'spanish', 'espana'],
  },
  {
    code: 'NL',
    domain: 'amazon.nl',
    marketplaceId: 'A1805IZSGTT6HS',
    timeZone: 'Europe/Amsterdam',
    dateOrder: 'dmy',
    names: ['netherlands', 'dutch'],
  },
  {
    code: 'SE',
    domain: 'amazon.se',
    marketplaceId: 'A2NODRKZP88ZB9',
    timeZone: 'Europe/Stockholm',
    dateOrder: 'dmy',
    names: ['sweden', 'swedish'],
  },
  {
    code: 'PL',
    domain: 'amazon.pl',
    marketplaceId: 'A1C3SOZRARQ6R3',
    timeZone: 'Europe/Warsaw',
    dateOrder: 'dmy',
    names: ['poland', 'polish'],
  },
  {
    code: 'BE',
    domain: 'amazon.com.be',
    marketplaceId: 'AMEN7PMS3EDWL',
    timeZone: 'Europe/Brussels',
    dateOrder: 'dmy',
    names: ['belgium', 'belgian'],
  },
  {
    code: 'IE',
    domain: 'amazon.ie',
    marketplaceId: 'A28R8C7NBKEWEA',
    timeZone: 'Europe/Dublin',
    dateOrder: 'dmy',
    names: ['ireland', 'irish'],
  },
  {
    code: 'TR',
    domain: 'amazon.com.tr',
    marketplaceId: 'A33AVAJ2PDY3EV',
    timeZone: 'Europe/Istanbul',
    dateOrder: 'dmy',
    names: ['turkey', 'turkish'],
  },
  {
    code: 'AE',
    domain: 'amazon.ae',
    marketplaceId: 'A2VIGQ35RCS4UG',
    timeZone: 'Asia/Dubai',
    dateOrder: 'dmy',
    names: ['uae', 'united arab emirates'],
  },
  {
    code: 'SA',
    domain: 'amazon.sa',
    marketplaceId: 'A17E79C6D8DWNP',
    timeZone: 'Asia/Riyadh',
    dateOrder: 'dmy',
    names: ['saudi arabia'],
  },
  {
    code: 'EG',
    domain: 'amazon.eg',
    marketplaceId: 'ARBP9OOSHTCHU',
    timeZone: 'Africa/Cairo',
    dateOrder: 'dmy',
    names: ['egypt'],
  },
  {
    code: 'IN',
    domain: 'amazon.in',
    marketplaceId: 'A21TJRUUN4KGV',
    timeZone: 'Asia/Kolkata',
    dateOrder: 'dmy',
    names: ['india', 'indian'],
  },
  {
    code: 'ZA',
    domain: 'amazon.co.za',
    marketplaceId: 'AE08WJ6YKNBMC',
    timeZone: 'Africa/Johannesburg',
    dateOrder: 'dmy',
    names: ['south africa'],
  },
  {
    code: 'JP',
    domain: 'amazon.co.jp',
    marketplaceId: 'A1VC38T7YXB528',
    timeZone: 'Asia/Tokyo',
    dateOrder: 'dmy',
    names: ['japan', 'japanese'],
  },
  {
    code: 'AU',
    domain: 'amazon.com.au',
    marketplaceId: 'A39IBJ37TRP1C6',
    timeZone: 'Australia/Sydney',
    dateOrder: 'dmy',
    names: ['australia', 'australian'],
  },
  {
    code: 'SG',
    domain: 'amazon.sg',
    marketplaceId: 'A19VAU5U5O7RUS',
    timeZone: 'Asia/Singapore',
    dateOrder: 'dmy',
    names: ['singapore'],
  },
]

/** The store of a code (UK or GB), domain or marketplace id, ignoring case. */
export function findStore(text: string): Store | undefined {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  const code = wanted === 'gb' ? 'uk' : wanted
  return stores.find(
    (s) => s.code.toLowerCase() === code || s.domain === wanted || s.marketplaceId.toLowerCase() === wanted,
  )
}

// Longest first, so that amazon.com.au is not read as amazon.com.
const byLength = [...stores].sort((a, b) => b.domain.length - a.domain.length)
const tails = byLength.map((store) => store.domain.slice('amazon'.length).replaceAll('.', '\\.')).join('|')
const storeName = new RegExp(
  `amazon ?(?<tail>${tails})(?!(?!${gluedWord})[a-z0-9]|-(?![a-z]{4,30}(?![a-z0-9.-]))|\\.[a-z])(?<after>(?: services)?,? (?:inc|llc|s\\.?a\\.? ?r\\.?l|eu)\\b)?`,
  'y',
)
const hostBefore = /(?<![a-z0-9-])[a-z0-9-]{1,63}\.$/

export interface MarketplaceReading {
  readonly code: string | null
  readonly start: number
  readonly end: number
  readonly confidence: number
}

/**
 * The store a letter is about: named in the text, else the country of the seller central host that it prints or that its links
 * lead to, else the sender's domain. Company names ("Amazon.com Services LLC") and help links count least, since European letters
 * carry them too. Links to a host that serves many stores tell none; there the letter's language does (decision 0550).
 *
 * @param linked Hosts that the letter's links lead to, lower case.
 */
export function readMarketplace(
  flat: string,
  senderDomain: string | null,
  language: Language = 'en',
  linked: readonly string[] = [],
): MarketplaceReading {
  let shared: MarketplaceReading | undefined
  let named: MarketplaceReading | undefined
  let hosted: MarketplaceReading | undefined
  let mailbox: MarketplaceReading | undefined
  let company: MarketplaceReading | undefined
  for (let at = flat.indexOf('amazon'); at !== -1; at = flat.indexOf('amazon', at + 6)) {
    if (at > 0 && /[a-z0-9]/.test(flat.charAt(at - 1))) continue
    storeName.lastIndex = at
    const match = storeName.exec(flat)
    const tail = match?.groups?.['tail'] ?? ''
    const store = byLength.find((candidate) => candidate.domain === `amazon${tail}`)
    if (match === null || store === undefined) continue
    const host = hostBefore.exec(flat.slice(Math.max(0, at - 65), at))?.[0]
    const start = at - (host?.length ?? 0)
    const before = flat.charAt(start - 1)
    const reading = (confidence: number): MarketplaceReading => ({
      code: store.code,
      start,
      end: at + match[0].length,
      confidence,
    })
    // "© 2026, Amazon.com, Inc. or its affiliates" stands below the pages of every store.
    if (store.code === 'US' && copyright.test(flat.slice(Math.max(0, start - 40), start))) continue
    if (match.groups?.['after'] !== undefined) company ??= reading(0.5)
    else if (before === '@') mailbox ??= reading(0.7)
    else if (host !== undefined && host !== 'www.') {
      const home = homeOf(host, store, language)
      if (home !== undefined) shared ??= { ...reading(0.6), code: home }
      else if (host === 'sellercentral.') hosted ??= reading(store.code === 'US' ? 0.75 : 0.85)
    } else if (before === '/' || host === 'www.') {
      hosted = hosted ?? reading(0.8)
    } else if (!leavesOut.test(flat.slice(Math.max(0, start - 28), start))) named ??= reading(0.97)
  }
  const sender =
    senderDomain === null
      ? undefined
      : byLength.find((s) => senderDomain === s.domain || senderDomain.endsWith(`.${s.domain}`))
  if (named !== undefined) return named
  const spoken = namedCountry(flat) ?? namedCompany(flat)
  if (spoken !== undefined) return spoken
  // A US link in another store's letter is common; the other way round is not.
  if (hosted !== undefined && (hosted.code !== 'US' || sender === undefined)) return hosted
  const behind = storeBehind(linked, language)
  if (behind.own !== null && behind.own !== 'US') return linkedTo(behind.own)
  if (sender !== undefined) return { code: sender.code, start: 0, end: 0, confidence: 0.8 }
  const told = hosted ?? shared ?? mailbox
  if (told !== undefined) return told
  const code = behind.shared ?? behind.own
  return code === null
    ? (company ?? { code: null, start: 0, end: 0, confidence: 0.6 })
    : { ...linkedTo(code), confidence: 0.6 }
}

const linkedTo = (code: string): MarketplaceReading => ({ code, start: 0, end: 0, confidence: 0.8 })

const copyright = /(?:©|(?<![a-z])copyright(?![a-z])|\(c\) ?\d{4})[^\n]*$/

/**
 * The one store whose seller central hosts are linked to, and the one that the hosts of many stores are linked to for. Links to the
 * American one stand in letters of others as well; links to several tell none, as a page has them that lets its reader choose.
 */
function storeBehind(
  hosts: readonly string[],
  language: Language,
): { readonly own: string | null; readonly shared: string | null } {
  const codes = new Set<string>()
  let shared: string | null = null
  for (const host of hosts) {
    const [label = '', ...rest] = host.split('.')
    const store = stores.find(({ domain }) => domain === rest.join('.'))
    if (store === undefined) continue
    const home = homeOf(`${label}.`, store, language)
    if (home !== undefined) shared ??= home
    else if (label === 'sellercentral') codes.add(store.code)
  }
  if (codes.size > 1) codes.delete('US')
  const [own = null] = codes.size === 1 ? codes : []
  return { own, shared }
}

/** The store of a language's letters that link to a host which serves many stores. */
function homeOf(host: string, store: Store, language: Language): string | undefined {
  return store.code === 'US' ? regions.get(host)?.[language] : undefined
}

/**
 * Hosts that serve many stores, and the store that a letter in a language comes from. Letters of the American stores link to
 * `sellercentral.amazon.com` in English and Spanish, those of Canada to a host of their own.
 */
const regions: ReadonlyMap<string, Partial<Readonly<Record<Language, string>>>> = new Map([
  ['sellercentral.', { de: 'DE', fr: 'FR', it: 'IT', ja: 'JP' }],
  ['sellercentral-europe.', { de: 'DE', fr: 'FR', it: 'IT', es: 'ES' }],
  ['sellercentral-japan.', { en: 'JP', ja: 'JP' }],
])

/** "In all stores (apart from Amazon.in)": the store that a letter leaves out is not its own. */
const leavesOut =
  /(?<![a-z])(?:except(?:ing)?(?: for)?|apart from|other than|excluding|but not|abgesehen von|ausgenommen|ausser|mit ausnahme von|a l'exception d[e']|sauf|hormis|tranne|eccetto|ad eccezione di|a excepcion de|excepto|salvo) ?$/

const countryName = new RegExp(
  `(?<![a-z])(?:amazon |the |your |our )(${stores
    .flatMap((s) => s.names)
    .sort((a, b) => b.length - a.length)
    .map((n) => n.replaceAll('.', '\\.'))
    .join('|')})(?: (?:store|marketplace|site|account|shop)(?![a-z])|(?=[ ,.)\\n]|$))`,
)

function namedCountry(flat: string): MarketplaceReading | undefined {
  const match = countryName.exec(flat)
  if (match === null) return undefined
  const spoken = match[0].startsWith('amazon ') || / (?:store|marketplace|site|account|shop)$/.test(match[0])
  const store = stores.find((candidate) => candidate.names.includes(match[1] ?? ''))
  if (!spoken || store === undefined) return undefined
  return { code: store.code, start: match.index, end: match.index + match[0].length, confidence: 0.85 }
}

/** "アマゾンジャパン合同会社", "Amazon Deutschland": the company's own name for itself in its language. */
const companies: readonly (readonly [string, RegExp])[] = [
  ['JP', /アマゾン ?(?:ジャパン|日本)|amazon ?ジャパン/],
  ['DE', /amazon deutschland/],
  ['FR', /amazon france(?! logistique)/],
  ['IT', /amazon italia/],
  ['ES', /amazon espana/],
  ['MX', /amazon mexico/],
]

function namedCompany(flat: string): MarketplaceReading | undefined {
  for (const [code, pattern] of companies) {
    const match = pattern.exec(flat)
    if (match !== null)
      return { code, start: match.index, end: match.index + match[0].length, confidence: 0.8 }
  }
  return undefined
}
