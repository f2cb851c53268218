import { describe, expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { verifyCases } from './verify-cases.ts'

async function twoCases() {
  const database = openMemoryDatabase()
  const store = createLogStore({ database, identity: createIdentity(), author: 'Anna' })
  const right = await store.cases.create({ fields: { title: 'Right' }, freeText: 'Text of the one' })
  const other = await store.cases.create({ fields: { title: 'Other' }, freeText: 'Text of the other' })
  await store.cases.addItem(other, { list: 'sections.rootCauses', text: 'A cause' })
  return { database, store, right, other }
}

/** What a bug, a broken disk or somebody with an editor could do to a table that is folded from the log. */
const damages = {
  'a value': `UPDATE cell SET value = '"Forged"' WHERE path = 'title' AND entity_id = ?`,
  'a missing value': `DELETE FROM cell WHERE path = 'title' AND entity_id = ?`,
  'a text': `UPDATE text SET content = 'Something else' WHERE path = 'freeText' AND entity_id = ?`,
  'a row of the list': `UPDATE case_summary SET title = 'Forged' WHERE id = ?`,
  'a case that left the list': `DELETE FROM case_summary WHERE id = ?`,
}

describe('verifyCases', () => {
  it('finds nothing where nobody touched anything', async () => {
    const { store } = await twoCases()
    expect(await verifyCases(store)).toEqual({ cases: 2, wrong: [] })
  })

  for (const [what, sql] of Object.entries(damages)) {
    it(`names the case whose fold was damaged (${what}), leaves it as it is, and makes it anew when asked`, async () => {
      const { database, store, right, other } = await twoCases()
      const before = await Promise.all([store.cases.get(right), store.cases.get(other)])
      await database.transaction(async (transaction) => transaction.run(sql, [other]))
      const damaged = await store.cases.get(other)
      expect(await verifyCases(store)).toEqual({ cases: 2, wrong: [other] })
      expect(await store.cases.get(other)).toEqual(damaged)
      expect(await verifyCases(store, { repair: true })).toEqual({ cases: 2, wrong: [other] })
      expect(await Promise.all([store.cases.get(right), store.cases.get(other)])).toEqual(before)
      expect((await store.cases.list()).map(({ title }) => title).toSorted()).toEqual(['Other', 'Right'])
      expect(await verifyCases(store)).toEqual({ cases: 2, wrong: [] })
    })
  }
})
