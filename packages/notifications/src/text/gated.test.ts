import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gated } from './gated.ts'
import { gramsOf } from './grams.ts'
import { lookupOf, mayMeet } from './lookup.ts'

/** An expression with one of the texts that it matches. */
interface Sample {
  readonly source: string
  readonly text: string
}

const word = fc.constantFrom('account', 'ab', 'close', 'we ', 'é', '停止', 'が', '%', "n't", 'b0')
const leaf: fc.Arbitrary<Sample> = fc.oneof(
  word.map((text) => ({ source: text, text })),
  // Groups that repeat groups would take for ever to fail.
  fc.tuple(word, fc.constantFrom('?', '*', '+', '{2}', '{0,3}'), fc.boolean()).map(([one, how, empty]) => ({
    source: `(?:${one})${how}`,
    text: how === '{2}' ? one.repeat(2) : how === '+' || !empty ? one : '',
  })),
  word.map((text) => ({ source: `${text}?`, text: text.slice(0, -1) })),
  fc.constantFrom(
    { source: '[ae]', text: 'e' },
    { source: '[a-z]', text: 'q' },
    { source: '\\d', text: '7' },
    { source: '.{0,9}', text: ' - ' },
    { source: '\\.', text: '.' },
    { source: '(?![xyz]{9})', text: '' },
    { source: '(?=account)account', text: 'account' },
    { source: 'close(?<=close)', text: 'close' },
  ),
)
const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('sample'), { minLength: 1, maxLength: 4 }).map((parts) => ({
      source: parts.map(({ source }) => source).join(''),
      text: parts.map(({ text }) => text).join(''),
    })),
    fc.tuple(fc.array(tie('sample'), { minLength: 1, maxLength: 3 }), fc.nat()).map(([branches, chosen]) => ({
      source: `(?:${branches.map(({ source }) => source).join('|')})`,
      text: branches[chosen % branches.length]?.text ?? '',
    })),
  ),
}))

describe('a gated pattern', () => {
  it('answers as the pattern itself', () => {
    let matched = 0
    fc.assert(
      fc.property(sample, fc.array(word), fc.array(word), (one, before, after) => {
        const text = [...before, one.text, ...after].join('')
        const [grams] = gramsOf(text, [{ start: 0, end: text.length }])
        if (grams === undefined) return
        const pattern = new RegExp(one.source)
        if (pattern.test(text)) matched += 1
        expect(gated(pattern).test(text, { grams })).toBe(pattern.test(text))
      }),
      { numRuns: 1500 },
    )
    expect(matched).toBeGreaterThan(1000)
  })

  it('is not run where its words are missing', () => {
    const text = 'your account was closed'
    const [grams] = gramsOf(text, [{ start: 0, end: text.length }])
    if (grams === undefined) return
    expect(gated(/account/).isPossible({ grams })).toBe(true)
    expect(gated(/invoice|passport/).isPossible({ grams })).toBe(false)
    expect(gated(/account .{0,20}(?:closed|shut)/).isPossible({ grams })).toBe(true)
    expect(gated(/account .{0,20}(?:opened|shut)/).isPossible({ grams })).toBe(false)
    expect(
      gated(/your (?:shop|account) .{0,9}shut|our .{0,9}offer|closed? (?=again)/).isPossible({ grams }),
    ).toBe(false)
  })
})

describe('what stands in a stretch', () => {
  it('is never denied', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.integer({ min: 3, max: 9 }),
        (text, from, length) => {
          const start = from % (text.length + 1)
          const found = text.slice(start, start + length)
          if (found.length < 3) return
          const [whole, own] = gramsOf(text, [
            { start: 0, end: text.length },
            { start, end: start + found.length },
          ])
          for (const grams of [whole, own])
            expect(grams !== undefined && mayMeet(grams, lookupOf({ type: 'words', words: [found] }))).toBe(
              true,
            )
        },
      ),
    )
  })
})
