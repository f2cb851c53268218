import {
  assessAccount,
  findMarketplace,
  type ReportedAt,
  type ReportedMarketplace,
} from '@health-tui/metrics'
import {
  listNotifications,
  listSnapshots,
  listStores,
  type Database,
  type StoredNotification,
  type StoredSnapshot,
} from '@health-tui/storage'
import type { MetricSettings } from '../metrics/settings.ts'
import { createComputedRows } from './computed-rows.ts'
import type { AccountReport, InboxItem, StatusReport } from './status-report.ts'

export interface StatusData {
  readonly report: StatusReport
  readonly inbox: readonly InboxItem[]
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
    const [stores, snapshots, notifications] = await Promise.all([
      listStores(database),
      listSnapshots(database, { until: dayOf(asOf) }),
      listNotifications(database),
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
        openCases: 0,
        nextDeadline: nextDeadline(notifications, account, marketplace, asOf),
        importedAt: newestDataAt === null ? null : new Date(newestDataAt).toISOString(),
      })
    }
    return {
      report: { asOf: instant(asOf.getTime()), accounts },
      inbox: notifications.map(inboxItem),
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
  account: string,
  marketplace: string,
  asOf: Date,
): string | null {
  const ahead = notifications
    .filter(
      (item) => item.account === account && (item.marketplace === null || item.marketplace === marketplace),
    )
    .flatMap(({ dueAt, phishing }) =>
      dueAt !== null && dueAt >= asOf.getTime() && phishing !== true ? [dueAt] : [],
    )
  return ahead.length === 0 ? null : instant(Math.min(...ahead))
}

function inboxItem(stored: StoredNotification): InboxItem {
  return {
    id: stored.id,
    account: stored.account,
    marketplace: stored.marketplace,
    subject: stored.subject ?? '(no subject)',
    receivedAt: stored.receivedAt === null ? null : instant(stored.receivedAt),
    from: stored.sender,
    kind: stored.kind,
    due: stored.dueAt === null ? null : instant(stored.dueAt),
    phishing: stored.phishing,
  }
}

function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
