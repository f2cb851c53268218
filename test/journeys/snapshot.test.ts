import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
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
