import { expect, test } from 'vitest'
import { violationType } from '../lint/terms/violation-types.ts'
import { guideFor, guides } from './questions.ts'

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

test('each type stands once', () => {
  expect(new Set(guides.map(({ type }) => type)).size).toBe(guides.length)
  expect(guideFor('inauthentic')?.routes[0]).toBe('admit')
  expect(guideFor('nothing')).toBeUndefined()
})
