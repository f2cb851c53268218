import { join } from 'node:path'
import { loadavg } from 'node:os'
import { openTerminal } from '../support/terminal.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { type LoopDelay, loopProbe, readLoopDelay, watchIdleLoop } from './idle-loop.ts'
import { liveRow, liveStore } from './live-store.ts'
import { median, printTable } from './statistics.ts'

const rounds = 10

/**
 * How long an open screen takes to show what another process has committed, beside that process's whole run; and how long its
 * drawing thread was held up meanwhile. Then the same of a live query of the store alone, on a calm and on a busy database.
 */
export async function run(): Promise<void> {
  await using folder = await scratchFolder()
  console.log(`load ${loadavg()[0]?.toFixed(1)}`)
  await screen(folder.path)
  console.log(
    '\na live query of the store (half / 99 % / longest, ms; asked: 250, and 15 for the event loop)',
  )
  printTable([
    ['', 'commit to call', 'event loop', 'of an idle process'],
    liveRow('another process edits', await liveStore(folder.path, false)),
    liveRow('and a third one writes all the time', await liveStore(folder.path, true)),
  ])
}

async function screen(home: string): Promise<void> {
  const file = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
  const imported: number[] = []
  const shown: number[] = []
  await runProgram(['import', file, '--account', 'first'], { home })
  const delayFile = join(home, 'loop-delay.json')
  await using terminal = await openTerminal({
    home,
    columns: 120,
    rows: 60,
    env: { NODE_OPTIONS: `--import=${loopProbe}`, LOOP_DELAY_FILE: delayFile },
  })
  await terminal.waitFor(/first\s+US/)
  const idleLoop = await watchIdleLoop(home)
  for (let round = 0; round < rounds; round += 1) {
    const account = `round${round}`
    const started = performance.now()
    const appeared = terminal.waitFor(new RegExp(`${account}\\s+US`)).then(() => performance.now())
    const { code, stderr } = await runProgram(['import', file, '--account', account], { home })
    if (code !== 0) throw new Error(stderr)
    const ended = performance.now()
    imported.push(ended - started)
    shown.push((await appeared) - ended)
  }
  terminal.press('q')
  await terminal.waitForExit()
  const delay = await readLoopDelay(delayFile)
  const idle = await idleLoop.stop()
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
  console.log(`event loop of the drawing thread: ${inWords(delay)} (asked: 15 ms)`)
  console.log(`of a process that did nothing meanwhile: ${inWords(idle)}`)
  console.log(
    `processor time of the drawing thread between two turns: 99 % within ${delay.ownP99.toFixed(1)} ms, most ${delay.ownMax.toFixed(1)} ms`,
  )
}

function inWords({ p50, p99, max }: LoopDelay): string {
  return `half within ${p50.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms, longest ${max.toFixed(1)} ms`
}
