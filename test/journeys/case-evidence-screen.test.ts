import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const asOf = ['--as-of', '2026-10-21T00:00:00Z']

const words = [
  'INVOICE',
  'Invoice No: NV-5501',
  'Date: 18 February 2026',
  'Bill to: Maple Peak Goods LLC',
  'B0CXJ41P7K Thermo cup Qty 120',
].join('\n')

it('a paper is attached, confirmed and marked on the screen, and each of it can be taken back', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const ok = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runProgram([...asOf, ...args], { home })
    expect([args, stderr, code]).toEqual([args, '', 0])
    return stdout.trim()
  }
  const source = join(home, 'invoice.json')
  await writeFile(source, JSON.stringify({ sections: {}, freeText: words }))
  await ok('poa', 'render', source, '--as', 'pdf', '--out', join(home, 'invoice.pdf'))
  const id = await ok('case', 'new', '--title', 'Inauthentic')
  await using terminal = await openTerminal({ home, args: asOf })
  await terminal.waitFor('3 cases')
  terminal.press('3')
  await terminal.waitFor('Inauthentic')
  terminal.press('enter')
  await terminal.waitFor('Root causes')
  terminal.press('X')
  await terminal.waitFor('a attaches a file')
  terminal.press('a')
  await terminal.waitFor('File to attach')
  terminal.type('/nowhere/at all.pdf\r')
  await terminal.waitFor('no such file')
  // What was typed stands there to be put right.
  await terminal.waitFor('> /nowhere/at all.pdf')
  terminal.type(`\u0015${join(home, 'invoice.pdf')}\r`)
  await terminal.waitFor('Attached as Exhibit 1')
  await terminal.waitFor(/\? date: 2026-02-18/)
  terminal.press('m')
  await terminal.waitFor('nothing of it is confirmed yet')
  terminal.press('enter')
  await terminal.waitFor('What Exhibit 1 says')
  const at = terminal.screen().findIndex((line) => line.includes('[ ] asins = B0CXJ41P7K'))
  const first = terminal.screen().findIndex((line) => line.includes('> [ ]'))
  for (let step = first; step < at; step += 1) terminal.press('j')
  terminal.press('enter')
  await terminal.waitFor('Confirmed: asins = B0CXJ41P7K')
  await terminal.waitFor(/✓ asins: B0CXJ41P7K/)
  terminal.press('m')
  await terminal.waitFor('Marked in a copy')
  terminal.press('u')
  await terminal.waitFor('Undone')
  terminal.press('q')
  expect((await terminal.waitForExit()).code).toBe(0)
  const shown = JSON.parse(await ok('evidence', 'show', id, 'Exhibit 1', '--json')) as {
    readonly name: string
    readonly fields: { readonly asins: readonly string[] }
  }
  expect(shown).toMatchObject({ name: 'invoice.pdf', fields: { asins: ['B0CXJ41P7K'] } })
})
