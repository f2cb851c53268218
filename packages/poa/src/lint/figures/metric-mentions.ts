import type { MetricName } from '@health-tui/metrics'
import { matchesIn } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import { metricTerms } from '../terms/metric-terms.ts'
import { perText } from '../memory/kept.ts'

export interface MetricMention {
  readonly metric: MetricName
  readonly start: number
  readonly end: number
}

/** Where a text names a metric. */
export function metricMentions(item: Pick<PlanItem, 'text'>): readonly MetricMention[] {
  return mentionsOf(item.text)
}

const mentionsOf = perText((text) =>
  metricTerms.flatMap(({ metric, pattern }): MetricMention[] =>
    matchesIn({ text }, pattern).map((span) => ({ metric, ...span })),
  ),
)
