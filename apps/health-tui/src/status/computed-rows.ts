import type { StatusMetric } from '@health-tui/metrics/assess'
import type { StoredStore } from '@health-tui/storage/reading'
import { storeKey } from './store-key.ts'

/** Our own rows per store, computed from order-level facts, remembered until the store's facts or the hour change. */
export interface ComputedRows {
  /** The rows as they are now; none where the store has no facts. */
  readonly compute: (store: StoredStore, asOf: Date) => Promise<readonly StatusMetric[]>
  /** What was computed last, perhaps for older facts: at once, without reading anything. */
  readonly remembered: (
    store: StoredStore,
    asOf: Date,
  ) => { readonly rows: readonly StatusMetric[]; readonly fresh: boolean }
}

/** Computes the rows of one store; `computeRows` in this process, or somewhere else. */
export type ComputeRows = (store: StoredStore, asOf: Date) => Promise<readonly StatusMetric[]>

export function createComputedRows(compute: ComputeRows): ComputedRows {
  const known = new Map<string, { readonly state: string; readonly rows: readonly StatusMetric[] }>()
  const remembered: ComputedRows['remembered'] = (store, asOf) => {
    const last = known.get(storeKey(store))
    if (last === undefined) return { rows: [], fresh: !hasFacts(store) }
    return { rows: last.rows, fresh: last.state === stateOf(store, asOf) }
  }
  return {
    remembered,
    async compute(store, asOf) {
      const { rows, fresh } = remembered(store, asOf)
      if (fresh) return rows
      const computed = await compute(store, asOf)
      known.set(storeKey(store), { state: stateOf(store, asOf), rows: computed })
      return computed
    },
  }
}

// Downloads of late shipments and deliveries have rates of their own, although they list no orders.
function hasFacts({ orderItems, packagesOrMessages }: StoredStore): boolean {
  return orderItems + packagesOrMessages > 0
}

// A window moves once a day in the store's zone; an hour is the coarsest step that meets every zone's midnight.
function stateOf({ revision }: StoredStore, asOf: Date): string {
  return `${revision} ${Math.floor(asOf.getTime() / 3_600_000)}`
}
