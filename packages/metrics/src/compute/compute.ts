import type { Fulfilment, MetricName, TargetCondition } from '../metric-name.ts'
import { headroom, type Headroom } from '../assess/headroom.ts'
import { targetMet } from '../assess/target.ts'
import { dayNumber, dayText } from '../ledger/zone-days.ts'
import { findPolicy } from '../policy/find.ts'
import type { MetricPolicy, PolicyTable } from '../policy/policy.ts'
import { visitCases } from '../explain/cases.ts'
import { valuesOf } from '../explain/dimensions.ts'
import { rateInterval, type Interval } from '../stats/interval.ts'
import { assumptionsOf } from './assumptions.ts'
import { boundOf, type Bound } from './bound.ts'
import type { Evaluation } from './evaluation.ts'
import { amazonCounts, countsBothShippers, isComputable, tally, type TallyQuestion } from './tally.ts'
import { chooseWindow, windowRange } from './window.ts'

export interface ComputeQuestion {
  readonly account: string
  readonly metric: MetricName
  /** Left out: seller-fulfilled. */
  readonly fulfilment?: Fulfilment
  /** Left out: as the policy counts; on-time delivery exists per shipment and per unit. */
  readonly basis?: 'shipment' | 'unit'
  /** Milliseconds since 1970 UTC. */
  readonly asOf: number
  /** `all`: facts dated after `asOf` count too. An explicit range always knows everything. */
  readonly knowledge?: 'as-of' | 'all'
  /** Both or none, `YYYY-MM-DD` in the store's zone. */
  readonly range?: { readonly from: string; readonly to: string }
  /** Length of one of the policy's windows. */
  readonly windowDays?: number
  readonly programme?: string
  readonly policies: PolicyTable
}

/** The answer of `metrics compute --json`, as the outside contract fixes it; further fields are additions. */
export interface ComputedMetric {
  readonly metric: MetricName
  readonly account: string
  readonly marketplace: string
  readonly fulfilment: Fulfilment | null
  readonly source: 'computed'
  readonly basis: 'order' | 'shipment' | 'unit' | 'message'
  readonly numerator: number
  readonly denominator: number
  readonly rate: number | null
  readonly interval: Interval | null
  readonly target: number | null
  readonly condition: TargetCondition | null
  readonly targetMet: boolean | null
  readonly windowDays: number
  readonly from: string
  readonly to: string
  readonly timeZone: string
  readonly headroom: Headroom | null
  /** Set where the facts at hand can show only a part of the rate. */
  readonly bound: Bound | null
  readonly components: Readonly<Record<string, number>>
  readonly assumptions: readonly string[]
  readonly excluded: Readonly<Record<string, number>>
  readonly policy: { readonly id: string; readonly confidence: string; readonly source: string } | null
  /** The same rate for every product category, where the policy measures each and the facts name them. */
  readonly categories: readonly CategoryRate[]
}

export interface CategoryRate {
  readonly category: string
  readonly numerator: number
  readonly denominator: number
  readonly rate: number
  readonly targetMet: boolean | null
}

export type ComputeResult =
  | {
      readonly ok: true
      readonly value: ComputedMetric
      /** What was summed, for those who look into the same cases (explain, forecast). */
      readonly counted: TallyQuestion
      readonly policy: MetricPolicy | undefined
    }
  | { readonly ok: false; readonly error: ComputeError }

export interface ComputeError {
  readonly type: 'not-computable' | 'no-policy' | 'no-such-window' | 'bad-range'
  readonly message: string
}

/** Computes one metric from the ledger of an evaluation, which it brings to the asked moment first. */
export function computeMetric(evaluation: Evaluation, question: ComputeQuestion): ComputeResult {
  const result = computeRate(evaluation, question)
  if (!result.ok || result.policy?.perCategory !== true || !evaluation.ledger.categoriesKnown) return result
  const categories = categoriesOf(evaluation, result.counted, result.policy)
  return { ...result, value: { ...result.value, categories } }
}

/** The same without the rates of single categories, which need a look at every case and not only at the sums. */
export function computeRate(evaluation: Evaluation, question: ComputeQuestion): ComputeResult {
  const plan = planOf(evaluation, question)
  if ('type' in plan) return { ok: false, error: plan }
  const all = question.range !== undefined || question.knowledge === 'all'
  evaluation.refresh({ knowledge: all ? Infinity : question.asOf, now: question.asOf }, plan.counted.from)
  return { ok: true, value: answer(evaluation, question, plan), ...plan }
}

interface Plan {
  readonly policy: MetricPolicy | undefined
  readonly counted: TallyQuestion
}

function planOf(evaluation: Evaluation, question: ComputeQuestion): Plan | ComputeError {
  const { metric } = question
  if (!isComputable(metric)) {
    return {
      type: 'not-computable',
      message: `${metric} exists only as Amazon reports it: no order-level file says what it counts`,
    }
  }
  const { ledger } = evaluation
  const fulfilment = question.fulfilment ?? 'mfn'
  if (fulfilment === 'afn' && sellerFulfilledOnly.includes(metric)) {
    return { type: 'not-computable', message: `${metric} counts seller-fulfilled orders only` }
  }
  const today = ledger.days.day(question.asOf)
  const range =
    question.range === undefined
      ? undefined
      : { from: dayNumber(question.range.from), to: dayNumber(question.range.to) }
  if (range !== undefined && !(range.from <= range.to)) {
    return { type: 'bad-range', message: 'a range needs two days YYYY-MM-DD, the first not after the last' }
  }
  const policy = findPolicy(question.policies, {
    metric,
    marketplace: ledger.marketplace,
    day: dayText(range?.to ?? today),
    fulfilment: countsBothShippers(metric) ? null : fulfilment,
    basis: question.basis ?? null,
    programme: question.programme ?? null,
  })
  const basis =
    policy === undefined ? (question.basis ?? basisOf(metric)) : (policy.basis as Plan['counted']['basis'])
  const counted = (days: { readonly from: number; readonly to: number }): Plan => ({
    policy,
    counted: {
      metric,
      fulfilment,
      basis,
      ...days,
      amazonCancellationsCount: amazonCounts(evaluation.readings, policy),
    },
  })
  if (range !== undefined) return counted(range)
  if (policy === undefined) {
    return {
      type: 'no-policy',
      message: `no policy for ${metric} (${fulfilment}) in ${ledger.marketplace} names a window; give a range`,
    }
  }
  const window = chooseWindow(policy, question.windowDays)
  if (window === undefined) {
    const offered = policy.windows.map(({ days }) => days).join(', ')
    return { type: 'no-such-window', message: `the policy ${policy.id} has windows of ${offered} days` }
  }
  const here = basis === 'unit' ? evaluation.unitDays.day(question.asOf) : today
  return counted(windowRange(window, here))
}

function answer(
  evaluation: Evaluation,
  question: ComputeQuestion,
  { policy, counted }: Plan,
): ComputedMetric {
  const sums = tally(evaluation, counted)
  const { numerator, denominator } = sums
  const rate = denominator > 0 ? numerator / denominator : null
  const target = policy?.target ?? null
  const condition = policy?.condition ?? null
  const { ledger, readings } = evaluation
  return {
    metric: question.metric,
    account: question.account,
    marketplace: ledger.marketplace,
    fulfilment: countsBothShippers(question.metric) ? null : counted.fulfilment,
    source: 'computed',
    basis: counted.basis,
    numerator,
    denominator,
    rate,
    interval: rateInterval(numerator, denominator),
    target,
    condition,
    targetMet: targetMet(rate, target, condition),
    windowDays: counted.to - counted.from + 1,
    from: dayText(counted.from),
    to: dayText(counted.to),
    timeZone: counted.basis === 'unit' ? evaluation.unitDays.timeZone : ledger.days.timeZone,
    headroom: headroom(numerator, denominator, target, condition),
    bound: boundOf({ question: counted, tally: sums, readings, ledger }),
    components: sums.components,
    assumptions: assumptionsOf({ question: counted, tally: sums, readings, policy, ledger }),
    excluded: sums.excluded,
    categories: [],
    policy:
      policy === undefined ? null : { id: policy.id, confidence: policy.confidence, source: policy.source },
  }
}

function categoriesOf(
  evaluation: Evaluation,
  counted: TallyQuestion,
  { target, condition }: MetricPolicy,
): readonly CategoryRate[] {
  const byCategory = new Map<string, { good: number; all: number }>()
  visitCases(evaluation, counted, (found) => {
    for (const category of valuesOf(evaluation.ledger, 'category', found)) {
      const counts = byCategory.get(category) ?? { good: 0, all: 0 }
      byCategory.set(category, counts)
      counts.all++
      if (!found.bad) counts.good++
    }
  })
  return [...byCategory]
    .map(([category, { good, all }]) => ({
      category,
      numerator: good,
      denominator: all,
      rate: good / all,
      targetMet: targetMet(good / all, target, condition),
    }))
    .sort((a, b) => a.rate - b.rate || (a.category < b.category ? -1 : 1))
}

const sellerFulfilledOnly: readonly MetricName[] = [
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
  'on_time_delivery_rate',
]

function basisOf(metric: MetricName): Plan['counted']['basis'] {
  if (metric === 'valid_tracking_rate' || metric === 'on_time_delivery_rate') return 'shipment'
  return metric === 'contact_response_rate' ? 'message' : 'order'
}
