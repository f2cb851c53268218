import type { Database } from '../database.ts'

/** What was sent for a case and which imported letters people recorded as answers to it. */
export interface AttemptsOfCase {
  readonly caseId: string
  readonly state: string
  /** The first time that the plan was sent, in milliseconds since 1970; null where nothing was sent. */
  readonly sentAt: number | null
  readonly answers: readonly string[]
  /** Letters of which a person said that they answer another case, or none. */
  readonly notAnswers: readonly string[]
}

/** The attempts of all cases that have any, and what was said of letters, by case. */
export async function listAttempts(
  database: Pick<Database, 'read'>,
): Promise<ReadonlyMap<string, AttemptsOfCase>> {
  const rows = await database.read<{ caseId: string; state: string; path: string; value: string | null }>(
    `SELECT case_summary.id AS caseId, case_summary.state AS state, cell.path AS path, cell.value ->> '$' AS value
     FROM case_summary JOIN cell ON cell.entity_id = case_summary.id
       AND (cell.path >= 'submissions.' AND cell.path < 'submissions/'
         OR cell.path >= 'notAnswers.' AND cell.path < 'notAnswers/')
     WHERE case_summary.deleted = 0
       AND (cell.path LIKE '%.date' OR cell.path LIKE '%.replyLetter' OR cell.path LIKE 'notAnswers.%.value'
         OR cell.path LIKE '%#removed')
     ORDER BY case_summary.id, cell.path`,
  )
  const removed = new Set(
    rows.flatMap(({ caseId, path, value }) =>
      path.endsWith('#removed') && value !== null && value !== '0'
        ? [`${caseId} ${path.slice(0, -'#removed'.length)}`]
        : [],
    ),
  )
  const byCase = new Map<string, AttemptsOfCase>()
  for (const { caseId, state, path, value } of rows) {
    const dot = path.lastIndexOf('.')
    if (path.endsWith('#removed') || value === null || removed.has(`${caseId} ${path.slice(0, dot)}`))
      continue
    const known = byCase.get(caseId) ?? { caseId, state, sentAt: null, answers: [], notAnswers: [] }
    if (path.endsWith('.replyLetter')) byCase.set(caseId, { ...known, answers: [...known.answers, value] })
    else if (path.startsWith('notAnswers.'))
      byCase.set(caseId, { ...known, notAnswers: [...known.notAnswers, value] })
    else {
      const at = Date.parse(value)
      const sentAt = Number.isNaN(at) ? known.sentAt : Math.min(at, known.sentAt ?? at)
      byCase.set(caseId, { ...known, sentAt })
    }
  }
  return byCase
}
