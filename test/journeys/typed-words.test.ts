import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect([args, stderr, code]).toEqual([args, '', 0])
  return stdout.trim()
}

it('words that come where letters are commands, pasted or typed, are not run but told', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const id = await ok(home, 'case', 'new', '--title', 'Late shipments')
  await ok(home, 'case', 'item', 'add', id, 'rootCauses', 'The scanner failed.')
  await using terminal = await openTerminal({ home, columns: 100, rows: 30 })
  await terminal.waitFor('3 cases')
  // In a list, where q would leave and d would put away.
  terminal.type('\u001b[200~Dear team,\rwe quit.\rdd uu qq\r\u001b[201~')
  await terminal.waitFor('Nothing here takes pasted text')
  terminal.press('3')
  await terminal.waitFor('Late shipments')
  terminal.press('enter')
  await terminal.waitFor('C1 The scanner failed.')
  terminal.press('j')
  await terminal.waitFor(/^> +C1 /m)
  // Letter by letter, by somebody who forgot to open the text.
  for (const letter of 'The carrier changed it') {
    terminal.type(letter)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  await terminal.waitFor('what looked like words was not run: Enter opens the selected text')
  terminal.press('ctrl-c')
  await terminal.waitForExit()
  expect(await ok(home, 'case', 'export', id)).toContain('The scanner failed.')
})
