import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { spawn as spawnTerminal } from '@lydell/node-pty'
import { cleanEnvironment, programFile, repository, runProgram, scratchFolder } from '../support/program.ts'
import { residentMiB } from './resident-memory.ts'
import { median, printTable } from './statistics.ts'
import { writeOrders } from './order-file.ts'

const rounds = 10
const orders = 10_000

/**
 * What a person waits for: `version`, `status` on a database with 10,000 orders, and the screen's first paint, beside
 * bare `node -e 0`. The variants take turns, so that a slow moment of the machine meets all of them.
 */
export async function run(): Promise<void> {
  await using folder = await scratchFolder()
  const home = folder.path
  const file = join(home, 'orders.tsv')
  await writeOrders(file, orders)
  for (const args of [
    ['import', file, '--account', 'bench', '--marketplace', 'US'],
    [
      'import',
      join(repository, 'test/fixtures/amazon/samples/performance/live_shape.SYNTHETIC.json'),
      '--account',
      'bench',
    ],
  ]) {
    const imported = await runProgram(args, { home })
    if (imported.code !== 0) throw new Error(`import failed: ${imported.stderr}`)
  }

  const variants: Readonly<Record<string, () => Promise<Sample>>> = {
    'node -e 0': async () => timeProcess(['-e', '0'], home),
    'health-tui version': async () => timeProcess([programFile, 'version'], home),
    'health-tui status': async () => timeProcess([programFile, 'status'], home),
    'screen: first paint': async () => timeScreen(home, (output) => output.includes('health-tui')),
    'screen: complete table': async () => timeScreen(home, (output) => output.includes('bench')),
    'npm start -- version': async () => timeProcess([join(repository, 'scripts/start.mjs'), 'version'], home),
  }
  const samples = new Map<string, Sample[]>(Object.keys(variants).map((name) => [name, []]))
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(variants)) {
      const sample = await measure()
      // The first round warms the file cache and is not counted.
      if (round >= 0) samples.get(name)?.push(sample)
    }
  }
  const bare = median((samples.get('node -e 0') ?? []).map(({ ms }) => ms))
  printTable([
    ['', 'median ms', 'x bare node', 'RSS MiB'],
    ...[...samples].map(([name, taken]) => {
      const ms = median(taken.map((sample) => sample.ms))
      const rss = median(taken.map((sample) => sample.rssMiB))
      return [name, ms.toFixed(0), (ms / bare).toFixed(2), Number.isNaN(rss) ? '' : rss.toFixed(0)]
    }),
  ])
  console.log('asked: version <= 2x, first paint <= 6x (aim 5x), RSS at first paint <= 110 MiB')
}

interface Sample {
  readonly ms: number
  readonly rssMiB: number
}

async function timeProcess(
  args: readonly string[],
  home: string,
  { command = process.execPath, cwd = home }: { readonly command?: string; readonly cwd?: string } = {},
): Promise<Sample> {
  const started = performance.now()
  const child = spawn(command, args, {
    env: cleanEnvironment(home),
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return { ms: performance.now() - started, rssMiB: Number.NaN }
}

/** From the start of the process until the terminal got the wanted text. */
async function timeScreen(home: string, isThere: (output: string) => boolean): Promise<Sample> {
  const started = performance.now()
  const terminal = spawnTerminal(process.execPath, [programFile], {
    cols: 120,
    rows: 40,
    cwd: home,
    name: 'xterm-256color',
    env: cleanEnvironment(home, { TERM: 'xterm-256color' }),
  })
  let output = ''
  const sample = await new Promise<Sample>((resolve) => {
    terminal.onData((data) => {
      output += data
      if (!isThere(output)) return
      const ms = performance.now() - started
      void residentMiB(terminal.pid).then((rssMiB) => resolve({ ms, rssMiB }))
    })
  })
  const ended = new Promise<void>((resolve) => terminal.onExit(() => resolve()))
  terminal.write('q')
  await ended
  return sample
}
