import type { UnreadLanguage } from '../schema.ts'
import { smallWords, unreadSmallWords } from './small-words.ts'

export interface UnreadReading {
  readonly language: UnreadLanguage
  readonly confidence: number
}

interface Script {
  readonly language: UnreadLanguage
  readonly ranges: readonly (readonly [number, number])[]
  /** How many of its letters a word of another script is worth. */
  readonly lettersPerWord: number
}

/** Scripts by the language that Amazon writes to sellers in them; Cyrillic is told apart further. */
const scripts: readonly Script[] = [
  { language: 'zh', ranges: [[0x4e00, 0x9fff]], lettersPerWord: 1.6 },
  { language: 'ko', ranges: [[0xac00, 0xd7a3]], lettersPerWord: 2.5 },
  {
    language: 'ar',
    ranges: [
      [0x0600, 0x06ff],
      [0xfe70, 0xfefc],
    ],
    lettersPerWord: 4.5,
  },
  { language: 'he', ranges: [[0x05d0, 0x05ea]], lettersPerWord: 4.5 },
  { language: 'hi', ranges: [[0x0900, 0x097f]], lettersPerWord: 4.5 },
  { language: 'ta', ranges: [[0x0b80, 0x0bff]], lettersPerWord: 6 },
  { language: 'th', ranges: [[0x0e00, 0x0e7f]], lettersPerWord: 4.5 },
  { language: 'el', ranges: [[0x0370, 0x03ff]], lettersPerWord: 5 },
  { language: 'ru', ranges: [[0x0400, 0x04ff]], lettersPerWord: 5.5 },
  // Scripts of India and its neighbours beside those two, Georgian, Armenian, Khmer: told to be none that is read.
  {
    language: 'und',
    ranges: [
      [0x0530, 0x058f],
      [0x0980, 0x0b7f],
      [0x0c00, 0x0dff],
      [0x0e80, 0x10ff],
      [0x1780, 0x17ff],
    ],
    lettersPerWord: 5,
  },
]
const kana: readonly (readonly [number, number])[] = [
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
]
/** Below this many words' worth of another script a text tells no language. */
const fewestWords = 4

/**
 * The language of a folded text that none of the languages read explains; null where one of those does after all. `words` is how
 * many Latin words it has, `explained` how many of them the small words of the best language account for.
 */
export function tellUnread(
  flat: string,
  { words, explained }: { readonly words: number; readonly explained: number },
): UnreadReading | null {
  return byScript(flat, words, explained) ?? byWords(flat)
}

function byScript(flat: string, words: number, explained: number): UnreadReading | null {
  const letters = scripts.map(() => 0)
  let ofKana = 0
  for (let index = 0; index < flat.length; index++) {
    const code = flat.charCodeAt(index)
    if (code < 0x370) continue
    if (isIn(kana, code)) ofKana += 1
    else {
      const at = scripts.findIndex(({ ranges }) => isIn(ranges, code))
      if (at !== -1) letters[at] = (letters[at] ?? 0) + 1
    }
  }
  const ranked = scripts
    .map((script, at) => ({ script, letters: letters[at] ?? 0 }))
    .map((one) => ({ ...one, worth: one.letters / one.script.lettersPerWord }))
    .toSorted((a, b) => b.worth - a.worth)
  const [most] = ranked
  if (most === undefined || most.worth < fewestWords) return null
  // Japanese writes as many kana as characters; a Chinese letter holds at most the name of something in kana.
  if (most.script.language === 'zh' && (ofKana * 8 > most.letters || !onlyChinese.test(flat))) return null
  // Half of a letter in two languages is read.
  if (explained > 12 && explained * 8 > most.worth) return null
  if (most.worth < words * 0.6) return null
  const language =
    most.script.language === 'ru' && /[іїєґ]/.test(flat) && !/[ыэъ]/.test(flat) ? 'uk' : most.script.language
  return { language, confidence: Math.min(0.99, most.worth / (most.worth + explained)) }
}

/** "You", "we", "this", "not", "of": a Japanese table may have no kana, but it has none of these either (folded). */
const onlyChinese = /[您你們们這这沒没嗎吗還还]|我[们們的]|已被|(?<![目法公私的])的(?![中格])/

function isIn(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to)
}

interface Count {
  readonly language: string
  words: number
  readonly different: Set<string>
}

function byWords(flat: string): UnreadReading | null {
  const counts = new Map<string, Count>()
  let all = 0
  for (const [word] of flat.matchAll(plainWord)) {
    all += 1
    for (const language of languagesOf().get(word) ?? []) {
      const count = counts.get(language) ?? { language, words: 0, different: new Set() }
      count.words += 1
      count.different.add(word)
      counts.set(language, count)
    }
  }
  const ranked = [...counts.values()].toSorted((a, b) => b.words - a.words)
  const best = ranked.find(({ language }) => language in unreadSmallWords)
  if (best === undefined || best.words < all * 0.12 || !isTold(best)) return null
  const ofRead = ranked.find(({ language }) => language in smallWords)?.words ?? 0
  const english = counts.get('en')?.words ?? 0
  if (best.words < ofRead * 1.25 || english > best.words * 0.5) return null
  return {
    language: best.language as UnreadLanguage,
    confidence: Math.min(0.99, best.words / (best.words + ofRead * 0.5)),
  }
}

/** Single letters stand in any text whose encoding was lost. */
function isTold({ different }: Count): boolean {
  return different.size >= 4 && [...different].filter((word) => word.length > 1).length >= 3
}

/** A word that is no part of an address or of a number. */
const plainWord = /(?<![./@\da-z])[a-z]+(?![a-z]*[@\d])/g

let known: Map<string, string[]> | undefined

/** The languages of each small word; made when the first letter needs it, which most runs never meet. */
function languagesOf(): ReadonlyMap<string, readonly string[]> {
  if (known === undefined) {
    known = new Map()
    for (const [language, words] of [...Object.entries(smallWords), ...Object.entries(unreadSmallWords)])
      for (const word of new Set(words)) known.set(word, [...(known.get(word) ?? []), language])
  }
  return known
}
