import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createStepper,
  graphemeStart,
  isSimple,
  longestGrapheme,
  nextGrapheme,
  previousGrapheme,
} from './graphemes.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function boundaries(line: string): readonly number[] {
  return [...Array.from(segmenter.segment(line), ({ index }) => index), line.length]
}

function stepsForward(line: string): readonly number[] {
  const found = [0]
  while ((found.at(-1) ?? 0) < line.length) found.push(nextGrapheme(line, found.at(-1) ?? 0))
  return found
}

const pieces = fc.constantFrom(
  'a',
  ' ',
  'é',
  'e\u0301',
  '\u0301',
  '語',
  '가',
  '\u1100',
  '\u1161',
  '\u11a8',
  '👨‍👩‍👧',
  '👍🏽',
  '🇩🇪',
  '🇫',
  '\u200d',
  '\u200b',
  '\u0600',
  'क्षि',
  'ก\u0e33',
  '\u0d4e',
  '\ud83d',
  '\udc00',
  '\u001b',
  '\t',
  '❤️',
  '1\ufe0f\u20e3',
)

describe('grapheme steps', () => {
  it('are those of the platform for any line that is no flood', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        (line) => {
          expect(stepsForward(line)).toEqual(line === '' ? [0] : boundaries(line))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('go back over the same boundaries', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        (line) => {
          const found = [line.length]
          while ((found.at(-1) ?? 0) > 0) found.push(previousGrapheme(line, found.at(-1) ?? 0))
          expect(found.toReversed()).toEqual(stepsForward(line))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('take no character for simple that joins with a letter', () => {
    const wrong: string[] = []
    for (let unit = 0; unit < 0x1_0000; unit += 1) {
      const character = String.fromCharCode(unit)
      if (isSimple(unit) && boundaries(`a${character}a${character}`).length !== 5)
        wrong.push(unit.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('cut a flood of marks into bounded pieces, never inside a surrogate pair', () => {
    const flood = `e${'\u0301'.repeat(500)}${'\u{1d165}'.repeat(500)}x`
    const steps = stepsForward(flood)
    const stepper = createStepper(flood)
    expect(steps.slice(0, -1).map((step) => stepper(step))).toEqual(steps.slice(1))
    expect(steps.at(-1)).toBe(flood.length)
    for (const [index, step] of steps.entries()) {
      expect(step - (steps[index - 1] ?? 0)).toBeLessThanOrEqual(longestGrapheme)
      expect(flood.charCodeAt(step) >= 0xdc00 && flood.charCodeAt(step) <= 0xdfff).toBe(false)
    }
  })

  it('show a cursor inside a grapheme at its start', () => {
    expect(graphemeStart('ae\u0301b', 2)).toBe(1)
    expect(graphemeStart('ae\u0301b', 3)).toBe(3)
    expect(graphemeStart('👨‍👩‍👧', 3)).toBe(0)
  })
})
