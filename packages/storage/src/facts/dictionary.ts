import type { WriteTransaction } from '../database.ts'

/** Gives each distinct tuple of texts a small id; new ones are written when the buffer of facts is. */
export interface Dictionary {
  /** The id of these values, as many as there are columns (at most five). */
  id(
    first: string | null,
    second?: string | null,
    third?: string | null,
    fourth?: string | null,
    fifth?: string | null,
  ): number
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
  // One level of maps for each value: looking up five short texts is quicker than joining them into a key.
  const root: Level = new Map()
  const entries: (readonly (string | null)[])[] = []
  const final: number[] = []
  let stored: Map<string, number> | undefined
  const lastColumn = columns.length - 1
  return {
    id(first, second = null, third = null, fourth = null, fifth = null) {
      let level = root
      if (lastColumn > 0) level = descend(level, first)
      if (lastColumn > 1) level = descend(level, second)
      if (lastColumn > 2) level = descend(level, third)
      if (lastColumn > 3) level = descend(level, fourth)
      const last =
        lastColumn === 0
          ? first
          : lastColumn === 1
            ? second
            : lastColumn === 2
              ? third
              : lastColumn === 3
                ? fourth
                : fifth
      const known = level.get(last)
      if (typeof known === 'number') return known
      const id = entries.push([first, second, third, fourth, fifth].slice(0, columns.length)) - 1
      level.set(last, id)
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

type Level = Map<string | null, Level | number>

function descend(level: Level, value: string | null): Level {
  const next = level.get(value)
  if (typeof next === 'object') return next
  const made: Level = new Map()
  level.set(value, made)
  return made
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
