import type { StatusMetric } from '@health-tui/metrics'
import { countOf } from '../../count-of.ts'
import { escapeForTerminal } from '../../output.ts'
import { formatValue, shortLabels } from '../../status/format.ts'
import { hasFigures, type AccountReport, type StatusReport } from '../../status/status-report.ts'
import {
  accountStatusMeaning,
  contradicts,
  healthRows,
  mainFigure,
  urgency,
  type HealthRow,
} from '../model/health-rows.ts'
import type { ScreenState, View } from '../state.ts'
import { sparkline, wrap } from '../text/layout.ts'
import { headerLine, placeColumns, rowLine, type Cell, type Column } from '../text/table.ts'
import type { Meaning } from '../theme/theme.ts'
import { bodyRows, rangeLine, titledRule, type Brush } from './frame.ts'
import { metricTable } from './metric-table.ts'
import { standingLines } from './standing.ts'
import { ageText, untilText } from './times.ts'

type HealthView = Extract<View, { kind: 'health' }>

/** How many rows the table itself has, the rest of the body being the preview of the selected account. */
export function healthTableRows(rows: number, count: number, wide: boolean): number {
  const body = bodyRows(rows)
  if (wide) return Math.max(1, body - 2)
  const room = Math.max(3, Math.floor((body - 3) / 2))
  return Math.max(1, Math.min(count, room))
}

export function visibleHealthRows(state: ScreenState, view: HealthView): readonly HealthRow[] {
  return state.data.phase === 'ready'
    ? healthRows(state.data.report, view.sort, view.filter, view.reversed)
    : []
}

export function healthTitle(state: ScreenState, view: HealthView): string {
  if (state.data.phase !== 'ready') return 'Health'
  const count = visibleHealthRows(state, view).length
  const filter = view.filter === '' ? '' : `  filter ${escapeForTerminal(view.filter)}`
  const order = `by ${view.sort}${view.reversed ? ' reversed' : ''}`
  return `Health  ${count} ${count === 1 ? 'row' : 'rows'}  ${order}${filter}`
}

export function drawHealth(state: ScreenState, view: HealthView, brush: Brush): readonly string[] {
  if (state.data.phase !== 'ready') return []
  const { columns, rows } = state
  const shown = visibleHealthRows(state, view)
  const height = healthTableRows(rows, shown.length, view.wide)
  const placed = placeColumns(
    healthColumns(brush, state.now, state.data.report, view.wide && columns >= 110),
    columns - 2,
  )
  const lines = [`  ${headerLine(placed, brush)}`]
  for (const [index, row] of shown.slice(view.list.top, view.list.top + height).entries()) {
    const selected = view.list.top + index === view.list.selected
    lines.push(`${selected ? brush.signs.marker : ' '} ${rowLine(placed, row, brush, selected, columns - 2)}`)
  }
  if (shown.length === 0) {
    for (const line of wrap(emptyText(view), columns - 4)) lines.push(`  ${brush.theme.paint('muted', line)}`)
  }
  if (shown.length > height) lines.push(rangeLine(view.list.top, height, shown.length, brush))
  const selectedRow = shown[view.list.selected]
  if (selectedRow !== undefined && !view.wide) {
    const left = bodyRows(rows) - lines.length - 1
    const figures = preview(selectedRow, left, state, brush)
    lines.push(
      ruleWithTitle(selectedRow, columns, brush),
      ...figures,
      ...standingLines(state, selectedRow.account, { columns, rows: left - figures.length }, brush),
    )
  }
  return lines
}

/** What a row without figures says in their place, and where its letters are. */
export function noMetricsText({ data }: ScreenState, { account }: AccountReport): string {
  const letters = data.phase === 'ready' ? data.inbox.filter((item) => item.account === account).length : 0
  const inbox = letters === 0 ? '' : ` The inbox (2) holds ${countOf(letters, 'notification')}.`
  return `No metrics yet: press i to import a performance report.${inbox}`
}

function emptyText(view: HealthView): string {
  if (view.filter !== '') return 'No account matches the filter; Esc clears it.'
  return 'No metrics yet: press i to import a performance report.'
}

function ruleWithTitle(row: HealthRow, columns: number, brush: Brush): string {
  return titledRule(
    `${escapeForTerminal(row.account.account)} ${escapeForTerminal(row.account.marketplace)}`.trim(),
    columns,
    brush,
  )
}

function preview(row: HealthRow, height: number, state: ScreenState, brush: Brush): readonly string[] {
  const { columns, now } = state
  if (row.account.metrics.length === 0) {
    return wrap(noMetricsText(state, row.account), columns - 4).map((line) =>
      brush.theme.paint('muted', `  ${line}`),
    )
  }
  const all = metricTable(row.account.metrics, { columns, now, brush, selected: undefined })
  if (all.length <= height) return all
  return [
    ...all.slice(0, Math.max(0, height - 1)),
    brush.theme.paint('muted', `  Enter shows ${all.length - height + 1} more`),
  ]
}

function healthColumns(
  brush: Brush,
  now: number,
  report: StatusReport,
  wide: boolean,
): readonly Column<HealthRow>[] {
  const { signs } = brush
  const figure = (
    title: string,
    metric: Parameters<typeof mainFigure>[1],
    priority: number,
    basis?: 'shipment' | 'unit',
  ): Column<HealthRow> => ({
    title,
    min: wide ? 17 : 9,
    max: wide ? 20 : 11,
    align: 'right',
    priority,
    cell: ({ account }, size): Cell => {
      const found = mainFigure(account, metric, basis)
      if (found === undefined || found.rate === null) return { text: signs.none, meaning: 'muted' }
      const mark = contradicts(found) ? signs.inconsistent : ''
      const value = `${mark}${signs.level[found.level]}${formatValue(found, signs.none).replace(' ', '')}`
      return {
        text: wide ? `${course(found, size - 10, brush)} ${value}`.trim() : value,
        meaning: found.level,
      }
    },
  })
  const waiting = (
    title: string,
    count: (account: AccountReport) => number,
    meaning: (account: AccountReport) => Meaning,
  ): Column<HealthRow> => ({
    title,
    min: title.length,
    align: 'right',
    priority: 0,
    cell: ({ account }) =>
      count(account) === 0
        ? { text: signs.none, meaning: 'muted' }
        : { text: String(count(account)), meaning: meaning(account) },
  })
  return [
    // What we make of it stands before the name; Amazon's own word has its column.
    {
      title: '',
      min: 1,
      priority: 0,
      cell: ({ account: { level } }) => ({
        text: signs.level[level],
        meaning: level,
      }),
    },
    {
      title: 'Account',
      min: 16,
      max: 32,
      priority: 0,
      cell: ({ account }) => ({ text: escapeForTerminal(account.account) }),
    },
    {
      title: 'Mkt',
      min: 3,
      max: 4,
      priority: 0,
      cell: ({ account }) => ({ text: escapeForTerminal(account.marketplace) || signs.none }),
    },
    {
      title: 'Amazon says',
      min: 11,
      priority: 0,
      cell: ({ account }) => ({
        text: escapeForTerminal(account.accountStatus ?? signs.none),
        meaning: accountStatusMeaning(account),
      }),
    },
    // Where a row has no figures, what waits is all that it says.
    ...(report.accounts.every(hasFigures)
      ? []
      : [
          waiting(
            'Letters',
            ({ openLetters }) => openLetters.count,
            ({ openLetters }) => openLetters.level,
          ),
          waiting(
            'Cases',
            ({ openCases }) => openCases,
            () => 'plain',
          ),
        ]),
    figure('ODR', 'order_defect_rate', 1),
    figure('LSR', 'late_shipment_rate', 2),
    figure('CR', 'cancellation_rate', 4),
    figure('VTR', 'valid_tracking_rate', 3),
    figure('OTDR', 'on_time_delivery_rate', 6, 'shipment'),
    // Figures that only some stores have take no room where none has them.
    ...(anyFigure(report, 'on_time_delivery_rate', 'unit')
      ? [figure('OTDR unit', 'on_time_delivery_rate', 9, 'unit')]
      : []),
    ...(anyFigure(report, 'invoice_defect_rate') ? [figure('IDR', 'invoice_defect_rate', 10)] : []),
    {
      title: 'AHR',
      min: 4,
      max: 8,
      align: 'right',
      priority: 5,
      cell: ({ account }) => ({ text: ratingText(account.accountHealthRating, signs.none) }),
    },
    {
      title: 'Policy',
      min: 6,
      align: 'right',
      priority: 7,
      cell: ({ violations, account }) =>
        Object.keys(account.policyViolations).length === 0
          ? { text: signs.none, meaning: 'muted' }
          : { text: String(violations), meaning: violations > 0 ? 'warning' : 'ok' },
    },
    {
      title: 'Trend of the worst',
      min: 18,
      priority: 12,
      cell: ({ account }, size) => {
        const worst = worstWithTrend(account)
        if (worst === undefined || wide) return { text: signs.none, meaning: 'muted' }
        const direction = worst.trend?.direction ?? 'steady'
        const arrow = { improving: '+', worsening: '-', steady: ' ' }[direction]
        if (brush.spoken === true) return { text: `${shortLabels[worst.metric]} ${direction}` }
        return {
          text: `${shortLabels[worst.metric].padEnd(5)}${arrow} ${course(worst, size - 7, brush)}`,
          meaning: worst.trend?.direction === 'worsening' ? 'warning' : 'muted',
        }
      },
    },
    {
      title: 'Due',
      min: 7,
      max: 17,
      align: 'right',
      priority: 8,
      cell: ({ account }) => ({ text: untilText(account.nextDeadline, now, signs.none) }),
    },
    {
      title: 'Age',
      min: 4,
      max: 5,
      align: 'right',
      priority: 11,
      cell: ({ account }) => ({ text: ageText(account.importedAt, now, signs.none), meaning: 'muted' }),
    },
  ]
}

/** The course of a figure in at most `columns`; nothing where it was reported once only. */
function course(metric: StatusMetric, columns: number, { signs, spoken }: Brush): string {
  const points = metric.trend?.points ?? []
  return points.length < 2 || columns < 3 || spoken === true
    ? ''
    : sparkline(
        points.map(({ rate }) => rate),
        columns,
        signs.ascii,
      )
}

function worstWithTrend(account: AccountReport): StatusMetric | undefined {
  return account.metrics
    .filter(({ trend }) => (trend?.points.length ?? 0) > 1)
    .toSorted((a, b) => urgency(b.level) - urgency(a.level))[0]
}

function anyFigure(
  report: StatusReport,
  ...wanted: Parameters<typeof mainFigure> extends [unknown, ...infer Rest] ? Rest : never
): boolean {
  return report.accounts.some((account) => mainFigure(account, ...wanted)?.rate != null)
}

function ratingText(rating: HealthRow['account']['accountHealthRating'], none: string): string {
  if (rating === null) return none
  return rating.score === null ? escapeForTerminal(rating.status ?? none) : String(rating.score)
}
