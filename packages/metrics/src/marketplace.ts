/** One Amazon store. `code` is what people type (UK, not GB); `salesChannel` is what order reports print. */
export interface Marketplace {
  readonly id: string
  readonly code: string
  readonly domain: string
  readonly timeZone: string
}

/**
 * Marketplace ids as in Amazon's developer guide. The time zone is the one in which the store's days are counted;
 * for countries with several zones it is the one Amazon's pages use (US, CA, MX: Pacific).
 */
export const marketplaces: readonly Marketplace[] = [
  { id: 'ATVPDKIKX0DER', code: 'US', domain: 'amazon.com', timeZone: 'America/Los_Angeles' },
  { id: 'A2EUQ1WTGCTBG2', code: 'CA', domain: 'amazon.ca', timeZone: 'America/Los_Angeles' },
  { id: 'A1AM78C64UM0Y8', code: 'MX', domain: 'amazon.com.mx', timeZone: 'America/Los_Angeles' },
  { id: 'A2Q3Y263D00KWC', code: 'BR', domain: 'amazon.com.br', timeZone: 'America/Sao_Paulo' },
  { id: 'A1F83G8C2ARO7P', code: 'UK', domain: 'amazon.co.uk', timeZone: 'Europe/London' },
  { id: 'A1PA6795UKMFR9', code: 'DE', domain: 'amazon.de', timeZone: 'Europe/Berlin' },
  { id: 'A13V1IB3VIYZZH', code: 'FR', domain: 'amazon.fr', timeZone: 'Europe/Paris' },
  { id: 'APJ6JRA9NG5V4', code: 'IT', domain: 'amazon.it', timeZone: 'Europe/Rome' },
  { id: 'A1RKKUPIHCS9HS', code: 'ES', domain: 'amazon.es', timeZone: 'Europe/Madrid' },
  { id: 'A1805IZSGTT6HS', code: 'NL', domain: 'amazon.nl', timeZone: 'Europe/Amsterdam' },
  { id: 'A2NODRKZP88ZB9', code: 'SE', domain: 'amazon.se', timeZone: 'Europe/Stockholm' },
  { id: 'A1C3SOZRARQ6R3', code: 'PL', domain: 'amazon.pl', timeZone: 'Europe/Warsaw' },
  { id: 'AMEN7PMS3EDWL', code: 'BE', domain: 'amazon.com.be', timeZone: 'Europe/Brussels' },
  { id: 'A28R8C7NBKEWEA', code: 'IE', domain: 'amazon.ie', timeZone: 'Europe/Dublin' },
  { id: 'A33AVAJ2PDY3EV', code: 'TR', domain: 'amazon.com.tr', timeZone: 'Europe/Istanbul' },
  { id: 'A2VIGQ35RCS4UG', code: 'AE', domain: 'amazon.ae', timeZone: 'Asia/Dubai' },
  { id: 'A17E79C6D8DWNP', code: 'SA', domain: 'amazon.sa', timeZone: 'Asia/Riyadh' },
  { id: 'ARBP9OOSHTCHU', code: 'EG', domain: 'amazon.eg', timeZone: 'Africa/Cairo' },
  { id: 'A21TJRUUN4KGV', code: 'IN', domain: 'amazon.in', timeZone: 'Asia/Kolkata' },
  { id: 'AE08WJ6YKNBMC', code: 'ZA', domain: 'amazon.co.za', timeZone: 'Africa/Johannesburg' },
  { id: 'A1VC38T7YXB528', code: 'JP', domain: 'amazon.co.jp', timeZone: 'Asia/Tokyo' },
  { id: 'A39IBJ37TRP1C6', code: 'AU', domain: 'amazon.com.au', timeZone: 'Australia/Sydney' },
  { id: 'A19VAU5U5O7RUS', code: 'SG', domain: 'amazon.sg', timeZone: 'Asia/Singapore' },
]

/** Finds a store by marketplace id, code (UK or GB), domain or sales channel (`Amazon.co.jp`), ignoring case. */
export function findMarketplace(text: string): Marketplace | undefined {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  const code = wanted === 'gb' ? 'uk' : wanted
  return marketplaces.find(
    (m) => m.id.toLowerCase() === wanted || m.code.toLowerCase() === code || m.domain === wanted,
  )
}
