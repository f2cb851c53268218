import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Brush } from '../screens/frame.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { createLocalDocument } from './document.ts'
import { drawEditor, type EditorPicture } from './draw.ts'
import { createEditor, type Editor } from './editor.ts'

const plain: Brush = { theme: createTheme(false), signs: chooseSigns({ LANG: 'C' }, 'linux') }
const coloured: Brush = { theme: createTheme(true), signs: chooseSigns({}, 'darwin') }

function open(content: string, columns = 60, rows = 8): Editor {
  return createEditor({
    document: createLocalDocument(content),
    columns,
    rows,
    now: () => 0,
    after: () => () => undefined,
  })
}

function draw(editor: Editor, brush = plain, columns = 60, rows = 8): EditorPicture {
  return drawEditor(editor.state, { columns, rows, brush })
}

const painted = /\u001b\[[\d;]*m/g

describe('the picture of an editor', () => {
  it('shows line numbers, wrapped rows, and where the cursor is', () => {
    const editor = open('Root cause\nThe warehouse closed at noon on Saturday and nobody noticed it.')
    editor.press('ctrl-end')
    const { lines, cursor } = draw(editor)
    expect(lines.map((line) => line.trimEnd())).toEqual([
      '   1 Root cause',
      '   2 The warehouse closed at noon on Saturday and nobody',
      '     noticed it.',
      '~',
      '~',
      '~',
      '~',
      '                                 line 2 of 2 | 74 characters',
    ])
    expect(cursor).toEqual({ row: 2, column: 16 })
  })

  it('shows remarks in the text, at the line’s end, beside the number, and at the cursor', () => {
    const editor = open('We guarantee it.\nfine')
    editor.setMarks([{ from: 3, to: 12, level: 'error', message: 'Promise an action, not a result' }])
    editor.goTo(5)
    const { lines } = draw(editor)
    expect(lines[0]).toBe('x  1 We guarantee it.  x Promise an action, not a result')
    expect(lines[1]).toBe('        ~~~~~~~~~')
    expect(lines[7]).toMatch(/^x Promise an action/)
    expect(draw(editor, coloured).lines[0]).toContain('\u001b[4mguarantee\u001b[24m')
  })

  it('shows a remark below the line where there is no room behind it', () => {
    const editor = open('This line fills all of the room that there is for it.\nnext')
    editor.setMarks([{ from: 5, to: 9, level: 'warning', message: 'Too long' }])
    const { lines, cursor } = draw(editor, coloured)
    expect(lines[1]).toContain('! Too long')
    expect(lines[2]).toContain('next')
    expect(cursor).toEqual({ row: 0, column: 5 })
  })

  it('shows a selection and other people without colour too', () => {
    const editor = open('one two three')
    editor.setPeople([{ name: 'Anna\u001b[31m', selection: { anchor: 8, head: 8 } }])
    editor.goTo(0, 3)
    const { lines } = draw(editor)
    expect(lines[0]).toBe('   1 one two three  <- Anna\\x1b[31m')
    expect(lines[1]).toBe('     ^^^     A')
    expect(lines[7]).toContain('1 here | line 1 of 1 | 3 of 13 selected')
  })

  it("shows what colleagues have selected, with their initials without colour, below one's own selection and marks", () => {
    const editor = open('one two three\nfour')
    editor.setPeople([
      { name: 'Bea', selection: { anchor: 4, head: 16 } },
      { name: 'carl', selection: { anchor: 3, head: 1 } },
    ])
    editor.setMarks([{ from: 8, to: 10, level: 'error', message: 'm' }])
    editor.goTo(5, 6)
    const { lines } = draw(editor, plain, 90)
    expect(lines.slice(0, 4)).toEqual([
      'x  1 one two three   <- carl (2 selected)  x m',
      '      Cc b^bb~~bbbb',
      '   2 four  <- Bea (12 selected)',
      '     bbB',
    ])
    const colours = draw(editor, coloured, 90).lines
    expect(colours[0]).toContain('\u001b[3m\u001b[4mt\u001b[24m\u001b[23m')
    expect(colours[1]).toContain('\u001b[7mu')
  })

  it('says what is looked for and how often it is there', () => {
    const editor = open('late, Late')
    for (const key of ['ctrl-s', 'l', 'a', 'ctrl-s']) editor.press(key)
    expect(draw(editor).lines[7]).toMatch(/^Find: la \(2 of 2\)/)
    editor.press('enter')
    expect(draw(editor).lines[7]).toMatch(/^Found la \(2 of 2\)/)
    expect(draw(editor).lines[1]).toBe('     ==    ^^')
    for (const key of ['ctrl-g', 'ctrl-s', 'x']) editor.press(key)
    expect(draw(editor).lines[7]).toMatch(/^Find: x \(none\)/)
  })

  it('keeps the cursor in view where rows of signs stand between the lines', () => {
    const editor = open(Array.from({ length: 20 }, () => 'bad').join('\n'), 60, 6)
    editor.setMarks(
      Array.from({ length: 20 }, (_, line) => ({
        from: 4 * line,
        to: 4 * line + 3,
        level: 'info',
        message: 'm',
      })),
    )
    for (let step = 0; step < 19; step += 1) {
      const { lines, cursor } = draw(editor, plain, 60, 6)
      expect(lines[cursor.row]).toContain(` ${step + 1} bad`)
      editor.press('down')
    }
  })

  it('is exactly as large as asked and never raw, for any text at any size, with colours and without', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '\u001b[2J',
          '\u202e',
          'e\u0301'.repeat(9),
          `x${'\u0301'.repeat(99)}`,
          '👨‍👩‍👧',
          '語',
          '\t',
          '\n',
          '\u009b',
          'a b ',
        ),
      ),
      { maxLength: 20 },
    )
    const size = fc.record({
      columns: fc.integer({ min: 2, max: 100 }),
      rows: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(hostile, size, fc.nat(), fc.nat(), (parts, { columns, rows }, a, b) => {
        const content = parts.join('')
        const editor = open(content, columns, rows)
        const at = a % (content.length + 1)
        editor.setMarks([
          { from: Math.min(at, b), to: at, level: 'warning', message: '\u001b]0;x\u0007\u202e' },
        ])
        editor.setPeople([{ name: '\u200b\u001b[5m', selection: { anchor: at, head: at } }])
        editor.goTo(at, b % (content.length + 1))
        const pictures = [plain, coloured].map((brush) => draw(editor, brush, columns, rows))
        for (const { lines, cursor } of pictures) {
          expect(lines.length).toBe(rows)
          expect(cursor.column).toBeLessThan(columns)
          for (const line of lines) {
            const bare = line.replace(painted, '')
            expect(stringWidth(bare)).toBeLessThanOrEqual(columns)
            expect(bare).not.toMatch(
              /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
            )
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows a line of megabytes', () => {
    const editor = open(`${'<script>\u001b[31m '.repeat(150_000)}end`)
    editor.press('ctrl-end')
    for (const key of 'abc') editor.press(key)
    const { lines } = draw(editor)
    expect(lines.join('')).toContain('endabc')
    expect(lines.join('')).not.toContain('\u001b')
  })
})
