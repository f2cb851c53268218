import type { OpenLetters, StoreDeadline } from '@health-tui/storage/reading'
import { expect, it } from 'vitest'
import { standingElsewhere, standingIn, standingOf } from './standing.ts'

const day = 86_400_000
const now = Date.UTC(2026, 9, 4)

function letters(more: Partial<OpenLetters>): OpenLetters {
  return { account: 'acme', marketplace: null, severity: 'critical', open: 1, newestAt: now, ...more }
}

function deadline(more: Partial<StoreDeadline>): StoreDeadline {
  return { account: 'acme', marketplace: null, dueAt: now + day, openCases: 1, ...more }
}

it('sums what waits and takes the level of the gravest letter', () => {
  const standing = {
    deadlines: [deadline({}), deadline({ dueAt: now + 2 * day, openCases: 2 })],
    letters: [letters({ open: 13 }), letters({ severity: 'warning', open: 4 }), letters({ open: 0 })],
  }
  expect(standingOf(standing, null)).toEqual({
    openCases: 3,
    openLetters: { count: 17, level: 'critical' },
    nextDeadline: '2026-10-05T00:00:00Z',
  })
})

it.each([
  ['2026-10-03', 'critical'],
  ['2026-10-04', 'critical'],
  ['2026-10-05', 'ok'],
])('a letter of 4 October beside figures of %s makes the row %s', (reportDay, level) => {
  const { openLetters } = standingOf({ deadlines: [], letters: [letters({})] }, reportDay)
  expect(openLetters).toEqual({ count: 1, level })
})

it('what answered letters were about is no level', () => {
  expect(standingOf({ deadlines: [], letters: [letters({ open: 0 })] }, null).openLetters).toEqual({
    count: 0,
    level: 'ok',
  })
})

it('what names no store, or names it by its domain, concerns the stores of its account', () => {
  const standing = {
    deadlines: [deadline({ marketplace: 'amazon.de' }), deadline({ marketplace: 'US' })],
    letters: [letters({}), letters({ account: 'other' })],
  }
  expect(standingIn(standing, { account: 'acme', marketplace: 'DE' })).toEqual({
    deadlines: [standing.deadlines[0]],
    letters: [standing.letters[0]],
  })
})

it('an account without a store has a row of its own, named by the store where all of it is of one', () => {
  const one = { deadlines: [deadline({ marketplace: 'amazon.de' })], letters: [letters({ open: 0 })] }
  expect(standingElsewhere(one, [])).toEqual([{ account: 'acme', marketplace: 'DE', standing: one }])
  const several = { deadlines: [], letters: [letters({ marketplace: 'DE' }), letters({ marketplace: 'FR' })] }
  expect(standingElsewhere(several, [])).toMatchObject([{ account: 'acme', marketplace: '' }])
})

it('what waits in a store without figures has a row beside the stores that have some; what is answered has none', () => {
  const stores = [{ account: 'acme', marketplace: 'DE' }]
  const standing = { deadlines: [deadline({})], letters: [letters({ marketplace: 'US' }), letters({})] }
  expect(standingElsewhere(standing, stores)).toEqual([
    { account: 'acme', marketplace: 'US', standing: { deadlines: [], letters: [standing.letters[0]] } },
  ])
  expect(
    standingElsewhere({ deadlines: [], letters: [letters({ marketplace: 'US', open: 0 })] }, stores),
  ).toEqual([])
})

it('a case of no account makes no row', () => {
  expect(standingElsewhere({ deadlines: [deadline({ account: null })], letters: [] }, [])).toEqual([])
})
