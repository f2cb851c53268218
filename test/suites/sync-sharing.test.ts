import {
  ingestDocument,
  type IngestBatch,
  listNotifications,
  listSnapshots,
  openSharedFacts,
  openStore,
  readFacts,
  type Store,
} from '@health-tui/storage'
import type { FactRecord } from '@health-tui/metrics'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sqldProgram, startTeamServer, type TeamServer, testFolder } from '../support/team-server.ts'

async function person(author: string, server: TeamServer): Promise<Store> {
  const store = await openStore({
    path: join(await testFolder(), 'health.db'),
    author,
    remote: server.url,
    facts: await openSharedFacts(),
    shareCollected: true,
  })
  onTestFinished(async () => store.close().catch(() => undefined))
  return store
}

const day = 86_400_000
const start = Date.UTC(2026, 8, 1)

function order(account: string, n: number): FactRecord {
  return {
    kind: 'order-item',
    orderId: n % 50 === 0 ? `${account}-${n}` : `111-${String(n).padStart(7, '0')}-0000001`,
    itemKey: `${account}-item`,
    purchasedAt: start + n * 60_000,
    lastUpdatedAt: n % 3 === 0 ? null : start + day,
    orderStatus: 'shipped',
    itemStatus: null,
    fulfilment: n % 2 === 0 ? 'mfn' : 'afn',
    salesChannel: 'Amazon.de',
    sku: `${account}-sku-${n % 7}`,
    asin: 'B000000001',
    quantity: 1,
    serviceLevel: null,
    region: 'DE',
    businessOrder: false,
    shipBy: start + 2 * day,
    deliverBy: null,
    cancelledBy: null,
    category: null,
  }
}

function sideFacts(account: string): readonly FactRecord[] {
  const orderId = '111-0000001-0000001'
  return [
    {
      kind: 'feedback',
      orderId,
      receivedOn: '2026-09-20',
      rating: 1,
      comment: `${account}: call me, Jane Doe, 555-0100`,
      removedAt: null,
    },
    {
      kind: 'claim',
      orderId,
      claimKey: `${account}-claim`,
      receivedAt: start + 9 * day,
      outcome: 'open',
      reason: null,
      removedAt: null,
      proxy: false,
    },
    {
      kind: 'message',
      messageKey: `${account}-message`,
      orderId: null,
      receivedAt: start + 3 * day,
      answeredAt: null,
      responseNeeded: true,
    },
  ]
}

/** A report, a letter and orders of one account, as one import brings them. */
async function collect(
  store: Store,
  account: string,
  orders: number,
  sha256 = `${account}-file`,
): Promise<void> {
  const intake = {
    sha256,
    reading: 'test',
    kind: 'test',
    name: 'test',
    account,
    marketplace: 'DE',
    importedAt: start + 10 * day,
    size: 1,
  }
  async function* batches(): AsyncGenerator<IngestBatch> {
    yield {
      rows: 1,
      notification: {
        subject: `letter of ${account}`,
        sender: 'a@amazon.com',
        receivedAt: start,
        marketplace: 'DE',
        kind: 'warning',
        severity: 'warning',
        dueAt: null,
        phishing: false,
        text: `words to ${account}`,
        parsed: null,
      },
    }
    yield {
      rows: 1,
      snapshot: {
        reportDay: '2026-09-10',
        unknownKeys: [],
        marketplaces: [
          {
            marketplaceId: 'A1PA6795UKMFR9',
            marketplace: 'DE',
            accountStatus: 'NORMAL',
            accountHealthRating: { score: 428, status: 'GREAT' },
            metrics: [],
            policyViolations: {},
            warnings: [],
            notes: [`figures of ${account}`],
          },
        ],
      },
    }
    const facts = [...Array.from({ length: orders }, (_, n) => order(account, n)), ...sideFacts(account)]
    yield { rows: facts.length, facts: facts.map((record) => ({ record, marketplace: 'DE' })) }
  }
  await ingestDocument(store.database, intake, batches())
}

/** Everything that the server holds, as one text, without the choices themselves (they name accounts). */
async function everythingOn({ sql }: TeamServer): Promise<string> {
  const [tables = []] = await sql.batch(
    [{ sql: `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`, args: [] }],
    'read',
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const choices = name === 'op' || name === 'cell' ? `WHERE entity_id <> 'sharing'` : ''
    const [rows = []] = await sql.batch(
      [{ sql: `SELECT * FROM "${String(name)}" ${choices}`, args: [] }],
      'read',
    )
    texts.push(...rows.map((row) => Object.values(row).map(String).join('|')))
  }
  return texts.join('\n')
}

async function factsOf(store: Store, account: string): Promise<readonly FactRecord[]> {
  const all: FactRecord[] = []
  for await (const batch of readFacts(store.database, account, 'DE')) all.push(...batch)
  // Each database numbers order names that are not in Amazon's form by itself, so their order differs.
  return all.toSorted(byText)
}

const byText = (one: FactRecord, other: FactRecord): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1

describe.skipIf(sqldProgram === undefined)('what a team shares', () => {
  it('reaches the server and nothing else does, until the team chooses otherwise', async () => {
    const server = await startTeamServer()
    const anna = await person('Anna', server)
    await collect(anna, 'open', 120)
    await collect(anna, 'secret', 80)
    await anna.setSharing('secret', { metrics: false, notifications: false })
    expect(await anna.sync()).toMatchObject({ stop: null, pending: 0 })
    let held = await everythingOn(server)
    expect(held).toContain('words to open')
    expect(held).toContain('figures of open')
    expect(held).not.toContain('secret')
    // No order of either account.
    expect(held).not.toContain('sku-')
    expect(held).not.toMatch(/111-0000001/)

    // Somebody who joins with data of the same account learns the choice before anything is sent.
    const ben = await person('Ben', server)
    await collect(ben, 'secret', 5, 'another file')
    expect(await ben.sync()).toMatchObject({ stop: null, pending: 0 })
    held = await everythingOn(server)
    expect(held).not.toContain('secret')
    expect(await ben.sharing()).toEqual(await anna.sharing())
    expect(await ben.sharing()).toMatchObject([
      { account: 'open', orders: false, metrics: true, notifications: true, changedBy: null },
      { account: 'secret', orders: false, metrics: false, notifications: false, changedBy: 'Anna' },
    ])

    // Turned on later by somebody else: what was collected meanwhile comes.
    await ben.setSharing('secret', { notifications: true })
    await ben.sync()
    await anna.sync()
    held = await everythingOn(server)
    expect(held).toContain('words to secret')
    expect(held).not.toContain('figures of secret')
    expect(held).not.toContain('secret-sku')
  })

  it('includes orders when it is chosen: the same facts everywhere, without the buyers’ words, each sent once', async () => {
    const server = await startTeamServer()
    const anna = await person('Anna', server)
    const ben = await person('Ben', server)
    await collect(anna, 'acme', 4000)
    await anna.sync()
    await ben.sync()
    expect(await factsOf(ben, 'acme')).toEqual([])
    expect(await listSnapshots(ben.database)).toHaveLength(1)
    expect(await listNotifications(ben.database)).toHaveLength(1)
    await ben.setSharing('acme', { orders: true })
    await ben.sync()
    expect(await anna.sync()).toMatchObject({ stop: null, pending: 0 })
    await ben.sync()
    const words = (record: FactRecord): FactRecord =>
      record.kind === 'feedback' ? { ...record, comment: null } : record
    expect(await factsOf(ben, 'acme')).toEqual((await factsOf(anna, 'acme')).map(words).toSorted(byText))
    expect(await factsOf(anna, 'acme')).toHaveLength(4003)
    expect(await everythingOn(server)).not.toContain('Jane Doe')

    // Nothing goes back and forth; a later file brings only what is new in it.
    for (const store of [anna, ben])
      expect(await store.sync()).toMatchObject({ pushed: 0, pulled: 0, roundTrips: 1 })
    await collect(anna, 'acme', 4010, 'a later file')
    const { pushed } = await anna.sync()
    expect(pushed).toBe(1)
    await ben.sync()
    expect(await factsOf(ben, 'acme')).toHaveLength(4013)
    await anna.setSharing('acme', { orders: false })
    await anna.sync()
    await collect(anna, 'acme', 4020, 'the last file')
    await anna.sync()
    await ben.sync()
    expect(await factsOf(ben, 'acme')).toHaveLength(4013)
  })

  it('stays the same choice for all when two choose at once, and the other choice is kept', async () => {
    const server = await startTeamServer()
    const anna = await person('Anna', server)
    const ben = await person('Ben', server)
    await anna.setSharing('acme', { metrics: false })
    await ben.setSharing('acme', { metrics: true, orders: true })
    for (const store of [anna, ben, anna]) await store.sync()
    expect(await anna.sharing()).toEqual(await ben.sharing())
    const [conflict] = await anna.cases.conflicts()
    expect(conflict).toMatchObject({ path: 'metrics:acme' })
    const before = (await anna.sharing())[0]?.metrics
    await anna.cases.resolve(conflict?.loser ?? '', 'restore')
    for (const store of [anna, ben]) await store.sync()
    expect((await ben.sharing())[0]?.metrics).toBe(before !== true)
    expect(await ben.cases.list()).toEqual([])
  })
})
