import { createIdentity, createLogStore, openMemoryDatabase } from '@health-tui/storage/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEditor, type Editor } from '../../apps/health-tui/src/tui/editor/editor.ts'
import { bindTextSession, type SessionDocument } from '../../apps/health-tui/src/tui/editor/shared-text.ts'
import { contentOf } from '../../apps/health-tui/src/tui/editor/text.ts'

interface Seat {
  readonly editor: Editor
  readonly document: SessionDocument
  /** Resolves when what was typed is in the log. */
  leave(): Promise<void>
}

test('two editors on one stored text end with the same words, which are those in the database', async () => {
  const key = fc.constantFrom(
    'a',
    'b',
    '語',
    '👍',
    ' ',
    'enter',
    'backspace',
    'left',
    'home',
    'ctrl-w',
    'ctrl-y',
    'ctrl-_',
    'alt-r',
  )
  const act = fc.oneof(
    { weight: 8, arbitrary: fc.record({ seat: fc.nat(1), key }) },
    { weight: 1, arbitrary: fc.record({ seat: fc.nat(1), key: fc.constant('save and refresh') }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const store = createLogStore({
        database: openMemoryDatabase(),
        identity: createIdentity(),
        author: 'Anna',
        deps: { after: () => () => undefined },
      })
      const id = await store.cases.create({ fields: { title: 'Late shipments' }, freeText: 'Dear Amazon,' })
      const failures: unknown[] = []
      const takeSeat = async (): Promise<Seat> => {
        const session = await store.openText(id, 'freeText')
        const document = bindTextSession(session, (error) => failures.push(error))
        const editor = createEditor({
          document,
          columns: 60,
          rows: 12,
          now: () => 0,
          after: () => () => undefined,
        })
        return { editor, document, leave: async () => session.flush() }
      }
      const seats = [await takeSeat(), await takeSeat()]
      for (const { seat, key } of acts) {
        const one = seats[seat]
        if (key === 'save and refresh') {
          await one?.leave()
          await one?.document.refresh()
        } else one?.editor.press(key)
        for (const { editor, document } of seats) expect(contentOf(editor.state.text)).toBe(document.text)
      }
      for (const seat of seats) await seat.leave()
      for (const { document } of seats) await document.refresh()
      const saved = (await store.cases.get(id))?.freeText
      for (const { editor } of seats) expect(contentOf(editor.state.text)).toBe(saved)
      expect(failures).toEqual([])
    }),
    { numRuns: 20 },
  )
})
