import { targetMet } from '../assess/target.ts'
import type { StatusMetric } from '../assess/status-shape.ts'
import { dayNumber, dayText } from '../ledger/zone-days.ts'
import { assumptionText, type DatedCrossing, type Forecast, type ForecastDay } from './forecast.ts'
import type { Assumption } from './project.ts'
import { seededRandom } from './random.ts'

/** A look ahead from Amazon's own figure alone: what is in the window, how long it is, and nothing about single days. */
export interface SnapshotForecastOptions {
  readonly account: string
  readonly marketplace: string
  readonly asOf: number
  /** The day of the report, `YYYY-MM-DD`; left out: the day of looking. */
  readonly reportDay?: string | null
  readonly horizon?: number
  /** A changed course of the cases from a day on, `YYYY-MM-DD`; left out: from the day after the day of looking. */
  readonly assume?: { readonly cases?: number; readonly defects?: number; readonly from?: string }
}

const paths = 1000

/**
 * The window moves on by a day each day: of its bad cases each stays with the share of the window that stays, and the new
 * share brings as many as the old allows to expect (Gamma-Poisson). null where the report gives no counts or window.
 */
export function forecastFromReport(metric: StatusMetric, options: SnapshotForecastOptions): Forecast | null {
  const { numerator, denominator, windowDays, target, condition } = metric
  if (numerator === null || denominator === null || windowDays === null || condition === null) return null
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return null
  const good = condition === 'greater_than'
  const bad = good ? denominator - numerator : numerator
  const horizon = options.horizon ?? windowDays
  const assume = readAssumption(options)
  const random = seededRandom(20_261_004)
  const today = dayNumber(options.reportDay ?? new Date(options.asOf).toISOString().slice(0, 10))
  const rows = Array.from({ length: horizon }, () => [] as number[])
  const crossings: number[] = []
  // The window ends some days before the report: what enters it in the first days has happened already.
  const lag = metric.to === null ? 0 : Math.max(0, today - dayNumber(metric.to))
  const changed = (ahead: number): boolean => assume !== undefined && today + ahead - lag >= assume.from
  const startsMet = targetMet(metric.rate, target, condition)
  for (let path = 0; path < paths; path++) {
    const perDay = random.gamma(bad + 0.5) / windowDays
    const leaving = Array.from({ length: bad }, () => 1 + Math.floor(random.next() * windowDays))
    // Each day's new bad cases, to be taken out again once they have grown as old as the window is long.
    const entered: number[] = []
    let changedDays = 0
    let crossed = Infinity
    for (let ahead = 1; ahead <= horizon; ahead++) {
      const factor = assume !== undefined && changed(ahead) ? assume.cases * assume.defects : 1
      entered.push(random.poisson(perDay * factor))
      if (changed(ahead)) changedDays++
      const kept = leaving.filter((day) => day > ahead).length
      const fresh = entered.slice(-windowDays).reduce((sum, count) => sum + count, 0)
      const share = Math.min(1, changedDays / windowDays)
      const cases = denominator * (1 + ((assume?.cases ?? 1) - 1) * share)
      const badShare = cases > 0 ? Math.min(1, (kept + fresh) / cases) : 0
      const rate = good ? 1 - badShare : badShare
      rows[ahead - 1]?.push(rate)
      if (crossed === Infinity && targetMet(rate, target, condition) !== startsMet) crossed = ahead
    }
    crossings.push(crossed)
  }
  const days = rows.map((row, index): ForecastDay => {
    const sorted = row.toSorted((a, b) => a - b)
    return {
      day: dayText(today + index + 1),
      median: sorted[Math.floor(paths * 0.5)] ?? null,
      low: sorted[Math.floor(paths * 0.05)] ?? null,
      high: sorted[Math.floor(paths * 0.95)] ?? null,
      missedProbability: row.filter((rate) => targetMet(rate, target, condition) === false).length / paths,
    }
  })
  const crossing = datedCrossing(crossings, today)
  return {
    metric: metric.metric,
    account: options.account,
    marketplace: options.marketplace,
    fulfilment: metric.fulfilment,
    basis: 'snapshots',
    asOf: new Date(options.asOf).toISOString(),
    rate: metric.rate,
    target,
    condition,
    targetMet: startsMet,
    breach: startsMet === true ? crossing : null,
    recovery: startsMet === false ? crossing : null,
    rollOff: [],
    days,
    interval: '90 %',
    assumptions: [
      'Only Amazon’s figure is known, not its days: bad cases are taken to lie evenly in the window.',
      'As many cases are taken to come in as leave.',
      `Days are counted from the report of ${dayText(today)}.`,
      ...(assume === undefined ? [] : [assumptionText(assume)]),
    ],
  }
}

function readAssumption({ assume, asOf }: SnapshotForecastOptions): Assumption | undefined {
  if (assume === undefined) return undefined
  const tomorrow = dayNumber(new Date(asOf).toISOString().slice(0, 10)) + 1
  const from = assume.from === undefined ? tomorrow : dayNumber(assume.from)
  return { cases: assume.cases ?? 1, defects: assume.defects ?? 1, from: Math.max(from, tomorrow) }
}

function datedCrossing(aheads: readonly number[], today: number): DatedCrossing {
  const sorted = aheads.toSorted((a, b) => a - b)
  const at = (share: number): string | null => {
    const ahead = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Infinity
    return Number.isFinite(ahead) ? dayText(today + ahead) : null
  }
  return {
    on: at(0.5),
    earliest: at(0.05),
    latest: at(0.95),
    probability: aheads.filter((ahead) => Number.isFinite(ahead)).length / aheads.length,
  }
}
