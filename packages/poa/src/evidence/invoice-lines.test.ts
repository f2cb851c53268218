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
    [
      'shipped, not ordered, where both stand',
      'ITEM      DESCRIPTION     ORDERED   SHIPPED   B/O   PRICE   EXTENSION\n88000     HEX BOLT        20        15        5     0.85    12.75',
      ['88000=15'],
    ],
    [
      'ordered where nothing else stands',
      'Item      Description     Ordered   Price   Amount\nKB-1      Calendar        75        6.40    480.00',
      ['KB-1=75'],
    ],
    [
      'Italian, ordered beside delivered',
      'Codice      Descrizione     Q.tà ordinata   Q.tà consegnata   Prezzo\nCV-20       Coltello        50              48                19,50',
      ['CV-20=48'],
    ],
    [
      'an article beside its description is its number',
      'Artículo    Descripción     Bultos   Uds/bulto   Unidades   Lote\nRA-MEJ      Mejillones      20       25          500        L6118',
      ['RA-MEJ=500'],
    ],
    [
      'heads in two languages',
      'Item No. 貨號    Description of Goods 品名    Quantity 數量    Unit Price 單價    Amount 金額\nGW-77           Resin gnome                 720             3.85              2,772.00',
      ['GW-77=720'],
    ],
    [
      'Chinese heads',
      '序號   貨號     品名        數量    單價    金額\n1      GW-8     花園擺件    300     2.60    780.00',
      ['GW-8=300'],
    ],
    [
      'one head over three',
      'Item No.      Goods            Quantity                   Price    Amount\n                               CTNS   PCS/CTN   PCS\nGW-77         Resin gnome      90     8         720       3.85     2,772.00',
      ['GW-77=720'],
    ],
    [
      'numbers of things over their counts, as in large programs',
      'Pos.     Material      Bezeichnung\n                       Menge       Preis       Wert\n000010   4711-233      Mischer\n                       240 ST      31,50       7.560,00\n000020   4711-250      Schlauch\n                       1.200 ST    2,85        3.420,00',
      ['4711-233=240', '4711-250=1200'],
    ],
    [
      'the number of a thing below, in brackets, or before its name',
      'Description                     Qty    Amount\nLeash, navy                     150    1,080.00\nSKU: GG-LSH-06\nSlow feeder bowl (GG-BWL-M2)    96     561.60\nGG-MAT-3 Lick mat               200    880.00',
      ['GG-LSH-06=150', 'GG-BWL-M2=96', 'GG-MAT-3=200'],
    ],
    [
      'carriage and rebates are no goods',
      'Beschreibung                Menge    Betrag\nHeu, Art.-Nr. HH-BW1        60       234,00\nVersandkosten               1        14,90\nTreuerabatt 5 %             1        -5,00\n[ST-48] Shipping tape       24       48,00',
      ['HH-BW1=60', 'ST-48=24'],
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

  test('a pack in a column of units is one, and notes below a table are no lines', () => {
    const lines = invoiceLines(
      layoutText(
        'Pos  Menge  Einh.   Art.-Nr.   Bezeichnung                Gesamt\n1    10     Karton  BS-100     Papier (Karton à 5 Pack)   215,00\n2    250    Stk     BS-230     Heftstreifen               20,00\nPeso kg: 96    N. colli: 12',
      ),
    )
    expect(lines).toMatchObject([
      { code: 'BS-100', units: 50, doubt: '10 Karton of 5' },
      { code: 'BS-230', units: 250, doubt: undefined },
    ])
  })

  test('numbers of things on lines of their own belong to the thing above', () => {
    expect(
      read(
        'ITEMS                   QUANTITY\nLinen apron             12 of 12\nNatural / L\nFS-APR-L\nOven mitt               24 of 24\nFS-MIT',
      ),
    ).toEqual(['FS-APR-L=12', 'FS-MIT=24'])
  })

  test('a table of taxes is none of goods', () => {
    expect(
      read(
        'Cod. articolo   Descrizione   Quantità   Prezzo totale\nCV-20           Coltello      48,00      889,20\n%IVA            Tot. imponibile   Tot. imposta\n22,00           1.788,40          393,45',
      ),
    ).toEqual(['CV-20=48'])
  })

  test('what stands on the next page above the head again is no line', () => {
    const head = 'ITEM      ORDERED   SHIPPED   PRICE'
    const pages = [
      `${head}\n88000     20        15        0.85`,
      `SOLD TO   85210     3300      E BASELINE\n${head}\n88013     30        30        1.00`,
    ]
    const rows = pages.flatMap((text, page) => layoutText(text).map((row) => ({ ...row, page })))
    expect(invoiceLines(rows).map(({ code, units }) => `${code}=${units}`)).toEqual(['88000=15', '88013=30'])
  })

  test('dozens are counted out, with the doubt of a pack', () => {
    expect(
      invoiceLines(
        layoutText(
          'Beschreibung            Menge         Betrag\n[KB-A5] Notizbuch       40 Dutzend    864,00',
        ),
      ),
    ).toMatchObject([{ code: 'KB-A5', units: 480, doubt: '40 Dutzend of 12' }])
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
