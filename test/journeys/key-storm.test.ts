import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

// Everything but what leaves (q, Ctrl-C) and what waits for a shell (Ctrl-Z).
const letters = 'abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ1234567890!?/:,.;<>[]+-_ '.split('')
const moves =
  '\r \u001b \t \u007f \u001b[Z \u001b[A \u001b[B \u001b[C \u001b[D \u001b[5~ \u001b[6~ \u001b[H \u001b[F'.split(
    ' ',
  )
const edits =
  '\u001b[3~ \u001b[1;2C \u001bb \u001b\r \u0001 \u0005 \u000b \u0010 \u0013 \u0019 \u001bx \u001bn \u001bOP'.split(
    ' ',
  )
// Reports of the mouse, of focus and of colours, pastes that begin or end nowhere, and half a sequence.
const reports =
  '\u001b[<0;10;5M \u001b[<0;10;5m \u001b[<64;1;1M \u001b[I \u001b[O \u001b[200~ \u001b[201~ \u001b[ \u001b]11;rgb:0/0/0\u0007'.split(
    ' ',
  )
const texts = ['語', '👍🏽', 'e\u0301', '\u0000']
const keys = fc.oneof(...[letters, moves, edits, reports, texts].map((some) => fc.constantFrom(...some)))

it('a storm of keys in the real program never crashes it, and it leaves the terminal as it was', async () => {
  const seed = Date.now()
  console.log(`seed ${seed}`)
  for (const storm of fc.sample(fc.array(keys, { minLength: 250, maxLength: 250 }), { seed, numRuns: 2 })) {
    await using folder = await scratchFolder()
    await using terminal = await openTerminal({
      home: folder.path,
      columns: 80,
      rows: 24,
      args: ['demo'],
      env: { EDITOR: 'true', VISUAL: 'true' },
    })
    await terminal.waitFor('SAMPLE Nordlicht')
    let hasLeft = false
    const exit = terminal.waitForExit().finally(() => {
      hasLeft = true
    })
    for (const [index, key] of storm.entries()) {
      terminal.type(key)
      if (index % 25 !== 24) continue
      await new Promise((resolve) => setTimeout(resolve, 30))
      if (hasLeft) break
      if (index % 50 === 49) terminal.resize(index % 100 === 99 ? 131 : 80, index % 100 === 99 ? 45 : 24)
    }
    if (!hasLeft) {
      // An open paste would swallow what follows.
      terminal.type('\u001b[201~')
      terminal.press('ctrl-c')
    }
    const { code } = await exit
    // 0 where Enter came upon the Quit of the welcome screen; a crash ends with another code.
    expect([0, 130], `seed ${seed}`).toContain(code)
    expect([terminal.alternateScreen, terminal.cursorHidden], `seed ${seed}`).toEqual([false, false])
    const raw = terminal.raw()
    for (const mode of ['2004', '1000', '1006'])
      expect(raw.lastIndexOf(`\u001b[?${mode}h`), mode).toBeLessThanOrEqual(
        raw.lastIndexOf(`\u001b[?${mode}l`),
      )
    expect(raw).not.toContain('Error:')
    const doctor = await runProgram(['doctor'], { home: folder.path })
    expect(doctor.stdout + doctor.stderr).not.toContain('malformed')
  }
})
