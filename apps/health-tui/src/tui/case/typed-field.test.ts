import { expect, it } from 'vitest'
import type { FieldKind } from './case-state.ts'
import { typedDoubt, typedProblem, typedValue } from './typed-field.ts'

const problemOf = (as: FieldKind, typed: string) => typedProblem({ kind: 'set', path: 'deadline', as }, typed)

it.each([
  ['day', '2026-10-12'],
  ['moment', '2026-10-26'],
  ['moment', '2026-10-26T23:59:00Z'],
  ['rhythm', 'every 10 days'],
  ['text', 'tomorrow'],
  ['day', ''],
  ['moment', ''],
] as const)('a %s takes %j', (as, typed) => {
  expect(problemOf(as, typed)).toBeUndefined()
})

it.each([
  ['day', 'tomorrow', 'Write the day like 2026-10-12.'],
  ['day', '2026-02-30', 'Write the day like 2026-10-12.'],
  ['moment', 'tomorrow', 'Write a day like 2026-10-26, or an instant like 2026-10-26T23:59:00Z.'],
  [
    'rhythm',
    'often',
    'Write daily, weekly, monthly, quarterly, a number of days such as 10 days, event or automatic.',
  ],
] as const)('a %s refuses %j', (as, typed, why) => {
  expect(problemOf(as, typed)).toBe(why)
})

it('an empty line takes the value away; words are kept one by one', () => {
  expect(typedValue('moment', '')).toBeNull()
  expect(typedValue('words', 'B01, B02  B03')).toEqual(['B01', 'B02', 'B03'])
})

it('what is no order or listing number is told as soon as it can become none, and taken all the same', () => {
  const doubtOf = (list: string, typed: string, whole = false) =>
    typedDoubt({ kind: 'add', list, index: 0 }, typed, whole)
  for (const typed of ['', '4', '408-12', '408-1234567-', '408-1234567-7654321', 'S01-1234567-7654321'])
    expect(doubtOf('orderIds', typed), typed).toBeUndefined()
  for (const typed of ['late', '4081', '408 12', '408-1234567-76543210'])
    expect(doubtOf('orderIds', typed), typed).toContain('3, 7 and 7 digits')
  expect(doubtOf('orderIds', '408-1234567-765432', true)).toContain('3, 7 and 7 digits')
  expect(typedDoubt({ kind: 'set', path: 'orderIds.x1.value', as: 'text' }, 'late', true)).toContain('digits')
  for (const typed of ['B', 'B0', 'B08QX4M7TL', '0306406152']) expect(doubtOf('asins', typed)).toBeUndefined()
  expect(doubtOf('asins', 'shoes')).toContain('no ASIN')
  expect(doubtOf('comments', 'late', true)).toBeUndefined()
  expect(typedProblem({ kind: 'add', list: 'orderIds', index: 0 }, 'late')).toBeUndefined()
})
