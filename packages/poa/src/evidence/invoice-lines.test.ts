import { describe, expect, test } from 'vitest'
import { invoiceLines } from './invoice-lines.ts'
import { layoutText } from './layout.ts'

function read(text: string): string[] {
  return invoiceLines(layoutText(text)).map(({ asin, code, units }) => `${asin ?? code}=${units}`)
}

describe('tables of invoices', () => {
  test.each([
    [
      'quantity first',
      'Qty   SKU      Description   Amount\n12    AB-1     Cup           14.40',
      ['AB-1=12'],
    ],
    [
      'German numbers and a decimal quantity',
      'Art.-Nr.   Bezeichnung    Menge      Gesamt\nFB-04      Murmel bunt    1.200,00   108,00',
      ['FB-04=1200'],
    ],
    [
      'French thousands with a space',
      'Réf.     Désignation    Qté      Montant HT\nVA-10    Savon          1 200    1 380,00',
      ['VA-10=1200'],
    ],
    [
      'cartons beside pieces count pieces',
      'ITEM     CTNS   PCS/CTN   QTY (PCS)   AMOUNT\nBL-4     50     40        2,000       1,700.00',
      ['BL-4=2000'],
    ],
    [
      'cartons alone are counted out by their size',
      'Code     Cases   Case size   Net\nPR-1     10      12          354.00',
      ['PR-1=120'],
    ],
    ['Japanese', '品番     品名      数量    金額\nAB-1     弁当箱     100    120,000', ['AB-1=100']],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })

  test('what is carried over to the next page is no line, and sums end the table', () => {
    expect(
      read(
        'SKU      Item     Qty    Amount\nA-1      Kite     6      18.00\n         CARRIED FORWARD   18.00\nSKU      Item     Qty    Amount\n         BROUGHT FORWARD   18.00\nA-2      Rope     12     24.00\nTOTAL             18     42.00\nA-9      Terms    30     days',
      ),
    ).toEqual(['A-1=6', 'A-2=12'])
  })

  test('an ASIN below the line belongs to it', () => {
    expect(
      read(
        'Beschreibung      Menge   Preis\nStirnlampe        30      14,28\nASIN: B09FJRD400\nRechnungsbetrag   428,40',
      ),
    ).toEqual(['B09FJRD400=30'])
  })

  test('packs are doubtful, counted out where the line says how many are in one', () => {
    const [known, unknown] = invoiceLines(
      layoutText(
        'Menge      Art.-Nr.   Bezeichnung            Preis\n6,00 VE    FB-33      Knetmasse (VE = 12)    14,40\n5 VE       FB-34      Kreide                 3,10',
      ),
    )
    expect(known).toMatchObject({ units: 72, doubt: '6 VE of 12' })
    expect(unknown).toMatchObject({ units: 5, doubt: expect.stringContaining('how many') as unknown })
  })
})
