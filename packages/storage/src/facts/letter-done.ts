import type { Database } from '../database.ts'

/** A letter that was put away, and what its row said then. */
export interface DoneLetter {
  readonly id: string
  readonly seen: string
  readonly doneAt: number
}

/** The letters that were put away on this machine: what one person has read says nothing about colleagues. */
export async function listDoneLetters(database: Pick<Database, 'read'>): Promise<readonly DoneLetter[]> {
  return database.read<DoneLetter>(
    'SELECT notification_id AS id, seen, done_at AS doneAt FROM letter_done ORDER BY notification_id',
  )
}

/** Puts a letter away as it is now. */
export async function putLetterAway(
  database: Pick<Database, 'write'>,
  letter: { readonly id: string; readonly seen: string; readonly now: Date },
): Promise<void> {
  await database.write([
    {
      sql: `INSERT INTO letter_done (notification_id, seen, done_at) VALUES (?, ?, CAST(? AS INTEGER))
        ON CONFLICT (notification_id) DO UPDATE SET seen = excluded.seen, done_at = excluded.done_at`,
      args: [letter.id, letter.seen, letter.now.getTime()],
    },
  ])
}

/** Takes a letter back into the inbox. */
export async function takeLetterBack(database: Pick<Database, 'write'>, id: string): Promise<void> {
  await database.write([{ sql: 'DELETE FROM letter_done WHERE notification_id = ?', args: [id] }])
}

/** The states of the cases that were made from letters, by letter. */
export async function listCasesOfLetters(
  database: Pick<Database, 'read'>,
): Promise<ReadonlyMap<string, readonly { readonly caseId: string; readonly state: string }[]>> {
  const rows = await database.read<{ letter: string; caseId: string; state: string }>(
    `SELECT cell.value ->> '$' AS letter, case_summary.id AS caseId, case_summary.state AS state
     FROM case_summary JOIN cell ON cell.entity_id = case_summary.id AND cell.path = 'notificationId'
     WHERE case_summary.deleted = 0 ORDER BY case_summary.id`,
  )
  const byLetter = new Map<string, { caseId: string; state: string }[]>()
  for (const { letter, caseId, state } of rows) {
    const known = byLetter.get(letter)
    if (known === undefined) byLetter.set(letter, [{ caseId, state }])
    else known.push({ caseId, state })
  }
  return byLetter
}
