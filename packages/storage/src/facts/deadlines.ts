import { runsIn } from '../cases/life/runs-in.ts'
import type { Database } from '../database.ts'
import { lettersMadeIntoMetCases, metStates } from './met-letters.ts'

/** What is due for an account in one marketplace; null: in every one of the account's. */
export interface StoreDeadline {
  readonly account: string | null
  readonly marketplace: string | null
  /** The nearest deadline that is still ahead; ms. null: none. */
  readonly dueAt: number | null
  /** How many open cases there are. */
  readonly openCases: number
}

/**
 * Nearest deadlines of notifications (fakes aside) and of cases that wait to be answered, and how many cases are open, by
 * store.
 */
export async function listDeadlines(
  database: Pick<Database, 'read'>,
  asOf: Date,
): Promise<readonly StoreDeadline[]> {
  const now = asOf.getTime()
  const [letters, cases] = await Promise.all([
    database.read<{ account: string; marketplace: string | null; dueAt: number }>(
      `SELECT account.name AS account, due.marketplace, due.due_at AS dueAt FROM (
         SELECT account_id, marketplace, min(due_at) AS due_at FROM notification INDEXED BY notification_due
         WHERE due_at >= CAST(?2 AS INTEGER) AND phishing IS NOT 1 AND id NOT IN (${lettersMadeIntoMetCases})
         GROUP BY account_id, marketplace) AS due
       JOIN account ON account.id = due.account_id`,
      [metStates, now],
    ),
    // Deadlines of cases are written by people: a day or an instant, in any zone.
    database.read<{ account: string | null; marketplace: string | null; cases: string }>(
      `SELECT account, marketplace, json_group_array(json_array(state, deadline)) AS cases FROM case_summary
       WHERE deleted = 0 AND state <> 'closed' GROUP BY account, marketplace`,
    ),
  ])
  const ofCases = cases.map(({ account, marketplace, cases: list }): StoreDeadline => {
    const open = JSON.parse(list) as (readonly [state: string, deadline: string | null])[]
    const ahead = open
      .flatMap(([state, deadline]) =>
        deadline === null || !runsIn('deadline', state) ? [] : [Date.parse(deadline)],
      )
      .filter((at) => at >= now)
    return {
      account,
      marketplace,
      dueAt: ahead.length === 0 ? null : Math.min(...ahead),
      openCases: open.length,
    }
  })
  return [...letters.map((letter) => ({ ...letter, openCases: 0 })), ...ofCases]
}

/** Changes whenever a list of letters or cases could read differently: what a reader compares instead of reading all again. */
export async function readListsStamp(database: Pick<Database, 'read'>): Promise<string> {
  const [row] = await database.read<{ stamp: string }>(
    `SELECT json_array(
       (SELECT count(*) FROM notification), (SELECT max(imported_at) FROM notification), (SELECT count(*) FROM letter_done),
       (SELECT max(done_at) FROM letter_done), (SELECT max(position) FROM op), (SELECT count(*) FROM case_summary)) AS stamp`,
  )
  return row?.stamp ?? ''
}
