import {
  computeMetric,
  Evaluation,
  findMarketplace,
  forecastFromLedger,
  ledgerFrom,
  metricLabel,
} from '@health-tui/metrics'
import { calendarOf, caseMetrics, formatDay, parseDay, type Clock } from '@health-tui/poa/life'
import { caseFacts, loadLedger, type CaseDocument, type Database } from '@health-tui/storage'
import type { MetricSettings } from '../metrics/settings.ts'

/** Days on which defects leave the window of a metric of the case, and on which it meets its target again. */
export async function metricClocks(
  database: Database,
  settings: MetricSettings,
  document: CaseDocument,
  asOf: Date,
): Promise<readonly Clock[]> {
  const { account, marketplace } = document.fields
  if (typeof account !== 'string' || typeof marketplace !== 'string') return []
  const metrics = caseMetrics(caseFacts(document))
  if (metrics.length === 0) return []
  const store = findMarketplace(marketplace)?.code ?? marketplace
  const stored = await loadLedger(database, account, store)
  if (stored === undefined || stored.orderCount === 0) return []
  const evaluation = new Evaluation(ledgerFrom(stored, { marketplace: store }), {
    readings: settings.readings,
  })
  const calendar = calendarOf(marketplace)
  const today = calendar.day(asOf.toISOString()) ?? 0
  return metrics.flatMap((metric) => {
    const question = { account, metric, asOf: asOf.getTime(), policies: settings.policies }
    const result = computeMetric(evaluation, question)
    if (!result.ok || result.value.denominator === 0) return []
    const forecast = forecastFromLedger(evaluation, result.value, result.counted, { asOf: asOf.getTime() })
    const label = metricLabel(metric)
    const clock = (kind: Clock['kind'], text: string, about: string): Clock[] => {
      const day = parseDay(text)
      if (day === undefined) return []
      return [
        {
          kind,
          day: formatDay(day),
          at: calendar.endOf(day),
          about,
          daysLeft: day - today,
          weight: 'note',
          source: 'the orders of this store',
        },
      ]
    }
    const recovery = forecast.recovery?.on ?? null
    return [
      ...forecast.rollOff.flatMap(({ day, defects, orders }) =>
        clock(
          'metric_roll_off',
          day,
          `${defects} ${defects === 1 ? 'defect leaves' : 'defects leave'} the ${label} (${orders.slice(0, 3).join(', ')}${orders.length > 3 ? ' …' : ''})`,
        ),
      ),
      ...(recovery === null
        ? []
        : clock('metric_recovers', recovery, `${label} is expected to meet its target again`)),
    ]
  })
}
