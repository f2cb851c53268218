import { metricNames, type Fulfilment, type MetricName } from '../metric-name.ts'
import { dayNumber, dayText } from '../ledger/zone-days.ts'
import { findPolicy } from './find.ts'
import type { Basis, MetricPolicy, PolicyTable } from './policy.ts'

export interface FieldChange {
  readonly field: keyof MetricPolicy
  readonly before: unknown
  readonly after: unknown
}

export interface PolicyDiff {
  readonly added: readonly MetricPolicy[]
  readonly removed: readonly MetricPolicy[]
  readonly changed: readonly { readonly id: string; readonly changes: readonly FieldChange[] }[]
}

/** One store in which another rule would hold, on the asked day or later. */
export interface AffectedStore {
  readonly account: string
  readonly marketplace: string
  readonly metric: MetricName
  readonly fulfilment: Fulfilment | null
  readonly basis: Basis
  /** The first day, from the asked one on, on which the rules differ. */
  readonly day: string
  readonly changes: readonly FieldChange[]
}

/** What the rows of two tables differ in, by id. */
export function diffPolicies(before: PolicyTable, after: PolicyTable): PolicyDiff {
  const old = new Map(before.policies.map((row) => [row.id, row]))
  const fresh = new Map(after.policies.map((row) => [row.id, row]))
  return {
    added: after.policies.filter(({ id }) => !old.has(id)),
    removed: before.policies.filter(({ id }) => !fresh.has(id)),
    changed: after.policies.flatMap((row) => {
      const was = old.get(row.id)
      const changes = was === undefined ? [] : changesBetween(was, row)
      return changes.length === 0 ? [] : [{ id: row.id, changes }]
    }),
  }
}

/** Fields whose change changes what is computed or how it is judged. */
const effects: readonly (keyof MetricPolicy)[] = [
  'target',
  'condition',
  'windows',
  'timeZone',
  'minimum',
  'tiers',
  'consequence',
  'enforcedFrom',
  'amazonCancellationsCount',
  'carriers',
  'perCategory',
]

/** The stores for which another table would change a rule that is in force on `day`, or that comes into force later. */
export function affectedStores(
  before: PolicyTable,
  after: PolicyTable,
  stores: readonly { readonly account: string; readonly marketplace: string }[],
  day: string,
): readonly AffectedStore[] {
  const days = turningDays(before, after, day)
  return stores.flatMap(({ account, marketplace }) =>
    questions.flatMap((question): readonly AffectedStore[] => {
      for (const on of days) {
        const was = findPolicy(before, { ...question, marketplace, day: on })
        const is = findPolicy(after, { ...question, marketplace, day: on })
        const changes = effectsBetween(was, is)
        if (changes.length > 0) return [{ account, marketplace, ...question, day: on, changes }]
      }
      return []
    }),
  )
}

/** The asked day, and the later ones on which any rule begins or has ended. */
function turningDays(before: PolicyTable, after: PolicyTable, day: string): readonly string[] {
  const turns = [...before.policies, ...after.policies].flatMap(({ from, until }) => [
    from,
    ...(until === null ? [] : [dayText(dayNumber(until) + 1)]),
  ])
  return [day, ...[...new Set(turns)].filter((turn) => turn > day).sort()]
}

type Question = Pick<AffectedStore, 'metric' | 'fulfilment' | 'basis'>

const questions: readonly Question[] = metricNames.flatMap((metric): Question[] => {
  if (metric === 'on_time_delivery_rate') {
    return (['shipment', 'unit'] as const).map((basis) => ({ metric, fulfilment: 'mfn' as const, basis }))
  }
  const basis = basisOf(metric)
  const bothShippers = basis === 'order' && isDefectRate(metric)
  return bothShippers
    ? (['mfn', 'afn'] as const).map((fulfilment) => ({ metric, fulfilment, basis }))
    : [{ metric, fulfilment: null, basis }]
})

function basisOf(metric: MetricName): Basis {
  switch (metric) {
    case 'valid_tracking_rate':
      return 'shipment'
    case 'contact_response_rate':
      return 'message'
    case 'return_dissatisfaction_rate':
      return 'return'
    case 'account_health_rating':
      return 'points'
    default:
      return 'order'
  }
}

function isDefectRate(metric: MetricName): boolean {
  return (
    metric === 'order_defect_rate' ||
    metric === 'negative_feedback_rate' ||
    metric === 'claim_rate' ||
    metric === 'chargeback_rate'
  )
}

function effectsBetween(was: MetricPolicy | undefined, is: MetricPolicy | undefined): readonly FieldChange[] {
  if (was === undefined || is === undefined) {
    return was === is ? [] : [{ field: 'id', before: was?.id ?? null, after: is?.id ?? null }]
  }
  return changesBetween(was, is).filter(({ field }) => effects.includes(field))
}

function changesBetween(before: MetricPolicy, after: MetricPolicy): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof MetricPolicy)[]
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}
