import type { Language } from '../language.ts'
import { allMatches } from './pattern.ts'

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const values = new Map(numberWords.map((word, value) => [word, value]))

// From two on: "one" is an article in these languages.
const nativeWords: Readonly<Record<Exclude<Language, 'en' | 'ja'>, string>> = {
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
}

/** A whole number in digits (with thousands marks) or a word up to twenty, as regular expression source. */
export const countSource = String.raw`(?:\d{1,3}(?:[,.]\d{3})+|\d+|${numberWords.slice(1).join('|')})(?![\d.,]*\d|\s*%)`

/** Reads what `countSource` matched. */
export function readCount(text: string): number | undefined {
  const word = values.get(text.toLowerCase())
  if (word !== undefined) return word
  const digits = text.replace(/[.,](?=\d{3})/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : undefined
}

export interface FoundCount {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** Every whole number of a text, in digits or in words of its language. */
export function findCounts(masked: string, language: Language): FoundCount[] {
  const { words, pattern } = countsOf(language)
  return allMatches(pattern, masked).flatMap((match) => {
    const word = words.indexOf(match[0].toLowerCase())
    const value = word >= 0 ? word + 2 : (readKanji(match[0]) ?? readCount(match[0].replace(/ /g, '')))
    return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value }]
  })
}

interface CountWords {
  readonly words: readonly string[]
  readonly pattern: RegExp
}

const kept = new Map<Language, CountWords>()

function countsOf(language: Language): CountWords {
  let counts = kept.get(language)
  if (counts === undefined) {
    const words =
      language === 'ja' ? [] : language === 'en' ? numberWords.slice(2) : nativeWords[language].split(' ')
    counts = { words, pattern: countPattern(language, words) }
    kept.set(language, counts)
  }
  return counts
}

function countPattern(language: Language, words: readonly string[]): RegExp {
  // Japanese counters follow without a space; in the other languages a letter makes it part of a name.
  const goesOn = language === 'ja' ? String.raw`[A-Za-z\p{N}]` : String.raw`[\p{L}\p{N}]`
  const before = language === 'ja' ? String.raw`[A-Za-z\p{N}.,]` : String.raw`[\p{L}\p{N}.,]`
  // Longest first: dix-sept is not ten.
  const named =
    language === 'ja'
      ? String.raw`|[一二三四五六七八九十]{1,3}(?=[件個点台枚本名])`
      : `|${words.toSorted((a, b) => b.length - a.length).join('|')}`
  return new RegExp(
    String.raw`(?<!${before})(?:\d{1,3}(?:[,. ]\d{3})+|\d+${named})(?!${goesOn}|[.,]\d|\s?[%％])`,
    'giu',
  )
}

/** 七, 十二, 二十三: up to 99. */
function readKanji(text: string): number | undefined {
  const [, tens, ten, ones] = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? []
  if (ten === undefined) return tens === undefined && ones === undefined ? undefined : kanji.indexOf(text)
  return (tens === undefined ? 1 : kanji.indexOf(tens)) * 10 + (ones === undefined ? 0 : kanji.indexOf(ones))
}

const kanji = '〇一二三四五六七八九'

export interface Percentage {
  readonly start: number
  readonly end: number
  /** In percent: 1.42 for `1.42%` and `1,42 %`. */
  readonly value: number
}

export function findPercentages(masked: string): Percentage[] {
  return allMatches(percentage, masked).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number((match[1] ?? '').replace(',', '.')),
  }))
}

const percentage =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|percent\b|per cent\b|Prozent\b|pour cent\b|per cento\b|por ciento\b|％|パーセント)/gu
