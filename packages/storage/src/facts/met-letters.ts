import { statesWithout } from '../cases/life/runs-in.ts'

/** The states of a case in which nothing of its letter waits for an answer any more, as `?1` of `lettersMadeIntoMetCases`. */
export const metStates: string = JSON.stringify(statesWithout('deadline'))

/**
 * SQL: the letters whose first case meets them, because it was sent or decided. The first case that was made from a letter
 * meets the letter's deadline as it meets its own.
 */
export const lettersMadeIntoMetCases = `SELECT letter FROM (
   SELECT cell.value ->> '$' AS letter, min(case_summary.id) AS first, case_summary.state AS state
   FROM case_summary CROSS JOIN cell ON cell.entity_id = case_summary.id AND cell.path = 'notificationId'
   WHERE case_summary.deleted = 0 GROUP BY letter)
 WHERE letter IS NOT NULL AND state IN (SELECT value FROM json_each(?1))`
