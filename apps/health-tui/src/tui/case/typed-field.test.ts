import { expect, it } from 'vitest'
import type { FieldKind } from './case-state.ts'
import { typedProblem, typedValue } from './typed-field.ts'

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
