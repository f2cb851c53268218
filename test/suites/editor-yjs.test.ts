import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createEditor, type Editor } from '../../apps/health-tui/src/tui/editor/editor.ts'
import {
  bindSharedText,
  bindTextSession,
  type TextSession,
} from '../../apps/health-tui/src/tui/editor/shared-text.ts'
import { contentOf } from '../../apps/health-tui/src/tui/editor/text.ts'

interface Seat {
  readonly doc: Y.Doc
  readonly text: Y.Text
  readonly editor: Editor
}

function takeSeat(clientId: number): Seat {
  const doc = new Y.Doc()
  doc.clientID = clientId
  const text = doc.getText('text')
  const editor = createEditor({
    document: bindSharedText(text),
    columns: 60,
    rows: 12,
    now: () => 0,
    after: () => () => undefined,
  })
  return { doc, text, editor }
}

function exchange(seats: readonly Seat[]): void {
  for (const from of seats)
    for (const to of seats)
      if (from !== to) Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)))
}

test('two people type into one text, apart and together, and both see what Yjs says', () => {
  const key = fc.constantFrom(
    'a',
    'b',
    ' ',
    '語',
    '👍',
    'enter',
    'backspace',
    'delete',
    'left',
    'right',
    'up',
    'home',
    'ctrl-w',
    'ctrl-k',
    'ctrl-y',
    'ctrl-_',
    'alt-r',
    'shift-left',
    'tab',
  )
  const act = fc.oneof(
    { weight: 6, arbitrary: fc.record({ seat: fc.nat(1), key }) },
    { weight: 1, arbitrary: fc.constant('exchange' as const) },
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
      const seats = [takeSeat(1), takeSeat(2)]
      for (const one of acts) {
        if (one === 'exchange') exchange(seats)
        else seats[one.seat]?.editor.press(one.key)
        for (const { text, editor } of seats) expect(contentOf(editor.state.text)).toBe(text.toJSON())
      }
      exchange(seats)
      const [first, second] = seats.map(({ editor }) => contentOf(editor.state.text))
      expect(first).toBe(second)
    }),
    { numRuns: 100 },
  )
})

test('the cursor stays with its words when a colleague writes before, at and behind it', () => {
  const [mine, theirs] = [takeSeat(1), takeSeat(2)]
  for (const key of 'root cause') mine.editor.press(key)
  exchange([mine, theirs])
  for (let step = 0; step < 6; step += 1) mine.editor.press('left')
  theirs.text.insert(0, '>> ')
  theirs.text.insert(theirs.text.length, '!')
  theirs.text.insert(mine.editor.state.selection.head + 3, 'x')
  exchange([mine, theirs])
  const { head } = mine.editor.state.selection
  expect(contentOf(mine.editor.state.text).slice(0, head)).toBe('>> root')
  mine.editor.press('ctrl-_')
  expect(mine.text.toJSON()).toBe('>> x!')
})

test('a session that only says that something changed is compared', async () => {
  let content = 'one two'
  let others: string | undefined
  const failures: unknown[] = []
  const session: TextSession = {
    get content() {
      return content
    },
    async insert(position, text) {
      content = content.slice(0, position) + text + content.slice(position)
      if (text === '!') throw new Error('disk full')
    },
    async delete(from, to) {
      content = content.slice(0, from) + content.slice(to)
    },
    async refresh() {
      content = others ?? content
      return others !== undefined
    },
  }
  const document = bindTextSession(session, (error) => failures.push(error))
  const editor = createEditor({ document, columns: 60, rows: 12, now: () => 0, after: () => () => undefined })
  for (const key of ['ctrl-e', '.', 'backspace', '!']) editor.press(key)
  expect(content).toBe('one two!')
  others = 'one and two!'
  await document.refresh()
  expect(contentOf(editor.state.text)).toBe('one and two!')
  expect(editor.state.selection.head).toBe(12)
  expect(failures).toHaveLength(1)
  // Two changes at once, one on each side of the cursor.
  editor.goTo(9)
  others = 'Zero, one and two! Three.'
  await document.refresh()
  expect(editor.state.selection.head).toBe('Zero, one and t'.length)
})
