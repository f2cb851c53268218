import { availableParallelism } from 'node:os'
import {
  builtInPolicies,
  computableMetrics,
  computeMetric,
  dayNumber,
  Evaluation,
  ledgerFrom,
  type ComputedMetric,
  type FactRecord,
  type Ledger,
  type LedgerSource,
} from '@health-tui/metrics'
import { openDuckDb, type DuckDb } from './duckdb.ts'
import { benchLedger, shipmentRecord } from './metrics-ledger.ts'
import { median, printTable } from './statistics.ts'

const start = Date.parse('2025-10-01T08:00:00Z') / 1000
const sizes = [10_000, 100_000, 1_000_000]
const rounds = 5

/**
 * All metrics of a year of orders: from the store's columns, from a loaded ledger, after one more day of 3,000 orders; the
 * same windows in DuckDB's SQL over its own tables (loading them is not counted). Counts of both must agree.
 */
export async function run(): Promise<void> {
  const rows = [
    [
      'orders',
      'load columns',
      'all metrics',
      'load + all',
      'of it own',
      '+1 day',
      'of it own',
      'DuckDB, 1 thread',
      '÷',
      `DuckDB, ${availableParallelism()} threads`,
      '÷',
      'ns per order',
    ],
  ]
  for (const size of sizes) {
    const source = benchLedger(size, { start, days: 365 })
    const asOf = (start + 365 * 86_400) * 1000
    const loads: number[] = []
    const colds: number[] = []
    const processor: number[] = []
    let ledger: Ledger | undefined
    let evaluation: Evaluation | undefined
    let answers: readonly ComputedMetric[] = []
    for (let round = 0; round < rounds; round++) {
      const before = process.threadCpuUsage()
      const begin = performance.now()
      const loaded = ledgerFrom(source, { marketplace: 'US' })
      const middle = performance.now()
      const fresh = new Evaluation(loaded)
      answers = all(fresh, asOf)
      colds.push(performance.now() - middle)
      loads.push(middle - begin)
      processor.push(ownMs(before))
      ledger = loaded
      evaluation = fresh
    }
    if (ledger === undefined || evaluation === undefined) throw new Error('no round ran')
    const days: Taken[] = []
    for (let round = 0; round < rounds; round++) days.push(oneMoreDay(ledger, evaluation, asOf, round))
    const db = await openDuckDb()
    await fillDuckDb(db, source)
    // One core against one core is the fair pair, because ours uses one; the other shows what a second one buys DuckDB.
    const single: number[] = []
    const parallel: number[] = []
    for (let round = 0; round < rounds; round++) {
      for (const [threads, taken] of [
        [1, single],
        [availableParallelism(), parallel],
      ] as const) {
        await db.run(`SET threads = ${threads}`)
        const begin = performance.now()
        const theirs = await duckAnswers(db, answers, ledger)
        taken.push(performance.now() - begin)
        compare(answers, theirs)
      }
    }
    db.close()
    const cold = median(colds)
    rows.push([
      size.toLocaleString('en'),
      ms(median(loads)),
      ms(cold),
      ms(median(loads) + cold),
      ms(median(processor)),
      ms(median(days.map(({ wall }) => wall))),
      ms(median(days.map(({ own }) => own))),
      ms(median(single)),
      `${(cold / median(single)).toFixed(2)}×`,
      ms(median(parallel)),
      `${(cold / median(parallel)).toFixed(2)}×`,
      ((cold / size) * 1e6).toFixed(0),
    ])
  }
  printTable(rows)
  console.log(
    'asked: 1,000,000 orders cold at most 1 s and 1× DuckDB; one more day of 3,000 orders at most 20 ms (own: processor time of our thread)',
  )
}

/** Every metric that facts suffice for, for both shippers where there are both, in every window of its policy. */
function all(evaluation: Evaluation, asOf: number): readonly ComputedMetric[] {
  return computableMetrics.flatMap((metric) =>
    (['mfn', 'afn'] as const).flatMap((fulfilment) => {
      const answer = computeMetric(evaluation, {
        account: 'bench',
        metric,
        fulfilment,
        asOf,
        policies: builtInPolicies,
      })
      return answer.ok ? [answer.value] : []
    }),
  )
}

function oneMoreDay(ledger: Ledger, evaluation: Evaluation, asOf: number, round: number): Taken {
  const later = benchLedger(3_000, {
    start: asOf / 1000 + round * 86_400,
    days: 1,
    first: 2_000_000 + round * 3_000,
  })
  const arrived: FactRecord[] = []
  for (let i = 0; i < later.orderCount; i++) {
    const facet = later.facets.get(later.items.facet[i] ?? 0)
    const product = later.products.get(later.items.product[i] ?? 0)
    arrived.push({
      kind: 'order-item',
      orderId: later.orderId(i),
      itemKey: 'i',
      purchasedAt: (later.items.purchasedAt[i] ?? 0) * 1000,
      lastUpdatedAt: null,
      orderStatus: 'shipped',
      itemStatus: null,
      fulfilment: facet?.fulfilment ?? null,
      salesChannel: 'Amazon.com',
      sku: product?.sku ?? null,
      asin: product?.asin ?? null,
      quantity: 1,
      serviceLevel: null,
      region: null,
      businessOrder: null,
      shipBy: (later.items.shipBy[i] ?? 0) * 1000,
      deliverBy: (later.items.deliverBy[i] ?? 0) * 1000,
      cancelledBy: null,
      category: null,
    })
  }
  for (let i = 0; i < later.shipments.length; i++) arrived.push(shipmentRecord(later, i))
  for (const records of [later.feedback, later.claims, later.chargebacks]) arrived.push(...records)
  const before = process.threadCpuUsage()
  const begin = performance.now()
  for (const record of arrived) ledger.put(record)
  all(evaluation, asOf + (round + 1) * 86_400_000)
  return { wall: performance.now() - begin, own: ownMs(before) }
}

interface Taken {
  readonly wall: number
  readonly own: number
}

/** Processor time of this thread since then: what would have passed if nobody else used the machine. */
function ownMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

async function fillDuckDb(db: DuckDb, source: LedgerSource): Promise<void> {
  const { items, shipments } = source
  await db.run(
    `CREATE TABLE o (id INTEGER, purchased BIGINT, status INTEGER, canceller INTEGER, mfn INTEGER, units INTEGER, ship_by BIGINT, deliver_by BIGINT)`,
  )
  const big = (values: ArrayLike<number>) => ['BIGINT', values] as const
  const int = (values: ArrayLike<number | null>) => ['INTEGER', values] as const
  await db.appendColumns('o', [
    int(items.orderOf),
    big(items.purchasedAt),
    int(items.status),
    int(items.cancelledBy),
    int(Array.from(items.facet, (facet) => (facet === 1 ? 1 : 0))),
    int(Array.from(items.quantity, (quantity) => quantity - 1)),
    big(items.shipBy),
    big(items.deliverBy),
  ])
  const orders = (records: readonly { readonly orderId: string | null }[]) =>
    records.map(({ orderId }) => source.findOrder(orderId ?? ''))
  const seconds = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : value / 1000)) as ArrayLike<number>
  await db.run(`CREATE TABLE s (id INTEGER, tracking INTEGER, shipped BIGINT, scan BIGINT, delivered BIGINT)`)
  await db.appendColumns('s', [
    int(shipments.orderOf),
    int(shipments.hasTracking),
    big(shipments.shippedAt),
    big(shipments.firstScanAt),
    big(shipments.deliveredAt),
  ])
  await db.run(
    `CREATE TABLE f (id INTEGER, received BIGINT, bad INTEGER); CREATE TABLE c (id INTEGER, received BIGINT, bad INTEGER); CREATE TABLE b (id INTEGER, received BIGINT, bad INTEGER)`,
  )
  await db.appendColumns('f', [
    int(orders(source.feedback)),
    big(source.feedback.map(({ receivedOn }) => dayNumber(receivedOn))),
    int(source.feedback.map(({ rating }) => (rating <= 2 ? 1 : 0))),
  ])
  await db.appendColumns('c', [
    int(orders(source.claims)),
    big(seconds(source.claims.map(({ receivedAt }) => receivedAt))),
    int(source.claims.map(({ outcome }) => (outcome === 'granted_seller_fault' ? 1 : 0))),
  ])
  await db.appendColumns('b', [
    int(orders(source.chargebacks)),
    big(seconds(source.chargebacks.map(({ receivedAt }) => receivedAt))),
    int(source.chargebacks.map(() => 1)),
  ])
}

async function duckAnswers(
  db: DuckDb,
  answers: readonly ComputedMetric[],
  ledger: Ledger,
): Promise<readonly (readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = []
  for (const answer of answers) rows.push((await db.rows(duckSql(answer, ledger)))[0] ?? [])
  return rows
}

function duckSql(answer: ComputedMetric, ledger: Ledger): string {
  const from = ledger.days.start(dayNumber(answer.from)) / 1000
  const to = ledger.days.start(dayNumber(answer.to) + 1) / 1000
  const between = (column: string): string => `${column} >= ${from} AND ${column} < ${to}`
  const mfn = answer.fulfilment === 'afn' ? 0 : 1
  const orders = `FROM o WHERE mfn = ${mfn} AND status <> 1 AND ${between('purchased')}`
  const now = start + 365 * 86_400
  const bad = (table: string): string =>
    `SELECT id FROM ${table} WHERE bad = 1 AND received <= ${table === 'f' ? Math.floor(ledger.days.day(now * 1000)) : now}`
  const share = (defects: string): string => `SELECT count(*) FILTER (id IN (${defects})), count(*) ${orders}`
  const packages = `FROM s JOIN o USING (id) WHERE mfn = ${mfn} AND shipped <= ${now} AND ${between('deliver_by')}`
  const valid = `tracking = 1 AND scan <= ${now}`
  switch (answer.metric) {
    case 'order_defect_rate':
      return share(`${bad('f')} UNION ${bad('c')} UNION ${bad('b')}`)
    case 'negative_feedback_rate':
      return share(bad('f'))
    case 'claim_rate':
      return share(bad('c'))
    case 'chargeback_rate':
      return share(bad('b'))
    case 'cancellation_rate':
      return `SELECT count(*) FILTER (status = 4 AND canceller = 1), count(*) ${orders}`
    case 'late_shipment_rate':
      return `SELECT count(*) FILTER (id IN (SELECT s.id FROM s JOIN o p USING (id) WHERE shipped > p.ship_by AND shipped <= ${now})), count(*)
        FROM o WHERE mfn = ${mfn} AND status <> 1 AND purchased <= ${now} AND ${between('ship_by')}`
    case 'valid_tracking_rate':
      return `SELECT count(*) FILTER (${valid}), count(*) ${packages}`
    case 'on_time_delivery_rate':
      return `SELECT coalesce(sum(units) FILTER (delivered <= deliver_by), 0), coalesce(sum(units), 0) ${packages} AND ${valid} AND delivered <= ${now}`
    default:
      return 'SELECT 0, 0'
  }
}

function compare(ours: readonly ComputedMetric[], theirs: readonly (readonly unknown[])[]): void {
  for (const [i, { metric, fulfilment, numerator, denominator }] of ours.entries()) {
    const [n, d] = (theirs[i] ?? []).map(Number)
    if (n !== numerator || d !== denominator) {
      throw new Error(`${metric} ${fulfilment}: ${numerator}/${denominator} here, ${n}/${d} in DuckDB`)
    }
  }
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
