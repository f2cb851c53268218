import {
  builtInPolicies,
  computableMetrics,
  computeMetric,
  dayText,
  Evaluation,
  Ledger,
  ledgerFrom,
  type ComputedMetric,
  type FactRecord,
} from '@health-tui/metrics'
import { ingestDocument, loadLedger, readFacts } from '@health-tui/storage'
import { openMemoryDatabase } from '@health-tui/storage/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainOrder, randomLedgers } from './metrics-ledgers.ts'

test('the ledger that is read as columns answers as one that every stored fact was put into', async () => {
  await fc.assert(
    fc.asyncProperty(randomLedgers, fc.boolean(), async ({ facts, moment }, oddNumbers) => {
      await using database = openStored()
      await ingest(database.opened, facts.map(oddNumbers ? withOddNumber : same))
      const stored = await loadLedger(database.opened, 'acme', 'US')
      if (stored === undefined) throw new Error('nothing was stored')
      const put = new Ledger({ marketplace: 'US' })
      for await (const batch of readFacts(database.opened, 'acme', 'US'))
        for (const fact of batch) put.put(fact)
      const loaded = ledgerFrom(stored, { marketplace: 'US' })
      expect(everything(loaded, moment)).toEqual(everything(put, moment))
      for (const ledger of [loaded, put]) for (const fact of later(moment)) ledger.put(fact)
      expect(everything(loaded, moment)).toEqual(everything(put, moment))
    }),
    { numRuns: 25 },
  )
})

test('an item of a thousand units and more keeps its number', async () => {
  await using database = openStored()
  const [item] = later(0)
  if (item?.kind !== 'order-item') throw new Error('no item')
  const quantities = [1, 997, 998, 999, 123_456_789, null]
  await ingest(
    database.opened,
    quantities.map((quantity, n) => ({ ...item, orderId: `111-0000000-000000${n}`, quantity })),
  )
  const stored = await loadLedger(database.opened, 'acme', 'US')
  expect([...(stored?.items.quantity ?? [])]).toEqual(quantities.map((units) => (units ?? -1) + 1))
})

function same(fact: FactRecord): FactRecord {
  return fact
}

/** Other shops' order numbers are kept by name, under negative keys. */
function withOddNumber(fact: FactRecord): FactRecord {
  return fact.orderId === null || Number(fact.orderId.slice(-1)) % 2 === 0
    ? fact
    : { ...fact, orderId: `shop ${fact.orderId}` }
}

function later(moment: number): readonly FactRecord[] {
  const orderId = '222-0000000-0000001'
  return [
    {
      ...plainOrder,
      orderId,
      purchasedAt: moment - 30 * 86_400_000,
      shipBy: moment - 29 * 86_400_000,
      deliverBy: moment - 25 * 86_400_000,
    },
    {
      kind: 'claim',
      orderId,
      claimKey: 'c',
      receivedAt: moment - 20 * 86_400_000,
      outcome: 'granted_seller_fault',
      reason: null,
      removedAt: null,
      proxy: false,
    },
  ]
}

function openStored() {
  const opened = openMemoryDatabase()
  return { opened, [Symbol.asyncDispose]: async () => opened.close() }
}

async function ingest(
  database: ReturnType<typeof openMemoryDatabase>,
  records: readonly FactRecord[],
): Promise<void> {
  const document = {
    sha256: 'hash',
    reading: 'all-orders',
    kind: 'all-orders',
    name: 'file',
    account: 'acme',
    marketplace: null,
    importedAt: 0,
    size: 1,
  }
  const facts = records.map((record) => ({ record, marketplace: 'US' }))
  await ingestDocument(database, document, one({ rows: records.length, facts }), {})
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value
}

function everything(ledger: Ledger, moment: number): readonly ComputedMetric[] {
  const evaluation = new Evaluation(ledger)
  const to = dayText(Math.floor(moment / 86_400_000))
  return computableMetrics.flatMap((metric) =>
    (['mfn', 'afn'] as const).flatMap((fulfilment) =>
      [undefined, { from: '2018-01-01', to }].flatMap((range) => {
        const answer = computeMetric(evaluation, {
          account: 'acme',
          metric,
          fulfilment,
          asOf: moment,
          policies: builtInPolicies,
          ...(range === undefined ? {} : { range }),
        })
        return answer.ok ? [answer.value] : []
      }),
    ),
  )
}
