import { computedStatus, Evaluation, ledgerFrom, type StatusMetric } from '@health-tui/metrics'
import { loadLedger, type Database, type StoredStore } from '@health-tui/storage'
import type { MetricSettings } from '../metrics/settings.ts'

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

/** Computes the rows of one store; `computeRows` here, or somewhere else. */
export type ComputeRows = (store: StoredStore, asOf: Date) => Promise<readonly StatusMetric[]>

export function createComputedRows(compute: ComputeRows): ComputedRows {
  const known = new Map<string, { readonly state: string; readonly rows: readonly StatusMetric[] }>()
  const remembered: ComputedRows['remembered'] = (store, asOf) => {
    const last = known.get(keyOf(store))
    if (last === undefined) return { rows: [], fresh: store.orderItems === 0 }
    return { rows: last.rows, fresh: last.state === stateOf(store, asOf) }
  }
  return {
    remembered,
    async compute(store, asOf) {
      const { rows, fresh } = remembered(store, asOf)
      if (fresh) return rows
      const computed = await compute(store, asOf)
      known.set(keyOf(store), { state: stateOf(store, asOf), rows: computed })
      return computed
    },
  }
}

/** Reads the ledger of one store and computes every rate that it allows. */
export async function computeRows(
  database: Database,
  settings: MetricSettings,
  { account, marketplace }: Pick<StoredStore, 'account' | 'marketplace'>,
  asOf: Date,
): Promise<readonly StatusMetric[]> {
  const stored = await loadLedger(database, account, marketplace)
  if (stored === undefined) return []
  const ledger = ledgerFrom(stored, { marketplace })
  const evaluation = new Evaluation(ledger, { readings: settings.readings })
  return computedStatus(evaluation, { account, asOf: asOf.getTime(), policies: settings.policies })
}

function keyOf({ account, marketplace }: StoredStore): string {
  return `${account}\0${marketplace}`
}

// A window moves once a day in the store's zone; an hour is the coarsest step that meets every zone's midnight.
function stateOf({ revision }: StoredStore, asOf: Date): string {
  return `${revision} ${Math.floor(asOf.getTime() / 3_600_000)}`
}
