import { readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  snapshotAddSchema,
  snapshotDiffSchema,
  snapshotListSchema,
  snapshotShowSchema,
} from '../../apps/health-tui/src/schema/snapshot-shapes.ts'
import { runProgram, scratchFolder } from '../support/program.ts'

const header =
  'item-name\tlisting-id\tseller-sku\tprice\tquantity\topen-date\tasin1\tfulfillment-channel\tstatus'

function row(
  sku: string,
  { price = '12.50', quantity = '3', status = 'Active', title = `Lamp ${sku}` } = {},
) {
  return [title, `L-${sku}`, sku, price, quantity, '2016-07-08', 'B00000001X', 'DEFAULT', status].join('\t')
}

function program(home: string) {
  const run = async (...args: readonly string[]) => runProgram(args, { home })
  const json = async (...args: readonly string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await run(...args, '--json')
    expect([args, stderr, code]).toEqual([args, '', 0])
    return JSON.parse(stdout)
  }
  const take = async (day: string, rows: readonly string[], store = 'US'): Promise<void> => {
    const file = join(home, `listings-${store}-${day}.txt`)
    await writeFile(file, `${[header, ...rows].join('\n')}\n`)
    const place = ['--account', 'acme', '--marketplace', store]
    expect(await run('--as-of', `${day}T09:00:00Z`, 'import', file, ...place)).toMatchObject({ code: 0 })
  }
  return { run, json, take }
}

it('lists, shows and compares what the listings were, and says what to do where it cannot', async () => {
  await using folder = await scratchFolder()
  const { run, json, take } = program(folder.path)
  const nothing = await run('snapshot', 'list')
  expect(nothing).toMatchObject({ code: 0, stdout: '' })
  expect(nothing.stderr).toContain('import a listings report')
  expect((await run('snapshot', 'diff')).code).toBe(3)

  await take('2026-10-05', [row('A'), row('B'), row('C')])
  const alone = await run('snapshot', 'diff')
  expect([alone.code, alone.stderr]).toEqual([3, expect.stringContaining('there is only one')])
  await take('2026-10-06', [
    row('A'),
    row('C', { price: '9.99', quantity: '0', status: 'Inactive', title: 'Lamp \u001b[2Jgone' }),
    row('D'),
  ])
  const { snapshots } = snapshotListSchema.parse(await json('snapshot', 'list'))
  expect(snapshots).toMatchObject([
    { account: 'acme', marketplace: 'US', takenAt: '2026-10-05T09:00:00.000Z', listings: 3 },
    { takenAt: '2026-10-06T09:00:00.000Z', listings: 3 },
  ])
  const [first, second] = snapshots.map(({ id }) => String(id))
  const shownFirst = snapshotShowSchema.parse(await json('snapshot', 'show', first ?? ''))
  expect(shownFirst.listings.map(({ sku }) => sku)).toEqual(['A', 'B', 'C'])

  // The very same file on a later day is no new snapshot, and says that nothing changed until then.
  const file = join(folder.path, 'listings-US-2026-10-06.txt')
  const place = ['--account', 'acme', '--marketplace', 'US']
  await run('--as-of', '2026-10-09T08:00:00Z', 'import', file, ...place)
  const later = snapshotListSchema.parse(await json('snapshot', 'list')).snapshots
  expect(later.map(({ takenAt, lastSeenAt }) => [takenAt, lastSeenAt].map((at) => at.slice(5, 10)))).toEqual([
    ['10-05', '10-05'],
    ['10-06', '10-09'],
  ])
  expect((await run('snapshot', 'list')).stdout).toContain('unchanged until 2026-10-09 08:00 UTC')

  const difference = snapshotDiffSchema.parse(await json('snapshot', 'diff'))
  expect(difference.added.map(({ sku }) => sku)).toEqual(['D'])
  expect(difference.removed.map(({ sku }) => sku)).toEqual(['B'])
  expect(difference.changed).toMatchObject([
    { sku: 'C', fields: ['title', 'price', 'quantity', 'status'], before: { price: '12.50' } },
  ])
  expect(snapshotDiffSchema.parse(await json('snapshot', 'diff', first ?? ''))).toEqual(difference)
  const backwards = snapshotDiffSchema.parse(await json('snapshot', 'diff', second ?? '', first ?? ''))
  expect(backwards.added.map(({ sku }) => sku)).toEqual(['B'])

  const { stdout } = await run('snapshot', 'diff')
  expect(stdout).toContain('1 appeared, 1 vanished, 1 changed\n')
  expect(stdout).toContain('    price: 12.50 → 9.99\n    quantity: 3 → 0\n    status: Active → Inactive\n')
  expect(stdout).not.toContain('\u001b')

  await take('2026-10-06', [row('Z')], 'DE')
  const several = await run('snapshot', 'diff')
  expect([several.code, several.stderr]).toEqual([2, expect.stringContaining('acme US, acme DE')])
  expect((await run('snapshot', 'diff', '--marketplace', 'amazon.com')).stdout).toBe(stdout)
  const absent = await run('snapshot', 'show', '99')
  expect([absent.code, absent.stderr]).toEqual([3, expect.stringContaining('snapshot list')])
})

it('keeps saved pages by content, day and account, writes them out and makes them papers of a case', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const { run, json, take } = program(home)
  const page = join(home, 'settings.html')
  await writeFile(page, '<p>Return address: \u001b[2J</p>')
  const keep = async (day: string) =>
    snapshotAddSchema.parse(
      await json(
        '--as-of',
        `${day}T09:00:00Z`,
        'snapshot',
        'add',
        page,
        '--account',
        'acme',
        '--note',
        'as it was',
      ),
    )
  const planned = async () =>
    json('--as-of', '2026-10-05T09:00:00Z', 'snapshot', 'add', page, '--account', 'acme', '--dry-run')
  expect(await planned()).toMatchObject({ known: false, dryRun: true, bytes: 27 })
  expect(await keep('2026-10-05')).toMatchObject({ id: 'p1', known: false, note: 'as it was' })
  expect(await planned()).toMatchObject({ known: true, dryRun: true })
  expect(await keep('2026-10-05')).toMatchObject({ id: 'p1', known: true })
  expect(await keep('2026-10-06')).toMatchObject({ id: 'p2', known: false })
  await take('2026-10-05', [row('A', { title: '=HYPERLINK("x")' })])
  const { pages } = snapshotListSchema.parse(await json('snapshot', 'list'))
  expect(pages.map(({ id, savedAt }) => [id, savedAt.slice(0, 10)])).toEqual([
    ['p1', '2026-10-05'],
    ['p2', '2026-10-06'],
  ])

  const copy = join(home, 'copy.html')
  expect((await run('snapshot', 'export', 'p1', copy)).code).toBe(0)
  expect(await readFile(copy)).toEqual(await readFile(page))
  expect((await stat(copy)).mode & 0o777).toBe(0o600)
  expect((await run('snapshot', 'export', 'p2', copy)).code).toBe(3)

  const id = (await run('case', 'new', '--title', 'Changed listing')).stdout.trim()
  const attached = await run('snapshot', 'attach', 'p1', id)
  expect([attached.code, attached.stderr]).toEqual([0, expect.stringContaining('as PDF before you send it')])
  expect((await run('snapshot', 'attach', 'p2', id)).stderr).toContain('has this file already')
  expect((await run('snapshot', 'attach', '1', id)).code).toBe(0)
  expect((await run('case', 'export', id, '--json')).stdout).toContain(
    'Listings of acme US as imported on 2026-10-05',
  )
  const papers = join(home, 'papers')
  expect((await run('evidence', 'export', id, '--out', papers)).code).toBe(0)
  const csv = await readFile(join(papers, 'Exhibit 2 listings acme US 2026-10-05.csv'), 'utf8')
  expect(csv).toContain(`A,B00000001X,"'=HYPERLINK(""x"")"`)

  // A purge takes the account's pages; what a case has as evidence stays.
  expect((await run('purge', '--account', 'acme', '--yes')).code).toBe(0)
  expect(await json('snapshot', 'list')).toEqual({ snapshots: [], pages: [] })
  expect((await run('evidence', 'export', id, '--out', join(home, 'again'))).code).toBe(0)
})

it('refuses what is too large, empty, no file, or the database itself, and keeps nothing of it', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const { run, json } = program(home)
  const large = join(home, 'large.html')
  await writeFile(large, '')
  const add = async (file: string) => run('snapshot', 'add', file, '--account', 'acme')
  expect(await add(large)).toMatchObject({ code: 3, stderr: expect.stringContaining('is empty') as string })
  await truncate(large, 26 * 1024 * 1024)
  expect(await add(large)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('larger than 25 MiB') as string,
  })
  expect(await add(join(home, 'absent'))).toMatchObject({ code: 3 })
  expect(await add(home)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('it is no file') as string,
  })
  const own = join(home, 'data/health-tui/health.db')
  expect(await add(own)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('database itself') as string,
  })
  expect(await json('snapshot', 'list')).toEqual({ snapshots: [], pages: [] })
})
