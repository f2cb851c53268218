import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

/** The process that reads the orders for a screen. */
async function ledgerOf(home: string): Promise<number> {
  for (let turn = 0; turn < 1500; turn += 1) {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const read = async (file: string): Promise<string> =>
        readFile(join('/proc', pid, file), 'latin1').catch(() => '')
      if ((await read('cmdline')).includes('ledger-child') && (await read('environ')).includes(home))
        return Number(pid)
    }
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('no process reads the orders')
}

it.skipIf(process.platform !== 'linux')(
  'when the process that reads orders dies, the screen says so and recovers by itself',
  async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const sample = await readFile(join(amazonSamples, 'tabular/all_orders.gen2.SYNTHETIC.tsv'), 'utf8')
    const file = join(home, 'orders.tsv')
    const bring = async (text: string): Promise<void> => {
      await writeFile(file, text)
      expect(await runProgram(['import', file, '--account', 'acme'], { home })).toMatchObject({ code: 0 })
    }
    await bring(sample)
    await using terminal = await openTerminal({ home })
    await terminal.waitFor('acme')
    // A process that dies before the screen has asked it for the new orders is replaced without a word: then once more.
    const toldOfDeath = async (turn: number): Promise<void> => {
      const pid = await ledgerOf(home)
      process.kill(pid, 'SIGSTOP')
      // What is asked now is never answered.
      await bring(sample.replace(/(\n\d{3}-\d{7}-)(\d{7})/, `$1999999${turn}`))
      // On a busy machine the screen takes its time to see the new orders and to ask: the longer the oftener it was missed.
      await new Promise((done) => setTimeout(done, turn * 1000))
      process.kill(pid, 'SIGKILL')
      await terminal
        .waitFor('OLD DATA: estimates are missing or old', { timeoutMs: 8000 })
        .catch(async (error: unknown) => {
          if (turn === 3) throw error
          await toldOfDeath(turn + 1)
        })
    }
    await toldOfDeath(1)
    expect(terminal.text()).toContain('trying again in 5 s')
    await terminal.waitFor((screen) => !screen.includes('OLD DATA'))
  },
)
