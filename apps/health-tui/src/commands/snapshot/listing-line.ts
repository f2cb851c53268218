import type { ListingRecord } from '@health-tui/metrics'

/** A listing in one line; what the report left empty is a dash. */
export function listingLine(listing: ListingRecord): string {
  const { sku, asin, price, quantity, status, fulfilment, title } = listing
  const stock = quantity === null ? null : `${quantity} in stock`
  return [sku, asin, price, stock, status, fulfilment, title].map(valueOf).join('  ')
}

export function valueOf(value: string | number | null): string {
  return value === null || value === '' ? '–' : String(value)
}
