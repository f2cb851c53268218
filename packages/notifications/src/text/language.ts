import type { ReadLanguage, UnreadLanguage } from '../schema.ts'
import { smallWords } from './small-words.ts'
import { tellUnread } from './unread-language.ts'

/** Languages that the terms are written for. */
export type Language = ReadLanguage

const votes = new Map<string, Exclude<Language, 'ja'>[]>()
for (const language of ['en', 'de', 'fr', 'it', 'es'] as const) {
  for (const word of smallWords[language]) votes.set(word, [...(votes.get(word) ?? []), language])
}
const longestMark = Math.max(...[...votes.keys()].map((word) => word.length))
const endOfText = 10
/** What stands before a part of an address or of a number: a full stop, a slash, an at sign, a digit. */
const inAddress: ReadonlySet<number> = new Set([46, 47, 64, ...Array.from({ length: 10 }, (_, n) => 48 + n)])
/** Bit n is set where a mark of n letters begins with the letter: most words need not be looked up. */
const markLengths = new Uint8Array(26)
for (const word of votes.keys()) {
  const first = word.charCodeAt(0) - 97
  markLengths[first] = (markLengths[first] ?? 0) | (1 << word.length)
}

export interface LanguageReading {
  /** The language that the letter is read in: its own where that is one of those, else English, for what all of them share. */
  readonly language: Language
  /** The language that it is written in where that is none that is read. */
  readonly unread: UnreadLanguage | null
  readonly confidence: number
  /** A second language with a real share of the text, as in bilingual letters. */
  readonly second: Language | null
}

/** Counts each language's small words in the folded text; kana decide for Japanese. */
export function detectLanguage(flat: string): LanguageReading {
  const sample = flat.length > 12_000 ? flat.slice(0, 12_000) : flat
  let kana = 0
  let otherLetters = 0
  const score = { en: 0, de: 0, fr: 0, it: 0, es: 0 }
  let words = 0
  let wordStart = -1
  for (let index = 0; index <= sample.length; index++) {
    const code = index < sample.length ? sample.charCodeAt(index) : endOfText
    if (code >= 97 && code <= 122) {
      if (wordStart === -1) wordStart = index
      continue
    }
    if (wordStart !== -1) {
      const length = index - wordStart
      // "amazon.de" is no French, and "b0056e49mk" no Italian.
      const isInAddress = wordStart > 0 && inAddress.has(sample.charCodeAt(wordStart - 1))
      if (!isInAddress) words += 1
      const isLikely =
        !isInAddress &&
        length <= longestMark &&
        ((markLengths[sample.charCodeAt(wordStart) - 97] ?? 0) >> length) % 2 === 1
      const languages = isLikely ? votes.get(sample.slice(wordStart, index)) : undefined
      // A word of two languages says half of each.
      if (languages !== undefined) for (const language of languages) score[language] += 1 / languages.length
      wordStart = -1
    }
    if ((code >= 0x3041 && code <= 0x30fc) || (code >= 0xff66 && code <= 0xff9d)) kana += 1
    else if (code >= 0x370 && !(code >= 0x2000 && code <= 0x303f) && code < 0xff00) otherLetters += 1
  }
  const ranked = (Object.entries(score) as [Exclude<Language, 'ja'>, number][]).sort((a, b) => b[1] - a[1])
  const [best, next] = ranked
  const explained = best?.[1] ?? 0
  const isOddlyWritten = otherLetters > 6 && kana * 8 <= otherLetters
  if (isOddlyWritten || (kana * 8 <= words && explained < words * wellExplained)) {
    const unread = tellUnread(sample, { words, explained })
    if (unread !== null)
      return { language: 'en', unread: unread.language, confidence: unread.confidence, second: null }
  }
  if (kana > 12 && kana > words * 0.4) {
    // A letter with a translation between or below its paragraphs is in the language of the letter, which comes first.
    const translated = best !== undefined && best[1] > 14 && best[1] * 8 > kana && opensInLatin(sample)
    return translated
      ? { language: best[0], unread: null, confidence: 0.7, second: 'ja' }
      : { language: 'ja', unread: null, confidence: 0.99, second: null }
  }
  // A line or two, in which a number or a name is half of the words.
  if (kana > 2 && kana >= words && (best?.[1] ?? 0) * 6 <= kana)
    return { language: 'ja', unread: null, confidence: 0.9, second: null }
  if (best === undefined || best[1] === 0)
    return { language: 'en', unread: null, confidence: 0.3, second: null }
  const margin = best[1] / (best[1] + (next?.[1] ?? 0))
  const second = next !== undefined && next[1] > 6 && next[1] > best[1] * 0.5 ? next[0] : null
  return { language: best[0], unread: null, confidence: Math.min(0.99, margin), second }
}

/** The share of words that a language's small ones make up in its own letters; lists and headings have fewer. */
const wellExplained = 0.25

/** Whether the first words that make a sentence are in Latin letters. */
function opensInLatin(sample: string): boolean {
  const latin = latinSentence.exec(sample)
  const kana = kanaSentence.exec(sample)
  return latin !== null && (kana === null || latin.index < kana.index)
}

const latinSentence = /(?:(?<![a-z])[a-z']+,? ){6}/
const kanaSentence = /[\u3041-\u30fa\u4e00-\u9fff]{8}/
