import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import {
  type Database,
  listNotifications,
  listSnapshots,
  listStores,
  openDatabase,
} from '@health-tui/storage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFiles, type ImportRequest } from './import-files.ts'
import type { ImportResult } from './import-result.ts'

const samples = fileURLToPath(new URL('../../../../test/fixtures/amazon/samples/', import.meta.url))
const gen2 = `${samples}tabular/all_orders.gen2.SYNTHETIC.tsv`

let folder: string
let database: Database
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-tui-import-'))
  database = await openDatabase({ path: join(folder, 'health.db') })
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

async function run(
  paths: readonly string[],
  request: Partial<ImportRequest> & { readonly input?: string } = {},
  signal?: AbortSignal,
): Promise<readonly ImportResult[]> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(request.input ?? '')
  }
  const results: ImportResult[] = []
  const deps = { database, now: () => new Date('2026-10-05T00:00:00Z'), signal }
  for await (const result of importFiles({ paths, stdin: stdin(), ...request }, deps)) results.push(result)
  return results
}

describe('importing', () => {
  it('takes text that names neither Amazon nor a listing if it reads as a letter', async () => {
    const paste =
      'Hello,\n\nYour selling account has been deactivated, and your listings, too.\nSend us invoices, if you have them.'
    expect(await run(['-'], { input: paste })).toMatchObject([{ type: 'imported', kind: 'notification' }])
    const note = 'Tomorrow we clean the office, so please take your cups, plants and papers home with you.'
    expect(await run(['-'], { input: note })).toMatchObject([
      { type: 'failed', why: expect.stringContaining('text beginning "Tomorrow') },
    ])
  })

  it('stores no page without words, and goes on in its folder', async () => {
    const site = join(folder, 'site')
    await mkdir(site)
    await writeFile(
      join(site, 'page.html'),
      '<html><body>We removed your listing on Amazon.com.</body></html>',
    )
    await writeFile(join(site, 'saved_resource.html'), '<html><body></body></html>')
    expect(await run([site])).toMatchObject([
      { type: 'imported', kind: 'notification' },
      { type: 'failed', why: 'no words were found in it', incidental: true },
    ])
    expect(await listNotifications(database)).toHaveLength(1)
  })

  it('counts no deadline of a letter from the time of its file', async () => {
    const path = join(folder, 'letter.txt')
    await writeFile(path, 'Hello,\n\nWe removed your listing on Amazon.com. Send invoices within 14 days.\n')
    expect(await run([path])).toMatchObject([
      { notes: [expect.stringContaining('due 14 days from its day, which it does not tell')] },
    ])
    expect(await listNotifications(database)).toMatchObject([{ receivedAt: null, dueAt: null }])
  })

  it('changes nothing the second time, whatever the way in', async () => {
    expect(await run([gen2])).toMatchObject([{ kind: 'all-orders', rows: 3, imported: 3, unchanged: 0 }])
    expect(await run([gen2])).toMatchObject([{ rows: 3, imported: 0, unchanged: 3 }])
    const packed = join(folder, 'orders.txt.gz')
    await writeFile(packed, gzipSync(await readFile(gen2)))
    expect(await run([packed])).toMatchObject([
      { file: join(folder, 'orders.txt'), imported: 0, unchanged: 3 },
    ])
    expect(await run(['-'], { input: await readFile(gen2, 'utf8') })).toMatchObject([
      { file: '-', unchanged: 3 },
    ])
  })

  it('stores every marketplace of a performance report, and names its contradictions', async () => {
    const [result] = await run([
      `${samples}performance/GET_V2_SELLER_PERFORMANCE_REPORT.amazon-schema-example.json`,
    ])
    expect(result).toMatchObject({ type: 'imported', kind: 'performance-v2', rows: 3, imported: 3 })
    const snapshots = await listSnapshots(database)
    expect(snapshots.map(({ marketplace, reportDay }) => [marketplace, reportDay])).toEqual([
      ['CA', '2020-11-19'],
      ['MX', '2020-11-19'],
      ['US', '2020-11-19'],
    ])
    const delivery = snapshots[2]?.report.metrics.find(({ basis }) => basis === 'shipment')
    expect(delivery?.inconsistent).toContain('847987 is above')
  })

  it('goes on after what it does not know, and tells strays in a folder from files that were named', async () => {
    const inner = join(folder, 'downloads')
    await mkdir(inner)
    await copyFile(gen2, join(inner, 'orders.txt'))
    await writeFile(join(inner, 'notes.bin'), Buffer.from([0, 1, 2]))
    const results = await run([inner, join(folder, 'none')])
    expect(results.map(({ type }) => type)).toEqual(['failed', 'imported', 'failed'])
    expect(results).toMatchObject([{ incidental: true }, {}, { incidental: false }])
  })

  it('places rows without a store in the store that their orders are known in', async () => {
    await run([gen2, `${samples}performance/real_2026-10-04_DE_excerpt.json`])
    const returned = (await readFile(`${samples}tabular/fba_customer_returns.SYNTHETIC.tsv`, 'utf8')).replace(
      '111-0000005-0000005',
      '111-0000001-0000001',
    )
    const [result] = await run(['-'], { input: returned })
    expect(result).toMatchObject({ type: 'imported', kind: 'returns-fba', imported: 1 })
    const rows = await database.read<{ marketplace: string }>(
      'SELECT marketplace FROM order_return JOIN store ON store.id = store_id',
    )
    expect(rows).toMatchObject([{ marketplace: 'IT' }])
  })

  it('asks for the store when nothing tells it, and stores nothing', async () => {
    const [result] = await run([`${samples}tabular/unshipped_orders.SYNTHETIC.tsv`])
    expect(result).toMatchObject({ type: 'failed' })
    expect(result?.type === 'failed' ? result.why : '').toContain('--marketplace')
    expect(await listStores(database)).toEqual([])
  })

  it.each([
    ['a byte order mark', '\ufeff'],
    ['spaces', '  '],
  ])('ends with a mailbox below %s, and with one inside another', async (_, above) => {
    const mail =
      'From a@b.example Mon Oct  5 10:00:00 2026\nSubject: Your Amazon account\n\nIt was deactivated.\n\n'
    const input = `${above}${mail}${mail}`
    expect((await run(['-'], { input })).map(({ type }) => type)).toContain('imported')
    expect(await run(['-'], { input: `${mail}>${mail}`, kind: 'mbox' })).toMatchObject([
      { kind: 'notification' },
    ])
  })

  it('takes each of several payloads as a notification of its own', async () => {
    const payload = (asin: string): string =>
      JSON.stringify({
        NotificationType: 'LISTINGS_ITEM_ISSUES_CHANGE',
        Payload: { Asin: asin, Severities: ['ERROR'] },
      })
    const asins = ['B0BN6QRT4W', 'B0BN6QRT4X', 'B0BN6QRT4Y']
    const queue = { Messages: asins.map((asin) => ({ Body: payload(asin) })) }
    for (const input of [asins.map(payload).join('\n'), JSON.stringify(queue)]) {
      const results = await run(['-'], { input })
      expect(results.map(({ file }) => file)).toEqual(['-#1', '-#2', '-#3'])
    }
    const stored = await listNotifications(database, {})
    expect(stored.length).toBe(3)
  })

  it('splits a mailbox into its notifications', async () => {
    const mail = (subject: string): string =>
      `From a@amazon.com Mon Oct  5 10:00:00 2026\nFrom: Amazon <a@amazon.com>\nTo: me@example.com\nSubject: ${subject}\nDate: Mon, 5 Oct 2026 10:00:00 +0000\n\nYour account is at risk.\n\n`
    const results = await run(['-'], { input: mail('one') + mail('two') })
    expect(results.map(({ file, type }) => [file, type])).toEqual([
      ['-#1', 'imported'],
      ['-#2', 'imported'],
    ])
    const stored = await listNotifications(database)
    expect(new Set(stored.map(({ subject }) => subject))).toEqual(new Set(['one', 'two']))
  })

  it('ends with the signal’s reason and stores nothing of the document at hand', async () => {
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(run([gen2], {}, stop.signal)).rejects.toThrow('enough')
    expect(await listStores(database)).toEqual([])
  })
})

it('leaves no trace of a buyer in the database file', async () => {
  const secrets = [
    'JANE-ROE-SECRET',
    'ELM-STREET-SECRET',
    'secret-buyer@example.com',
    '+1-555-SECRET',
    '99999-SECRET',
  ]
  const [header = '', row = ''] = (
    await readFile(`${samples}tabular/unshipped_orders.SYNTHETIC.tsv`, 'utf8')
  ).split('\n')
  const personal = [
    'recipient-name',
    'ship-address-1',
    'buyer-email',
    'buyer-phone-number',
    'ship-postal-code',
  ]
  const cells = row.split('\t')
  personal.forEach((column, i) => (cells[header.split('\t').indexOf(column)] = secrets[i] ?? ''))
  const [result] = await run(['-'], { input: `${header}\n${cells.join('\t')}\n`, marketplace: 'IN' })
  expect(result).toMatchObject({ type: 'imported', imported: 1 })
  await database.read('PRAGMA wal_checkpoint(TRUNCATE)')
  const bytes = Buffer.concat([
    await readFile(database.path),
    await readFile(`${database.path}-wal`).catch(() => Buffer.alloc(0)),
  ]).toString('latin1')
  for (const secret of secrets) expect(bytes.includes(secret)).toBe(false)
})
