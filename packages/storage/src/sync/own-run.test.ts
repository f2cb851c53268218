import { expect, it } from 'vitest'
import { clampMs } from '../log/clock.ts'
import { createIdentity, createLogStore, logMigrations, openMemoryDatabase } from '../testing/index.ts'
import { type Echo, findOwnRun } from './own-run.ts'

const receivedAt = Date.UTC(2026, 9, 4)

/** A case with eighty titles, and the answer of a server that took them in as 101, 102, … */
async function pushed(clock: number) {
  const database = openMemoryDatabase(logMigrations)
  const deps = { now: () => clock }
  const store = createLogStore({ database, identity: createIdentity(), author: 'Anna', deps })
  const caseId = await store.cases.create({ fields: { title: 'one' } })
  await store.append(
    Array.from({ length: 80 }, (_, index) => ({
      kind: 'set' as const,
      entity: 'case',
      entityId: caseId,
      path: 'title',
      value: { v: `title ${index}`, base: null },
    })),
  )
  const rows = await database.read<{ id: string; position: number }>(
    'SELECT id, position FROM op ORDER BY position',
  )
  const echoes = rows.map(({ id, position }): Echo => [100 + position, receivedAt, id])
  return { database, caseId, echoes }
}

it('recognises what came back as it was sent', async () => {
  const { database, echoes } = await pushed(receivedAt)
  expect(await findOwnRun(database, echoes)).toMatchObject({
    first: 1,
    last: echoes.length,
    offset: 100,
    receivedAt,
    restamped: [],
  })
  expect(await findOwnRun(database, echoes.slice(7))).toMatchObject({ first: 8, offset: 100 })
})

it('names what counts with another stamp, because the clock ran ahead', async () => {
  const { database, caseId, echoes } = await pushed(receivedAt + 10 * clampMs)
  const run = await findOwnRun(database, echoes)
  expect(run?.restamped).toContain(caseId)
  expect(run?.clock.startsWith(String(receivedAt + clampMs).padStart(15, '0'))).toBe(true)
})

it('leaves everything else to be looked up one by one', async () => {
  const { database, echoes } = await pushed(receivedAt)
  const [first, second, ...rest] = echoes as [Echo, Echo, ...Echo[]]
  const others: Readonly<Record<string, readonly Echo[]>> = {
    'somebody wrote in between': echoes.map(([seq, at, id]) => [seq > 120 ? seq + 1 : seq, at, id]),
    'two changed places': [[first[0], first[1], second[2]], [second[0], second[1], first[2]], ...rest],
    'one is of a copied profile': echoes.map(([seq, at, id]) => [seq, at, seq === 130 ? 'not-ours' : id]),
    'one was taken in before': echoes.map(([seq, at, id]) => [seq, seq === 130 ? at - 1 : at, id]),
    'the server knows more than is here': [...echoes, [100 + echoes.length + 1, receivedAt, 'not-ours']],
    'there are few': echoes.slice(0, 5),
    'there is nothing': [],
  }
  for (const [what, answer] of Object.entries(others))
    expect(await findOwnRun(database, answer), what).toBeUndefined()
  await database.transaction(async (transaction) =>
    transaction.run('UPDATE op SET seq = 130 WHERE position = 30'),
  )
  expect(await findOwnRun(database, echoes), 'one was acknowledged before').toBeUndefined()
})
