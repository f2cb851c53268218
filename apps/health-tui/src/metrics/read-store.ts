import { Evaluation, ledgerFrom, unitTimeZone, type Ledger } from '@health-tui/metrics'
import { listSnapshots, loadLedger, type DatabaseFile, type StoredSnapshot } from '@health-tui/storage'
import type { MetricSettings } from './settings.ts'

/** One account in one store, opened for a question about its metrics. */
export interface OpenStore {
  readonly account: string
  readonly marketplace: string
  readonly ledger: Ledger
  readonly evaluation: Evaluation
  readonly snapshots: readonly StoredSnapshot[]
  readonly settings: MetricSettings
}

interface StoreName {
  readonly account: string
  readonly marketplace: string
}

/** The ledger of one store, marked and ready to be counted; undefined where there is no such store. */
export async function readEvaluation(
  database: DatabaseFile,
  { readings, policies }: Pick<MetricSettings, 'readings' | 'policies'>,
  { account, marketplace }: StoreName,
): Promise<Evaluation | undefined> {
  const stored = await loadLedger(database, account, marketplace)
  return stored === undefined
    ? undefined
    : new Evaluation(ledgerFrom(stored, { marketplace }), {
        readings,
        unitTimeZone: unitTimeZone(policies, marketplace),
      })
}

/** Everything about one store that questions about its metrics need; undefined where there is no such store. */
export async function readStore(
  database: DatabaseFile,
  settings: MetricSettings,
  { account, marketplace }: StoreName,
): Promise<OpenStore | undefined> {
  const [evaluation, snapshots] = await Promise.all([
    readEvaluation(database, settings, { account, marketplace }),
    listSnapshots(database, { account, marketplace }),
  ])
  if (evaluation === undefined) return undefined
  return { account, marketplace, ledger: evaluation.ledger, evaluation, snapshots, settings }
}
