import { countOf } from '../count-of.ts'
import { escapeForTerminal } from '../output.ts'
import type { Brush } from '../tui/screens/frame.ts'
import { metricTable } from '../tui/screens/metric-table.ts'
import { hasFigures, type AccountReport, type StatusReport } from './status-report.ts'

interface StatusLinesOptions {
  readonly columns: number
  readonly brush: Brush
  /** How many open cases there are, for a database that knows no account. */
  readonly cases: number
}

/** The health table as plain lines, for pipes, logs and dumb terminals. */
export function statusLines(report: StatusReport, options: StatusLinesOptions): readonly string[] {
  const { columns, brush } = options
  const { theme, signs } = brush
  if (report.accounts.length === 0) {
    if (options.cases > 0) return withoutFigures(0, options.cases)
    return [
      'No account yet. Import Amazon files: health-tui import PATH...',
      'Or look around first: health-tui demo',
    ]
  }
  const now = Date.parse(report.asOf)
  const rows = report.accounts.flatMap((account, index) => {
    const rating = account.accountHealthRating
    const open = Object.entries(account.policyViolations).filter(([, count]) => count > 0)
    const standing = escapeForTerminal(account.accountStatus ?? 'status unknown')
    const facts = [
      // A store of which only letters are known is neither well nor ill.
      !hasFigures(account) ? 'no figures yet' : `${signs.level[account.level]} ${standing}`,
      rating === null
        ? undefined
        : `AHR ${rating.score ?? '?'} ${escapeForTerminal(rating.status ?? '')}`.trim(),
      open.length === 0
        ? undefined
        : `policy: ${open.map(([name, count]) => `${escapeForTerminal(name)} ${count}`).join(', ')}`,
      account.openLetters.count > 0 ? openLettersText(account.openLetters) : undefined,
      account.openCases > 0 ? countOf(account.openCases, 'open case') : undefined,
      account.casesDue.overdue > 0 ? `${account.casesDue.overdue} overdue in cases` : undefined,
      account.nextDeadline === null ? undefined : `next deadline ${account.nextDeadline}`,
    ].filter((fact) => fact !== undefined)
    return [
      ...(index === 0 ? [] : ['']),
      `${theme.paint('title', `${escapeForTerminal(account.account)} ${escapeForTerminal(account.marketplace)}`.trim())}  ${theme.paint(account.level, facts.join('  '))}`,
      ...(account.metrics.length === 0
        ? []
        : metricTable(account.metrics, { columns, now, brush, selected: undefined })),
      ...account.metrics.flatMap(({ inconsistent }) =>
        inconsistent === null
          ? []
          : [theme.paint('warning', `  ${signs.inconsistent} ${escapeForTerminal(inconsistent)}`)],
      ),
      ...account.notes.map((note) =>
        theme.paint('warning', `  ${signs.inconsistent} ${escapeForTerminal(note)}`),
      ),
    ].map((line) => line.trimEnd())
  })
  if (report.accounts.some(hasFigures)) return rows
  const sum = (of: (account: AccountReport) => number): number =>
    report.accounts.reduce((total, account) => total + of(account), 0)
  return [
    ...rows,
    '',
    ...withoutFigures(
      sum(({ openLetters }) => openLetters.count),
      sum(({ openCases }) => openCases),
    ),
  ]
}

/** What somebody can do who has no figures: `letters` and `cases` that are open. */
function withoutFigures(letters: number, cases: number): readonly string[] {
  const waits = [
    ...(letters > 0 ? [`${countOf(letters, 'open letter')} (health-tui notification list)`] : []),
    ...(cases > 0 ? [`${countOf(cases, 'open case')} (health-tui case list --due)`] : []),
  ]
  return [
    'No metrics yet: import a performance report or orders (health-tui import PATH...).',
    ...(waits.length === 0 ? [] : [`Waiting: ${waits.join(', ')}`]),
  ]
}

/** `13 open letters, critical`. */
function openLettersText({ count, level }: AccountReport['openLetters']): string {
  const letters = countOf(count, 'open letter')
  return level === 'ok' ? letters : `${letters}, ${level.replace('_', ' ')}`
}
