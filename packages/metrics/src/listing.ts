import type { Fulfilment } from './metric-name.ts'

/**
 * One offer as a listings report shows it on one day. It is no order-level fact and counts in no rate: sellers keep it
 * because Amazon shows no earlier state of a listing, least of all when one was changed or taken down.
 */
export interface ListingRecord {
  readonly sku: string
  readonly asin: string | null
  readonly title: string | null
  /** As printed, without currency: `12.50` or `12,50`. */
  readonly price: string | null
  /** null for offers whose stock Amazon keeps. */
  readonly quantity: number | null
  /** As printed, in the language of the report. */
  readonly status: string | null
  readonly condition: string | null
  readonly fulfilment: Fulfilment | null
  readonly listingId: string | null
  /** As printed. */
  readonly opened: string | null
}

export const listingFields = [
  'asin',
  'title',
  'price',
  'quantity',
  'status',
  'condition',
  'fulfilment',
  'listingId',
  'opened',
] as const satisfies readonly (keyof ListingRecord)[]

export type ListingField = (typeof listingFields)[number]
