import { plainLetters } from '../text/plain-letters.ts'
import { registrableDomain } from './hosts.ts'

/**
 * Houses that sellers have accounts with and that fakes name themselves after, with the domains that they send from besides
 * those that begin with their own name (`paypal.de`). Names that are everyday words too are left out.
 */
const houses: Readonly<Record<string, readonly string[]>> = {
  ebay: [],
  etsy: [],
  walmart: [],
  shopify: ['shopifyemail.com'],
  aliexpress: [],
  rakuten: ['rakuten.co.jp'],
  kaufland: ['kaufland-online.de'],
  zalando: [],
  cdiscount: [],
  paypal: ['paypal-corp.com'],
  payoneer: [],
  stripe: [],
  docusign: ['docusign.net'],
  dhl: ['dpdhl.com', 'deutschepost.de'],
  fedex: [],
  usps: [],
  microsoft: [
    'microsoftonline.com',
    'office.com',
    'office365.com',
    'outlook.com',
    'live.com',
    'microsoftemail.com',
  ],
  google: ['googlemail.com', 'youtube.com', 'gmail.com', 'withgoogle.com'],
  apple: ['icloud.com', 'itunes.com', 'me.com'],
  icloud: ['apple.com'],
  netflix: [],
  facebook: ['facebookmail.com', 'meta.com', 'fb.com'],
  instagram: ['meta.com', 'facebookmail.com'],
  linkedin: [],
  binance: [],
  coinbase: [],
  metamask: [],
  mcafee: [],
  docomo: ['docomo.ne.jp', 'nttdocomo.com'],
}

/** The house that a name speaks for although its address is another's; null where none is named or the address is its own. */
export function namesAnotherHouse(name: string, domain: string): string | null {
  // "Max via Google Groups" is how lists write whose mail they pass on.
  const words = plainLetters(name).split(/[^\p{L}\p{N}]+/u)
  if (words.includes('via')) return null
  // Who writes about a house names himself first.
  const first = words.find((word) => word !== '' && !filler.has(word)) ?? ''
  return Object.hasOwn(houses, first) && !isOf(first, domain) ? first : null
}

const filler: ReadonlySet<string> = new Set(
  'the your team support service customer from ihr ihre dein von kundenservice votre le la de equipe il tuo tu su el equipo servizio servicio'.split(
    ' ',
  ),
)

/** The house whose name a strange domain wears: `paypal-service.example`; null for other domains and its own. */
export function wearsHouseName(domain: string): string | null {
  const words = plainLetters(registrableDomain(domain)).split(/[.-]/)
  return words.find((word) => Object.hasOwn(houses, word) && !isOf(word, domain)) ?? null
}

/** True for domains of the houses that are known here: signing in there is nothing odd in their own mail. */
export function isHouseDomain(host: string): boolean {
  return Object.keys(houses).some((house) => isOf(house, host))
}

function isOf(house: string, host: string): boolean {
  const domain = registrableDomain(host)
  return domain.startsWith(`${house}.`) || (houses[house] ?? []).includes(domain)
}
