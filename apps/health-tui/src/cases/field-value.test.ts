import { expect, it } from 'vitest'
import { timeFieldAt, timeProblem } from './field-value.ts'

it.each([
  ['deadline', 'moment'],
  ['noticeDate', 'moment'],
  ['sections.correctiveActions.k3x.date', 'day'],
  ['evidence.k3x.date', 'day'],
  ['evidence.k3x.expires', 'day'],
  ['title', undefined],
  ['sections.correctiveActions.k3x.owner', undefined],
] as const)('%s holds a %s', (path, kind) => {
  expect(timeFieldAt(path)).toBe(kind)
})

it.each(['2026-10-26', '2028-02-29'])('%s is a day and good as a deadline', (text) => {
  expect(timeProblem('day', text)).toBeUndefined()
  expect(timeProblem('moment', text)).toBeUndefined()
})

it.each(['2026-10-26T23:59:00Z', '2026-10-26T23:59+02:00', '2026-10-16T14:55:30.000Z', '2026-10-26T23:59'])(
  '%s is an instant and no day',
  (text) => {
    expect(timeProblem('moment', text)).toBeUndefined()
    expect(timeProblem('day', text)).toBe('it is no day like 2026-10-12')
  },
)

it.each(['tomorrow', '26.10.2026', '2026-02-30', '2026-10-26T25:00:00Z', ''])('%j is neither', (text) => {
  expect(timeProblem('moment', text)).toContain('neither a day like 2026-10-26 nor an instant')
})
