import { expect, it } from 'vitest'
import { createTypedWords } from './typed-words.ts'

/** Presses keys at a pace where `jkudne` mean something; gives those that were run. */
function press(keys: readonly string[], paceMs: number): string {
  let now = 0
  const words = createTypedWords(() => now)
  return keys
    .filter((key) => {
      now += paceMs
      return !words.isWord(key, 'jkudne'.includes(key))
    })
    .join('')
}

it('words typed where letters are commands are noticed after five letters, and the rest of them is not run', () => {
  expect(press(Array.from('The carrier changed its cut-off'), 130)).toBe('The ')
})

it('somebody who knows the keys is left alone, however fast', () => {
  expect(press(Array.from('jjjkudnekujd'), 20)).toBe('jjjkudnekujd')
  expect(press(Array.from('jjjjjxxxxjjjj'), 20)).toBe('jjjjjxxxxjjjj')
})

it('looking for a key one after the other is no typing', () => {
  expect(press(Array.from('qwertyuiop'), 600)).toBe('qwertyuiop')
})

it('a key with a name, or a pause, ends the words', () => {
  expect(press([...'hello'.split(''), 'esc', ...'jdu'.split('')], 100).endsWith('escjdu')).toBe(true)
})
