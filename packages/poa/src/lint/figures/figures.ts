import type { MetricName } from '@health-tui/metrics'
import type { LintContext } from '../context.ts'
import { parseDay, type Day } from '../../day.ts'
import { metricNamed } from '../terms/metric-terms.ts'

/** A metric of the case as texts write it: in percent, with its counts. */
export interface CaseFigure {
  readonly index: number
  readonly metric: MetricName | undefined
  readonly name: string
  readonly percent: number | undefined
  readonly target: number | undefined
  readonly defects: number | undefined
  readonly total: number | undefined
  readonly from: Day | undefined
  readonly to: Day | undefined
}

export function caseFigures(context: LintContext): CaseFigure[] {
  return (context.document.metrics ?? []).flatMap((entry, index) => {
    if (entry.name === '') return []
    return {
      index,
      metric: metricNamed(entry.name),
      name: entry.name,
      percent: percent(entry.value),
      target: percent(entry.target),
      defects: entry.defects,
      total: entry.orders ?? entry.packages ?? entry.units,
      from: parseDay(entry.from),
      to: parseDay(entry.to),
    }
  })
}

// A value above 1 cannot be a rate, so the file was written in percent.
function percent(value: number | undefined): number | undefined {
  if (value === undefined) return undefined
  return value <= 1 ? Math.round(value * 1e6) / 1e4 : value
}
