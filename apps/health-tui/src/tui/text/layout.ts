import stringWidth from 'string-width'
import { graphemes } from './graphemes.ts'
import { isNarrow, plainWidth } from './plain-width.ts'

/** How many columns `text` takes on the terminal. `text` holds no control characters and no styling. */
export function width(text: string): number {
  return plainWidth(text) ?? stringWidth(text)
}

/** Cuts `text` to at most `columns`, with an ellipsis where something was cut; never splits a grapheme. */
export function truncate(text: string, columns: number): string {
  if (columns <= 0) return ''
  if (width(text) <= columns) return text
  if (columns === 1) return '…'
  if (isNarrow(text)) return `${text.slice(0, columns - 1)}…`
  let used = 0
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    const size = width(segment)
    if (used + size > columns - 1) break
    used += size
    kept += segment
  }
  return `${kept}…`
}

/** Makes `text` exactly `columns` wide, cut or filled with blanks on the side away from `align`. */
export function fit(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, columns)
  const blanks = ' '.repeat(Math.max(0, columns - width(cut)))
  return align === 'left' ? cut + blanks : blanks + cut
}

/** Breaks `text` into lines of at most `columns`, at blanks where possible. */
export function wrap(text: string, columns: number): readonly string[] {
  if (columns <= 0) return []
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    let rest = word
    if (line !== '' && width(line) + 1 + width(rest) > columns) {
      lines.push(line)
      line = ''
    }
    while (width(rest) > columns) {
      let head = ''
      for (const { segment } of graphemes.segment(rest)) {
        if (width(head) + width(segment) > columns) break
        head += segment
      }
      // A grapheme wider than the whole line would never fit: drop it instead of looping.
      if (head === '') head = [...graphemes.segment(rest)][0]?.segment ?? rest
      lines.push(head)
      rest = rest.slice(head.length)
    }
    line = line === '' ? rest : `${line} ${rest}`
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const asciiBars = ['_', '.', '-', '=', '+', '*', '%', '#']

/** Draws values as one row of bars, the newest at the right; gaps (`null`) stay blank. */
export function sparkline(values: readonly (number | null)[], columns: number, ascii = false): string {
  const shown = values.slice(-columns)
  const known = shown.filter((value) => value !== null)
  const low = Math.min(...known)
  const span = Math.max(...known) - low
  const steps = ascii ? asciiBars : bars
  return shown
    .map((value) => {
      if (value === null) return ' '
      const step = span === 0 ? 3 : Math.round(((value - low) / span) * (steps.length - 1))
      return steps[step] ?? ' '
    })
    .join('')
}
