import { escapeForTerminal } from '../../output.ts'
import type { CaseRow } from '../../status/status-report.ts'
import type { ScreenState, View } from '../state.ts'
import { truncate } from '../text/layout.ts'
import { headerLine, placeColumns, rowLine, type Column } from '../text/table.ts'
import type { Meaning } from '../theme/theme.ts'
import { bodyRows, type Brush } from './frame.ts'
import { untilText } from './times.ts'

type CasesView = Extract<View, { kind: 'cases' }>

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
