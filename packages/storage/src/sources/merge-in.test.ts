import type { FactRecord, OrderItemRecord } from '@health-tui/metrics'
import fc from 'fast-check'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { ingestDocument } from '../facts/ingest.ts'
import { createIdentity } from '../log/identity.ts'
import { createLogStore } from '../store.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { copyDatabase } from './copy.ts'
import { mergeIn } from './merge-in.ts'

const day = 86_400_000
const start = Date.UTC(2026, 9, 1)

/** Everything that a database says, by what it means instead of by its numbers. */
const questions = [
  `SELECT account.name, store.marketplace FROM store JOIN account ON account.id = account_id`,
  `SELECT name, sha256, reading, imported_at, last_seen_at FROM document JOIN (SELECT id AS aid FROM account) ON aid = account_id`,
  `SELECT marketplace, iif(order_key < 0, (SELECT text FROM order_name WHERE id = -order_key), order_key) AS k, term.text,
     purchased_at, updated_at, status, item_status, cancelled_by, sku, asin, category, region, business, quantity, ship_by,
     deliver_by, sha256
   FROM order_item JOIN store ON store.id = store_id JOIN term ON term.id = item_id JOIN product ON product.id = product_id
     JOIN facet ON facet.id = facet_id JOIN (SELECT id AS did, sha256 FROM document) ON did = order_item.document_id`,
  `SELECT marketplace, iif(order_key < 0, (SELECT text FROM order_name WHERE id = -order_key), order_key) AS k, received_on,
     rating, comment, removed_at FROM feedback JOIN store ON store.id = store_id`,
  `SELECT marketplace, claim_key, outcome, reason FROM claim JOIN store ON store.id = store_id`,
  `SELECT sku, first_seen, last_seen FROM listing_issue`,
  `SELECT looked_at FROM listing_look`,
  `SELECT id, device, device_seq, hlc, received_at, kind, path, value FROM op`,
  `SELECT entity_id, path, value, op_id FROM cell`,
  `SELECT entity_id, path, content FROM text`,
  `SELECT id, title, state, deleted FROM case_summary`,
  `SELECT hash, size FROM attachment_content`,
]

async function meaning(database: Database): Promise<readonly (readonly string[])[]> {
  const answers: string[][] = []
  for (const question of questions)
    answers.push((await database.read(question)).map((row) => JSON.stringify(row)).toSorted())
  return answers
}

const record = fc.record({
  orderId: fc.constantFrom('111-0000001-0000001', '111-0000001-0000002', 'S01-X'),
  sku: fc.constantFrom('A', 'B'),
  asin: fc.constantFrom(null, 'B000000001'),
  region: fc.constantFrom(null, 'DE-BY'),
  updated: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  status: fc.constantFrom('unshipped', 'shipped', 'cancelled' as const),
  quantity: fc.option(fc.integer({ min: 1, max: 2 }), { nil: null }),
  shipBy: fc.option(fc.integer({ min: 4, max: 5 }), { nil: null }),
  rating: fc.integer({ min: 1, max: 2 }),
  outcome: fc.constantFrom('open', 'denied', 'withdrawn' as const),
})
type Sketch = typeof record extends fc.Arbitrary<infer T> ? T : never

function factsOf(sketch: Sketch): readonly FactRecord[] {
  const { orderId, sku, updated, shipBy, rating, outcome } = sketch
  const item: OrderItemRecord = {
    kind: 'order-item',
    orderId,
    itemKey: sku,
    purchasedAt: start - 30 * day,
    lastUpdatedAt: updated === null ? null : start - 20 * day + updated * 1000,
    orderStatus: sketch.status,
    itemStatus: null,
    fulfilment: 'mfn',
    salesChannel: null,
    sku,
    asin: sketch.asin,
    quantity: sketch.quantity,
    serviceLevel: null,
    region: sketch.region,
    businessOrder: null,
    shipBy: shipBy === null ? null : start + shipBy * day,
    deliverBy: null,
    cancelledBy: null,
    category: null,
  }
  return [
    item,
    { kind: 'feedback', orderId, receivedOn: '2026-10-01', rating, comment: null, removedAt: null },
    {
      kind: 'claim',
      orderId,
      claimKey: 'c',
      receivedAt: start,
      outcome,
      reason: null,
      removedAt: null,
      proxy: false,
    },
  ]
}

interface Document {
  readonly name: number
  readonly sketches: readonly Sketch[]
}

async function importDocument(database: Database, document: Document, importedAt: number): Promise<void> {
  const facts = document.sketches
    .flatMap(factsOf)
    .map((fact) => ({ record: fact, marketplace: document.name % 2 === 0 ? 'DE' : 'US' }))
  const looked = { marketplace: 'DE', askedAt: null, whole: true, issues: [] }
  const intake = {
    sha256: `hash ${document.name}`,
    reading: 'x',
    kind: 'x',
    name: `file ${document.name}`,
    account: 'acme',
    marketplace: null,
    importedAt,
    size: 1,
  }
  await ingestDocument(
    database,
    intake,
    (async function* () {
      yield { rows: facts.length, facts, listingIssues: looked }
    })(),
  )
}

const home = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 3 }), pause: fc.integer({ min: 1, max: 2 }) }),
  {
    maxLength: 3,
  },
)

it('two homes that take in each other’s export come to the same, and taking it in again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(...Array.from({ length: 4 }, () => fc.array(record, { minLength: 1, maxLength: 3 }))),
      fc.tuple(home, home),
      async (pool, homes) => {
        const folder = await temporaryFolder()
        const paths = ['a', 'b'].map((name) => join(folder, `${name}.db`))
        for (const [which, imports] of homes.entries()) {
          const database = await openDatabase({ path: paths[which] ?? '' })
          let importedAt = start + which * 1000
          const seen = new Set<number>()
          for (const { at, pause } of imports) {
            importedAt += pause * day
            // A document that is known is not read again.
            if (!seen.has(at))
              await importDocument(database, { name: at, sketches: pool[at] ?? [] }, importedAt)
            seen.add(at)
          }
          await copyDatabase(database, `${paths[which]}.export`)
          await database.close()
        }
        const results: (readonly (readonly string[])[])[] = []
        for (const [own = '', other = ''] of [paths, paths.toReversed()]) {
          const request = { file: `${other}.export`, fileKey: undefined, path: own, key: undefined }
          const planned = await mergeIn({ ...request, dryRun: true })
          expect(await mergeIn({ ...request, dryRun: false })).toEqual(planned)
          const once = await read(own)
          expect(await mergeIn({ ...request, dryRun: false })).toMatchObject({
            content: { documents: 0, orderItems: 0, operations: 0 },
          })
          expect(await read(own)).toEqual(once)
          results.push(once)
        }
        expect(results[0]).toEqual(results[1])
        await rm(folder, { recursive: true })
      },
    ),
    { numRuns: 5 },
  )
})

async function read(path: string): Promise<readonly (readonly string[])[]> {
  const database = await openDatabase({ path, readOnly: true })
  try {
    return await meaning(database)
  } finally {
    await database.close()
  }
}

it('keeps who wrote what on which device, and both people’s words in one text', async () => {
  const folder = await temporaryFolder()
  const [a = '', b = ''] = ['a', 'b'].map((name) => join(folder, `${name}.db`))
  const devices = new Map([a, b].map((path) => [path, createIdentity()]))
  let now = start
  const work = async (
    path: string,
    author: string,
    act: (store: ReturnType<typeof createLogStore>) => Promise<unknown>,
  ) => {
    const database = await openDatabase({ path })
    const identity = devices.get(path) ?? createIdentity()
    const store = createLogStore({ database, identity, author, deps: { now: () => (now += 1000) } })
    try {
      return await act(store)
    } finally {
      await rm(`${path}.export`, { force: true })
      await copyDatabase(database, `${path}.export`)
      await database.close()
    }
  }
  const take = async (own: string, other: string) =>
    mergeIn({ file: `${other}.export`, fileKey: undefined, path: own, key: undefined, dryRun: false })

  await work(b, 'Ben', async ({ cases }) => cases.create({ fields: { title: 'Of Ben' } }))
  const id = (await work(a, 'Anna', async ({ cases }) =>
    cases.create({ fields: { title: 'Late parcels' }, freeText: 'We were late.' }),
  )) as string
  expect(await take(b, a)).toMatchObject({ type: 'merged', content: { cases: 1, refused: 0, waiting: null } })
  await work(b, 'Ben', async ({ cases }) => cases.editText(id, 'freeText', { insert: 'Ben: ', at: 0 }))
  await work(a, 'Anna', async ({ cases }) => cases.editText(id, 'freeText', { insert: ' Sorry.', at: 13 }))
  await take(a, b)
  await take(b, a)
  expect(await read(a)).toEqual(await read(b))
  const authors = await work(a, 'Anna', async ({ cases }) => [
    (await cases.get(id))?.freeText,
    new Set((await cases.history(id)).map(({ author }) => author)),
    (await cases.list()).length,
  ])
  expect(authors).toEqual(['Ben: We were late. Sorry.', new Set(['Anna', 'Ben']), 2])

  // The same device that goes on at two places cannot be told apart afterwards.
  devices.set(b, devices.get(a) ?? createIdentity())
  await work(a, 'Anna', async ({ cases }) => cases.set(id, 'assignee', 'Anna'))
  await work(b, 'Ben', async ({ cases }) => cases.set(id, 'assignee', 'Ben'))
  const before = await read(a)
  expect(await take(a, b)).toEqual({ type: 'forked' })
  expect(await read(a)).toEqual(before)
})
