import { beforeAll, describe, expect, test } from 'vitest'
import { checkEvidence } from './check.ts'
import { evidenceCoverage } from './coverage-report.ts'
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

describe('files that are not what they seem', () => {
  const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    new Uint8Array(
      parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
    )
  const errorsOf = async (name: string, bytes: Uint8Array): Promise<readonly string[]> =>
    (await checkEvidence(name, bytes, { asOf })).remarks
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message)

  test.each([
    ['a Windows program', bytesOf('MZ\u0000\u0000', '%PDF-1.7 ')],
    ['an archive or office document (zip)', bytesOf('PK', [3, 4], '%PDF-1.7')],
    ['a web page', bytesOf('<!DOCTYPE html><p>%PDF-1.4')],
  ])('%s with a PDF inside is no PDF', async (what, bytes) => {
    expect(await errorsOf('invoice.pdf', bytes)).toEqual([`this is ${what}, no PDF, PNG, JPEG or GIF file`])
  })

  test('a picture that ends in its header is named as damaged', async () => {
    const cut = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
    expect(await errorsOf('photo.png', cut)).toEqual([
      'the picture is cut off or damaged: its size cannot be read',
    ])
  })

  test('a picture of the size of a screen is hinted at as a screenshot', async () => {
    const png = new Uint8Array(40)
    png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    new DataView(png.buffer).setUint32(16, 1920)
    new DataView(png.buffer).setUint32(20, 1080)
    const report = await checkEvidence('paper.png', png, { asOf })
    expect(report).toMatchObject({ width: 1920, height: 1080 })
    expect(report.remarks[0]?.message).toContain('a screenshot?')
  })

  test('a PDF that was saved again says so, as a hint', async () => {
    const text = new TextDecoder('latin1').decode(invoice)
    const twice = Uint8Array.from(`${text}\n%%EOF\n`, (char) => char.charCodeAt(0))
    const report = await checkEvidence('invoice.pdf', twice, { asOf })
    expect(report.remarks.map(({ message }) => message)).toContain(
      'the file was added to once after it was made; a hint only',
    )
  })
})

test('a letter of authorization proposes its terms', () => {
  const proposals = proposeFields(
    [
      'Letter of Authorization',
      'Licensor: Norvik AS',
      'Licensee: Maple Peak Goods LLC',
      'Territory: United States and Canada',
      'Term: 2026-03-01 to 2028-02-28',
      'Signed by: K. Berg, Director',
    ].join('\n'),
    { asOf },
  )
  expect(
    proposals.filter(({ sets }) => sets.startsWith('loa.')).map(({ sets, value }) => [sets, value]),
  ).toEqual([
    ['loa.licensor', 'Norvik AS'],
    ['loa.licensee', 'Maple Peak Goods LLC'],
    ['loa.territory', 'United States and Canada'],
    ['loa.term', '2026-03-01 to 2028-02-28'],
    ['loa.signed', 'K. Berg, Director'],
  ])
})

test('coverage counts units of invoices inside the window, packs and opening stock', () => {
  const invoice = (ref: string, date: string, quantity: number, unitsPerPack = 1) => ({
    ref,
    type: 'invoice',
    date,
    quantities: { B0CXJ41P7K: quantity },
    unitsPerPack,
  })
  const coverage = evidenceCoverage(
    {
      noticeDate: '2026-10-12',
      asins: ['B0CXJ41P7K', 'B0CXJ41P7L'],
      unitsSold365: { B0CXJ41P7K: 141 },
      openingStock: { B0CXJ41P7K: 5 },
      evidence: [invoice('E1', '2026-02-18', 10, 12), invoice('E2', '2025-10-01', 500)],
      sections: {},
    },
    { asOf },
  )
  expect(coverage.window).toEqual({ days: 365, from: '2025-10-12', to: '2026-10-12' })
  expect(coverage.asins).toEqual([
    { asin: 'B0CXJ41P7K', sold: 141, invoiced: 120, openingStock: 5, missing: 16, exhibits: ['E1'] },
    { asin: 'B0CXJ41P7L', sold: null, invoiced: 0, openingStock: 0, missing: null, exhibits: [] },
  ])
  expect(
    coverage.exhibits.map(({ ref, inWindow, leavesWindowOn }) => [ref, inWindow, leavesWindowOn]),
  ).toEqual([
    ['E1', true, '2027-02-18'],
    ['E2', false, '2026-10-01'],
  ])
})
