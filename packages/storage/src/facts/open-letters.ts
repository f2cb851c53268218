import type { Database } from '../database.ts'
import { lettersMadeIntoMetCases, metStates } from './met-letters.ts'

/** The letters of one severity of an account in one marketplace; null: they name none. */
export interface OpenLetters {
  readonly account: string
  readonly marketplace: string | null
  /** `info`, `warning`, `at_risk`, `critical`; null where the letter could not be read. */
  readonly severity: string | null
  /** How many of them no case has answered; 0 where all are answered, fakes or ordinary mail. */
  readonly open: number
  /** When the newest of the open ones was received; ms. null: not known, or none is open. */
  readonly newestAt: number | null
}

/**
 * Counts the letters of every account that nobody has answered, by store and severity. Fakes and ordinary mail are never open;
 * a letter is answered by a case that was made from it, or in which it is recorded as Amazon's reply, as soon as that case was
 * sent or decided. Putting a letter away answers nothing: that is one person's order on one machine.
 */
export async function listOpenLetters(database: Pick<Database, 'read'>): Promise<readonly OpenLetters[]> {
  return database.read<OpenLetters>(
    // Materialized, or whether a letter waits is looked up once for each aggregate.
    `WITH letter AS MATERIALIZED (
       SELECT account_id, marketplace, severity, received_at,
         phishing IS NOT 1 AND kind IS NOT 'not_a_notification'
           AND id NOT IN (${lettersMadeIntoMetCases} UNION ALL ${repliesInMetCases}) AS waits
       FROM notification INDEXED BY notification_newest)
     SELECT account.name AS account, counted.marketplace, severity, open, newestAt FROM (
       SELECT account_id, marketplace, severity, count(*) FILTER (WHERE waits) AS open,
         max(received_at) FILTER (WHERE waits) AS newestAt
       FROM letter GROUP BY account_id, marketplace, severity) AS counted
     JOIN account ON account.id = counted.account_id ORDER BY account.name, counted.marketplace, severity`,
    [metStates],
  )
}

const repliesInMetCases = `SELECT cell.value ->> '$' FROM case_summary CROSS JOIN cell ON cell.entity_id = case_summary.id
   AND cell.path >= 'submissions.' AND cell.path < 'submissions/' AND cell.path LIKE '%.replyLetter'
 WHERE case_summary.deleted = 0 AND cell.value ->> '$' IS NOT NULL
   AND case_summary.state IN (SELECT value FROM json_each(?1))`
