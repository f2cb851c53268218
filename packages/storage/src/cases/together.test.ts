import { expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore, type LogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'

/** Several people at one database: what each does is signed by a device of one's own. */
function people<const Names extends readonly string[]>(
  ...names: Names
): { readonly [K in Names[number]]: LogStore } {
  const database = openMemoryDatabase()
  let now = Date.UTC(2026, 9, 4)
  const deps = { now: () => (now += 1000) }
  return Object.fromEntries(
    names.map((author) => [author, createLogStore({ database, identity: createIdentity(), author, deps })]),
  ) as { readonly [K in Names[number]]: LogStore }
}

it('a review is asked for, taken back, refused and given, each with its reason and its author', async () => {
  const { Anna, Boss } = people('Anna', 'Boss')
  const id = await Anna.cases.create({ fields: { title: 'One', reviewRequired: true } })
  const status = async () => Boss.cases.reviewStatus(id)
  expect(await status()).toMatchObject({ required: true, state: 'none', satisfied: false })
  await Anna.cases.review(id, 'request', 'before Friday, please')
  expect(await status()).toMatchObject({ state: 'requested', by: 'Anna', reason: 'before Friday, please' })
  await Anna.cases.review(id, 'withdraw', 'a figure is missing')
  expect(await status()).toMatchObject({
    state: 'withdrawn',
    reason: 'a figure is missing',
    satisfied: false,
  })
  await Anna.cases.review(id, 'request')
  await Boss.cases.review(id, 'reject', 'the dates do not fit')
  expect(await status()).toMatchObject({ state: 'rejected', by: 'Boss', reason: 'the dates do not fit' })
  await Anna.cases.set(id, 'noticeDate', '2026-10-01')
  await Anna.cases.review(id, 'request', 'dates corrected')
  await Boss.cases.review(id, 'approve', 'good now')
  expect(await status()).toMatchObject({ state: 'approved', by: 'Boss', reason: 'good now', satisfied: true })
  // An edit by anybody, the reviewer included, voids it and is named.
  await Boss.cases.set(id, 'route', 'dispute')
  expect(await status()).toMatchObject({
    state: 'voided',
    satisfied: false,
    voidedBy: [{ author: 'Boss', path: 'route' }],
  })
  const steps = (await Anna.cases.history(id)).filter(({ path }) => path.startsWith('reviews.'))
  expect(steps.map(({ author, value }) => [author, (value as { action: string }).action])).toEqual([
    ['Anna', 'request'],
    ['Anna', 'withdraw'],
    ['Anna', 'request'],
    ['Boss', 'reject'],
    ['Anna', 'request'],
    ['Boss', 'approve'],
  ])
})

it('undo takes back what one did oneself and leaves what others wrote since', async () => {
  const { Anna, Ben } = people('Anna', 'Ben')
  const id = await Anna.cases.create({ fields: { title: 'One' }, freeText: 'abc' })
  await Anna.cases.editText(id, 'freeText', { insert: 'ANNA', at: 3 })
  await Ben.cases.editText(id, 'freeText', { insert: 'BEN', at: 0 })
  await Ben.cases.set(id, 'assignee', 'Ben')
  await Anna.cases.undo(id)
  expect(await Anna.cases.get(id)).toMatchObject({ freeText: 'BENabc', fields: { assignee: 'Ben' } })
  await Ben.cases.undo(id)
  expect((await Anna.cases.get(id))?.fields['assignee'] ?? null).toBeNull()
  await Ben.cases.undo(id)
  expect((await Anna.cases.get(id))?.freeText).toBe('abc')
  await expect(Ben.cases.undo(id)).rejects.toThrow('nothing of your own is left')
})

it('the history of one field, and who wrote which words of a text', async () => {
  const { Anna, Ben } = people('Anna', 'Ben')
  const id = await Anna.cases.create({ fields: { title: 'One' }, freeText: 'The scanner failed.' })
  await Anna.cases.set(id, 'deadline', '2026-10-10')
  await Ben.cases.set(id, 'title', 'Two')
  await Ben.cases.set(id, 'deadline', '2026-10-12')
  const history = await Anna.cases.history(id, 'deadline')
  expect(history.map(({ author, value }) => [author, value])).toEqual([
    ['Anna', '2026-10-10'],
    ['Ben', '2026-10-12'],
  ])
  // A field that the case, or an entry, was made with begins there.
  const title = await Ben.cases.history(id, 'title')
  expect(title.map(({ author, path, value }) => [author, path, value])).toEqual([
    ['Anna', 'title', 'One'],
    ['Ben', 'title', 'Two'],
  ])
  const entry = await Anna.cases.addItem(id, {
    list: 'correctiveActions',
    text: 'We count.',
    fields: { owner: 'Anna' },
  })
  const owner = `sections.correctiveActions.${entry}.owner`
  await Ben.cases.set(id, owner, 'Ben')
  expect((await Anna.cases.history(id, owner)).map(({ author, value }) => [author, value])).toEqual([
    ['Anna', 'Anna'],
    ['Ben', 'Ben'],
  ])
  expect(await Anna.cases.history(id, 'route')).toEqual([])
  await Ben.cases.editText(id, 'freeText', { insert: ' barcode', at: 3 })
  await Anna.cases.editText(id, 'freeText', { deleteFrom: 0, to: 4 })
  const runs = await Ben.cases.attribution(id, 'freeText')
  expect(runs.map(({ text, author }) => [text, author])).toEqual([
    ['barcode', 'Ben'],
    [' scanner failed.', 'Anna'],
  ])
})
