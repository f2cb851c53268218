import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTerminal } from '../support/terminal.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { median, printTable } from './statistics.ts'

const rounds = 10

interface LoopDelay {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/**
 * How long an open screen takes to show what another process has committed, beside that process's whole run; and how long its
 * drawing thread was held up meanwhile.
 */
export async function run(): Promise<void> {
  await using folder = await scratchFolder()
  const file = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
  const imported: number[] = []
  const shown: number[] = []
  await runProgram(['import', file, '--account', 'first'], { home: folder.path })
  const delayFile = join(folder.path, 'loop-delay.json')
  const probe = fileURLToPath(new URL('loop-delay.mjs', import.meta.url))
  await using terminal = await openTerminal({
    home: folder.path,
    columns: 120,
    rows: 60,
    env: { NODE_OPTIONS: `--import=${probe}`, LOOP_DELAY_FILE: delayFile },
  })
  await terminal.waitFor(/first\s+US/)
  for (let round = 0; round < rounds; round += 1) {
    const account = `round${round}`
    const started = performance.now()
    const appeared = terminal.waitFor(new RegExp(`${account}\\s+US`)).then(() => performance.now())
    const { code, stderr } = await runProgram(['import', file, '--account', account], { home: folder.path })
    if (code !== 0) throw new Error(stderr)
    const ended = performance.now()
    imported.push(ended - started)
    shown.push((await appeared) - ended)
  }
  terminal.press('q')
  await terminal.waitForExit()
  const delay = JSON.parse(await readFile(delayFile, 'utf8')) as LoopDelay
  printTable([
    ['', 'median ms', 'longest ms', 'x the import'],
    ['import by another process', median(imported).toFixed(0), Math.max(...imported).toFixed(0), '1.00'],
    [
      'from its end to the screen',
      median(shown).toFixed(0),
      Math.max(...shown).toFixed(0),
      (median(shown) / median(imported)).toFixed(2),
    ],
  ])
  console.log('asked: within 1000 ms (below zero: on the screen before the other process had ended)')
  console.log(
    `event loop of the drawing thread: half within ${delay.p50.toFixed(1)} ms, 99 % within ${delay.p99.toFixed(1)} ms, longest ${delay.max.toFixed(1)} ms (asked: 15 ms)`,
  )
}
