import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicApis } from '../../docs/api/public-api.ts'
import { addNode, addPackages, libraries, packAll, type Library } from '../support/packages.ts'
import { amazonSamples, cleanEnvironment, repository, scratchFolder } from '../support/program.ts'

const run = promisify(execFile)
const scratch = await scratchFolder()
const project = join(scratch.path, 'project')
let tarballs: ReadonlyMap<Library | 'health-tui', string>
let apis: ReadonlyMap<string, string>

beforeAll(async () => {
  const folder = join(scratch.path, 'tarballs')
  await mkdir(folder)
  tarballs = await packAll(folder)
  apis = publicApis(new Map(libraries.map((name) => [name, entriesOf[name] ?? ['index.d.ts']])))
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{"name": "empty", "private": true, "type": "module"}')
  const nodeTypes = `@types/node@${process.versions.node.split('.')[0]}`
  const packed = new Map(libraries.map((name) => [`@health-tui/${name}`, tarball(name)]))
  await addPackages(project, [nodeTypes, ...packed.values()], packed)
}, 180_000)
afterAll(async () => scratch[Symbol.asyncDispose]())

describe.each(libraries)('%s, packed', (name) => {
  it('is clean for publint', async () => {
    const bytes = await readFile(tarball(name))
    const { messages } = await publint({ pack: { tarball: toArrayBuffer(bytes) } })
    expect(messages).toEqual([])
  })

  it('resolves, with types, from ESM under Node and bundlers', async () => {
    const result = await checkPackage(createPackageFromTarballData(await readFile(tarball(name))))
    // ESM only, for Node 22 and newer: require() of it is not promised, and node10 never reads `exports`.
    const found = (result.types === false ? [{ kind: 'NoTypes' }] : result.problems).filter(
      (problem) =>
        !('resolutionKind' in problem && /^(?:node10|node16-cjs)$/.test(String(problem.resolutionKind))) &&
        problem.kind !== 'CJSResolvesToESM',
    )
    expect(found).toEqual([])
  })

  it('holds no test, no source map to nowhere and no source', async () => {
    const { stdout } = await run('tar', ['tzf', tarball(name)])
    const files = stdout.trim().split('\n')
    expect(files).toContain('package/README.md')
    expect(files).toContain('package/LICENSE')
    expect(files.filter((file) => /\.test\.|\.map$|\/src\//.test(file))).toEqual([])
  })

  it('promises what docs/api says, no more and no less', async () => {
    await expect(apis.get(name)).toMatchFileSnapshot(`../../docs/api/${name}.txt`)
  })

  it('runs the example of its README in an empty project', async () => {
    const readme = await readFile(join(project, 'node_modules', '@health-tui', name, 'README.md'), 'utf8')
    const [, example] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
    if (example === undefined) throw new Error(`${name} shows no example`)
    const script = join(project, `example-${name}.ts`)
    await writeFile(script, example)
    const { stdout } = await run(process.execPath, [script, await exampleInput(name)], {
      cwd: project,
      env: cleanEnvironment(scratch.path),
    })
    expect(stdout).toMatch(exampleOutput[name])
  })
})

it('the entries above are all that the packages have', async () => {
  for (const name of libraries) {
    const manifest = await readFile(
      join(project, 'node_modules', '@health-tui', name, 'package.json'),
      'utf8',
    )
    const { exports } = JSON.parse(manifest) as { exports: Readonly<Record<string, { types: string }>> }
    const entries = Object.values(exports).map(({ types }) => types.replace('./dist/', ''))
    expect([name, entries]).toEqual([name, entriesOf[name] ?? ['index.d.ts']])
  }
})

it('the examples of all READMEs agree with the types that are packed', async () => {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2024', '--module', 'nodenext']
  const examples = libraries.map((name) => `example-${name}.ts`)
  const tsc = join(repository, 'node_modules/.bin/tsc')
  const { stdout } = await run(tsc, [...options, '--types', 'node', ...examples], { cwd: project }).catch(
    (error: { stdout: string }) => error,
  )
  expect(stdout).toBe('')
})

const entriesOf: Readonly<Partial<Record<Library, readonly string[]>>> = {
  metrics: ['index.d.ts', 'schema.d.ts', 'names.d.ts', 'assess.d.ts'],
  notifications: ['index.d.ts', 'schema.d.ts', 'reading/match-reply.d.ts'],
  poa: ['index.d.ts', 'life/index.d.ts'],
  storage: ['index.d.ts', 'reading.d.ts', 'sync/index.d.ts', 'testing/index.d.ts'],
}

const exampleOutput: Readonly<Record<Library, RegExp>> = {
  metrics: /^1 2 /,
  notifications: /policy_violation|listing_issue|account_suspension|information_request|poor_metrics/,
  reports: /order/,
  connectors: /\.txt \d+/,
  poa: /false/,
  storage: /Inauthentic complaint 2026-10-26/,
}

async function exampleInput(name: Library): Promise<string> {
  if (name === 'notifications') {
    return join(repository, 'test/fixtures/notifications-dev/001-odr-privileges-removed-2016.eml')
  }
  const copy = join(project, 'orders.txt')
  await copyFile(join(amazonSamples, 'tabular/all_orders.gen2.SYNTHETIC.tsv'), copy)
  return copy
}

describe.each(['22', '24', '26'])('npm install --global on Node %s', (major) => {
  const home = join(scratch.path, `node-${major}`)
  let node: string

  beforeAll(async () => {
    await mkdir(home)
    const isOwn = major === process.versions.node.split('.')[0]
    const runtime = join(home, 'runtime')
    await mkdir(runtime)
    node = isOwn ? process.execPath : await addNode(runtime, major)
    await npm(home, ['install', '--global', '--prefix', join(home, 'global'), tarball('health-tui')])
  }, 180_000)

  it('imports, shows and checks spelling from the tarball alone', async () => {
    const installed = join(home, 'global/bin/health-tui')
    const env = cleanEnvironment(home)
    const program = async (...args: readonly string[]): Promise<string> =>
      (await run(node, [installed, ...args], { cwd: home, env })).stdout
    const version = await program('version')
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/)
    const report = join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json')
    await program('import', report, '--account', 'Shop')
    const status = JSON.parse(await program('status', '--json')) as { accounts: readonly unknown[] }
    expect(status.accounts).toMatchObject([{ account: 'Shop', marketplace: 'DE' }])
    const manual = await readFile(join(home, 'global/share/man/man1/health-tui.1'), 'utf8')
    expect(manual).toContain(`health\\-tui ${version.trim().replaceAll('-', '\\-')}`)
  })
})

it('says on an older Node what is needed, before anything else is loaded', async () => {
  const home = join(scratch.path, 'node-20')
  await mkdir(home)
  const node = await addNode(home, '20')
  const installed = join(scratch.path, 'node-24/global/bin/health-tui')
  const outcome = await run(node, [installed, 'status'], {
    env: cleanEnvironment(home),
  }).then(
    () => undefined,
    (error: { code: number; stderr: string }) => error,
  )
  expect(outcome?.code).toBe(2)
  expect(outcome?.stderr).toMatch(/^health-tui: cannot run \(Node 20\.\d+\.\d+\): it needs Node 22 or newer/)
})

function tarball(name: Library | 'health-tui'): string {
  const file = tarballs.get(name)
  if (file === undefined) throw new Error(`${name} is not packed`)
  return file
}

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

// npm as the machine has it: what a user types.
async function npm(folder: string, args: readonly string[]): Promise<void> {
  await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: { ...process.env, npm_config_update_notifier: 'false' },
    maxBuffer: 16 << 20,
  })
}
