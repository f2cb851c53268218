import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { changeOf } from '../../apps/health-tui/src/tui/editor/change.ts'
import { createLocalDocument } from '../../apps/health-tui/src/tui/editor/document.ts'
import { createEditor } from '../../apps/health-tui/src/tui/editor/editor.ts'
import { contentOf, replaceText, textOf } from '../../apps/health-tui/src/tui/editor/text.ts'

const folder = fileURLToPath(new URL('../../../shared/data/suites/editing-traces/', import.meta.url))
const present = existsSync(folder)
if (!present)
  console.warn('editor-traces: skipped, the folder ../shared/data/suites/editing-traces is absent')

interface Trace {
  readonly startContent: string
  readonly endContent: string
  readonly txns: readonly { readonly patches: readonly (readonly [number, number, string])[] }[]
}

function readTrace(name: string): Trace {
  return JSON.parse(gunzipSync(readFileSync(`${folder}${name}.json.gz`)).toString('utf8')) as Trace
}

test.skipIf(!present).for(['rustcode', 'sveltecomponent'])(
  '%s replayed through the text ends in its text',
  (name) => {
    const { startContent, endContent, txns } = readTrace(name)
    let text = textOf(startContent)
    for (const { patches } of txns)
      for (const [position, deleted, inserted] of patches)
        text = replaceText(text, position, position + deleted, inserted)
    expect(contentOf(text)).toBe(endContent)
  },
)

test.skipIf(!present)(
  'typing history replayed through an editor ends in its text, and undo leads back to the beginning',
  () => {
    const { startContent, endContent, txns } = readTrace('sveltecomponent')
    const document = createLocalDocument(startContent)
    let time = 0
    const editor = createEditor({
      document,
      columns: 80,
      rows: 24,
      now: () => time,
      after: () => () => undefined,
    })
    let length = startContent.length
    for (const { patches } of txns) {
      time += 200
      for (const [position, deleted, inserted] of patches) {
        if (deleted === 0 && /^[ -~]$/.test(inserted)) {
          // A single letter goes the way of a key.
          if (editor.state.selection.head !== position) editor.goTo(position)
          editor.press(inserted)
        } else editor.apply(changeOf(length, { from: position, to: position + deleted, insert: inserted }))
        length += inserted.length - deleted
      }
    }
    expect(contentOf(editor.state.text)).toBe(endContent)
    expect(document.text).toBe(endContent)
    // As many steps as are remembered, and back.
    while (editor.state.history.undo.length > 0) editor.press('ctrl-_')
    expect(document.text).toBe(contentOf(editor.state.text))
    while (editor.state.history.redo.length > 0) editor.press('alt-r')
    expect(document.text).toBe(endContent)
  },
)
