import type { FactRecord, OrderItemRecord } from '@health-tui/metrics'
import type { Database } from '../database.ts'
import { cancelledByCodes, orderStatusCodes } from './codes.ts'
import {
  type LedgerFacet,
  type LedgerProduct,
  readFacets,
  readItemColumns,
  readProducts,
  readTexts,
} from './ledger-items.ts'
import { formatOrderKey, parseOrderKey } from './order-key.ts'
import { readSideFacts, type SideFacts } from './side-fact-read.ts'

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
  /** The order number as Amazon prints it. */
  orderId(order: number): string
  /** The order's number in this ledger, or -1 when no item of it is known. */
  findOrder(orderId: string): number
}

/** Instants are whole seconds since 1970 UTC, 0 for unknown; codes are places in the lists of codes.ts plus one, 0 for unknown. */
export interface LedgerItems {
  readonly length: number
  readonly orderOf: Uint32Array
  readonly purchasedAt: Uint32Array
  readonly status: Uint8Array
  readonly itemStatus: Uint8Array
  readonly cancelledBy: Uint8Array
  /** Key into `facets`: fulfilment, sales channel, service level, region, business order. */
  readonly facet: Uint32Array
  /** Key into `products`: SKU, ASIN, category. */
  readonly product: Uint32Array
  /** Units plus one, 0 for unknown. */
  readonly quantity: Uint32Array
  readonly shipBy: Uint32Array
  readonly deliverBy: Uint32Array
}

/** What every reader of order items asks for. */
const ledgerColumns = [
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
] as const

interface StoreRow {
  readonly id: number
  readonly revision: number
}

/** Reads everything that is known about one store's orders; undefined when the store is unknown. */
export async function loadLedger(
  database: Database,
  account: string,
  marketplace: string,
): Promise<StoredLedger | undefined> {
  const store = await findStore(database, account, marketplace)
  if (store === undefined) return undefined
  const columns = await readItemColumns(database, store.id, ledgerColumns)
  const length = columns.high.length
  const orderOf = new Uint32Array(length)
  const firstItem = new Uint32Array(length)
  let orderCount = 0
  for (let i = 0; i < length; i++) {
    if (i === 0 || columns.high[i] !== columns.high[i - 1] || columns.low[i] !== columns.low[i - 1])
      firstItem[orderCount++] = i
    orderOf[i] = orderCount - 1
  }
  const names = await readTexts(database, 'order_name')
  const format = orderFormatter(names)
  const orderId = (order: number): string => {
    const item = firstItem[order] ?? 0
    return format(columns.high[item] ?? 0, columns.low[item] ?? 0)
  }
  let others: ReadonlyMap<string, number> | undefined
  return {
    revision: store.revision,
    orderCount,
    items: {
      length,
      orderOf,
      purchasedAt: Uint32Array.from(columns.purchased_at),
      status: Uint8Array.from(columns.status),
      itemStatus: Uint8Array.from(columns.item_status),
      cancelledBy: Uint8Array.from(columns.cancelled_by),
      facet: Uint32Array.from(columns.facet_id),
      product: Uint32Array.from(columns.product_id),
      quantity: Uint32Array.from(columns.quantity),
      shipBy: Uint32Array.from(columns.ship_by),
      deliverBy: Uint32Array.from(columns.deliver_by),
    },
    facets: await readFacets(database),
    products: await readProducts(database),
    orderId,
    findOrder(text) {
      others ??= new Map([...names].map(([id, name]) => [name, id]))
      const name = others.get(text)
      const key = parseOrderKey(text) ?? (name === undefined ? undefined : { high: 0, low: -name })
      if (key === undefined) return -1
      const found = search(orderCount, (order) => {
        const item = firstItem[order] ?? 0
        return (columns.high[item] ?? 0) - key.high || (columns.low[item] ?? 0) - key.low
      })
      return found
    },
    ...(await readSideFacts(database, store.id, format)),
  }
}

/**
 * The same facts as records, in batches: for those who want each fact once rather than all at a time. With `documents` only
 * those that these documents (ids) brought or changed last.
 */
export async function* readFacts(
  database: Database,
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
  const columns = await readItemColumns(
    database,
    store.id,
    [...ledgerColumns, 'item_id', 'updated_at'],
    documents,
  )
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
    ...side.shipments,
    ...side.feedback,
    ...side.claims,
    ...side.chargebacks,
    ...side.invoiceDefects,
    ...side.returns,
    ...side.messages,
  ]
}

async function findStore(
  database: Database,
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

/** Binary search: `compare` is negative where the sought place is further on. */
function search(length: number, compare: (at: number) => number): number {
  let low = 0
  let high = length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(middle)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}
