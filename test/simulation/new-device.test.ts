import { archiveClosedCases, type Remote, RemoteError, syncOnce, verifyLog } from '@health-tui/storage/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDatabasePool, type Engine } from './databases.ts'
import { createMemoryServer, type SimulatedServer, simulatedNow } from './memory-server.ts'
import { createRandom } from './random.ts'
import { createReplica, type Replica } from './replica.ts'

const pool = createDatabasePool()

function world(engine: Engine = 'libsql') {
  pool.release()
  const take = (statements: readonly string[]) => pool.take(engine, statements)
  const server = createMemoryServer(take, 'with tables')
  const random = createRandom(1)
  let now = Date.UTC(2026, 9, 4)
  return {
    server,
    join: (name: string) => createReplica(name, { random, now: () => now, take }),
    /** A while later the closed cases have been closed long enough to go to the second shelf. */
    putAway: async () => {
      now += 90_000
      await server.setClock(now)
      await archiveClosedCases(server, { afterMs: 60_000, now: simulatedNow })
    },
  }
}

async function sync({ store }: Replica, remote: Remote, pageBytes = 2000) {
  return syncOnce({ store, remote, serverNow: simulatedNow, pageBytes })
}

/** Lets the first `requests` through and none after them. */
function cutAfter(requests: number, server: SimulatedServer): Remote {
  let left = requests
  return {
    address: server.address,
    async batch(statements, mode) {
      if (left-- <= 0) throw new RemoteError({ type: 'offline', detail: 'cut' })
      return server.batch(statements, mode)
    },
  }
}

async function writeCases(anna: Replica, count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const id = await anna.store.cases.create({
      fields: { title: `Case ${index}`, deadline: `2026-11-${10 + index}` },
      items: [{ list: 'rootCauses', text: `What happened in case ${index}` }],
    })
    for (let edit = 0; edit < 4; edit++)
      await anna.store.cases.set(id, 'notificationSummary', `${index} ${edit}`)
    ids.push(id)
  }
  return ids
}

async function close({ store }: Replica, ids: readonly string[]): Promise<void> {
  for (const id of ids) await store.cases.set(id, 'state', 'closed')
}

const everything = [
  'SELECT entity_id, path, value, op_id FROM cell ORDER BY entity_id, path',
  'SELECT entity_id, path, content, incomplete FROM text ORDER BY entity_id, path',
  'SELECT id, seq, received_at FROM op ORDER BY id',
  'SELECT id, title, state, deadline, partial FROM case_summary ORDER BY id',
]

async function state({ database }: Replica): Promise<string> {
  return JSON.stringify(await Promise.all(everything.map(async (sql) => database.read(sql))))
}

describe('a new device', () => {
  it('shows open cases and the documents of urgent ones while the log is on its way, for looking at only', async () => {
    const { server, join } = world()
    const anna = join('anna')
    const [id = ''] = await writeCases(anna, 5)
    await sync(anna, server)
    const ben = join('ben')
    await sync(ben, cutAfter(1, server))
    const list = await ben.store.cases.list()
    expect(list).toHaveLength(5)
    expect(list.every(({ partial }) => partial)).toBe(true)
    const shown = await ben.store.cases.get(id)
    expect(shown).toEqual(await anna.store.cases.get(id))
    await expect(ben.store.cases.set(id, 'title', 'too early')).rejects.toThrow(/still arriving/)
    await sync(ben, server)
    expect(await state(ben)).toBe(await state(anna))
  })

  it('believes the log and not a document that says something else, and repairs the document', async () => {
    const { server, join } = world()
    const anna = join('anna')
    const ids = await writeCases(anna, 4)
    await sync(anna, server)
    const lies = ['{', JSON.stringify({ id: ids[1], fields: {} }), '[]']
    for (const [index, json] of lies.entries()) {
      await server.run('UPDATE document SET json = ?, upto_seq = CAST(? AS INTEGER) WHERE entity_id = ?', [
        json,
        index === 0 ? 1_000_000 : 30,
        ids[index] ?? '',
      ])
    }
    const lie = JSON.stringify({ ...(await anna.store.cases.get(ids[3] ?? '')), freeText: 'a lie' })
    await server.run('UPDATE document SET json = ? WHERE entity_id = ?', [lie, ids[3] ?? ''])
    const ben = join('ben')
    await sync(ben, cutAfter(1, server))
    expect((await ben.store.cases.get(ids[3] ?? ''))?.freeText).toBe('a lie')
    expect(await ben.store.cases.get(ids[0] ?? '')).toMatchObject({ id: ids[0] })
    await sync(ben, server)
    expect(await state(ben)).toBe(await state(anna))
    const documents = await server.rows<{ entity_id: string; json: string }>('SELECT * FROM document')
    for (const { entity_id: id, json } of documents)
      expect(JSON.parse(json)).toEqual(await anna.store.cases.get(id))
  })

  it('has open cases whole before the history of closed ones arrives', async () => {
    const { server, join, putAway } = world()
    const anna = join('anna')
    const ids = await writeCases(anna, 6)
    await close(anna, ids.slice(0, 4))
    await sync(anna, server)
    await putAway()
    const [shelves] = await server.rows<{ hot: number; old: number }>(
      'SELECT (SELECT count(*) FROM op) AS hot, (SELECT count(*) FROM op_archive) AS old',
    )
    expect(shelves?.old).toBeGreaterThan(shelves?.hot ?? 0)
    // Something happens in a closed case afterwards: its history is wanted at once.
    await anna.store.cases.set(ids[0] ?? '', 'state', 'open')
    await sync(anna, server)

    const ben = join('ben')
    let openAt = 0
    let requests = 0
    await sync(ben, {
      address: server.address,
      async batch(statements, mode) {
        requests++
        const whole = (await ben.store.cases.list()).filter(({ partial }) => !partial)
        if (openAt === 0 && whole.length === 3) openAt = requests
        return server.batch(statements, mode)
      },
    })
    expect(openAt).toBeGreaterThan(0)
    expect(openAt).toBeLessThan(requests)
    expect(await state(ben)).toBe(await state(anna))
    expect(await verifyLog(ben.store, server)).toMatchObject({
      missingHere: [],
      missingOnServer: [],
      gaps: [],
    })
  })

  it('takes nothing twice that was put away after its acknowledgement was lost', async () => {
    const { server, join, putAway } = world()
    const anna = join('anna')
    const [id = ''] = await writeCases(anna, 1)
    await close(anna, [id])
    const sent = {
      address: server.address,
      batch: async (...request: Parameters<Remote['batch']>) => {
        await server.batch(...request)
        throw new RemoteError({ type: 'offline', detail: 'answer lost' })
      },
    }
    await sync(anna, sent)
    await putAway()
    const outcome = await sync(anna, server)
    expect(outcome).toMatchObject({ pending: 0, stop: null })
    const [twice] = await server.rows('SELECT id FROM log GROUP BY id HAVING count(*) > 1')
    expect(twice).toBeUndefined()
  })

  it('fetches everything once more when the server went back while history was arriving', async () => {
    const { server, join, putAway } = world()
    const anna = join('anna')
    const ids = await writeCases(anna, 6)
    await close(anna, ids.slice(0, 5))
    await sync(anna, server)
    await server.backUp()
    await putAway()
    const ben = join('ben')
    await sync(ben, cutAfter(2, server))
    await server.restore()
    await sync(ben, server)
    expect(await state(ben)).toBe(await state(anna))
  })

  it('ends up like everybody else, whatever was put away and wherever pages end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('edit', 'close', 'put away', 'reopen', 'join'), { maxLength: 25 }),
        fc.integer({ min: 400, max: 6000 }),
        async (actions, pageBytes) => {
          const { server, join, putAway } = world('node')
          const anna = join('anna')
          const ids = [...(await writeCases(anna, 2))]
          const others: Replica[] = []
          for (const [turn, action] of actions.entries()) {
            const id = ids[turn % ids.length] ?? ''
            if (action === 'edit')
              await anna.store.cases.editText(id, 'freeText', { insert: `${turn} `, at: 0 })
            else if (action === 'close') await close(anna, [id])
            else if (action === 'reopen') await anna.store.cases.set(id, 'state', 'open')
            else if (action === 'put away') await putAway()
            else others.push(join(`r${turn}`))
            await sync(anna, server)
            for (const other of others) await sync(other, cutAfter(2, server), pageBytes)
          }
          others.push(join('last'))
          for (const other of others) {
            await sync(other, server, pageBytes)
            await sync(anna, server)
            await sync(other, server, pageBytes)
          }
          await sync(anna, server)
          for (const other of others) {
            await sync(other, server, pageBytes)
            expect(await state(other)).toBe(await state(anna))
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
