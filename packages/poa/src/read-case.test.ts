import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lintCase } from './lint/lint.ts'
import { readCase, readCaseValue } from './read-case.ts'

test('a minimal file is read', () => {
  expect(readCase('\uFEFF{"sections": {"rootCauses": ["a"]}}')).toMatchObject({ ok: true, problems: [] })
})

test.each([
  ['no JSON', '{'],
  ['no object', '[1]'],
  ['another schema', '{"schema": "other@1", "sections": {}}'],
  ['no case', '{"name": "x"}'],
])('%s is refused with a reason', (_what, json) => {
  const read = readCase(json)
  expect(read.ok).toBe(false)
  expect(read.ok ? '' : read.reason).not.toBe('')
})

test('a field of the wrong shape is left out and named, and indexes stay', () => {
  const read = readCaseValue({
    sections: { rootCauses: ['a', 7, null, 'd'] },
    asins: 'B0CXJ41P7K',
    deadline: 20261026,
    evidence: [{ ref: 'E1' }, 'oops', { ref: 'E3', date: 5 }],
  })
  expect(read).toMatchObject({
    ok: true,
    document: {
      sections: { rootCauses: ['a', '7', '', 'd'] },
      asins: ['B0CXJ41P7K'],
      evidence: [{ ref: 'E1' }, {}, { ref: 'E3' }],
    },
  })
  expect(read.ok && read.problems.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['deadline', 'evidence[1]', 'evidence[2].date']),
  )
})

test('unknown keys are kept', () => {
  expect(readCaseValue({ sections: {}, comments: [1] })).toMatchObject({ document: { comments: [1] } })
})

test('no JSON object makes the reader or the linter throw', () => {
  const keys = fc.constantFrom(
    'sections',
    'freeText',
    'evidence',
    'metrics',
    'asins',
    'asOf',
    'route',
    'requested',
    'account',
    'unitsSold365',
    'previousSubmissions',
    'rootCauses',
    'text',
    'date',
    'name',
    'loa',
    'supplier',
  )
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
    ),
  })).value
  fc.assert(
    fc.property(fc.dictionary(keys, value, { maxKeys: 8 }), (object) => {
      const read = readCaseValue({ sections: {}, ...object })
      const document = read.ok ? read.document : {}
      expect(() => lintCase(document, { asOf: '2026-10-21' })).not.toThrow()
    }),
    { numRuns: 300 },
  )
})
