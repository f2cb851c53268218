import type { MetricName } from '@health-tui/metrics'
import { matchesIn } from './find.ts'
import type { PlanItem } from './plan.ts'
import { metricTerms } from './terms/metric-terms.ts'

export interface MetricMention {
  readonly metric: MetricName
  readonly start: number
  readonly end: number
}

/** Where a text names a metric. */
export function metricMentions(item: PlanItem): MetricMention[] {
  return metricTerms.flatMap(({ metric, pattern }) =>
    matchesIn(item, pattern).map((span) => ({ metric, ...span })),
  )
}
