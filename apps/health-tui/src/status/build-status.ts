import { instantText } from '../instant-text.ts'
import { assessAccount, findMarketplace } from '@health-tui/metrics/assess'
import type { DueItem } from '@health-tui/storage'
import { listSnapshots, listStores, type DatabaseFile, type StoreDeadline } from '@health-tui/storage/reading'
import type { MetricSettings } from '../metrics/settings.ts'
import { reportedAt } from './reported-at.ts'
import { createComputedRows, type ComputeRows } from './computed-rows.ts'
import { createKnownDeadlines } from './known-deadlines.ts'
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
  const readDeadlines = createKnownDeadlines(database)
  return async (asOf, { estimates: wanted = 'all', lists = true, due = true, stamp } = {}) => {
    let complete = true
    const [stores, snapshots, deadlines, dueItems] = await Promise.all([
      listStores(database),
      listSnapshots(database, { until: dayOf(asOf) }),
      readDeadlines(asOf, stamp),
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
      accounts.push({
        ...assessed,
        metrics: report === null ? assessed.metrics : [...assessed.metrics, ...estimates],
        casesDue: casesDue(dueItems.filter((item) => concerns(item, account, marketplace))),
        ...standing(deadlines, account, marketplace),
        importedAt: newestDataAt === null ? null : new Date(newestDataAt).toISOString(),
      })
    }
    return {
      report: { asOf: instantText(asOf.getTime()), accounts },
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

/** Open cases and the nearest deadline ahead: what has no store of its own concerns every store of its account. */
function standing(
  deadlines: readonly StoreDeadline[],
  account: string,
  marketplace: string,
): Pick<AccountReport, 'openCases' | 'nextDeadline'> {
  const own = deadlines.filter((row) => concerns(row, account, marketplace))
  const ahead = own.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]))
  return {
    openCases: own.reduce((sum, { openCases }) => sum + openCases, 0),
    nextDeadline: ahead.length === 0 ? null : instantText(Math.min(...ahead)),
  }
}

function casesDue(due: readonly DueItem[]): AccountReport['casesDue'] {
  return {
    overdue: due.filter(({ overdue }) => overdue).length,
    next: due.find(({ overdue }) => !overdue)?.at ?? null,
  }
}

/** A letter or case without a store concerns every store of its account. */
function concerns(
  item: { readonly account: string | null; readonly marketplace: string | null },
  account: string,
  marketplace: string,
): boolean {
  const { marketplace: named } = item
  // Case files name a store by its domain, too.
  const store = named === null ? marketplace : (findMarketplace(named)?.code ?? named)
  return item.account === account && store === marketplace
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
