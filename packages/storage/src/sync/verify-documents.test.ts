import { expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { openConnection } from '../connection.ts'
import { createLogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { syncOnce } from './engine.ts'
import type { Remote, RemoteRow } from './remote.ts'
import { serverSchema } from './server-schema.ts'
import { verifyDocuments } from './verify-documents.ts'

async function synced() {
  const server = openConnection(':memory:')
  for (const sql of serverSchema()) server.run(sql)
  const remote: Remote = {
    address: 'memory',
    batch: async (statements) => statements.map(({ sql, args }) => server.read<RemoteRow>(sql, [...args])),
  }
  const store = createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author: 'Anna' })
  const right = await store.cases.create({ fields: { title: 'Right' }, freeText: 'Text of the one' })
  const other = await store.cases.create({ fields: { title: 'Other' } })
  await syncOnce({ store, remote })
  const documents = () => server.read('SELECT entity_id, json, text FROM document ORDER BY entity_id')
  return { server, remote, store, right, other, documents }
}

const damages = {
  'a lie in the JSON': `UPDATE document SET json = replace(json, 'Other', 'A lie') WHERE entity_id = ?`,
  'a lie in the text': `UPDATE document SET text = 'A lie' WHERE entity_id = ?`,
  'no JSON at all': `UPDATE document SET json = '{' WHERE entity_id = ?`,
  'a lie that claims to be later than everything': `UPDATE document SET json = '{}', upto_seq = 1000000 WHERE entity_id = ?`,
}

it('finds nothing where documents are what the cases are', async () => {
  const { remote, store } = await synced()
  expect(await verifyDocuments(store, remote)).toEqual([])
})

for (const [what, sql] of Object.entries(damages)) {
  it(`names a document that is wrong (${what}) and writes it anew when asked`, async () => {
    const { server, remote, store, other, documents } = await synced()
    const before = documents()
    server.run(sql, [other])
    const damaged = documents()
    expect(await verifyDocuments(store, remote)).toEqual([other])
    expect(documents()).toEqual(damaged)
    expect(await verifyDocuments(store, remote, { repair: true })).toEqual([other])
    expect(documents()).toEqual(before)
    expect(await verifyDocuments(store, remote)).toEqual([])
  })
}

it('leaves alone what is due to be written', async () => {
  const { remote, store, other } = await synced()
  await store.cases.set(other, 'title', 'Not sent yet')
  expect(await verifyDocuments(store, remote)).toEqual([])
  await syncOnce({ store, remote, documents: false })
  expect(await verifyDocuments(store, remote)).toEqual([])
})
