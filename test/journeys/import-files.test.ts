import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'
import { writeAllOrders } from '../bench/all-orders-file.ts'

const header =
  'quantity\tnew-column\torder-status\tamazon-order-id\tsku\tpurchase-date\tfulfillment-channel\tsales-channel\tlast-updated-date'

/** An order's line in a shuffled table with a column that nobody knows. */
function line(order: number, status: string, day: string, updated: string): string {
  const id = `111-0000000-${String(order).padStart(7, '0')}`
  return `1\t?\t${status}\t${id}\tA\t2026-09-${day}T12:00:00+00:00\tMerchant\tAmazon.com\t2026-09-${updated}T12:00:00+00:00`
}

async function importJson(home: string, path: string): Promise<readonly unknown[]> {
  const { code, stdout, stderr } = await runProgram(['import', path, '--json'], { home })
  expect(`${code} ${stderr}`).toBe('0 ')
  return stdout
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as unknown)
}

it('merges overlapping exports from a file, a gzip and a zip within a folder, and counts nothing twice', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const pending = line(3, 'Pending', '12', '12')
  const exports = [
    [line(1, 'Shipped', '10', '11'), line(2, 'Unshipped', '11', '11')],
    [line(2, 'Cancelled', '11', '13'), pending],
    [line(3, 'Shipped', '12', '14'), line(2, 'Unshipped', '11', '11')],
  ].map((lines) => `${[header, ...lines].join('\n')}\n`)
  const [first = '', second = '', third = ''] = exports
  const inside = join(home, 'exports')
  await mkdir(join(inside, 'deeper'), { recursive: true })
  await writeFile(join(home, 'first.txt'), first)
  await writeFile(join(home, 'second.txt.gz'), gzipSync(second))
  await writeFile(join(inside, 'deeper/third.zip'), zipSync({ 'third.txt': strToU8(third) }))
  const counts = { rejected: [], conflicts: [], kind: 'all-orders' }
  expect(await importJson(home, join(home, 'first.txt'))).toMatchObject([{ ...counts, imported: 2 }])
  expect(await importJson(home, join(home, 'second.txt.gz'))).toMatchObject([
    { ...counts, imported: 1, updated: 1 },
  ])
  expect(await importJson(home, inside)).toMatchObject([{ ...counts, updated: 1, unchanged: 1 }])
  const { stdout } = await runProgram(
    ['metrics', 'compute', 'cancellation_rate', '--from', '2026-09-01', '--to', '2026-09-30', '--json'],
    { home },
  )
  expect(JSON.parse(stdout)).toMatchObject({ numerator: 1, denominator: 3, excluded: { pending: 0 } })
})

it('shows rate and time left while it reads, and Ctrl-C leaves terminal and database clean', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const file = join(home, 'orders.txt')
  await writeAllOrders(file, 150_000)
  {
    await using terminal = await openTerminal({ home, args: ['import', file] })
    await terminal.waitFor(/reading {2}\d+ % {2}[\d.]+ MB\/s {2}\d+ s left/)
    terminal.press('ctrl-c')
    const { code } = await terminal.waitForExit()
    expect(code).toBe(130)
    expect(terminal.text()).toContain('the file at hand was not stored')
    expect(terminal.text()).not.toContain(' s left')
    expect(terminal.cursorHidden).toBe(false)
  }
  const { stdout } = await runProgram(['status', '--json'], { home })
  expect(JSON.parse(stdout)).toMatchObject({ accounts: [] })
})

it('says which line is too long, cut off or holds a NUL, and imports the others', async () => {
  await using folder = await scratchFolder()
  const file = join(folder.path, 'hostile.txt')
  const out = createWriteStream(file)
  out.write(`${header}\n${line(1, 'Shipped', '10', '11')}\n`)
  out.write(`1\t${'x'.repeat(10_000_000)}\n`)
  out.write(`${line(2, 'Ship\u0000ped', '10', '11')}\n${line(3, 'Shipped', '10', '11')}\n`)
  out.end(line(4, 'Shipped', '10', '11').slice(0, 60))
  await once(out, 'finish')
  const [result] = (await importJson(folder.path, file)) as readonly {
    imported: number
    rejected: readonly { line: number; reason: string }[]
  }[]
  expect(result?.imported).toBe(2)
  expect(result?.rejected.map((row) => row.line)).toEqual([3, 4, 6])
  expect(result?.rejected.map((row) => row.reason).join(' | ')).toMatch(
    /longer than 1024 KiB.*NUL bytes.*ends in the middle of this row \(the row has 7 of 9 columns\)/s,
  )
})
