import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal, type Terminal } from '../support/terminal.ts'

async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect([args, stderr, code]).toEqual([args, '', 0])
  return stdout.trim()
}

/** A case with one cause, whose text is open. */
async function openText(
  home: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly id: string; readonly terminal: Terminal }> {
  const id = await ok(home, 'case', 'new', '--title', 'Late shipments')
  await ok(home, 'case', 'item', 'add', id, 'rootCauses', 'The scanner failed.')
  const terminal = await openTerminal({ home, columns: 100, rows: 30, env })
  await terminal.waitFor('3 cases')
  terminal.press('3', 'enter')
  await terminal.waitFor('C1 The scanner failed.')
  terminal.press('j', 'e')
  await terminal.waitFor('19 characters')
  return { id, terminal }
}

/** What was logged, and words that are in no case. */
async function leftFiles(home: string): Promise<readonly string[]> {
  const files = await readdir(join(home, 'state'), { recursive: true }).catch(() => [])
  return files.filter((file) => /\.(?:log|txt)$/.test(file))
}

it('a window that is closed while somebody writes ends the program, keeps every word, and is no crash', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const { id, terminal } = await openText(home)
  await using _ = terminal
  terminal.type(' And nobody had a second one.')
  await terminal.waitFor('48 characters')
  terminal.hangUp()
  expect((await terminal.waitForExit()).code).toBe(129)
  expect(await ok(home, 'case', 'export', id)).toContain('The scanner failed. And nobody had a second one.')
  expect(await leftFiles(home)).toEqual([])
})

it('closed while $EDITOR has the text, what it had saved is in the plan, and nothing goes on running', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const script = join(home, 'my-editor')
  // Deaf to the closed window, as some are: it must be told.
  const lines = [
    '#!/bin/sh',
    'trap ":" INT',
    'trap "echo told > $HOME/told; exit 1" HUP',
    'echo "Written elsewhere: $(cat "$1")" > "$1.new" && cat "$1.new" > "$1"',
    'echo "IN MY EDITOR"',
    'while :; do sleep 0.1; done',
  ]
  await writeFile(script, `${lines.join('\n')}\n`)
  await chmod(script, 0o755)
  const { id, terminal } = await openText(home, { EDITOR: script, TMPDIR: home })
  await using _ = terminal
  terminal.type('\u001be')
  await terminal.waitFor('IN MY EDITOR')
  // Ctrl-C there is for the editor and what it runs.
  terminal.press('ctrl-c')
  terminal.kill('SIGTERM')
  expect((await terminal.waitForExit()).code).toBe(143)
  expect(terminal.alternateScreen).toBe(false)
  expect(await ok(home, 'case', 'export', id)).toContain('Written elsewhere: The scanner failed.')
  await expect.poll(async () => readFile(join(home, 'told'), 'utf8'), { timeout: 10_000 }).toBe('told\n')

  // What the editor had not saved may lie beside its file: whoever comes back is told, until it is thrown away.
  const told = 'words were in no case yet; W shows them'
  for (const _ of ['first', 'second']) {
    await using again = await openTerminal({ home, columns: 100, rows: 30 })
    await again.waitFor((screen) => screen.includes('3 cases') && screen.includes(told))
    again.press('q')
    await again.waitForExit()
  }
  await using last = await openTerminal({ home, columns: 100, rows: 30 })
  await last.waitFor(told)
  const throwAway = async (): Promise<void> => {
    last.press('W')
    await last.waitFor('Your editor was open')
    last.press('d')
    await last.waitFor('Thrown away')
  }
  await throwAway()
  expect(await leftFiles(home)).toEqual([])
  last.press('u')
  await last.waitFor('Undone')
  expect(await leftFiles(home)).toHaveLength(1)
  await throwAway()
  expect(await leftFiles(home)).toEqual([])
})

it('what was typed into a question when the window was closed is in a file that the next start names', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const { terminal } = await openText(home)
  await using _ = terminal
  terminal.press('esc')
  await terminal.waitFor('Enter edit')
  terminal.press('o')
  await terminal.waitFor('Owner of C1')
  terminal.type('Late, and nobody knew why')
  await terminal.waitFor('nobody knew why')
  terminal.hangUp()
  await terminal.waitForExit()
  const [file = ''] = await leftFiles(home)
  expect(await readFile(join(home, 'state', file), 'utf8')).toContain('Late, and nobody knew why')
})
