import { describe, expect, it } from 'vitest'
import { openPerson, sqldProgram, startTeamServer } from '../support/team-server.ts'

describe.skipIf(sqldProgram === undefined)('a team at a real sqld', () => {
  it('sees who is at work where, for 45 s, and nothing of it enters the log', async () => {
    const server = await startTeamServer()
    const anna = await openPerson('Anna', server)
    const ben = await openPerson('Ben', server)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    await anna.sync({ presence: { entityId: id, path: 'freeText' } })
    const here = { device: anna.device, author: 'Anna', entityId: id, path: 'freeText' }
    expect((await ben.sync()).presence).toEqual([here])
    // Elsewhere now; still one line, and still seen by somebody who may only read and who is nowhere.
    await anna.sync({ presence: { entityId: id, path: 'title' } })
    expect((await ben.sync()).presence).toEqual([{ ...here, path: 'title' }])
    const age = async (ms: number): Promise<void> => {
      await server.sql.batch([{ sql: 'UPDATE presence SET seen_at = seen_at - ?', args: [ms] }], 'write')
    }
    await age(30_000)
    expect((await ben.sync()).presence).toHaveLength(1)
    await age(16_000)
    expect((await ben.sync()).presence).toEqual([])
    const [rows] = await server.sql.batch([{ sql: 'SELECT kind FROM log ORDER BY seq', args: [] }], 'read')
    expect(rows?.map(({ kind }) => kind)).toEqual(['device.add', 'create'])
  })

  it('is asked before a sync takes away more than half of what one sees', async () => {
    const server = await startTeamServer()
    const anna = await openPerson('Anna', server)
    const ben = await openPerson('Ben', server)
    const ids: string[] = []
    for (let number = 0; number < 6; number++)
      ids.push(await anna.cases.create({ fields: { title: `Case ${number}` } }))
    await anna.sync()
    await ben.sync()
    for (const id of ids.slice(0, 4)) await anna.cases.set(id, 'deleted', true)
    expect(await anna.sync()).toMatchObject({ stop: null, pending: 0 })

    await ben.cases.set(ids[5] ?? '', 'title', 'Mine')
    for (let turn = 0; turn < 2; turn++)
      expect(await ben.sync()).toMatchObject({ stop: { type: 'mass-removal', before: 6, after: 2 } })
    expect(await ben.cases.list()).toHaveLength(6)
    expect(await ben.sync({ acceptRemovals: true })).toMatchObject({ stop: null, pending: 0 })
    expect(await ben.cases.list()).toHaveLength(2)
    // Not asked again, and what was written meanwhile is everybody's.
    expect(await ben.sync()).toMatchObject({ stop: null })
    await anna.sync()
    expect((await anna.cases.list()).map(({ title }) => title)).toContain('Mine')
    // Nothing was lost: a case comes back as it was.
    await anna.cases.set(ids[0] ?? '', 'deleted', false)
    await anna.sync()
    await ben.sync()
    expect((await ben.cases.list()).map(({ title }) => title)).toContain('Case 0')
  })

  it('that wants a newer program is read by an older one, whose work waits until the team, or it, changes', async () => {
    const server = await startTeamServer()
    const anna = await openPerson('Anna', server)
    const ben = await openPerson('Ben', server)
    const id = await anna.cases.create({ fields: { title: 'One' } })
    await anna.sync()
    await ben.sync()
    const want = async (version: number): Promise<void> => {
      const sql = `UPDATE meta SET value = ? WHERE key = 'min_client'`
      await server.sql.batch([{ sql, args: [String(version)] }], 'write')
    }
    await anna.cases.set(id, 'title', 'Two')
    await anna.sync()
    await want(2)
    await ben.cases.set(id, 'assignee', 'Ben')
    const stopped = { stop: { type: 'update-needed', minClient: 2 }, pending: 2, pushed: 0 }
    expect(await ben.sync()).toMatchObject({ ...stopped, pulled: 1 })
    expect((await ben.cases.get(id))?.fields).toMatchObject({ title: 'Two', assignee: 'Ben' })
    expect(await ben.sync()).toMatchObject({ ...stopped, pulled: 0 })
    // Who has nothing to say is not stopped.
    expect(await anna.sync()).toMatchObject({ stop: null })
    await want(1)
    expect(await ben.sync()).toMatchObject({ stop: null, pending: 0, pushed: 2 })
  })
})
