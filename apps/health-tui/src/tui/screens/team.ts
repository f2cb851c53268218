import { escapeForTerminal } from '../../output.ts'
import { answerOf } from '../model/found.ts'
import type { HistoryRow, TeamConflict, TeamDetail, TeamVersion } from '../questions.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, truncate, wrap } from '../text/layout.ts'
import { headerLine, placeColumns, rowLine, type Column } from '../text/table.ts'
import { bodyRows, factLine, rangeLine, titledRule, type Brush } from './frame.ts'
import { namedPlace, placeWords } from './place-words.ts'
import { ageText, minuteText, valueText } from './times.ts'
import type { ViewScreen } from './view-screen.ts'
import { waitingLines } from './waiting-lines.ts'

type TeamView = Extract<View, { kind: 'team' }>
type HistoryView = Extract<View, { kind: 'history' }>

/** Lines that one version of a conflict shows at most, and the value of a row of the history. */
const versionLines = 12
const valueLines = 6

export const teamScreen: ViewScreen<TeamView> = {
  title: (_, view) => {
    const detail = answerOf(view.found)
    const count = detail?.conflicts.length ?? 0
    return `Team & sync${detail === undefined ? '' : `  ${count} ${count === 1 ? 'conflict' : 'conflicts'}`}`
  },
  draw: drawTeam,
  list: (state, view) => {
    const detail = answerOf(view.found)
    return {
      count: detail?.conflicts.length ?? 0,
      visible: conflictRows(state.rows),
      above: detail === undefined ? 0 : standing(detail, state, nothingPainted).length + 1,
      rowHeight: 1,
    }
  },
}

const nothingPainted = { paint: (_: unknown, text: string): string => text }

function conflictRows(rows: number): number {
  return Math.max(2, Math.floor((bodyRows(rows) - 12) / 2))
}

function drawTeam(state: ScreenState, view: TeamView, brush: Brush): readonly string[] {
  const { columns } = state
  const { theme, signs } = brush
  const detail = answerOf(view.found)
  if (detail === undefined) return waitingLines(view.found, columns, brush)
  const visible = conflictRows(state.rows)
  const { top, selected } = view.list
  const conflict = detail.conflicts[selected]
  return [
    ...standing(detail, state, theme),
    titledRule('Conflicts: two people set one field at once', columns, brush),
    ...(detail.conflicts.length === 0
      ? [theme.paint('muted', "  None. Nobody's words are waiting for a decision.")]
      : []),
    ...detail.conflicts.slice(top, top + visible).map((row, index) => {
      const chosen = top + index === selected
      const text = fit(
        `${escapeForTerminal(row.title)}  ${escapeForTerminal(placeWords(row.path))}  ${escapeForTerminal(row.shown.author)} / ${escapeForTerminal(row.kept.author)}`,
        columns - 4,
      )
      return `${chosen ? signs.marker : ' '} ${chosen ? theme.paint('selected', text) : text}`
    }),
    ...(detail.conflicts.length > visible ? [rangeLine(top, visible, detail.conflicts.length, brush)] : []),
    ...(conflict === undefined ? [] : sides(conflict, columns, brush)),
  ]
}

/** Both versions beside each other: what shows now, and what is kept. */
function sides(conflict: TeamConflict, columns: number, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const half = Math.floor((columns - 3) / 2)
  const side = (name: string, { author, at, value }: TeamVersion): readonly string[] => [
    theme.paint('heading', fit(`  ${name}: ${escapeForTerminal(author)}, ${minuteText(at)}`, half)),
    ...firstLines(value, half - 4, versionLines).map((line) => fit(`  ${line}`, half)),
  ]
  const left = side('shown', conflict.shown)
  const right = side('kept', conflict.kept)
  return [
    titledRule('R restores what is kept, K keeps what is shown, H shows the history', columns, brush),
    ...Array.from(
      { length: Math.max(left.length, right.length) },
      (_, index) =>
        `${left[index] ?? ' '.repeat(half)} ${theme.paint('muted', signs.separator)} ${right[index] ?? ''}`,
    ),
  ]
}

/** A value in full, its lines kept, or as much of it as there is room for, with a sign that it goes on. */
function firstLines(value: string, columns: number, most: number): readonly string[] {
  const lines = valueText(value)
    .split(/\r\n?|\n/)
    .flatMap((line) => wrap(escapeForTerminal(line.replaceAll('\t', '  ')), columns))
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), truncate(`${lines[most - 1]} …`, columns)]
}

function standing(
  detail: TeamDetail,
  { columns, now }: ScreenState,
  theme: { paint(meaning: 'ok' | 'warning' | 'muted', text: string): string },
): readonly string[] {
  const line = (label: string, value: string, meaning?: 'ok' | 'warning'): string => {
    const text = truncate(escapeForTerminal(value), columns - 18)
    return `  ${theme.paint('muted', fit(`${label}:`, 14))} ${meaning === undefined ? text : theme.paint(meaning, text)}`
  }
  const ago = (at: number): string => `${ageText(new Date(at).toISOString(), now, '')} ago`
  const { server, problem, problemSince, pending, quarantined, skewMs } = detail
  return [
    line('server', server ?? 'none: everything stays on this machine (health-tui team join)'),
    line('you', detail.me),
    ...(server === null
      ? []
      : [
          line('last sync', detail.lastSuccessAt === null ? 'never yet' : ago(detail.lastSuccessAt)),
          ...(problem === null
            ? []
            : [
                line(
                  'problem',
                  `${problem}${problemSince === null ? '' : `, since ${ago(problemSince)}`}`,
                  'warning',
                ),
              ]),
        ]),
    // Alone, nothing is ever sent: that the log could be is no news.
    ...(server === null
      ? []
      : [
          line(
            'waits',
            pending === 0 ? 'nothing' : `${pending} ${pending === 1 ? 'change' : 'changes'} to send`,
            pending === 0 ? 'ok' : 'warning',
          ),
        ]),
    ...(quarantined === 0
      ? []
      : [
          line(
            'kept aside',
            `${quarantined} bad ${quarantined === 1 ? 'row' : 'rows'} (health-tui sync verify)`,
            'warning',
          ),
        ]),
    ...(skewMs !== null && Math.abs(skewMs) > 60_000
      ? [line('clock', `off by ${Math.round(skewMs / 1000)} s`, 'warning')]
      : []),
    line(
      'here now',
      detail.present.length === 0
        ? 'nobody else'
        : detail.present
            .map(
              ({ author, where, place }) =>
                `${author} in ${where}${place === '' ? '' : `, ${placeWords(place)}`}`,
            )
            .join(', '),
    ),
    line(
      'devices',
      detail.devices.length === 0
        ? 'only this one'
        : detail.devices
            .map(
              ({ name, author, lastAt }) => `${author} on ${name}${lastAt === null ? '' : ` ${ago(lastAt)}`}`,
            )
            .join(', '),
    ),
  ]
}

export const historyScreen: ViewScreen<HistoryView> = {
  title: (state, view) =>
    `History of ${view.path === null ? 'the case' : escapeForTerminal(namedPlace(state, view.caseId, view.path))}`,
  draw: drawHistory,
  list: (state, view) => ({
    count: answerOf(view.found)?.length ?? 0,
    visible: Math.max(3, bodyRows(state.rows) - 10),
    above: 1,
    rowHeight: 1,
  }),
}

function drawHistory(state: ScreenState, view: HistoryView, brush: Brush): readonly string[] {
  const { columns } = state
  const rows = answerOf(view.found)
  if (rows === undefined) return waitingLines(view.found, columns, brush)
  if (rows.length === 0) return [brush.theme.paint('muted', '  Nothing was ever written here.')]
  const visible = Math.max(3, bodyRows(state.rows) - 10)
  const placed = placeColumns(
    historyColumns((path) => namedPlace(state, view.caseId, path), brush),
    columns - 2,
  )
  const { top, selected } = view.list
  const row = rows[selected]
  return [
    `  ${headerLine(placed, brush)}`,
    ...rows.slice(top, top + visible).map((entry, index) => {
      const chosen = top + index === selected
      return `${chosen ? brush.signs.marker : ' '} ${rowLine(placed, entry, brush, chosen, state.columns - 2)}`
    }),
    rangeLine(top, visible, rows.length, brush),
    ...(row === undefined
      ? []
      : [
          titledRule(`${escapeForTerminal(row.author)} on ${escapeForTerminal(row.device)}`, columns, brush),
          factLine(
            'where',
            escapeForTerminal(row.path === '' ? 'the case' : namedPlace(state, view.caseId, row.path)),
            columns,
            brush,
          ),
          ...firstLines(row.value, columns - 4, valueLines).map((line) => `  ${line}`),
        ]),
  ]
}

function historyColumns(nameOf: (path: string) => string, { signs }: Brush): readonly Column<HistoryRow>[] {
  return [
    { title: 'When', min: 16, priority: 0, cell: ({ at }) => ({ text: minuteText(at) }) },
    {
      title: 'Who',
      min: 8,
      max: 14,
      priority: 0,
      cell: ({ author }) => ({ text: escapeForTerminal(author) }),
    },
    {
      title: 'What',
      min: 12,
      max: 16,
      priority: 0,
      cell: ({ what, undone }) => ({ text: `${what}${undone ? ' (undone)' : ''}` }),
    },
    {
      title: 'Where',
      min: 12,
      max: 26,
      priority: 1,
      cell: ({ path }) => ({
        text: escapeForTerminal(path === '' ? signs.none : nameOf(path)),
        meaning: 'muted',
      }),
    },
    {
      title: 'Sent',
      min: 4,
      priority: 2,
      cell: ({ synced }) => ({ text: synced ? 'yes' : 'no', meaning: 'muted' }),
    },
    {
      title: 'Value',
      min: 20,
      max: 120,
      priority: 1,
      cell: ({ value }) => ({ text: escapeForTerminal(valueText(value).replaceAll(/\s+/g, ' ')) }),
    },
  ]
}
