import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentOf,
  lengthOf,
  lineCount,
  lineIndexAt,
  lineOf,
  lineStart,
  replaceText,
  sliceText,
  textOf,
  type Text,
} from './text.ts'

const content = fc
  .array(fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', '\n', '\r', '語', '\ud83d') }), {
    maxLength: 200,
  })
  .map((parts) => parts.join('\n'))

describe('text', () => {
  it('behaves like a string under any sequence of replacements', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(30), fc.oneof(fc.string({ maxLength: 4 }), content))
    fc.assert(
      fc.property(content, fc.array(edit, { maxLength: 30 }), (start, edits) => {
        let text = textOf(start)
        let model = start
        for (const [where, deleted, insert] of edits) {
          const from = where % (model.length + 1)
          const to = Math.min(model.length, from + deleted)
          text = replaceText(text, from, to, insert)
          model = model.slice(0, from) + insert + model.slice(to)
          expect(lengthOf(text)).toBe(model.length)
        }
        expect(contentOf(text)).toBe(model)
        const lines = model.split('\n')
        expect(lineCount(text)).toBe(lines.length)
        expect(lines.map((_, index) => lineOf(text, index))).toEqual(lines)
      }),
      { numRuns: 60 },
    )
  })

  it('finds lines by position and back', () => {
    fc.assert(
      fc.property(content, fc.nat(), (start, where) => {
        const text = textOf(start)
        const position = where % (start.length + 1)
        const line = lineIndexAt(text, position)
        expect(line).toBe(start.slice(0, position).split('\n').length - 1)
        expect(lineStart(text, line)).toBe(start.slice(0, position).lastIndexOf('\n') + 1)
      }),
    )
  })

  it('slices across leaves', () => {
    fc.assert(
      fc.property(content, fc.nat(), fc.nat(), (start, a, b) => {
        const from = a % (start.length + 1)
        const to = b % (start.length + 1)
        expect(sliceText(textOf(start), from, to)).toBe(from < to ? start.slice(from, to) : '')
      }),
    )
  })

  it('stays shallow when lines are only ever added at one end', () => {
    let text: Text = textOf('')
    for (let line = 0; line < 5000; line += 1) text = replaceText(text, lengthOf(text), lengthOf(text), 'x\n')
    expect(text.height).toBeLessThan(20)
    for (let line = 0; line < 5000; line += 1) text = replaceText(text, 0, 0, 'y\n')
    expect(text.height).toBeLessThan(20)
    expect(lineCount(text)).toBe(10_001)
  })

  it('leaves earlier versions as they were', () => {
    const before = textOf('one\ntwo')
    replaceText(before, 0, 3, 'three\nfour')
    expect(contentOf(before)).toBe('one\ntwo')
  })

  it('refuses positions outside the text', () => {
    expect(() => replaceText(textOf('ab'), 1, 3, '')).toThrow(RangeError)
    expect(() => lineOf(textOf('ab'), 1)).toThrow(RangeError)
  })
})
