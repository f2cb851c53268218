import { expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { hasUnshared, shareCollected } from './share-collected.ts'

it('a letter that no operation can hold stays here and keeps nothing else back', async () => {
  const database = openMemoryDatabase()
  const log = createLogStore({ database, identity: createIdentity(), author: 'Anna' })
  await database.write([
    `INSERT INTO account (id, name) VALUES (1, 'acme')`,
    `INSERT INTO document (id, account_id, sha256, reading, kind, name, imported_at, rows, imported, updated, unchanged, rejected,
       rejects, conflicts, notes) VALUES (1, 1, 'x', 'notification', 'notification', 'x.eml', 1, 1, 1, 0, 0, 0, '[]', '[]', '[]')`,
  ])
  for (const [id, length] of [
    ['a', 10],
    ['b', 1_000_000],
    ['c', 20],
  ] as const)
    await database.write([
      {
        sql: `INSERT INTO notification (id, account_id, document_id, imported_at, text, parsed) VALUES (?, 1, 1, 1, ?, '{}')`,
        args: [id, 'x'.repeat(length)],
      },
    ])
  expect(await shareCollected(log)).toBe(2)
  const shared = await database.read<{ length: number }>(
    `SELECT length(value ->> '$.v.text') AS length FROM op WHERE kind = 'fact' ORDER BY length`,
  )
  expect(shared).toEqual([{ length: 10 }, { length: 20 }])
  expect(await hasUnshared(database)).toBe(false)
  expect(await shareCollected(log)).toBe(0)
})
