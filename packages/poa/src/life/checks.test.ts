import { expect, test } from 'vitest'
import { violationTypes } from '../lint/terms/violation-types.ts'
import { plannedChecks } from './checks.ts'

test.each(violationTypes.map(({ id }) => [id]))('%s: the checks after reinstatement ask about it', (id) => {
  const [first] = plannedChecks({ sections: {}, violationTypes: [id] }, '2026-11-01')
  const [plain] = plannedChecks({ sections: {} }, '2026-11-01')
  expect(first?.questions.length).toBe((plain?.questions.length ?? 0) + 1)
  expect(first?.questions.every((question) => question.endsWith('?'))).toBe(true)
})
