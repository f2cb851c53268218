import type { MetricName, StatusMetric } from '@health-tui/metrics'
import { findMarketplace } from '@health-tui/metrics'
import type { CaseDocument, Database } from '@health-tui/storage'
import type { CommandContext } from '../context.ts'
import type { StatusReport } from '../status/status-report.ts'

/** Today's figures of the metrics that a check looks at, in the store of the case. */
export async function figuresFor(
  context: CommandContext,
  database: Database,
  document: CaseDocument,
  metrics: readonly MetricName[],
): Promise<readonly StatusMetric[]> {
  if (typeof document.fields['account'] !== 'string' || metrics.length === 0) return []
  const [{ createStatusReader }, { readMetricSettings }] = await Promise.all([
    import('../status/build-status.ts'),
    import('../metrics/settings.ts'),
  ])
  const read = createStatusReader(database, await readMetricSettings(context))
  const { report } = await read(context.now(), { lists: false, due: false })
  return figuresIn(report, document, metrics)
}

/** The same out of a report that is there already. */
export function figuresIn(
  report: StatusReport,
  document: CaseDocument,
  metrics: readonly MetricName[],
): readonly StatusMetric[] {
  const { account, marketplace } = document.fields
  const store =
    typeof marketplace === 'string' ? (findMarketplace(marketplace)?.code ?? marketplace) : undefined
  return report.accounts
    .filter((row) => row.account === account && (store === undefined || row.marketplace === store))
    .flatMap((row) => row.metrics.filter(({ metric }) => metrics.includes(metric)))
}
