import { computeRate, type ComputedMetric, type ComputeResult } from '../compute/compute.ts'
import type { Evaluation } from '../compute/evaluation.ts'
import { forecastFromLedger } from '../forecast/forecast.ts'
import { dayText } from '../ledger/zone-days.ts'
import type { Fulfilment, MetricName, MetricStatus } from '../metric-name.ts'
import { findPolicy } from '../policy/find.ts'
import type { MetricPolicy, PolicyTable } from '../policy/policy.ts'
import { readLevel, type LevelReading } from './level.ts'
import type { ForecastSummary, StatusMetric } from './status-shape.ts'
import { targetMet } from './target.ts'
import { trendOf, type TrendPoint } from './trend.ts'

export interface ComputedStatusOptions {
  readonly account: string
  readonly asOf: number
  readonly policies: PolicyTable
  /** Leave out the forecast where only the present counts. */
  readonly forecast?: boolean
}

/** Days back at which the trend of a computed rate is sampled; the last sample is the rate itself. */
const trendDays = [28, 21, 14, 7, 0]

/**
 * Our own rows for the status table: every metric that the ledger has cases for, as an estimate. They stand beside
 * Amazon's rows; a component of the order defect rate gets no row of its own.
 */
export function computedStatus(
  evaluation: Evaluation,
  options: ComputedStatusOptions,
): readonly StatusMetric[] {
  const { account, asOf, policies } = options
  // Orders alone say who needs an invoice, and nothing about who got none.
  const knowsInvoices = evaluation.ledger.invoiceDefects.key.length > 0
  const wanted = rowsWanted
    .filter(({ metric }) => metric !== 'invoice_defect_rate' || knowsInvoices)
    .flatMap((row) => windowsOf(row, evaluation, options))
    .map((asked) => ({ asked, points: [] as TrendPoint[], now: undefined as ComputeResult | undefined }))
  // Oldest moment first: going on in time reads only what changed, going back reads everything again.
  for (const back of trendDays) {
    for (const row of wanted) {
      const then = computeRate(evaluation, {
        account,
        ...row.asked,
        asOf: asOf - back * dayLength,
        policies,
      })
      if (then.ok && then.value.rate !== null) row.points.push({ day: then.value.to, rate: then.value.rate })
      row.now = then
    }
  }
  return wanted.flatMap(({ points, now }) => {
    if (now === undefined || !now.ok || now.value.denominator === 0) return []
    const { value, policy, counted } = now
    const looking =
      options.forecast === false
        ? undefined
        : forecastFromLedger(evaluation, value, counted, { asOf, horizon: 30, paths: 200 })
    const summary: ForecastSummary =
      looking === undefined
        ? { breachOn: null, recoversOn: null, basis: null }
        : { breachOn: looking.breach?.on ?? null, recoversOn: looking.recovery?.on ?? null, basis: 'ledger' }
    const today = dayText(evaluation.ledger.days.day(asOf))
    return [toRow(value, { policy, today, forecast: summary, trend: trendOf(points, value.condition) })]
  })
}

const dayLength = 86_400_000

const rowsWanted: readonly RowWanted[] = [
  { metric: 'order_defect_rate', fulfilment: 'mfn' },
  { metric: 'order_defect_rate', fulfilment: 'afn' },
  { metric: 'late_shipment_rate', fulfilment: 'mfn' },
  { metric: 'cancellation_rate', fulfilment: 'mfn' },
  { metric: 'valid_tracking_rate', fulfilment: 'mfn' },
  { metric: 'on_time_delivery_rate', fulfilment: 'mfn' },
  { metric: 'contact_response_rate', fulfilment: 'mfn' },
  { metric: 'invoice_defect_rate', fulfilment: 'mfn' },
]

interface RowWanted {
  readonly metric: MetricName
  readonly fulfilment: Fulfilment
  /** Left out: the policy's longest window. */
  readonly windowDays?: number
}

/** A target that Amazon asks for over two windows can be missed in the short one while the long one still hides it. */
function windowsOf(
  row: RowWanted,
  { ledger }: Evaluation,
  { asOf, policies }: ComputedStatusOptions,
): readonly RowWanted[] {
  if (row.metric !== 'late_shipment_rate' && row.metric !== 'cancellation_rate') return [row]
  const { marketplace, days } = ledger
  const windows = findPolicy(policies, { ...row, marketplace, day: dayText(days.day(asOf)) })?.windows ?? []
  if (windows.length < 2) return [row]
  return windows.toSorted((a, b) => b.days - a.days).map((window) => ({ ...row, windowDays: window.days }))
}

function toRow(
  value: ComputedMetric,
  {
    policy,
    today,
    forecast,
    trend,
  }: Pick<StatusMetric, 'forecast' | 'trend'> & {
    readonly policy: MetricPolicy | undefined
    readonly today: string
  },
): StatusMetric {
  const status = statusOf(value)
  const reading = readLevel({
    ...value,
    status,
    statusAsGiven: null,
    policy,
    day: today,
    breachOn: forecast.breachOn,
  })
  return {
    metric: value.metric,
    fulfilment: value.fulfilment,
    source: 'computed',
    basis: value.basis === 'shipment' || value.basis === 'unit' ? value.basis : null,
    numerator: value.numerator,
    denominator: value.denominator,
    rate: value.rate,
    target: value.target,
    condition: value.condition,
    windowDays: value.windowDays,
    from: value.from,
    to: value.to,
    status,
    targetMet: value.targetMet,
    ...bounded(value, reading),
    headroom: value.headroom,
    interval: value.interval,
    forecast,
    trend,
    components: value.components,
    inconsistent: null,
    overridden: policy?.override?.note ?? null,
  }
}

/** Says what the rate cannot show. An upper bound that misses its target is no alarm: All Orders files do not say who cancelled. */
function bounded(value: ComputedMetric, reading: LevelReading): LevelReading {
  const { bound } = value
  const unknown = value.components['byUnknown'] ?? 0
  const side = bound?.side === 'upper' ? 'an upper bound' : 'a lower bound'
  const why = `${reading.why} Our own estimate from order-level facts.${bound === null ? '' : ` It is ${side}: ${bound.why}.`}`
  if (value.metric === 'cancellation_rate' && unknown > 0 && bound?.side === 'upper') {
    const certain = targetMet((value.numerator - unknown) / value.denominator, value.target, value.condition)
    return { level: certain === true && reading.level !== 'ok' ? 'warning' : reading.level, why }
  }
  // A list of nothing but defects is no reason to wake anybody for a rate of a hundred percent.
  const listOnly = bound?.listOnly === true
  return { level: listOnly && reading.level === 'critical' ? 'at_risk' : reading.level, why }
}

/** Our word for a computed rate: good or bad by the target; at risk while one more defect would turn it. */
function statusOf({ targetMet: met, headroom }: ComputedMetric): MetricStatus {
  if (met === null) return 'none'
  if (!met) return 'bad'
  return headroom !== null && headroom.defectsLeft === 0 ? 'at_risk' : 'good'
}
