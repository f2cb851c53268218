import {
  assessAccount,
  builtInPolicies,
  findMarketplace,
  type PolicyTable,
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
import type { AccountReport, InboxItem, StatusReport } from './status-report.ts'

/** Reads the database and judges every account in every store, as it is seen at `asOf`. */
export async function buildStatus(
  database: Database,
  { asOf, policies = builtInPolicies }: { readonly asOf: Date; readonly policies?: PolicyTable },
): Promise<{ readonly report: StatusReport; readonly inbox: readonly InboxItem[] }> {
  const [stores, snapshots, notifications] = await Promise.all([
    listStores(database),
    listSnapshots(database, { until: dayOf(asOf) }),
    listNotifications(database),
  ])
  const byStore = Map.groupBy(snapshots, ({ account, marketplace }) => `${account}\0${marketplace}`)
  const accounts = stores.map(({ account, marketplace, newestDataAt }): AccountReport => {
    const history = (byStore.get(`${account}\0${marketplace}`) ?? []).map(reportedAt)
    const assessed = assessAccount(
      { account, marketplace, report: history.at(-1)?.report ?? null, computed: [] },
      { asOf: asOf.getTime(), history, policies },
    )
    return {
      ...assessed,
      openCases: 0,
      nextDeadline: nextDeadline(notifications, account, marketplace, asOf),
      importedAt: newestDataAt === null ? null : new Date(newestDataAt).toISOString(),
    }
  })
  return {
    report: { asOf: `${asOf.toISOString().slice(0, 19)}Z`, accounts },
    inbox: notifications.map(inboxItem),
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
