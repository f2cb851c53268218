import { orderStatusCodes } from './codes.ts'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { WriteTransaction } from '../database.ts'
import type { OrderBuffer } from './order-buffer.ts'
import { digitsOf, layOut, putNumber, rowNumbers, type RowLayout } from './row-blob.ts'

/** A row that says something which the stored one contradicts. */
export interface OrderConflict {
  readonly key: string
  readonly reason: string
}

export interface OrderWriteRequest {
  readonly buffer: OrderBuffer
  /** The ids of the stores, by the numbers that the buffer uses. */
  readonly stores: readonly number[]
  readonly documentId: number
  /** False when these stores held nothing before this document, so that nothing older can contradict it. */
  readonly mayConflict: boolean
}

/** Writes the buffered items in key order, so that the table's tree grows at its end instead of at random places. */
export async function writeOrders(
  transaction: WriteTransaction,
  { buffer, stores, documentId, mayConflict }: OrderWriteRequest,
): Promise<readonly OrderConflict[]> {
  const columns = await finalColumns(transaction, buffer, stores)
  const order = keyOrder(buffer)
  const layout = layOut(columns.map(({ name, values, offset }) => ({ name, width: widthOf(values, offset) })))
  const written = columns
    .filter(({ name }) => layout.width(name) > 0)
    .map(({ name, values, offset }) => ({
      values,
      offset,
      start: layout.start(name),
      width: layout.width(name),
    }))
  const statement = upsert(layout)
  const conflicts: OrderConflict[] = []
  const bytes = Buffer.allocUnsafe(rowsAtOnce * layout.rowWidth)
  for (let from = 0; from < buffer.length; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, buffer.length - from)
    for (const { values, offset, start, width } of written) {
      let to = start
      for (let i = from; i < from + count; i++) {
        putNumber(bytes, to, width, (values[order[i] ?? 0] ?? 0) + offset)
        to += layout.rowWidth
      }
    }
    const rows = bytes.subarray(0, count * layout.rowWidth)
    if (mayConflict && conflicts.length < mostConflicts) {
      const limit = mostConflicts - conflicts.length
      conflicts.push(...(await findConflicts(transaction, layout, { rows, count, limit })))
    }
    await transaction.run(statement, [rows, count, documentId])
    // The driver works synchronously; without this a Ctrl-C would wait for the whole batch.
    await nextTurn()
  }
  return conflicts
}

const rowsAtOnce = 8192
const mostConflicts = 100
/** Added to the first half of an order's key, so that keys of unusual order numbers (negative) have digits too. */
const highOffset = 1

interface FinalColumn {
  readonly name: string
  readonly values: ArrayLike<number>
  readonly offset: number
}

/** The buffer's columns with provisional numbers replaced by the database's own. */
async function finalColumns(
  transaction: WriteTransaction,
  { columns, length, terms, products, facets, names }: OrderBuffer,
  stores: readonly number[],
): Promise<readonly FinalColumn[]> {
  const term = await terms.resolve(transaction)
  const product = await products.resolve(transaction)
  const facet = await facets.resolve(transaction)
  const nameIds = await storeNames(transaction, names)
  const high = columns.high.subarray(0, length)
  const low = columns.low.subarray(0, length)
  // An order number that is not in Amazon's form is its negative id: here first half 0 and the id as second half.
  for (let i = 0; i < length; i++) {
    const at = high[i] ?? 0
    if (at >= 0) continue
    high[i] = -highOffset
    low[i] = nameIds[-1 - at] ?? 0
  }
  const mapped = (name: 'store' | 'item' | 'product' | 'facet', to: (id: number) => number): FinalColumn => ({
    name,
    values: translate(columns[name], length, to),
    offset: 0,
  })
  const plain = (name: PlainColumn): FinalColumn => ({
    name,
    values: columns[name].subarray(0, length),
    offset: 0,
  })
  return [
    mapped('store', (store) => stores[store] ?? 0),
    { name: 'high', values: high, offset: highOffset },
    { name: 'low', values: low, offset: 0 },
    mapped('item', term),
    mapped('product', product),
    mapped('facet', facet),
    ...plainColumns.map(plain),
  ]
}

/** `Uint32Array.from` with a function builds a list of all numbers first, which here takes 8 MB and ten times as long. */
function translate(values: ArrayLike<number>, length: number, to: (value: number) => number): Uint32Array {
  const translated = new Uint32Array(length)
  for (let i = 0; i < length; i++) translated[i] = to(values[i] ?? 0)
  return translated
}

const plainColumns = [
  'purchasedAt',
  'updatedAt',
  'status',
  'itemStatus',
  'cancelledBy',
  'quantity',
  'shipBy',
  'deliverBy',
] as const

type PlainColumn = (typeof plainColumns)[number]

function widthOf(values: ArrayLike<number>, offset: number): number {
  let largest = 0
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] ?? 0) + offset
    if (value > largest) largest = value
  }
  return digitsOf(largest)
}

function orderKey({ sql }: RowLayout): string {
  return `iif(${sql('high')} = 0, -${sql('low')}, (${sql('high')} - ${highOffset}) * 10000000 + ${sql('low')})`
}

// What is newer decides the status; what a source does not say never removes what another one said.
const newer = `(excluded.updated_at IS NULL OR o.updated_at IS NULL OR excluded.updated_at >= o.updated_at)`
const richer = (table: string): string =>
  `((SELECT known FROM ${table} WHERE id = excluded.${table}_id) >= (SELECT known FROM ${table} WHERE id = o.${table}_id))`

const merged: Readonly<Record<string, string>> = {
  updated_at: `nullif(max(coalesce(excluded.updated_at, 0), coalesce(o.updated_at, 0)), 0)`,
  status: `iif(${newer}, excluded.status, o.status)`,
  item_status: `iif(${newer}, coalesce(excluded.item_status, o.item_status), o.item_status)`,
  cancelled_by: `coalesce(iif(${newer}, excluded.cancelled_by, NULL), o.cancelled_by, excluded.cancelled_by)`,
  product_id: `iif(excluded.product_id <> o.product_id AND ${newer} AND ${richer('product')}, excluded.product_id, o.product_id)`,
  facet_id: `iif(excluded.facet_id <> o.facet_id AND ${newer} AND ${richer('facet')}, excluded.facet_id, o.facet_id)`,
  quantity: `coalesce(iif(${newer}, excluded.quantity, NULL), o.quantity, excluded.quantity)`,
  ship_by: `coalesce(excluded.ship_by, o.ship_by)`,
  deliver_by: `coalesce(excluded.deliver_by, o.deliver_by)`,
}

// A later time of last update alone is no news about the order. It is kept all the same: without it, an export from between
// the two times would count as newer and bring an old status back.
const changed = Object.entries(merged)
  .filter(([column]) => column !== 'updated_at')
  .map(([column, value]) => `o.${column} IS NOT ${value}`)
  .join(' OR ')

function upsert(layout: RowLayout): string {
  const { sql } = layout
  const orNull = (name: string): string => (layout.width(name) === 0 ? 'NULL' : `nullif(${sql(name)}, 0)`)
  return `${rowNumbers}
    INSERT INTO order_item AS o (store_id, order_key, item_id, purchased_at, updated_at, status, item_status, cancelled_by,
      product_id, facet_id, quantity, ship_by, deliver_by, document_id)
    SELECT ${sql('store')}, ${orderKey(layout)}, ${sql('item')}, ${sql('purchasedAt')}, ${orNull('updatedAt')},
      ${sql('status')}, ${orNull('itemStatus')}, ${orNull('cancelledBy')}, ${sql('product')}, ${sql('facet')},
      ${orNull('quantity')} - 1, ${orNull('shipBy')}, ${orNull('deliverBy')}, CAST(?3 AS INTEGER)
    FROM row WHERE true
    ON CONFLICT DO UPDATE SET ${Object.entries(merged)
      .map(([column, value]) => `${column} = ${value}`)
      .join(', ')}, document_id = iif(${changed}, excluded.document_id, o.document_id)
    WHERE ${changed} OR o.updated_at IS NOT ${merged['updated_at']}`
}

/**
 * An order has one purchase date; sources that differ by more than a day (a time zone) disagree about a fact. So do two
 * that call it shipped and cancelled as of the same update.
 */
async function findConflicts(
  transaction: WriteTransaction,
  layout: RowLayout,
  { rows, count, limit }: { readonly rows: Buffer; readonly count: number; readonly limit: number },
): Promise<readonly OrderConflict[]> {
  const { sql } = layout
  const [shipped, cancelled] = [
    orderStatusCodes.indexOf('shipped') + 1,
    orderStatusCodes.indexOf('cancelled') + 1,
  ]
  const found = await transaction.read<FoundConflict>(
    `${rowNumbers}, incoming AS (SELECT ${sql('store')} AS store_id, ${orderKey(layout)} AS order_key,
        ${sql('item')} AS item_id, ${sql('purchasedAt')} AS purchased_at, ${sql('updatedAt')} AS updated_at,
        ${sql('status')} AS status FROM row)
     SELECT iif(order_key < 0, (SELECT text FROM order_name WHERE id = -order_key), printf('%017d', order_key)) AS key,
       abs(o.purchased_at - incoming.purchased_at) > 86400 AS bought, incoming.status = ${cancelled} AS cancelled,
       date(o.purchased_at, 'unixepoch') AS stored, date(incoming.purchased_at, 'unixepoch') AS now,
       datetime(o.updated_at, 'unixepoch') AS updated
     FROM incoming CROSS JOIN order_item o USING (store_id, order_key, item_id)
     WHERE abs(o.purchased_at - incoming.purchased_at) > 86400
       OR (o.updated_at = incoming.updated_at AND o.status <> incoming.status
         AND o.status IN (${shipped}, ${cancelled}) AND incoming.status IN (${shipped}, ${cancelled}))
     LIMIT ${limit}`,
    [rows, count],
  )
  return found.map((conflict) => ({
    key: /^\d{17}$/.test(conflict.key)
      ? `${conflict.key.slice(0, 3)}-${conflict.key.slice(3, 10)}-${conflict.key.slice(10)}`
      : conflict.key,
    reason: reasonOf(conflict),
  }))
}

interface FoundConflict {
  readonly key: string
  readonly bought: number
  readonly cancelled: number
  readonly stored: string
  readonly now: string
  readonly updated: string
}

function reasonOf({ bought, cancelled, stored, now, updated }: FoundConflict): string {
  if (bought === 1)
    return `bought ${now} in this document, ${stored} in an earlier one; the earlier date is kept`
  const [word, other] = cancelled === 1 ? ['cancelled', 'shipped'] : ['shipped', 'cancelled']
  return `${word} in this document, ${other} in an earlier one, both as of ${updated} UTC; this document is believed`
}

/**
 * Row numbers sorted by order number. A native sort of doubles without a comparator is ten times quicker than one with;
 * the first nine digits and the row's place fit into a double, and that is order enough.
 */
function keyOrder({ columns, length }: OrderBuffer): Uint32Array {
  const rowBits = 2 ** 22
  const keys = new Float64Array(length)
  for (let i = 0; i < length; i++)
    keys[i] = Math.max(0, Math.floor((columns.high[i] ?? 0) / 10)) * rowBits + i
  keys.sort()
  return translate(keys, length, (key) => key % rowBits)
}

/** How many order items an account has, and how many of them were last changed by one document. */
export async function countItems(
  transaction: WriteTransaction,
  accountId: number,
  documentId: number,
): Promise<{ readonly items: number; readonly ofDocument: number }> {
  const [row] = await transaction.read<{ items: number; ofDocument: number | null }>(
    `SELECT count(*) AS items, sum(document_id = ?2) AS ofDocument FROM order_item
     WHERE store_id IN (SELECT id FROM store WHERE account_id = ?1)`,
    [accountId, documentId],
  )
  return { items: row?.items ?? 0, ofDocument: row?.ofDocument ?? 0 }
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
    for (const id of JSON.parse(row?.ids ?? '[]') as number[]) ids.push(id)
  }
  return ids
}
