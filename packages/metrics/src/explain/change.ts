import { formatRate } from '../assess/words.ts'
import type { ComputedMetric } from '../compute/compute.ts'
import type { Evaluation } from '../compute/evaluation.ts'
import { countsGood, tally, type TallyQuestion } from '../compute/tally.ts'
import { arrivalOf } from '../forecast/arrival.ts'
import { dayText } from '../ledger/zone-days.ts'
import { betaCdf, betaQuantile } from '../stats/special.ts'

export interface PeriodCounts {
  readonly from: string
  readonly to: string
  readonly defects: number
  readonly cases: number
  /** Cases weighted by how much of their defects can have come in by now. */
  readonly exposure: number
  readonly rate: number | null
}

/** What a rate did before and after a corrective action, with the test whether it did it by chance. */
export interface ChangeReport {
  readonly metric: ComputedMetric['metric']
  readonly on: string
  readonly before: PeriodCounts
  readonly after: PeriodCounts
  /** Rate after over rate before; null without defects before. */
  readonly ratio: number | null
  /** 95 %, exact; the upper end is null where no defect before leaves it open. */
  readonly interval: readonly [number, number | null] | null
  /** Two-sided exact test. */
  readonly pValue: number | null
  readonly verdict: 'improved' | 'worsened' | 'no_difference_seen' | 'too_few'
  readonly text: string
}

const significance = 0.05

/**
 * Compares the `days` before a corrective action with the days since. Young orders have had less time to show defects, so
 * each period counts by its exposure; given all defects, how many fall after the action is then binomial, and the test
 * and interval are exact.
 */
export function compareBeforeAfter(
  evaluation: Evaluation,
  counted: TallyQuestion,
  options: { readonly on: number; readonly days: number; readonly today: number },
): ChangeReport {
  const { on, days, today } = options
  const { curve } = arrivalOf(evaluation, counted.metric, today)
  const period = (from: number, to: number): PeriodCounts => {
    let defects = 0
    let cases = 0
    let exposure = 0
    for (let day = from; day <= to; day++) {
      const { numerator, denominator } = tally(evaluation, { ...counted, from: day, to: day })
      defects += countsGood(counted.metric) ? denominator - numerator : numerator
      cases += denominator
      exposure += denominator * curve(today - day)
    }
    return {
      from: dayText(from),
      to: dayText(to),
      defects,
      cases,
      exposure,
      rate: exposure > 0 ? defects / exposure : null,
    }
  }
  const before = period(on - days, on - 1)
  const after = period(on, Math.min(on + days - 1, today))
  return judge(counted.metric, dayText(on), before, after)
}

function judge(
  metric: ComputedMetric['metric'],
  on: string,
  before: PeriodCounts,
  after: PeriodCounts,
): ChangeReport {
  const total = before.defects + after.defects
  const share = after.exposure / (before.exposure + after.exposure)
  if (total === 0 || !(share > 0 && share < 1)) {
    return {
      metric,
      on,
      before,
      after,
      ratio: null,
      interval: null,
      pValue: null,
      verdict: 'too_few',
      text: `Around ${on} there are too few cases or defects to tell whether anything changed.`,
    }
  }
  // P(X <= k) and P(X >= k) of a binomial, by the incomplete beta function.
  const k = after.defects
  const atMost = k >= total ? 1 : 1 - betaCdf(share, k + 1, total - k)
  const atLeast = k === 0 ? 1 : betaCdf(share, k, total - k + 1)
  const pValue = Math.min(1, 2 * Math.min(atMost, atLeast))
  const odds = (q: number): number => (q / (1 - q)) * (before.exposure / after.exposure)
  const low = k === 0 ? 0 : odds(betaQuantile(0.025, k, total - k + 1))
  const high = k >= total ? null : odds(betaQuantile(0.975, k + 1, total - k))
  const ratio = before.defects === 0 ? null : (after.rate ?? 0) / (before.rate ?? 1)
  const verdict = pValue > significance ? 'no_difference_seen' : atMost < atLeast ? 'improved' : 'worsened'
  return {
    metric,
    on,
    before,
    after,
    ratio,
    interval: [low, high],
    pValue,
    verdict,
    text: words(before, after, { on, pValue, verdict, ratio, interval: [low, high] }),
  }
}

function words(
  before: PeriodCounts,
  after: PeriodCounts,
  found: Pick<ChangeReport, 'on' | 'verdict' | 'ratio'> & {
    readonly pValue: number
    readonly interval: readonly [number, number | null]
  },
): string {
  const { on, verdict, ratio, interval, pValue: p } = found
  const share = ({ defects, cases }: PeriodCounts): string =>
    `${defects} of ${cases} (${cases === 0 ? '-' : formatRate(defects / cases)})`
  const times = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
  const factor =
    ratio === null
      ? ''
      : `, ${times(ratio)} times as much (95 %: ${times(interval[0])} to ${interval[1] === null ? 'any' : times(interval[1])})`
  const counts = `${share(before)} before ${on}, ${share(after)} since${factor}`
  const chance = p < 0.001 ? 'less than 1 in 1000' : `${(p * 100).toFixed(1)} %`
  if (verdict === 'no_difference_seen') {
    return `No difference is seen yet: ${counts}; chance alone does as much in ${chance} of cases.`
  }
  return `The rate ${verdict}: ${counts}; chance alone does as much in ${chance} of cases.`
}
