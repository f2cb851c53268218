import type { FactRecord, OrderItemRecord } from '@health-tui/metrics'
import fc from 'fast-check'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { findDocument, type IngestBatch, ingestDocument, type IngestOutcome } from './ingest.ts'
import { loadLedger, readFacts } from './ledger.ts'
import { listDocuments } from './document-read.ts'
import { findStoresOfOrders, listStores } from './queries.ts'

let database: Database
beforeEach(async () => {
  database = await openDatabase({ path: join(await temporaryFolder(), 'facts.db') })
})
afterEach(async () => database.close())

const day = 86_400_000
const now = Date.UTC(2026, 9, 4)

function item(overrides: Partial<OrderItemRecord> = {}): OrderItemRecord {
  return {
    kind: 'order-item',
    orderId: '111-0000001-0000001',
    itemKey: overrides.sku ?? 'A',
    purchasedAt: now - 30 * day,
    lastUpdatedAt: now - 29 * day,
    orderStatus: 'unshipped',
    itemStatus: null,
    fulfilment: 'mfn',
    salesChannel: 'Amazon.de',
    sku: 'A',
    asin: 'B000000001',
    quantity: 1,
    serviceLevel: 'Standard',
    region: 'DE-BY',
    businessOrder: false,
    shipBy: null,
    deliverBy: null,
    cancelledBy: null,
    category: null,
    ...overrides,
  }
}

let documents = 0
async function ingest(
  records: readonly FactRecord[],
  options: { readonly dryRun?: boolean; readonly account?: string } = {},
): Promise<IngestOutcome> {
  const facts = records.map((record) => ({ record, marketplace: 'DE' }))
  return ingestDocument(
    database,
    intake(options.account),
    batches([{ rows: records.length, facts }]),
    options,
  )
}

function intake(account = 'acme') {
  documents++
  return {
    sha256: `hash ${documents}`,
    reading: 'all-orders',
    kind: 'all-orders',
    name: `file ${documents}`,
    account,
    marketplace: null,
    importedAt: now,
    size: 1,
  }
}

async function* batches(list: readonly IngestBatch[]): AsyncGenerator<IngestBatch> {
  yield* list
}

async function stored(): Promise<FactRecord[]> {
  const all: FactRecord[] = []
  for await (const batch of readFacts(database, 'acme', 'DE')) all.push(...batch)
  return all
}

describe('order items', () => {
  it('come back as they went in', async () => {
    const records = [
      item(),
      item({ orderId: '111-0000001-0000001', itemKey: 'A#2', quantity: 0 }),
      item({
        orderId: 'S01-odd-number',
        sku: null,
        itemKey: '',
        asin: null,
        region: null,
        businessOrder: null,
      }),
      item({
        orderId: '999-9999999-9999999',
        cancelledBy: 'seller',
        shipBy: now,
        deliverBy: now + day,
        category: 'Shoes',
      }),
    ]
    const outcome = await ingest(records)
    expect(outcome).toMatchObject({ rows: 4, imported: 4, updated: 0, unchanged: 0 })
    const byKey = (one: FactRecord, other: FactRecord): number =>
      JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
    expect((await stored()).toSorted(byKey)).toEqual(records.toSorted(byKey))
  })

  it('change nothing when they come again', async () => {
    await ingest([item(), item({ sku: 'B' })])
    expect(await ingest([item(), item({ sku: 'B' })])).toMatchObject({
      imported: 0,
      updated: 0,
      unchanged: 2,
    })
  })

  it('take a newer status and say so', async () => {
    await ingest([item()])
    const outcome = await ingest([item({ orderStatus: 'shipped', lastUpdatedAt: now })])
    expect(outcome).toMatchObject({ imported: 0, updated: 1, unchanged: 0 })
    expect(await stored()).toMatchObject([{ orderStatus: 'shipped' }])
  })

  it('keep the newer status when an older export is imported later', async () => {
    await ingest([item({ orderStatus: 'cancelled', lastUpdatedAt: now })])
    expect(await ingest([item()])).toMatchObject({ updated: 0, unchanged: 1 })
    expect(await stored()).toMatchObject([{ orderStatus: 'cancelled', lastUpdatedAt: now }])
  })

  it('keep what another source said and this one does not', async () => {
    await ingest([item({ shipBy: now })])
    await ingest([
      item({ lastUpdatedAt: now, asin: null, salesChannel: null, region: null, cancelledBy: 'seller' }),
    ])
    expect(await stored()).toMatchObject([
      { shipBy: now, asin: 'B000000001', salesChannel: 'Amazon.de', region: 'DE-BY', cancelledBy: 'seller' },
    ])
  })

  it('report a purchase date that contradicts the stored one, and keep the first', async () => {
    await ingest([item()])
    const outcome = await ingest([item({ purchasedAt: now - 20 * day })])
    expect(outcome.conflicts).toEqual([
      {
        line: null,
        key: '111-0000001-0000001',
        reason: 'bought 2026-09-14 in this document, 2026-09-04 in an earlier one; the earlier date is kept',
      },
    ])
    expect(await stored()).toMatchObject([{ purchasedAt: now - 30 * day }])
  })

  it('report that one update shipped and cancelled them, and believe the later document', async () => {
    await ingest([item({ orderStatus: 'shipped' })])
    expect((await ingest([item({ orderStatus: 'shipped' })])).conflicts).toEqual([])
    const outcome = await ingest([item({ orderStatus: 'cancelled' })])
    expect(outcome.conflicts.map(({ reason }) => reason)).toEqual([
      'cancelled in this document, shipped in an earlier one, both as of 2026-09-05 00:00:00 UTC; this document is believed',
    ])
    expect(await stored()).toMatchObject([{ orderStatus: 'cancelled' }])
    // A later update is news and no conflict.
    expect((await ingest([item({ orderStatus: 'shipped', lastUpdatedAt: now })])).conflicts).toEqual([])
  })

  it('belong to one account each', async () => {
    await ingest([item()])
    expect(await ingest([item()], { account: 'other' })).toMatchObject({ imported: 1 })
    expect(await listStores(database)).toMatchObject([
      { account: 'acme', marketplace: 'DE', orderItems: 1, packagesOrMessages: 0, revision: 1 },
      { account: 'other', marketplace: 'DE', orderItems: 1 },
    ])
  })

  it('end up the same in whatever order overlapping exports arrive', async () => {
    const statuses = ['pending', 'unshipped', 'shipped', 'cancelled'] as const
    const version = fc.record({
      order: fc.integer({ min: 1, max: 3 }),
      sku: fc.constantFrom('A', 'B'),
      age: fc.nat(20),
    })
    const versions = fc.uniqueArray(version, {
      maxLength: 8,
      selector: ({ order, sku, age }) => `${order} ${sku} ${age}`,
    })
    let account = 0
    await fc.assert(
      fc.asyncProperty(versions, fc.nat(7), async (list, cut) => {
        const records = list.map(({ order, sku, age }) =>
          item({
            orderId: `111-0000001-000000${order}`,
            sku,
            itemKey: sku,
            lastUpdatedAt: now - age * day,
            orderStatus: statuses[age % 4] ?? 'pending',
          }),
        )
        const shapes: string[] = []
        for (const order of [records, records.toReversed()]) {
          const name = `order ${account++}`
          await ingest(order.slice(0, cut), { account: name })
          await ingest(order, { account: name })
          const all: FactRecord[] = []
          for await (const batch of readFacts(database, name, 'DE')) all.push(...batch)
          shapes.push(JSON.stringify(all.map((record) => ({ ...record }))))
        }
        expect(shapes[1]).toBe(shapes[0])
      }),
      { numRuns: 15 },
    )
  })
})

describe('a document', () => {
  it('is stored wholly or not at all', async () => {
    const broken = async function* (): AsyncGenerator<IngestBatch> {
      yield { rows: 1, facts: [{ record: item(), marketplace: 'DE' }] }
      throw new Error('the file ended in the middle')
    }
    await expect(ingestDocument(database, intake(), broken())).rejects.toThrow('ended in the middle')
    expect(await listDocuments(database)).toEqual([])
    expect(await listStores(database)).toEqual([])
  })

  it('leaves nothing behind in a dry run, but says what it would do', async () => {
    expect(await ingest([item()], { dryRun: true })).toMatchObject({ imported: 1 })
    expect(await listStores(database)).toEqual([])
  })

  it('is known when it comes again under the same account and reading', async () => {
    const first = intake()
    await ingestDocument(
      database,
      first,
      batches([{ rows: 1, rejects: [{ line: 2, column: 'a', reason: 'b' }] }]),
    )
    expect(await findDocument(database, first)).toMatchObject({
      known: true,
      rows: 1,
      rejectedCount: 1,
      rejected: [{ line: 2, column: 'a', reason: 'b' }],
    })
    expect(await findDocument(database, { ...first, account: 'other' })).toBeUndefined()
    expect(await findDocument(database, { ...first, reading: 'feedback' })).toBeUndefined()
  })
})

describe('other facts', () => {
  const claim = {
    kind: 'claim',
    orderId: '111-0000001-0000001',
    claimKey: 'c',
    receivedAt: now,
    reason: null,
    removedAt: null,
    proxy: false,
  } as const

  it('come back as they went in', async () => {
    const records: FactRecord[] = [
      {
        kind: 'shipment',
        orderId: '111-0000001-0000001',
        shipmentKey: 'T1',
        fulfilment: 'mfn',
        units: 2,
        sku: 'A',
        asin: null,
        category: 'Shoes',
        carrier: 'DHL',
        trackingId: 'T1',
        serviceLevel: null,
        warehouse: null,
        shipBy: now,
        shippedAt: now - day,
        confirmedAt: null,
        firstScanAt: null,
        deliverBy: now + day,
        deliveredAt: null,
        validTracking: true,
        deliveredLate: false,
      },
      {
        kind: 'feedback',
        orderId: 'odd',
        receivedOn: '2026-09-01',
        rating: 1,
        comment: 'late',
        removedAt: null,
      },
      { ...claim, outcome: 'granted_seller_fault' },
      {
        kind: 'chargeback',
        orderId: '111-0000001-0000001',
        chargebackKey: 'x',
        receivedAt: null,
        outcome: 'fraud',
        removedAt: now,
        proxy: true,
      },
      {
        kind: 'return',
        orderId: '111-0000001-0000001',
        returnKey: 'r',
        fulfilment: 'afn',
        requestedAt: now,
        sku: null,
        asin: 'B000000001',
        quantity: 1,
        reason: 'NOT_COMPATIBLE',
        disposition: 'SELLABLE',
        warehouse: 'LEX1',
        inPolicy: null,
        resolution: null,
      },
      {
        kind: 'message',
        messageKey: 'm',
        orderId: null,
        receivedAt: now,
        answeredAt: null,
        responseNeeded: true,
      },
    ]
    expect(await ingest(records)).toMatchObject({ imported: 6, updated: 0 })
    expect(await stored()).toEqual(records)
    expect(await ingest(records)).toMatchObject({ imported: 0, updated: 0, unchanged: 6 })
  })

  it('take a claim’s decision, and never go back to open', async () => {
    await ingest([{ ...claim, outcome: 'open' }])
    expect(await ingest([{ ...claim, outcome: 'denied' }])).toMatchObject({ updated: 1 })
    expect(await ingest([{ ...claim, outcome: 'open' }])).toMatchObject({ updated: 0, unchanged: 1 })
    expect(await stored()).toMatchObject([{ outcome: 'denied' }])
  })

  it('keep Amazon’s decision on a claim whatever a refund or a return lets guess, in either order', async () => {
    const guess = { ...claim, outcome: 'granted_seller_fault', proxy: true, reason: 'refund' } as const
    await ingest([{ ...claim, outcome: 'open' }])
    await ingest([guess])
    expect(await stored()).toMatchObject([{ outcome: 'granted_seller_fault', proxy: true }])
    await ingest([{ ...claim, outcome: 'denied', reason: 'not at fault' }])
    const decided = [{ outcome: 'denied', proxy: false, reason: 'not at fault' }]
    expect(await stored()).toMatchObject(decided)
    expect(await ingest([guess])).toMatchObject({ updated: 0, unchanged: 1 })
    expect(await stored()).toMatchObject(decided)
  })
})

describe('the ledger', () => {
  it('has one entry an order, found by its number', async () => {
    await ingest([
      item({ orderId: '111-0000002-0000001' }),
      item({ orderId: '111-0000002-0000001', sku: 'B' }),
      item({ orderId: 'odd' }),
      item({ orderId: '111-0000001-0000009' }),
    ])
    const ledger = await loadLedger(database, 'acme', 'DE')
    expect(ledger?.orderCount).toBe(3)
    for (const id of ['111-0000002-0000001', 'odd', '111-0000001-0000009'])
      expect(ledger?.orderId(ledger.findOrder(id))).toBe(id)
    expect(ledger?.findOrder('111-0000009-0000009')).toBe(-1)
    expect(await loadLedger(database, 'acme', 'US')).toBeUndefined()
  })

  it('knows which store an order belongs to', async () => {
    await ingest([item()])
    const found = await findStoresOfOrders(database, 'acme', ['111-0000001-0000001', '111-0000009-0000009'])
    expect([...found]).toEqual([['111-0000001-0000001', 'DE']])
  })
})
