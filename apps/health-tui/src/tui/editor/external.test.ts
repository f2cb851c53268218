import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeOf } from './change.ts'
import { createEditor, type Editor } from './editor.ts'
import { editExternally, splitCommand } from './external.ts'
import { runCommand } from './run-command.ts'
import { createTestDocument } from './testing/test-document.ts'
import { contentOf } from './text.ts'

let temporary: string
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'editor-test-'))
})
afterEach(async () => rm(temporary, { recursive: true }))

function open(content: string): {
  readonly editor: Editor
  readonly document: ReturnType<typeof createTestDocument>
} {
  const document = createTestDocument(content)
  const editor = createEditor({ document, columns: 80, rows: 24, now: () => 0, after: () => () => undefined })
  return { editor, document }
}

describe('the round trip through an external editor', () => {
  it('merges what was changed there with what arrived meanwhile, as one undo step', async () => {
    const { editor, document } = open('Root cause: unknown\nAction: none\n')
    const outcome = await editExternally(editor, {
      temporary,
      command: 'vi -f',
      run: async (command, [flag, file = '']) => {
        expect([command, flag]).toEqual(['vi', '-f'])
        expect((await stat(file)).mode & 0o777).toBe(0o600)
        await writeFile(file, (await readFile(file, 'utf8')).replace('unknown', 'a closed warehouse'))
        document.receive(changeOf(33, { from: 28, to: 32, insert: 'opened on Saturdays' }))
        return 0
      },
    })
    expect(outcome).toEqual({ kind: 'changed' })
    const merged = 'Root cause: a closed warehouse\nAction: opened on Saturdays\n'
    expect(contentOf(editor.state.text)).toBe(merged)
    expect(document.text).toBe(merged)
    editor.press('ctrl-_')
    expect(document.text).toBe('Root cause: unknown\nAction: opened on Saturdays\n')
    expect(await readdir(temporary)).toEqual([])
  })

  it('does not take the line break that editors add, nor theirs for ours', async () => {
    const { editor } = open('one\ntwo')
    const save = (text: string): Promise<unknown> =>
      editExternally(editor, {
        temporary,
        command: 'ed',
        run: async (_, [file = '']) => {
          await writeFile(file, text)
          return 0
        },
      })
    expect(await save('one\ntwo\n')).toEqual({ kind: 'unchanged' })
    expect(await save('one\r\nthree\r\n')).toEqual({ kind: 'changed' })
    expect(contentOf(editor.state.text)).toBe('one\nthree')
  })

  it('keeps the file and the text when the editor fails after writing', async () => {
    const { editor } = open('one')
    const outcome = await editExternally(editor, {
      temporary,
      command: 'vi',
      run: async (_, [file = '']) => {
        await writeFile(file, 'two')
        return 1
      },
    })
    expect(outcome).toMatchObject({ kind: 'failed', file: expect.stringContaining('plan-of-action') })
    expect(contentOf(editor.state.text)).toBe('one')
  })

  it('says why when the editor cannot start, and leaves nothing behind', async () => {
    const { editor } = open('one')
    const run = async (): Promise<number> => Promise.reject(new Error('spawn vix ENOENT'))
    expect(await editExternally(editor, { temporary, command: 'vix', run })).toEqual({
      kind: 'failed',
      why: 'spawn vix ENOENT',
      file: undefined,
    })
    expect(await editExternally(editor, { temporary, command: ' ', run })).toMatchObject({ kind: 'failed' })
    expect(await readdir(temporary)).toEqual([])
  })

  it('splits the command as it is written in a shell', () => {
    expect(splitCommand(`code --wait`)).toEqual(['code', '--wait'])
    expect(splitCommand(`"/opt/My Editor/bin" -c 'set tw=0' a\\ b`)).toEqual([
      '/opt/My Editor/bin',
      '-c',
      'set tw=0',
      'a b',
    ])
  })
})

describe('running a command', () => {
  it('waits for its end and tells how it ended', async () => {
    expect(await runCommand(process.execPath, ['-e', ''])).toBe(0)
    expect(await runCommand(process.execPath, ['-e', 'process.exit(3)'])).toBe(3)
    expect(await runCommand(process.execPath, ['-e', 'process.kill(process.pid, "SIGTERM")'])).toBe(143)
    await expect(runCommand(join(temporary, 'no-such-program'), [])).rejects.toThrow('ENOENT')
  })
})
