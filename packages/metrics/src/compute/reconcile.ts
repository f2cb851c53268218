import type { StatusMetric } from '../assess/status-shape.ts'
import type { PolicyTable } from '../policy/policy.ts'
import { computeRate, type ComputedMetric } from './compute.ts'
import type { Evaluation } from './evaluation.ts'
import { tally, type TallyQuestion } from './tally.ts'

/** Amazon's figure beside ours over the same days, and what probably makes the difference. */
export interface Reconciliation {
  readonly metric: StatusMetric['metric']
  readonly fulfilment: StatusMetric['fulfilment']
  readonly from: string
  readonly to: string
  readonly reported: {
    readonly numerator: number | null
    readonly denominator: number | null
    readonly rate: number | null
  }
  readonly computed: {
    readonly numerator: number
    readonly denominator: number
    readonly rate: number | null
  }
  readonly difference: { readonly numerator: number | null; readonly denominator: number | null }
  readonly agrees: boolean
  readonly causes: readonly string[]
}

/** null where the report gives no range, or the facts do not suffice for the metric. */
export function reconcile(
  evaluation: Evaluation,
  reported: StatusMetric,
  options: { readonly account: string; readonly asOf: number; readonly policies: PolicyTable },
): Reconciliation | null {
  const { from, to } = reported
  if (from === null || to === null) return null
  const result = computeRate(evaluation, {
    ...options,
    metric: reported.metric,
    range: { from, to },
    ...(reported.fulfilment === null ? {} : { fulfilment: reported.fulfilment }),
    ...(reported.basis === null ? {} : { basis: reported.basis }),
  })
  if (!result.ok) return null
  const { value, counted } = result
  const difference = {
    numerator: reported.numerator === null ? null : value.numerator - reported.numerator,
    denominator: reported.denominator === null ? null : value.denominator - reported.denominator,
  }
  const agrees = difference.numerator === 0 && difference.denominator === 0
  return {
    metric: reported.metric,
    fulfilment: reported.fulfilment,
    from,
    to,
    reported: { numerator: reported.numerator, denominator: reported.denominator, rate: reported.rate },
    computed: { numerator: value.numerator, denominator: value.denominator, rate: value.rate },
    difference,
    agrees,
    causes: agrees ? [] : causesOf(evaluation, reported, value, counted, difference),
  }
}

type Difference = Reconciliation['difference']

function causesOf(
  evaluation: Evaluation,
  reported: StatusMetric,
  value: ComputedMetric,
  counted: TallyQuestion,
  difference: Difference,
): readonly string[] {
  return [
    reported.inconsistent === null ? null : `Amazon’s document contradicts itself: ${reported.inconsistent}`,
    ...denominatorCauses(evaluation, value, counted, difference),
    ...numeratorCauses(evaluation, value, difference),
    difference.denominator === 0 && difference.numerator === null ? 'Amazon names no numerator.' : null,
  ].filter((cause) => cause !== null)
}

function denominatorCauses(
  evaluation: Evaluation,
  value: ComputedMetric,
  counted: TallyQuestion,
  { denominator }: Difference,
): readonly (string | null)[] {
  if (denominator === null || denominator === 0) return []
  const empty = emptyDays(evaluation, counted)
  const excluded = (name: string): number => value.excluded[name] ?? 0
  if (denominator < 0) {
    const undated = excluded('noShipByDate') + excluded('noDeliverByDate') + excluded('withoutValidTracking')
    return [
      empty > 0
        ? `${empty} of the days have no case in the files: the imported files do not cover the whole window.`
        : null,
      excluded('pending') > 0
        ? `${excluded('pending')} orders are still pending in the files; a newer file may show them shipped.`
        : null,
      excluded('noShipByDate') > 0
        ? `${excluded('noShipByDate')} orders have no ship-by date in any file.`
        : null,
      excluded('noDeliverByDate') > 0
        ? `${excluded('noDeliverByDate')} packages have no promised delivery date in any file.`
        : null,
      excluded('withoutValidTracking') > 0
        ? `${excluded('withoutValidTracking')} are left out for want of valid tracking.`
        : null,
      empty === 0 && undated < -denominator
        ? 'Orders seem to be missing from the files, or Amazon places them on other days.'
        : null,
    ]
  }
  const cancelled = tally(evaluation, { ...counted, metric: 'cancellation_rate' }).components
  const all = Object.values(cancelled).reduce((sum, count) => sum + count, 0)
  return [
    counted.basis === 'order' && all > 0
      ? `${all} cancelled orders are in our denominator${all === denominator ? ', exactly the difference' : ''} (cancelledOrdersCount).`
      : null,
    'Amazon may place cases on other days, or leave out what the files cannot show (protected or exempt orders).',
  ]
}

function numeratorCauses(
  evaluation: Evaluation,
  value: ComputedMetric,
  { numerator }: Difference,
): readonly (string | null)[] {
  if (numerator === null || numerator === 0) return []
  const { ledger } = evaluation
  const defects = value.metric === 'order_defect_rate'
  if (numerator < 0) {
    return [
      defects && ledger.claims.key.length === 0
        ? 'No A-to-z claims are imported; ours is a lower bound.'
        : null,
      defects && ledger.chargebacks.key.length === 0
        ? 'No chargebacks are imported; ours is a lower bound.'
        : null,
      defects && ledger.feedback.key.length === 0 ? 'No feedback is imported; ours is a lower bound.' : null,
      (value.excluded['removedDefects'] ?? 0) > 0
        ? `${value.excluded['removedDefects']} defects were removed since; Amazon needs up to a week to follow.`
        : null,
      (value.excluded['claimsNotCounted'] ?? 0) > 0
        ? `${value.excluded['claimsNotCounted']} orders have only claims that we do not count (denied, withdrawn, paid by Amazon or open).`
        : null,
    ]
  }
  const unknown = value.components['byUnknown'] ?? 0
  return [
    unknown > 0 ? `Who cancelled ${unknown} orders is not known; ours is an upper bound.` : null,
    defects
      ? 'Defects that came in after Amazon’s report, or that Amazon has removed, are in our numerator.'
      : null,
    value.metric === 'late_shipment_rate'
      ? 'Amazon forgives late shipments on holidays and under its protection programmes.'
      : null,
  ]
}

/** Days of which the files hold nothing: neither a case nor anything that is left out. */
function emptyDays(evaluation: Evaluation, counted: TallyQuestion): number {
  let empty = 0
  for (let day = counted.from; day <= counted.to; day++) {
    const { denominator, excluded } = tally(evaluation, { ...counted, from: day, to: day })
    if (denominator === 0 && Object.values(excluded).every((count) => count === 0)) empty++
  }
  return empty
}
