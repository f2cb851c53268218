import { computedStatus, Evaluation, ledgerFrom, type StatusMetric } from '@health-tui/metrics'
import { loadLedger, type Database, type StoredStore } from '@health-tui/storage'
import type { MetricSettings } from '../metrics/settings.ts'

/** Our own rows of one store, computed from its order-level facts; none where it has no facts. */
export type ComputedRows = (store: StoredStore, asOf: Date) => Promise<readonly StatusMetric[]>

export function createComputedRows(database: Database, settings: MetricSettings): ComputedRows {
  const remembered = new Map<string, { readonly state: string; readonly rows: readonly StatusMetric[] }>()
  return async ({ account, marketplace, revision }, asOf) => {
    const key = `${account}\0${marketplace}`
    // A window moves once a day in the store's zone; an hour is the coarsest step that meets every zone's midnight.
    const state = `${revision} ${Math.floor(asOf.getTime() / 3_600_000)}`
    const known = remembered.get(key)
    if (known?.state === state) return known.rows
    const rows = await compute()
    remembered.set(key, { state, rows })
    return rows

    async function compute(): Promise<readonly StatusMetric[]> {
      const stored = await loadLedger(database, account, marketplace)
      if (stored === undefined) return []
      const ledger = ledgerFrom(stored, { marketplace })
      const evaluation = new Evaluation(ledger, { readings: settings.readings })
      return computedStatus(evaluation, { account, asOf: asOf.getTime(), policies: settings.policies })
    }
  }
}
