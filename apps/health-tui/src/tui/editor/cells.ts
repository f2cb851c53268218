import stringWidth from 'string-width'
import { partsOfJoined } from '../../joined-emoji.ts'
import { lazily } from '../../lazily.ts'
import { createStepper, isSimple } from './graphemes.ts'

/** How one grapheme is shown: text that is safe on a terminal, and the columns that it takes (at least one). */
export interface Cell {
  readonly text: string
  readonly columns: number
  /** True where the text shown stands for something that cannot be seen. */
  readonly stands: boolean
}

export const tabStop = 4

/** Marks on one letter beyond this are counted, not shown: stacked high they would cover the lines above. */
const mostMarks = 4

/**
 * Columns of the grapheme from `position` to `next` of a line, where `column` columns of its row are taken already.
 * Agrees with `string-width`, which Ink measures with, for everything that is shown as it is.
 */
export function columnsAt(line: string, position: number, next: number, column: number): number {
  const unit = line.charCodeAt(position)
  if (next === position + 1) {
    if (unit >= 0x20 && unit < 0x7f) return 1
    if (unit === 9) return tabStop - (column % tabStop)
    if (isSimple(unit)) return simpleColumns(unit)
  }
  return cellOf(line.slice(position, next), column).columns
}

/** What is shown for one grapheme; never an escape sequence, a control or anything that changes direction. */
export function cellOf(grapheme: string, column: number): Cell {
  if (grapheme === '\t') {
    const columns = tabStop - (column % tabStop)
    return { text: ' '.repeat(columns), columns, stands: false }
  }
  const known = cache.get(grapheme)
  if (known !== undefined) return known
  const cell = measure(grapheme)
  if (cache.size >= cacheSize) cache.clear()
  cache.set(grapheme, cell)
  return cell
}

/** Calls `visit` for each grapheme of a row with the column where it begins; returns the column after the last. */
export function walkRow(
  line: string,
  from: number,
  to: number,
  visit: (position: number, next: number, column: number) => boolean | undefined,
): number {
  const nextGrapheme = createStepper(line)
  let column = 0
  for (let position = from; position < to;) {
    const next = Math.min(to, nextGrapheme(position))
    if (visit(position, next, column) === false) return column
    column += columnsAt(line, position, next, column)
    position = next
  }
  return column
}

const cache = new Map<string, Cell>()
const cacheSize = 4096

const simpleWidths = new Uint8Array(0x1_0000)

function simpleColumns(unit: number): number {
  const known = simpleWidths[unit] ?? 0
  if (known > 0) return known
  const { columns } = cellOf(String.fromCharCode(unit), 0)
  simpleWidths[unit] = columns
  return columns
}

// Controls, soft hyphen, zero-width and bidi controls, separators, tags, unpaired surrogates. Joiners are handled apart.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu
const joiners = /[\u200c\u200d]/g
// Its tables take long to read and the test itself is slow; most text needs neither.
const emojiSequence = lazily(() => /^\p{RGI_Emoji}$/v)
const maybeEmoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u
const marks = /\p{M}/gu
const latinLike = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u

function measure(grapheme: string): Cell {
  const code = grapheme.codePointAt(0) ?? 0
  if (grapheme.length === 1 && (code < 0x20 || code === 0x7f))
    return { text: `^${String.fromCharCode(code ^ 0x40)}`, columns: 2, stands: true }
  if (maybeEmoji.test(grapheme) && emojiSequence().test(grapheme))
    return { text: grapheme, columns: stringWidth(grapheme), stands: false }
  let hidden = ''
  let shown = partsOfJoined(grapheme).replace(unsafe, (character) => {
    hidden += codeName(character)
    return ''
  })
  // In scripts that join letters a joiner is spelling; elsewhere it is something that a reader must be told.
  if (latinLike.test(shown))
    shown = shown.replace(joiners, (character) => ((hidden += codeName(character)), ''))
  else shown = shown.replace(joiners, '')
  let count = 0
  shown = shown.replace(marks, (mark) => ((count += 1) > mostMarks ? '' : mark))
  if (count > mostMarks) hidden = `<+${count - mostMarks}>${hidden}`
  if (stringWidth(shown) === 0) {
    hidden =
      codeName(String.fromCodePoint(code)) +
      (grapheme.length > 2 ? `<+${Array.from(grapheme).length - 1}>` : '')
    shown = ''
  }
  const text = shown + (hidden.length > 16 ? `${hidden.slice(0, 12)}...>` : hidden)
  return { text, columns: stringWidth(text), stands: hidden !== '' }
}

function codeName(character: string): string {
  return `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
