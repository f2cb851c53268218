import { escapeForTerminal } from '../../output.ts'
import type { CaseRow, CaseView } from '../../status/status-report.ts'
import type { ScreenState, View } from '../state.ts'
import { truncate, wrap } from '../text/layout.ts'
import { headerLine, placeColumns, rowLine, type Column } from '../text/table.ts'
import type { Meaning } from '../theme/theme.ts'
import { bodyRows, factLine, titledRule, type Brush } from './frame.ts'
import { untilText } from './times.ts'

type CasesView = Extract<View, { kind: 'cases' }>
type CaseScreen = Extract<View, { kind: 'case' }>

export function caseRows(state: ScreenState): readonly CaseRow[] {
  return state.data.phase === 'ready' ? state.data.cases : []
}

export function drawCases(state: ScreenState, view: CasesView, brush: Brush): readonly string[] {
  const { columns, rows } = state
  const cases = caseRows(state)
  if (cases.length === 0) {
    return [
      '',
      brush.theme.paint('muted', truncate('  No open case. In a notification (2), c opens one.', columns)),
    ]
  }
  const placed = placeColumns(caseColumns(brush, state.now), columns - 2)
  const lines = [`  ${headerLine(placed, brush.theme)}`]
  for (const [index, row] of cases.slice(view.list.top, view.list.top + bodyRows(rows) - 1).entries()) {
    const selected = view.list.top + index === view.list.selected
    lines.push(`${selected ? brush.signs.marker : ' '} ${rowLine(placed, row, brush.theme, selected)}`)
  }
  return lines
}

function caseColumns({ signs }: Brush, now: number): readonly Column<CaseRow>[] {
  return [
    {
      title: 'Due',
      min: 9,
      priority: 0,
      align: 'right',
      cell: ({ deadline }) => dueCell(deadline, now, signs.none),
    },
    {
      title: 'State',
      min: 10,
      max: 16,
      priority: 1,
      cell: ({ state }) => ({ text: escapeForTerminal(state) }),
    },
    {
      title: 'Account',
      min: 10,
      max: 24,
      priority: 2,
      cell: ({ account }) => ({ text: escapeForTerminal(account ?? signs.none) }),
    },
    {
      title: 'Mkt',
      min: 3,
      priority: 3,
      cell: ({ marketplace }) => ({ text: escapeForTerminal(marketplace ?? signs.none) }),
    },
    {
      title: 'Who',
      min: 8,
      max: 16,
      priority: 4,
      cell: ({ assignee }) => ({ text: escapeForTerminal(assignee ?? signs.none), meaning: 'muted' }),
    },
    {
      title: 'Case',
      min: 24,
      max: 160,
      priority: 0,
      cell: ({ title }) => ({ text: escapeForTerminal(title) }),
    },
  ]
}

function dueCell(
  deadline: string | null,
  now: number,
  none: string,
): { readonly text: string; readonly meaning?: Meaning } {
  if (deadline === null || Number.isNaN(Date.parse(deadline)))
    return { text: escapeForTerminal(deadline ?? none) }
  const left = Date.parse(deadline) - now
  const text = untilText(deadline, now, none)
  if (left < 0) return { text, meaning: 'critical' }
  return left < 2 * 86_400_000 ? { text, meaning: 'warning' } : { text }
}

/** All lines of a case: its facts, what the linter says, what is written. */
export function caseLines(found: CaseView, columns: number, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const errors = found.findings.filter(({ severity }) => severity === 'error').length
  const warnings = found.findings.filter(({ severity }) => severity === 'warning').length
  const verdict = found.ready
    ? theme.paint('ok', `${signs.level.ok} ready`)
    : theme.paint('critical', `${signs.level.critical} not ready`)
  const lines = [
    theme.paint('title', truncate(`  ${escapeForTerminal(found.title)}`, columns)),
    `  ${verdict}${theme.paint('muted', `  ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`)}`,
    ...found.facts.map(({ label, value }) =>
      factLine(escapeForTerminal(label), escapeForTerminal(value), columns, brush),
    ),
    titledRule('What is written', columns, brush),
  ]
  for (const { title, items } of found.sections) {
    lines.push(theme.paint('heading', `  ${title}`))
    if (items.length === 0) lines.push(theme.paint('muted', '    nothing yet'))
    for (const [index, item] of items.entries()) {
      const parts = wrap(escapeForTerminal(item), columns - 9)
      lines.push(
        ...parts.map((part, at) => `  ${at === 0 ? `${String(index + 1).padStart(3)}. ` : '     '}${part}`),
      )
    }
  }
  if (found.freeText !== '') {
    lines.push(theme.paint('heading', '  Free text'))
    for (const line of found.freeText.split('\n'))
      lines.push(...wrap(escapeForTerminal(line), columns - 6).map((part) => `    ${part}`))
  }
  lines.push(titledRule('Remarks', columns, brush))
  if (found.findings.length === 0) lines.push(theme.paint('muted', '  none'))
  for (const finding of found.findings) {
    const sign =
      finding.severity === 'error'
        ? signs.level.critical
        : finding.severity === 'warning'
          ? signs.level.warning
          : '-'
    const meaning: Meaning =
      finding.severity === 'error' ? 'critical' : finding.severity === 'warning' ? 'warning' : 'muted'
    lines.push(
      ...wrap(
        `${sign} ${finding.ruleId} ${escapeForTerminal(finding.path)}: ${escapeForTerminal(finding.message)}`,
        columns - 4,
      ).map((part) => theme.paint(meaning, `  ${part}`)),
      ...wrap(escapeForTerminal(finding.question), columns - 8).map((part) =>
        theme.paint('muted', `      ${part}`),
      ),
    )
  }
  return lines
}

export function drawCase(state: ScreenState, view: CaseScreen, brush: Brush): readonly string[] {
  if (view.found === 'loading') return [brush.theme.paint('muted', '  reading ...')]
  if (view.found === 'missing')
    return [truncate('  This case is no longer in the database; Esc goes back.', state.columns)]
  return caseLines(view.found, state.columns, brush).slice(view.top, view.top + bodyRows(state.rows))
}
