import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { programFile, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect([args, stderr, code]).toEqual([args, '', 0])
  return stdout.trim()
}

it('stopped in the middle of typing, it has saved every word and locks nobody out; fg takes up a new size', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const id = await ok(home, 'case', 'new', '--title', 'Late shipments')
  await using terminal = await openTerminal({
    home,
    columns: 100,
    rows: 30,
    command: ['bash', '--norc', '-i'],
    env: { PS1: 'shell> ' },
  })
  await terminal.waitFor('shell>')
  terminal.type(`sh -c 'echo $$ > pid; exec ${process.execPath} ${programFile}'\r`)
  await terminal.waitFor('3 cases')
  terminal.press('3', 'enter')
  await terminal.waitFor('Root causes')
  terminal.press('j', 'j', 'j', 'enter')
  await terminal.waitFor('Nothing written yet')
  // In one piece, as a fast hand or a program types: the last letters are not in the file when Ctrl-Z is read.
  terminal.type('The cut-off was noon, not two.\u001a')
  await terminal.waitFor('Stopped')
  expect(await ok(home, 'case', 'export', id)).toContain('The cut-off was noon, not two.')
  await ok(home, 'case', 'set', id, 'assignee', 'Joana')

  terminal.resize(140, 40)
  terminal.type('fg\r')
  await terminal.waitFor(
    (screen) => terminal.alternateScreen && screen.split('\n')[1]?.length === 140 && screen.includes('two.'),
  )

  // Stopped without being asked: the shell makes the terminal its own all the same.
  process.kill(Number(await readFile(join(home, 'pid'), 'utf8')), 'SIGSTOP')
  await terminal.waitFor('Stopped')
  terminal.type('fg\r')
  await terminal.waitFor((screen) => screen.includes('Esc outline') && !screen.includes('Stopped'))
  terminal.type(' Nobody knew.')
  await terminal.waitFor('two. Nobody knew.')
})

it('Ctrl-Z where no shell could bring it back says so, and goes on', async () => {
  await using folder = await scratchFolder()
  await using terminal = await openTerminal({ home: folder.path, columns: 100, rows: 30 })
  await terminal.waitFor('Welcome to health-tui')
  terminal.press('ctrl-z')
  await terminal.waitFor('there is no shell to go back to')
  terminal.press('i')
  await terminal.waitFor('File or folder')
  expect(terminal.alternateScreen).toBe(true)
})

it('a window that became small and large again shows what it showed, and Ctrl-L draws over what others wrote', async () => {
  await using folder = await scratchFolder()
  await using terminal = await openTerminal({
    home: folder.path,
    args: ['--db', join(folder.path, 'own.db')],
    columns: 100,
    rows: 30,
  })
  await terminal.waitFor('Welcome to health-tui')
  const before = terminal.text()
  for (const [columns, rows] of [
    [20, 5],
    [300, 100],
    [2, 2],
    [100, 30],
  ] as const)
    terminal.resize(columns, rows)
  await terminal.waitFor((screen) => screen === before)
  terminal.scribble('\u001b[5;1HBroadcast message from root: the server goes down\u001b[29;70H')
  await terminal.waitFor('Broadcast message')
  terminal.press('ctrl-l')
  await terminal.waitFor(
    (screen) => !screen.includes('Broadcast') && screen.includes('The database is empty'),
  )
  expect(terminal.alternateScreen).toBe(true)
})
