import type { OrderItemRecord } from '@health-tui/metrics'
import { cancelledByCodes, orderStatusCodes } from './codes.ts'
import { createDictionary, type Dictionary } from './dictionary.ts'
import { parseOrderKey } from './order-key.ts'

/** Order items waiting to be written: columns of numbers, because objects for a million rows need half a gigabyte. */
export interface OrderBuffer {
  readonly length: number
  add(record: OrderItemRecord, store: number): void
  clear(): void
  readonly columns: OrderColumns
  readonly terms: Dictionary
  readonly products: Dictionary
  readonly facets: Dictionary
  /** Order numbers that are not in Amazon's form, by the placeholder that stands in `high`. */
  readonly names: readonly string[]
}

export type OrderColumns = Readonly<Record<OrderColumn, Float64Array | Uint32Array | Int32Array | Uint8Array>>

const columnTypes = {
  store: Uint8Array,
  /** First ten digits of the order number; negative: minus one minus the index into `names`. */
  high: Float64Array,
  low: Uint32Array,
  item: Uint32Array,
  /** Whole seconds; 0 stands for unknown in all instants. */
  purchasedAt: Uint32Array,
  updatedAt: Uint32Array,
  /** A status's code plus one, 0 for unknown. */
  status: Uint8Array,
  itemStatus: Uint8Array,
  cancelledBy: Uint8Array,
  product: Uint32Array,
  facet: Uint32Array,
  /** Units plus one, 0 for unknown. */
  quantity: Uint32Array,
  shipBy: Uint32Array,
  deliverBy: Uint32Array,
} as const

type OrderColumn = keyof typeof columnTypes

export function createOrderBuffer(capacity: number): OrderBuffer {
  let columns = allocate(Math.min(capacity, 16_384))
  let size = Math.min(capacity, 16_384)
  let length = 0
  const names: string[] = []
  const nameIndex = new Map<string, number>()
  const terms = createDictionary('term', ['text'])
  const items = new Map<string, KnownItem>()
  const products = createDictionary('product', ['sku', 'asin', 'category'])
  const facets = createDictionary('facet', [
    'fulfilment',
    'sales_channel',
    'service_level',
    'region',
    'business',
  ])

  const grow = (): void => {
    const larger = allocate(size * 2)
    for (const name of columnNames) larger[name].set(columns[name])
    columns = larger
    size *= 2
  }

  const nameOf = (orderId: string): number => {
    let index = nameIndex.get(orderId)
    if (index === undefined) {
      const name = ownCopy(orderId)
      index = names.push(name) - 1
      nameIndex.set(name, index)
    }
    return index
  }

  // A SKU nearly always has one ASIN and one category, so one look-up finds both ids.
  const itemOf = (record: OrderItemRecord): KnownItem => {
    const known = items.get(record.itemKey)
    if (
      known !== undefined &&
      known.asin === record.asin &&
      known.sku === record.sku &&
      known.category === record.category
    )
      return known
    const itemKey = ownCopy(record.itemKey)
    const [sku, asin, category] = [ownCopy(record.sku), ownCopy(record.asin), ownCopy(record.category)]
    const item = { sku, asin, category, term: terms.id(itemKey), product: products.id(sku, asin, category) }
    items.set(itemKey, item)
    return item
  }

  return {
    get length() {
      return length
    },
    get columns() {
      return columns
    },
    names,
    terms,
    products,
    facets,
    add(record, store) {
      if (length === size) grow()
      const at = length++
      const key = parseOrderKey(record.orderId)
      columns.store[at] = store
      columns.high[at] = key === undefined ? -1 - nameOf(record.orderId) : key.high
      columns.low[at] = key === undefined ? 0 : key.low
      const item = itemOf(record)
      columns.item[at] = item.term
      columns.product[at] = item.product
      columns.purchasedAt[at] = seconds(record.purchasedAt)
      columns.updatedAt[at] = seconds(record.lastUpdatedAt)
      columns.status[at] = orderStatusCodes.indexOf(record.orderStatus) + 1
      columns.itemStatus[at] =
        record.itemStatus === null ? 0 : orderStatusCodes.indexOf(record.itemStatus) + 1
      columns.cancelledBy[at] =
        record.cancelledBy === null ? 0 : cancelledByCodes.indexOf(record.cancelledBy) + 1
      columns.facet[at] = facets.id(
        record.fulfilment,
        record.salesChannel,
        record.serviceLevel,
        record.region,
        record.businessOrder === null ? null : record.businessOrder ? '1' : '0',
      )
      columns.quantity[at] = record.quantity === null ? 0 : record.quantity + 1
      columns.shipBy[at] = seconds(record.shipBy)
      columns.deliverBy[at] = seconds(record.deliverBy)
    },
    clear() {
      length = 0
      names.length = 0
      nameIndex.clear()
    },
  }
}

interface KnownItem {
  readonly sku: string | null
  readonly asin: string | null
  readonly category: string | null
  readonly term: number
  readonly product: number
}

/** A string that keeps nothing else alive: a cell is a slice of its whole piece of the file, 128 KiB of it. */
function ownCopy<T extends string | null>(text: T): T {
  return (text === null ? null : Buffer.from(text).toString()) as T
}

const columnNames = Object.keys(columnTypes) as OrderColumn[]

type MutableColumns = { readonly [K in OrderColumn]: InstanceType<(typeof columnTypes)[K]> }

function allocate(size: number): MutableColumns {
  return Object.fromEntries(
    columnNames.map((name) => [name, new columnTypes[name](size)]),
  ) as unknown as MutableColumns
}

function seconds(instant: number | null): number {
  return instant === null ? 0 : Math.floor(instant / 1000)
}
