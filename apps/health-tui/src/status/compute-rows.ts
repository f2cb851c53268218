import { computedStatus, type StatusMetric } from '@health-tui/metrics'
import type { DatabaseFile, StoredStore } from '@health-tui/storage'
import { readEvaluation } from '../metrics/read-store.ts'
import type { MetricSettings } from '../metrics/settings.ts'

/** Reads the ledger of one store and computes every rate that it allows. */
export async function computeRows(
  database: DatabaseFile,
  settings: MetricSettings,
  store: Pick<StoredStore, 'account' | 'marketplace'>,
  asOf: Date,
): Promise<readonly StatusMetric[]> {
  const evaluation = await readEvaluation(database, settings, store)
  if (evaluation === undefined) return []
  return computedStatus(evaluation, {
    account: store.account,
    asOf: asOf.getTime(),
    policies: settings.policies,
  })
}
