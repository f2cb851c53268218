import { instantText } from '../instant-text.ts'
import { assessAccount, worst } from '@health-tui/metrics/assess'
import type { StatusAccount } from '@health-tui/metrics'
import type { DueItem } from '@health-tui/storage'
import { listSnapshots, listStores, type DatabaseFile } from '@health-tui/storage/reading'
import type { MetricSettings } from '../metrics/settings.ts'
import { reportedAt } from './reported-at.ts'
import { createComputedRows, type ComputeRows } from './computed-rows.ts'
import { createKnownStanding } from './known-standing.ts'
import { concerns, standingElsewhere, standingIn, standingOf, type StoreStanding } from './standing.ts'
import { storeKey } from './store-key.ts'
import type { Lists } from './read-lists.ts'
import type { AccountReport, CaseRow, InboxItem, StatusReport } from './status-report.ts'

export interface StatusData {
  readonly report: StatusReport
  readonly inbox: readonly InboxItem[]
  /** Open cases, the earliest deadline first. */
  readonly cases: readonly CaseRow[]
  /** What the cases want done, the earliest first; empty where it was not asked for. */
  readonly due: readonly DueItem[]
  /** False when some estimates are missing or of older facts, because only what was remembered was asked for. */
  readonly complete: boolean
}

export interface StatusOptions {
  /** `remembered` takes estimates as they were computed last, and computes none. */
  readonly estimates?: 'all' | 'remembered'
  /** Whether the inbox and the cases are read too; on by default. */
  readonly lists?: boolean
  /** Whether every open case is asked what it wants done; on by default. */
  readonly due?: boolean
  /** What `readListsStamp` gave before: deadlines that were read for the same are not read again. */
  readonly stamp?: string
}

/**
 * Reads the database and judges every account in every store, as it is seen at an instant. The reader remembers what it
 * computed from orders, and computes a store again only when its facts, or the day, have changed.
 */
export function createStatusReader(
  database: DatabaseFile,
  settings: MetricSettings,
  compute: ComputeRows = async (store, asOf) => {
    const { computeRows } = await import('./compute-rows.ts')
    return computeRows(database, settings, store, asOf)
  },
): (asOf: Date, options?: StatusOptions) => Promise<StatusData> {
  const computed = createComputedRows(compute)
  const readStanding = createKnownStanding(database)
  return async (asOf, { estimates: wanted = 'all', lists = true, due = true, stamp } = {}) => {
    let complete = true
    const [stores, snapshots, standing, dueItems] = await Promise.all([
      listStores(database),
      listSnapshots(database, { until: dayOf(asOf) }),
      readStanding(asOf, stamp),
      due ? readDue(database, asOf) : [],
    ])
    const byStore = Map.groupBy(snapshots, storeKey)
    const accounts: AccountReport[] = []
    for (const store of stores) {
      const { account, marketplace, newestDataAt } = store
      const history = (byStore.get(storeKey(store)) ?? []).map(reportedAt)
      const report = history.at(-1)?.report ?? null
      const remembered = computed.remembered(store, asOf)
      const estimates = wanted === 'all' ? await computed.compute(store, asOf) : remembered.rows
      complete &&= wanted === 'all' || remembered.fresh
      // Amazon's figures are authoritative: where it reports, our estimates explain and do not judge the account.
      const assessed = assessAccount(
        { account, marketplace, report, computed: report === null ? estimates : [] },
        { asOf: asOf.getTime(), history, policies: settings.policies },
      )
      accounts.push(
        withStanding(
          { ...assessed, metrics: report === null ? assessed.metrics : [...assessed.metrics, ...estimates] },
          standingOf(standingIn(standing, store), history.at(-1)?.day ?? null),
          {
            casesDue: casesDue(dueItems.filter((item) => concerns(item, store))),
            importedAt: newestDataAt === null ? null : new Date(newestDataAt).toISOString(),
          },
        ),
      )
    }
    for (const { account, marketplace, standing: own } of standingElsewhere(standing, stores)) {
      const due = dueItems.filter(
        (item) => item.account === account && !stores.some((store) => concerns(item, store)),
      )
      accounts.push(
        withStanding(
          assessAccount(
            { account, marketplace, report: null, computed: [] },
            { asOf: asOf.getTime(), history: [], policies: settings.policies },
          ),
          standingOf(own, null),
          { casesDue: casesDue(due), importedAt: null },
        ),
      )
    }
    return {
      report: { asOf: instantText(asOf.getTime()), accounts: accounts.toSorted(byStoreKey) },
      ...(lists ? await readAllLists(database, asOf) : { inbox: [], cases: [] }),
      due: dueItems,
      complete,
    }
  }
}

// What the table does without comes when it is asked for: the screen shows the table first.
async function readAllLists(database: DatabaseFile, asOf: Date): Promise<Lists> {
  const { readLists } = await import('./read-lists.ts')
  return readLists(database, asOf)
}

async function readDue(database: DatabaseFile, asOf: Date): Promise<readonly DueItem[]> {
  const { listDue } = await import('@health-tui/storage')
  return listDue(database, asOf.toISOString())
}

/** A grave letter that nobody has answered is as urgent as a figure: its severity is a reading like theirs. */
function withStanding(
  assessed: StatusAccount,
  standing: StoreStanding,
  rest: Pick<AccountReport, 'casesDue' | 'importedAt'>,
): AccountReport {
  return { ...assessed, level: worst([assessed.level, standing.openLetters.level]), ...standing, ...rest }
}

function byStoreKey(one: AccountReport, other: AccountReport): number {
  return storeKey(one) < storeKey(other) ? -1 : 1
}

function casesDue(due: readonly DueItem[]): AccountReport['casesDue'] {
  return {
    overdue: due.filter(({ overdue }) => overdue).length,
    next: due.find(({ overdue }) => !overdue)?.at ?? null,
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
