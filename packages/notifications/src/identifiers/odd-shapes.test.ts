import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const reported =
  'We removed a listing of yours because a rights owner says that it infringes a trademark.\n\n'
const read = async (text: string, name = 'letter.txt') => parseNotification(`${reported}${text}`, { name })

test.each([
  ['SKU: brew pot 4 cups', ['brew pot 4 cups']],
  ['ASIN: B0TEST1234 SKU: OAK-STOOL-1 PK', ['OAK-STOOL-1 PK']],
  ['SKUs: Teller-rot, Teller-blau, Teller (grau)', ['Teller-rot', 'Teller-blau', 'Teller (grau)']],
  ['SKU : JUPE NOIRE/M', ['JUPE NOIRE/M']],
  ['UGS : LAMPE-15-OR', ['LAMPE-15-OR']],
  ['Codice venditore: SKU n. 12 ter', ['12 ter']],
  ['SKU: jarra nº 7', ['jarra nº 7']],
  ['SKU JAR-1 · JAR-2', ['JAR-1', 'JAR-2']],
  ['SKU：花瓶-小', ['花瓶-小']],
  ['SKUは「hana-1」「hana-2」です。', ['hana-1', 'hana-2']],
  ['Your SKU is ROD&REEL-3', ['ROD&REEL-3']],
  ['SKU "plate+bowl"', ['plate+bowl']],
  ['B0TEST1234   SPRAY-200\nB0TEST1235   SPRAY-REFILL', ['SPRAY-200', 'SPRAY-REFILL']],
  ['HAT-BLUE-S ..... B0TEST1234', ['HAT-BLUE-S']],
  ['• CO-100 (B0TEST1234) certificate expired', ['CO-100']],
  ['We found these two SKUs of yours:\n\n1-22-RED\nKLM-9', ['1-22-RED', 'KLM-9']],
  ['ASIN;SKU;FNSKU\nB0TEST1234;GL;X00TEST123\nB0TEST1235;GL-2;X00TEST124', ['GL', 'GL-2']],
  ['ASIN/SKU/FNSKU\nB0TEST1234 / tray-1 / X00TEST123', ['tray-1']],
  ['See https://sellercentral.amazon.com/inventory?asin=B0TEST1234&sku=CUP%2FBIG-2', ['CUP/BIG-2']],
])('codes that sellers make up: %s', async (text, skus) => {
  expect((await read(text)).skus).toEqual(skus)
})

test.each([
  'The SKU of this offer is not active any more.',
  'SKU: see below',
  'Which SKU is meant, you find in Seller Central: 3 offers are off.',
  'Your SKUs are listed here:\nPlease look at each of them.',
  'SKU list:\nASIN list (3):',
])('words behind "SKU" are no code: %s', async (text) => {
  expect((await read(text)).skus).toEqual([])
})

test('a list of facts in a table names the next fact, not a code', async () => {
  const table =
    '<p>We removed your listing from Amazon.de.</p><table><tr><td>SKU</td><td>T.44-x</td></tr><tr><td>ASIN</td><td>B0TEST1234</td></tr><tr><td>FNSKU</td><td>X00TEST123</td></tr></table>'
  expect((await parseNotification(table, { name: 'a.html' })).skus).toEqual(['T.44-x'])
})

test.each([
  ['Complaint ID: QMP-2026-0011822', ['QMP-2026-0011822']],
  ['Brand complaint #5512-118-C', ['5512-118-C']],
  ['Nummer der Beschwerde: 60018 774 219', ['60018 774 219']],
  ['Aktenzeichen der Beschwerde 15520001182', ['15520001182']],
  ['Identifiant de la réclamation : FR-11820-Z', ['FR-11820-Z']],
  ['ID reclamo ............ 7712009384', ['7712009384']],
  ['Reclamo n. IT/2026/00771', ['IT/2026/00771']],
  ['Queja (n.º 7720-ES)', ['7720-ES']],
  ['申告ID：TM/JP/11820', ['TM/JP/11820']],
])('complaints numbered in other ways: %s', async (text, complaintIds) => {
  expect((await read(text)).complaintIds).toEqual(complaintIds)
})

test.each([
  'Complaint date: 2026-03-03',
  'Complaint about order no. 113-2208841-7716205',
  'Test report no. SR/00118/26',
  'Complaints: 3',
  'Complaint concerning B0TEST1234',
])('what is no number of a complaint: %s', async (text) => {
  expect((await read(text)).complaintIds).toEqual([])
})

test.each([
  ['Libro con ISBN 8408172172', ['8408172172']],
  ['Removed: 0-306-40615-2', ['0306406152']],
  ['A complaint about a mark (B0QWERTZUI)', ['B0QWERTZUI']],
  ['ASIN:B0TEST1234SKU:CBL-3', ['B0TEST1234']],
  ['Call 1-800-555-0199', []],
])('listings as they are printed: %s', async (text, asins) => {
  expect((await read(text)).asins).toEqual(asins)
})
