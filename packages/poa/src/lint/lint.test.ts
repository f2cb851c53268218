import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../case.ts'
import { createLinter, lintCase } from './lint.ts'

const asOf = '2026-10-21'
const document: CaseDocument = {
  violationTypes: ['inauthentic'],
  asins: ['B0CXJ41P7K'],
  sections: {
    rootCauses: ['The receiving check compared only the barcode of B0CXJ41P7K with the page.'],
    correctiveActions: ['On 14 October 41 units were removed (Exhibit 1).'],
    preventiveMeasures: ['The receiving lead compares each lot with the page on six points.'],
  },
  evidence: [{ ref: 'Exhibit 1', type: 'removal_order', title: 'Removal' }],
}

const words = fc.constantFrom(
  'We',
  'beg',
  'you',
  'will',
  'refund',
  'Amazon',
  'failed',
  '"quoted"',
  'https://a.example/?b=1',
  'B0CXJ41P7X',
  '(Exhibit 3)',
  'Exhibits 1 and 2',
  '1.42%',
  'ODR',
  'on',
  '31',
  'September',
  '2026',
  'never',
  'again',
  '!!',
  '?',
  '.',
  '\n',
  '[date]',
  'お詫び',
  '😀',
  'jane@gmail.com',
  'the buyer',
  'must',
  '111-222222-3333333',
)
const text = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' '))
const anyCase = fc.record({
  rootCauses: fc.array(text, { maxLength: 3 }),
  correctiveActions: fc.array(text, { maxLength: 3 }),
  preventiveMeasures: fc.array(text, { maxLength: 3 }),
  freeText: text,
})

function caseOf({
  freeText,
  ...sections
}: {
  freeText: string
  [section: string]: string | string[]
}): CaseDocument {
  return { ...document, sections: sections as Record<string, string[]>, freeText }
}

function stringAt(value: unknown, path: string): unknown {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].reduce<unknown>(
    (at, [, key, index]) => (at as Record<string, unknown> | undefined)?.[key ?? index ?? ''],
    value,
  )
}

describe('laws', () => {
  test('what a finding quotes is what stands there', () => {
    fc.assert(
      fc.property(anyCase, (parts) => {
        const plan = caseOf(parts)
        const placed = lintCase(plan, { asOf }).findings.filter(({ start }) => start !== undefined)
        for (const { path, start, end, text } of placed)
          expect(String(stringAt(plan, path)).slice(start, end)).toBe(text)
      }),
      { numRuns: 150 },
    )
  })

  test('a linter that saw other versions answers as a fresh one', () => {
    const linter = createLinter()
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 2, maxLength: 3 }), (versions) => {
        for (const version of versions)
          expect(linter.lint(caseOf(version), { asOf })).toEqual(lintCase(caseOf(version), { asOf }))
      }),
      { numRuns: 40 },
    )
  })

  test('a linter that saw another cause answers as a fresh one for measures that did not change', () => {
    const measure = 'Parcels are handed to the carrier on the same day by the warehouse lead.'
    const version = (cause: string): CaseDocument => ({
      ...document,
      violationTypes: ['inauthentic'],
      route: 'admit',
      sections: { rootCauses: [cause], preventiveMeasures: [measure] },
    })
    const causes = [
      'The buying list held a dealer without papers.',
      'Our carrier swapped parcels with those of a dealer.',
    ]
    const linter = createLinter()
    const counts = [...causes, ...causes].map((cause) => {
      const { findings } = linter.lint(version(cause), { asOf })
      expect(findings).toEqual(lintCase(version(cause), { asOf }).findings)
      return findings.filter(({ ruleId }) => ruleId === 'STR-11').length
    })
    // Without this the law would hold for a rule that never speaks.
    expect(counts).toEqual([1, 0, 1, 0])
  })

  test('ready means no error', () => {
    fc.assert(
      fc.property(anyCase, (parts) => {
        const { ready, findings } = lintCase(caseOf(parts), { asOf })
        expect(ready).toBe(findings.every(({ severity }) => severity !== 'error'))
      }),
      { numRuns: 40 },
    )
  })
})

describe('suppression', () => {
  const weak: CaseDocument = { ...document, freeText: 'We beg you.' }
  const suppressions = (reason: string) => [{ ruleId: 'LNG-02', path: 'freeText', reason }]

  test('with a written reason the finding is set aside and kept with it', () => {
    const report = lintCase(
      { ...weak, suppressions: suppressions('quoted from the letter of the owner') },
      { asOf },
    )
    expect(report.findings.filter(({ ruleId }) => ruleId === 'LNG-02')).toEqual([])
    expect(report.suppressed).toMatchObject([
      { ruleId: 'LNG-02', reason: 'quoted from the letter of the owner' },
    ])
  })

  test.each(['', '  ', 'ok'])('a reason of %j is none', (reason) => {
    const report = lintCase({ ...weak, suppressions: suppressions(reason) }, { asOf })
    expect(report.findings.some(({ ruleId }) => ruleId === 'LNG-02')).toBe(true)
  })
})

test('an entry that is an object is pointed at by the path of its text', () => {
  const plan: CaseDocument = { sections: { rootCauses: [{ id: 'c1', text: 'We beg you to look again.' }] } }
  const [finding] = lintCase(plan, { asOf, only: ['LNG-02'] }).findings
  expect(finding).toMatchObject({ path: 'sections.rootCauses[0].text', start: 3, end: 6, text: 'beg' })
})

test('quick fixes make the finding go away', () => {
  const plan: CaseDocument = {
    ...document,
    sections: {
      ...document.sections,
      correctiveActions: ['On 14 October B0CXJ41P7X was closed (Exhibit 1).'],
    },
  }
  const finding = lintCase(plan, { asOf, only: ['CON-02'] }).findings[0]
  const { start = 0, end = 0, insert = '' } = finding?.fix ?? {}
  const before = 'On 14 October B0CXJ41P7X was closed (Exhibit 1).'
  const after = before.slice(0, start) + insert + before.slice(end)
  expect(after).toBe('On 14 October B0CXJ41P7K was closed (Exhibit 1).')
  expect(
    lintCase({ ...plan, sections: { correctiveActions: [after] } }, { asOf, only: ['CON-02'] }).findings,
  ).toEqual([])
})

test('coverage says who answers what', () => {
  const { coverage } = lintCase({ ...document, issues: ['inauthentic'], requested: ['invoices'] }, { asOf })
  expect(coverage.issues[0]).toMatchObject({
    issue: 'inauthentic',
    rootCauses: ['sections.rootCauses[0]'],
    evidence: ['Exhibit 1'],
  })
  expect(coverage.asks).toEqual([{ ask: 'invoices', answered: false, by: [] }])
  expect(coverage.asins).toEqual([{ asin: 'B0CXJ41P7K', inText: true, evidence: [] }])
})
