import { describe, expect, it } from 'vitest'
import { createIdentity } from './log/identity.ts'
import { createTextBuffer } from './log/text.ts'
import { createLogStore, type LogStore } from './store.ts'
import { openMemoryDatabase } from './testing/memory-database.ts'

function newStore(author = 'Anna', now: () => number = Date.now): LogStore {
  return createLogStore({
    database: openMemoryDatabase(),
    identity: createIdentity(),
    author,
    deviceName: 'laptop',
    deps: { now },
  })
}

describe('a case', () => {
  it('holds what was set, in the order in which items were put', async () => {
    const { cases } = newStore()
    const id = await cases.create({
      fields: { title: 'Inauthentic complaint', route: 'admit' },
      items: [{ list: 'rootCauses', text: 'The supplier was not verified.' }],
      freeText: 'Dear Amazon,',
    })
    await cases.set(id, 'deadline', '2026-10-26')
    const second = await cases.addItem(id, { list: 'rootCauses', text: 'Second.' })
    const first = await cases.addItem(id, { list: 'rootCauses', index: 0, text: 'First.' })
    await cases.addItem(id, { list: 'asins', fields: { value: 'B000000001' } })
    await cases.editText(id, 'freeText', { insert: ' hello', at: 12 })
    await cases.editText(id, `sections.rootCauses.${second}`, { deleteFrom: 0, to: 3 })
    const found = await cases.get(id)
    expect(found?.fields).toEqual({
      title: 'Inauthentic complaint',
      route: 'admit',
      state: 'open',
      deadline: '2026-10-26',
    })
    expect(found?.lists['sections.rootCauses']?.map(({ text }) => text)).toEqual([
      'First.',
      'The supplier was not verified.',
      'ond.',
    ])
    expect(found?.freeText).toBe('Dear Amazon, hello')
    expect(found?.lists['asins']?.map(({ fields }) => fields)).toEqual([{ value: 'B000000001' }])
    await cases.moveItem(id, `sections.rootCauses.${first}`, 2)
    expect((await cases.get(id))?.lists['sections.rootCauses']?.at(-1)?.text).toBe('First.')
    await cases.removeItem(id, `sections.rootCauses.${first}`)
    expect((await cases.get(id))?.lists['sections.rootCauses']).toHaveLength(2)
    expect(await cases.list()).toMatchObject([
      { id, title: 'Inauthentic complaint', deadline: '2026-10-26', state: 'open' },
    ])
  })

  it('takes back the last actions, one by one, and nothing else', async () => {
    const { cases } = newStore()
    const id = await cases.create({ fields: { title: 'One' }, freeText: 'abc' })
    await cases.set(id, 'title', 'Two')
    const item = await cases.addItem(id, { list: 'rootCauses', text: 'cause' })
    await cases.editText(id, 'freeText', { replaceAll: 'aXc' })
    await cases.removeItem(id, `sections.rootCauses.${item}`)
    await cases.undo(id)
    expect((await cases.get(id))?.lists['sections.rootCauses']?.[0]?.text).toBe('cause')
    await cases.undo(id)
    expect((await cases.get(id))?.freeText).toBe('abc')
    await cases.undo(id)
    expect((await cases.get(id))?.lists['sections.rootCauses'] ?? []).toEqual([])
    await cases.undo(id)
    expect((await cases.get(id))?.fields['title']).toBe('One')
    await cases.undo(id)
    expect(await cases.list()).toEqual([])
    await expect(cases.undo(id)).rejects.toThrow('nothing of your own is left to undo')
  })

  it('tells who did what and who wrote which words', async () => {
    const { cases } = newStore('Anna', () => Date.UTC(2026, 9, 4))
    const id = await cases.create({ fields: { title: 'One' }, freeText: 'abc' })
    await cases.editText(id, 'freeText', { insert: 'XY', at: 1 })
    const history = await cases.history(id)
    expect(history.map(({ kind, path }) => [kind, path])).toEqual([
      ['create', ''],
      ['text', 'freeText'],
      ['text', 'freeText'],
    ])
    expect(history[2]).toMatchObject({
      author: 'Anna',
      deviceName: 'laptop',
      at: '2026-10-04T00:00:00.000Z',
      value: [[1, 0, 'XY']],
      synced: false,
    })
    const runs = await cases.attribution(id, 'freeText')
    expect(runs.map(({ text }) => text)).toEqual(['a', 'XY', 'bc'])
    expect(new Set(runs.map(({ opId }) => opId)).size).toBe(2)
  })

  it('needs a second person to approve, and an edit voids the approval', async () => {
    const store = newStore('Anna')
    const { cases } = store
    const id = await cases.create({ fields: { title: 'One', reviewRequired: true } })
    await expect(cases.review(id, 'approve')).rejects.toThrow('no review')
    await cases.review(id, 'request', 'please look')
    await expect(cases.review(id, 'approve')).rejects.toThrow('a second person has to approve')
    const boss = createLogStore({ database: store.database, identity: createIdentity(), author: 'Boss' })
    await boss.cases.review(id, 'approve', 'fine')
    expect(await cases.reviewStatus(id)).toMatchObject({ state: 'approved', by: 'Boss', satisfied: true })
    await cases.set(id, 'assignee', 'Ben')
    await cases.addItem(id, { list: 'comments', fields: { body: 'thanks' } })
    expect((await cases.reviewStatus(id)).state).toBe('approved')
    await cases.set(id, 'title', 'Two')
    expect(await cases.reviewStatus(id)).toMatchObject({
      state: 'voided',
      satisfied: false,
      voidedBy: [{ path: 'title' }],
    })
  })

  it('keeps keystrokes of a process that died', async () => {
    const store = newStore()
    const { database, cases } = store
    const id = await cases.create({ fields: { title: 'One' }, freeText: 'abc' })
    const session = await store.openText(id, 'freeText')
    await session.insert(3, 'd')
    await session.insert(4, 'e')
    expect((await cases.history(id)).length).toBe(2)
    const next = createLogStore({
      database,
      identity: createIdentity(),
      author: 'Anna',
      deps: { isAlive: () => false },
    })
    await next.recover()
    expect((await next.cases.get(id))?.freeText).toBe('abcde')
    expect((await next.cases.history(id)).length).toBe(3)
  })

  it('takes a text in that is longer than one operation may be, in pieces, and cuts no character in two', async () => {
    const store = newStore()
    const id = await store.cases.create({ fields: { title: 'One' }, freeText: 'abc' })
    const session = await store.openText(id, 'freeText')
    const long = `x${'😀'.repeat(150_000)}`
    await session.insert(3, long)
    await session.insert(0, '>')
    await session.close()
    expect((await store.cases.get(id))?.freeText === `>abc${long}`).toBe(true)
    const [found] = await store.database.read<{ longest: number; n: number }>(
      `SELECT max(length(value)) AS longest, count(*) AS n FROM op WHERE kind = 'text'`,
    )
    expect(found?.longest).toBeLessThan(1_000_000)
    expect(found?.n).toBeGreaterThan(4)
    expect(await store.database.read('SELECT * FROM text_draft')).toEqual([])
  })

  it('opens although a dead process left a draft that no operation can hold, and keeps its words', async () => {
    const { database, cases } = newStore()
    const id = await cases.create({ fields: { title: 'One' }, freeText: 'abc' })
    const [saved] = await database.read<{ state: string }>('SELECT state FROM text')
    const buffer = createTextBuffer(saved?.state, 7)
    buffer.insert(3, 'y'.repeat(1_500_000))
    const { update = '', changes = [] } = buffer.take() ?? {}
    await database.write([
      {
        sql: `INSERT INTO text_draft (session, entity_id, path, pid, updated_at, updates, delta) VALUES ('s', ?, 'freeText', 1, 1, ?, ?)`,
        args: [id, JSON.stringify([update]), JSON.stringify(changes)],
      },
    ])
    const deps = { isAlive: () => false }
    const next = createLogStore({ database, identity: createIdentity(), author: 'Anna', deps })
    await next.recover()
    expect((await next.cases.get(id))?.freeText).toHaveLength(1_500_003)
    expect(await database.read('SELECT * FROM text_draft')).toEqual([])
  })

  it('refuses places that do not exist, and changes nothing', async () => {
    const { cases, database } = newStore()
    const id = await cases.create({ fields: { title: 'One' } })
    const [before] = await database.read<{ n: number }>('SELECT count(*) AS n FROM op')
    await expect(cases.set('nope', 'title', 'x')).rejects.toThrow('there is no case nope')
    await expect(cases.set(id, 'freeText', 'x')).rejects.toThrow('no field')
    await expect(cases.removeItem(id, 'sections.rootCauses.x')).rejects.toThrow('no item')
    await expect(cases.editText(id, 'sections.rootCauses.x', { insert: 'a', at: 0 })).rejects.toThrow(
      'no item',
    )
    expect(await database.read('SELECT count(*) AS n FROM op')).toEqual([before])
  })
})
