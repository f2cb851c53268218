import type { Fulfilment, MetricName } from '../metric-name.ts'
import type { Basis, MetricPolicy, PolicyTable } from './policy.ts'

export interface PolicyQuestion {
  readonly metric: MetricName
  readonly marketplace: string
  /** The day on which the policy is asked for, `YYYY-MM-DD`. */
  readonly day: string
  /** Left out: whichever has a policy, seller fulfilment first. */
  readonly fulfilment?: Fulfilment | null
  readonly basis?: Basis | null
  readonly programme?: string | null
}

/**
 * The policy in force, or undefined where the store has none on that day. A row that names the store beats the row for
 * all stores; among equals the latest start wins; without a basis, unit-based on-time delivery beats the legacy one,
 * because it is the one with consequences.
 */
export function findPolicy(table: PolicyTable, question: PolicyQuestion): MetricPolicy | undefined {
  let best: MetricPolicy | undefined
  for (const candidate of table.policies) {
    if (!applies(candidate, question)) continue
    if (best === undefined || beats(candidate, best)) best = candidate
  }
  return best
}

/** The zone in which the newest unit-based rule of a store counts its days; null: the store's own. */
export function unitTimeZone(table: PolicyTable, marketplace: string): string | null {
  const question = { metric: 'on_time_delivery_rate', marketplace, day: '9999-12-31', basis: 'unit' } as const
  return findPolicy(table, question)?.timeZone ?? null
}

function applies(candidate: MetricPolicy, question: PolicyQuestion): boolean {
  if (candidate.metric !== question.metric) return false
  if (candidate.programme !== (question.programme ?? null)) return false
  if (candidate.from > question.day) return false
  if (candidate.until !== null && candidate.until < question.day) return false
  if (!candidate.marketplaces.includes('*') && !candidate.marketplaces.includes(question.marketplace))
    return false
  if (question.basis !== undefined && question.basis !== null && candidate.basis !== question.basis)
    return false
  const asked = question.fulfilment ?? null
  return asked === null || candidate.fulfilment === null || candidate.fulfilment === asked
}

function beats(a: MetricPolicy, b: MetricPolicy): boolean {
  if (a.basis !== b.basis) return a.basis === 'unit'
  if (a.fulfilment !== b.fulfilment) return a.fulfilment === 'mfn'
  const aNamed = !a.marketplaces.includes('*')
  const bNamed = !b.marketplaces.includes('*')
  if (aNamed !== bNamed) return aNamed
  if (a.from !== b.from) return a.from > b.from
  // The copy that a user's override made of the winning row.
  return a.override !== undefined
}
