import { spawnSync } from 'node:child_process'
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  amazonSamples,
  cleanEnvironment,
  programFile,
  runProgram,
  scratchFolder,
} from '../support/program.ts'

const liveShape = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')

it('status --fail-on ends with 1 at the level or worse, and with 0 below it', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', liveShape], { home: folder.path })
  expect((await runProgram(['status', '--fail-on', 'critical'], { home: folder.path })).code).toBe(1)
  await using calm = await scratchFolder()
  expect((await runProgram(['status', '--fail-on', 'warning'], { home: calm.path })).code).toBe(0)
})

it('wrong usage ends with 2 and one line that says what would be right', async () => {
  await using folder = await scratchFolder()
  for (const args of [
    ['status', '--fail-on', 'sometimes'],
    ['frobnicate'],
    ['--as-of', 'soon', 'status'],
    ['--as-of', '2026-02-30', 'status'],
    ['status', '--jsn'],
    ['import'],
  ]) {
    const { code, stderr, stdout } = await runProgram(args, { home: folder.path })
    expect(`${args.join(' ')}: ${code}`).toBe(`${args.join(' ')}: 2`)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^health-tui: [^\n]+ \([^\n]+\): [^\n]+; [^\n]+\n$/)
  }
})

it('a question about one store, where there are two, names them and what to write', async () => {
  await using folder = await scratchFolder()
  for (const account of ['acme', 'My shop'])
    await runProgram(['import', liveShape, '--account', account], { home: folder.path })
  const { code, stderr } = await runProgram(['metrics', 'compute', 'order_defect_rate'], {
    home: folder.path,
  })
  expect(code).toBe(2)
  expect(stderr).toBe(
    'health-tui: which store is meant: there are My shop US, acme US; name one, like --account "My shop" --marketplace US\n',
  )
})

it('version loads nothing but the entry', async () => {
  await using folder = await scratchFolder()
  const { code, stdout } = await runProgram(['version'], { home: folder.path })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

it('status loads neither Ink nor React', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', liveShape], { home: folder.path })
  const chunks = join(dirname(programFile), 'chunks')
  const isReact = async (name: string): Promise<boolean> =>
    (await readFile(join(chunks, name), 'utf8')).includes('react.transitional.element')
  const loaded = async (args: readonly string[]): Promise<readonly string[]> => {
    // Node names every module that it loads when it is asked to trace.
    const { stderr } = await runProgram(args, { home: folder.path, env: { NODE_DEBUG: 'esm' } })
    return [...new Set([...stderr.matchAll(/chunks\/([\w.-]+\.js)/g)].map((match) => match[1] ?? ''))]
  }
  const all = (await readdir(chunks)).filter((name) => name.endsWith('.js'))
  const withReact = (await Promise.all(all.map(async (name) => ((await isReact(name)) ? name : '')))).filter(
    Boolean,
  )
  expect(withReact).not.toEqual([])
  const byStatus = await loaded(['status', '--json'])
  expect(byStatus.length).toBeGreaterThan(2)
  expect(byStatus.filter((name) => withReact.includes(name))).toEqual([])
})

it('no part of the program is held in two bytes a character', async () => {
  const folder = dirname(programFile)
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'))
  expect(files.length).toBeGreaterThan(20)
  const wide = await Promise.all(
    files.map(async (name) => (/[^\0-\u00FF]/.test(await readFile(join(folder, name), 'utf8')) ? name : '')),
  )
  expect(wide.filter(Boolean)).toEqual([])
})

it('a reader that has seen enough ends it quietly', async () => {
  await using folder = await scratchFolder()
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', '"$NODE" "$PROGRAM" metrics policy export | head -c 10'],
    {
      encoding: 'utf8',
      env: { ...cleanEnvironment(folder.path), NODE: process.execPath, PROGRAM: programFile },
    },
  )
  expect(stdout).toHaveLength(10)
  expect(stderr).toBe('')
})

describe('JSON shapes', () => {
  /** The schema that the program prints, as a validator. */
  async function printedSchema(home: string, name: string): Promise<z.ZodType> {
    const { code, stdout } = await runProgram(['schema', name], { home })
    expect(code).toBe(0)
    return z.fromJSONSchema(JSON.parse(stdout) as Parameters<typeof z.fromJSONSchema>[0])
  }

  it('prints a JSON Schema for every name that it lists', async () => {
    await using folder = await scratchFolder()
    const names = (await runProgram(['schema'], { home: folder.path })).stdout.trim().split('\n')
    expect(names).toEqual(expect.arrayContaining(['status', 'import', 'metrics-compute']))
    for (const name of names) await printedSchema(folder.path, name)
  })

  it('status and import print what their schemas say, and the schemas refuse something else', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const status = await printedSchema(home, 'status')
    const imported = await printedSchema(home, 'import')
    for (const name of await readdir(join(amazonSamples, 'performance'))) {
      const { stdout } = await runProgram(
        ['import', join(amazonSamples, 'performance', name), '--account', name, '--json'],
        { home },
      )
      expect(imported.safeParse(JSON.parse(stdout)).error).toBeUndefined()
    }
    const { stdout } = await runProgram(['status', '--json'], { home })
    const report = JSON.parse(stdout) as { accounts: { metrics: { level: string }[] }[] }
    expect(status.safeParse(report).error).toBeUndefined()
    expect(status.safeParse({ ...report, accounts: [{ account: 'acme' }] }).success).toBe(false)
    expect(imported.safeParse({ file: 'a' }).success).toBe(false)
  })
})
