import { graphemesOf } from '../text/graphemes.ts'
import type { FieldState } from '../state.ts'
import { truncate, width } from '../text/layout.ts'
import type { Theme } from '../theme/theme.ts'

/** The field's text with a visible caret; a long text shows the part around the caret, or without one an end. */
export function fieldText(
  field: FieldState,
  columns: number,
  focused: boolean,
  theme: Theme,
  part: 'beginning' | 'end' = 'beginning',
): string {
  const units = graphemesOf(field.text)
  if (!focused) return part === 'end' ? tail(field.text, columns) : truncate(field.text, columns)
  let start = field.caret
  let room = columns - 2
  while (start > 0 && room - width(units[start - 1] ?? '') >= 0) {
    start -= 1
    room -= width(units[start] ?? '')
  }
  const before = units.slice(start, field.caret).join('')
  const under = units[field.caret] ?? ' '
  const after = truncate(
    units.slice(field.caret + 1).join(''),
    Math.max(0, columns - width(before) - width(under) - 1),
  )
  const caret = theme.name === 'none' ? (under === ' ' ? '_' : under) : theme.paint('selected', under)
  return before + caret + after
}

/** The last part of a text that is too long: of a path it says more than the first. */
function tail(text: string, columns: number): string {
  if (width(text) <= columns) return text
  const units = graphemesOf(text)
  let start = units.length
  let room = columns - 1
  while (start > 0 && room - width(units[start - 1] ?? '') >= 0) {
    start -= 1
    room -= width(units[start] ?? '')
  }
  return `…${units.slice(start).join('')}`
}
