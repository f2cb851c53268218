import { cellOf } from '../editor/cells.ts'
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
  // What was there before may hold what no key and no paste brings in.
  const units = graphemesOf(field.text).map((unit) => cellOf(unit, 0).text)
  if (!focused) return part === 'end' ? tail(units, columns) : truncate(units.join(''), columns)
  const under = units[field.caret] ?? ' '
  let start = field.caret
  let room = columns - Math.max(2, width(under))
  while (start > 0 && room - width(units[start - 1] ?? '') >= 0) {
    start -= 1
    room -= width(units[start] ?? '')
  }
  const before = units.slice(start, field.caret).join('')
  const after = truncate(
    units.slice(field.caret + 1).join(''),
    Math.max(0, columns - width(before) - width(under) - 1),
  )
  const caret = theme.name === 'none' ? (under === ' ' ? '_' : under) : theme.paint('selected', under)
  return before + caret + after
}

/** The last part of a text that is too long: of a path it says more than the first. */
function tail(units: readonly string[], columns: number): string {
  const text = units.join('')
  if (width(text) <= columns) return text
  let start = units.length
  let room = columns - 1
  while (start > 0 && room - width(units[start - 1] ?? '') >= 0) {
    start -= 1
    room -= width(units[start] ?? '')
  }
  return `…${units.slice(start).join('')}`
}
