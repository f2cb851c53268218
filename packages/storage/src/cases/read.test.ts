import { expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { readCase, readManyCases } from './read.ts'

it('reads many cases as it reads each, also one of which only the preview came, and leaves out what is not there', async () => {
  const database = openMemoryDatabase()
  const store = createLogStore({ database, identity: createIdentity(), author: 'Anna' })
  const ids: string[] = []
  for (const title of ['Late shipments', 'Invoices', 'Reviews', 'Labels']) {
    const id = await store.cases.create({
      fields: { title },
      items: [{ list: 'rootCauses', text: `Why ${title}` }],
    })
    ids.push(id)
  }
  const [, arriving = '', broken = ''] = ids
  const preview = { ...(await readCase(database, arriving)), fields: { title: 'As the server has it' } }
  await database.write([
    `UPDATE case_summary SET partial = 1 WHERE id IN ('${arriving}', '${broken}')`,
    {
      sql: 'INSERT INTO preview (entity_id, upto_seq, json) VALUES (?, 1, ?)',
      args: [arriving, JSON.stringify(preview)],
    },
    { sql: 'INSERT INTO preview (entity_id, upto_seq, json) VALUES (?, 1, ?)', args: [broken, '{}'] },
  ])

  const many = await readManyCases(database, [...ids, 'nobody'])

  const each = await Promise.all(ids.map(async (id) => readCase(database, id)))
  expect(many).toHaveLength(4)
  expect(new Map(many.map((document) => [document.id, document]))).toEqual(
    new Map(each.map((document) => [document?.id, document])),
  )
  expect(many.find(({ id }) => id === arriving)?.fields['title']).toBe('As the server has it')
})
