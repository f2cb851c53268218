import { expect, it } from 'vitest'
import { countOf } from './count-of.ts'

it.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
])('counts %i as "%s"', (count, text) => {
  expect(countOf(count, 'row')).toBe(text)
})

it('takes a plural of its own', () => {
  expect(countOf(1, 'copy', 'copies')).toBe('1 copy')
  expect(countOf(2, 'copy', 'copies')).toBe('2 copies')
})
