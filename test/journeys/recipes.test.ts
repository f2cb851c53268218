import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@health-tui/storage/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  amazonSamples,
  cleanEnvironment,
  programFile,
  repository,
  runProgram,
  scratchFolder,
} from '../support/program.ts'
import { startServe } from '../support/team.ts'

const run = promisify(execFile)
const recipes = join(repository, 'docs/recipes')
const letters = join(repository, 'test/fixtures/notifications-dev')
const scratch = await scratchFolder()
const home = scratch.path
const bin = join(home, 'bin')

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a recipe as it stands in docs/recipes, with the program on the path, in a machine's ordinary way. */
async function recipe(
  name: string,
  args: readonly string[] = [],
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<Outcome> {
  const file = join(recipes, name)
  const [command, words] = name.endsWith('.ts') ? [process.execPath, [file, ...args]] : [file, args]
  const path = [bin, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
  const child = run(command, words, {
    cwd: home,
    env: cleanEnvironment(home, { PATH: path, ...options.env }),
  })
  child.child.stdin?.end(options.input ?? '')
  return child.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => error,
  )
}

async function program(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect(`${code} ${stderr}`).toMatch(/^0 /)
  return stdout.trim()
}

let caseId: string

beforeAll(async () => {
  await mkdir(bin)
  await writeFile(join(bin, 'health-tui'), `#!/bin/sh\nexec "${process.execPath}" "${programFile}" "$@"\n`, {
    mode: 0o755,
  })
  await program(
    'import',
    join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json'),
    '--account',
    'Shop',
  )
  const risky = 'performance/GET_V2_SELLER_PERFORMANCE_REPORT.amazon-schema-example.json'
  await program('import', join(amazonSamples, risky), '--account', 'Risky')
  const letter = join(letters, '001-odr-privileges-removed-2016.eml')
  await program('import', letter, '--account', 'Shop')
  caseId = await program('case', 'new', '--title', 'Late shipments')
  await program('case', 'set', caseId, 'deadline', '2099-12-01')
  await program('case', 'item', 'add', caseId, 'rootCauses', 'The scanner failed on 3 November 2026.')
})
afterAll(async () => scratch[Symbol.asyncDispose]())

it('the index names every recipe and no other', async () => {
  const index = await readFile(join(recipes, 'README.md'), 'utf8')
  const scripts = (await readdir(recipes)).filter((name) => /\.(?:sh|ts)$/.test(name))
  expect(scripts.length).toBeGreaterThanOrEqual(10)
  const named = [...index.matchAll(/^\| \[(\S+)\]/gm)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(scripts))
})

it('weekly-report.sh', async () => {
  const { code, stdout } = await recipe('weekly-report.sh', [join(home, 'reports')])
  expect(code).toBe(0)
  expect(stdout).toMatch(/health-\d{4}-W\d\d\.html\n$/)
  expect(await readFile(stdout.trim(), 'utf8')).toContain('Shop')
})

it('fail-on-risk.sh', async () => {
  const risky = await recipe('fail-on-risk.sh')
  expect(risky.code).toBe(1)
  expect(risky.stderr).toContain('US')
  const healthy = await recipe('fail-on-risk.sh', [], { env: { HEALTH_TUI_DB: join(home, 'empty.db') } })
  expect(healthy).toMatchObject({ code: 0, stdout: 'all accounts are healthy\n' })
})

it('lint-folder.sh', async () => {
  const folder = join(home, 'plans')
  await mkdir(folder)
  await writeFile(
    join(folder, 'weak.json'),
    '{"sections": {"rootCauses": ["We were not aware of the policy."]}}',
  )
  await writeFile(join(folder, 'weaker.json'), '{"sections": {"rootCauses": []}}')
  const { code, stdout } = await recipe('lint-folder.sh', [folder])
  expect(code).not.toBe(0)
  const plans = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ready: boolean })
  expect(plans.map(({ ready }) => ready)).toEqual([false, false])
})

it('case-for-a-lawyer.sh', async () => {
  const folder = join(home, 'lawyer')
  const { code, stderr } = await recipe('case-for-a-lawyer.sh', [caseId, folder])
  expect(`${code} ${stderr}`).toBe('0 ')
  expect((await readdir(folder)).toSorted()).toEqual(['case.json', 'history.txt', 'plan.docx', 'plan.pdf'])
  expect(await readFile(join(folder, 'history.txt'), 'utf8')).toContain('Late shipments')
  expect((await readFile(join(folder, 'plan.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
})

it('backup.sh keeps seven copies that open', async () => {
  const folder = join(home, 'backups')
  await mkdir(folder)
  for (let day = 1; day <= 9; day += 1) {
    const old = join(folder, `health-2020-01-0${day}.db`)
    await writeFile(old, 'old')
    await utimes(old, day, day)
  }
  const { code, stdout } = await recipe('backup.sh', [folder])
  expect(code).toBe(0)
  const copies = (await readdir(folder)).filter((name) => name.endsWith('.db')).toSorted()
  expect(copies).toHaveLength(7)
  expect(copies[0]).toBe('health-2020-01-04.db')
  // At one instant: the two answers say when they looked.
  const status = ['--as-of', '2026-11-22T00:00:00Z', 'status', '--json']
  const restored = await program('--db', stdout.trim(), ...status)
  expect(JSON.parse(restored)).toEqual(JSON.parse(await program(...status)))
})

it('genuine-letters.sh', async () => {
  const folder = join(home, 'mails')
  await cp(letters, folder, { recursive: true, filter: (file) => !/\.(?:txt|html|json|md)$/.test(file) })
  const fakes: string[] = []
  for (const file of await readdir(folder)) {
    const expected = await readFile(join(letters, file.replace('.eml', '.expected.json')), 'utf8')
    if ((JSON.parse(expected) as { phishing?: boolean }).phishing === true) fakes.push(file)
  }
  const { code, stdout } = await recipe('genuine-letters.sh', [folder])
  expect(code).toBe(0)
  expect(fakes.length).toBeGreaterThan(0)
  expect((await readdir(join(folder, 'suspicious'))).toSorted()).toEqual(fakes.toSorted())
  expect(stdout.trim().split('\n')).toHaveLength(fakes.length)
})

it('deadlines-to-calendar.ts', async () => {
  const deadlines = await program('report', '--as', 'json', '--table', 'deadlines')
  const { stdout } = await recipe('deadlines-to-calendar.ts', [], { input: deadlines })
  const lines = stdout.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(stdout.replaceAll('\r\n ', '')).toMatch(/DTSTART:2099120\dT\d{6}Z\r\nSUMMARY:.*Late shipments/)
})

it('recovery-dates.ts', async () => {
  const { code, stdout } = await recipe('recovery-dates.ts', ['Shop', 'DE'])
  expect(code).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(4)
  expect(stdout).toMatch(/^late_shipment_rate: \S/m)
})

it('cancelled-by-sku.ts', async () => {
  const sample = await readFile(join(amazonSamples, 'tabular/all_orders.gen2.SYNTHETIC.tsv'), 'utf8')
  const [header = '', ...rows] = sample.trim().split(/\r?\n/)
  const names = header.split('\t')
  const statuses = rows
    .map((row) => row.split('\t'))
    .map((cells) => ({
      sku: cells[names.indexOf('sku')] ?? '',
      cancelled: cells[names.indexOf('order-status')] === 'Cancelled',
    }))
  const file = join(home, 'orders.txt')
  const more = rows
    .slice(0, 1)
    .map((row) => row.replace('Shipped', 'Cancelled').replace('0000001', '0000009'))
  await writeFile(file, `${[header, ...rows, ...more].join('\n')}\n`)
  const [first] = statuses
  if (first === undefined || first.cancelled) throw new Error('the sample begins with a shipped order')
  const items = statuses.filter(({ sku }) => sku === first.sku).length + 1
  const { code, stdout } = await recipe('cancelled-by-sku.ts', [file, 'IT'])
  expect(code).toBe(0)
  expect(stdout).toContain(`${first.sku}\t1/${items}\n`)
})

it('read-the-server.ts and write-a-case.ts', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  await program('team', 'init')
  await using _server = await startServe(home, port)
  const invitation = join(home, 'invitation.txt')
  await writeFile(invitation, await program('team', 'invite', 'me', '--url', url))
  await program('team', 'join', invitation)
  const database = JSON.parse(await program('doctor', '--json')) as {
    checks: readonly { id: string; finding: string }[]
  }
  const path = /\/\S+\.db/.exec(JSON.stringify(database))?.[0] ?? ''
  const written = await recipe('write-a-case.ts', [path, 'Inauthentic complaint', '2099-11-30'])
  expect(written.code).toBe(0)
  expect(await program('case', 'list')).toContain('Inauthentic complaint')
  await program('sync')
  const token = (await program('team', 'token', '--read-only', '--expires', '1h')).trim()
  const { stdout, stderr } = await recipe('read-the-server.ts', [], {
    env: { HEALTH_TUI_REMOTE_URL: url, HEALTH_TUI_AUTH_TOKEN: token },
  })
  expect(stderr).toBe('')
  expect(stdout).toBe('2099-11-30\topen\tInauthentic complaint\n2099-12-01\topen\tLate shipments\n')
})
