import { listDeadlines, type DatabaseFile, type StoreDeadline } from '@health-tui/storage/reading'

/** The nearest deadlines of every store; with a stamp, as they were found for the same one as long as they are still ahead. */
export type ReadDeadlines = (asOf: Date, stamp?: string) => Promise<readonly StoreDeadline[]>

/**
 * A live table is read again for every commit, and most commits touch neither letters nor cases: which letter has a case
 * that meets its deadline is worked out again only when one of them could have changed.
 */
export function createKnownDeadlines(database: Pick<DatabaseFile, 'read'>): ReadDeadlines {
  let known:
    | { readonly stamp: string; readonly asOf: number; readonly rows: readonly StoreDeadline[] }
    | undefined
  return async (asOf, stamp) => {
    const now = asOf.getTime()
    if (known !== undefined && known.stamp === stamp && known.asOf <= now && known.rows.every(isAhead(now)))
      return known.rows
    const rows = await listDeadlines(database, asOf)
    if (stamp !== undefined) known = { stamp, asOf: now, rows }
    return rows
  }
}

// A deadline that has passed makes room for the next one.
function isAhead(now: number): (row: StoreDeadline) => boolean {
  return ({ dueAt }) => dueAt === null || dueAt >= now
}
