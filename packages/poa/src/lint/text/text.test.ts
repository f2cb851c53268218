import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../day.ts'
import { findDates } from './dates.ts'
import { exhibitLabels, labelOfRef } from './exhibits.ts'
import { maskText } from './mask.ts'
import { nameSimilarity, sameAddress } from './names.ts'
import { splitSentences } from './sentences.ts'
import { editDistance } from './similarity.ts'

const options = { names: [], skus: [], titleCaseIsName: true }

describe('maskText', () => {
  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        expect(maskText(raw, options).masked).toHaveLength(raw.length)
      }),
    )
  })

  test.each([
    ['He wrote "never again" today.', ['"never again"']],
    ['A 12" pan and a 10" lid.', []],
    ["The buyers' parcels weren't scanned.", []],
    ['See https://a.example/x?y=1 and ops@a.example.', ['https://a.example/x?y=1', 'ops@a.example']],
    ['Order 111-2222222-3333333, ASIN B0CXJ41P7K.', ['111-2222222-3333333', 'B0CXJ41P7K']],
    ['An A-to-z Guarantee claim for a phone case.', ['A-to-z Guarantee claim', 'phone case']],
    ['Ask „warum nicht“ und «pourquoi» und 「なぜ」.', ['„warum nicht“', '«pourquoi»', '「なぜ」']],
  ])('%s', (raw, hidden) => {
    expect(maskText(raw, options).masks.map(({ start, end }) => raw.slice(start, end))).toEqual(hidden)
  })
})

describe('splitSentences', () => {
  const sentences = (raw: string): string[] =>
    splitSentences(maskText(raw, options)).map(({ start, end }) => raw.slice(start, end))
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    [
      'Brightwater Ltd. ships by approx. 4 p.m. daily. Then it rests.',
      ['Brightwater Ltd. ships by approx. 4 p.m. daily.', 'Then it rests.'],
    ],
    ['He wrote "Where is it? Now!" and left. End.', ['He wrote "Where is it? Now!" and left.', 'End.']],
    ['1. Refund\n2. Replace', ['1. Refund', '2. Replace']],
    ['原因は設定です。修正しました。', ['原因は設定です。', '修正しました。']],
    ['Am 24. September kamen drei. Danach keine.', ['Am 24. September kamen drei.', 'Danach keine.']],
  ])('%s', (raw, expected) => {
    expect(sentences(raw)).toEqual(expected)
  })
})

describe('findDates', () => {
  const reference = parseDay('2026-01-20') ?? 0
  const days = (text: string, monthFirst = true): (string | null)[] =>
    findDates(text, { reference, monthFirst }).map(({ day }) =>
      day === undefined ? null : new Date(day * 86_400_000).toISOString().slice(0, 10),
    )
  test.each([
    ['on 2026-02-03', ['2026-02-03']],
    ['on 4 December and May 3, 2026', ['2025-12-04', '2026-05-03']],
    ['between 14 and 19 September 2026', ['2026-09-14', '2026-09-19']],
    ['on 31 September 2026', [null]],
    [
      'am 3. März 2026, le 5 juin 2026, il 6 luglio 2026, el 7 de agosto de 2026',
      ['2026-03-03', '2026-06-05', '2026-07-06', '2026-08-07'],
    ],
    ['2026年6月21日', ['2026-06-21']],
    ['every Monday at 10:00, 3 may fail, 24.5 kg', []],
    ['since March 2026', [null]],
    [
      '2026.10.3, 2026-10-03T14:00Z, 03-Oct-2026, 3 OCT 2026',
      ['2026-10-03', '2026-10-03', '2026-10-03', '2026-10-03'],
    ],
    ['le 3 oct. 2026, il 3 ott 2026, el 3 de dic de 2026', ['2026-10-03', '2026-10-03', '2026-12-03']],
    ['3 gen 2026 and a 2nd gen charger, a 3 set offer', ['2026-01-03']],
    ['on 1/25 and since 25/1', ['2026-01-25', '2026-01-25']],
    ['On 2/3 we closed it', [null]],
    [
      'Am 3.2. gelöscht, le 3/2 supprimé, il 3/2 tolto, el 3/2 cerrado',
      ['2026-02-03', '2026-02-03', '2026-02-03', '2026-02-03'],
    ],
    ['on 3/4 of the bins, le 3/4 des offres, am 2.5 kg Karton, il 3/4 dei lotti, version 3.10', []],
    ['2/3に停止、１０月３日に再開', ['2026-02-03', '2025-10-03']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })

  test('an ambiguous numeric date follows the store', () => {
    expect(days('03/04/2026')).toEqual(['2026-03-04'])
    expect(days('03/04/2026', false)).toEqual(['2026-04-03'])
  })
})

test.each([
  ['Exhibits 1, 2 and 5', ['1', '2', '5']],
  ['Exhibits 1 to 3', ['1', '2', '3']],
  ['Attachments A–C', ['A', 'B', 'C']],
  ['Anlage 4', ['4']],
  ['別紙２', ['2']],
])('exhibitLabels of %s', (reference, labels) => {
  expect(exhibitLabels(reference)).toEqual(labels)
})

test('labels of refs', () => {
  expect(['Exhibit 1', 'Ex. 12', 'Attachment B', '3', 'E4'].map(labelOfRef)).toEqual([
    '1',
    '12',
    'B',
    '3',
    '4',
  ])
})

test('names and addresses are compared as people do', () => {
  expect(nameSimilarity('Brightwater Trading Ltd', 'BRIGHTWATER TRADING LIMITED')).toBe(1)
  expect(nameSimilarity('Brightwater Trading Ltd', 'Sunrise Goods LLC')).toBeLessThan(0.85)
  expect(sameAddress('14 Mill Road, Leeds LS1 4AB', '14 Mill Rd, Leeds LS1 4AB')).toBe(true)
  expect(sameAddress('14 Mill Road, Leeds', '41 Mill Road, Leeds')).toBe(false)
})

test('editDistance is a distance', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
      expect(editDistance(a, a)).toBe(0)
    }),
  )
})
