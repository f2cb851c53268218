import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore, type LogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'

function newStore(): LogStore {
  return createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author: 'Anna' })
}

const causes = 'sections.rootCauses'

/** What a person sees of the case. */
async function seen({ cases }: LogStore, id: string): Promise<unknown> {
  const found = await cases.get(id)
  return {
    title: found?.fields['title'] ?? null,
    freeText: found?.freeText,
    causes: (found?.lists[causes] ?? []).map(({ text, fields }) => [text, fields['owner'] ?? null]),
  }
}

type Step =
  | { readonly kind: 'title' | 'write' | 'add'; readonly words: string }
  | { readonly kind: 'remove' | 'owner'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }

const index = fc.nat({ max: 5 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('title' as const, 'write' as const, 'add' as const),
    words: fc.string({ minLength: 1, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'owner' as const), at: index }),
  fc.record({ kind: fc.constant('move' as const), at: index, to: index }),
)

/** False where the step means nothing in the case as it is. */
async function take({ cases }: LogStore, id: string, done: Step): Promise<boolean> {
  const items = (await cases.get(id))?.lists[causes] ?? []
  const path = 'at' in done ? items[done.at]?.path : undefined
  if ('at' in done && path === undefined) return false
  if (done.kind === 'title') await cases.set(id, 'title', done.words)
  else if (done.kind === 'write') await cases.editText(id, 'freeText', { insert: done.words, at: 0 })
  else if (done.kind === 'add') await cases.addItem(id, { list: causes, text: done.words })
  else if (done.kind === 'remove') await cases.removeItem(id, path ?? '')
  else if (done.kind === 'owner') await cases.set(id, `${path}.owner`, 'shipping lead')
  else if ('to' in done) {
    if (done.to >= items.length || done.to === done.at) return false
    await cases.moveItem(id, path ?? '', done.to)
  }
  return true
}

it('undo and redo walk over what was done, forth and back, and show the same at every place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 6 }),
      async (steps, walk) => {
        const store = newStore()
        const id = await store.cases.create({ items: [{ list: causes, text: 'first' }] })
        const shown = [await seen(store, id)]
        for (const one of steps) if (await take(store, id, one)) shown.push(await seen(store, id))
        let at = shown.length - 1
        for (const steps of walk) {
          for (let left = Math.abs(steps); left > 0; left -= 1) {
            const next = at + Math.sign(steps)
            if (next < 0 || next >= shown.length) break
            if (steps < 0) await store.cases.undo(id)
            else await store.cases.redo(id)
            at = next
            expect(await seen(store, id)).toEqual(shown[at])
          }
        }
      },
    ),
    { numRuns: 25 },
  )
})

it('what is done anew leaves nothing to redo, and history says what holds', async () => {
  const store = newStore()
  const { cases } = store
  const id = await cases.create({ fields: { title: 'One' } })
  await cases.set(id, 'title', 'Two')
  await cases.undo(id)
  await cases.redo(id)
  expect((await cases.history(id, 'title')).map(({ value, undone }) => [value, undone])).toEqual([
    ['One', false],
    ['Two', false],
    ['One', true],
    ['Two', false],
  ])
  await cases.undo(id)
  await cases.set(id, 'title', 'Three')
  await expect(cases.redo(id)).rejects.toThrow('nothing of your own is left to redo')
  expect((await cases.get(id))?.fields['title']).toBe('Three')
})

it('redo brings back what one did oneself and keeps what others wrote meanwhile', async () => {
  const store = newStore()
  const { cases } = store
  const id = await cases.create({ items: [{ list: causes, text: 'The scanner failed.' }] })
  const path = (await cases.get(id))?.lists[causes]?.[0]?.path ?? ''
  await cases.removeItem(id, path)
  await cases.undo(id)
  await cases.editText(id, path, { insert: 'Indeed: ', at: 0 })
  await cases.undo(id)
  await cases.redo(id)
  expect(await seen(store, id)).toMatchObject({ causes: [['Indeed: The scanner failed.', null]] })
})
