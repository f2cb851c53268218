import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { putLetterAway } from './letter-done.ts'
import { listOpenLetters } from './open-letters.ts'

const now = Date.UTC(2026, 9, 4)

let database: Database
beforeEach(async () => {
  database = await openDatabase({ path: join(await temporaryFolder(), 'open.db') })
  await database.write([
    `INSERT INTO account (id, name) VALUES (1, 'acme')`,
    `INSERT INTO document (id, sha256, reading, kind, name, account_id, imported_at, rows, imported, updated, unchanged,
       rejected, rejects, conflicts, notes)
     VALUES (1, 'a', 'eml', 'eml', 'a.eml', 1, ${now}, 1, 1, 0, 0, 0, '[]', '[]', '[]')`,
  ])
})
afterEach(async () => database.close())

async function letter(
  id: string,
  { at = now, severity = 'critical', kind = 'account_suspension', phishing = 0, marketplace = 'US' } = {},
): Promise<void> {
  await database.write([
    {
      sql: `INSERT INTO notification (id, account_id, document_id, marketplace, subject, received_at, kind, severity, phishing, text, imported_at)
            VALUES (?, 1, 1, ?, 'Your account', ?, ?, ?, ?, '', ?)`,
      args: [id, marketplace, at, kind, severity, phishing, now],
    },
  ])
}

async function cell(caseId: string, state: string, path: string, value: string): Promise<void> {
  await database.write([
    {
      sql: `INSERT INTO case_summary (id, title, state, account, marketplace, deleted, updated_stamp, update_needed, partial)
            VALUES (?, 'Lamps', ?, 'acme', 'US', 0, '', 0, 0)`,
      args: [caseId, state],
    },
    {
      sql: `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc) VALUES (?, ?, ?, '', '', '')`,
      args: [caseId, path, JSON.stringify(value)],
    },
  ])
}

async function open(): Promise<unknown> {
  return (await listOpenLetters(database)).map(({ severity, open: count }) => [severity, count])
}

it('counts letters by store and severity with the newest of each, put away or not', async () => {
  await letter('a', { at: now - 5 })
  await letter('b', { at: now - 3 })
  await letter('c', { severity: 'warning', marketplace: 'DE' })
  await putLetterAway(database, { id: 'b', seen: 'x', now: new Date(now) })
  expect(await listOpenLetters(database)).toEqual([
    { account: 'acme', marketplace: 'DE', severity: 'warning', open: 1, newestAt: now },
    { account: 'acme', marketplace: 'US', severity: 'critical', open: 2, newestAt: now - 3 },
  ])
})

it('names accounts of which only fakes and ordinary mail are known, with nothing open', async () => {
  await letter('a', { phishing: 1 })
  await letter('b', { kind: 'not_a_notification', severity: 'info' })
  expect(await open()).toEqual([
    ['critical', 0],
    ['info', 0],
  ])
})

it.each([
  ['open', 1],
  ['answered', 1],
  ['submitted', 0],
  ['closed', 0],
])('a letter that became a case which is %s: %i open', async (state, count) => {
  await letter('a')
  await cell('c1', state, 'notificationId', 'a')
  expect(await open()).toEqual([['critical', count]])
})

it.each([
  ['answered', 1],
  ['submitted', 0],
])('a letter that was recorded as a reply in a case which is %s: %i open', async (state, count) => {
  await letter('a', { kind: 'denial' })
  await cell('c1', state, 'submissions.s1.replyLetter', 'a')
  expect(await open()).toEqual([['critical', count]])
})
