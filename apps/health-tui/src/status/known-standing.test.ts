import { randomUUID } from 'node:crypto'
import { ingestDocument, readListsStamp, type Database } from '@health-tui/storage'
import { openMemoryDatabase } from '@health-tui/storage/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createKnownStanding, type ReadStanding } from './known-standing.ts'

const now = Date.UTC(2026, 9, 4)
const hour = 3_600_000

let database: Database
let questions: number
let read: ReadStanding

beforeEach(() => {
  database = openMemoryDatabase()
  questions = 0
  read = createKnownStanding({
    read: async (...question) => {
      questions += 1
      return database.read(...question)
    },
  })
})
afterEach(async () => database.close())

it('answers without a question while no letter and no case has changed', async () => {
  await letter(now + hour)
  const first = await read(new Date(now), await stamp())
  const asked = questions
  expect(first.deadlines.map(({ dueAt }) => dueAt)).toEqual([now + hour])
  expect(asked).toBeGreaterThan(0)
  expect(await read(new Date(now + 1000), await stamp())).toEqual(first)
  expect(questions).toBe(asked)
})

it('asks again for a new letter', async () => {
  await letter(now + 2 * hour)
  await read(new Date(now), await stamp())
  await letter(now + hour)
  expect((await read(new Date(now), await stamp())).deadlines.map(({ dueAt }) => dueAt)).toEqual([now + hour])
})

it('asks again when a deadline has passed, and for a time before the one that was asked for', async () => {
  await letter(now + hour)
  await letter(now + 2 * hour)
  const due = async (at: number): Promise<unknown> =>
    (await read(new Date(at), await stamp())).deadlines[0]?.dueAt
  expect(await due(now)).toBe(now + hour)
  expect(await due(now + hour)).toBe(now + hour)
  expect(await due(now + hour + 1)).toBe(now + 2 * hour)
  expect(await due(now)).toBe(now + hour)
})

it('remembers nothing for a reader without a stamp', async () => {
  await letter(now + hour)
  await read(new Date(now))
  const asked = questions
  await read(new Date(now))
  expect(questions).toBe(2 * asked)
})

async function stamp(): Promise<string> {
  return readListsStamp(database)
}

async function letter(dueAt: number): Promise<void> {
  await ingestDocument(
    database,
    {
      sha256: randomUUID(),
      reading: 'eml',
      kind: 'eml',
      name: 'letter.eml',
      account: 'acme',
      marketplace: null,
      importedAt: now,
      size: 1,
    },
    (async function* batches() {
      yield await Promise.resolve({
        rows: 1,
        notification: {
          subject: 'Your account',
          sender: null,
          receivedAt: now,
          marketplace: 'US',
          kind: 'warning',
          severity: 'warning',
          dueAt,
          phishing: false,
          text: randomUUID(),
          parsed: null,
        },
      })
    })(),
  )
}
