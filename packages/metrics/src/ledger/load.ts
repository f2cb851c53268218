import type { Fulfilment } from '../metric-name.ts'
import type {
  ChargebackRecord,
  ClaimRecord,
  FeedbackRecord,
  InvoiceDefectRecord,
  MessageRecord,
  ReturnRecord,
  ShipmentRecord,
} from '../records.ts'
import { cancelledByCode, fulfilmentCode, has, none, triState } from './codes.ts'
import { combineItems } from './combine-items.ts'
import { Ledger, type StoredOrders } from './ledger.ts'

type Numbers = ArrayLike<number>

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
  readonly shipments: readonly ShipmentRecord[]
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
  ledger.expectShipments(source.shipments.length)
  for (const records of [
    source.shipments,
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

function loadItems(ledger: Ledger, source: LedgerSource): void {
  const { items, orders } = ledger
  const from = source.items
  const facets = facetCodes(ledger, source)
  const products = productCodes(ledger, source)
  const noFacet = { fulfilment: 0, channel: 0, business: 0, serviceLevel: 0, region: 0 }
  const noProduct = { sku: 0, asin: 0, category: 0 }
  const first = ledger.appendItems(from.length)
  let before = none
  for (let i = 0; i < from.length; i++) {
    const row = first + i
    const order = from.orderOf[i] as number
    const facet = facets[from.facet[i] as number] ?? noFacet
    const product = products[from.product[i] as number] ?? noProduct
    items.order.set(row, order)
    items.next.set(row, order === before ? row - 1 : none)
    items.purchasedAt.set(row, instant(from.purchasedAt[i] as number))
    items.status.set(row, from.status[i] as number)
    items.itemStatus.set(row, from.itemStatus[i] as number)
    items.fulfilment.set(row, facet.fulfilment)
    items.channel.set(row, facet.channel)
    items.cancelledBy.set(row, cancellers[from.cancelledBy[i] as number] ?? 0)
    items.business.set(row, facet.business)
    items.quantity.set(row, (from.quantity[i] as number) - 1)
    items.shipBy.set(row, instant(from.shipBy[i] as number))
    items.deliverBy.set(row, instant(from.deliverBy[i] as number))
    items.sku.set(row, product.sku)
    items.asin.set(row, product.asin)
    items.serviceLevel.set(row, facet.serviceLevel)
    items.region.set(row, facet.region)
    items.category.set(row, product.category)
    // Items are sorted by order, so an order is complete where the next one begins; its items are then still at hand.
    if (i + 1 === from.length || from.orderOf[i + 1] !== order) {
      orders.firstItem.set(order, row)
      orders.has.set(order, has.items)
      combineItems(ledger, order)
    }
    before = order
  }
}

/** By stored code: unknown, seller, buyer, amazon, unknown. */
const cancellers = [
  cancelledByCode.unknown,
  cancelledByCode.seller,
  cancelledByCode.buyer,
  cancelledByCode.amazon,
  cancelledByCode.unknown,
]

function instant(seconds: number): number {
  return seconds === 0 ? Number.NaN : seconds * 1000
}

interface FacetCodes {
  readonly fulfilment: number
  readonly channel: number
  readonly business: number
  readonly serviceLevel: number
  readonly region: number
}

interface ProductCodes {
  readonly sku: number
  readonly asin: number
  readonly category: number
}

// By stored id: ids are small and dense, and an array is read several times as fast as a map.
function facetCodes(ledger: Ledger, { facets }: LedgerSource): readonly FacetCodes[] {
  const codes: FacetCodes[] = []
  for (const [id, facet] of facets) {
    codes[id] = {
      fulfilment: facet.fulfilment === null ? 0 : fulfilmentCode[facet.fulfilment],
      channel: ledger.channelOf(facet.salesChannel),
      business: triState(facet.businessOrder),
      serviceLevel: ledger.dictionary.code(facet.serviceLevel),
      region: ledger.dictionary.code(facet.region),
    }
  }
  return codes
}

function productCodes(ledger: Ledger, { products }: LedgerSource): readonly ProductCodes[] {
  const { dictionary } = ledger
  const codes: ProductCodes[] = []
  for (const [id, product] of products) {
    if (product.category !== null) ledger.categoriesKnown = true
    codes[id] = {
      sku: dictionary.code(product.sku),
      asin: dictionary.code(product.asin),
      category: dictionary.code(product.category),
    }
  }
  return codes
}
