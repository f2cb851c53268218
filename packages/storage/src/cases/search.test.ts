import { describe, expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore, type LogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { replyChanges, submitChanges } from './life/attempts.ts'
import { authorsOf, reuseChanges, reusedRuns } from './reuse.ts'
import { searchCases, searchQuery } from './search.ts'

const at = '2026-10-20T18:00:00Z'

function newStore(author = 'Anna'): LogStore {
  return createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author })
}

async function acceptedCase(store: LogStore, outcome = 'reinstated'): Promise<string> {
  const id = await store.cases.create({
    fields: { title: 'Verpackung beschädigt' },
    items: [
      { list: 'rootCauses', text: 'The outer carton let moisture in on the way from the warehouse.' },
      {
        list: 'preventiveMeasures',
        text: '毎週、請求書の日付と数量を確認します。',
        fields: { owner: 'stock lead' },
      },
    ],
  })
  await store.cases.change(id, (context) => submitChanges(context, { text: 'The plan as sent.', at }))
  await store.cases.change(id, (context) => replyChanges(context, { outcome, at }))
  return id
}

describe('searching cases', () => {
  it('finds words in every language, with and without accents, by beginnings, and names the place', async () => {
    const store = newStore()
    const id = await acceptedCase(store)
    const places = async (words: string): Promise<readonly string[]> =>
      (await searchCases(store.database, words)).map(({ place }) => place.replace(/\.[a-z2-7]{16}/, ''))
    expect(await places('moisture carton')).toEqual(['sections.rootCauses'])
    expect(await places('BESCHADIGT')).toEqual(['title'])
    expect(await places('verpack')).toEqual(['title'])
    expect(await places('請求書')).toEqual(['sections.preventiveMeasures'])
    expect(await places('書の')).toEqual(['sections.preventiveMeasures'])
    expect(await places('求請')).toEqual([])
    expect(await places('moisture absent')).toEqual([])
    const [hit] = await searchCases(store.database, '請求書', { marks: ['<', '>'] })
    expect(hit).toMatchObject({ caseId: id, accepted: true, title: 'Verpackung beschädigt' })
    expect(hit?.snippet).toBe('毎週、<請求書>の日付と数量を確認します。')
  })

  it('follows edits and leaves out deleted cases', async () => {
    const store = newStore()
    const id = await acceptedCase(store)
    expect(await searchCases(store.database, 'pallet')).toEqual([])
    await store.cases.addItem(id, { list: 'rootCauses', text: 'The pallet was wet.' })
    expect(await searchCases(store.database, 'pallet')).toHaveLength(1)
    await store.cases.undo(id)
    expect(await searchCases(store.database, 'pallet')).toEqual([])
    await store.cases.set(id, 'deleted', true)
    expect(await searchCases(store.database, 'carton')).toEqual([])
  })

  it('indexes many cases at once, each with all of its places', async () => {
    const store = newStore()
    const ids: string[] = []
    for (let index = 0; index < 120; index += 1)
      ids.push(
        await store.cases.create({
          fields: { title: `Case ${index}` },
          items: [{ list: 'rootCauses', text: `The carton of lane ${index} was wet.` }],
        }),
      )
    expect(await searchCases(store.database, 'carton', { limit: 500 })).toHaveLength(120)
    expect((await searchCases(store.database, 'lane 77')).map(({ caseId }) => caseId)).toEqual([ids[77]])
    expect((await searchCases(store.database, 'case 119')).map(({ caseId }) => caseId)).toEqual([ids[119]])
  })

  it.each(['"', 'a" OR "b', 'NEAR(', '*', '- ^', "'; DROP TABLE op", '()'])(
    'takes %s as words, never as a query language',
    async (words) => {
      const store = newStore()
      await acceptedCase(store)
      expect(await searchCases(store.database, words)).toBeInstanceOf(Array)
    },
  )

  it('gives no query for words without a letter', () => {
    expect(searchQuery('-- ** ""')).toBeUndefined()
  })
})

describe('reusing words', () => {
  it('copies a section of an accepted case, marks its words and keeps who wrote them', async () => {
    const store = newStore()
    const from = await acceptedCase(store)
    const source = await store.cases.get(from)
    const id = await store.cases.create({ fields: { title: 'New' } })
    if (source === undefined) throw new Error('no source')
    const authors = await authorsOf(store.database, source, 'rootCauses')
    await store.cases.change(id, (context) =>
      reuseChanges(context, { from: source, section: 'rootCauses', authors }),
    )
    const reused = async () => (await store.cases.get(id))?.lists['sections.rootCauses']?.[0]
    const item = await reused()
    expect(item?.fields).toMatchObject({
      reusedFrom: `${from}/${source.lists['sections.rootCauses']?.[0]?.path}`,
      reusedAuthors: ['Anna'],
    })
    const runs = async () => (item === undefined ? [] : reusedRuns(store.database, id, item))
    expect(await runs()).toEqual([{ start: 0, end: item?.text.length }])
    // What is rewritten is the writer's own.
    await store.cases.editText(id, item?.path ?? '', { deleteFrom: 4, to: 9 })
    await store.cases.editText(id, item?.path ?? '', { insert: 'inner', at: 4 })
    expect(await runs()).toEqual([
      { start: 0, end: 4 },
      { start: 9, end: (await reused())?.text.length },
    ])
  })

  it('refuses a case that was not accepted', async () => {
    const store = newStore()
    const from = await acceptedCase(store, 'rejected')
    const source = await store.cases.get(from)
    const id = await store.cases.create({})
    if (source === undefined) throw new Error('no source')
    await expect(
      store.cases.change(id, (context) => reuseChanges(context, { from: source, section: 'rootCauses' })),
    ).rejects.toThrow('was not accepted by Amazon')
  })
})
