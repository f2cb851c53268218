import type { Fulfilment } from '../metric-name.ts'
import type {
  ChargebackRecord,
  ClaimRecord,
  FeedbackRecord,
  InvoiceDefectRecord,
  MessageRecord,
  ReturnRecord,
} from '../records.ts'
import { cancelledByCode, fulfilmentCode, triState } from './codes.ts'
import { combineLoaded } from './combine-items.ts'
import { Ledger, type StoredOrders } from './ledger.ts'
import { setCodes, setCounts, setInstants, type Numbers } from './load-columns.ts'
import { loadShipments, type ShipmentColumns } from './load-shipments.ts'

/**
 * Stored facts of one store with the order items as columns. Items are sorted by order, `orderOf[i]` is the item's order.
 * Instants are whole seconds since 1970 UTC, 0 for unknown; `status` and `itemStatus` are places in pending, unshipped,
 * shipped, cancelled plus one, `cancelledBy` in seller, buyer, amazon, unknown plus one; `quantity` is units plus one.
 */
export interface LedgerSource extends StoredOrders {
  readonly items: {
    readonly length: number
    readonly orderOf: Numbers
    readonly purchasedAt: Numbers
    readonly status: Numbers
    readonly itemStatus: Numbers
    readonly cancelledBy: Numbers
    readonly facet: Numbers
    readonly product: Numbers
    readonly quantity: Numbers
    readonly shipBy: Numbers
    readonly deliverBy: Numbers
  }
  readonly facets: ReadonlyMap<
    number,
    {
      readonly fulfilment: Fulfilment | null
      readonly salesChannel: string | null
      readonly serviceLevel: string | null
      readonly region: string | null
      readonly businessOrder: boolean | null
    }
  >
  readonly products: ReadonlyMap<
    number,
    { readonly sku: string | null; readonly asin: string | null; readonly category: string | null }
  >
  readonly shipments: ShipmentColumns
  readonly feedback: readonly FeedbackRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly chargebacks: readonly ChargebackRecord[]
  readonly invoiceDefects: readonly InvoiceDefectRecord[]
  readonly returns: readonly ReturnRecord[]
  readonly messages: readonly MessageRecord[]
}

/**
 * Builds a ledger from stored columns: the quick way for a million orders. Items loaded this way have no key of their own;
 * rows that are put later must belong to other orders, as a further day's do.
 */
export function ledgerFrom(
  source: LedgerSource,
  store: { readonly marketplace: string; readonly timeZone?: string },
): Ledger {
  const ledger = new Ledger(store)
  ledger.adopt(source)
  loadItems(ledger, source)
  loadShipments(ledger, source.shipments)
  for (const records of [
    source.feedback,
    source.claims,
    source.chargebacks,
    source.invoiceDefects,
    source.returns,
    source.messages,
  ]) {
    for (const record of records) ledger.put(record)
  }
  return ledger
}

/** Fills the columns one after the other: a million rows at a time is what processors are quick at. */
function loadItems(ledger: Ledger, source: LedgerSource): void {
  const { items } = ledger
  const from = source.items
  const rows = from.length
  const first = ledger.appendItems(rows)
  items.order.raw().set(from.orderOf, first)
  items.status.raw().set(from.status, first)
  items.itemStatus.raw().set(from.itemStatus, first)
  setInstants(items.purchasedAt.raw(), first, from.purchasedAt)
  setInstants(items.shipBy.raw(), first, from.shipBy)
  setInstants(items.deliverBy.raw(), first, from.deliverBy)
  setCounts(items.quantity.raw(), first, from.quantity)
  setCodes(items.cancelledBy.raw(), first, from.cancelledBy, cancellers)
  const facets = facetCodes(ledger, source)
  setCodes(items.fulfilment.raw(), first, from.facet, facets.fulfilment)
  setCodes(items.channel.raw(), first, from.facet, facets.channel)
  setCodes(items.business.raw(), first, from.facet, facets.business)
  setCodes(items.serviceLevel.raw(), first, from.facet, facets.serviceLevel)
  setCodes(items.region.raw(), first, from.facet, facets.region)
  const products = productCodes(ledger, source)
  setCodes(items.sku.raw(), first, from.product, products.sku)
  setCodes(items.asin.raw(), first, from.product, products.asin)
  setCodes(items.category.raw(), first, from.product, products.category)
  combineLoaded(ledger, first, rows)
}

/** By stored code: unknown, seller, buyer, amazon, unknown. */
const cancellers = [
  cancelledByCode.unknown,
  cancelledByCode.seller,
  cancelledByCode.buyer,
  cancelledByCode.amazon,
  cancelledByCode.unknown,
]

// The codes of what the stored ids stand for: ids are small and dense, so that arrays serve as maps.
function facetCodes(
  ledger: Ledger,
  { facets }: LedgerSource,
): Record<'fulfilment' | 'channel' | 'business' | 'serviceLevel' | 'region', number[]> {
  const codes = { fulfilment: [], channel: [], business: [], serviceLevel: [], region: [] } as ReturnType<
    typeof facetCodes
  >
  for (const [id, facet] of facets) {
    codes.fulfilment[id] = facet.fulfilment === null ? 0 : fulfilmentCode[facet.fulfilment]
    codes.channel[id] = ledger.channelOf(facet.salesChannel)
    codes.business[id] = triState(facet.businessOrder)
    codes.serviceLevel[id] = ledger.dictionary.code(facet.serviceLevel)
    codes.region[id] = ledger.dictionary.code(facet.region)
  }
  return codes
}

function productCodes(
  ledger: Ledger,
  { products }: LedgerSource,
): Record<'sku' | 'asin' | 'category', number[]> {
  const { dictionary } = ledger
  const codes = { sku: [], asin: [], category: [] } as ReturnType<typeof productCodes>
  for (const [id, product] of products) {
    if (product.category !== null) ledger.categoriesKnown = true
    codes.sku[id] = dictionary.code(product.sku)
    codes.asin[id] = dictionary.code(product.asin)
    codes.category[id] = dictionary.code(product.category)
  }
  return codes
}
