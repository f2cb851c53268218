import { describe, expect, it } from 'vitest'
import { amazonSample, readAll } from '../testing/read-all.ts'

describe('feedback', () => {
  it('refuses a report of another store, whose dates would become days of other months', async () => {
    const rows = ['Date\tRating\tComments\tYour Response\tOrder ID\tRater Email']
    for (const date of ['9/3/26', '9/13/26'])
      rows.push(`${date}\t1\tlate\t\t111-2000001-00000${date.length}0\tx@example.com`)
    const text = `${rows.join('\n')}\n`
    const american = await readAll(text, { marketplace: 'US' })
    expect(american.facts.map(({ record }) => record.kind === 'feedback' && record.receivedOn)).toEqual([
      '2026-09-03',
      '2026-09-13',
    ])
    await expect(readAll(text, { marketplace: 'DE' })).rejects.toThrow('seems to come from another store')
    // One odd row among others that are right is an error of that row.
    const mixed = await readAll(`${text}13/9/26\t1\tlate\t\t111-2000001-0000009\tx\n`, {
      marketplace: 'US',
    })
    expect(mixed.rejects).toHaveLength(1)
  })

  it('reads six columns by position in the date order of the store', async () => {
    for (const [store, file] of [
      ['US', 'US'],
      ['DE', 'DE'],
      ['UK', 'UK'],
      ['JP', 'JP'],
      ['SE', 'SE'],
    ] as const) {
      const { facts, rejects } = await readAll(
        amazonSample(`tabular/seller_feedback.${file}.SYNTHETIC.tsv`),
        {
          marketplace: store,
        },
      )
      expect(rejects).toEqual([])
      expect(facts.map(({ record }) => record)).toMatchObject([
        { receivedOn: '2025-03-14', rating: 2, orderId: '111-0000007-0000007', comment: 'Arrived late' },
        { receivedOn: '2025-03-14', rating: 3, orderId: '111-0000008-0000008', comment: 'OK' },
      ])
    }
  })

  it('asks for the store instead of guessing it', async () => {
    const file = amazonSample('tabular/seller_feedback.US.SYNTHETIC.tsv')
    await expect(readAll(file)).rejects.toThrow('--marketplace')
  })

  it('drops the e-mail column and addresses inside comments', async () => {
    const header = 'Datum\tBewertung\tKommentare\tIhre Antwort\tBestellnummer\tE-Mail'
    const row =
      '14.3.25\t1\tSchreibt mir: jane.roe@example.com oder +49 170 1234567, Nr. 302-1234567-1234567\t\t302-1234567-1234567\tbuyer@marketplace.amazon.de'
    const report = await readAll(`${header}\n${row}\n`, { marketplace: 'DE' })
    expect(report.kind).toBe('feedback')
    expect(report.facts[0]?.record).toMatchObject({
      comment: 'Schreibt mir: [e-mail] oder [number], Nr. 302-1234567-1234567',
    })
    expect(JSON.stringify(report.facts)).not.toContain('@')
  })
})

it('takes the ship-by date of unshipped orders and none of the buyer’s columns', async () => {
  const sample = amazonSample('tabular/unshipped_orders.SYNTHETIC.tsv').toString()
  const [header = '', row = ''] = sample.split('\n')
  const at = header.split('\t').indexOf('recipient-name')
  const filled = row.split('\t').with(at, 'Jane Roe').join('\t')
  const { facts } = await readAll(`${header}\n${filled}\n`, { marketplace: 'IN' })
  expect(facts[0]?.record).toMatchObject({
    orderStatus: 'unshipped',
    fulfilment: 'mfn',
    shipBy: Date.parse('2025-08-21T18:29:59Z'),
    region: 'IN',
  })
  expect(JSON.stringify(facts)).not.toContain('Jane')
})

it('reads returns of both kinds', async () => {
  const mfn = await readAll(amazonSample('tabular/mfn_returns.SYNTHETIC.tsv'), { marketplace: 'US' })
  expect(mfn.facts.map(({ record }) => record)).toMatchObject([
    {
      kind: 'return',
      fulfilment: 'mfn',
      returnKey: 'DXXXXXXXXRRMA',
      requestedAt: Date.parse('2025-07-10T07:00:00Z'),
      reason: 'AMZ-PG-WJ-TOO-SMALL',
      inPolicy: true,
    },
  ])
  const fba = await readAll(amazonSample('tabular/fba_customer_returns.SYNTHETIC.tsv'))
  expect(fba.facts.map(({ record }) => record)).toMatchObject([
    { kind: 'return', fulfilment: 'afn', warehouse: 'LEX1', disposition: 'CUSTOMER_DAMAGED', quantity: 1 },
  ])
})

it('marks a claim that a return mentions as a proxy', async () => {
  const sample = amazonSample('tabular/mfn_returns.SYNTHETIC.tsv')
    .toString()
    .replace('\tCustomer\tN\t', '\tCustomer\tY\t')
  const { facts } = await readAll(sample, { marketplace: 'US' })
  expect(facts[1]?.record).toMatchObject({ kind: 'claim', outcome: 'open', proxy: true })
})

it('reads claims and chargebacks out of a settlement as proxies, and nothing else', async () => {
  const text = [
    'settlement-id\tsettlement-start-date\ttransaction-type\torder-id\tmarketplace-name\tposted-date',
    '1\t2026-01-01\tOrder\t111-0000001-0000001\tAmazon.com\t2026-01-03',
    '1\t2026-01-01\tA-to-z Guarantee Refund\t111-0000002-0000002\tAmazon.com\t2026-01-04',
    '1\t2026-01-01\tChargeback Refund\t111-0000003-0000003\tAmazon.com\t2026-01-05',
  ].join('\n')
  const report = await readAll(text)
  expect(report.kind).toBe('settlement')
  expect(report.rows).toBe(3)
  expect(report.facts.map(({ record }) => [record.kind, record.orderId])).toEqual([
    ['claim', '111-0000002-0000002'],
    ['chargeback', '111-0000003-0000003'],
  ])
})

it('takes money that comes back in a settlement for the end of a claim, and returned fees for nothing', async () => {
  const line = (type: string, order: number, part: string, amount: string, day: string) =>
    `1\t${type}\t111-000000${order}-0000001\tAmazon.com\t${part}\t${amount}\t${day}`
  const { facts } = await readAll(
    [
      'settlement-id\ttransaction-type\torder-id\tmarketplace-name\tamount-description\tamount\tposted-date',
      line('A-to-z Guarantee Refund', 1, 'Principal', '-10.00', '2026-01-04'),
      line('A-to-z Guarantee Refund', 1, 'Commission', '1.50', '2026-01-04'),
      line('A-to-z Guarantee Refund', 1, 'Principal', '10.00', '2026-01-09'),
      line('A-to-z Guarantee Recovery', 2, 'Principal', '10.00', '2026-01-09'),
      line('Chargeback Refund', 3, 'Shipping', '-3,90', '2026-01-05'),
      line('Chargeback Refund', 3, 'RestockingFee', '2.00', '2026-01-05'),
    ].join('\n'),
  )
  const day = (instant: number | null) =>
    instant === null ? null : new Date(instant).toISOString().slice(0, 10)
  expect(
    facts.map(({ record }) =>
      record.kind === 'claim' || record.kind === 'chargeback'
        ? [record.orderId.slice(4, 11), record.outcome, day(record.receivedAt), day(record.removedAt)]
        : record.kind,
    ),
  ).toEqual([
    ['0000001', 'granted_seller_fault', '2026-01-04', null],
    ['0000001', 'open', null, '2026-01-09'],
    ['0000002', 'open', null, '2026-01-09'],
    ['0000003', 'open', '2026-01-05', null],
  ])
})

it('reads the XML twin of All Orders', async () => {
  const { facts } = await readAll(amazonSample('xml/all_orders.SYNTHETIC.xml'))
  expect(facts).toMatchObject([
    {
      marketplace: 'US',
      record: {
        orderId: '111-0000001-0000001',
        itemKey: 'SKU-1',
        orderStatus: 'shipped',
        fulfilment: 'afn',
        region: 'US-GA',
      },
    },
  ])
})

it('says that an XML file is cut off, and leaves out the order that it ends in', async () => {
  const order = (id: number) =>
    `<Message><Order><AmazonOrderID>111-000000${id}-0000001</AmazonOrderID><PurchaseDate>2026-06-17T08:04:21+00:00</PurchaseDate><OrderStatus>Shipped</OrderStatus><OrderItem><SKU>S</SKU><Quantity>1</Quantity></OrderItem></Order></Message>`
  const whole = `<?xml version="1.0"?><AmazonEnvelope a="b"><MessageType>AllOrdersReport</MessageType>${order(1)}${order(2)}</AmazonEnvelope>`
  const read = async (text: string) => {
    const { facts, rejects } = await readAll(text)
    return [facts.length, rejects.map(({ reason }) => reason)]
  }
  expect(await read(whole)).toEqual([2, []])
  expect(await read(`${whole}\n<!-- made by <Order> -->\n`)).toEqual([2, []])
  expect(await read(whole.slice(0, whole.lastIndexOf('<OrderItem>')))).toEqual([
    1,
    [expect.stringContaining('cut off within order 111-0000002-0000001, which is left out')],
  ])
  expect(await read(whole.replace('</AmazonEnvelope>', ''))).toEqual([
    2,
    [expect.stringContaining('the document is cut off;')],
  ])
})

it('reads the old XML performance report, repairing a lost bracket', async () => {
  const sample = amazonSample('xml/V1_seller_performance.STRUCTURE_SKETCH.xml').toString()
  const broken = sample.replace('        <orderCount>1000', '        orderCount>1000')
  const { snapshot } = await readAll(broken, { marketplace: 'US' })
  expect(snapshot?.marketplaces[0]?.metrics[0]).toMatchObject({
    metric: 'order_defect_rate',
    numerator: 5,
    denominator: 1000,
    rate: 0.005,
    windowDays: 60,
    components: { negativeFeedback: 3, claims: 2, chargebacks: 0 },
  })
})

describe('Orders API', () => {
  const order = {
    orderId: '202-7654321-1098765',
    createdTime: '2026-03-01T10:00:00Z',
    lastUpdatedTime: '2026-03-02T10:00:00Z',
    salesChannel: { channelName: 'AMAZON', marketplaceId: 'A1F83G8C2ARO7P', marketplaceName: 'Amazon.co.uk' },
    recipient: { deliveryAddress: { name: 'Jane Roe', addressLine1: '1 Elm Street', countryCode: 'GB' } },
    fulfillment: {
      fulfillmentStatus: 'SHIPPED',
      fulfilledBy: 'MERCHANT',
      shipByWindow: { latestDateTime: '2026-03-02T23:59:59Z' },
    },
    orderItems: [
      {
        orderItemId: '1',
        quantityOrdered: 2,
        product: { asin: 'B000000001', sellerSku: 'A' },
        cancellation: { cancellationExecution: { cancelledBy: 'MERCHANT' } },
      },
    ],
    packages: [
      {
        packageReferenceId: '7',
        createdTime: '2026-03-03T09:00:00Z',
        shipTime: '2026-03-02T20:00:00Z',
        carrier: 'DPD',
        trackingNumber: '155',
        packageStatus: { status: 'DELIVERED' },
        packageItems: [{ orderItemId: '1', quantity: 2 }],
      },
    ],
  }

  it('gives ship-by date, confirmation and who cancelled, and nothing about the buyer', async () => {
    const { facts } = await readAll(JSON.stringify({ orders: [order] }))
    expect(facts.map(({ record }) => record)).toMatchObject([
      { kind: 'order-item', shipBy: Date.parse('2026-03-02T23:59:59Z'), cancelledBy: 'seller', region: 'GB' },
      { kind: 'shipment', confirmedAt: Date.parse('2026-03-03T09:00:00Z'), units: 2, carrier: 'DPD' },
    ])
    expect(facts[0]?.marketplace).toBe('UK')
    expect(JSON.stringify(facts)).not.toMatch(/Jane|Elm/)
  })

  it('does not blame the seller for a cancellation that the buyer asked Amazon for', async () => {
    const cancelled = (cancellation: object) => ({
      ...order,
      orderItems: [{ ...order.orderItems[0], cancellation }],
    })
    const execution = { cancellationExecution: { cancelledBy: 'MERCHANT' } }
    const asked = { cancellationRequest: { requester: 'BUYER', cancelReason: 'CHANGED_MIND' } }
    const read = async (cancellation: object) => {
      const { facts } = await readAll(JSON.stringify({ orders: [cancelled(cancellation)] }))
      const [first] = facts
      return first?.record.kind === 'order-item' ? first.record.cancelledBy : undefined
    }
    expect(await read(execution)).toBe('seller')
    expect(await read({ ...execution, ...asked })).toBe('buyer')
    // Asked for, and not carried out.
    expect(await read(asked)).toBeNull()
  })

  it('names the place of an order that it cannot read', async () => {
    const { facts, rejects } = await readAll(
      JSON.stringify({ orders: [{ ...order, createdTime: 'never' }, order] }),
    )
    expect(facts).toHaveLength(2)
    expect(rejects).toEqual([
      {
        line: null,
        column: '$.orders[0]',
        reason: 'createdTime of order 202-7654321-1098765 is no date and time',
      },
    ])
  })
})

describe('the invoice defect download', () => {
  it('says per package whether the invoice was missing or late', async () => {
    const rows = [
      'Shipment ID\tOrder ID\tShip Date UTC\tDefect Type\tDefect Reason',
      'S1\t303-0000001-0000001\t2026-04-20 22:30\tMissing invoice\tNo invoice uploaded',
      'S2\t303-0000002-0000002\t2026-04-21 08:00\tLate invoice\t',
      'S3\t303-0000003-0000003\t2026-04-21 08:00\tSomething new\t',
    ]
    const { kind, facts, rejects } = await readAll(rows.join('\n'), { marketplace: 'DE' })
    expect(kind).toBe('idr-download')
    expect(rejects).toEqual([])
    expect(facts.map(({ record }) => record)).toMatchObject([
      {
        kind: 'invoice-defect',
        shipmentKey: 'S1',
        defect: 'missing',
        reason: 'No invoice uploaded',
        shippedAt: Date.parse('2026-04-20T22:30Z'),
      },
      { shipmentKey: 'S2', defect: 'late', reason: null },
      { shipmentKey: 'S3', defect: 'unknown' },
    ])
  })
})

describe('the listings report', () => {
  const headers = {
    US: 'item-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity\topen-date\tproduct-id-type\titem-condition\tasin1\tproduct-id\tfulfillment-channel\tstatus',
    DE: 'Artikelbezeichnung\tArtikelbeschreibung\tAngebotsnummer\tHändler-SKU\tPreis\tMenge\tErstellungsdatum\tProdukt-ID-Typ\tArtikelzustand\tASIN 1\tProdukt-ID\tVersender\tStatus',
    FR: 'nom-produit\tdescription\tid-offre\tsku-vendeur\tprix\tquantité\tdate-ouverture\ttype-id-produit\tétat-produit\tasin1\tid-produit\tcanal-traitement\tétat',
    IT: "Nome dell'articolo\tDescrizione\tID offerta\tSKU venditore\tPrezzo\tQuantità\tData di creazione\tTipo di identificativo del prodotto\tCondizione dell'articolo\tASIN 1\tIdentificativo del prodotto\tCanale di gestione\tStato",
    ES: 'Título del producto\tDescripción\tID\tSKU del vendedor\tPrecio\tCantidad\tFecha de creación\tTipo de identificador de producto\tEstado del producto\tASIN 1\tIdentificador del producto\tCanal de gestión logística\tEstado',
    JP: '商品名\t商品説明\t出品ID\t出品者SKU\t価格\t数量\t出品日\t商品IDタイプ\tコンディション\tASIN 1\t商品ID\tフルフィルメント・チャンネル\tステータス',
  }

  it.each(Object.entries(headers))('reads the headers of %s', async (store, header) => {
    const rows = [
      'A "good" lamp\tx\t0708\tL-1\t12,50\t3\t08/07/2016 10:12:40 BST\t1\t11\tB01I53BE4O\t\tDEFAULT\tActive',
      'Other\tx\t0709\tL-2\t9.99\t\t08/07/2016\t4\t11\t\tB01I53BE4P\tAMAZON_EU\tActive',
      'No SKU\tx\t0710\t\t9.99\t\t08/07/2016\t4\t11\t\t4006381333931\tAMAZON_EU\tActive',
    ]
    const { kind, facts, listings, rejects } = await readAll([header, ...rows].join('\n'), {
      marketplace: store,
    })
    expect(kind).toBe('listings')
    expect(facts).toEqual([])
    expect(rejects).toMatchObject([{ line: 4, reason: 'the SKU is empty' }])
    expect(listings).toMatchObject([
      {
        sku: 'L-1',
        asin: 'B01I53BE4O',
        title: 'A "good" lamp',
        price: '12,50',
        quantity: 3,
        fulfilment: 'mfn',
      },
      { sku: 'L-2', asin: 'B01I53BE4P', quantity: null, fulfilment: 'afn', condition: '11' },
    ])
  })
})
