import type { TextMark } from '../state.ts'
import { lineCount, lineOf, lineStart, type Text } from '../text.ts'
import type { Speller } from './speller.ts'

export interface SpellCheck {
  /** Marks for the words that nobody knows; the word that ends at `cursor` is still being typed and left alone. */
  check(text: Text, cursor?: number): readonly TextMark[]
}

/** More than this is no plan but a file in another language: the first ones are enough. */
const mostMarks = 500

/** Lines remembered. */
const cacheSize = 4096

/** Lines longer than this hold data, not prose. */
const longestLine = 10_000

/** Checks texts line by line and remembers lines, so that a key costs one line. */
export function createSpellCheck(speller: Speller): SpellCheck {
  const known = new Map<string, readonly Unknown[]>()
  const inLine = (line: string): readonly Unknown[] => {
    const found = known.get(line)
    if (found !== undefined) return found
    const words = line.length > longestLine ? [] : unknownWords(line, speller)
    if (known.size >= cacheSize) known.clear()
    known.set(line, words)
    return words
  }
  return {
    check(text, cursor) {
      const marks: TextMark[] = []
      for (let index = 0; index < lineCount(text) && marks.length < mostMarks; index += 1) {
        const line = lineOf(text, index)
        const words = inLine(line)
        if (words.length === 0) continue
        const start = lineStart(text, index)
        for (const { from, to } of words) {
          if (start + to === cursor) continue
          const message = `Is "${line.slice(from, to)}" spelled as you mean it?`
          marks.push({ from: start + from, to: start + to, level: 'info', message })
        }
      }
      return marks
    },
  }
}

interface Unknown {
  readonly from: number
  readonly to: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Addresses, links, file names and identifiers: whatever stands between blanks with one of these is no word. */
const noProse = /\S*(?:@|:\/\/|www\.|[_#\\]|\.[a-z]{2,4}\b|\d)\S*/gi

function unknownWords(line: string, speller: Speller): readonly Unknown[] {
  const prose = line.replace(noProse, (piece) => ' '.repeat(piece.length))
  const found: Unknown[] = []
  let sentenceBegins = true
  for (const { segment, index, isWordLike } of segmenter.segment(prose)) {
    if (isWordLike !== true) {
      if (/[.!?:]/.test(segment)) sentenceBegins = true
      continue
    }
    const begins = sentenceBegins
    sentenceBegins = false
    if (isChecked(segment, begins) && !speller.knows(segment))
      found.push({ from: index, to: index + segment.length })
  }
  return found
}

/** Only Latin words in small letters, or with a capital where a sentence begins: all others may be names. */
function isChecked(word: string, begins: boolean): boolean {
  if (word.length < 3 || !/^[a-zA-Z][a-z'’]+$/.test(word)) return false
  return begins || !/^[A-Z]/.test(word)
}
