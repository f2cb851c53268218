import { expect, it, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const page = (rows: readonly (readonly [string, string])[]): string =>
  `<html><body><p>Hello,</p><p>We have removed your listing from Amazon.com because of a complaint by a rights owner.</p><table>${rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('')}</table></body></html>`

it('reads codes from rows of a table that name them', async () => {
  const found = await parseNotification(
    page([
      ['ASIN', 'B0F4N9Q7XT'],
      ['Merchant SKU', 'CCS-HOOK-2'],
      ['Complaint&nbsp;ID', '18420077356'],
    ]),
    { name: 'page.html' },
  )
  expect([found.asins, found.skus, found.complaintIds]).toEqual([
    ['B0F4N9Q7XT'],
    ['CCS-HOOK-2'],
    ['18420077356'],
  ])
})

it('takes no other number of such a table for one of them', async () => {
  const found = await parseNotification(
    page([
      ['SKU', 'see below'],
      ['Complaint', 'Patent (design)'],
      ['Patent no.', '1034417220'],
    ]),
    { name: 'page.html' },
  )
  expect([found.skus, found.complaintIds]).toEqual([[], []])
})

it('reads who complains, and where to reach them, from such rows', async () => {
  const found = await parseNotification(
    page([
      ['Complaint ID', '18420077356'],
      ['Reported by', 'Ellery Voss, Voss Outdoor Design LLC'],
      ['E&#8209;mail', 'patents@vossoutdoor.example'],
    ]),
    { name: 'page.html' },
  )
  expect(found.rightsOwner).toEqual({
    name: 'Ellery Voss, Voss Outdoor Design LLC',
    email: 'patents@vossoutdoor.example',
  })
})

it('tells the codes of a column of both apart, and reads none that is painted over', async () => {
  const table =
    '<html><body><p>Hello, we have removed your listings from Amazon.com.</p><table><tr><th>Item</th><th>ASIN / SKU</th></tr><tr><td>Lamp</td><td>B0F4N9Q7XT<br>LMP-OAK-3</td></tr><tr><td>Shade</td><td>B0F4N9Q7XZ<br>SHD-RED-1</td></tr></table></body></html>'
  const found = await parseNotification(table, { name: 'page.html' })
  expect([found.asins, found.skus]).toEqual([
    ['B0F4N9Q7XT', 'B0F4N9Q7XZ'],
    ['LMP-OAK-3', 'SHD-RED-1'],
  ])
  const painted = await parseNotification(
    'Amazonの商品ページから削除されました。\nASIN: B0F●●●●●●●, SKU: 2044-●●●●●, タイトル: ●●●',
    { name: 'a.txt' },
  )
  expect([painted.asins, painted.skus]).toEqual([[], []])
})

test.each([
  ['an empty cell', 'ASIN\tSKU\tModel\nB0F4N9Q7XT\tMUG-RED-1\tXR-200\nB0F4N9Q7XZ\t\tXR-300'],
  [
    'an empty cell between bars',
    '| ASIN | SKU | Model |\n| B0F4N9Q7XT | MUG-RED-1 | XR-200 |\n| B0F4N9Q7XZ | | XR-300 |',
  ],
  ['an empty cell in front', 'Title\tSKU\tModel\nMug\tMUG-RED-1\tXR-200\n\tMUG-RED-1\tXR-300'],
  ['columns set with several tabs', 'ASIN\t\tSKU\tModel\nB0F4N9Q7XT\t\tMUG-RED-1\tXR-200'],
  ['rows set with more tabs than names', 'ASIN\tSKU\tModel\nB0F4N9Q7XT\t\tMUG-RED-1\tXR-200'],
])('reads each column below its name: %s', async (_, rows) => {
  const found = await parseNotification(
    `Hello,\n\nWe have removed your listings from Amazon.com.\n\n${rows}\n`,
    { name: 'letter.txt' },
  )
  expect(found.skus).toEqual(['MUG-RED-1'])
})

test.each(['AB-12 CD', 'MUG 65W/UK', '40221', 'blue_mug.XL', 'E&M-7'])(
  'a row of a name and a code holds the code whole: %s',
  async (code) => {
    const letter = `Hello,\n\nWe have removed your listing from Amazon.com.\n\nASIN: B0F4N9Q7XT\nSKU | ${code}\nTitle | Mug`
    expect((await parseNotification(letter, { name: 'letter.txt' })).skus).toEqual([code])
    const html = page([
      ['Title', 'Mug'],
      ['Seller SKU', code.replace('&', '&amp;')],
    ])
    expect((await parseNotification(html, { name: 'page.html' })).skus).toEqual([code])
  },
)

test.each([
  ['RED-01<br>RED-02', ['RED-01', 'RED-02']],
  ['<p>ABC 01</p><p>ABC 02</p>', ['ABC 01', 'ABC 02']],
  ['MUG01, MUG02, MUG03', ['MUG01', 'MUG02', 'MUG03']],
  ['BLUE 01; BLUE 02', ['BLUE 01', 'BLUE 02']],
  ['two mugs, 1 cup', []],
])('a cell below "SKU" holds one code or several: %s', async (cell, codes) => {
  const html = `<html><body><p>Hello, we have removed your listings from Amazon.com.</p><table><tr><th>ASIN</th><th>SKU</th></tr><tr><td>B0F4N9Q7XT</td><td>${cell}</td></tr></table></body></html>`
  expect((await parseNotification(html, { name: 'page.html' })).skus).toEqual(codes)
})

test('a row of names of columns holds no code', async () => {
  const letter =
    'Hello,\n\nWe have removed your listings from Amazon.com.\n\nSKU | Units 2026 | Title\nMUG-1 | 7 | Mug\n'
  expect((await parseNotification(letter, { name: 'letter.txt' })).skus).toEqual(['MUG-1'])
})
