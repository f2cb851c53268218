import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spans } from './progress.ts'

const dayMs = 86_400_000
const now = Date.parse('2026-10-20T12:00:00Z')

function report(days: number | null, overlapDays: number) {
  return { days, overlapDays }
}

it('asks for a report without a time as it stands', () => {
  expect(spans(report(null, 0), { pending: null, doneUntil: now - dayMs }, now)).toEqual([
    { from: null, to: null },
  ])
})

it('waits for what is pending before it asks for what is missing', () => {
  const pending = { reportId: 'r', createdAt: now - dayMs, from: now - 5 * dayMs, to: now - 2 * dayMs }
  expect(spans(report(30, 1), { pending, doneUntil: null }, now)).toEqual([
    { from: now - 5 * dayMs, to: now - 2 * dayMs },
    { from: now - 3 * dayMs, to: now },
  ])
})

it('covers all the time since the last fetch, without gaps, in pieces that Amazon allows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 400 * dayMs }),
      (days, overlap, away) => {
        const list = spans(report(days, overlap), { pending: null, doneUntil: now - away }, now)
        if (away + overlap === 0) return
        expect(list[0]?.from).toBe(now - away - overlap * dayMs)
        expect(list.at(-1)?.to).toBe(now)
        for (const [index, { from, to }] of list.entries()) {
          expect((to ?? 0) - (from ?? 0)).toBeLessThanOrEqual(days * dayMs)
          expect(from).toBe(index === 0 ? from : list[index - 1]?.to)
        }
      },
    ),
  )
})
