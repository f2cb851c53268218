import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInPolicies, defaultReadings, type FactRecord, type OrderItemRecord } from '@health-tui/metrics'
import { getNotification, ingestDocument, openStore, type Store } from '@health-tui/storage'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importFiles } from '../import/import-files.ts'
import { allClocks } from './case-clocks.ts'
import { findCaseOfLetter, openCaseFromLetter } from './open-case.ts'

const letter = new URL(
  '../../../../test/fixtures/notifications-dev/005-odr-72h-with-orders-2023.eml',
  import.meta.url,
)
const day = 86_400_000
const notice = Date.UTC(2023, 9, 16)

let folder: string
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-tui-case-'))
  store = await openStore({ path: join(folder, 'health.db'), author: 'Anna' })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

function order(number: number, overrides: Partial<OrderItemRecord> = {}): OrderItemRecord {
  const purchasedAt = notice - number * day
  return {
    kind: 'order-item',
    orderId: `111-${String(number).padStart(7, '0')}-0000001`,
    itemKey: 'A',
    purchasedAt,
    lastUpdatedAt: purchasedAt,
    orderStatus: 'shipped',
    itemStatus: null,
    fulfilment: 'mfn',
    salesChannel: 'Amazon.com',
    sku: 'A',
    asin: 'B08QX4M7TL',
    quantity: 2,
    serviceLevel: null,
    region: null,
    businessOrder: false,
    shipBy: null,
    deliverBy: null,
    cancelledBy: null,
    category: null,
    ...overrides,
  }
}

async function importAll(records: readonly FactRecord[]): Promise<string> {
  const deps = { database: store.database, now: () => new Date('2023-10-17T00:00:00Z'), signal: undefined }
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await readFile(letter)
  }
  let id = ''
  for await (const result of importFiles({ paths: ['-'], stdin: stdin(), account: 'acme' }, deps))
    expect(result).toMatchObject({ kind: 'notification', imported: 1 })
  const [row] = await store.database.read<{ id: string }>('SELECT id FROM notification')
  id = row?.id ?? ''
  if (records.length > 0)
    await ingestDocument(
      store.database,
      {
        sha256: 'orders',
        reading: 'all-orders',
        kind: 'all-orders',
        name: 'orders.txt',
        account: 'acme',
        marketplace: null,
        importedAt: notice,
        size: 1,
      },
      (async function* () {
        yield { rows: records.length, facts: records.map((record) => ({ record, marketplace: 'US' })) }
      })(),
    )
  return id
}

async function open(id: string): Promise<string> {
  const notification = await getNotification(store.database, id)
  if (notification === undefined) throw new Error('no notification')
  return (await findCaseOfLetter(store, notification)) ?? openCaseFromLetter(store, notification)
}

it('counts what was sold of each listing in the 365 days before the notice; cancelled and older orders do not count', async () => {
  const letterId = await importAll([
    order(5),
    order(300),
    order(400),
    order(20, { orderStatus: 'cancelled' }),
    order(30, { asin: 'B000000009' }),
  ])
  const id = await open(letterId)
  const document = await store.cases.get(id)
  expect(document?.fields['unitsSold365']).toEqual({ B08QX4M7TL: 4, B097HJK2WD: 0 })
  expect(await open(letterId)).toBe(id)
})

it('says nothing of sales where no orders are known', async () => {
  const document = await store.cases.get(await open(await importAll([])))
  expect(document?.fields).not.toHaveProperty('unitsSold365')
})

it('shows the day on which a defect leaves the window of the metric of the case', async () => {
  const orders = Array.from({ length: 50 }, (_, index) => order(index + 1))
  const defect: FactRecord = {
    kind: 'feedback',
    orderId: orders[29]?.orderId ?? '',
    receivedOn: '2023-09-20',
    rating: 1,
    comment: null,
    removedAt: null,
  }
  const id = await open(await importAll([...orders, defect]))
  const document = await store.cases.get(id)
  if (document === undefined) throw new Error('no case')
  const settings = { policies: builtInPolicies, readings: defaultReadings }
  const clocks = await allClocks(store.database, settings, document, new Date('2023-10-17T12:00:00Z'))
  const rollOff = clocks.filter(({ kind }) => kind === 'metric_roll_off')
  expect(rollOff).toHaveLength(1)
  expect(rollOff[0]?.about).toContain(orders[29]?.orderId ?? '')
  expect(rollOff[0]?.daysLeft).toBeGreaterThan(0)
})
