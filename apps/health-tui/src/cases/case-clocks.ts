import type { Clock } from '@health-tui/poa/life'
import { clocksOf, type CaseDocument, type Database } from '@health-tui/storage'
import type { MetricSettings } from '../metrics/settings.ts'

/** Every clock of a case, those of its metrics included, the nearest first. */
export async function allClocks(
  database: Database,
  settings: MetricSettings,
  document: CaseDocument,
  asOf: Date,
): Promise<readonly Clock[]> {
  const { metricClocks } = await import('./metric-clocks.ts')
  const clocks = [
    ...clocksOf(document, asOf.toISOString()),
    ...(await metricClocks(database, settings, document, asOf)),
  ]
  return clocks.toSorted((one, other) => one.daysLeft - other.daysLeft || (one.kind < other.kind ? -1 : 1))
}
