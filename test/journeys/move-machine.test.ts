import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filledOnce } from '../support/filled-once.ts'
import { amazonSamples, repository, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const report = join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json')
const letter = join(repository, 'test/fixtures/notifications-dev/001-odr-privileges-removed-2016.eml')
const asOf = '2026-10-04T12:00:00Z'

function commands(home: string, key?: string) {
  const env = key === undefined ? {} : { HEALTH_TUI_DB_KEY_FILE: key }
  const run = async (...args: readonly string[]) => runProgram(['--as-of', asOf, ...args], { home, env })
  const done = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args)
    expect([args, code, stderr]).toEqual([args, 0, expect.any(String)])
    return stdout
  }
  return { run, done }
}

async function workOn(home: string, key?: string): Promise<void> {
  const { done } = commands(home, key)
  await done('import', report, letter, '--account', 'Shop on the corner')
  await done('case', 'new', '--title', 'Late parcels')
}

const workInPlain = filledOnce(workOn)

async function machine(folder: string, name: string, key?: string) {
  const home = join(folder, name)
  await mkdir(home)
  const { run, done } = commands(home, key)
  const work = async (file: string): Promise<void> => {
    await (key === undefined ? workInPlain(home) : workOn(home, key))
    await done('export', '--all', '--out', file)
  }
  return { run, done, work, data: join(home, 'data/health-tui') }
}

it('an export becomes the database of another machine: same figures, same cases', async () => {
  await using folder = await scratchFolder()
  const file = join(folder.path, 'everything.db')
  const a = await machine(folder.path, 'a')
  const b = await machine(folder.path, 'b')
  await a.work(file)
  const planned = join(folder.path, 'planned.db')
  expect(JSON.parse(await a.done('export', '--all', '--out', planned, '--dry-run', '--json'))).toMatchObject({
    file: planned,
    dryRun: true,
  })
  expect((await readdir(folder.path)).filter((name) => name.startsWith('planned'))).toEqual([])
  const before = await readFile(file)
  expect(await b.done('import', file, '--dry-run')).toContain('1 case,')
  expect(await readdir(b.data)).toEqual([])
  expect(JSON.parse(await b.done('import', file, '--json'))).toMatchObject({
    kind: 'export',
    account: 'Shop on the corner',
  })
  const questions = ['status --json', 'case list --json', 'notification list --json', 'report --as json']
  for (const question of questions.map((words) => words.split(' ')))
    expect(await b.done(...question)).toBe(await a.done(...question))
  expect((await stat(join(b.data, 'health.db'))).mode & 0o777).toBe(0o600)
  expect((await readdir(b.data)).filter((name) => name.includes('incoming'))).toEqual([])
  // Both go on by themselves: the new machine is a device of its own.
  await b.done('case', 'new', '--title', 'Written there')
  expect(await b.done('case', 'list')).toContain('Written there')
  expect(await readFile(file)).toEqual(before)

  // Taken in again it brings nothing, and what was written here stays.
  expect(JSON.parse(await b.done('import', file, '--json'))).toMatchObject({ imported: 0, unchanged: 3 })
  expect(await b.done('case', 'list')).toContain('Written there')
  const itself = await b.run('import', join(b.data, 'health.db'))
  expect([itself.code, itself.stderr]).toEqual([3, expect.stringContaining('it is the database itself')])
})

it('two machines that worked apart come to the same when each takes in the export of the other', async () => {
  await using folder = await scratchFolder()
  const [a, b] = [await machine(folder.path, 'a'), await machine(folder.path, 'b')]
  const [ofA, ofB] = ['of-a.db', 'of-b.db'].map((name) => join(folder.path, name))
  await a.work(ofA ?? '')
  await b.done('import', report, '--account', 'Shop on the corner')
  await b.done('import', join(amazonSamples, 'tabular/all_orders.gen2.SYNTHETIC.tsv'), '--account', 'Other')
  await b.done('case', 'new', '--title', 'Written on b')
  await b.done('export', '--all', '--out', ofB ?? '')
  const before = await b.done('case', 'list', '--json')
  const planned = await b.done('import', ofA ?? '', '--dry-run')
  expect(planned).toContain('(dry run, nothing stored)')
  expect(planned).toMatch(/new: 1 document, 1 letter among them, 0 order items, 1 case, \d+ changes/)
  expect(await b.done('case', 'list', '--json')).toBe(before)
  await b.done('import', ofA ?? '')
  expect(await a.done('import', ofB ?? '')).toContain('new accounts: Other')
  const questions = ['status --json', 'case list --json', 'notification list --json', 'report --as json']
  for (const question of questions.map((words) => words.split(' ')))
    expect(await b.done(...question)).toBe(await a.done(...question))
  expect(await a.done('case', 'list')).toContain('Written on b')
  expect((await readdir(a.data)).filter((name) => name.includes('incoming'))).toEqual([])
})

it('takes the place of an empty database, and refuses what is damaged or no database of this program', async () => {
  await using folder = await scratchFolder()
  const file = join(folder.path, 'everything.db')
  const a = await machine(folder.path, 'a')
  const b = await machine(folder.path, 'b')
  await a.work(file)
  const bytes = await readFile(file)
  const broken = join(folder.path, 'broken.db')
  await writeFile(broken, bytes.fill(0x55, 4096, bytes.length))
  const refused = await b.run('import', broken)
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining(`(${broken})`)])
  expect(await readdir(b.data)).toEqual([])
  // An empty one, as a command that found nothing to do leaves it.
  expect((await b.run('import', join(folder.path, 'absent'))).code).toBe(3)
  expect(await readdir(b.data)).toContain('health.db')
  await b.done('import', file)
  expect(await b.done('status', '--json')).toBe(await a.done('status', '--json'))
})

it('an encrypted export needs its key; a plain one becomes encrypted where a key is set', async () => {
  await using folder = await scratchFolder()
  const key = join(folder.path, 'key')
  await writeFile(key, 'kCq0mZ3v2bT8w1xR5yU7', { mode: 0o600 })
  const [secret, plain] = [join(folder.path, 'secret.db'), join(folder.path, 'plain.db')]
  const a = await machine(folder.path, 'a', key)
  await a.work(secret)
  const without = await (await machine(folder.path, 'b')).run('import', secret)
  expect([without.code, without.stderr]).toEqual([3, expect.stringContaining('HEALTH_TUI_DB_KEY_FILE')])
  const c = await machine(folder.path, 'c', key)
  await c.done('import', secret)
  expect(await c.done('status', '--json')).toBe(await a.done('status', '--json'))

  const d = await machine(folder.path, 'd')
  await d.work(plain)
  const e = await machine(folder.path, 'e', key)
  await e.done('import', plain)
  expect(await e.done('case', 'list')).toContain('Late parcels')
  expect((await readFile(join(e.data, 'health.db'))).includes('Shop on the corner')).toBe(false)
})

it('says on a terminal what it is at, and leaves nothing of that behind', async () => {
  await using folder = await scratchFolder()
  const file = join(folder.path, 'everything.db')
  const a = await machine(folder.path, 'a')
  await a.work(file)
  const home = join(folder.path, 'a')
  for (const [args, words] of [
    [['import', file], 'adding 0.'],
    [['report', '--out', join(home, 'report.html')], 'computing the report'],
  ] as const) {
    await using terminal = await openTerminal({ home, args, columns: 200 })
    expect(await terminal.waitForExit()).toMatchObject({ code: 0 })
    expect(terminal.raw()).toContain(words)
    expect(terminal.text()).not.toContain(words)
  }
})
