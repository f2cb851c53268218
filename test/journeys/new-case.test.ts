import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const report = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')

it('a case is begun on the screen without a letter: title, account, and it is open', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', report, '--account', 'Shop'], { home: folder.path })
  await using terminal = await openTerminal({ home: folder.path })
  await terminal.waitFor('Shop')
  terminal.press('3')
  await terminal.waitFor('n begins one without a letter')
  terminal.press('n')
  await terminal.waitFor('what is it about?')
  terminal.press('enter')
  await terminal.waitFor('Type a title')
  terminal.paste('A letter that came on paper')
  terminal.press('enter')
  await terminal.waitFor('which account is it about?')
  terminal.press('enter')
  await terminal.waitFor(/A letter that came on paper[^]*Root causes/)
  terminal.press('esc')
  await terminal.waitFor('Cases  1 open')

  const { stdout } = await runProgram(['case', 'list', '--json'], { home: folder.path })
  expect(JSON.parse(stdout)).toMatchObject([
    { title: 'A letter that came on paper', account: 'Shop', marketplace: 'US', state: 'open' },
  ])
})

it('a question that was left makes no case, and the palette knows the way', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', report, '--account', 'Shop'], { home: folder.path })
  await using terminal = await openTerminal({ home: folder.path })
  await terminal.waitFor('Shop')
  terminal.press('3')
  await terminal.waitFor('No open case')
  terminal.press('ctrl-p')
  terminal.paste('new case')
  await terminal.waitFor('New case, without a letter')
  terminal.press('enter')
  await terminal.waitFor('what is it about?')
  terminal.paste('Nothing after all')
  terminal.press('esc')
  await terminal.waitFor('n begins one without a letter')
  const { stdout } = await runProgram(['case', 'list', '--json'], { home: folder.path })
  expect(JSON.parse(stdout)).toEqual([])
})
