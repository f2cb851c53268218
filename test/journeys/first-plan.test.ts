import { expect, it } from 'vitest'
import { scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

it('somebody who reads only the footer gets from the sample letter into a plan, and a wrong key costs nothing', async () => {
  await using folder = await scratchFolder()
  await using terminal = await openTerminal({
    home: folder.path,
    args: ['--as-of', '2026-10-04T09:00:00Z', 'demo'],
    columns: 80,
    rows: 24,
  })
  await terminal.waitFor('SAMPLE Nordl')
  terminal.press('2')
  await terminal.waitFor('at risk of deactivation')
  terminal.press('enter')
  await terminal.waitFor('asks for:')

  // The end of a letter is its last page, not an empty screen, and the rule says where one is.
  terminal.press('G')
  await terminal.waitFor('Seller Performance Team')
  await terminal.waitFor('Submit the plan')
  await terminal.waitFor(/─ (\d+)-(\d+) of \2 ─/)

  // Enter does what the footer calls it: an empty section begins, one with entries folds.
  terminal.press('c')
  await terminal.waitFor('Enter begin')
  terminal.press('enter')
  await terminal.waitFor('C1 root cause')
  terminal.type('The carrier changed its cut-off time in September.')
  await terminal.waitFor('50 characters')
  // The key for the next remark leads out of the text and on, whichever part of the case has the keys.
  terminal.type('\u001bn')
  await terminal.waitFor('S submit')
  const first = terminal.text()
  terminal.type('\u001bn')
  await terminal.waitFor((screen) => screen !== first && /\d of \d+: /.test(screen))
  // A remark about the whole case stands at its facts, and can be set aside there.
  terminal.press('g')
  await terminal.waitFor('DDL-05')
  terminal.press('z')
  await terminal.waitFor('Why DDL-05 does not apply here')
  terminal.type('The follow-up is planned elsewhere\r')
  await terminal.waitFor((screen) => screen.includes('Set aside DDL-05') && !screen.includes('i DDL-05'))
  terminal.press('j')
  await terminal.waitFor('Enter fold')

  // Back, and out of the sample data in the same breath: nothing of it is lost, and nothing breaks.
  terminal.type('\u007fx')
  await terminal.waitFor('Welcome to health-tui')
  terminal.press('s')
  await terminal.waitFor('SAMPLE Nordl')
  terminal.press('3')
  await terminal.waitFor('at risk of deactivation')
  terminal.press('enter')
  await terminal.waitFor('C1 The carrier changed its cut-off time')
  terminal.press('q')
  expect((await terminal.waitForExit()).code).toBe(0)
})
