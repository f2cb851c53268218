import { expect, test } from 'vitest'
import { violationType, violationTypes } from '../lint/terms/violation-types.ts'
import { generalGuide, guideFor, guides } from './questions.ts'

test.each(guides.map((guide) => [guide.type, guide] as const))(
  '%s: asks about every part, and asks only',
  (type, guide) => {
    expect(violationType(type)?.id).toBe(type)
    for (const part of [guide.rootCauses, guide.correctiveActions, guide.preventiveMeasures]) {
      expect(part.length).toBeGreaterThan(0)
      for (const question of part) expect(question.endsWith('?')).toBe(true)
    }
    expect(guide.evidence.length).toBeGreaterThan(0)
  },
)

test('every type that the linter knows has questions, and what has none of its own the general ones', () => {
  expect(violationTypes.filter(({ id }) => guideFor(id) === undefined).map(({ id }) => id)).toEqual([])
  expect(guideFor('other')).toBe(generalGuide)
})

test('each type stands once', () => {
  expect(new Set(guides.map(({ type }) => type)).size).toBe(guides.length)
  expect(guideFor('inauthentic')?.routes[0]).toBe('admit')
  expect(guideFor('nothing')).toBeUndefined()
})
