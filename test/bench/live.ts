import { join } from 'node:path'
import { openTerminal } from '../support/terminal.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { median, printTable } from './statistics.ts'

const rounds = 10

/** How long an open screen takes to show what another process has committed, beside that process's whole run. */
export async function run(): Promise<void> {
  await using folder = await scratchFolder()
  const file = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
  const imported: number[] = []
  const shown: number[] = []
  await runProgram(['import', file, '--account', 'first'], { home: folder.path })
  await using terminal = await openTerminal({ home: folder.path, columns: 120, rows: 60 })
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
}
