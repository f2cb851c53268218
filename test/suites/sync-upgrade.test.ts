import { readFile } from 'node:fs/promises'
import { syncOnce, verifyLog } from '@health-tui/storage/sync'
import {
  createIdentity,
  createLogStore,
  type LogStore,
  openMemoryDatabase,
  type OperationRow,
  operationColumns,
  operationFromRow,
  operationToTuple,
} from '@health-tui/storage/testing'
import { describe, expect, it } from 'vitest'
import { sqldProgram, startTeamServer, type TeamServer } from '../support/team-server.ts'

/** The statements with which the first version of this program made its server. */
const firstSchema = JSON.parse(
  await readFile(new URL('../fixtures/server-schema-1.json', import.meta.url), 'utf8'),
) as string[]

const whole = 'SELECT seq, received_at, id, value, prev, signature FROM op ORDER BY seq'
const clean = { missingHere: [], missingOnServer: [], badSignatures: [], brokenChains: [], wrongCases: [] }

function person(author: string, identity = createIdentity()): LogStore {
  return createLogStore({ database: openMemoryDatabase(), identity, author, deviceName: author })
}

/** Writes what waits as the first version did: one statement without a word about generations. */
async function pushAsBefore({ sql }: TeamServer, { database }: LogStore): Promise<void> {
  const rows = await database.read<OperationRow>('SELECT * FROM op ORDER BY position')
  const tuples = rows.map((row) => operationToTuple(operationFromRow(row)))
  const values = operationColumns.split(', ').map((_, index) => `value ->> ${index}`)
  await sql.batch(
    [
      {
        sql: `INSERT OR IGNORE INTO op (${operationColumns}) SELECT ${values.join(', ')} FROM json_each(?) ORDER BY key`,
        args: [JSON.stringify(tuples)],
      },
    ],
    'write',
  )
}

async function firstServer(): Promise<TeamServer> {
  const server = await startTeamServer()
  await server.sql.batch(
    firstSchema.map((sql) => ({ sql, args: [] })),
    'write',
  )
  return server
}

async function rowsOf({ sql }: TeamServer, statement: string): Promise<unknown[]> {
  const [rows = []] = await sql.batch([{ sql: statement, args: [] }], 'read')
  return rows.map((row) => Object.values(row))
}

describe.skipIf(sqldProgram === undefined)('a server of the first version (skipped without sqld)', () => {
  it('is brought up to date by whoever syncs first, and keeps every row as it was', async () => {
    const server = await firstServer()
    const anna = person('Anna')
    const id = await anna.cases.create({ fields: { title: 'From before' }, freeText: 'Dear Amazon' })
    await anna.cases.set(id, 'title', 'Still there')
    await pushAsBefore(server, anna)
    const before = await rowsOf(server, whole)

    const ben = person('Ben')
    expect(await syncOnce({ store: ben, remote: server.sql })).toMatchObject({ pulled: 4, stop: null })
    expect(await rowsOf(server, whole)).toEqual(before)
    expect(await ben.cases.get(id)).toEqual(await anna.cases.get(id))
    await ben.cases.set(id, 'assignee', 'ben')
    for (const store of [anna, ben, anna])
      expect(await syncOnce({ store, remote: server.sql })).toMatchObject({ pending: 0, stop: null })
    expect(await anna.cases.get(id)).toEqual(await ben.cases.get(id))
    for (const store of [anna, ben]) expect(await verifyLog(store, server.sql)).toMatchObject(clean)
    // Numbers go on behind those that were there, or a cursor would skip what comes.
    const seqs = (await rowsOf(server, 'SELECT seq FROM op ORDER BY seq')).flat()
    expect(seqs.slice(0, before.length)).toEqual([1, 2, 3, 4])
    expect(seqs).toHaveLength(6)
  })

  it('takes what a copied profile writes, which it left out before', async () => {
    const server = await firstServer()
    const identity = createIdentity()
    const original = person('Anna', identity)
    await original.cases.create({ fields: { title: 'On the one machine' } })
    await pushAsBefore(server, original)
    const copy = person('Anna', identity)
    await copy.cases.create({ fields: { title: 'On the other machine' } })
    expect(await syncOnce({ store: copy, remote: server.sql })).toMatchObject({ pending: 0, stop: null })
    const titles = (await copy.cases.list()).map(({ title }) => title).toSorted()
    expect(titles).toEqual(['On the one machine', 'On the other machine'])
  })
})
