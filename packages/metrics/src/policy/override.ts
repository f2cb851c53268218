import type { Fulfilment, MetricName } from '../metric-name.ts'
import type { Basis, MetricPolicy, PolicyTable, PolicyWindow } from './policy.ts'

/** A user's own figure in place of Amazon's, with the reason; what is left out stays as Amazon has it. */
export interface PolicyOverride {
  readonly metric: MetricName
  readonly marketplace: string
  readonly fulfilment?: Fulfilment
  readonly basis?: Basis
  readonly target?: number | null
  readonly windows?: readonly PolicyWindow[]
  readonly minimum?: number | null
  readonly note: string
}

/**
 * The table with the overrides laid over it: every row that an override meets gains a copy for its store, marked with the
 * note, which `findPolicy` prefers. Amazon's own rows stay in the table.
 */
export function withOverrides(table: PolicyTable, overrides: readonly PolicyOverride[]): PolicyTable {
  const copies = overrides.flatMap((override, index) => {
    const rows = table.policies.filter((row) => meets(row, override))
    // Where the store has rows of its own, the row for all stores does not hold there and is not copied.
    const own = rows.filter((row) => !row.marketplaces.includes('*'))
    return rows
      .filter((row) => !row.marketplaces.includes('*') || !own.some((other) => covers(other, row)))
      .map((row) => overridden(row, override, index))
  })
  return { ...table, policies: [...table.policies, ...copies] }
}

function meets(row: MetricPolicy, override: PolicyOverride): boolean {
  return (
    row.metric === override.metric &&
    row.programme === null &&
    (row.marketplaces.includes('*') || row.marketplaces.includes(override.marketplace)) &&
    (override.fulfilment === undefined || row.fulfilment === override.fulfilment) &&
    (override.basis === undefined || row.basis === override.basis)
  )
}

function covers(own: MetricPolicy, general: MetricPolicy): boolean {
  return own.basis === general.basis && own.fulfilment === general.fulfilment && own.from <= general.from
}

function overridden(row: MetricPolicy, override: PolicyOverride, index: number): MetricPolicy {
  return {
    ...row,
    id: `${row.id}+override-${index + 1}`,
    marketplaces: [override.marketplace],
    ...(override.target === undefined ? {} : { target: override.target }),
    ...(override.windows === undefined ? {} : { windows: override.windows }),
    ...(override.minimum === undefined ? {} : { minimum: override.minimum }),
    override: { note: override.note },
  }
}
