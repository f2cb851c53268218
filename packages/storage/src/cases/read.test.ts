import { expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { listCases, pagesOfCases } from './list.ts'
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

it('lists more cases than a page holds, each once, the earliest deadline first and those without one last', async () => {
  const database = openMemoryDatabase()
  await database.write([
    `INSERT INTO case_summary (id, title, state, account, deadline, deleted, updated_stamp, update_needed, partial)
     WITH RECURSIVE item(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM item WHERE n < 2300)
     SELECT printf('c%05d', n), 'Case ' || n, CASE n % 23 WHEN 0 THEN 'closed' ELSE 'draft' END, 'acme',
       CASE n % 7 WHEN 0 THEN NULL ELSE '2026-10-' || (10 + n % 9) END, 0, '', 0, 0 FROM item`,
  ])
  const open = await listCases(database)
  const whole = await database.read<{ id: string }>(
    `SELECT id FROM case_summary WHERE state <> 'closed' ORDER BY deadline IS NULL, deadline, id`,
  )
  expect(open.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
  expect(await listCases(database, { closed: true })).toHaveLength(2300)
  expect(await listCases(database, { account: 'nobody' })).toEqual([])
  const pages: number[] = []
  for await (const page of pagesOfCases(database, { closed: true })) pages.push(page.length)
  expect(pages).toEqual([1000, 1000, 300])
})
