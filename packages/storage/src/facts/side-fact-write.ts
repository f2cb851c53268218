import type { WriteTransaction } from '../database.ts'
import { factTables, type SideFact } from './fact-tables.ts'
import { lowDigits, parseOrderKey } from './order-key.ts'
import { storeNames } from './order-write.ts'

/** One record with the store that it belongs to (the store's id). */
export interface PlacedFact {
  readonly record: SideFact
  readonly storeId: number
}

export interface SideFactResult {
  readonly inserted: number
  readonly updated: number
}

/** Writes shipments, feedback, claims and the like. What a source leaves out never removes what another one said. */
export async function writeSideFacts(
  transaction: WriteTransaction,
  facts: readonly PlacedFact[],
  documentId: number,
): Promise<SideFactResult> {
  let inserted = 0
  let updated = 0
  const keys = await orderKeys(transaction, facts)
  for (const kind of Object.keys(factTables) as (keyof typeof factTables)[]) {
    const ofKind = facts.filter(({ record }) => record.kind === kind)
    if (ofKind.length === 0) continue
    const spec = factTables[kind]
    const before = await count(transaction, spec.table)
    for (let from = 0; from < ofKind.length; from += rowsAtOnce) {
      const rows = ofKind.slice(from, from + rowsAtOnce).map(({ record, storeId }) => {
        const key = record.orderId === null ? undefined : keys.get(record.orderId)
        const row = (spec.row as (record: SideFact) => readonly (string | number | null)[])(record)
        return [storeId, key?.[0] ?? null, key?.[1] ?? null, ...row]
      })
      const result = await transaction.run(statement(spec.table, spec.columns, spec.key), [
        JSON.stringify(rows),
        documentId,
      ])
      updated += result.rowsAffected
    }
    const added = (await count(transaction, spec.table)) - before
    inserted += added
    updated -= added
  }
  return { inserted, updated }
}

const rowsAtOnce = 5_000

function statement(table: string, columns: readonly string[], key: readonly string[]): string {
  const all = ['store_id', 'order_key', ...columns, 'document_id']
  const mutable = columns.filter((column) => !key.includes(column))
  const merged = (column: string): string => {
    // An empty id says that the source has none; it never takes away one that another source knows.
    if (column === 'tracking_id')
      return `coalesce(nullif(excluded.tracking_id, ''), o.tracking_id, excluded.tracking_id)`
    if (column === 'outcome') return `iif(${decides}, excluded.outcome, o.outcome)`
    if (column === 'proxy')
      return `iif(${decides}, excluded.proxy, iif(o.outcome = 'open', min(o.proxy, excluded.proxy), o.proxy))`
    return columns.includes('proxy')
      ? `iif(excluded.proxy > o.proxy, coalesce(o.${column}, excluded.${column}), coalesce(excluded.${column}, o.${column}))`
      : `coalesce(excluded.${column}, o.${column})`
  }
  return `INSERT INTO ${table} AS o (${all.join(', ')})
    SELECT value ->> 0, (value ->> 1) * ${lowDigits} + (value ->> 2),
      ${columns.map((_, i) => `value ->> ${i + 3}`).join(', ')}, CAST(?2 AS INTEGER)
    FROM json_each(?1) WHERE true
    ON CONFLICT DO UPDATE SET ${mutable.map((column) => `${column} = ${merged(column)}`).join(', ')},
      document_id = excluded.document_id
    WHERE ${mutable.map((column) => `o.${column} IS NOT ${merged(column)}`).join(' OR ')}`
}

/** The two halves of each order's key, so that 17 digits pass through JSON unharmed. */
async function orderKeys(
  transaction: WriteTransaction,
  facts: readonly PlacedFact[],
): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const keys = new Map<string, readonly [number, number]>()
  const others = new Set<string>()
  for (const { record } of facts) {
    if (record.orderId === null) continue
    const key = parseOrderKey(record.orderId)
    if (key === undefined) others.add(record.orderId)
    else keys.set(record.orderId, [key.high, key.low])
  }
  const names = [...others]
  const ids = await storeNames(transaction, names)
  names.forEach((name, i) => keys.set(name, [0, -(ids[i] ?? 0)]))
  return keys
}

/**
 * When the outcome of a claim or chargeback is taken over: it moves from open to decided, and never back because an older
 * export is imported again; and a sign of it elsewhere (a refund, a mark on a return) does not undo Amazon's own decision.
 */
const decides = `(excluded.outcome <> 'open' AND (o.outcome = 'open' OR excluded.proxy <= o.proxy))`

async function count(transaction: WriteTransaction, table: string): Promise<number> {
  const [row] = await transaction.read<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)
  return row?.n ?? 0
}
