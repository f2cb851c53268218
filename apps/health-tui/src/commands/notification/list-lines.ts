import type { StoredNotification } from '@health-tui/storage'
import { instantText } from '../../instant-text.ts'
import { escapeForTerminal } from '../../output.ts'
import { width } from '../../tui/text/layout.ts'

/**
 * A line for each letter: id, day, account where there are several, store, severity, kind, deadline, subject, the case that it answers.
 * What is not known is `-`.
 */
export function listLines(
  letters: readonly StoredNotification[],
  {
    withAccount,
    answersOf,
  }: { readonly withAccount: boolean; readonly answersOf: (id: string) => string | undefined },
): readonly string[] {
  const rows = letters.map((letter) =>
    [
      letter.id.slice(0, 8),
      letter.receivedAt === null ? '-' : instantText(letter.receivedAt).slice(0, 10),
      ...(withAccount ? [letter.account] : []),
      letter.marketplace ?? '-',
      letter.phishing === true ? 'FAKE' : (letter.severity ?? '-'),
      letter.kind ?? '-',
      dueCell(letter),
    ].map((cell) => escapeForTerminal(cell)),
  )
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0),
  )
  return rows.map((row, index) => {
    const { id = '', subject } = letters[index] ?? {}
    const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
    const answered = answersOf(id)
    const rest = [
      subject ?? '(no subject)',
      ...(answered === undefined ? [] : [`(answers case ${answered.slice(0, 8)})`]),
    ]
    return [...cells, ...rest.map((cell) => escapeForTerminal(cell))].join('  ')
  })
}

/** A fake's hurry is nobody's deadline; a length of time ends on no day where the letter does not tell its own. */
function dueCell({ dueAt, receivedAt, phishing }: StoredNotification): string {
  if (phishing === true) return '-'
  if (dueAt !== null) return `due ${instantText(dueAt)}`
  return receivedAt === null ? 'no deadline known' : '-'
}
