import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect([args, stderr, code]).toEqual([args, '', 0])
  return stdout.trim()
}

const lines = 'Dear team,\rwe quit the old carrier.\rdd uu jj xx qq\r'

it('text pasted in a terminal that does not mark pastes is never run as commands, and goes whole where text goes', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const id = await ok(home, 'case', 'new', '--title', 'Late shipments')
  await ok(home, 'case', 'item', 'add', id, 'rootCauses', 'The scanner failed.')
  await using terminal = await openTerminal({ home, columns: 100, rows: 30 })
  await terminal.waitFor('3 cases')
  // In a list, where q would leave and d would put away.
  terminal.type(lines)
  await terminal.waitFor('Nothing here takes pasted text')
  terminal.press('3')
  await terminal.waitFor('Late shipments')
  // Into the line of a filter: one line, and nothing is chosen by its line breaks.
  terminal.type('/late shipments\rof October and more\r')
  await terminal.waitFor('late shipments of October and more')
  terminal.press('esc')
  await terminal.waitFor('Enter open')
  terminal.press('enter')
  await terminal.waitFor('C1 The scanner failed.')
  // In the outline of a case, where d removes.
  terminal.press('j')
  await terminal.waitFor(/^> +C1 /m)
  terminal.type(lines)
  await terminal.waitFor('Nothing here takes pasted text')
  await terminal.waitFor('C1 The scanner failed.')
  terminal.press('e')
  await terminal.waitFor('19 characters')
  terminal.type(lines)
  await terminal.waitFor('70 characters')
  // As one step, as a paste is.
  terminal.type('\u001bu')
  await terminal.waitFor('19 characters')
  terminal.press('esc')
  await terminal.waitFor('C1 The scanner failed.')

  // Typed by hand, letter by letter, by somebody who forgot to open the text.
  for (const letter of 'The carrier changed it') {
    terminal.type(letter)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  await terminal.waitFor('what looked like words was not run: Enter opens the selected text')
  terminal.press('ctrl-c')
  await terminal.waitForExit()
  expect(await ok(home, 'case', 'export', id)).toContain('The scanner failed.')
})
