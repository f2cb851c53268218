import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { listDeadlines, readListsStamp } from './deadlines.ts'
import { searchLetters, searchListings } from './fact-search.ts'
import { ingestDocument } from './ingest.ts'
import { listDoneLetters, putLetterAway, takeLetterBack } from './letter-done.ts'
import { listNotifications, pagesOfNotifications } from './notification-list.ts'
import type { NotificationFact } from './notification-write.ts'

let database: Database
beforeEach(async () => {
  database = await openDatabase({ path: join(await temporaryFolder(), 'screens.db') })
})
afterEach(async () => database.close())

const now = Date.UTC(2026, 9, 4)
const hour = 3_600_000
let documents = 0

async function ingest(letter: Partial<NotificationFact>): Promise<string> {
  documents += 1
  async function* batches() {
    yield await Promise.resolve({
      rows: 1,
      notification: {
        subject: `Letter ${documents}`,
        sender: null,
        receivedAt: now - documents * hour,
        marketplace: 'US',
        kind: 'policy_violation',
        severity: 'warning',
        dueAt: null,
        phishing: false,
        text: 'Dear Seller',
        parsed: null,
        ...letter,
      },
    })
  }
  await ingestDocument(
    database,
    {
      sha256: String(documents),
      reading: 'notification',
      kind: 'notification',
      name: `letter ${documents}`,
      account: 'acme',
      marketplace: 'US',
      importedAt: now,
      size: 1,
    },
    batches(),
  )
  const found = (await listNotifications(database)).find(
    ({ subject }) => subject === (letter.subject ?? `Letter ${documents}`),
  )
  return found?.id ?? ''
}

it('finds letters by words, by the beginning of the last one, without accents and in Japanese', async () => {
  const german = await ingest({
    subject: 'Hinweis',
    text: 'Ihr Verkäuferkonto wurde vorübergehend gesperrt.',
  })
  const japanese = await ingest({ subject: '通知', text: '出品用アカウントが停止されました' })
  expect((await searchLetters(database, 'verkauferkonto vor')).map(({ id }) => id)).toEqual([german])
  expect((await searchLetters(database, 'アカウント')).map(({ id }) => id)).toEqual([japanese])
  const [hit] = await searchLetters(database, 'gesperrt', { marks: ['<', '>'] })
  expect(hit?.snippet).toContain('<gesperrt>')
  expect(await searchLetters(database, 'nothing like this')).toEqual([])
  expect(await searchLetters(database, '"; DROP')).toEqual([])
})

it('indexes what comes later with the next search', async () => {
  expect(await searchLetters(database, 'later')).toEqual([])
  await ingest({ text: 'This came later.' })
  expect(await searchLetters(database, 'later')).toHaveLength(1)
})

it('indexes more letters than go into one transaction', async () => {
  for (let index = 0; index < 60; index += 1) await ingest({ text: `Pallet p${index}x was wet.` })
  await database.write([
    `INSERT INTO letter_words_due (notification_id) WITH RECURSIVE gone(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM gone WHERE n < 600)
     SELECT printf('%064d', n) FROM gone`,
  ])
  expect(await searchLetters(database, 'pallet', { limit: 1000 })).toHaveLength(60)
  expect(await searchLetters(database, 'p59x')).toHaveLength(1)
  expect(await database.read('SELECT 1 FROM letter_words_due')).toEqual([])
})

it('lists more letters than a page holds, each once, the newest first, those of one instant by their id', async () => {
  await ingest({})
  await database.write([
    `INSERT INTO notification (id, account_id, subject, received_at, text, document_id, imported_at)
     WITH RECURSIVE letter(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM letter WHERE n < 1200)
     SELECT printf('%064d', n), account_id, 'Letter ' || n, CASE n % 5 WHEN 0 THEN NULL ELSE ${now} - n / 700 END, '',
       document_id, ${now} - n % 3 FROM letter CROSS JOIN notification`,
  ])
  const all = await listNotifications(database)
  const sorted = all.toSorted(
    (one, other) =>
      (other.receivedAt ?? other.importedAt) - (one.receivedAt ?? one.importedAt) ||
      (one.id < other.id ? -1 : 1),
  )
  expect(all.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
  expect(new Set(all.map(({ id }) => id)).size).toBe(1201)
  expect(await listNotifications(database, { limit: 700 })).toEqual(all.slice(0, 700))
  const pages: number[] = []
  for await (const page of pagesOfNotifications(database)) pages.push(page.length)
  expect(pages).toEqual([500, 500, 201])
})

it('treats the signs of LIKE in a listing search as text', async () => {
  await database.write([
    `INSERT INTO product (sku, asin, category, known) VALUES ('A_1', 'B08QX4M7TL', NULL, 0)`,
  ])
  expect(await searchListings(database, 'b08qx')).toEqual([{ sku: 'A_1', asin: 'B08QX4M7TL' }])
  expect(await searchListings(database, 'A_')).toHaveLength(1)
  expect(await searchListings(database, 'AX')).toEqual([])
  expect(await searchListings(database, '%')).toEqual([])
})

it('remembers what was put away, and forgets it with the letter', async () => {
  const id = await ingest({})
  const before = await readListsStamp(database)
  await putLetterAway(database, { id, seen: 'a', now: new Date(now) })
  expect(await listDoneLetters(database)).toEqual([{ id, seen: 'a', doneAt: now }])
  expect(await readListsStamp(database)).not.toBe(before)
  await takeLetterBack(database, id)
  expect(await listDoneLetters(database)).toEqual([])
  await putLetterAway(database, { id, seen: 'a', now: new Date(now) })
  await database.write([{ sql: 'DELETE FROM notification WHERE id = ?', args: [id] }])
  expect(await listDoneLetters(database)).toEqual([])
})

it('names the nearest deadline ahead of each store, fakes and what is past aside', async () => {
  await ingest({ dueAt: now - hour })
  await ingest({ dueAt: now + 3 * hour })
  await ingest({ dueAt: now + 2 * hour, phishing: true })
  await ingest({ dueAt: now + hour, marketplace: null })
  const found = await listDeadlines(database, new Date(now))
  expect(found.toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))).toEqual([
    { account: 'acme', marketplace: null, dueAt: now + hour, openCases: 0 },
    { account: 'acme', marketplace: 'US', dueAt: now + 3 * hour, openCases: 0 },
  ])
})

it.each([
  ['open', now + 5 * hour],
  ['answered', now + 5 * hour],
  ['submitted', null],
  ['reinstated', null],
])('a case that is %s has its deadline as long as it waits to be answered', async (state, dueAt) => {
  await database.write([
    {
      sql: `INSERT INTO case_summary (id, title, state, account, marketplace, deadline, deleted, updated_stamp, update_needed, partial)
            VALUES ('c1', 'Lamps', ?, 'acme', 'US', ?, 0, '', 0, 0)`,
      args: [state, new Date(now + 5 * hour).toISOString()],
    },
  ])
  expect(await listDeadlines(database, new Date(now))).toEqual([
    { account: 'acme', marketplace: 'US', dueAt, openCases: 1 },
  ])
})

it.each([
  ['open', true],
  ['answered', true],
  ['escalated', true],
  ['submitted', false],
  ['reinstated', false],
  ['watched', false],
  ['closed', false],
])('a letter whose case is %s still has its deadline: %s', async (state, runs) => {
  const letter = await ingest({ dueAt: now + hour })
  await ingest({ dueAt: now + 3 * hour })
  await caseOf(letter, 'c1', state)
  await caseOf(letter, 'c2', 'open')
  const found = await listDeadlines(database, new Date(now))
  expect(found.find(({ openCases }) => openCases === 0)).toMatchObject({
    dueAt: now + (runs ? 1 : 3) * hour,
  })
})

it('a deleted case meets no deadline, nor does one that names no letter', async () => {
  const letter = await ingest({ dueAt: now + hour })
  await caseOf(letter, 'c1', 'submitted', 1)
  await caseOf(null, 'c2', 'submitted')
  const found = await listDeadlines(database, new Date(now))
  expect(found.map(({ dueAt }) => dueAt)).toContain(now + hour)
})

async function caseOf(letter: string | null, id: string, state: string, deleted = 0): Promise<void> {
  await database.write([
    {
      sql: `INSERT INTO case_summary (id, title, state, account, marketplace, deleted, updated_stamp, update_needed, partial)
            VALUES (?, 'Lamps', ?, 'acme', 'US', ?, '', 0, 0)`,
      args: [id, state, deleted],
    },
    {
      sql: `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc) VALUES (?, 'notificationId', ?, '', '', '')`,
      args: [id, JSON.stringify(letter)],
    },
  ])
}

it('lists letters newest first, by what was received, else by what was imported', async () => {
  const old = await ingest({ subject: 'old', receivedAt: now - 100 * hour })
  const fresh = await ingest({ subject: 'new', receivedAt: null })
  expect((await listNotifications(database)).map(({ id }) => id)).toEqual([fresh, old])
  expect(await listNotifications(database, { account: 'nobody' })).toEqual([])
  expect(await listNotifications(database, { limit: 1 })).toHaveLength(1)
})
