import { describe, expect, it } from 'vitest'
import { openPerson, sqldProgram, startTeamServer } from '../support/team-server.ts'

const list = 'sections.rootCauses'

/** Anna and Ben know the same item; Ben writes into it offline, then Anna writes and removes it, then Ben comes online. */
async function removedMeanwhile() {
  const server = await startTeamServer()
  const anna = await openPerson('Anna', server)
  const ben = await openPerson('Ben', server)
  const id = await anna.cases.create({ fields: { title: 'One' } })
  const item = await anna.cases.addItem(id, { list: 'rootCauses', text: 'The scanner failed.' })
  const other = await anna.cases.addItem(id, { list: 'rootCauses', text: 'Another cause.' })
  const path = `${list}.${item}`
  for (const store of [anna, ben]) await store.sync()
  await ben.cases.editText(id, path, { insert: ' Ben saw the smoke.', at: 19 })
  await anna.cases.editText(id, path, { insert: 'On Monday: ', at: 0 })
  await anna.cases.removeItem(id, path)
  for (const store of [anna, ben, anna]) await store.sync()
  const texts = async (store: typeof anna) =>
    (await store.cases.get(id))?.lists[list]?.map(({ text }) => text)
  return { server, anna, ben, id, item, other, path, texts }
}

describe.skipIf(sqldProgram === undefined)(
  'an edit that is older than a removal whose author did not know of it',
  () => {
    it('stays out of the way, stands in the journal of everybody, and comes back with one call', async () => {
      const { anna, ben, id, path, texts } = await removedMeanwhile()
      for (const store of [anna, ben]) {
        expect(await texts(store)).toEqual(['Another cause.'])
        expect(await store.cases.conflicts(id)).toMatchObject([
          {
            type: 'removed',
            caseId: id,
            path,
            shown: { value: null, author: 'Anna' },
            kept: { value: 'On Monday: The scanner failed. Ben saw the smoke.', author: 'Ben' },
          },
        ])
      }
      const [conflict] = await anna.cases.conflicts()
      await anna.cases.resolve(conflict?.loser ?? '', 'restore')
      for (const store of [anna, ben]) await store.sync()
      for (const store of [anna, ben]) {
        expect(await texts(store)).toEqual([
          'On Monday: The scanner failed. Ben saw the smoke.',
          'Another cause.',
        ])
        expect(await store.cases.conflicts()).toEqual([])
      }
      await expect(anna.cases.resolve(conflict?.loser ?? '', 'restore')).rejects.toThrow('no open conflict')
      // Whoever removes it now has seen it: nothing more to ask.
      await ben.cases.removeItem(id, path)
      for (const store of [ben, anna]) await store.sync()
      expect(await anna.cases.conflicts()).toEqual([])
      expect(await texts(anna)).toEqual(['Another cause.'])
    })

    it('is settled by leaving it, for everybody, and further late edits are asked about anew', async () => {
      const { server, anna, ben, id, path, texts } = await removedMeanwhile()
      const [conflict] = await ben.cases.conflicts()
      await ben.cases.resolve(conflict?.loser ?? '', 'keep')
      for (const store of [ben, anna]) await store.sync()
      for (const store of [ben, anna]) expect(await store.cases.conflicts()).toEqual([])
      expect(await texts(anna)).toEqual(['Another cause.'])
      const carl = await openPerson('Carl', server)
      await carl.sync()
      expect(await carl.cases.conflicts()).toEqual([])
      expect(
        (await carl.cases.history(id, path)).some(({ author, kind }) => author === 'Ben' && kind === 'text'),
      ).toBe(true)
    })

    it('is no matter for the journal when the remover had seen it, or when it is newer and brings the item back', async () => {
      const { anna, ben, id, other, texts } = await removedMeanwhile()
      const path = `${list}.${other}`
      await anna.cases.removeItem(id, path)
      await ben.cases.editText(id, path, { insert: 'Newer: ', at: 0 })
      for (const store of [anna, ben, anna]) await store.sync()
      for (const store of [anna, ben]) {
        expect(await texts(store)).toEqual(['Newer: Another cause.'])
        expect((await store.cases.conflicts()).map((conflict) => conflict.path)).not.toContain(path)
      }
    })
  },
)

describe.skipIf(sqldProgram === undefined)('a value that is older than the winner', () => {
  it('stands in the journal although it arrived last', async () => {
    const server = await startTeamServer()
    const anna = await openPerson('Anna', server)
    const ben = await openPerson('Ben', server)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    for (const store of [anna, ben]) await store.sync()
    await ben.cases.set(id, 'title', 'Ben’s older title')
    await anna.cases.set(id, 'title', 'Anna’s newer title')
    for (const store of [anna, ben, anna]) await store.sync()
    for (const store of [anna, ben])
      expect(await store.cases.conflicts()).toMatchObject([
        {
          type: 'value',
          shown: { value: 'Anna’s newer title' },
          kept: { value: 'Ben’s older title', author: 'Ben' },
        },
      ])
    const [conflict] = await ben.cases.conflicts()
    await ben.cases.resolve(conflict?.loser ?? '', 'restore')
    for (const store of [ben, anna]) await store.sync()
    expect((await anna.cases.get(id))?.fields['title']).toBe('Ben’s older title')
    expect(await anna.cases.conflicts()).toEqual([])
  })
})
