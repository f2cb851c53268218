import { expect, it } from 'vitest'
import { LazySegmenter } from './lazy-segmenter.ts'

it('cuts as Intl.Segmenter does', () => {
  const text = 'two words, 👨‍👩‍👧 e\u0301'
  for (const options of [undefined, { granularity: 'word' }] as const)
    expect([...new LazySegmenter('en', options).segment(text)]).toEqual([
      ...new Intl.Segmenter('en', options).segment(text),
    ])
})

it('says of wrong options what Intl.Segmenter says, when it is first used', () => {
  const lazy = new LazySegmenter('no language at all')
  expect(() => lazy.segment('text')).toThrow(RangeError)
})
