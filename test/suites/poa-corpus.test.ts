import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ruleIds } from '@health-tui/poa'
import { readPlans, scorePlan } from '../eval/lint.ts'

const corpus = fileURLToPath(new URL('../../packages/poa/corpus', import.meta.url))
const plans = readPlans(corpus)

describe.each(plans.map((plan) => [plan.name, plan] as const))('%s', (_name, plan) => {
  const score = scorePlan(plan)

  test('finds what is planted', () => {
    expect(score.missed).toEqual([])
  })

  test('leaves strong text and traps alone, and points at exact words', () => {
    expect(score.errors).toEqual([])
    expect(score.hits).toEqual([])
    expect(score.broken).toEqual([])
  })
})

test('the corpus is large enough to mean something', () => {
  const traps = plans.reduce((sum, plan) => sum + (plan.expectation.mustNotFlag?.length ?? 0), 0)
  expect(plans.length).toBeGreaterThanOrEqual(60)
  expect(plans.filter((plan) => plan.expectation.strong === true).length).toBeGreaterThanOrEqual(20)
  expect(traps).toBeGreaterThanOrEqual(150)
})

describe('mutation: without a rule, its planted weaknesses are missed', () => {
  test.each(ruleIds)('%s', (id) => {
    const planted = plans.filter(
      (plan) => plan.expectation.findings?.some((finding) => finding.ruleId === id) === true,
    )
    expect(planted.length).toBeGreaterThan(0)
    for (const plan of planted) expect(scorePlan(plan, [id]).missed.length).toBeGreaterThan(0)
  })
})
