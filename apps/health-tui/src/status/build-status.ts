import {
  assessAccount,
  findMarketplace,
  type ReportedAt,
  type ReportedMarketplace,
} from '@health-tui/metrics'
import {
  listCases,
  listCasesOfLetters,
  listDoneLetters,
  listDue,
  listNotifications,
  listSnapshots,
  listStores,
  type CaseSummary,
  type Database,
  type DueItem,
  type StoredNotification,
  type StoredSnapshot,
} from '@health-tui/storage'
import { inboxOf } from './inbox.ts'
import type { MetricSettings } from '../metrics/settings.ts'
import { createComputedRows } from './computed-rows.ts'
import type { AccountReport, CaseRow, InboxItem, StatusReport } from './status-report.ts'

export interface StatusData {
  readonly report: StatusReport
  readonly inbox: readonly InboxItem[]
  /** Open cases, the earliest deadline first. */
  readonly cases: readonly CaseRow[]
  /** False when some estimates are missing or of older facts, because only what was remembered was asked for. */
  readonly complete: boolean
}

/**
 * Reads the database and judges every account in every store, as it is seen at an instant. The reader remembers what it
 * computed from orders, and computes a store again only when its facts, or the day, have changed.
 */
export function createStatusReader(
  database: Database,
  settings: MetricSettings,
): (asOf: Date, options?: { readonly estimates: 'all' | 'remembered' }) => Promise<StatusData> {
  const computed = createComputedRows(database, settings)
  return async (asOf, { estimates: wanted } = { estimates: 'all' }) => {
    let complete = true
    const [stores, snapshots, notifications, cases, due, done, casesOfLetters] = await Promise.all([
      listStores(database),
      listSnapshots(database, { until: dayOf(asOf) }),
      listNotifications(database),
      listCases(database),
      listDue(database, asOf.toISOString()),
      listDoneLetters(database),
      listCasesOfLetters(database),
    ])
    const byStore = Map.groupBy(snapshots, ({ account, marketplace }) => `${account}\0${marketplace}`)
    const accounts: AccountReport[] = []
    for (const store of stores) {
      const { account, marketplace, newestDataAt } = store
      const history = (byStore.get(`${account}\0${marketplace}`) ?? []).map(reportedAt)
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
        casesDue: casesDue(due.filter((item) => concerns(item, account, marketplace))),
        openCases: cases.filter((row) => concerns(row, account, marketplace)).length,
        nextDeadline: nextDeadline(notifications, cases, { account, marketplace, asOf }),
        importedAt: newestDataAt === null ? null : new Date(newestDataAt).toISOString(),
      })
    }
    return {
      report: { asOf: instant(asOf.getTime()), accounts },
      inbox: inboxOf(notifications, { asOf, done, casesOfLetters }),
      cases: cases.map(caseRow),
      complete,
    }
  }
}

function reportedAt(snapshot: StoredSnapshot): ReportedAt {
  const known = findMarketplace(snapshot.marketplace)
  const report: ReportedMarketplace = {
    ...snapshot.report,
    marketplace: snapshot.marketplace,
    marketplaceId: known?.id ?? snapshot.marketplace,
  }
  return { day: snapshot.reportDay ?? dayOf(new Date(snapshot.importedAt)), report }
}

/** The nearest deadline that is still ahead: one that has passed is the case's business, not the table's. */
function nextDeadline(
  notifications: readonly StoredNotification[],
  cases: readonly CaseSummary[],
  {
    account,
    marketplace,
    asOf,
  }: { readonly account: string; readonly marketplace: string; readonly asOf: Date },
): string | null {
  const fromLetters = notifications
    .filter((item) => item.phishing !== true && concerns(item, account, marketplace))
    .flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]))
  const fromCases = cases
    .filter((row) => concerns(row, account, marketplace))
    .flatMap(({ deadline }) => {
      const at = deadline === null ? Number.NaN : Date.parse(deadline)
      return Number.isNaN(at) ? [] : [at]
    })
  const ahead = [...fromLetters, ...fromCases].filter((at) => at >= asOf.getTime())
  return ahead.length === 0 ? null : instant(Math.min(...ahead))
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

function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
