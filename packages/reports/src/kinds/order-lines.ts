import type { OrderItemRecord } from '@health-tui/metrics'

/**
 * Tells the items of one order apart. Reports print the items of an order next to each other, so the second line with the
 * same SKU is a second item when it follows directly, and the same item again (two exports pasted together) when other
 * orders stand between.
 */
export function createItemKeys(): (orderId: string, name: string) => string {
  let order = ''
  let lastCharacter = -1
  let seen = new Map<string, number>()
  let only: string | undefined
  return (orderId, name) => {
    // The last digit differs in nine of ten orders, and looking at it is quicker than comparing the numbers.
    if (orderId.charCodeAt(orderId.length - 1) !== lastCharacter || orderId !== order) {
      lastCharacter = orderId.charCodeAt(orderId.length - 1)
      order = orderId
      only = name
      if (seen.size > 0) seen = new Map()
      return name
    }
    // The map is needed for orders with several lines only.
    if (only !== undefined) {
      seen.set(only, 1)
      only = undefined
    }
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before === 0 ? name : `${name}#${before + 1}`
  }
}

/** An order item with everything unknown but what is given. */
export function orderItem(
  known: Pick<OrderItemRecord, 'orderId' | 'itemKey' | 'purchasedAt' | 'orderStatus'> &
    Partial<OrderItemRecord>,
): OrderItemRecord {
  return {
    kind: 'order-item',
    lastUpdatedAt: null,
    itemStatus: null,
    fulfilment: null,
    salesChannel: null,
    sku: null,
    asin: null,
    quantity: null,
    serviceLevel: null,
    region: null,
    businessOrder: null,
    shipBy: null,
    deliverBy: null,
    cancelledBy: null,
    category: null,
    ...known,
  }
}

/** `US-GA`: country and state, or what there is of them; longer texts are no codes but address lines, and are left out. */
export function coarseRegion(country: string, state: string): string | null {
  const shortCountry = country.length <= 3 ? country.trim().toUpperCase() : ''
  const shortState = state.length <= 40 && !/\d/.test(state) ? state.trim().toUpperCase() : ''
  if (shortCountry === '') return shortState === '' ? null : shortState
  return shortState === '' ? shortCountry : `${shortCountry}-${shortState}`
}

/** `coarseRegion` that remembers: a file names the same few hundred regions over and over. */
export function createRegions(): (country: string, state: string) => string | null {
  const known = new Map<string, Map<string, string | null>>()
  let lastCountry: string | undefined
  let ofCountry = new Map<string, string | null>()
  return (country, state) => {
    if (country !== lastCountry) {
      ofCountry = known.get(country) ?? new Map<string, string | null>()
      known.set(country, ofCountry)
      lastCountry = country
    }
    let region = ofCountry.get(state)
    if (region === undefined) {
      region = coarseRegion(country, state)
      if (ofCountry.size < 10_000) ofCountry.set(state, region)
    }
    return region
  }
}

export function orNull(text: string): string | null {
  return text === '' ? null : text
}
