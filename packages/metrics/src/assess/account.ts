import { levels, type Level } from '../metric-name.ts'
import type { ReportedMarketplace } from '../reported.ts'
import { assessReported, type AssessOptions } from './reported.ts'
import type { StatusAccount, StatusMetric } from './status-shape.ts'

export interface AccountInput {
  readonly account: string
  readonly marketplace: string
  /** The latest report; null where only order-level facts are known. */
  readonly report: ReportedMarketplace | null
  /** Rows that we computed ourselves; they stand beside the reported ones, never in their place. */
  readonly computed: readonly StatusMetric[]
}

/** One account in one store as `status --json` shows it; cases add their own two fields. */
export function assessAccount(input: AccountInput, options: AssessOptions): StatusAccount {
  const { report } = input
  const metrics = [...(report === null ? [] : assessReported(report, options)), ...input.computed]
  return {
    account: input.account,
    marketplace: input.marketplace,
    accountStatus: report?.accountStatus ?? null,
    accountHealthRating: report?.accountHealthRating ?? null,
    level: worst([accountLevel(report?.accountStatus ?? null), ...metrics.map(({ level }) => level)]),
    metrics,
    policyViolations: Object.fromEntries(
      Object.entries(report?.policyViolations ?? {}).map(([category, count]) => [
        categoryName(category),
        count,
      ]),
    ),
    warnings: report?.warnings ?? [],
    notes: report?.notes ?? [],
  }
}

/** The most urgent of several levels; `ok` for none. */
export function worst(readings: readonly Level[]): Level {
  return readings.reduce<Level>(
    (top, level) => (levels.indexOf(level) > levels.indexOf(top) ? level : top),
    'ok',
  )
}

function accountLevel(status: string | null): Level {
  if (status === 'DEACTIVATED' || status === 'SUSPENDED') return 'critical'
  return status === 'AT_RISK' ? 'at_risk' : 'ok'
}

/** `listingPolicyViolations` -> `listingPolicy`: the category without the noun that all of them share. */
function categoryName(key: string): string {
  return key.replace(/(Violations|Complaints|Issues)$/, '')
}
