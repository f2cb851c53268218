import { instantText } from '../instant-text.ts'
import { tieReplies } from '../cases/replies.ts'
import { assessAccount, findMarketplace } from '@health-tui/metrics'
import {
  listCasesOfLetters,
  listDeadlines,
  listDoneLetters,
  listDue,
  listSnapshots,
  listStores,
  pagesOfCases,
  pagesOfNotifications,
  type CaseSummary,
  type Database,
  type DueItem,
  type StoreDeadline,
} from '@health-tui/storage'
import { inboxFrom } from './inbox.ts'
import type { MetricSettings } from '../metrics/settings.ts'
import { reportedAt } from './reported-at.ts'
import { computeRows, createComputedRows, type ComputeRows } from './computed-rows.ts'
import { storeKey } from './store-key.ts'
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
}

/**
 * Reads the database and judges every account in every store, as it is seen at an instant. The reader remembers what it
 * computed from orders, and computes a store again only when its facts, or the day, have changed.
 */
export function createStatusReader(
  database: Database,
  settings: MetricSettings,
  compute: ComputeRows = async (store, asOf) => computeRows(database, settings, store, asOf),
): (asOf: Date, options?: StatusOptions) => Promise<StatusData> {
  const computed = createComputedRows(compute)
  return async (asOf, { estimates: wanted = 'all', lists = true, due = true } = {}) => {
    let complete = true
    const [stores, snapshots, deadlines, dueItems] = await Promise.all([
      listStores(database),
      listSnapshots(database, { until: dayOf(asOf) }),
      listDeadlines(database, asOf),
      due ? listDue(database, asOf.toISOString()) : [],
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
      ...(lists ? await readLists(database, asOf) : { inbox: [], cases: [] }),
      due: dueItems,
      complete,
    }
  }
}

export interface Lists {
  readonly inbox: readonly InboxItem[]
  readonly cases: readonly CaseRow[]
}

/** The inbox and the open cases. */
export async function readLists(database: Database, asOf: Date): Promise<Lists> {
  const inbox: InboxItem[] = []
  const cases: CaseRow[] = []
  for await (const piece of readListPieces(database, asOf)) {
    inbox.push(...piece.inbox)
    cases.push(...piece.cases)
  }
  return { inbox, cases }
}

/** The same in pieces, so that ten thousand letters are never held several times over on their way to whoever shows them. */
export async function* readListPieces(database: Database, asOf: Date): AsyncGenerator<Lists> {
  const [done, made, replies] = await Promise.all([
    listDoneLetters(database),
    listCasesOfLetters(database),
    tieReplies(database),
  ])
  // A reply shows the state of the case that it answers.
  const answered = replies.map(({ letterId, caseId, state }) => [letterId, [{ caseId, state }]] as const)
  const item = inboxFrom({ asOf, casesOfLetters: new Map([...answered, ...made]), done })
  for await (const page of pagesOfNotifications(database)) yield { inbox: page.map(item), cases: [] }
  for await (const page of pagesOfCases(database)) yield { inbox: [], cases: page.map(caseRow) }
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

function caseRow({ id, title, state, account, marketplace, deadline, assignee }: CaseSummary): CaseRow {
  return { id, title, state, account, marketplace, deadline, assignee }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
