import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { applyChange } from './change.ts'
import { editorCommands } from './commands/commands.ts'
import { drawEditor } from './draw.ts'
import { createEditor } from './editor.ts'
import { anyChange } from './testing/arbitraries.ts'
import { createTestDocument } from './testing/test-document.ts'
import { contentOf, textOf } from './text.ts'
import { createWrap } from './wrap.ts'

const brush = { theme: createTheme(false), signs: chooseSigns({}, 'darwin') }

type Act =
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'remote'; readonly seed: number }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }

const boundKeys = editorCommands.flatMap(({ keys }) => keys)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...boundKeys).map((text) => ({ kind: 'key' as const, text })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('a', ' ', '語', 'e\u0301', '\u0301', '👨‍👩‍👧', '-', '1', '.', '\u200d')
      .map((text) => ({ kind: 'key' as const, text })),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => ({ kind: 'paste' as const, text })),
  },
  { weight: 2, arbitrary: fc.nat().map((seed) => ({ kind: 'remote' as const, seed })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ columns: fc.nat(120), rows: fc.nat(40) })
      .map((size) => ({ kind: 'resize' as const, ...size })),
  },
)

describe('a storm of keys', () => {
  it('never throws, and document, text, selection and wrap always agree', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
        const document = createTestDocument('- one\n- two 語語語 three\n\nfour e\u0301\tfive')
        let time = 0
        const editor = createEditor({
          document,
          columns: 40,
          rows: 10,
          now: () => (time += 300),
          after: () => () => undefined,
        })
        for (const one of acts) {
          if (one.kind === 'key') editor.press(one.text)
          else if (one.kind === 'paste') editor.paste(one.text)
          else if (one.kind === 'resize') editor.resize(one.columns, one.rows)
          else {
            const [change] = fc.sample(anyChange(document.text.length, 'rst\n語'), {
              numRuns: 1,
              seed: one.seed,
            })
            // Yjs never leaves half a surrogate pair behind.
            if (change !== undefined && contentOf(applyChange(textOf(document.text), change)).isWellFormed())
              document.receive(change)
          }
          const content = contentOf(editor.state.text)
          expect(content).toBe(document.text)
          expect(content.isWellFormed()).toBe(true)
          const { anchor, head } = editor.state.selection
          expect(Math.min(anchor, head)).toBeGreaterThanOrEqual(0)
          expect(Math.max(anchor, head)).toBeLessThanOrEqual(content.length)
          const { columns, rows } = editor.state.viewport
          const { lines, cursor } = drawEditor(editor.state, { columns, rows, brush })
          expect(lines).toHaveLength(rows)
          expect(cursor.row).toBeLessThan(Math.max(1, rows))
        }
        const fresh = createWrap(editor.state.wrap.columns)
        for (const line of document.text.split('\n'))
          expect(editor.state.wrap.rowsOf(line)).toEqual(fresh.rowsOf(line))
      }),
      { numRuns: 150 },
    )
  })
})
