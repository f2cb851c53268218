import { createTextSharing } from './share-texts.ts'

/** A list that arrives in pieces. */
export interface RowCollection<Row> {
  add(piece: readonly Row[]): void
  /** The whole list; the very list from before where nothing has changed. */
  done(): readonly Row[]
}

/**
 * Collects a list that is read again: a row that says what it said before stays the same object. Whatever rests on a row or on
 * the list then holds, and ten thousand rows do not become garbage because one of them has changed.
 */
export function collectRows<Row extends { readonly id: string }>(before: readonly Row[]): RowCollection<Row> {
  const rows: Row[] = []
  const share = createTextSharing()
  let byId: ReadonlyMap<string, Row> | undefined
  let same = true

  /** Mostly it stands where it stood. */
  function known(row: Row): Row | undefined {
    const there = before[rows.length]
    if (there?.id === row.id) return there
    byId ??= new Map(before.map((old) => [old.id, old]))
    return byId.get(row.id)
  }

  return {
    add(piece) {
      for (const row of piece) {
        const old = known(row)
        const kept = old !== undefined && saysTheSame(old, row) ? old : share(row)
        same &&= kept === before[rows.length]
        rows.push(kept)
      }
    },
    done: () => (same && rows.length === before.length ? before : rows),
  }
}

function saysTheSame(one: object, other: object): boolean {
  const [before, now] = [one as Record<string, unknown>, other as Record<string, unknown>]
  for (const name in now) if (now[name] !== before[name]) return false
  return Object.keys(before).length === Object.keys(now).length
}
