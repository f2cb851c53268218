import type { ComputedMetric } from '../compute/compute.ts'
import type { Evaluation } from '../compute/evaluation.ts'
import { countsGood, tally, type TallyQuestion } from '../compute/tally.ts'
import { visitCases } from '../explain/cases.ts'
import { dayNumber, dayText } from '../ledger/zone-days.ts'
import type { TargetCondition } from '../metric-name.ts'
import { arrivalOf } from './arrival.ts'
import { project, type Assumption, type Crossing, type DaySeries } from './project.ts'

export interface ForecastOptions {
  readonly asOf: number
  readonly horizon?: number
  /** Futures played; more make the ends of the intervals steadier. */
  readonly paths?: number
  /** A changed course; `from` is `YYYY-MM-DD`, left out: tomorrow. */
  readonly assume?: { readonly cases?: number; readonly defects?: number; readonly from?: string }
}

export interface DatedCrossing {
  readonly on: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly probability: number
}

/** What leaves the window on a day: defects that stop counting, and the cases that go with them. */
export interface RollOff {
  readonly day: string
  /** The day that drops out of the window. */
  readonly leaves: string
  readonly defects: number
  readonly cases: number
  readonly orders: readonly string[]
}

export interface ForecastDay {
  readonly day: string
  readonly median: number | null
  readonly low: number | null
  readonly high: number | null
  readonly missedProbability: number
}

export interface Forecast {
  readonly metric: ComputedMetric['metric']
  readonly account: string
  readonly marketplace: string
  readonly fulfilment: ComputedMetric['fulfilment']
  readonly basis: 'ledger' | 'snapshots'
  readonly asOf: string
  readonly rate: number | null
  readonly target: number | null
  readonly condition: TargetCondition | null
  readonly targetMet: boolean | null
  /** When a target that is met is expected to be missed; null while it is missed. */
  readonly breach: DatedCrossing | null
  /** When a target that is missed is expected to be met again; null while it is met. */
  readonly recovery: DatedCrossing | null
  readonly rollOff: readonly RollOff[]
  readonly days: readonly ForecastDay[]
  readonly interval: '90 %'
  readonly assumptions: readonly string[]
}

const defaultHorizon = 60
const history = 180
const ordersShown = 20

/** Looks ahead from a computed rate; the evaluation must be the one that computed it, over the policy's own window. */
export function forecastFromLedger(
  evaluation: Evaluation,
  computed: ComputedMetric,
  counted: TallyQuestion,
  options: ForecastOptions,
): Forecast {
  const { ledger } = evaluation
  const today = ledger.days.day(options.asOf)
  const window = { days: counted.to - counted.from + 1, lag: today - counted.to }
  const arrival = arrivalOf(evaluation, computed.metric, today)
  const series = seriesOf(evaluation, counted, today, window.days + window.lag)
  const assume = readAssumption(options, today)
  const projection = project(series, {
    today,
    window,
    target: computed.target,
    condition: computed.condition ?? 'less_than',
    arrival: arrival.curve,
    horizon: options.horizon ?? defaultHorizon,
    ...(assume === undefined ? {} : { assume }),
    ...(options.paths === undefined ? {} : { paths: options.paths }),
  })
  return {
    metric: computed.metric,
    account: computed.account,
    marketplace: computed.marketplace,
    fulfilment: computed.fulfilment,
    basis: 'ledger',
    asOf: new Date(options.asOf).toISOString(),
    rate: computed.rate,
    target: computed.target,
    condition: computed.condition,
    targetMet: computed.targetMet,
    breach: computed.targetMet === true ? dated(projection.breach) : null,
    recovery: computed.targetMet === false ? dated(projection.recovery) : null,
    rollOff: rollOffOf(evaluation, counted, today),
    days: projection.days.map(({ day, median, low, high, missed }) => ({
      day: dayText(day),
      median,
      low,
      high,
      missedProbability: missed,
    })),
    interval: '90 %',
    assumptions: [
      `Cases repeat the weeks of the last two months; ${(projection.defectRate * 100).toFixed(2)} % of them turn bad.`,
      projection.dispersion > 1.2
        ? `Days differ ${projection.dispersion.toFixed(1)} times as much as chance; the intervals are wider for it.`
        : 'Days differ no more than chance.',
      ...(arrival.curve(0) >= 1
        ? []
        : [
            arrival.observed > 0
              ? `Defects come in as late as the ${arrival.observed} known ones did.`
              : 'Too few delays are known; defects are taken to come in two weeks after the order on average.',
          ]),
      ...(assume === undefined ? [] : [assumptionText(assume)]),
      ...computed.assumptions,
    ],
  }
}

/** Daily cases and bad cases up to today, long enough for the window and for learning. */
function seriesOf(evaluation: Evaluation, counted: TallyQuestion, today: number, reach: number): DaySeries {
  const first = today - Math.max(history, reach)
  const cases: number[] = []
  const bad: number[] = []
  for (let day = first; day <= today; day++) {
    const { numerator, denominator } = tally(evaluation, { ...counted, from: day, to: day })
    cases.push(denominator)
    bad.push(countsGood(counted.metric) ? denominator - numerator : numerator)
  }
  // Days before the first order are no days without orders.
  const begin = cases.findIndex((count) => count > 0)
  return begin <= 0
    ? { first, cases, bad }
    : { first: first + begin, cases: cases.slice(begin), bad: bad.slice(begin) }
}

function rollOffOf(evaluation: Evaluation, counted: TallyQuestion, today: number): readonly RollOff[] {
  const orders = new Map<number, Set<number>>()
  if (counted.metric !== 'contact_response_rate') {
    visitCases(evaluation, counted, ({ order, day, bad }) => {
      if (!bad) return
      const ofDay = orders.get(day) ?? new Set()
      orders.set(day, ofDay.add(order))
    })
  }
  const calendar: RollOff[] = []
  for (let day = counted.from; day <= counted.to; day++) {
    const { numerator, denominator } = tally(evaluation, { ...counted, from: day, to: day })
    const defects = countsGood(counted.metric) ? denominator - numerator : numerator
    if (defects === 0) continue
    calendar.push({
      day: dayText(today + (day - counted.from) + 1),
      leaves: dayText(day),
      defects,
      cases: denominator,
      orders: [...(orders.get(day) ?? [])]
        .slice(0, ordersShown)
        .map((order) => evaluation.ledger.orderId(order)),
    })
  }
  return calendar
}

function readAssumption({ assume }: ForecastOptions, today: number): Assumption | undefined {
  if (assume === undefined) return undefined
  const from = assume.from === undefined ? Number.NaN : dayNumber(assume.from)
  return {
    cases: assume.cases ?? 1,
    defects: assume.defects ?? 1,
    from: Number.isNaN(from) ? today + 1 : Math.max(from, today + 1),
  }
}

/** What was assumed, as a sentence. */
export function assumptionText({ cases, defects, from }: Assumption): string {
  return `What if: from ${dayText(from)} on ${percent(cases)} of the usual cases, with ${percent(defects)} of the usual chance of a defect.`
}

function percent(factor: number): string {
  return `${Number((factor * 100).toFixed(1))} %`
}

function dated(crossing: Crossing): DatedCrossing {
  const text = (day: number | null): string | null => (day === null ? null : dayText(day))
  return {
    on: text(crossing.on),
    earliest: text(crossing.earliest),
    latest: text(crossing.latest),
    probability: crossing.probability,
  }
}
