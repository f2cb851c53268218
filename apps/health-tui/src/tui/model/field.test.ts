import fc from 'fast-check'
import { expect, it } from 'vitest'
import { graphemesOf } from '../text/graphemes.ts'
import { editField, emptyField, fieldOf, insertText } from './field.ts'

it('types, moves and deletes by whole graphemes', () => {
  const typed = ['a', '👨‍👩‍👧', 'b'].reduce(editField, emptyField)
  expect(typed).toEqual({ text: 'a👨‍👩‍👧b', caret: 3 })
  expect(editField(editField(typed, 'left'), 'backspace')).toEqual({ text: 'ab', caret: 1 })
})

it('rubs out one path segment with ctrl-w', () => {
  expect(editField(fieldOf('/data/orders.tsv'), 'ctrl-w').text).toBe('/data/')
})

it('keeps a pasted text on one line and free of control characters', () => {
  expect(insertText(emptyField, 'a\r\nb\u001b[31mc').text).toBe('a b[31mc')
})

it('keeps the caret inside the text for any keys', () => {
  const key = fc.oneof(
    fc.constantFrom(
      'left',
      'right',
      'home',
      'end',
      'backspace',
      'delete',
      'ctrl-u',
      'ctrl-k',
      'ctrl-w',
      'up',
      'enter',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const field = keys.reduce(editField, emptyField)
      expect(field.caret).toBeGreaterThanOrEqual(0)
      expect(field.caret).toBeLessThanOrEqual(graphemesOf(field.text).length)
    }),
  )
})
