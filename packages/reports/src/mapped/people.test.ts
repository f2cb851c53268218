import { describe, expect, it, test } from 'vitest'
import { readAll } from '../testing/read-all.ts'

/** Tables as people have them: what stands around a table, and what programs did to its cells. */
const records = async (
  lines: readonly string[],
  options: Parameters<typeof readAll>[1] = {},
): Promise<readonly unknown[]> =>
  (await readAll(`${lines.join('\r\n')}\r\n`, options)).facts.map(({ record }) => record)

describe('what stands around a table', () => {
  it('finds the header below a title, a period and blank lines, and takes no total for an order', async () => {
    const { kind, facts, rejects, notes } = await readAll(
      [
        'Bericht über verspätete Lieferungen;;;',
        'Zeitraum: 01.09.2026 - 30.09.2026;;;',
        '',
        'Bestellnummer;Bestelldatum;Voraussichtliches Versanddatum;Versandbestätigung am',
        '304-1000001-2000001;01.09.2026 10:15;03.09.2026 23:59;04.09.2026 09:12',
        'Summe: 1 Bestellung;;;',
      ].join('\n'),
      { marketplace: 'DE' },
    )
    expect(kind).toBe('lsr-download')
    expect(facts).toMatchObject([
      { record: { orderId: '304-1000001-2000001', confirmedAt: Date.parse('2026-09-04T07:12Z') } },
    ])
    expect(rejects).toMatchObject([{ line: 6, reason: '"Summe: 1 Bestellung" is no order number' }])
    expect(notes.some((note) => note.includes('line 4'))).toBe(true)
  })

  it('reads past the line by which spreadsheets name their separator', async () => {
    const lines = ['\ufeffsep=;', '"Order ID";"Purchase Date";"Order Status"', '"A-1";"2026-09-01";"Shipped"']
    expect(await records(lines)).toMatchObject([{ orderId: 'A-1', orderStatus: 'shipped' }])
  })

  it('finds it above a single row without a line end too', async () => {
    const { facts } = await readAll('Our orders\nOrder ID,Purchase Date,Order Status\nA-1,2026-09-01,Shipped')
    expect(facts).toHaveLength(1)
  })

  it('finds the header for a kind and for a profile that the user named', async () => {
    const lines = ['Claims of September', '', 'Order ID,Filed', '111-1000001-2000001,2026-09-02']
    expect(await records(lines, { kind: 'claims-download' })).toMatchObject([{ kind: 'claim' }])
    const mapping = {
      schema: 'health-tui/mapping@1' as const,
      kind: 'claims' as const,
      columns: { orderId: 'Order ID', receivedAt: 'Filed' },
      values: {},
      dateFormats: [],
      skipLines: 0,
    }
    expect(await records(lines, { kind: 'mapping', mapping })).toMatchObject([
      { kind: 'claim', receivedAt: Date.parse('2026-09-02') },
    ])
  })

  it('leaves a list of orders within a letter to the reader of letters', async () => {
    const letter = [
      'Dear Seller, the late shipment rate of your Amazon account is above our target.',
      'The orders concerned:',
      'Order ID, Order date',
      '111-1000001-2000001, 2026-09-01',
      'Please send a plan of action within 72 hours.',
    ]
    expect((await readAll(letter.join('\n'))).kind).toBe('notification')
  })

  it('goes on with the new header where exports were pasted together', async () => {
    const lines = [
      'Order ID,Purchase Date,Order Status,SKU',
      '111-1000001-2000001,2026-09-01,Shipped,A',
      'Purchase Date,SKU,Order ID,Order Status',
      '2026-09-02,B,111-1000002-2000002,Cancelled',
    ]
    const { facts, rejects, rows } = await readAll(lines.join('\n'))
    expect(rejects).toEqual([])
    expect(rows).toBe(2)
    expect(facts).toMatchObject([
      { record: { orderId: '111-1000001-2000001', sku: 'A' } },
      { record: { orderId: '111-1000002-2000002', sku: 'B', orderStatus: 'cancelled' } },
    ])
  })
})

describe('what programs do to cells', () => {
  test.each([
    ['11110000012000001', 'without hyphens'],
    ['111–1000001–2000001', 'with dashes of a word processor'],
    ['１１１－１０００００１－２０００００１', 'in wide characters'],
    ['\u200e111-1000001-2000001', 'with a mark of writing direction'],
    ['Order #111-1000001-2000001', 'with a word'],
    ['="111-1000001-2000001"', 'as a formula'],
  ])('reads %s as Amazon’s order number (%s)', async (text) => {
    const lines = ['Order ID\tPurchase Date\tOrder Status', `${text}\t2026-09-01\tShipped`]
    expect(await records(lines)).toMatchObject([{ orderId: '111-1000001-2000001' }])
  })

  it('unquotes a table of tabs whose whole header is quoted', async () => {
    const lines = [
      '"amazon-order-id"\t"purchase-date"\t"order-status"\t"fulfillment-channel"\t"sales-channel"',
      '"111-1000001-2000001"\t"9/14/2026 10:00"\t"Shipped"\t"Merchant"\t"Amazon.com"',
    ]
    expect(await records(lines)).toMatchObject([
      { orderId: '111-1000001-2000001', purchasedAt: Date.parse('2026-09-14T10:00Z') },
    ])
  })

  it('refuses a column of which a spreadsheet has swapped half of the dates', async () => {
    const row = (n: number, date: string): string => `304-1000001-200000${n},${date},Versandt`
    const swapped = ['25.08.2026', '2026-01-09', '30.08.2026'].map((date, n) => row(n, date))
    await expect(records(['Bestellnummer,Bestelldatum,Status', ...swapped])).rejects.toThrow('Bestelldatum')
    // Dates of a program beside dates of a person are no such damage.
    const mixed = ['25.08.2026', '2026-08-27', '30.08.2026'].map((date, n) => row(n, date))
    expect(await records(['Bestellnummer,Bestelldatum,Status', ...mixed])).toHaveLength(3)
  })

  test.each([
    ['令和8年9月3日', 'JP', '2026-09-03'],
    ['R8.9.3', 'JP', '2026-09-03'],
    ['平成元年12月1日', 'JP', null],
    ['２０２６/０９/０３', 'JP', '2026-09-03'],
    ['2026年9月3日 10時05分', 'JP', '2026-09-03'],
    ['1er sept. 2026', 'FR', '2026-09-01'],
    ['9/\u200e3/2026, 10:00:00\u202fAM', 'US', '2026-09-03'],
  ])('reads the date %s', async (text, marketplace, day) => {
    const { facts } = await readAll(`Order ID\tPurchase Date\tOrder Status\nA-1\t${text}\tShipped\n`, {
      marketplace,
    })
    const zone = { JP: 'Asia/Tokyo', FR: 'Europe/Paris', US: 'America/Los_Angeles' }[marketplace]
    const days = facts.map(({ record }) =>
      record.kind === 'order-item'
        ? new Intl.DateTimeFormat('sv-SE', { timeZone: zone ?? 'UTC' }).format(record.purchasedAt)
        : null,
    )
    expect(days).toEqual(day === null ? [] : [day])
  })

  it('reads ratings in stars and words', async () => {
    const ratings = ['★☆☆☆☆', '4 von 5 Sternen', '2 étoiles', '3/5', '5 stars', '0', '6']
    const rows = ratings.map((rating, n) => `05.09.2026\t${rating}\t304-1000001-200000${n}`)
    const { facts, rejects } = await readAll(['Datum\tBewertung\tBestellnummer', ...rows].join('\n'), {
      marketplace: 'DE',
    })
    expect(facts.map(({ record }) => (record.kind === 'feedback' ? record.rating : null))).toEqual([
      1, 4, 2, 3, 5,
    ])
    expect(rejects).toHaveLength(2)
  })
})

describe('what a row means', () => {
  it('keeps what the first line of an order says for its further lines', async () => {
    const lines = [
      'Order ID,Created at,Fulfillment Status,Cancelled at,SKU,Quantity',
      '#1001,2026-09-01,fulfilled,,A,1',
      '#1001,,,,B,2',
      '#1002,2026-09-02,unfulfilled,2026-09-03,A,1',
    ]
    expect(await records(lines)).toMatchObject([
      { orderId: '#1001', sku: 'A', orderStatus: 'shipped' },
      { orderId: '#1001', sku: 'B', orderStatus: 'shipped', purchasedAt: Date.parse('2026-09-01') },
      { orderId: '#1002', orderStatus: 'cancelled' },
    ])
  })

  it('takes a delivery date for a promise in a table that only knows promises', async () => {
    const lines = [
      'Order#,Order Date,Ship By,Delivery Date,Status,Tracking Number',
      '2001,2026-09-01,2026-09-03,2026-09-08,Shipped,T1',
      '2002,2026-09-02,2026-09-04,2026-09-09,Cancelled,',
    ]
    expect(await records(lines)).toMatchObject([
      { kind: 'order-item', orderStatus: 'shipped' },
      { kind: 'shipment', deliveredAt: null, deliverBy: Date.parse('2026-09-08T23:59:59Z') },
      { kind: 'order-item', orderStatus: 'cancelled' },
    ])
  })

  it('keeps every item of a return', async () => {
    const header = 'Order ID,Return request date,Amazon RMA ID,A-to-Z Claim,Merchant SKU,Return Reason'
    const lines = [header, 'A-1,2026-09-05,D1,N,A,defective', 'A-1,2026-09-05,D1,N,B,unwanted']
    const keys = (await records(lines)).map((record) => (record as { returnKey?: string }).returnKey)
    expect(new Set(keys).size).toBe(2)
    expect(keys[0]).toBe('D1')
  })

  it('believes the decision of a claim before its status, and an open chargeback is none that counts', async () => {
    expect(
      await records([
        'A-to-z Guarantee Claims',
        'Order ID,Claim Date,Claim Status,Decision',
        'A-1,2026-09-05,Closed,Granted - seller funded',
        'A-2,2026-09-06,Under review,',
      ]),
    ).toMatchObject([{ outcome: 'granted_seller_fault' }, { outcome: 'open' }])
    expect(
      await records(
        [
          'Bestellnummer;Rückbuchung Datum;Grund;Status',
          'A-1;05.09.2026;Artikel nicht erhalten;Offen',
          'A-2;16.09.2026;Nicht autorisierte Zahlung;Geschlossen',
          'A-3;17.09.2026;Artikel nicht erhalten;Geschlossen',
        ],
        { marketplace: 'DE' },
      ),
    ).toMatchObject([{ outcome: 'open' }, { outcome: 'fraud' }, { outcome: 'service' }])
  })

  it('does not count a claim that its cell calls denied', async () => {
    const lines = [
      'Order ID,Order Date,Negative feedback,A-to-z claim,Chargeback',
      'A-1,2026-09-05,None,Denied,Fraud',
    ]
    expect(await records(lines)).toMatchObject([
      { kind: 'claim', outcome: 'denied' },
      { kind: 'chargeback', outcome: 'fraud' },
    ])
  })

  it('takes deliveries in the on-time delivery download for tracked, which is all that it lists', async () => {
    const lines = [
      'Bestellnummer;Zugesagtes Lieferdatum;Tatsächliches Lieferdatum;Verspätet geliefert;Einheiten',
      'A-1;18.07.2026 23:59;17.07.2026 18:00;FALSCH;2,0',
      'A-2;18.07.2026 23:59;;;1,0',
    ]
    expect(await records(lines, { marketplace: 'DE' })).toMatchObject([
      { units: 2, validTracking: true, deliveredLate: false },
      { validTracking: null },
    ])
  })

  it('reads pages of orders that stand line by line', async () => {
    const page = (id: string): string =>
      `{"payload":{"Orders":[{"AmazonOrderId":"${id}","PurchaseDate":"2026-09-01T10:00:00Z","OrderStatus":"Shipped","SalesChannel":"Amazon.com"}]}}`
    expect(await records([page('111-1000001-2000001'), page('111-1000002-2000002')])).toHaveLength(2)
  })

  it('reads a rate in percent', async () => {
    const block = { orderCount: 410, lateShipmentCount: 7, rate: '1,71 %', targetValue: 0.04 }
    const { snapshot } = await readAll(
      JSON.stringify({
        performanceMetrics: [{ marketplaceId: 'A1PA6795UKMFR9', lateShipmentRate: block }],
      }),
    )
    expect(snapshot?.marketplaces[0]?.metrics[0]?.rate).toBeCloseTo(0.0171, 10)
  })
})

it('finds limits of sending and days of cancelling under the words of French and Italian sellers', async () => {
  const french = await records(
    [
      "Numéro de commande;Date de commande;Date limite d'expédition;Date de confirmation d'expédition",
      '404-0000001-0000001;14/09/2026;16/09/2026;17/09/2026',
    ],
    { marketplace: 'FR' },
  )
  expect(french).toMatchObject([{ kind: 'shipment', shipBy: Date.parse('2026-09-16T21:59:59Z') }])
  const italian = await records(
    ['Numero ordine;Data ordine;Data di cancellazione', '404-0000001-0000001;14/09/2026;16/09/2026'],
    { marketplace: 'IT' },
  )
  expect(italian).toMatchObject([{ kind: 'order-item', orderStatus: 'cancelled', cancelledBy: 'seller' }])
})

it('says which columns it did not read', async () => {
  const lines = ['Order ID,Order Date,Status,Shipped', '204-0000001-0000001,14/09/2026,Shipped,15/09/2026']
  const { notes } = await readAll(lines.join('\n'), { marketplace: 'UK' })
  expect(notes).toEqual([
    'columns: Order ID as orderId, Order Date as purchasedAt, Status as status; not read: Shipped',
  ])
})
