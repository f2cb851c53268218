import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { listNotifications, listSnapshots, listStores, loadLedger } from './chunk-ZG36COOD.js'
import { Evaluation, assessAccount, computedStatus, findMarketplace, ledgerFrom } from './chunk-Z6VWRE5H.js'
function createComputedRows(database, settings) {
  let known = new Map(),
    remembered = (store, asOf) => {
      let last = known.get(keyOf(store))
      return last === void 0
        ? { rows: [], fresh: store.orderItems === 0 }
        : { rows: last.rows, fresh: last.state === stateOf(store, asOf) }
    }
  return {
    remembered,
    async compute(store, asOf) {
      let { rows, fresh } = remembered(store, asOf)
      if (fresh) return rows
      let computed = await computeRows(database, settings, store, asOf)
      return (known.set(keyOf(store), { state: stateOf(store, asOf), rows: computed }), computed)
    },
  }
}
async function computeRows(database, settings, { account, marketplace }, asOf) {
  let stored = await loadLedger(database, account, marketplace)
  if (stored === void 0) return []
  let ledger = ledgerFrom(stored, { marketplace }),
    evaluation = new Evaluation(ledger, { readings: settings.readings })
  return computedStatus(evaluation, { account, asOf: asOf.getTime(), policies: settings.policies })
}
function keyOf({ account, marketplace }) {
  return `${account}\0${marketplace}`
}
function stateOf({ revision }, asOf) {
  return `${revision} ${Math.floor(asOf.getTime() / 36e5)}`
}
function createStatusReader(database, settings) {
  let computed = createComputedRows(database, settings)
  return async (asOf, { estimates: wanted } = { estimates: 'all' }) => {
    let complete = !0,
      [stores, snapshots, notifications] = await Promise.all([
        listStores(database),
        listSnapshots(database, { until: dayOf(asOf) }),
        listNotifications(database),
      ]),
      byStore = Map.groupBy(snapshots, ({ account, marketplace }) => `${account}\0${marketplace}`),
      accounts = []
    for (let store of stores) {
      let { account, marketplace, newestDataAt } = store,
        history = (byStore.get(`${account}\0${marketplace}`) ?? []).map(reportedAt),
        report = history.at(-1)?.report ?? null,
        remembered = computed.remembered(store, asOf),
        estimates = wanted === 'all' ? await computed.compute(store, asOf) : remembered.rows
      complete &&= wanted === 'all' || remembered.fresh
      let assessed = assessAccount(
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
function reportedAt(snapshot) {
  let known = findMarketplace(snapshot.marketplace),
    report = {
      ...snapshot.report,
      marketplace: snapshot.marketplace,
      marketplaceId: known?.id ?? snapshot.marketplace,
    }
  return { day: snapshot.reportDay ?? dayOf(new Date(snapshot.importedAt)), report }
}
function nextDeadline(notifications, account, marketplace, asOf) {
  let ahead = notifications
    .filter(
      (item) => item.account === account && (item.marketplace === null || item.marketplace === marketplace),
    )
    .flatMap(({ dueAt, phishing }) =>
      dueAt !== null && dueAt >= asOf.getTime() && phishing !== !0 ? [dueAt] : [],
    )
  return ahead.length === 0 ? null : instant(Math.min(...ahead))
}
function inboxItem(stored) {
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
function instant(ms) {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
function dayOf(date) {
  return date.toISOString().slice(0, 10)
}
export { createStatusReader }
//# sourceMappingURL=chunk-SHHFR7LO.js.map
