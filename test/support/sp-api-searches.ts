/** What the searches of the local server have, and what they were asked. */
export interface ServedSearches {
  orders: readonly object[]
  listings: readonly ServedListing[]
  /** Orders and listings on a page, whatever the client asks for. */
  ordersOnPage: number
  listingsOnPage: number
  /** Amazon pages through so many listings of one search and no further. */
  mostListings: number
  /** Searches that are answered; later ones wait for ever. */
  answers: number
  /** Page tokens that were given so far are not taken any more. */
  forgetTokens: boolean
}

export interface ServedListing {
  readonly sku: string
  readonly summaries: readonly { readonly marketplaceId: string; readonly createdDate: string }[]
}

export interface SearchAnswer {
  readonly status?: 400
  readonly body: object
}

export function createServedSearches(): ServedSearches {
  return {
    orders: [],
    listings: [],
    ordersOnPage: 100,
    listingsOnPage: 20,
    mostListings: 1000,
    answers: Infinity,
    forgetTokens: false,
  }
}

const refused: SearchAnswer = {
  status: 400,
  body: { errors: [{ code: 'InvalidInput', message: 'the page token is not valid' }] },
}

/** The Orders API's search; the model's words on times are checked because its schema cannot say them. */
export function searchOrders(
  served: ServedSearches,
  asked: URLSearchParams,
  complain: (sentence: string) => void,
): SearchAnswer {
  if (asked.has('createdAfter') === asked.has('lastUpdatedAfter'))
    complain('searchOrders wants exactly one of createdAfter and lastUpdatedAfter')
  const before = Date.parse(asked.get('lastUpdatedBefore') ?? '')
  if (before > Date.now() - 2 * 60_000) complain('lastUpdatedBefore is less than two minutes ago')
  if (before < Date.parse(asked.get('lastUpdatedAfter') ?? '')) complain('lastUpdatedBefore is too early')
  if (/BUYER|RECIPIENT/.test(asked.get('includedData') ?? '')) complain('personal data was asked for')
  const start = startOf(served, asked.get('paginationToken'))
  if (start === null) return refused
  const orders = served.orders.slice(start, start + served.ordersOnPage)
  const end = start + orders.length
  return {
    body: {
      orders,
      ...(end < served.orders.length ? { pagination: { nextToken: `page at ${end}` } } : {}),
      lastUpdatedBefore: asked.get('lastUpdatedBefore'),
    },
  }
}

/** The Listings Items API's search. */
export function searchListingsItems(
  served: ServedSearches,
  asked: URLSearchParams,
  complain: (sentence: string) => void,
): SearchAnswer {
  const store = asked.get('marketplaceIds') ?? ''
  const created = (listing: ServedListing): string =>
    listing.summaries.find(({ marketplaceId }) => marketplaceId === store)?.createdDate ?? ''
  if (asked.get('sortBy') !== 'createdDate') complain('the order of the listings is not by their creation')
  const after = asked.get('createdAfter') ?? ''
  const found = served.listings
    .filter((listing) => created(listing) !== '' && created(listing) >= after)
    .toSorted((a, b) => (created(a) < created(b) ? -1 : 1))
  const start = startOf(served, asked.get('pageToken'))
  if (start === null) return refused
  const items = found.slice(start, Math.min(start + served.listingsOnPage, served.mostListings))
  const end = start + items.length
  return {
    body: {
      numberOfResults: found.length,
      ...(end < Math.min(found.length, served.mostListings)
        ? { pagination: { nextToken: `page at ${end}` } }
        : {}),
      items,
    },
  }
}

function startOf(served: ServedSearches, token: string | null): number | null {
  if (token === null) return 0
  const [, at] = /^page at (\d+)$/.exec(token) ?? []
  const refuses = at === undefined || served.forgetTokens
  served.forgetTokens = false
  return refuses ? null : Number(at)
}
