import { isNarrow } from './plain-width.ts'

/** Cuts text into what a reader sees as single characters. */
export const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export function graphemesOf(text: string): readonly string[] {
  if (isNarrow(text)) return text.split('')
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}
