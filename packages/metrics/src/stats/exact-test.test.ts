import { expect, test } from 'vitest'
import { adjustForMany, fisherExact, poissonAtLeast, riskRatio } from './exact-test.ts'

test('the lady tasting tea (Fisher 1935): 3 of 4 right is 17/70 by chance, all four 1/70', () => {
  const tea = (right: number) => ({
    groupBad: right,
    groupGood: 4 - right,
    restBad: 4 - right,
    restGood: right,
  })
  expect(fisherExact(tea(3), 'greater')).toBeCloseTo(17 / 70, 12)
  expect(fisherExact(tea(4), 'greater')).toBeCloseTo(1 / 70, 12)
})

test('both one-sided tests overlap in the table itself', () => {
  const table = { groupBad: 2, groupGood: 7, restBad: 8, restGood: 2 }
  const both = fisherExact(table, 'greater') + fisherExact(table, 'less')
  expect(both).toBeGreaterThan(1)
  expect(fisherExact(table)).toBeCloseTo(0.02301413756522116, 12)
})

test('Poisson tails: at least one of an expected one is 1 - 1/e', () => {
  expect(poissonAtLeast(1, 1)).toBeCloseTo(1 - Math.exp(-1), 12)
  expect(poissonAtLeast(3, 0.5)).toBeCloseTo(1 - Math.exp(-0.5) * (1 + 0.5 + 0.125), 12)
})

test('Benjamini and Hochberg’s own example (1995, fifteen p-values): four findings at five percent', () => {
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ]
  const adjusted = adjustForMany(published)
  expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4)
  expect(adjusted[0]).toBeCloseTo(0.0015, 12)
  expect(adjusted[3]).toBeCloseTo(0.035625, 12)
})

test('a risk ratio holds its point and turns over when the sides are swapped', () => {
  const one = riskRatio({ groupBad: 12, groupGood: 88, restBad: 10, restGood: 390 })
  const other = riskRatio({ groupBad: 10, groupGood: 390, restBad: 12, restGood: 88 })
  expect(one?.ratio).toBeCloseTo(4.8, 12)
  expect(one?.interval[0]).toBeCloseTo(1 / (other?.interval[1] ?? 0), 12)
})
