import type { TableKind } from '../table/table-kind.ts'

/** Listings reports are recognised so that nobody wonders; no metric of account health is worked out from them. */
export const listings: TableKind = {
  kind: 'listings',
  columns: {
    sku: ['seller-sku', 'sku'],
    listing: ['listing-id', 'asin1', 'product-id'],
    price: ['price'],
    openDate: ['open-date'],
    quantity: ['quantity'],
  },
  required: ['sku', 'listing', 'price', 'openDate'],
  createParser(context) {
    context.note(
      'a listings report holds nothing that account health is worked out from, so nothing was stored',
    )
    return () => null
  },
}
