import type { StatusMetric } from '@health-tui/metrics'
import { metricLabel } from '@health-tui/metrics/names'
import { escapeForTerminal } from '../../output.ts'
import { formatCount, formatHeadroom, formatMetricTarget, formatValue, variant } from '../../status/format.ts'
import type { AccountReport } from '../../status/status-report.ts'
import { storeKey } from '../../status/store-key.ts'
import { accountStatusMeaning, contradicts } from '../model/health-rows.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, sparkline, truncate, wrap, width } from '../text/layout.ts'
import { answerOf } from '../model/found.ts'
import { findingsSummary } from './findings.ts'
import { bodyRows, factLine, rangeLine, titledRule, type Brush } from './frame.ts'
import { noMetricsText } from './health.ts'
import { metricTable } from './metric-table.ts'
import { standingLines } from './standing.ts'

type AccountView = Extract<View, { kind: 'account' }>

export function findAccount(state: ScreenState, key: string): AccountReport | undefined {
  return state.data.phase === 'ready'
    ? state.data.report.accounts.find((account) => storeKey(account) === key)
    : undefined
}

/** How many metric rows are visible; the rest of the body explains the selected one. */
export function accountTableRows(rows: number, count: number): number {
  return Math.max(1, Math.min(count, Math.floor((bodyRows(rows) - 5) / 2)))
}

export function drawAccount(state: ScreenState, view: AccountView, brush: Brush): readonly string[] {
  const account = findAccount(state, view.key)
  const { columns, rows } = state
  if (account === undefined)
    return [truncate('  This account is no longer in the database; Esc goes back.', columns)]
  const lines = [...summary(account, columns, brush)]
  if (account.metrics.length === 0) {
    for (const line of wrap(noMetricsText(state, account), columns - 4))
      lines.push(brush.theme.paint('muted', `  ${line}`))
    const left = bodyRows(rows) - lines.length
    return [...lines, ...standingLines(state, account, { columns, rows: left }, brush)]
  }
  const height = accountTableRows(rows, account.metrics.length)
  const table = metricTable(account.metrics, { columns, now: state.now, brush, selected: view.list.selected })
  lines.push(table[0] ?? '', ...table.slice(1 + view.list.top, 1 + view.list.top + height))
  if (account.metrics.length > height) {
    lines.push(rangeLine(view.list.top, height, account.metrics.length, brush))
  }
  const metric = account.metrics[view.list.selected]
  if (metric !== undefined) lines.push(...explanation(metric, columns, brush))
  const free = bodyRows(rows) - lines.length - 1
  const below = policies(account, columns, free, brush)
  // One line of it is always seen; the names of the listings come where there is room.
  const room = Math.max(1, bodyRows(rows) - lines.length - below.length)
  lines.push(...findingsSummary(answerOf(view.found) ?? [], columns, room, brush), ...below)
  return lines
}

/** The account, its status and rating, and what is odd about its figures. */
function summary(account: AccountReport, columns: number, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const rating = account.accountHealthRating
  const sign = `  ${signs.level[account.level]} `
  const status = escapeForTerminal(account.accountStatus ?? 'status unknown')
  const ahr =
    rating === null
      ? 'account health rating not reported'
      : `account health rating ${rating.score ?? '?'} ${escapeForTerminal(rating.status ?? '')}`
  const name = `${escapeForTerminal(account.account)} ${escapeForTerminal(account.marketplace)}`.trim()
  const line = `${name}  `
  return [
    theme.paint(account.level, sign) +
      theme.paint('title', truncate(line, columns - width(sign))) +
      theme.paint(
        accountStatusMeaning(account),
        truncate(`${status}  ${ahr}`, Math.max(0, columns - width(sign) - width(line))),
      ),
    ...account.notes.flatMap((note) =>
      wrap(`${signs.inconsistent} ${escapeForTerminal(note)}`, columns - 4).map((part) =>
        theme.paint('warning', `  ${part}`),
      ),
    ),
  ]
}

function explanation(metric: StatusMetric, columns: number, brush: Brush): readonly string[] {
  const { theme, signs } = brush
  const extra = variant(metric)
  const lines = [
    titledRule(`${metricLabel(metric.metric)}${extra === '' ? '' : ` ${extra}`}`, columns, brush),
  ]
  for (const part of wrap(escapeForTerminal(metric.why), columns - 4))
    lines.push(theme.paint(metric.level, `  ${part}`))
  if (metric.inconsistent !== null) {
    for (const part of wrap(`${signs.inconsistent} ${escapeForTerminal(metric.inconsistent)}`, columns - 4)) {
      lines.push(theme.paint('warning', `  ${part}`))
    }
  } else if (contradicts(metric)) {
    lines.push(
      theme.paint(
        'warning',
        truncate(`  ${signs.inconsistent} Amazon calls it good although its target is missed.`, columns),
      ),
    )
  }
  const none = signs.none
  const period =
    metric.from === null && metric.to === null ? none : `${metric.from ?? '?'} to ${metric.to ?? '?'}`
  const days = metric.windowDays === null ? '' : ` (${metric.windowDays} days)`
  lines.push(
    factLine(
      'value',
      `${formatValue(metric, none)}  count ${formatCount(metric, none)}  target ${formatMetricTarget(metric, none)}  headroom ${formatHeadroom(metric, none)}`,
      columns,
      brush,
    ),
    factLine('window', `${period}${days}  source ${metric.source}`, columns, brush),
  )
  if (metric.interval !== null) {
    const [low, high] = metric.interval
    lines.push(
      factLine(
        '95 % interval',
        `${(low * 100).toFixed(2)} % to ${(high * 100).toFixed(2)} %`,
        columns,
        brush,
      ),
    )
  }
  const parts = Object.entries(metric.components)
  if (parts.length > 0) {
    lines.push(
      factLine(
        'made of',
        parts.map(([name, count]) => `${spaced(escapeForTerminal(name))} ${count}`).join(', '),
        columns,
        brush,
      ),
    )
  }
  if (metric.forecast.breachOn !== null)
    lines.push(factLine('forecast', `misses the target on ${metric.forecast.breachOn}`, columns, brush))
  if (metric.forecast.recoversOn !== null)
    lines.push(
      factLine('forecast', `meets the target again on ${metric.forecast.recoversOn}`, columns, brush),
    )
  const points = metric.trend?.points ?? []
  if (points.length > 1) {
    const from = points[0]
    const to = points.at(-1)
    lines.push(
      factLine(
        'trend',
        `${sparkline(
          points.map(({ rate }) => rate),
          Math.max(10, columns - 60),
          signs.ascii,
        )} ${from?.day ?? ''} to ${to?.day ?? ''} ${metric.trend?.direction ?? ''}`,
        columns,
        brush,
      ),
    )
  }
  return lines
}

/** The counts of policy violations in at most `rows` lines: where there is no room, those of zero are only counted. */
function policies(account: AccountReport, columns: number, rows: number, brush: Brush): readonly string[] {
  const entries = Object.entries(account.policyViolations)
  if (entries.length === 0 && account.warnings.length === 0) return []
  const { theme, signs } = brush
  const lines = [titledRule('Policy compliance', columns, brush)]
  const perLine = Math.max(1, Math.floor((columns - 2) / 38))
  const cellWidth = Math.floor((columns - 2) / perLine)
  // Open violations first: a small screen may cut the end of the list.
  const all = entries.toSorted(([, a], [, b]) => b - a)
  const open = all.filter(([, count]) => count > 0)
  const fits = 1 + Math.ceil(all.length / perLine) + account.warnings.length <= rows
  const sorted = fits ? all : open
  for (let index = 0; index < sorted.length; index += perLine) {
    const cells = sorted.slice(index, index + perLine).map(([name, count]) => {
      const text = fit(
        `${count > 0 ? signs.level.warning : signs.level.ok} ${String(count).padStart(3)} ${spaced(escapeForTerminal(name))}`,
        cellWidth - 1,
      )
      return count > 0 ? theme.paint('warning', text) : text
    })
    lines.push(`  ${cells.join(' ')}`)
  }
  const quiet = all.length - sorted.length
  if (quiet > 0)
    lines.push(
      truncate(`  ${signs.level.ok}   0 in ${quiet} other ${quiet === 1 ? 'policy' : 'policies'}`, columns),
    )
  for (const warning of account.warnings) {
    lines.push(
      factLine(
        'warning',
        `${spaced(escapeForTerminal(warning.type))} ${escapeForTerminal(warning.status)}`,
        columns,
        brush,
      ),
    )
  }
  return lines
}

/** `receivedIntellectualProperty` -> `received intellectual property`. */
function spaced(name: string): string {
  return name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  )
}
