import type { ReportedMarketplace } from '@health-tui/metrics'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { type IngestBatch, ingestDocument } from './ingest.ts'
import { listNotifications } from './notification-list.ts'
import { getNotification } from './notification-read.ts'
import { listSnapshots } from './queries.ts'
import { listSharedFacts, sharedFactSink } from './shared-facts.ts'

const report: ReportedMarketplace = {
  marketplaceId: 'A1PA6795UKMFR9',
  marketplace: 'DE',
  accountStatus: 'NORMAL',
  accountHealthRating: { score: 428, status: 'GREAT' },
  metrics: [
    {
      metric: 'order_defect_rate',
      fulfilment: 'mfn',
      numerator: 3,
      denominator: 410,
      rate: 0.0073,
      target: 0.01,
      condition: 'less_than',
      windowDays: 60,
      from: '2026-07-22',
      to: '2026-09-19',
      status: 'good',
      statusAsGiven: 'GOOD',
      components: { claims: 2, negativeFeedback: 1 },
      basis: null,
      inconsistent: null,
    },
  ],
  policyViolations: { listingPolicyViolations: 2 },
  warnings: [{ type: 'spam', status: 'BAD' }],
  notes: ['a note'],
}

async function open(): Promise<Database> {
  return openDatabase({ path: join(await temporaryFolder(), 'a.db') })
}

async function ingest(database: Database): Promise<void> {
  const intake = {
    sha256: 'x',
    reading: 'performance-v2',
    kind: 'performance-v2',
    name: 'report.json',
    account: 'acme',
    marketplace: null,
    importedAt: 1,
    size: 1,
  }
  const notification = {
    subject: 'At risk',
    sender: 'a@amazon.com',
    receivedAt: 5,
    marketplace: 'DE',
    kind: 'warning',
    severity: 'warning',
    dueAt: null,
    phishing: false,
    text: 'words',
    parsed: { kind: 'warning' },
  }
  const snapshot = { reportDay: '2026-10-04', marketplaces: [report], unknownKeys: [] }
  async function* batches(): AsyncGenerator<IngestBatch> {
    yield { rows: 1, snapshot }
    yield { rows: 1, notification }
  }
  await ingestDocument(database, intake, batches())
}

it('brings reports and notifications to another machine, once', async () => {
  const [here, there] = [await open(), await open()]
  await ingest(here)
  // As the log carries them: as JSON, with keys in any order.
  const facts = (await listSharedFacts(here)).map((fact) => ({
    ...fact,
    value: JSON.parse(JSON.stringify(fact.value)) as unknown,
  }))
  for (let time = 0; time < 2; time++)
    await there.transaction(async (transaction) => sharedFactSink.store(transaction, facts))
  const [snapshot, ...more] = await listSnapshots(there)
  expect(more).toEqual([])
  const { marketplaceId: _id, marketplace: _store, ...stored } = report
  expect(snapshot).toMatchObject({
    account: 'acme',
    marketplace: 'DE',
    reportDay: '2026-10-04',
    report: stored,
  })
  const [notification, ...others] = await listNotifications(there)
  expect(others).toEqual([])
  expect(await getNotification(there, notification?.id ?? '')).toMatchObject({
    text: 'words',
    parsed: { kind: 'warning' },
  })
  expect((await listSharedFacts(there)).map(({ id }) => id)).toEqual(facts.map(({ id }) => id))
  await here.close()
  await there.close()
})

it('adds nothing when the other machine imported the same document itself', async () => {
  const [here, there] = [await open(), await open()]
  await ingest(here)
  await ingest(there)
  const facts = await listSharedFacts(here)
  await there.transaction(async (transaction) => sharedFactSink.store(transaction, facts))
  expect(await listSnapshots(there)).toHaveLength(1)
  expect(await listNotifications(there)).toHaveLength(1)
  await here.close()
  await there.close()
})

it('passes over facts of kinds or shapes that it does not know', async () => {
  const database = await open()
  const facts = [
    { id: '1', kind: 'weather', value: 1 },
    { id: '2', kind: 'snapshot', value: { account: 3 } },
  ]
  await database.transaction(async (transaction) => sharedFactSink.store(transaction, facts))
  expect(await listSharedFacts(database)).toEqual([])
  await database.close()
})
