import { describe, expect, it } from 'vitest'
import { readAll } from '../testing/read-all.ts'
import { type MappingProfile, readMappingProfile } from './profile.ts'
import { recogniseHeaders } from './recognise.ts'

function profile(overrides: object): MappingProfile {
  const result = readMappingProfile({
    schema: 'health-tui/mapping@1',
    kind: 'orders',
    columns: { orderId: 'Order ID', purchasedAt: 'Date', status: 'Status' },
    ...overrides,
  })
  if (result.type === 'invalid') throw new Error(result.reason)
  return result.profile
}

describe('a mapping profile', () => {
  const indian = profile({
    columns: {
      orderId: 'Order ID',
      purchasedAt: 'Date',
      status: 'Status',
      fulfilment: 'Fulfilment',
      salesChannel: 'Sales Channel',
      quantity: 'Qty',
    },
    values: { status: { 'Shipped - Delivered to Buyer': 'shipped' }, fulfilment: { Merchant: 'mfn' } },
    dateFormats: ['MM-dd-yy', 'MM/dd/yyyy'],
    timeZone: 'Asia/Kolkata',
  })
  const header = 'index,Order ID,Date,Status,Fulfilment,Sales Channel ,Qty,promotion-ids'

  it('reads a table that people have, in their zone, words and date formats', async () => {
    const rows = [
      '0,405-8078784-5731545,04-30-22,Cancelled,Merchant,Amazon.in,0,',
      '1,171-9198151-1101146,04/30/2022,Shipped - Delivered to Buyer,Merchant,Amazon.in,1,"a, b"',
    ]
    const { facts, rejects } = await readAll([header, ...rows].join('\r\n'), {
      mapping: indian,
      kind: 'mapping',
    })
    expect(rejects).toEqual([])
    expect(facts).toMatchObject([
      {
        marketplace: 'IN',
        record: { orderStatus: 'cancelled', quantity: 0, purchasedAt: Date.parse('2022-04-29T18:30Z') },
      },
      {
        marketplace: 'IN',
        record: { orderStatus: 'shipped', quantity: 1, purchasedAt: Date.parse('2022-04-29T18:30Z') },
      },
    ])
  })

  it('rejects a row with a word or date that it does not explain', async () => {
    const rows = [
      '0,405-8078784-5731545,30-04-22,Shipped,Merchant,Amazon.in,1,',
      '1,405-8078784-5731546,04-30-22,Gone,Merchant,Amazon.in,1,',
    ]
    const { facts, rejects } = await readAll([header, ...rows].join('\n'), {
      mapping: indian,
      kind: 'mapping',
    })
    expect(facts).toEqual([])
    expect(rejects).toEqual([
      { line: 2, column: 'Date', reason: '"30-04-22" is no date that can be read' },
      {
        line: 3,
        column: 'Status',
        reason: '"Gone" is not understood; a mapping profile can say what it means (values.status)',
      },
    ])
  })

  it('refuses a table without a column that it names', async () => {
    await expect(readAll('Order ID,Date\n', { mapping: indian, kind: 'mapping' })).rejects.toThrow(
      'the columns Status, Fulfilment, Sales Channel, Qty are missing',
    )
  })

  it('is checked before use', () => {
    const reason = (overrides: object): string => {
      const result = readMappingProfile({
        schema: 'health-tui/mapping@1',
        kind: 'orders',
        columns: {},
        ...overrides,
      })
      return result.type === 'invalid' ? result.reason : ''
    }
    expect(reason({ columns: { colour: 'x' } })).toContain('there is no field colour')
    expect(reason({ dateFormats: ['QQQ'] })).toContain('dateFormats.0')
    expect(reason({ timeZone: 'Moon/Base' })).toContain('timeZone')
    expect(reason({ encoding: 'klingon' })).toContain('encoding')
    expect(reason({ kind: 'cats' })).toContain('kind')
  })

  it('skips lines above the header and reads another encoding', async () => {
    const mapping = profile({
      skipLines: 2,
      delimiter: ';',
      encoding: 'windows-1250',
      dateFormats: ['dd.MM.yyyy'],
      timeZone: 'UTC',
    })
    const text = Buffer.concat([
      Buffer.from('Zestawienie zam'),
      Buffer.from([0xf3]),
      Buffer.from('wie\n\nOrder ID;Date;Status\n402-1234567-1234567;01.02.2026;Shipped\n'),
    ])
    const { facts } = await readAll(text, { mapping, kind: 'mapping', marketplace: 'PL' })
    expect(facts[0]?.record).toMatchObject({ purchasedAt: Date.parse('2026-02-01T00:00Z') })
  })
})

describe('orders whose rows also tell of the shipment', () => {
  it('become an item and a package; lines of one package add up', async () => {
    const mapping = profile({
      columns: {
        orderId: 'Order',
        purchasedAt: 'Date',
        sku: 'SKU',
        quantity: 'Qty',
        shipBy: 'Ship by',
        shippedAt: 'Shipped',
        trackingId: 'Tracking',
      },
      timeZone: 'UTC',
    })
    const text = [
      'Order,Date,SKU,Qty,Ship by,Shipped,Tracking',
      '111-0000001-0000001,2026-01-01,A,1,2026-01-03,2026-01-02,T1',
      '111-0000001-0000001,2026-01-01,B,2,2026-01-03,2026-01-02,T1',
      '111-0000002-0000002,2026-01-01,A,1,2026-01-03,,',
    ].join('\n')
    const { facts } = await readAll(text, { mapping, kind: 'mapping', marketplace: 'US' })
    expect(facts.map(({ record }) => record)).toMatchObject([
      { kind: 'order-item', orderStatus: 'shipped', shipBy: Date.parse('2026-01-03T23:59:59Z') },
      { kind: 'shipment', shipmentKey: 'T1', units: 1 },
      { kind: 'order-item', itemKey: 'B' },
      { kind: 'shipment', shipmentKey: 'T1', units: 3, shippedAt: Date.parse('2026-01-02T00:00Z') },
      { kind: 'order-item', orderStatus: 'unshipped' },
    ])
  })
})

it('puts a feedback on the day of its store, whatever zone the profile reads its cells in', async () => {
  const mapping = profile({
    kind: 'feedback',
    columns: { orderId: 'Order ID', rating: 'Stars', receivedAt: 'When' },
    timeZone: 'Asia/Kolkata',
  })
  const rows = [
    'Order ID,Stars,When',
    // 03:00 in India is still the evening before in Seattle.
    '111-0000001-0000001,1,2026-03-10 03:00',
    '111-0000002-0000002,1,2026-03-10T05:59:59Z',
    '111-0000003-0000003,1,2026-03-10T07:00:00Z',
    // A day is a day.
    '111-0000004-0000004,1,2026-03-10',
  ]
  const { facts, rejects } = await readAll(rows.join('\n'), { mapping, kind: 'mapping', marketplace: 'US' })
  expect(rejects).toEqual([])
  expect(facts.map(({ record }) => record.kind === 'feedback' && record.receivedOn)).toEqual([
    '2026-03-09',
    '2026-03-09',
    '2026-03-10',
    '2026-03-10',
  ])
})

it('reads order numbers that a spreadsheet marked as text', async () => {
  const rows = [
    'Order ID,Order Date,Status',
    `"'111-0000001-0000001",2026-01-01,Shipped`,
    '"=""111-0000002-0000002""",2026-01-01,Shipped',
  ]
  const { facts } = await readAll(rows.join('\n'), { marketplace: 'US' })
  expect(facts.map(({ record }) => record.orderId)).toEqual(['111-0000001-0000001', '111-0000002-0000002'])
})

it('takes the promise without extension, wherever its column stands', async () => {
  const rows = [
    'Order ID,Promised Delivery Date (with extension),Promised Delivery Date (without extension),Actual Delivery Date',
    '111-0000001-0000001,7/20/26 06:59:59 GMT (7/19/26 23:59:59 PDT),7/19/26 06:59:59 GMT (7/18/26 23:59:59 PDT),7/19/26 07:00:00 GMT (7/19/26 00:00:00 PDT)',
  ]
  const { kind, facts } = await readAll(rows.join('\n'), { marketplace: 'US' })
  expect(kind).toBe('otdr-download')
  expect(facts[0]?.record).toMatchObject({ deliverBy: Date.parse('2026-07-19T06:59:59Z') })
})

it('takes a promise without a remark before one with extension', async () => {
  const rows = [
    'Order ID,Promised Delivery Date (with extension),Promised Delivery Date,Actual Delivery Date',
    '111-0000001-0000001,2026-07-20,2026-07-19,2026-07-19',
  ]
  const { facts, notes } = await readAll(rows.join('\n'), { marketplace: 'UK' })
  expect(facts[0]?.record).toMatchObject({ deliverBy: Date.parse('2026-07-19T22:59:59Z') })
  expect(notes.join(' ')).not.toContain('more than once')
})

it('refuses order numbers that a spreadsheet has rounded', async () => {
  const { rejects } = await readAll('Order ID,Order Date,Status\n1.11E+16,2026-01-01,Shipped\n')
  expect(rejects[0]?.reason).toContain('a spreadsheet has rounded')
})

describe('Seller Central downloads', () => {
  it.each([
    ['Order ID', 'Order Date', 'Expected Ship Date', 'Ship Confirmation Date'],
    ['Bestellnummer', 'Bestelldatum', 'Voraussichtliches Versanddatum', 'Datum der Versandbestätigung'],
    [
      'Numéro de commande',
      'Date de commande',
      "Date d'expédition prévue",
      "Date de confirmation de l'expédition",
    ],
    [
      "Numero d'ordine",
      "Data dell'ordine",
      'Data di spedizione prevista',
      'Data di conferma della spedizione',
    ],
    ['Número de pedido', 'Fecha del pedido', 'Fecha de envío prevista', 'Fecha de confirmación del envío'],
    ['注文番号', '注文日', '出荷予定日', '出荷通知日'],
  ])('recognises late shipments by %s', async (...headers) => {
    const row = '302-1234567-1234567\t2026-07-03\t2026-07-05\t2026-07-06 10:11'
    const report = await readAll(`${headers.join('\t')}\n${row}\n`, { marketplace: 'UK' })
    expect(report.kind).toBe('lsr-download')
    expect(report.facts[0]?.record).toMatchObject({
      kind: 'shipment',
      shipBy: Date.parse('2026-07-05T22:59:59Z'),
      confirmedAt: Date.parse('2026-07-06T09:11:00Z'),
    })
  })

  it('forgives a typing error in a header, and says what was taken for what', async () => {
    const found = recogniseHeaders(['Order ID', 'Expected Ship Dates', 'Prise'])
    expect(found.map(({ field }) => field)).toEqual(['orderId', 'shipBy'])
    const report = await readAll('Order ID,Expected Ship Dates,Confirmation Date\n', { marketplace: 'US' })
    expect(report.notes).toEqual([
      'columns: Order ID as orderId, Confirmation Date as confirmedAt, Expected Ship Dates as shipBy',
    ])
  })

  it('reads the defects of an order defect download', async () => {
    const text = [
      'Order ID,Order Date,Fulfillment,Negative Feedback,A-to-z Guarantee Claim,Chargeback',
      '111-0000001-0000001,2026-07-01,Merchant,X,,',
      '111-0000002-0000002,2026-07-02,Merchant,No,Yes,X',
    ].join('\n')
    const report = await readAll(text, { marketplace: 'US' })
    expect(report.kind).toBe('odr-download')
    expect(report.facts.map(({ record }) => [record.kind, record.orderId])).toEqual([
      ['feedback', '111-0000001-0000001'],
      ['claim', '111-0000002-0000002'],
      ['chargeback', '111-0000002-0000002'],
    ])
  })

  it('reads units and both promised dates of an on-time delivery download', async () => {
    const text = [
      'Order ID\tUnits\tOrder Date\tPromised Delivery Date (without extension)\tActual Delivery Date\tTracking ID',
      '111-0000001-0000001\t2\t7/10/24 06:59:59 GMT (7/9/24 23:59:59 PDT)\t7/19/24 06:59:59 GMT (7/18/24 23:59:59 PDT)\t7/18/24 06:59:59 GMT\t1Z9',
    ].join('\n')
    const report = await readAll(text, { marketplace: 'US' })
    expect(report.kind).toBe('otdr-download')
    expect(report.facts[0]?.record).toMatchObject({
      units: 2,
      deliverBy: Date.parse('2024-07-19T06:59:59Z'),
      deliveredAt: Date.parse('2024-07-18T06:59:59Z'),
    })
  })

  it('takes no total below a table of shipments for an order', async () => {
    const text =
      'Bestelldatum;Bestellnummer;Spätestes Versanddatum;Versandbestätigung\n01.10.2026;028-1000101-7654319;02.10.2026;02.10.2026\nSumme;3;;\n'
    const { facts, rejects } = await readAll(text, { marketplace: 'DE' })
    expect(facts).toHaveLength(1)
    expect(rejects).toMatchObject([{ line: 3, column: 'Bestelldatum' }])
  })

  it('takes a mark in "No Valid Tracking" for an invalid one', async () => {
    const text = 'Order ID,Tracking ID,No Valid Tracking\n111-0000001-0000001,T,X\n111-0000002-0000002,U,\n'
    const { facts } = await readAll(text, { marketplace: 'US' })
    expect(facts.map(({ record }) => record)).toMatchObject([
      { validTracking: false },
      { validTracking: true },
    ])
  })

  it('takes a no, a dash or nothing in "No Valid Tracking" for a valid one, in any language', async () => {
    const cells = ['No', 'N', '-', 'nein', 'non', '0', 'いいえ', 'Yes', '111-0000001-0000001-InvalidId']
    const rows = cells.map((cell, i) => `111-0000001-000000${i},T${i},${cell}`)
    const text = ['Order ID,Tracking ID,No Valid Tracking', ...rows].join('\n')
    const { facts } = await readAll(text, { marketplace: 'US' })
    expect(facts.map(({ record }) => record.kind === 'shipment' && record.validTracking)).toEqual([
      ...Array.from({ length: 7 }, () => true),
      false,
      false,
    ])
  })

  it('tells a tracking id that is missing from a table that has no place for one', async () => {
    const dates = 'Order ID,Order Date,Expected Ship Date,Confirmation Date'
    const row = (order: number): string => `111-0000001-000000${order},3/1/2026,3/3/2026,3/2/2026`
    const without = await readAll(`${dates}\n${row(1)}\n`, { marketplace: 'US' })
    const ids = ['1Z9', '', 'N/A', '-', '111-0000001-0000005-InvalidId']
    const cells = await readAll(
      `${dates},Tracking ID\n${ids.map((id, i) => `${row(i + 1)},${id}`).join('\n')}\n`,
      { marketplace: 'US' },
    )
    const idsOf = ({ facts }: typeof cells) =>
      facts.map(({ record }) => (record.kind === 'shipment' ? record.trackingId : 'no shipment'))
    expect(idsOf(without)).toEqual([null])
    expect(idsOf(cells)).toEqual(['1Z9', '', '', '', ''])
  })
})
