import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { cleanText, placesInClean } from './invisible.ts'

test.each([
  ['spaces', ' '],
  ['tabs', '\t'],
  ['no-break spaces', '\u00a0'],
  ['wide spaces', '\u3000'],
  ['em spaces', '\u2003'],
  ['spaces with nothing between them', ' \u200b'],
])('a run of %s ends after what parts columns', (_, blank) => {
  const clean = cleanText(`Send${blank.repeat(5000)}it`)
  expect(clean).toMatch(/^Send\s+it$/)
  expect(clean).toHaveLength('Send'.length + limits.blanksInRow + 'it'.length)
})

test('blanks that part columns stay as many as they are', () => {
  const row = `Valid tracking rate${' '.repeat(limits.blanksInRow)}91%\n${' '.repeat(limits.blanksInRow)}\n`
  expect(cleanText(row + row)).toBe(row + row)
})

test('every place leads to the same words in the clean text', () => {
  const noise = fc.constantFrom(
    ' ',
    ' '.repeat(300),
    '\r\n',
    '\r',
    '\u200b',
    '\u001b[31m',
    '\u001b',
    '\udc00',
    'a',
    '。',
  )
  const noises = fc.array(noise, { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(noises, noises, (before, behind) => {
      const raw = `${before}<link>${behind}`
      const placeOf = placesInClean(raw)
      const start = raw.indexOf('<link>')
      expect(cleanText(raw).slice(placeOf(start), placeOf(start + '<link>'.length))).toBe('<link>')
      expect(placeOf(raw.length)).toBe(cleanText(raw).length)
    }),
  )
})
