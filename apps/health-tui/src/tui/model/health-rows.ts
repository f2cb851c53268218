import { levels, type Level, type StatusMetric } from '@health-tui/metrics'
import type { AccountReport, StatusReport } from '../../status/status-report.ts'
import type { SortKey } from '../state.ts'

/** One row of the health table. */
export interface HealthRow {
  readonly key: string
  readonly account: AccountReport
  /** Open policy violations over all categories. */
  readonly violations: number
  /** Whether any figure of the row contradicts itself or Amazon's word contradicts the target. */
  readonly contradiction: boolean
}

export function rowKey(account: { readonly account: string; readonly marketplace: string }): string {
  return `${account.account}\0${account.marketplace}`
}

/** The rows that a filter leaves, in the wanted order. A filter `!word` keeps what does not match. */
export function healthRows(report: StatusReport, sort: SortKey, filter: string): readonly HealthRow[] {
  const rows = report.accounts.map((account): HealthRow => {
    return {
      key: rowKey(account),
      account,
      violations: Object.values(account.policyViolations).reduce((sum, count) => sum + count, 0),
      contradiction: account.metrics.some(contradicts) || account.notes.length > 0,
    }
  })
  return rows.filter((row) => matches(row, filter)).toSorted(orders[sort])
}

/** A document that contradicts itself, or a status that stands against the figures beside it. */
export function contradicts(metric: StatusMetric): boolean {
  return metric.inconsistent !== null || (metric.status === 'good' && metric.targetMet === false)
}

/** The figure that a narrow table shows for a metric: the seller-fulfilled, longest-window, most urgent one. */
export function mainFigure(
  account: AccountReport,
  metric: StatusMetric['metric'],
  basis?: 'shipment' | 'unit',
): StatusMetric | undefined {
  return account.metrics
    .filter((row) => row.metric === metric && (basis === undefined || (row.basis ?? 'shipment') === basis))
    .toSorted(
      (a, b) =>
        Number(b.rate !== null) - Number(a.rate !== null) ||
        Number(a.source === 'computed') - Number(b.source === 'computed') ||
        urgency(b.level) - urgency(a.level) ||
        Number(a.fulfilment === 'afn') - Number(b.fulfilment === 'afn') ||
        (b.windowDays ?? 0) - (a.windowDays ?? 0),
    )[0]
}

export function urgency(level: Level): number {
  return levels.indexOf(level)
}

function matches(row: HealthRow, filter: string): boolean {
  const inverse = filter.startsWith('!')
  const words = (inverse ? filter.slice(1) : filter)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return true
  const { account } = row
  const text =
    `${account.account} ${account.marketplace} ${account.accountStatus ?? ''} ${account.level}`.toLowerCase()
  return words.every((word) => text.includes(word)) !== inverse
}

const byName = (a: HealthRow, b: HealthRow): number =>
  compare(a.account.account, b.account.account) || compare(a.account.marketplace, b.account.marketplace)

const orders: Readonly<Record<SortKey, (a: HealthRow, b: HealthRow) => number>> = {
  urgency: (a, b) => urgency(b.account.level) - urgency(a.account.level) || byName(a, b),
  account: byName,
  marketplace: (a, b) => compare(a.account.marketplace, b.account.marketplace) || byName(a, b),
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
