import type { FactRecord, OrderItemRecord, ShipmentColumns } from '@health-tui/metrics'
import type { Reader } from '../open-file.ts'
import { cancelledByCodes, orderStatusCodes } from './codes.ts'
import {
  type LedgerFacet,
  type LedgerProduct,
  readFacets,
  readItemColumns,
  readProducts,
  readTexts,
} from './ledger-items.ts'
import { type LedgerItems, readLedgerColumns } from './ledger-columns.ts'
import { createLedgerOrders } from './ledger-orders.ts'
import { readShipmentColumns } from './ledger-shipments.ts'
import { formatOrderKey } from './order-key.ts'
import { readShipments, readSideFacts, type SideFacts } from './side-fact-read.ts'

/**
 * One store's order-level facts, with the items as columns of numbers, so that a million orders are read in about a second.
 * Items are sorted by order. `orderOf[i]` is the item's order, a number from 0 to `orderCount - 1`.
 */
export interface StoredLedger extends SideFacts {
  readonly revision: number
  readonly orderCount: number
  readonly items: LedgerItems
  readonly facets: ReadonlyMap<number, LedgerFacet>
  readonly products: ReadonlyMap<number, LedgerProduct>
  readonly shipments: ShipmentColumns
  /** The order number as Amazon prints it. */
  orderId(order: number): string
  /** The order's number in this ledger, or -1 when no item of it is known. */
  findOrder(orderId: string): number
}

/** What a record is made of. */
const recordColumns = [
  'high',
  'low',
  'purchased_at',
  'status',
  'item_status',
  'cancelled_by',
  'facet_id',
  'product_id',
  'quantity',
  'ship_by',
  'deliver_by',
  'item_id',
  'updated_at',
] as const

interface StoreRow {
  readonly id: number
  readonly revision: number
}

/** Reads everything that is known about one store's orders; undefined when the store is unknown. */
export async function loadLedger(
  database: Reader,
  account: string,
  marketplace: string,
): Promise<StoredLedger | undefined> {
  const store = await findStore(database, account, marketplace)
  if (store === undefined) return undefined
  const names = await readTexts(database, 'order_name')
  const format = orderFormatter(names)
  const { keys, ...columns } = await readLedgerColumns(database, store.id)
  const orders = createLedgerOrders(keys, names, format)
  return {
    revision: store.revision,
    orderCount: orders.count,
    items: { ...columns, orderOf: orders.orderOf },
    facets: await readFacets(database),
    products: await readProducts(database),
    orderId: (order) => orders.orderId(order),
    findOrder: (orderId) => orders.find(orderId),
    ...(await readSideFacts(database, store.id, format)),
    shipments: await readShipmentColumns(database, store.id, orders, format),
  }
}

/**
 * The same facts as records, in batches: for those who want each fact once rather than all at a time. With `documents` only
 * those that these documents (ids) brought or changed last.
 */
export async function* readFacts(
  database: Reader,
  account: string,
  marketplace: string,
  documents?: readonly number[],
): AsyncGenerator<readonly FactRecord[]> {
  const store = await findStore(database, account, marketplace)
  if (store === undefined) return
  const format = orderFormatter(await readTexts(database, 'order_name'))
  const facets = await readFacets(database)
  const products = await readProducts(database)
  const terms = await readTexts(database, 'term')
  const columns = await readItemColumns(database, store.id, recordColumns, documents)
  const instant = (seconds: number | undefined): number | null =>
    seconds === undefined || seconds === 0 ? null : seconds * 1000
  for (let from = 0; from < columns.high.length; from += 10_000) {
    const batch: OrderItemRecord[] = []
    for (let i = from; i < Math.min(from + 10_000, columns.high.length); i++) {
      const facet = facets.get(columns.facet_id[i] ?? 0)
      const product = products.get(columns.product_id[i] ?? 0)
      const quantity = columns.quantity[i] ?? 0
      batch.push({
        kind: 'order-item',
        orderId: format(columns.high[i] ?? 0, columns.low[i] ?? 0),
        itemKey: terms.get(columns.item_id[i] ?? 0) ?? '',
        purchasedAt: (columns.purchased_at[i] ?? 0) * 1000,
        lastUpdatedAt: instant(columns.updated_at[i]),
        orderStatus: orderStatusCodes[(columns.status[i] ?? 0) - 1] ?? 'pending',
        itemStatus: orderStatusCodes[(columns.item_status[i] ?? 0) - 1] ?? null,
        cancelledBy: cancelledByCodes[(columns.cancelled_by[i] ?? 0) - 1] ?? null,
        fulfilment: facet?.fulfilment ?? null,
        salesChannel: facet?.salesChannel ?? null,
        serviceLevel: facet?.serviceLevel ?? null,
        region: facet?.region ?? null,
        businessOrder: facet?.businessOrder ?? null,
        sku: product?.sku ?? null,
        asin: product?.asin ?? null,
        category: product?.category ?? null,
        quantity: quantity === 0 ? null : quantity - 1,
        shipBy: instant(columns.ship_by[i]),
        deliverBy: instant(columns.deliver_by[i]),
      })
    }
    yield batch
  }
  const side = await readSideFacts(database, store.id, format, documents)
  yield [
    ...(await readShipments(database, store.id, format, documents)),
    ...side.feedback,
    ...side.claims,
    ...side.chargebacks,
    ...side.invoiceDefects,
    ...side.returns,
    ...side.messages,
  ]
}

async function findStore(
  database: Reader,
  account: string,
  marketplace: string,
): Promise<StoreRow | undefined> {
  const [store] = await database.read<StoreRow>(
    `SELECT store.id, revision FROM store JOIN account ON account.id = account_id WHERE account.name = ? AND marketplace = ?`,
    [account, marketplace],
  )
  return store
}

function orderFormatter(names: ReadonlyMap<number, string>): (high: number, low: number) => string {
  return (high, low) => formatOrderKey(high, low, (id) => names.get(id) ?? String(id))
}
