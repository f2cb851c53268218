import { describe, expect, test } from 'vitest'
import { lintCase } from '../lint.ts'
import type { Rule, RuleExample } from '../rule.ts'
import type { Finding } from '../finding.ts'
import { rules } from './index.ts'

const asOf = '2026-10-21'

function findingsOf(rule: Rule, example: RuleExample): readonly Finding[] {
  return lintCase(example.case, { asOf, only: [rule.id] }).findings
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.bad.map((example, index) => [index, example] as const))(
    'flags bad example %i',
    (_index, example) => {
      const findings = findingsOf(rule, example).filter((finding) => finding.severity !== 'info')
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.map((finding) => finding.text)).toContain(example.flags ?? findings[0]?.text)
    },
  )

  test.each(rule.fine.map((example) => [example.because ?? 'fine', example] as const))(
    'leaves alone: %s',
    (_because, example) => {
      expect(findingsOf(rule, example).filter((finding) => finding.severity !== 'info')).toEqual([])
    },
  )

  test('has examples of both kinds', () => {
    expect(rule.bad.length).toBeGreaterThan(0)
    expect(rule.fine.length).toBeGreaterThan(0)
  })
})
