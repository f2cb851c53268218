import { describe, expect, it } from 'vitest'
import { changeOf } from './change.ts'
import { editorCommands } from './commands/commands.ts'
import { createLocalDocument } from './document.ts'
import { cleanInput, createEditor, type Editor, type EditorDeps } from './editor.ts'
import { createTestDocument } from './testing/test-document.ts'
import { contentOf } from './text.ts'

function open(content: string, deps: Partial<EditorDeps> = {}): Editor {
  return createEditor({
    document: createLocalDocument(content),
    columns: 40,
    rows: 10,
    now: () => 0,
    after: () => () => undefined,
    ...deps,
  })
}

/** The text with `|` at the cursor and `<`…`>` around a selection. */
function shown({ state }: Editor): string {
  const { anchor, head } = state.selection
  const text = contentOf(state.text)
  if (anchor === head) return `${text.slice(0, head)}|${text.slice(head)}`
  const [from, to] = anchor < head ? [anchor, head] : [head, anchor]
  return `${text.slice(0, from)}<${text.slice(from, to)}>${text.slice(to)}`
}

function press(editor: Editor, ...keys: readonly string[]): string {
  for (const key of keys) editor.press(key)
  return shown(editor)
}

function typeIn(editor: Editor, text: string): string {
  return press(editor, ...Array.from(text))
}

describe('createEditor', () => {
  it('runs the example of its documentation', () => {
    const editor = createEditor({
      document: createLocalDocument('Root cause'),
      columns: 80,
      rows: 24,
      now: () => 0,
      after: () => () => undefined,
    })
    editor.press('ctrl-e')
    for (const key of ': carrier') editor.press(key)
    expect(contentOf(editor.state.text)).toBe('Root cause: carrier')
    editor.press('ctrl-_')
    expect(contentOf(editor.state.text)).toBe('Root cause')
  })

  it('moves by graphemes, words, rows and lines', () => {
    const editor = open('e\u0301👨‍👩‍👧b late shipment\n\nrate')
    expect(press(editor, 'right', 'right')).toBe('e\u0301👨‍👩‍👧|b late shipment\n\nrate')
    expect(press(editor, 'alt-f', 'ctrl-right')).toBe('e\u0301👨‍👩‍👧b late| shipment\n\nrate')
    expect(press(editor, 'down', 'down')).toBe('e\u0301👨‍👩‍👧b late shipment\n\nrate|')
    expect(press(editor, 'up', 'up')).toBe('e\u0301👨‍👩‍👧b late| shipment\n\nrate')
    expect(press(editor, 'ctrl-end', 'alt-b', 'alt-b')).toBe('e\u0301👨‍👩‍👧b late |shipment\n\nrate')
    expect(press(editor, 'left', 'home')).toBe('|e\u0301👨‍👩‍👧b late shipment\n\nrate')
    expect(press(editor, 'ctrl-down', 'right')).toBe('e\u0301👨‍👩‍👧b late shipment\n\n|rate')
  })

  it('tells rows from lines where a line is wrapped', () => {
    const editor = open('the quick brown fox jumps over the lazy dog again', { columns: 26 })
    expect(press(editor, 'end')).toBe('the quick brown fox| jumps over the lazy dog again')
    expect(press(editor, 'end')).toBe('the quick brown fox jumps over the lazy dog again|')
    expect(press(editor, 'home')).toBe('the quick brown fox jumps over the lazy |dog again')
    expect(press(editor, 'up')).toBe('the quick brown fox |jumps over the lazy dog again')
    expect(press(editor, 'ctrl-e')).toBe('the quick brown fox jumps over the lazy dog again|')
    expect(press(editor, 'ctrl-a')).toBe('|the quick brown fox jumps over the lazy dog again')
  })

  it('moves by pages and keeps the cursor in view', () => {
    const editor = open(Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n'))
    press(editor, 'pagedown', 'pagedown')
    expect(shown(editor)).toContain('|line 14')
    expect(editor.state.viewport.top.line).toBe(6)
    press(editor, 'pageup')
    expect(shown(editor)).toContain('|line 7')
    press(editor, 'ctrl-end')
    expect(editor.state.viewport.top.line).toBe(91)
  })

  it('selects with shift and with the mark', () => {
    const editor = open('late shipment rate')
    expect(press(editor, 'ctrl-shift-right', 'shift-right')).toBe('<late >shipment rate')
    expect(press(editor, 'left')).toBe('|late shipment rate')
    expect(press(editor, 'ctrl-space', 'alt-f', 'right')).toBe('<late >shipment rate')
    expect(press(editor, 'ctrl-g')).toBe('late |shipment rate')
    expect(press(editor, 'shift-end', 'X')).toBe('late X|')
    expect(press(editor, 'alt-a')).toBe('<late X>')
  })

  it('kills, gathers kills in a row, yanks, and yanks what was killed before', () => {
    const editor = open('one two three\nfour')
    press(editor, 'alt-d', 'alt-d')
    expect(press(editor, 'end', 'ctrl-w')).toBe(' |\nfour')
    expect(press(editor, 'ctrl-y')).toBe(' three|\nfour')
    expect(press(editor, 'alt-y')).toBe(' one two|\nfour')
    expect(press(editor, 'ctrl-k', 'ctrl-k', 'ctrl-y')).toBe(' one two\nfour|')
    expect(press(editor, 'left', 'alt-y')).toBe(' one two\nfou|r')
    expect(press(editor, 'ctrl-u')).toBe(' one two\n|r')
    expect(press(editor, 'shift-right', 'alt-w', 'ctrl-y')).toBe(' one two\nrr|')
    expect(press(editor, 'shift-left', 'ctrl-x')).toBe(' one two\nr|')
  })

  it('continues and ends lists, and indents their items', () => {
    const editor = open('- one')
    expect(press(editor, 'end', 'enter', 't', 'enter')).toBe('- one\n- t\n- |')
    expect(press(editor, 'tab')).toBe('- one\n- t\n  - |')
    expect(press(editor, 'shift-tab', 'enter')).toBe('- one\n- t\n|')
    typeIn(editor, '9. nine')
    expect(press(editor, 'enter')).toBe('- one\n- t\n9. nine\n10. |')
    expect(press(editor, 'ctrl-home', 'shift-down', 'shift-down', 'tab')).toBe(
      '<  - one\n  - t\n>9. nine\n10. ',
    )
  })

  it('pastes as one step, with line breaks of its own kind and without controls', () => {
    const editor = open('ab')
    press(editor, 'right')
    editor.paste('1\r\n2\u001b[31m\r3\ud800')
    expect(shown(editor)).toBe('a1\n2[31m\n3\ufffd|b')
    expect(press(editor, 'ctrl-_')).toBe('a|b')
    expect(cleanInput('\u0007\u009b31mx\ty')).toBe('31mx\ty')
  })

  it('finds as one types, onwards, backwards and around, in both cases', () => {
    const editor = open('Late rate, late shipment. LATE')
    expect(press(editor, 'ctrl-s', 'l', 'a', 't', 'e')).toBe('<Late> rate, late shipment. LATE')
    expect(press(editor, 'ctrl-s')).toBe('Late rate, <late> shipment. LATE')
    expect(press(editor, 'ctrl-s', 'ctrl-s')).toBe('<Late> rate, late shipment. LATE')
    expect(press(editor, 'ctrl-r')).toBe('Late rate, late shipment. <LATE>')
    expect(press(editor, 'esc', 'ctrl-home')).toBe('|Late rate, late shipment. LATE')
    expect(press(editor, 'ctrl-s', 'L', 'A')).toBe('Late rate, late shipment. <LA>TE')
    expect(press(editor, 'backspace')).toBe('<L>ate rate, late shipment. LATE')
    expect(press(editor, 'x', 'enter')).toBe('|Late rate, late shipment. LATE')
    expect(typeIn(editor, 'y')).toBe('y|Late rate, late shipment. LATE')
  })

  it('goes on with a query behind a next match, and finds again what was found before', () => {
    const editor = open('lake late late')
    expect(press(editor, 'ctrl-s', 'l', 'a', 'ctrl-s')).toBe('lake <la>te late')
    expect(press(editor, 't')).toBe('lake <lat>e late')
    expect(press(editor, 'backspace', 'backspace')).toBe('<l>ake late late')
    expect(press(editor, 'a', 't', 'enter', 'ctrl-home', 'f3')).toBe('lake <lat>e late')
    expect(press(editor, 'f3', 'f3', 'shift-f3')).toBe('lake late <lat>e')
    expect(press(editor, 'ctrl-home', 'ctrl-s', 'ctrl-s')).toBe('lake <lat>e late')
  })

  it('leaves a search that is given up where it began, and one that is accepted where it led', () => {
    const editor = open('one two')
    expect(press(editor, 'ctrl-s', 't', 'w', 'ctrl-g')).toBe('|one two')
    expect(press(editor, 'ctrl-s', 't', 'w', 'enter', 'X')).toBe('one X|o')
  })

  it('undoes own words only, keeping what others wrote and where the cursor is', () => {
    const document = createTestDocument('cause')
    const editor = open('', { document })
    press(editor, 'ctrl-e', '!', '!')
    document.receive(changeOf(7, { from: 0, to: 0, insert: 'Root ' }))
    expect(shown(editor)).toBe('Root cause!!|')
    document.receive(changeOf(12, { from: 12, to: 12, insert: ' (Anna)' }))
    expect(shown(editor)).toBe('Root cause!!| (Anna)')
    expect(press(editor, 'ctrl-_')).toBe('Root cause| (Anna)')
    expect(press(editor, 'alt-r')).toBe('Root cause!!| (Anna)')
    expect(document.text).toBe('Root cause!! (Anna)')
  })

  it('makes one undo step of what is typed without a pause', () => {
    let time = 0
    const editor = open('', { now: () => time })
    typeIn(editor, 'one')
    time = 5000
    typeIn(editor, ' two')
    press(editor, 'left', 'X')
    expect(press(editor, 'ctrl-_')).toBe('one tw|o')
    expect(press(editor, 'ctrl-_')).toBe('one|')
    expect(press(editor, 'ctrl-_')).toBe('|')
    expect(press(editor, 'ctrl-_')).toBe('|')
    expect(editor.state.message).toBe('Nothing to undo')
    expect(press(editor, 'alt-r', 'alt-r')).toBe('one two|')
  })

  it('does not scroll for what others write above', () => {
    const document = createTestDocument(Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n'))
    const editor = open('', { document })
    press(editor, 'ctrl-end')
    const { top } = editor.state.viewport
    document.receive(changeOf(document.text.length, { from: 0, to: 0, insert: 'a\nb\n' }))
    expect(editor.state.viewport.top).toEqual({ line: top.line + 2, row: top.row })
  })

  it('moves remarks with their words and drops them with their words', () => {
    const editor = open('a bad word')
    editor.setMarks([
      { from: 2, to: 5, level: 'warning', message: 'bad' },
      { from: 6, to: 10, level: 'info', message: 'word' },
    ])
    typeIn(editor, 'xx')
    editor.apply(changeOf(12, { from: 4, to: 8, insert: '' }))
    expect(editor.state.marks).toEqual([{ from: 4, to: 8, level: 'info', message: 'word' }])
  })

  it('takes remarks that were made for an earlier text', () => {
    const editor = open('a bad word')
    const watch = editor.watch()
    typeIn(editor, 'xx')
    editor.setMarks([{ from: 2, to: 5, level: 'warning', message: 'bad' }], watch)
    watch.stop()
    typeIn(editor, 'y')
    expect(editor.state.marks).toMatchObject([{ from: 5, to: 8 }])
    expect(watch.content).toBe('a bad word')
  })

  it('writes the journal at a pause, after a while without one, and when told to', () => {
    const journal: string[] = []
    let time = 0
    let pause: (() => void) | undefined
    const after = (_: number, work: () => void): (() => void) => {
      pause = work
      return () => (pause = undefined)
    }
    const editor = open('', { now: () => time, after, onPause: (content) => journal.push(content) })
    typeIn(editor, 'ab')
    expect(journal).toEqual([])
    pause?.()
    expect(journal).toEqual(['ab'])
    typeIn(editor, 'c')
    time = 2000
    typeIn(editor, 'd')
    expect(journal).toEqual(['ab', 'abcd'])
    typeIn(editor, 'e')
    editor.flush()
    editor.flush()
    expect(journal).toEqual(['ab', 'abcd', 'abcde'])
  })

  it('leaves keys to the screen that mean nothing here', () => {
    const editor = open('text')
    expect(
      ['esc', 'f1', 'ctrl-p', 'ctrl-o', 'alt-x', 'insert', 'mouse'].map((key) => editor.press(key)),
    ).toEqual(Array.from({ length: 7 }, () => false))
    press(editor, 'shift-right')
    expect(editor.press('esc')).toBe(true)
    expect(['é', '語', '👨‍👩‍👧', ' '].map((key) => editor.press(key))).toEqual([true, true, true, true])
  })

  it('goes to a place in the text, and no further', () => {
    const editor = open('one two')
    editor.goTo(4, 7)
    expect(shown(editor)).toBe('one <two>')
    editor.goTo(99)
    expect(shown(editor)).toBe('one two|')
  })
})

it('shows what scrolled away in a small window again where a large one has room for it', () => {
  const lines = Array.from({ length: 15 }, (_, index) => `Line ${index + 1}`).join('\n')
  const editor = open(lines, { rows: 20 })
  press(editor, 'ctrl-end')
  editor.resize(40, 5)
  expect(editor.state.viewport.top).toEqual({ line: 11, row: 0 })
  editor.resize(40, 10)
  expect(editor.state.viewport.top).toEqual({ line: 6, row: 0 })
  editor.resize(40, 20)
  expect(editor.state.viewport.top).toEqual({ line: 0, row: 0 })
})

describe('the table of commands', () => {
  it('gives each key and each id to one command', () => {
    const keys = editorCommands.flatMap((command) => command.keys)
    expect(new Set(keys).size).toBe(keys.length)
    const ids = editorCommands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('can be run by id', () => {
    const editor = open('one two')
    expect(editor.run('word-right')).toBe(true)
    expect(shown(editor)).toBe('one| two')
    expect(editor.run('cancel')).toBe(false)
    expect(editor.run('no-such-command')).toBe(false)
  })
})
