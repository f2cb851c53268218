import {
  listDeadlines,
  listOpenLetters,
  type DatabaseFile,
  type OpenLetters,
  type StoreDeadline,
} from '@health-tui/storage/reading'

/** What letters and cases say of every store: nearest deadlines, open cases, open letters. */
export interface Standing {
  readonly deadlines: readonly StoreDeadline[]
  readonly letters: readonly OpenLetters[]
}

/** The standing of every store; with a stamp, as it was found for the same one as long as its deadlines are still ahead. */
export type ReadStanding = (asOf: Date, stamp?: string) => Promise<Standing>

/**
 * A live table is read again for every commit, and most commits touch neither letters nor cases: which letter has a case
 * that meets it is worked out again only when one of them could have changed.
 */
export function createKnownStanding(database: Pick<DatabaseFile, 'read'>): ReadStanding {
  let known: { readonly stamp: string; readonly asOf: number; readonly standing: Standing } | undefined
  return async (asOf, stamp) => {
    const now = asOf.getTime()
    if (
      known !== undefined &&
      known.stamp === stamp &&
      known.asOf <= now &&
      known.standing.deadlines.every(isAhead(now))
    )
      return known.standing
    const [deadlines, letters] = await Promise.all([listDeadlines(database, asOf), listOpenLetters(database)])
    const standing = { deadlines, letters }
    if (stamp !== undefined) known = { stamp, asOf: now, standing }
    return standing
  }
}

// A deadline that has passed makes room for the next one.
function isAhead(now: number): (row: StoreDeadline) => boolean {
  return ({ dueAt }) => dueAt === null || dueAt >= now
}
