import type { WriteTransaction } from '../database.ts'

/** Gives each distinct tuple of texts a small id; new ones are written when the buffer of facts is. */
export interface Dictionary {
  /** The id of these values; `known` values are those that are not null. */
  id(...values: readonly (string | null)[]): number
  /** Reads what the database already has, once, and renumbers what was given out before. */
  resolve(transaction: WriteTransaction): Promise<(provisional: number) => number>
}

/**
 * Ids are given out before the write transaction is open (parsing must not hold the lock), so they are provisional:
 * `resolve` stores what is new and tells which id each provisional one became.
 */
export function createDictionary(
  table: 'term' | 'product' | 'facet',
  columns: readonly string[],
): Dictionary {
  const provisional = new Map<string, number>()
  const entries: (readonly (string | null)[])[] = []
  const final: number[] = []
  let stored: Map<string, number> | undefined
  let last: { readonly values: readonly (string | null)[]; readonly id: number } | undefined
  return {
    id(...values) {
      // Rows of one file repeat their neighbours' texts.
      if (last !== undefined && same(last.values, values)) return last.id
      const key = values.length === 1 ? (values[0] ?? '') : values.map(tag).join('\u0000')
      let id = provisional.get(key)
      if (id === undefined) {
        id = entries.length
        provisional.set(key, id)
        entries.push(values)
      }
      last = { values, id }
      return id
    },
    async resolve(transaction) {
      stored ??= await readAll(transaction, table, columns)
      const fresh: (readonly (string | number | null)[])[] = []
      let next = maximum(stored) + 1
      for (let i = final.length; i < entries.length; i++) {
        const values = entries[i] ?? []
        const key = values.map(tag).join('\u0000')
        let id = stored.get(key)
        if (id === undefined) {
          id = next++
          stored.set(key, id)
          fresh.push([id, ...values, ...knownCount(table, values)])
        }
        final.push(id)
      }
      if (fresh.length > 0) await insertAll(transaction, table, columns, fresh)
      return (id) => final[id] ?? 0
    },
  }
}

function same(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

function tag(value: string | null): string {
  return value === null ? '-' : `=${value}`
}

// How much an entry says; a later source that says less does not replace it.
function knownCount(table: string, values: readonly (string | null)[]): readonly number[] {
  return table === 'term' ? [] : [values.filter((value) => value !== null).length]
}

function maximum(stored: ReadonlyMap<string, number>): number {
  let largest = 0
  for (const id of stored.values()) if (id > largest) largest = id
  return largest
}

async function readAll(
  transaction: WriteTransaction,
  table: string,
  columns: readonly string[],
): Promise<Map<string, number>> {
  const texts = columns.map((column) => `CAST(${column} AS TEXT)`).join(', ')
  const [row] = await transaction.read<{ all: string }>(
    `SELECT json_group_array(json_array(id, ${texts})) AS "all" FROM ${table}`,
  )
  const all = JSON.parse(row?.all ?? '[]') as [number, ...(string | null)[]][]
  return new Map(all.map(([id, ...values]) => [values.map(tag).join('\u0000'), id]))
}

async function insertAll(
  transaction: WriteTransaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const names = ['id', ...columns, ...(table === 'term' ? [] : ['known'])]
  for (let from = 0; from < rows.length; from += 10_000) {
    await transaction.run(
      `INSERT INTO ${table} (${names.join(', ')})
       SELECT ${names.map((_, i) => `value ->> ${i}`).join(', ')} FROM json_each(?)`,
      [JSON.stringify(rows.slice(from, from + 10_000))],
    )
  }
}
