import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachWord, keyWithin, named } from './words.ts'

function keysOf(text: string, start = 0, end = text.length): number[] {
  const keys: number[] = []
  eachWord(text, start, end, (key) => keys.push(key))
  return keys
}

test('words of one beginning and all numbers are alike', () => {
  expect(keysOf('deactivated')).toEqual(keysOf('deactivation'))
  expect(keysOf('suspended')).not.toEqual(keysOf('suspicion'))
  expect(keysOf('14 days')).toEqual(keysOf('3 days'))
  expect(keysOf('b0xyz')).not.toEqual(keysOf('b xyz'))
})

test('marks part words and say nothing themselves', () => {
  expect(keysOf('your account, (closed).')).toEqual(keysOf('your account closed'))
  expect(keysOf('… – !')).toEqual([])
})

test('japanese is read by pairs of characters, which commas and brackets part', () => {
  expect(keysOf('出品停止')).toHaveLength(3)
  expect(keysOf('出品、停止')).toEqual([...keysOf('出品'), ...keysOf('停止')])
  expect(keysOf('asinの出品')).toEqual([...keysOf('asin'), ...keysOf('の出品')])
})

test('a stretch is read as if it stood alone', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (inside, outside) => {
      const before = `${outside.join(' ')} `
      const text = `${before}${inside.join(' ')} ${outside.join(' ')}`
      const end = before.length + inside.join(' ').length
      expect(keysOf(text, before.length, end)).toEqual(inside.flatMap((one) => keysOf(one)))
    }),
  )
})

test('keys are whole numbers of 32 bits, other ones elsewhere', () => {
  const key = named('state.off')
  expect(key).toBe(key >>> 0)
  expect(keyWithin(1, key)).not.toBe(keyWithin(2, key))
  expect(keyWithin(1, key)).toBe(keyWithin(1, key) >>> 0)
})
