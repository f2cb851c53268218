import { beforeAll, describe, expect, test } from 'vitest'
import { checkEvidence } from './check.ts'
import { highlightPdf } from './highlight.ts'
import { proposeFields } from './proposal.ts'

const asOf = '2026-10-21'
const lines = [
  'INVOICE',
  'Invoice No: NV-5501',
  'Date: 18 February 2026',
  'Bill to: Maple Peak Goods LLC',
  'B0CXJ41P7K Thermo cup  Qty 120',
  'Norvik Housewares, Tel: +1 312 555 0123, www.norvik.example',
]

async function makePdf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { PDFDocument, StandardFonts } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const page of pages) {
    const sheet = pdf.addPage([595, 842])
    page.forEach((line, index) => sheet.drawText(line, { x: 50, y: 780 - index * 20, size: 11, font }))
  }
  return pdf.save()
}

let invoice: Uint8Array
beforeAll(async () => {
  invoice = await makePdf([lines])
})

describe('checkEvidence', () => {
  test('proposes what an invoice says', async () => {
    const report = await checkEvidence('invoice.pdf', invoice, { asOf })
    expect(report).toMatchObject({ format: 'pdf', pages: 1, highlights: 0, encrypted: false })
    const values = report.proposals.map(({ field, value }) => `${field}=${value}`)
    expect(values).toEqual(
      expect.arrayContaining([
        'type=invoice',
        'invoiceNumber=NV-5501',
        'date=2026-02-18',
        'asin=B0CXJ41P7K',
        'quantity=B0CXJ41P7K=120',
        'phone=+1 312 555 0123',
        'website=www.norvik.example',
        'name=Maple Peak Goods LLC',
      ]),
    )
  })

  test('a disguised file is named for what it is', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
    const report = await checkEvidence('invoice.pdf', png, { asOf })
    expect(report.remarks.map(({ message }) => message)).toContain(
      'the name ends in .pdf, the content is png',
    )
  })

  test.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('hello')],
    ['broken', new TextEncoder().encode('%PDF-1.7\nnothing of this is a PDF')],
  ])('a bad file (%s) is a remark, not an exception', async (_name, bytes) => {
    const report = await checkEvidence('x.pdf', bytes, { asOf })
    expect(report.remarks.some(({ severity }) => severity === 'error')).toBe(true)
  })

  test('a long file is read in part and says so', async () => {
    const report = await checkEvidence('long.pdf', await makePdf([lines, lines, lines]), {
      asOf,
      mostPages: 2,
    })
    expect(report.pages).toBe(3)
    expect(report.remarks.map(({ message }) => message)).toContain('only the first 2 of 3 pages were read')
  })
})

describe('highlightPdf', () => {
  test('marks words in a copy and leaves the original as it was', async () => {
    const before = invoice.slice()
    const result = await highlightPdf(invoice, { words: ['B0CXJ41P7K', '120'], type: 'invoice' })
    expect(invoice).toEqual(before)
    expect(result.ok && result.marked).toEqual(['B0CXJ41P7K', '120'])
    const report = await checkEvidence('copy.pdf', result.ok ? result.bytes : new Uint8Array(), { asOf })
    expect(report.highlights).toBe(2)
  })

  test('refuses identity papers, by type and by what they say', async () => {
    const bill = await makePdf([['Electricity bill', 'B0CXJ41P7K']])
    expect(await highlightPdf(bill, { words: ['B0CXJ41P7K'], type: 'utility_bill' })).toMatchObject({
      ok: false,
    })
    expect(await highlightPdf(bill, { words: ['B0CXJ41P7K'] })).toMatchObject({ ok: false })
  })

  test('says when nothing could be marked', async () => {
    expect(await highlightPdf(invoice, { words: ['nowhere'] })).toMatchObject({ ok: false })
  })
})

test('a line with prices does not give a price as a quantity', () => {
  const proposals = proposeFields('B0CXJ41P7K cup 120 4.50 540.00', { asOf })
  expect(proposals).toContainEqual(expect.objectContaining({ field: 'quantity', value: 'B0CXJ41P7K=120' }))
})
