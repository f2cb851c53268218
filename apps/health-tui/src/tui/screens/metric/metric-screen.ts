import type { StatusMetric } from '@health-tui/metrics'
import { formatRate, metricLabel } from '@health-tui/metrics/names'
import { escapeForTerminal } from '../../../output.ts'
import {
  formatCount,
  formatHeadroom,
  formatMetricTarget,
  formatValue,
  variant,
} from '../../../status/format.ts'
import { storeKey } from '../../../status/store-key.ts'
import { answerOf } from '../../model/found.ts'
import { sameFigure, type WhatIf } from '../../questions.ts'
import { metricPanes, type MetricPane, type ScreenState, type View } from '../../state.ts'
import { truncate, width, wrap } from '../../text/layout.ts'
import { padPainted } from '../../text/painted.ts'
import { findAccount } from '../account.ts'
import { bodyRows, scrolledRange, scrolledTop, titledRule, type Brush, type ScrolledLines } from '../frame.ts'
import { unpainted } from '../unpainted.ts'
import type { ViewScreen } from '../view-screen.ts'
import { waitingLines } from '../waiting-lines.ts'
import { metricChart, type MetricCurve } from './metric-chart.ts'
import { assumptionLines, breakdownLines, rollOffLines } from './metric-panes.ts'

type MetricView = Extract<View, { kind: 'metric' }>

/** From this width on two panes stand beside each other. */
const wideColumns = 150

export const metricScreen: ViewScreen<MetricView> = {
  title: (_, view) => {
    const { account, marketplace, metric } = view.key
    return `${escapeForTerminal(account)} ${escapeForTerminal(marketplace)}  ${metricLabel(metric)}`
  },
  draw: drawMetric,
  lines: (state, view) => scrolled(state, view, head(state, view, unpainted).length),
}

/** Below `above` lines and the names of the panes. */
function scrolled(state: ScreenState, view: MetricView, above: number): ScrolledLines {
  const count = Math.max(
    ...shownPanes(state.columns, view.pane).map(
      (pane) => paneLines(pane, view, paneWidth(state), unpainted).length,
    ),
  )
  return { count, visible: Math.max(1, bodyRows(state.rows) - above - 1) }
}

/** The row of the status report that the view is about; its figures move with every import. */
export function metricRow(state: ScreenState, view: MetricView): StatusMetric | undefined {
  const { key, source } = view
  return findAccount(state, storeKey(key))?.metrics.find(
    (row) => row.source === source && sameFigure(row, key),
  )
}

function drawMetric(state: ScreenState, view: MetricView, brush: Brush): readonly string[] {
  const figure = head(state, view, brush)
  const place = scrolled(state, view, figure.length)
  const above = [...figure, paneRule(state, view, brush, scrolledRange(view.top, place))]
  const top = scrolledTop(view.top, place)
  const panes = shownPanes(state.columns, view.pane).map((pane) =>
    paneLines(pane, view, paneWidth(state), brush).slice(top, top + place.visible),
  )
  const [left = [], right] = panes
  if (right === undefined) return [...above, ...left]
  const size = paneWidth(state)
  const height = Math.max(left.length, right.length)
  const beside = Array.from({ length: height }, (_, index) => {
    const line = padPainted(left[index] ?? '', size)
    return `${line}${brush.theme.paint('muted', brush.signs.separator)}${right[index] ?? ''}`
  })
  return [...above, ...beside]
}

/** Everything above the panes: the figure, the chart, and what is assumed with what comes of it. */
function head(state: ScreenState, view: MetricView, brush: Brush): readonly string[] {
  const { columns } = state
  const row = metricRow(state, view)
  const rows = bodyRows(state.rows)
  return [
    ...figureLines(row, columns, brush),
    ...chartLines(row, view, { columns, rows: Math.max(7, Math.floor(rows * 0.4)) }, brush),
    whatIfLine(view.whatIf, columns, brush),
    ...outcomeLine(view, columns, brush),
  ]
}

function figureLines(
  row: StatusMetric | undefined,
  columns: number,
  { theme, signs }: Brush,
): readonly string[] {
  if (row === undefined)
    return [truncate('  This figure is no longer in the database; Esc goes back.', columns)]
  const extra = variant(row)
  const facts = [
    extra,
    `count ${formatCount(row, signs.none)}`,
    `target ${formatMetricTarget(row, signs.none)}`,
    `headroom ${formatHeadroom(row, signs.none)}`,
    row.to === null ? '' : `${row.from ?? '?'} to ${row.to}`,
    row.source,
  ].filter((part) => part !== '')
  const value = `  ${signs.level[row.level]} ${formatValue(row, signs.none)}  `
  const [first = '', ...more] = joinedLines(facts, columns - width(value))
  return [
    theme.paint(row.level, value) + first,
    ...more.map((line) => `${' '.repeat(width(value))}${line}`),
    ...wrap(escapeForTerminal(row.why), columns - 4)
      .slice(0, 2)
      .map((line) => theme.paint(row.level, `  ${line}`)),
  ]
}

/** Facts beside each other, on as many lines as they take: none is cut in the middle. */
function joinedLines(facts: readonly string[], columns: number): readonly string[] {
  const lines: string[] = []
  for (const fact of facts) {
    const longer = lines.length === 0 ? fact : `${lines.at(-1)}  ${fact}`
    if (lines.length === 0 || width(longer) > columns) lines.push(truncate(fact, Math.max(0, columns)))
    else lines[lines.length - 1] = longer
  }
  return lines
}

function chartLines(
  row: StatusMetric | undefined,
  view: MetricView,
  size: { readonly columns: number; readonly rows: number },
  brush: Brush,
): readonly string[] {
  const { theme } = brush
  if (view.found === 'loading') return ['', theme.paint('muted', '  computing ...'), '']
  if ('failed' in view.found) return waitingLines(view.found, size.columns, brush)
  const { history, forecast } = view.found.answer
  const reported = row?.source === 'reported' ? (row.trend?.points ?? []) : []
  const today = row?.rate ?? forecast?.rate ?? null
  const own = history.flatMap(({ day, rate }) => (rate === null ? [] : [{ day, rate }]))
  // Amazon's course where it was reported more than once; ours where only orders tell it.
  const past =
    reported.length > 1 || own.length === 0
      ? reported.length > 0 || today === null || row?.to == null
        ? reported
        : [{ day: row.to, rate: today }]
      : own
  const ahead = (forecast?.days ?? []).flatMap(({ day, median, low, high }) =>
    median === null || low === null || high === null ? [] : [{ day, median, low, high }],
  )
  const lastDay = past.at(-1)?.day ?? ''
  const curve: MetricCurve = {
    past,
    ahead: ahead.filter(({ day }) => day > lastDay),
    target: row?.target ?? forecast?.target ?? null,
    points: view.key.metric === 'account_health_rating',
  }
  return metricChart(curve, size, brush)
}

function whatIfLine(whatIf: WhatIf | null, columns: number, { theme }: Brush): string {
  const text =
    whatIf === null
      ? '  What if: + - orders, ] [ defects, > < from which day'
      : `  What if: orders ${percent(whatIf.cases)}  defects ${percent(whatIf.defects)}  from ${whatIf.from ?? 'tomorrow'}  (0 takes it back)`
  return theme.paint(whatIf === null ? 'muted' : 'key', truncate(text, columns))
}

/** What comes of an assumption, whichever pane is shown. */
function outcomeLine({ whatIf, found }: MetricView, columns: number, { theme }: Brush): readonly string[] {
  const forecast = answerOf(found)?.forecast ?? null
  if (whatIf === null || forecast === null) return []
  const { breach, recovery, days } = forecast
  const chance = (probability: number): string => `${Math.round(probability * 100)} %`
  const said = [
    ...(breach === null ? [] : [`missed ${breach.on ?? `not foreseen (${chance(breach.probability)})`}`]),
    ...(recovery === null
      ? []
      : [`met again ${recovery.on ?? `not foreseen (${chance(recovery.probability)})`}`]),
    ...[29, 59].flatMap((at) => {
      const day = days[at]
      return day === undefined || day.median === null ? [] : [`in ${at + 1} d ${formatRate(day.median)}`]
    }),
  ]
  if (said.length === 0) return []
  return [theme.paint('key', truncate(`  Then: target ${said.join(', ')}`, columns))]
}

function percent(factor: number): string {
  const change = Math.round((factor - 1) * 100)
  return change === 0 ? 'as usual' : `${change > 0 ? '+' : ''}${change} %`
}

const paneTitles: Readonly<Record<MetricPane, string>> = {
  breakdown: 'Breakdown',
  'roll-off': 'Roll-off calendar',
  assumptions: 'Assumptions',
}

function paneRule(state: ScreenState, view: MetricView, brush: Brush, range: string): string {
  const shown = shownPanes(state.columns, view.pane)
  if (shown.length > 1) {
    const size = paneWidth(state)
    return shown
      .map((pane, index) => titledRule(paneTitles[pane], size, brush, index === 0 ? '' : range))
      .join(brush.signs.rule)
  }
  const names = metricPanes.map((pane) => (pane === view.pane ? `[${paneTitles[pane]}]` : paneTitles[pane]))
  return titledRule(`${names.join('  ')}  (Tab)`, state.columns, brush, range)
}

function shownPanes(columns: number, pane: MetricPane): readonly MetricPane[] {
  if (columns < wideColumns) return [pane]
  const next = metricPanes[(metricPanes.indexOf(pane) + 1) % metricPanes.length] ?? pane
  return [pane, next]
}

function paneWidth(state: ScreenState): number {
  return state.columns < wideColumns ? state.columns : Math.floor((state.columns - 1) / 2)
}

function paneLines(pane: MetricPane, view: MetricView, columns: number, brush: Brush): readonly string[] {
  const answer = answerOf(view.found)
  if (answer === undefined) return []
  switch (pane) {
    case 'breakdown':
      return breakdownLines(answer, columns, brush)
    case 'roll-off':
      return rollOffLines(answer, columns, brush)
    default:
      return assumptionLines(answer, columns, brush)
  }
}
