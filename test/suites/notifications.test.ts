import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../eval/notifications.ts'
import { exactShare, f1, scoreLetters, type Scores } from '../eval/score-letters.ts'

const root = join(import.meta.dirname, '../..')
const read = async (folder: string): Promise<Scores> => scoreLetters(await readFolder(join(root, folder)))

test('the labelled letters are read as well as asked', async () => {
  const { fields } = await read('test/fixtures/notifications-dev')
  expect(exactShare(fields.kind)).toBeGreaterThanOrEqual(0.95)
  expect(f1(fields.identifiers)).toBeGreaterThanOrEqual(0.99)
  expect(exactShare(fields.deadline)).toBeGreaterThanOrEqual(0.95)
  expect(exactShare(fields.metrics)).toBeGreaterThanOrEqual(0.95)
  expect(f1(fields.requested_documents)).toBeGreaterThanOrEqual(0.95)
  expect(exactShare(fields.phishing)).toBe(1)
})

test('letters that nothing was tuned on are read within three points of those that were', async () => {
  const tuned = await read('packages/notifications/corpus/tuned')
  const untouched = await read('packages/notifications/corpus/untouched')
  const fields = ['kind', 'severity', 'deadline', 'metrics', 'phishing', 'respond_via'] as const
  for (const field of fields)
    expect(exactShare(untouched.fields[field]), field).toBeGreaterThanOrEqual(
      exactShare(tuned.fields[field]) - 0.03,
    )
  for (const field of ['identifiers', 'requested_documents', 'topics'] as const)
    expect(f1(untouched.fields[field]), field).toBeGreaterThanOrEqual(f1(tuned.fields[field]) - 0.03)
})
