import type { WriteTransaction } from '../database.ts'
import type { OrderBuffer } from './order-buffer.ts'

/** What writing changed, and which rows said something that the stored ones contradict. */
export interface OrderWriteResult {
  readonly inserted: number
  readonly updated: number
  readonly conflicts: readonly { readonly key: string; readonly reason: string }[]
}

/**
 * Writes the buffered items in key order, so that the table's tree grows at its end instead of at random places.
 *
 * SQLite gets them as one blob of fixed-width decimal numbers a statement and cuts it with `substr`: measured on a
 * million rows of 15 columns that is 3.9 s, against 12.5 s for `json_each` with `->>` and 18 s for bound parameters
 * (docs/decisions/0401-order-import.md).
 */
export async function writeOrders(
  transaction: WriteTransaction,
  buffer: OrderBuffer,
  stores: readonly number[],
  documentId: number,
): Promise<OrderWriteResult> {
  const terms = await buffer.terms.resolve(transaction)
  const products = await buffer.products.resolve(transaction)
  const facets = await buffer.facets.resolve(transaction)
  const names = await storeNames(transaction, buffer.names)
  const order = keyOrder(buffer)
  const { columns } = buffer
  const before = await countItems(transaction, stores)
  const conflicts: { key: string; reason: string }[] = []
  let affected = 0
  const bytes = Buffer.allocUnsafe(rowsAtOnce * rowWidth)
  for (let from = 0; from < buffer.length; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, buffer.length - from)
    for (let i = 0; i < count; i++) {
      const at = order[from + i] ?? 0
      const high = columns.high[at] ?? 0
      const start = i * rowWidth
      put(bytes, start, 3, stores[columns.store[at] ?? 0] ?? 0)
      if (high < 0) putNegative(bytes, start + 3, 17, names[-1 - high] ?? 0)
      else {
        put(bytes, start + 3, 10, high)
        put(bytes, start + 13, 7, columns.low[at] ?? 0)
      }
      put(bytes, start + 20, 8, terms(columns.item[at] ?? 0))
      put(bytes, start + 28, 10, columns.purchasedAt[at] ?? 0)
      put(bytes, start + 38, 10, columns.updatedAt[at] ?? 0)
      put(bytes, start + 48, 1, columns.status[at] ?? 0)
      put(bytes, start + 49, 1, columns.itemStatus[at] ?? 0)
      put(bytes, start + 50, 1, columns.cancelledBy[at] ?? 0)
      put(bytes, start + 51, 8, products(columns.product[at] ?? 0))
      put(bytes, start + 59, 6, facets(columns.facet[at] ?? 0))
      put(bytes, start + 65, 7, Math.min(columns.quantity[at] ?? 0, 9_999_999))
      put(bytes, start + 72, 10, columns.shipBy[at] ?? 0)
      put(bytes, start + 82, 10, columns.deliverBy[at] ?? 0)
    }
    const rows = bytes.subarray(0, count * rowWidth)
    if (before > 0 && conflicts.length < mostConflicts) {
      conflicts.push(...(await findConflicts(transaction, rows, count, mostConflicts - conflicts.length)))
    }
    const result = await transaction.run(upsert, [rows, count, documentId])
    affected += result.rowsAffected
  }
  const inserted = (await countItems(transaction, stores)) - before
  return { inserted, updated: affected - inserted, conflicts }
}

const rowsAtOnce = 8192
const rowWidth = 92
const mostConflicts = 100

/** A part of the row as an integer expression. SQLite's substr counts from 1 and is O(1) on a blob. */
function part(start: number, width: number): string {
  return `CAST(substr(?1, n * ${rowWidth} + ${start + 1}, ${width}) AS INTEGER)`
}

const rowNumbers = `WITH RECURSIVE row (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM row WHERE n + 1 < ?2)`

// What is newer decides the status; what a source does not say never removes what another one said.
const newer = `(excluded.updated_at IS NULL OR o.updated_at IS NULL OR excluded.updated_at >= o.updated_at)`
const richerProduct = `((SELECT known FROM product WHERE id = excluded.product_id) >= (SELECT known FROM product WHERE id = o.product_id))`
const richerFacet = `((SELECT known FROM facet WHERE id = excluded.facet_id) >= (SELECT known FROM facet WHERE id = o.facet_id))`

const merged: Readonly<Record<string, string>> = {
  updated_at: `max(coalesce(excluded.updated_at, 0), coalesce(o.updated_at, 0))`,
  status: `iif(${newer}, excluded.status, o.status)`,
  item_status: `iif(${newer}, coalesce(excluded.item_status, o.item_status), o.item_status)`,
  cancelled_by: `coalesce(iif(${newer}, excluded.cancelled_by, NULL), o.cancelled_by, excluded.cancelled_by)`,
  product_id: `iif(excluded.product_id = o.product_id, o.product_id, iif(${newer} AND ${richerProduct}, excluded.product_id, o.product_id))`,
  facet_id: `iif(excluded.facet_id = o.facet_id, o.facet_id, iif(${newer} AND ${richerFacet}, excluded.facet_id, o.facet_id))`,
  quantity: `coalesce(iif(${newer}, excluded.quantity, NULL), o.quantity, excluded.quantity)`,
  ship_by: `coalesce(excluded.ship_by, o.ship_by)`,
  deliver_by: `coalesce(excluded.deliver_by, o.deliver_by)`,
}

// A changed time of last update alone is no news about the order.
const changed = Object.entries(merged)
  .filter(([column]) => column !== 'updated_at')
  .map(([column, value]) => `o.${column} IS NOT ${value}`)
  .join(' OR ')

const upsert = `${rowNumbers}
  INSERT INTO order_item AS o (store_id, order_key, item_id, purchased_at, updated_at, status, item_status, cancelled_by,
    product_id, facet_id, quantity, ship_by, deliver_by, document_id)
  SELECT ${part(0, 3)}, ${part(3, 17)}, ${part(20, 8)}, ${part(28, 10)}, nullif(${part(38, 10)}, 0), ${part(48, 1)},
    nullif(${part(49, 1)}, 0), nullif(${part(50, 1)}, 0), ${part(51, 8)}, ${part(59, 6)}, nullif(${part(65, 7)}, 0) - 1,
    nullif(${part(72, 10)}, 0), nullif(${part(82, 10)}, 0), CAST(?3 AS INTEGER)
  FROM row WHERE true
  ON CONFLICT DO UPDATE SET ${Object.entries(merged)
    .map(([column, value]) => `${column} = ${column === 'updated_at' ? `nullif(${value}, 0)` : value}`)
    .join(', ')}, document_id = excluded.document_id
  WHERE ${changed}`

/** An order has one purchase date; sources that differ by more than a day (a time zone) disagree about a fact. */
async function findConflicts(
  transaction: WriteTransaction,
  rows: Buffer,
  count: number,
  limit: number,
): Promise<readonly { readonly key: string; readonly reason: string }[]> {
  const found = await transaction.read<{ key: string; stored: string; now: string }>(
    `${rowNumbers}, incoming AS (SELECT ${part(0, 3)} AS store_id, ${part(3, 17)} AS order_key, ${part(20, 8)} AS item_id,
        ${part(28, 10)} AS purchased_at FROM row)
     SELECT printf('%017d', order_key) AS key, date(o.purchased_at, 'unixepoch') AS stored,
       date(incoming.purchased_at, 'unixepoch') AS now
     FROM incoming CROSS JOIN order_item o USING (store_id, order_key, item_id)
     WHERE abs(o.purchased_at - incoming.purchased_at) > 86400 LIMIT ${limit}`,
    [rows, count],
  )
  return found.map(({ key, stored, now }) => ({
    key: key.startsWith('-') ? key : `${key.slice(0, 3)}-${key.slice(3, 10)}-${key.slice(10)}`,
    reason: `the purchase date is ${now} here and ${stored} in what was imported before; the earlier import is kept`,
  }))
}

/**
 * Row numbers sorted by order number. A native sort of doubles without a comparator is ten times quicker than one with;
 * the first nine digits and the row's place fit into a double, and that is order enough.
 */
function keyOrder({ columns, length }: OrderBuffer): Uint32Array {
  const rowBits = 2 ** 22
  const keys = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    const high = columns.high[i] ?? 0
    keys[i] = (high < 0 ? 0 : Math.floor(high / 10)) * rowBits + i
  }
  keys.sort()
  const order = new Uint32Array(length)
  for (let i = 0; i < length; i++) order[i] = (keys[i] ?? 0) % rowBits
  return order
}

/** Writes `value` right-aligned with leading zeros. */
function put(bytes: Buffer, start: number, width: number, value: number): void {
  let rest = value
  for (let at = start + width - 1; at >= start; at--) {
    const quotient = rest < 2 ** 31 ? (rest / 10) | 0 : Math.floor(rest / 10)
    bytes[at] = 48 + (rest - quotient * 10)
    rest = quotient
  }
}

function putNegative(bytes: Buffer, start: number, width: number, value: number): void {
  put(bytes, start, width, value)
  bytes[start] = 45
}

async function countItems(transaction: WriteTransaction, stores: readonly number[]): Promise<number> {
  const [row] = await transaction.read<{ items: number }>(
    `SELECT count(*) AS items FROM order_item WHERE store_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(stores)],
  )
  return row?.items ?? 0
}

/** The ids of order numbers that are not in Amazon's form, storing those that are new. */
export async function storeNames(
  transaction: WriteTransaction,
  names: readonly string[],
): Promise<readonly number[]> {
  const ids: number[] = []
  for (let from = 0; from < names.length; from += 10_000) {
    const some = JSON.stringify(names.slice(from, from + 10_000))
    await transaction.run(`INSERT OR IGNORE INTO order_name (text) SELECT value FROM json_each(?)`, [some])
    const [row] = await transaction.read<{ ids: string }>(
      `SELECT json_group_array(id) AS ids FROM (
         SELECT order_name.id FROM json_each(?) AS asked JOIN order_name ON text = asked.value ORDER BY asked.key)`,
      [some],
    )
    ids.push(...(JSON.parse(row?.ids ?? '[]') as number[]))
  }
  return ids
}
