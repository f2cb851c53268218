import { describe, expect, it } from 'vitest'
import { amazonSample, readAll } from './testing/read-all.ts'

describe("Amazon's samples are recognised by content alone", () => {
  it.each([
    ['performance/live_shape.SYNTHETIC.json', 'performance-v2'],
    ['tabular/all_orders.gen1_29cols.header.tsv', 'all-orders'],
    ['tabular/all_orders.gen2.SYNTHETIC.tsv', 'all-orders'],
    ['tabular/all_orders.gen3_33cols_2020.header.tsv', 'all-orders'],
    ['tabular/all_orders.docs_current_31cols.header.tsv', 'all-orders'],
    ['tabular/all_orders.modern_35cols.header.tsv', 'all-orders'],
    ['tabular/seller_feedback.JP.SYNTHETIC.tsv', 'feedback'],
    ['tabular/seller_feedback.en.header.tsv', 'feedback'],
    ['tabular/unshipped_orders.SYNTHETIC.tsv', 'unshipped'],
    ['tabular/mfn_returns.SYNTHETIC.tsv', 'returns-mfn'],
    ['tabular/fba_customer_returns.SYNTHETIC.tsv', 'returns-fba'],
    ['tabular/amazon_fulfilled_shipments.header.tsv', 'shipments-fba'],
    ['xml/all_orders.SYNTHETIC.xml', 'all-orders-xml'],
    ['xml/V1_seller_performance.STRUCTURE_SKETCH.xml', 'performance-v1'],
  ])('%s', async (path, kind) => {
    const report = await readAll(amazonSample(path), { marketplace: 'JP' })
    expect(report.kind).toBe(kind)
  })
})

it('tells mails, mailboxes and pasted letters from tables and notes', async () => {
  const kindOf = async (text: string, name = 'x'): Promise<string> => (await readAll(text, { name })).kind
  expect(await kindOf('From: a@amazon.com\nTo: b@c.d\nSubject: Your account\n\nHello')).toBe('notification')
  expect(await kindOf('From a@amazon.com Mon Oct  5 2026\nFrom: a@amazon.com\n\nHello')).toBe('mbox')
  expect(await kindOf('From - Mon Oct  5 2026\r\nX-Status: 1\r\n\r\nHello')).toBe('mbox')
  expect(await kindOf('\ufeff\nFrom a@b.example Mon Oct  5 2026\nSubject: x\n\nHello')).toBe('mbox')
  expect(await kindOf('From Monday on we sell on Amazon:\n\nHello')).not.toBe('mbox')
  expect(await kindOf('1234\nFrom: a@amazon.com\nTo: b@c.d\nSubject: Your account\n\nHello')).toBe(
    'notification',
  )
  expect(
    await kindOf('Hello,\n\nYour Amazon seller account has been deactivated because of late orders.'),
  ).toBe('notification')
  expect(await kindOf('How to sell on Amazon, a guide in ten chapters for everybody', 'guide.md')).toMatch(
    /^unknown/,
  )
})

it.each([
  ['as it is', '{\n  "NotificationVersion": "1.0",\n  "NotificationType": "ACCOUNT_STATUS_CHANGED",'],
  ['as text within a message', '{"Message": "{\\"notificationType\\": \\"ACCOUNT_STATUS_CHANGED\\"'],
])('a payload below words is a letter, %s', async (_how, payload) => {
  const { kind } = await readAll(`Copied from the queue, please look:\n\n${payload}`, { name: 'note.txt' })
  expect(kind).toBe('notification')
})

it('a payload that a topic hands on as text within its own message is a letter', async () => {
  const { kind } = await readAll(
    '{"Type": "Notification", "TopicArn": "arn:aws:sns:x", "Message": "{\\"NotificationType\\": \\"ACCOUNT_STATUS_CHANGED\\"}"}',
  )
  expect(kind).toBe('notification')
})

it.each([
  ['even rows', 'asin,price\nB012345678,3\nB012345679,4\nB012345670,5\nB012345671,6\nB012345672,7'],
  ['a heading alone', 'asin\tprice\tamazon fee\tlisted since\tlast sold\tbox'],
])('a table that nobody knows is no letter because of a column, %s', async (_how, table) => {
  expect((await readAll(table)).kind).toMatch(/^unknown: a table with the columns asin, price/)
})

it('commas and tabs of sentences make no table', async () => {
  const { kind } = await readAll('Dear team,\nplease take your cups, plants and papers home with you today.')
  expect(kind).toBe('unknown: text beginning "Dear team,"')
})

it('words that merely name the key of a payload are no letter', async () => {
  const { kind } = await readAll('The "notificationType": field says what happened.', { name: 'note.txt' })
  expect(kind).toMatch(/^unknown/)
})

it('says what it saw in what it does not know', async () => {
  const seen = async (content: string | Uint8Array): Promise<string> => (await readAll(content)).kind
  expect(await seen('')).toBe('unknown: the file is empty')
  expect(await seen(' \n\n')).toBe('unknown: the file holds nothing but white space')
  expect(await seen('{"name": 1}')).toBe('unknown: JSON with the keys name')
  expect(await seen('%PDF-1.7 …')).toBe('unknown: a PDF document')
  expect(await seen('{\\rtf1\\ansi Hello}')).toBe('unknown: a document with formatting (RTF)')
  expect(await seen(Buffer.from('bplist00\u00d1\u0000', 'latin1'))).toBe(
    'unknown: a web archive or another property list',
  )
  expect(await seen('name,price\nnail,3\n')).toBe('unknown: a table with the columns name, price')
  expect(await seen('<feed><a/></feed>')).toBe('unknown: XML with the root element feed')
  expect(await seen(Buffer.from([0, 1, 2, 3, 0, 255]))).toBe('unknown: binary data')
})

it('tells messages of Outlook from old Office documents', async () => {
  const compound = (names: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(names, 'utf16le')])
  const kindOf = async (bytes: Buffer, name = 'x'): Promise<string> => (await readAll(bytes, { name })).kind
  expect(await kindOf(compound('__substg1.0_1000001F'))).toBe('notification')
  expect(await kindOf(compound('far behind'), 'letter.MSG')).toBe('notification')
  expect(await kindOf(compound('WordDocument'), 'letter.doc')).toMatch(/^unknown/)
  expect(await kindOf(Buffer.from('789f3e220100010690080004', 'hex'), 'winmail.dat')).toBe('notification')
})
