import { describe, expect, it } from 'vitest'
import type { Operation } from '@health-tui/storage/testing'
import { insertRaw, lastOf, stranger } from '../support/raw-operations.ts'
import { openPerson, sqldProgram, startTeamServer } from '../support/team-server.ts'
import { openHttpRemote, verifyLog } from '@health-tui/storage/sync'

const set = (v: unknown): string => JSON.stringify({ v, base: null })

/** A case in which a stranger's device writes rightly, before and after the rows of each test. */
async function scene() {
  const server = await startTeamServer()
  const anna = await openPerson('Anna', server)
  const ben = await openPerson('Ben', server)
  const id = await anna.cases.create({ fields: { title: 'One' } })
  await anna.cases.set(id, 'assignee', 'Anna')
  await anna.sync()
  const model = await lastOf(server.sql, 'set')
  const { identity, sign } = stranger(model)
  const introduction = sign({
    id: 'introduction',
    entity: 'device',
    entityId: identity.device,
    kind: 'device.add',
    path: '',
    value: JSON.stringify({ publicKey: identity.publicKey, name: 'phone' }),
  })
  await insertRaw(server.sql, [introduction])
  /** Sends the rows, a good one after them, and looks at what a reader makes of it. */
  async function send(...rows: readonly Operation[]) {
    await insertRaw(server.sql, rows)
    await insertRaw(server.sql, [sign({ id: 'good-after', path: 'route', value: set('admit') })])
    const outcome = await ben.sync()
    const found = await ben.cases.get(id)
    // What comes after is applied, and what we write goes out.
    expect(found?.fields['route']).toBe('admit')
    await ben.cases.set(id, 'deadline', '2026-10-26')
    expect(await ben.sync()).toMatchObject({ stop: null, pending: 0, quarantined: 0 })
    await anna.sync()
    expect((await anna.cases.get(id))?.fields).toEqual((await ben.cases.get(id))?.fields)
    const verified = await verifyLog(ben.log, await openHttpRemote({ url: server.url }))
    expect(verified).toMatchObject({ missingHere: [], missingOnServer: [], badSignatures: [] })
    return { outcome, found, aside: verified.quarantined, verified }
  }
  return { server, anna, ben, id, model, sign, send }
}

describe.skipIf(sqldProgram === undefined)('rows of a real sqld that no program wrote', () => {
  it('malformed ones are kept aside by id, in every column, and hold nothing up', async () => {
    const { sign, send, model } = await scene()
    const broken: readonly Partial<Operation>[] = [
      { hlc: 'yesterday' },
      { value: '{{{' },
      { value: 'null' },
      { kind: 'set', value: JSON.stringify({ v: 1, base: 7 }) },
      { kind: 'item.add', path: 'sections.rootCauses.x', value: JSON.stringify({ v: 'no rank at all!' }) },
      { kind: 'text', path: 'freeText', value: JSON.stringify({ u: 'bm8gdXBkYXRl', d: [] }) },
      { path: 'title\nsecond line' },
      { txn: '' },
      { version: 0 },
      { device: 'UPPER' },
    ]
    const rows = broken.map((change, index) => ({
      ...sign({ value: set('wrong') }),
      ...change,
      id: `broken-${index}`,
    }))
    const { outcome, aside, found } = await send(
      { ...model, id: 'id with blanks', value: set('wrong') },
      ...rows,
    )
    expect(outcome).toMatchObject({ stop: null, quarantined: broken.length + 1 })
    expect(aside.map(({ id }) => id)).toEqual(['id with blanks', ...rows.map(({ id }) => id)])
    expect(aside.every(({ reason }) => reason !== '')).toBe(true)
    expect(JSON.stringify(found)).not.toContain('wrong')
  })

  it('oversized ones are not even transferred, and are reported', async () => {
    const { sign, send } = await scene()
    const rows = [1_000_001, 4_500_000].map((length, index) =>
      sign({ id: `oversized-${index}`, path: 'title', value: set('x'.repeat(length)) }),
    )
    const { aside, found } = await send(...rows)
    expect(aside).toEqual(
      rows.map(({ id }) => ({
        id,
        seq: expect.any(Number) as number,
        reason: 'its value is longer than 1000000',
      })),
    )
    expect(found?.fields['title']).toBe('One')
  })

  it('those of a newer program are kept whole, named, not applied, and the case says "update needed"', async () => {
    const { sign, send, id, ben } = await scene()
    const rows = [
      sign({ id: 'future-kind', kind: 'item.split', path: 'title', value: JSON.stringify({ parts: 2 }) }),
      sign({
        id: 'future-version',
        version: 9,
        path: 'title',
        value: JSON.stringify({ v: 'from 2031', base: null }),
      }),
    ]
    const { outcome, aside, found, verified } = await send(...rows)
    expect(outcome).toMatchObject({ stop: null, quarantined: 0 })
    expect(aside).toEqual([])
    expect(verified.newer.map((newer) => newer.id)).toEqual(['future-kind', 'future-version'])
    expect(found).toMatchObject({ updateNeeded: true, fields: { title: 'One' } })
    expect((await ben.cases.list()).find((summary) => summary.id === id)?.updateNeeded).toBe(true)
    const [kept] = await ben.database.read<{ value: string }>(
      `SELECT value FROM op WHERE id = 'future-version'`,
    )
    expect(kept?.value).toBe(rows[1]?.value)
  })

  it('wrongly signed ones, and those in another’s name, are kept aside by id', async () => {
    const { sign, send, model } = await scene()
    const right = sign({ id: 'right', path: 'marketplace', value: set('DE') })
    const rows = [
      { ...sign({ id: 'changed', path: 'title' }), value: set('forged') },
      { ...model, id: 'in-annas-name', deviceSeq: 1000, path: 'title', value: set('forged') },
      { ...right, id: 'stolen-signature', path: 'title', value: set('forged') },
      stranger(model).sign({ id: 'unknown-device', path: 'title', value: set('forged') }),
    ]
    const { aside, found } = await send(right, ...rows)
    expect(aside.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    expect(aside.map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 3 }, () => 'its signature does not fit'),
      'the key of its device is not known',
    ])
    expect(found?.fields).toMatchObject({ title: 'One', marketplace: 'DE' })
  })

  it('one without a signature counts where the next of its device vouches for it, wherever pages end', async () => {
    const { server, anna, ben, sign, id } = await scene()
    const bare = { ...sign({ id: 'bare', path: 'title', value: set('Two') }), signature: '' }
    const next = sign({ id: 'next', path: 'route', value: set('admit') })
    await insertRaw(server.sql, [bare])
    expect(await ben.sync()).toMatchObject({ quarantined: 1, stop: null })
    expect((await ben.cases.get(id))?.fields['title']).toBe('One')
    await insertRaw(server.sql, [next])
    await ben.sync()
    await anna.sync()
    expect((await anna.cases.get(id))?.fields).toMatchObject({ title: 'Two', route: 'admit' })
    expect((await ben.cases.get(id))?.fields).toEqual((await anna.cases.get(id))?.fields)
    expect(await ben.database.read('SELECT id FROM quarantine')).toEqual([])

    // The same the other way round: the one that vouches comes first.
    const late = { ...sign({ id: 'late', path: 'title', value: set('Three') }), signature: '' }
    const early = sign({ id: 'then-early', path: 'route', value: set('dispute') })
    await insertRaw(server.sql, [early])
    await ben.sync()
    await insertRaw(server.sql, [late])
    await ben.sync()
    const carl = await openPerson('Carl', server)
    await carl.sync()
    for (const { cases } of [ben, carl])
      expect((await cases.get(id))?.fields).toMatchObject({ title: 'Three', route: 'dispute' })
  })
})
