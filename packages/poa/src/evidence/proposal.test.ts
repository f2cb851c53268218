import { describe, expect, test } from 'vitest'
import { proposeFields } from './proposal.ts'

function proposed(text: string, monthFirst = false): Record<string, string[]> {
  const out: Record<string, string[]> = {}
  for (const { sets, value } of proposeFields(text, { asOf: '2026-10-21', monthFirst }))
    (out[sets] ??= []).push(value)
  return out
}

describe('layouts of invoices', () => {
  test('a letterhead without labels, a number on the line below, a phone in brackets', () => {
    expect(
      proposed(
        'Cascade Sporting Wholesale LLC\nTel. (503) 555-0117\ncascadesporting.com\nInvoice number\nCSW-10022\nDue date: 05/22/2026\nInvoice date: 04/22/2026\nBill to:\nGreenlake Trading LLC\n3301 Aurora Ave',
        true,
      ),
    ).toMatchObject({
      'supplier.name': ['Cascade Sporting Wholesale LLC'],
      'supplier.phone': ['(503) 555-0117'],
      'supplier.website': ['cascadesporting.com'],
      billTo: ['Greenlake Trading LLC'],
      number: ['CSW-10022'],
      // The day of the invoice before the day on which it is due.
      date: ['2026-04-22', '2026-05-22'],
    })
  })

  test('the title above a letterhead is no part of the name of the firm', () => {
    expect(
      proposed(
        'INVOICE\nLeuchtenwerk Süd GmbH\nIndustriestr. 4, 80939 München\nBill to: Lampenhaus Berg GmbH, Hauptstr. 3',
      ),
    ).toMatchObject({ 'supplier.name': ['Leuchtenwerk Süd GmbH'] })
  })

  test('a row broken in two keeps its quantity, thousands are one number', () => {
    expect(
      proposed(
        '60 ST-45 Trail stove duo\nB07HD6T9RP $19.10 $1,146.00\n1 LP-8 Lampe B0BTQ41ZLM 1.200 Stk. 4,10 €',
      ).quantities,
    ).toEqual(['B07HD6T9RP=60', 'B0BTQ41ZLM=1200'])
  })

  test.each([
    ['FACTURE N° FA-26-0091', 'FA-26-0091'],
    ['Fattura n. 2026/455 del 11/04/2026', '2026/455'],
    ['Número / Number: F2026-77', 'F2026-77'],
    ['請求番号: 2026-0312', '2026-0312'],
    ['Rechnung Nr. RE-2026/1187', 'RE-2026/1187'],
  ])('%s', (line, number) => {
    expect(proposed(line).number).toEqual([number])
  })

  test('labels in other languages, with the value beside or below', () => {
    expect(
      proposed('Fournisseur\nComptoir des Alpes SARL\nFacturé à\nMaison Brévent SARL\n14 rue des Tanneurs'),
    ).toMatchObject({ 'supplier.name': ['Comptoir des Alpes SARL'], billTo: ['Maison Brévent SARL'] })
    expect(proposed('株式会社みなと商店 御中').billTo).toEqual(['株式会社みなと商店'])
  })

  test('a customer number, a firm that may be either and a host inside an address are not taken', () => {
    const found = proposed('Kundennummer: 40021\nNordlicht Versand GmbH\ninfo@norvik-handel.de')
    expect(found.number).toBeUndefined()
    expect(found['supplier.name']).toBeUndefined()
    expect(found['supplier.website']).toBeUndefined()
  })
})

describe('numbers by the kind of paper', () => {
  test.each([
    ['Commercial Invoice\nInvoice No. 發票號:  GW26-04091', 'GW26-04091'],
    ['PACKING SLIP\nOrder Number:  10482', '10482'],
    ['ALBARÁN DE ENTREGA\nNº albarán: ALB-26/01877\nSu pedido: PC-778', 'ALB-26/01877'],
    ['納品書\n納品書番号：D-20260512-01\n注文番号：PO-3381', 'D-20260512-01'],
    ['Trade Assurance Order Contract\nOrder number: 248115550122003', '248115550122003'],
    ['Certificate of Registration\nReg. No. 6,555,129', '6,555,129'],
    [
      'Tipologia documento    Numero documento    Data documento\nTD01 (fattura)         318/A               22-05-2026',
      '318/A',
    ],
  ])('%s', (text, number) => {
    expect(proposed(text).number?.[0]).toBe(number)
  })

  test('the number of a trademark in brackets is none of the paper', () => {
    expect(
      proposed(
        'Bestätigung der Vertriebsberechtigung\nInhaberin der Unionsmarke „STEINHUDER“ (Nr. 018555120)',
      ).number,
    ).toBeUndefined()
  })
})

describe('sums, tills and contacts', () => {
  test.each([
    ['Rechnung R-1\nSumme netto  7.554,26\nRechnungssumme  8.989,57', '8989.57'],
    ['Invoice 7\nTOTAL 合計:  185  1,650  5,736.00', '5736'],
    ['Proforma Invoice 7\nTOTAL FOB SHENZHEN  USD 9,790.00', '9790'],
    ['Fattura n. 87\nImponibile 706,24 €\nNetto a pagare 861,61 €', '861.61'],
  ])('%s', (text, total) => {
    expect(proposed(text).total?.[0]).toBe(total)
  })

  test('a till that counts above the thing, and one that counts behind it', () => {
    expect(
      proposed('RECEIPT\nE 1444120 QUINOA 5LB    13.99\n12 @ 8.49\n1555120 RXBAR VARIETY    101.88')
        .quantities,
    ).toEqual(['1555120=12'])
    expect(proposed('RECEIPT\nSoy Candle 8 oz - Cedar × 24   $228.00').quantities).toEqual([
      'Soy Candle 8 oz - Cedar=24',
    ])
  })

  test('a national number that nobody calls a telephone is doubted, a registration number is none', () => {
    const found = proposeFields(
      'Esparto Levante, S.L.\nCalle Mayor 1\nhola@espartolevante.example\n965 550 177',
      { asOf: '2026-10-21' },
    )
    expect(found.find(({ field }) => field === 'phone')).toMatchObject({
      value: '965 550 177',
      doubt: expect.stringContaining('no word') as unknown,
    })
    expect(proposed('山吹陶器株式会社\n登録番号：T5180001155512')['supplier.phone']).toBeUndefined()
  })
})

test('a laboratory that signs, amendments of standards, and no label inside a word', () => {
  expect(
    proposed(
      'Test Report\nSample Description : WOODEN RINGS\nSample Receiving Date : 16 Mar 2026\nEN 71-1:2014+A1:2018 Mechanical properties  PASS\nEN 301 489-1 V2.2.3\nUN 38.3 Rev. 7\nSigned for and on behalf of\nAurora Test Hong Kong Limited',
    ),
  ).toMatchObject({
    laboratory: ['Aurora Test Hong Kong Limited'],
    product: ['WOODEN RINGS'],
    standards: ['EN 71-1:2014+A1:2018', 'EN 301 489-1', 'UN 38.3'],
  })
})

test('of a bill: the town, not a street that begins with as many digits', () => {
  expect(
    proposed(
      'Piney River Energy\nYour bill\n\n\nService address\nTIDEPOOL BABY LLC\n2401 FERN HOLLOW DR\nRALEIGH NC 27606-4410',
    ),
  ).toMatchObject({
    nameOnDocument: ['TIDEPOOL BABY LLC'],
    addressOnDocument: ['2401 FERN HOLLOW DR, RALEIGH NC 27606-4410'],
  })
})

test('a contract names whom a bill is made out to, and a till its shop', () => {
  expect(
    proposed(
      'Telefónica del Levante\nFactura de internet y móvil\nTitular: Bazar Rosalía S.L.\nDirección: C/ Betis 40, bajo, 41010 Sevilla',
    ),
  ).toMatchObject({
    type: ['utility_bill'],
    nameOnDocument: ['Bazar Rosalía S.L.'],
    addressOnDocument: ['C/ Betis 40, bajo, 41010 Sevilla'],
  })
  expect(proposed('Kassenbon\nMETRO-MARKT Süd\nGewerbepark 3, 70565 Stuttgart')['supplier.name']).toEqual([
    'METRO-MARKT Süd',
  ])
})

test('a British address without a number before its post town', () => {
  expect(
    proposed(
      'Hollin Soap Works Ltd\nThe Mill\nHebden Bridge\nHX7 8AA\n\n\nInvoice to: Barnaby Gifts Ltd, 14 High Street, SKIPTON BD23 1AA',
    )['supplier.address'],
  ).toEqual(['The Mill, Hebden Bridge, HX7 8AA'])
})
