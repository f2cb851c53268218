import { trackingDigest, type ShipmentColumns } from '@health-tui/metrics'
import type { Reader } from '../database.ts'
import { readOrderKeys, type LedgerOrders, type OrderKeys } from './ledger-orders.ts'
import { endNumber, fromEnd, readNumbers, takeDigits, takeRest } from './packed-numbers.ts'

const instants = [
  'ship_by',
  'shipped_at',
  'confirmed_at',
  'first_scan_at',
  'deliver_by',
  'delivered_at',
] as const
const words = ['sku', 'asin', 'category', 'carrier', 'service_level', 'warehouse'] as const

/** White space as JavaScript's `trim` knows it. */
const blanks =
  'char(9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288, 65279)'

const verdict = (column: string): string => `CASE ${column} WHEN 1 THEN 1 WHEN 0 THEN 2 ELSE 0 END`

const sql = `SELECT count(*) AS rows, group_concat(order_key) AS orders, json_group_array(shipment_key) AS keys,
    group_concat(coalesce(units + 1, 0) * 10000
      + CASE fulfilment WHEN 'mfn' THEN 1000 WHEN 'afn' THEN 2000 ELSE 0 END
      + CASE WHEN tracking_id IS NULL THEN 0 WHEN trim(tracking_id, ${blanks}) <> '' THEN 100 ELSE 200 END
      + (${verdict('valid_tracking')}) * 10 + ${verdict('delivered_late')}) AS marks,
    ${instants.map((column) => `group_concat(coalesce(${column}, 0)) AS ${column}`).join(', ')},
    ${words.map((column) => `json_group_array(${column}) AS ${column}`).join(', ')}
  FROM (SELECT * FROM shipment WHERE store_id = ? ORDER BY order_key, shipment_key)`

/** Tracking ids of the orders that have more rows than one: only there they tell whether two rows are one package. */
const trackingSql = `SELECT json_group_array(tracking_id) AS ids FROM (
    SELECT tracking_id FROM shipment WHERE store_id = ?1 AND order_key IN (
      SELECT order_key FROM shipment WHERE store_id = ?1 GROUP BY order_key HAVING count(*) > 1)
    ORDER BY order_key, shipment_key)`

type Row = { readonly rows: number } & Readonly<
  Record<'orders' | 'marks' | (typeof instants)[number], string | null> &
    Record<'keys' | (typeof words)[number], string>
>

/** Reads a store's packages as columns: a third of a million orders' worth of objects would cost more than counting them. */
export async function readShipmentColumns(
  database: Reader,
  storeId: number,
  orders: LedgerOrders,
  format: (high: number, low: number) => string,
): Promise<ShipmentColumns> {
  const [row] = await database.read<Row>(sql, [storeId])
  const length = row?.rows ?? 0
  const keys = readOrderKeys(row?.orders ?? null, length)
  const marks = fromEnd(row?.marks ?? null)
  const bytes = (): Uint8Array => new Uint8Array(length)
  const columns = {
    units: new Uint32Array(length),
    fulfilment: bytes(),
    hasTracking: bytes(),
    validTracking: bytes(),
    deliveredLate: bytes(),
  }
  for (let i = length - 1; i >= 0; i--) {
    columns.deliveredLate[i] = takeDigits(marks, 1)
    columns.validTracking[i] = takeDigits(marks, 1)
    columns.hasTracking[i] = takeDigits(marks, 1)
    columns.fulfilment[i] = takeDigits(marks, 1)
    columns.units[i] = takeRest(marks)
    endNumber(marks)
  }
  const texts: (string | null)[] = [null]
  const places = new Map<string | null, number>([[null, 0]])
  const instant = (column: (typeof instants)[number]): Uint32Array =>
    readNumbers(row?.[column] ?? null, new Uint32Array(length))
  const word = (column: (typeof words)[number]): Uint32Array =>
    placesOf(JSON.parse(row?.[column] ?? '[]') as (string | null)[], texts, places)
  return {
    ...columns,
    length,
    orderOf: orders.findAll(keys),
    orderId: (i) => format(keys.high[i] ?? 0, keys.low[i] ?? 0),
    keys: JSON.parse(row?.keys ?? '[]') as string[],
    tracking: await readDigests(database, storeId, keys),
    shipBy: instant('ship_by'),
    shippedAt: instant('shipped_at'),
    confirmedAt: instant('confirmed_at'),
    firstScanAt: instant('first_scan_at'),
    deliverBy: instant('deliver_by'),
    deliveredAt: instant('delivered_at'),
    sku: word('sku'),
    asin: word('asin'),
    category: word('category'),
    carrier: word('carrier'),
    serviceLevel: word('service_level'),
    warehouse: word('warehouse'),
    texts,
  }
}

/** Digests of tracking ids, by row; 0 for a package that is alone in its order. */
async function readDigests(database: Reader, storeId: number, { high, low }: OrderKeys): Promise<Int32Array> {
  const digests = new Int32Array(low.length)
  const same = (a: number, b: number): boolean => high[a] === high[b] && low[a] === low[b]
  const shared: number[] = []
  for (let i = 0; i < low.length; i++)
    if ((i > 0 && same(i, i - 1)) || (i + 1 < low.length && same(i, i + 1))) shared.push(i)
  if (shared.length === 0) return digests
  const [row] = await database.read<{ ids: string }>(trackingSql, [storeId])
  const ids = JSON.parse(row?.ids ?? '[]') as (string | null)[]
  shared.forEach((at, i) => (digests[at] = trackingDigest(ids[i] ?? null)))
  return digests
}

function placesOf(
  values: readonly (string | null)[],
  texts: (string | null)[],
  places: Map<string | null, number>,
): Uint32Array {
  const column = new Uint32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null
    let place = places.get(value)
    if (place === undefined) {
      place = texts.push(value) - 1
      places.set(value, place)
    }
    column[i] = place
  }
  return column
}
