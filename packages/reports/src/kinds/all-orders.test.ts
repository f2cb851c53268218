import type { OrderItemRecord } from '@health-tui/metrics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amazonSample, readAll, type WholeReport } from '../testing/read-all.ts'

const columns = [
  'amazon-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'sku',
  'asin',
  'quantity',
] as const

type Row = Partial<Record<(typeof columns)[number], string>>

const usual: Required<Row> = {
  'amazon-order-id': '111-0000001-0000001',
  'purchase-date': '2026-03-01T08:00:00+00:00',
  'last-updated-date': '2026-03-02T08:00:00+00:00',
  'order-status': 'Shipped',
  'fulfillment-channel': 'Merchant',
  'sales-channel': 'Amazon.com',
  sku: 'A',
  asin: 'B000000001',
  quantity: '1',
}

function file(rows: readonly Row[], order: readonly string[] = columns): string {
  const lines = rows.map((row) => {
    const full: Readonly<Record<string, string>> = { ...usual, ...row }
    return order.map((column) => full[column] ?? 'whatever').join('\t')
  })
  return `${[order.join('\t'), ...lines].join('\n')}\n`
}

function items({ facts }: WholeReport): OrderItemRecord[] {
  return facts.map(({ record }) => record as OrderItemRecord)
}

it('reads the published rows, unbalanced quote included', async () => {
  const report = await readAll(amazonSample('tabular/all_orders.gen2.SYNTHETIC.tsv'))
  expect(report.rejects).toEqual([])
  expect(
    items(report).map((item) => [item.orderId, item.orderStatus, item.fulfilment, item.quantity]),
  ).toEqual([
    ['111-0000001-0000001', 'shipped', 'afn', 1],
    ['111-0000002-0000002', 'pending', 'mfn', 1],
    ['111-0000003-0000003', 'cancelled', 'mfn', 0],
  ])
  expect(report.facts[0]?.marketplace).toBe('IT')
})

it('names line, column and reason of a row that cannot be read, and reads the rest', async () => {
  const text = file([
    {},
    { 'purchase-date': 'yesterday' },
    { 'order-status': 'Lost' },
    { quantity: 'many' },
    { sku: 'B' },
  ])
  const report = await readAll(text)
  expect(report.rows).toBe(5)
  expect(items(report).map(({ sku }) => sku)).toEqual(['A', 'B'])
  expect(report.rejects).toEqual([
    { line: 3, column: 'purchase-date', reason: '"yesterday" is no date and time' },
    { line: 4, column: 'order-status', reason: '"Lost" is no order status that is known' },
    { line: 5, column: 'quantity', reason: '"many" is no number of units' },
  ])
})

it('reads dates that a spreadsheet has rewritten, as UTC and in the order that the file proves', async () => {
  const dates = ['6/17/2026 8:04', '6/5/2026 23:59', '46190.5']
  const text = file(dates.map((date, at) => ({ 'purchase-date': date, sku: `S${at}` }))).replaceAll('\t', ',')
  const report = await readAll(text)
  expect(report.rejects).toEqual([])
  expect(items(report).map(({ purchasedAt }) => new Date(purchasedAt).toISOString())).toEqual([
    '2026-06-17T08:04:00.000Z',
    '2026-06-05T23:59:00.000Z',
    '2026-06-17T12:00:00.000Z',
  ])
})

it('rejects one odd date among Amazon’s own', async () => {
  const report = await readAll(file([{}, { 'purchase-date': '31/12/2026 8:04' }, {}]))
  expect(report.rejects).toEqual([
    { line: 3, column: 'purchase-date', reason: '"31/12/2026 8:04" is no date and time' },
  ])
})

it('asks for the store when rewritten dates can be read in two ways', async () => {
  const text = file([{ 'purchase-date': '6/5/2026 8:04', 'sales-channel': '' }])
  await expect(readAll(text)).rejects.toThrow('--marketplace')
})

it('says when a row is too short', async () => {
  const report = await readAll(`${columns.join('\t')}\n111-0000001-0000001\n`)
  expect(report.rejects[0]?.reason).toContain('the row has 1 of 9 columns')
})

describe('items of one order', () => {
  it('are told apart when the same SKU follows directly', async () => {
    const report = await readAll(file([{ sku: 'A' }, { sku: 'A' }, { sku: 'B' }]))
    expect(items(report).map(({ itemKey }) => itemKey)).toEqual(['A', 'A#2', 'B'])
  })

  it('are the same when two exports were pasted together', async () => {
    const other = { 'amazon-order-id': '111-0000002-0000002' }
    const report = await readAll(file([{ sku: 'A' }, { sku: 'B' }, other, { sku: 'A' }, { sku: 'B' }]))
    expect(items(report).map(({ itemKey }) => itemKey)).toEqual(['A', 'B', 'A', 'A', 'B'])
  })
})

it('reads any order of columns, unknown ones between them, and any cut of the stream', async () => {
  const shuffled = fc.shuffledSubarray([...columns, 'new-column', 'another'], {
    minLength: columns.length + 2,
  })
  const rows = fc.array(
    fc.record({ sku: fc.constantFrom('A', 'B', 'ü'), quantity: fc.constantFrom('0', '1', '12') }),
    {
      maxLength: 5,
    },
  )
  await fc.assert(
    fc.asyncProperty(shuffled, rows, fc.integer({ min: 1, max: 50 }), async (order, list, pieceSize) => {
      const expected = await readAll(file(list), { kind: 'all-orders' })
      const actual = await readAll(file(list, order), { kind: 'all-orders', pieceSize })
      expect(actual.facts).toEqual(expected.facts)
    }),
    { numRuns: 30 },
  )
})

it('says that a header occurs twice and reads the first', async () => {
  const text = file([{}]).replace('\tasin\t', '\tsku\t')
  const report = await readAll(text)
  expect(report.notes).toEqual(['the columns sku occur more than once; the first of each is read'])
  expect(items(report)[0]?.sku).toBe('A')
})

it('never takes buyers’ columns, whatever they are called', async () => {
  const secret = 'Jane Roe, 1 Elm Street'
  const order = [...columns, 'buyer-name', 'ship-address-1', 'buyer-email', 'ship-postal-code']
  const text = file([{}], order).replaceAll('whatever', secret)
  const report = await readAll(text)
  expect(report.facts).toHaveLength(1)
  expect(JSON.stringify(report)).not.toContain('Jane')
})

it('refuses dates that a spreadsheet has half converted, also where most of them still look like Amazon’s', async () => {
  const rows = [
    '2026-05-09 10:00',
    '25/09/2026 10:00',
    '2026-07-09 10:00',
    '26/09/2026 10:00',
    '2026-09-09 10:00',
  ]
  const table = [
    'amazon-order-id,purchase-date,order-status,fulfillment-channel',
    ...rows.map((date, n) => `204-0000001-000000${n},${date},Shipped,Merchant`),
  ]
  await expect(readAll(table.join('\r\n'))).rejects.toThrow('month and day the wrong way round')
})
