import fc from 'fast-check'
import { expect, test } from 'vitest'
import { promiseDays, promisePeriods, promisesDue, promisesOf, readRhythm, rhythmWords } from './promises.ts'
import { parseDay } from './day.ts'

const promises = promisesOf({
  sections: {
    preventiveMeasures: [
      'Each Monday the operations manager counts defects by reason.',
      'The receiving lead compares every lot with the page.',
      'The label printer refuses a label without a weight.',
      { text: 'The list is read.', owner: 'stock lead' },
    ],
  },
})

test('rhythm and owner are read from the words', () => {
  expect(promises.map(({ rhythm, owner }) => [rhythm, owner])).toEqual([
    [{ kind: 'every', days: 7 }, 'operations manager'],
    [{ kind: 'event' }, 'receiving lead'],
    [{ kind: 'automatic' }, null],
    [{ kind: 'event' }, 'stock lead'],
  ])
})

test('a weekly promise comes due weekly, and proof settles its week', () => {
  const range = { start: '2026-10-01', from: '2026-10-01', to: '2026-10-25', asOf: '2026-10-20' }
  const weekly = promises.slice(0, 1)
  expect(promisesDue(weekly, range).map(({ due, overdue }) => [due, overdue])).toEqual([
    ['2026-10-08', true],
    ['2026-10-15', true],
    ['2026-10-22', false],
  ])
  const done = { 'sections.preventiveMeasures[0]': ['2026-10-12'] }
  expect(promisesDue(weekly, range, done).map(({ due }) => due)).toEqual(['2026-10-08', '2026-10-22'])
})

test('nothing comes due later than 180 days after the start', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (length) => {
      const start = parseDay('2026-01-01') ?? 0
      const to = new Date((start + length) * 86_400_000).toISOString()
      const due = promisesDue(promises, { start: '2026-01-01', from: '2026-01-01', to, asOf: '2026-01-01' })
      const last = start + Math.min(length, promiseDays)
      expect(due.filter((entry) => (parseDay(entry.due) ?? Infinity) > last)).toEqual([])
    }),
  )
})

test('what a rhythm is called is read back as the same rhythm', () => {
  for (const word of ['daily', 'weekly', 'monthly', '10 days', 'event', 'automatic']) {
    const rhythm = readRhythm(word)
    expect(rhythm && rhythmWords(rhythm)).toBe(word)
  }
  expect(readRhythm('often')).toBeUndefined()
  expect(readRhythm('0 days')).toBeUndefined()
})

test('periods touch each other and never reach beyond 180 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 180 }), (days) => {
      const periods = promisePeriods({ kind: 'every', days }, 0)
      expect(periods).toHaveLength(Math.floor(promiseDays / days))
      periods.forEach(({ after, end }, index) =>
        expect([after, end]).toEqual([index * days, (index + 1) * days]),
      )
    }),
  )
})
