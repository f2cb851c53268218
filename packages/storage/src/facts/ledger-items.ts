import type { Fulfilment } from '@health-tui/metrics'
import type { Reader } from '../open-file.ts'

const itemColumns = {
  high: 'order_key / 10000000',
  low: 'order_key % 10000000',
  item_id: 'item_id',
  purchased_at: 'purchased_at',
  updated_at: 'coalesce(updated_at, 0)',
  status: 'status',
  item_status: 'coalesce(item_status, 0)',
  cancelled_by: 'coalesce(cancelled_by, 0)',
  product_id: 'product_id',
  facet_id: 'facet_id',
  quantity: 'coalesce(quantity + 1, 0)',
  ship_by: 'coalesce(ship_by, 0)',
  deliver_by: 'coalesce(deliver_by, 0)',
} as const

export type ItemColumn = keyof typeof itemColumns

/**
 * Reads the asked columns of a store's order items, sorted by order, with one number an item. Each comes as one JSON array: the driver needs 7 µs for a row of three columns, which
 * is seven seconds for a million, and 0.2 s for a million numbers as one text.
 */
export async function readItemColumns<C extends ItemColumn>(
  database: Reader,
  storeId: number,
  columns: readonly C[],
  documents?: readonly number[],
): Promise<Readonly<Record<C, readonly number[]>>> {
  const [row] = await database.read<Record<string, string>>(
    `SELECT ${columns.map((column) => `json_group_array(${itemColumns[column]}) AS ${column}`).join(', ')}
     FROM (SELECT * FROM order_item WHERE store_id = ? ${ofDocuments(documents)} ORDER BY store_id, order_key, item_id)`,
    documents === undefined ? [storeId] : [storeId, JSON.stringify(documents)],
  )
  return Object.fromEntries(
    columns.map((column) => [column, JSON.parse(row?.[column] ?? '[]') as number[]]),
  ) as unknown as Record<C, readonly number[]>
}

/** Restricts rows to those of some documents; their ids are the next argument. */
export function ofDocuments(documents: readonly number[] | undefined): string {
  return documents === undefined ? '' : 'AND document_id IN (SELECT value FROM json_each(?))'
}

/** What the orders of one facet have in common. */
export interface LedgerFacet {
  readonly fulfilment: Fulfilment | null
  readonly salesChannel: string | null
  readonly serviceLevel: string | null
  readonly region: string | null
  readonly businessOrder: boolean | null
}

export interface LedgerProduct {
  readonly sku: string | null
  readonly asin: string | null
  readonly category: string | null
}

export async function readFacets(database: Reader): Promise<ReadonlyMap<number, LedgerFacet>> {
  const rows = await readJson<
    [number, Fulfilment | null, string | null, string | null, string | null, number | null]
  >(
    database,
    `SELECT json_group_array(json_array(id, fulfilment, sales_channel, service_level, region, business)) AS "all" FROM facet`,
  )
  return new Map(
    rows.map(([id, fulfilment, salesChannel, serviceLevel, region, business]) => [
      id,
      {
        fulfilment,
        salesChannel,
        serviceLevel,
        region,
        businessOrder: business === null ? null : business === 1,
      },
    ]),
  )
}

export async function readProducts(database: Reader): Promise<ReadonlyMap<number, LedgerProduct>> {
  const rows = await readJson<[number, string | null, string | null, string | null]>(
    database,
    `SELECT json_group_array(json_array(id, sku, asin, category)) AS "all" FROM product`,
  )
  return new Map(rows.map(([id, sku, asin, category]) => [id, { sku, asin, category }]))
}

export async function readTexts(
  database: Reader,
  table: 'term' | 'order_name',
): Promise<ReadonlyMap<number, string>> {
  const rows = await readJson<[number, string]>(
    database,
    `SELECT json_group_array(json_array(id, text)) AS "all" FROM ${table}`,
  )
  return new Map(rows)
}

/** Reads one column called `all` that holds a JSON array. */
export async function readJson<T>(
  database: Reader,
  sql: string,
  args: readonly (string | number)[] = [],
): Promise<T[]> {
  const [row] = await database.read<{ all: string }>(sql, args)
  return JSON.parse(row?.all ?? '[]') as T[]
}
