import { escapeForTerminal } from '../../output.ts'
import type { CaseRow } from '../../status/status-report.ts'
import { compare } from '../model/compare.ts'
import { passesFilter } from '../model/filter.ts'
import { rememberLast } from '../model/remember.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, truncate } from '../text/layout.ts'
import { padPainted } from '../text/painted.ts'
import { headerLine, placeColumns, rowLine, type Cell, type Column } from '../text/table.ts'
import { aboveForm } from './form-lines.ts'
import { bodyRows, rangeLine, titledRule, type Brush } from './frame.ts'
import { dueMeaning, minuteText, untilText } from './times.ts'
import type { ViewScreen } from './view-screen.ts'

type CasesView = Extract<View, { kind: 'cases' }>

/** Whether the states stand beside each other. */
export function isBoard({ columns }: Pick<ScreenState, 'columns'>): boolean {
  return columns >= boardColumns
}

/** From this width on the states stand beside each other as columns of a board. */
const boardColumns = 120
const cardRows = 3

export const casesScreen: ViewScreen<CasesView> = {
  title: (state, view) => {
    if (state.data.phase === 'ready' && !state.data.listed) return 'Cases'
    const { length } = caseRows(state, view)
    const filter = view.filter === '' ? '' : `  filter ${escapeForTerminal(view.filter)}`
    return `Cases  ${length} open  ${view.whose === 'mine' ? 'mine' : "the team's"}${filter}`
  },
  draw: (state, view, brush) =>
    aboveForm(
      isBoard(state) ? drawBoard(state, view, brush) : drawList(state, view, brush),
      view.form,
      state,
      brush,
    ),
  list: (state, view) => {
    const count = caseRows(state, view).length
    return isBoard(state)
      ? { count, visible: cardsVisible(state.rows), above: 0, rowHeight: cardRows, clickable: false }
      : { count, visible: listRows(state.rows), above: 1, rowHeight: 1 }
  },
}

/** The order of a case's life; a state that is not known here comes last. */
const stateOrder = ['open', 'answered', 'ready', 'submitted', 'reinstated', 'watched', 'closed']

function rank({ state }: Pick<CaseRow, 'state'>): number {
  const at = stateOrder.indexOf(state)
  return at < 0 ? stateOrder.length : at
}

/** The cases that are shown: by state, in a state the earliest deadline first. */
export function caseRows(state: ScreenState, view: CasesView): readonly CaseRow[] {
  return state.data.phase === 'ready'
    ? shownCases(state.data.cases, view.filter, view.whose === 'mine' ? state.data.me : null)
    : []
}

const shownCases = rememberLast(
  (cases: readonly CaseRow[], filter: string, assignee: string | null): readonly CaseRow[] =>
    cases
      .filter(
        (row) =>
          (assignee === null || row.assignee === assignee) &&
          (filter === '' ||
            passesFilter(
              `${row.title} ${row.state} ${row.account ?? ''} ${row.marketplace ?? ''} ${row.assignee ?? ''}`,
              filter,
            )),
      )
      .toSorted(
        (a, b) => rank(a) - rank(b) || compare(a.deadline ?? '~', b.deadline ?? '~') || compare(a.id, b.id),
      ),
)

function emptyLines(state: ScreenState, view: CasesView, { theme }: Brush): readonly string[] {
  const text =
    state.data.phase === 'ready' && !state.data.listed
      ? 'reading ...'
      : view.filter !== ''
        ? 'No case matches the filter; Esc clears it.'
        : view.whose === 'mine'
          ? `No open case is assigned to ${escapeForTerminal(state.data.phase === 'ready' ? state.data.me : 'you')}; m shows the team's.`
          : 'No open case. In a notification (2), c opens one; n begins one without a letter.'
  return ['', theme.paint('muted', truncate(`  ${text}`, state.columns))]
}

function listRows(rows: number): number {
  return bodyRows(rows) - 2
}

function drawList(state: ScreenState, view: CasesView, brush: Brush): readonly string[] {
  const cases = caseRows(state, view)
  if (cases.length === 0) return emptyLines(state, view, brush)
  const placed = placeColumns(caseColumns(brush, state.now), state.columns - 2)
  const visible = listRows(state.rows)
  const { top, selected } = view.list
  return [
    `  ${headerLine(placed, brush)}`,
    ...cases.slice(top, top + visible).map((row, index) => {
      const chosen = top + index === selected
      return `${chosen ? brush.signs.marker : ' '} ${rowLine(placed, row, brush, chosen, state.columns - 2)}`
    }),
    rangeLine(top, visible, cases.length, brush),
    ...aboutCase(state, cases[selected], bodyRows(state.rows) - Math.min(visible, cases.length) - 2, brush),
  ]
}

/** What the selected case is called in full, and how it stands, where there is room below the list. */
function aboutCase(
  { columns, now }: ScreenState,
  row: CaseRow | undefined,
  room: number,
  brush: Brush,
): readonly string[] {
  if (row === undefined || room < 4) return []
  const { account, marketplace, assignee, deadline, state } = row
  const due =
    deadline === null || Number.isNaN(Date.parse(deadline))
      ? (deadline ?? 'none')
      : `${minuteText(deadline)} UTC (${untilText(deadline, now, '')})`
  const facts = [
    `state: ${state}  (Enter opens the plan, s takes the next step)`,
    ...(rank(row) >= stateOrder.indexOf('reinstated') ? [] : [`due: ${due}`]),
    `account: ${[account, marketplace].filter((part) => part !== null).join(' ') || 'none'}`,
    `assigned to: ${assignee ?? 'nobody'}`,
  ]
  return [
    titledRule(escapeForTerminal(row.title), columns, brush),
    ...facts.slice(0, room - 1).map((fact) => truncate(`  ${escapeForTerminal(fact)}`, columns)),
  ]
}

function caseColumns({ signs }: Brush, now: number): readonly Column<CaseRow>[] {
  return [
    {
      title: 'State',
      min: 10,
      max: 16,
      priority: 1,
      cell: ({ state }) => ({ text: escapeForTerminal(state) }),
    },
    {
      title: 'Due',
      min: 9,
      priority: 0,
      align: 'right',
      cell: (row) => dueCell(row, now, signs.none),
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

function dueCell({ deadline, state }: CaseRow, now: number, none: string): Cell {
  if (deadline === null || Number.isNaN(Date.parse(deadline)))
    return { text: escapeForTerminal(deadline ?? none) }
  // Once Amazon has given back, the day of the notice says nothing any more.
  if (rank({ state }) >= stateOrder.indexOf('reinstated')) return { text: none, meaning: 'muted' }
  // What was sent is no longer late; Amazon has it.
  if (rank({ state }) >= stateOrder.indexOf('submitted')) return { text: 'sent', meaning: 'muted' }
  const text = untilText(deadline, now, none)
  const meaning = dueMeaning(deadline, now)
  return meaning === undefined ? { text } : { text, meaning }
}

/** Lines below the board that say everything about the selected case, on a terminal that has them to spare. */
const aboutRows = 6

function cardsVisible(rows: number): number {
  return Math.max(1, Math.floor((bodyRows(rows) - 2 - (hasAbout(rows) ? aboutRows : 0)) / cardRows))
}

function hasAbout(rows: number): boolean {
  return bodyRows(rows) >= 30
}

/** The states beside each other, each with its cases below; the column of the selected case follows it. */
function drawBoard(state: ScreenState, view: CasesView, brush: Brush): readonly string[] {
  const cases = caseRows(state, view)
  if (cases.length === 0) return emptyLines(state, view, brush)
  const { theme } = brush
  const columns = [...Map.groupBy(cases, (row) => row.state)]
  const size = Math.floor((state.columns - 2) / columns.length)
  const visible = cardsVisible(state.rows)
  const selected = cases[view.list.selected]
  const drawn = columns.map(([name, rows]) => {
    const at = rows.findIndex((row) => row === selected)
    const top = Math.max(0, Math.min(at - visible + 1, rows.length - visible))
    const more = rows.length > visible ? ` ${top + 1}-${Math.min(rows.length, top + visible)} of` : ''
    return [
      theme.paint('heading', fit(`${escapeForTerminal(name)} ${more} ${rows.length}`, size - 2)),
      '',
      ...rows
        .slice(top, top + visible)
        .flatMap((row) => card(row, row === selected, size - 2, state.now, brush)),
    ]
  })
  const height = hasAbout(state.rows)
    ? bodyRows(state.rows) - aboutRows
    : Math.max(...drawn.map((lines) => lines.length))
  const board = Array.from({ length: height }, (_, index) =>
    drawn
      .map((lines) => `  ${padPainted(lines[index] ?? '', size - 2)}`)
      .join('')
      .trimEnd(),
  )
  return hasAbout(state.rows) ? [...board, ...aboutCase(state, selected, aboutRows, brush)] : board
}

function card(row: CaseRow, chosen: boolean, columns: number, now: number, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const due = dueCell(row, now, 'no deadline')
  const where = [row.account, row.marketplace, row.assignee].filter((part) => part !== null).join(' ')
  const mark = chosen ? signs.marker : ' '
  const first = fit(`${mark}${due.text}  ${escapeForTerminal(where)}`, columns)
  const second = fit(` ${escapeForTerminal(row.title)}`, columns)
  if (chosen) return [theme.paint('selected', first), theme.paint('selected', second), '']
  return [
    due.meaning === undefined ? theme.paint('muted', first) : theme.paint(due.meaning, first),
    second,
    '',
  ]
}
