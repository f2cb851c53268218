import { expect, it } from 'vitest'
import { caseSnapshot } from '../testing/case-screen.ts'
import { createCaseScreen, remarksAt, type CaseScreen } from './case-state.ts'
import type { CaseReport, PlacedFinding } from './desk.ts'
import { nextRemark, remarkKey, remarksInPlace } from './navigation.ts'

const remark = (place: string, ruleId: string, from?: number): PlacedFinding => ({
  ruleId,
  severity: 'error',
  message: ruleId,
  question: '',
  words: '',
  place,
  stretch: from === undefined ? null : { from, to: from + 1 },
  fix: null,
})

// Listed by weight, as the linter does; the places are in another order.
const findings = [
  remark('asins.x1', 'listing'),
  remark('sections.rootCauses.c2', 'late', 9),
  remark('sections.rootCauses.c2', 'early', 2),
  remark('deadline', 'fact'),
  remark('sections.correctiveActions', 'heading'),
]

function at(selected: string): CaseScreen {
  const report: CaseReport = { ready: false, findings, setAside: [], coverage: [], asks: [] }
  const screen = createCaseScreen(caseSnapshot, report)
  return { ...screen, outline: { ...screen.outline, selected } }
}

it('remarks are gone through from the top of the outline to its end', () => {
  const names = remarksInPlace(at('sections.rootCauses')).map(({ ruleId }) => ruleId)
  expect(names).toEqual(['fact', 'early', 'late', 'heading', 'listing'])
})

it('the next remark is the next one from where one is, and after the last comes the first', () => {
  const rule = (selected: string, direction: 1 | -1, last?: PlacedFinding): string | undefined =>
    nextRemark(at(selected), last === undefined ? undefined : remarkKey(last), direction)?.ruleId
  expect(rule('sections.rootCauses', 1)).toBe('early')
  expect(rule('sections.rootCauses.c2', 1)).toBe('early')
  expect(rule('sections.rootCauses.c2', 1, findings[2])).toBe('late')
  expect(rule('sections.rootCauses.c2', -1)).toBe('fact')
  expect(rule('sections.rootCauses.c2', -1, findings[1])).toBe('early')
  expect(rule('evidence', 1)).toBe('listing')
  expect(rule('asins.x1', 1, findings[0])).toBe('fact')
  expect(rule('deadline', -1, findings[3])).toBe('listing')
  // The one that was shown last is gone, or one has moved away from it: where one is counts.
  expect(rule('sections.rootCauses', 1, findings[0])).toBe('early')
})

it('a remark about the case as a whole is shown at its facts', () => {
  const screen = at('facts')
  const whole = {
    ...screen,
    report: { ...(screen.report as CaseReport), findings: [remark('followUp', 'whole')] },
  }
  expect(remarksAt(whole, 'facts').map(({ ruleId }) => ruleId)).toEqual(['whole'])
  expect(remarksAt(whole, 'deadline')).toEqual([])
})
