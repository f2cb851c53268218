import { DatabaseSync } from 'node:sqlite'
import { findMarketplace, type FactRecord } from '@health-tui/metrics'

/**
 * Every rate once more, as SQL over plain tables: written from the documented definitions, sharing nothing with the
 * package but the record types. Calendar days come from Intl, one instant at a time.
 */
export interface SqlLedger {
  /** Numerator and denominator over days `from` to `to` (both included) as known at `knowledge`. */
  rate(query: SqlQuery, from: string, to: string, knowledge: number): readonly [number, number]
  close(): void
}

export type SqlQuery =
  | 'order_defect_rate'
  | 'negative_feedback_rate'
  | 'claim_rate'
  | 'chargeback_rate'
  | 'late_shipment_rate'
  | 'cancellation_rate'
  | 'cancellation_rate_with_amazon'
  | 'valid_tracking_rate'
  | 'on_time_delivery_rate_shipment'
  | 'on_time_delivery_rate_unit'
  | 'contact_response_rate'
  | 'invoice_defect_rate'

export function sqlLedger(
  facts: readonly FactRecord[],
  store: {
    readonly marketplace: string
    readonly timeZone: string
    readonly fulfilment: 'mfn' | 'afn'
    readonly midnightIsEndOfDay: boolean
  },
): SqlLedger {
  const db = new DatabaseSync(':memory:')
  const calendar = new Intl.DateTimeFormat('sv-SE', {
    timeZone: store.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  db.function('day_of', { deterministic: true }, (t) =>
    t === null ? null : calendar.format(Number(t)).slice(0, 10),
  )
  // Where a deadline at local midnight means that whole day, any instant of that date is in time.
  db.function('after_deadline', { deterministic: true }, (t, due) => {
    if (t === null || due === null) return 0
    const [date, time] = calendar.format(Number(due)).split(' ')
    if (store.midnightIsEndOfDay && time === '00:00:00')
      return calendar.format(Number(t)).slice(0, 10) > (date ?? '') ? 1 : 0
    return Number(t) > Number(due) ? 1 : 0
  })
  db.function('channel_counts', { deterministic: true }, (text) => {
    if (text === null) return 1
    const found = findMarketplace(String(text))
    return found !== undefined && found.code === store.marketplace ? 1 : 0
  })
  db.exec(schema)
  fill(db, facts)
  db.exec(`CREATE TABLE settings (fulfilment TEXT, scans INTEGER);
    INSERT INTO settings SELECT '${store.fulfilment}', EXISTS (SELECT 1 FROM shipment WHERE first_scan IS NOT NULL)`)
  return {
    rate(query, from, to, knowledge) {
      const known = Number.isFinite(knowledge) ? knowledge : 8e15
      const row = db.prepare(queries[query]).get({
        $from: from,
        $to: to,
        $k: known,
      }) as { n: number | null; d: number | null }
      return [row.n ?? 0, row.d ?? 0]
    },
    close: () => db.close(),
  }
}

const schema = `
CREATE TABLE item (order_id TEXT, item_key TEXT, purchased INTEGER, status TEXT, item_status TEXT, fulfilment TEXT,
  channel TEXT, sku TEXT, quantity INTEGER, ship_by INTEGER, deliver_by INTEGER, cancelled_by TEXT, business INTEGER, seq INTEGER,
  PRIMARY KEY (order_id, item_key));
CREATE TABLE shipment (order_id TEXT, shipment_key TEXT, fulfilment TEXT, units INTEGER, sku TEXT, tracking TEXT,
  ship_by INTEGER, shipped INTEGER, confirmed INTEGER, first_scan INTEGER, deliver_by INTEGER, delivered INTEGER,
  valid INTEGER, late INTEGER, seq INTEGER, PRIMARY KEY (order_id, shipment_key));
CREATE TABLE feedback (order_id TEXT, received TEXT, rating INTEGER, removed INTEGER, PRIMARY KEY (order_id, received));
CREATE TABLE claim (order_id TEXT, k TEXT, received INTEGER, outcome TEXT, removed INTEGER, PRIMARY KEY (order_id, k));
CREATE TABLE chargeback (order_id TEXT, k TEXT, received INTEGER, outcome TEXT, removed INTEGER, PRIMARY KEY (order_id, k));
CREATE TABLE invoice_defect (order_id TEXT, shipment_key TEXT, shipped INTEGER, PRIMARY KEY (order_id, shipment_key));
CREATE TABLE message (k TEXT PRIMARY KEY, received INTEGER, answered INTEGER, needed INTEGER);
`

function fill(db: DatabaseSync, facts: readonly FactRecord[]): void {
  let seq = 0
  const put = (table: string, keys: string, values: readonly (string | number | bigint | null)[]): void => {
    db.prepare(`INSERT OR REPLACE INTO ${table} (${keys}) VALUES (${values.map(() => '?').join(', ')})`).run(
      ...values,
    )
  }
  const flag = (value: boolean | null): number | null => (value === null ? null : value ? 1 : 0)
  for (const f of facts) {
    seq++
    if (f.kind === 'order-item') {
      put(
        'item',
        'order_id, item_key, purchased, status, item_status, fulfilment, channel, sku, quantity, ship_by, deliver_by, cancelled_by, business, seq',
        [
          f.orderId,
          f.itemKey,
          f.purchasedAt,
          f.orderStatus,
          f.itemStatus,
          f.fulfilment,
          f.salesChannel,
          f.sku,
          f.quantity,
          f.shipBy,
          f.deliverBy,
          f.cancelledBy,
          flag(f.businessOrder),
          seq,
        ],
      )
    } else if (f.kind === 'shipment') {
      put(
        'shipment',
        'order_id, shipment_key, fulfilment, units, sku, tracking, ship_by, shipped, confirmed, first_scan, deliver_by, delivered, valid, late, seq',
        [
          f.orderId,
          f.shipmentKey,
          f.fulfilment,
          f.units,
          f.sku,
          f.trackingId,
          f.shipBy,
          f.shippedAt,
          f.confirmedAt,
          f.firstScanAt,
          f.deliverBy,
          f.deliveredAt,
          flag(f.validTracking),
          flag(f.deliveredLate),
          seq,
        ],
      )
    } else if (f.kind === 'feedback') {
      put('feedback', 'order_id, received, rating, removed', [f.orderId, f.receivedOn, f.rating, f.removedAt])
    } else if (f.kind === 'claim') {
      put('claim', 'order_id, k, received, outcome, removed', [
        f.orderId,
        f.claimKey,
        f.receivedAt,
        f.outcome,
        f.removedAt,
      ])
    } else if (f.kind === 'chargeback') {
      put('chargeback', 'order_id, k, received, outcome, removed', [
        f.orderId,
        f.chargebackKey,
        f.receivedAt,
        f.outcome,
        f.removedAt,
      ])
    } else if (f.kind === 'invoice-defect') {
      put('invoice_defect', 'order_id, shipment_key, shipped', [f.orderId, f.shipmentKey, f.shippedAt])
    } else if (f.kind === 'message') {
      put('message', 'k, received, answered, needed', [
        f.messageKey,
        f.receivedAt,
        f.answeredAt,
        f.responseNeeded ? 1 : 0,
      ])
    }
  }
}

// An order as a whole. Who ships and where it was sold must be the same for all of its items, or be unknown.
const orders = `o AS (
  SELECT order_id, min(purchased) AS purchased, max(ship_by) AS ship_by, max(deliver_by) AS deliver_by,
    CASE WHEN sum(status = 'shipped') > 0 THEN 'shipped' WHEN sum(status = 'unshipped') > 0 THEN 'unshipped'
      WHEN sum(status = 'pending') > 0 THEN 'pending' ELSE 'cancelled' END AS status,
    coalesce(max(fulfilment), (SELECT s.fulfilment FROM shipment s WHERE s.order_id = item.order_id AND s.fulfilment IS NOT NULL), 'mfn') AS fulfilment,
    min(channel_counts(channel)) AS counts, coalesce(max(business), 0) AS business,
    CASE WHEN sum(cancelled_by = 'seller') > 0 THEN 'seller' WHEN sum(cancelled_by = 'amazon') > 0 THEN 'amazon'
      WHEN sum(cancelled_by IS NULL OR cancelled_by = 'unknown') > 0 THEN 'unknown' ELSE 'buyer' END AS by,
    sum(iif(coalesce(item_status, status) = 'cancelled', 0, coalesce(quantity, 1))) AS units
  FROM item GROUP BY order_id)`

const windowed = `${orders}, w AS (
  SELECT o.* FROM o, settings WHERE counts = 1 AND o.fulfilment = settings.fulfilment AND status <> 'pending'
    AND purchased <= $k AND day_of(purchased) BETWEEN $from AND $to)`

const negative = `SELECT order_id FROM feedback WHERE rating <= 2 AND received <= day_of($k) AND (removed IS NULL OR removed > $k)`
// A mark without a number of its own gives way to a decision that has one.
const notOutdone = (table: 'claim' | 'chargeback'): string =>
  `NOT (k = '${table}' AND EXISTS (SELECT 1 FROM ${table} t WHERE t.order_id = ${table}.order_id AND t.k <> '${table}'
    AND t.outcome <> 'open' AND (t.received IS NULL OR t.received <= $k)))`
const claims = `SELECT order_id FROM claim WHERE outcome IN ('granted_seller_fault', 'refunded_after_claim', 'cancelled_order')
  AND (received IS NULL OR received <= $k) AND (removed IS NULL OR removed > $k) AND ${notOutdone('claim')}`
const chargebacks = `SELECT order_id FROM chargeback WHERE outcome = 'service'
  AND (received IS NULL OR received <= $k) AND (removed IS NULL OR removed > $k) AND ${notOutdone('chargeback')}`

const share = (bad: string): string =>
  `WITH ${windowed} SELECT sum(order_id IN (${bad})) AS n, count(*) AS d FROM w`

const cancelled = (by: string): string =>
  `WITH ${windowed} SELECT sum(status = 'cancelled' AND by IN (${by})) AS n, count(*) AS d FROM w`

// Rows of one order with the same tracking id are one package; a row without any name is that of the only other one.
const merged = `named AS (
  SELECT *, trim(coalesce(tracking, '')) = '' AND shipment_key = 'package' AS nameless,
    iif(trim(coalesce(tracking, '')) = '', 'key ' || shipment_key, 'id ' || upper(trim(tracking))) AS name
  FROM shipment),
grouped AS (
  SELECT n.*, iif(nameless AND (SELECT count(DISTINCT name) FROM named m WHERE m.order_id = n.order_id AND NOT nameless) = 1,
      (SELECT min(name) FROM named m WHERE m.order_id = n.order_id AND NOT nameless), name) AS package
  FROM named n),
parcel AS (
  SELECT order_id, package, ${[
    'fulfilment',
    'units',
    'sku',
    'deliver_by',
    'delivered',
    'first_scan',
    'late',
    'at',
  ]
    .map((column) => `${firstOf(column)} AS ${column}`)
    .join(', ')},
    min(valid) AS valid, CASE WHEN max(trim(tracking) <> '') THEN 1 WHEN max(tracking IS NOT NULL) THEN 0 END AS tracked
  FROM grouped g GROUP BY order_id, package)`

const packages = `${orders}, ${merged}, p AS (
  SELECT s.*, coalesce(s.fulfilment, (SELECT max(i.fulfilment) FROM item i WHERE i.order_id = s.order_id),
      (SELECT max(t.fulfilment) FROM shipment t WHERE t.order_id = s.order_id), 'mfn') AS who,
    o.status, o.units AS order_units,
    coalesce(s.deliver_by, o.deliver_by) AS promise,
    iif(s.delivered <= $k, s.delivered, NULL) AS del, iif(s.first_scan <= $k, s.first_scan, NULL) AS scan,
    (SELECT count(*) FROM parcel t WHERE t.order_id = s.order_id) AS siblings
  FROM parcel s LEFT JOIN o ON o.order_id = s.order_id
  WHERE coalesce(o.counts, 1) = 1 AND coalesce(o.purchased, 0) <= $k),
q AS (
  SELECT p.*, coalesce(p.valid, CASE WHEN tracked = 1 THEN settings.scans = 0 OR scan IS NOT NULL WHEN tracked = 0 THEN 0
      WHEN scan IS NOT NULL THEN 1 END) AS ok,
    coalesce(promise, at, scan, del) AS placed,
    del IS NOT NULL AND iif(late IS NULL, promise IS NOT NULL AND after_deadline(del, promise) = 0, late = 0) AS on_time
  FROM p, settings WHERE who = settings.fulfilment AND (at IS NULL OR at <= $k)
    AND (at IS NOT NULL OR scan IS NOT NULL OR del IS NOT NULL
      OR (coalesce(status, 'none') NOT IN ('cancelled', 'pending') AND (valid IS NOT NULL OR tracked = 1))))`

const unitCount = `coalesce(units,
  (SELECT nullif(sum(coalesce(i.quantity, 1)), 0) FROM item i
    WHERE i.order_id = q.order_id AND i.sku = q.sku AND coalesce(i.item_status, i.status) <> 'cancelled'),
  iif(siblings = 1, nullif(order_units, 0), NULL), 1)`

/** What the first row of a package says that says anything; a row without a name comes last. */
function firstOf(column: string): string {
  const value = column === 'at' ? 'coalesce(r.confirmed, r.shipped)' : `r.${column}`
  return `(SELECT ${value} FROM grouped r WHERE r.order_id = g.order_id AND r.package = g.package AND ${value} IS NOT NULL
    ORDER BY r.nameless, r.shipment_key LIMIT 1)`
}

const queries: Readonly<Record<SqlQuery, string>> = {
  order_defect_rate: share(`${negative} UNION ${claims} UNION ${chargebacks}`),
  negative_feedback_rate: share(negative),
  claim_rate: share(claims),
  chargeback_rate: share(chargebacks),
  cancellation_rate: cancelled(`'seller', 'unknown'`),
  cancellation_rate_with_amazon: cancelled(`'seller', 'unknown', 'amazon'`),
  late_shipment_rate: `WITH ${orders}, a AS (
      SELECT order_id, purchased, ship_by, status, fulfilment, counts FROM o
      UNION ALL SELECT order_id, NULL, NULL, 'none', coalesce(max(fulfilment), 'mfn'), 1 FROM shipment
        WHERE order_id NOT IN (SELECT order_id FROM o) GROUP BY order_id),
    x AS (SELECT a.*, coalesce(a.ship_by, (SELECT max(ship_by) FROM shipment s WHERE s.order_id = a.order_id)) AS due,
      EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = a.order_id AND coalesce(s.confirmed, s.shipped) <= $k
        AND after_deadline(coalesce(s.confirmed, s.shipped), coalesce(s.ship_by, a.ship_by)) = 1) AS late
      FROM a, settings WHERE counts = 1 AND a.fulfilment = settings.fulfilment AND status <> 'pending'
        AND coalesce(purchased, 0) <= $k)
    SELECT sum(late) AS n, count(*) AS d FROM x WHERE day_of(due) BETWEEN $from AND $to`,
  valid_tracking_rate: `WITH ${packages} SELECT sum(ok) AS n, count(ok) AS d FROM q WHERE day_of(placed) BETWEEN $from AND $to`,
  on_time_delivery_rate_shipment: `WITH ${packages} SELECT sum(on_time) AS n, count(*) AS d FROM q
    WHERE ok AND (promise IS NOT NULL OR late IS NOT NULL) AND day_of(placed) BETWEEN $from AND $to`,
  on_time_delivery_rate_unit: `WITH ${packages} SELECT sum(iif(on_time, u, 0)) AS n, sum(u) AS d
    FROM (SELECT *, ${unitCount} AS u FROM q) WHERE ok AND del IS NOT NULL AND day_of(promise) BETWEEN $from AND $to`,
  // Whoever ships; an order that lacks an invoice in time is a Business order whatever its items say.
  invoice_defect_rate: `WITH ${orders} SELECT
      sum(order_id IN (SELECT order_id FROM invoice_defect WHERE coalesce(shipped, 0) <= $k)) AS n, count(*) AS d
    FROM o WHERE counts = 1 AND status <> 'pending' AND purchased <= $k AND day_of(purchased) BETWEEN $from AND $to
      AND (business = 1 OR order_id IN (SELECT order_id FROM invoice_defect))`,
  contact_response_rate: `SELECT sum(answered <= min(received + 86400000, $k)) AS n, count(*) AS d FROM message
    WHERE needed = 1 AND received <= $k AND (coalesce(answered <= min(received + 86400000, $k), 0) OR $k >= received + 86400000)
      AND day_of(received) BETWEEN $from AND $to`,
}
