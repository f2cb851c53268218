import type { TypedEvent } from '../input/decoder.ts'
import type { FieldState } from '../state.ts'
import { graphemesOf } from '../text/graphemes.ts'

export const emptyField: FieldState = { text: '', caret: 0 }

export function fieldOf(text: string): FieldState {
  return { text, caret: graphemesOf(text).length }
}

/** Applies what was typed or pasted to a one-line field. */
export function typeInto(field: FieldState, event: TypedEvent): FieldState {
  return event.type === 'paste' ? insertText(field, event.text) : editField(field, event.key)
}

/** Applies one key to a one-line field; returns the same state where the key means nothing to it. */
export function editField(field: FieldState, key: string): FieldState {
  const units = graphemesOf(field.text)
  const { caret } = field
  switch (key) {
    case 'left':
    case 'ctrl-b':
      return at(field, Math.max(0, caret - 1))
    case 'right':
    case 'ctrl-f':
      return at(field, Math.min(units.length, caret + 1))
    case 'home':
    case 'ctrl-a':
      return at(field, 0)
    case 'end':
    case 'ctrl-e':
      return at(field, units.length)
    case 'backspace':
      return caret === 0 ? field : splice(units, caret - 1, 1, '')
    case 'delete':
    case 'ctrl-d':
      return caret >= units.length ? field : splice(units, caret, 1, '')
    case 'ctrl-u':
      return { text: units.slice(caret).join(''), caret: 0 }
    case 'ctrl-k':
      return { text: units.slice(0, caret).join(''), caret }
    case 'ctrl-w': {
      let start = caret
      while (start > 0 && units[start - 1] === ' ') start -= 1
      while (start > 0 && units[start - 1] !== ' ' && units[start - 1] !== '/') start -= 1
      if (start === caret && start > 0) start -= 1
      return splice(units, start, caret - start, '')
    }
    default:
      return isText(key) ? insertText(field, key) : field
  }
}

/** Inserts text at the caret; line breaks and control characters become blanks, since the field has one line. */
export function insertText(field: FieldState, text: string): FieldState {
  // Marks that turn the direction of text round would make the field show something else than it holds.
  const clean = text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  return splice(graphemesOf(field.text), field.caret, 0, clean)
}

/** A key event is text when it is one grapheme and no named key. */
function isText(key: string): boolean {
  return key.length > 0 && graphemesOf(key).length === 1 && !/\p{Cc}/u.test(key)
}

function at(field: FieldState, caret: number): FieldState {
  return caret === field.caret ? field : { ...field, caret }
}

function splice(units: readonly string[], start: number, removed: number, added: string): FieldState {
  const before = units.slice(0, start).join('') + added
  // Counted anew: an added mark may join the grapheme before it.
  return { text: before + units.slice(start + removed).join(''), caret: graphemesOf(before).length }
}
