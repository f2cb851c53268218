import { expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { operationFromRow, type OperationRow, operationToTuple } from '../log/op-table.ts'
import { createLogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { checkPage } from './check.ts'

async function page() {
  const identity = createIdentity()
  const { database, cases } = createLogStore({ database: openMemoryDatabase(), identity, author: 'Anna' })
  const id = await cases.create({ fields: { title: 'One' } })
  for (const title of ['Two', 'Three', 'Four']) await cases.set(id, 'title', title)
  const rows = await database.read<OperationRow>('SELECT * FROM op ORDER BY position')
  const tuples = rows.map((row, index) => {
    const [opId, ...rest] = operationToTuple(operationFromRow(row))
    return [index + 1, 1000, opId, ...rest] as unknown[]
  })
  return { tuples, keys: new Map([[identity.device, identity.publicKey]]) }
}

it('takes what is signed, by one signature for the whole run', async () => {
  const { tuples, keys } = await page()
  expect(checkPage(tuples, { keys })).toMatchObject({ bad: [] })
  let verified = 0
  checkPage(tuples, {
    keys,
    verify: () => {
      verified++
      return true
    },
  })
  expect(verified).toBe(1)
})

it('keeps aside what was changed, and only that', async () => {
  const { tuples, keys } = await page()
  const forged = tuples.map((row, index) =>
    index === 3 ? row.with(13, JSON.stringify({ v: 'forged', base: null })) : row,
  )
  const { good, bad } = checkPage(forged, { keys })
  expect(good.map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2, 3, 5])
  expect(bad).toMatchObject([{ seq: 4, reason: 'its signature does not fit' }])
})

it('keeps aside rows of any other shape, by reason', async () => {
  const { tuples, keys } = await page()
  const [row = []] = tuples
  const rows = [
    null,
    {},
    [],
    row.with(10, 'yesterday'),
    row.with(13, null),
    row.with(13, '{{'),
    row.with(3, 'x'),
  ]
  const { good, bad } = checkPage(rows, { keys })
  expect(good).toEqual([])
  expect(bad.map(({ reason }) => reason)).toEqual([
    'it is no row of the log',
    'it is no row of the log',
    'it is no row of the log',
    'hlc is malformed',
    'its value is longer than 1000000',
    'its value is no JSON',
    'device is malformed',
  ])
})

it('waits for the key of a device that it does not know', async () => {
  const { tuples } = await page()
  const { good, bad } = checkPage(tuples.slice(1), { keys: new Map() })
  expect(good).toEqual([])
  expect(bad.every(({ waitsForKey }) => waitsForKey)).toBe(true)
})
