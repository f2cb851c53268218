import type { StatusMetric } from '@health-tui/metrics'
import { levels, type Level } from '@health-tui/metrics/names'
import type { AccountReport, StatusReport } from '../../status/status-report.ts'
import { storeKey } from '../../status/store-key.ts'
import type { SortKey } from '../state.ts'
import { compare } from './compare.ts'
import { passesFilter } from './filter.ts'
import { rememberLast } from './remember.ts'

/** One row of the health table. */
export interface HealthRow {
  readonly key: string
  readonly account: AccountReport
  /** Open policy violations over all categories. */
  readonly violations: number
  /** Whether any figure of the row contradicts itself or Amazon's word contradicts the target. */
  readonly contradiction: boolean
}

/** The rows that a filter leaves, in the wanted order. A filter `!word` keeps what does not match. */
export const healthRows = rememberLast(
  (report: StatusReport, sort: SortKey, filter: string, reversed: boolean): readonly HealthRow[] => {
    const rows = report.accounts
      .map((account): HealthRow => ({
        key: storeKey(account),
        account,
        violations: Object.values(account.policyViolations).reduce((sum, count) => sum + count, 0),
        contradiction: account.metrics.some(contradicts) || account.notes.length > 0,
      }))
      .filter(({ account }) =>
        passesFilter(
          `${account.account} ${account.marketplace} ${account.accountStatus ?? ''} ${account.level}`,
          filter,
        ),
      )
      .toSorted(orders[sort])
    return reversed ? rows.toReversed() : rows
  },
)

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

const byName = (a: HealthRow, b: HealthRow): number =>
  compare(a.account.account, b.account.account) || compare(a.account.marketplace, b.account.marketplace)

const byDeadline = (a: HealthRow, b: HealthRow): number =>
  compare(a.account.nextDeadline ?? '~', b.account.nextDeadline ?? '~')

/** How Amazon's own word for an account is painted. */
export function accountStatusMeaning(account: AccountReport): 'plain' | 'at_risk' | 'critical' | 'muted' {
  if (account.accountStatus === null) return 'muted'
  if (isStopped(account)) return 'critical'
  return account.accountStatus === 'NORMAL' ? 'plain' : 'at_risk'
}

function isStopped({ accountStatus }: AccountReport): boolean {
  return accountStatus === 'DEACTIVATED' || accountStatus === 'SUSPENDED'
}

const orders: Readonly<Record<SortKey, (a: HealthRow, b: HealthRow) => number>> = {
  // Of equally bad ones, first those that cannot sell at all, then those whose deadline is nearer.
  urgency: (a, b) =>
    urgency(b.account.level) - urgency(a.account.level) ||
    Number(isStopped(b.account)) - Number(isStopped(a.account)) ||
    byDeadline(a, b) ||
    byName(a, b),
  account: byName,
  marketplace: (a, b) => compare(a.account.marketplace, b.account.marketplace) || byName(a, b),
  // What has no deadline or no date comes last.
  due: (a, b) => byDeadline(a, b) || byName(a, b),
  violations: (a, b) => b.violations - a.violations || byName(a, b),
  age: (a, b) => compare(a.account.importedAt ?? '~', b.account.importedAt ?? '~') || byName(a, b),
}
