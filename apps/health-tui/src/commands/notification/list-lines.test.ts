import { expect, it } from 'vitest'
import { listLines } from './list-lines.ts'

const letter = {
  id: '0123456789abcdef',
  account: 'Shop',
  marketplace: 'US',
  subject: 'Your listing',
  sender: null,
  receivedAt: Date.UTC(2026, 10, 12, 9),
  importedAt: Date.UTC(2026, 10, 24),
  kind: 'listing_issue',
  severity: 'warning',
  dueAt: Date.UTC(2026, 10, 26, 22, 59),
  phishing: false,
}
const lines = (withAccount: boolean, ...letters: readonly Partial<typeof letter>[]): readonly string[] =>
  listLines(
    letters.map((own) => ({ ...letter, ...own })),
    { withAccount, answersOf: () => undefined },
  )

it('tells by when something is owed', () => {
  expect(lines(false, {})).toEqual([
    '01234567  2026-11-12  US  warning  listing_issue  due 2026-11-26T22:59:00Z  Your listing',
  ])
})

it('names accounts where there are several, in columns', () => {
  expect(lines(true, {}, { account: 'Laden 2', kind: 'poor_metrics' })).toEqual([
    '01234567  2026-11-12  Shop     US  warning  listing_issue  due 2026-11-26T22:59:00Z  Your listing',
    '01234567  2026-11-12  Laden 2  US  warning  poor_metrics   due 2026-11-26T22:59:00Z  Your listing',
  ])
})

it('takes no deadline from a fake, and no day from when a letter was imported', () => {
  expect(lines(false, { phishing: true })[0]).not.toContain('due')
  const undated = listLines([{ ...letter, receivedAt: null, dueAt: null }], {
    withAccount: false,
    answersOf: () => 'fedcba9876543210',
  })
  expect(undated).toEqual([
    '01234567  -  US  warning  listing_issue  no deadline known  Your listing  (answers case fedcba98)',
  ])
})
