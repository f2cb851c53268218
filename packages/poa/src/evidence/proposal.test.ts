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
