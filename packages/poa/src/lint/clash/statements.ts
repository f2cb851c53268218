import { says } from '../find.ts'
import type { Language } from '../language.ts'
import { perText } from '../memory/kept.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { allMatches, firstMatch, has, replaced } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { stem } from '../text/tokens.ts'
import { without } from './scope.ts'
import { clashWords, type ClashWords } from './words.ts'

/** One statement of a text, as far as the logic of clashes asks. */
export interface Statement extends Span {
  readonly words: string
  /** The stretch up to the next full stop, colon or semicolon: what limits one statement there limits all. */
  readonly stretch: string
  readonly none: boolean
  readonly never: boolean
  readonly negative: boolean
  readonly all: boolean
  readonly only: boolean
  readonly limited: boolean
  readonly since: boolean
  readonly past: boolean
  readonly present: boolean
  /** What it is about: stems of nouns, and verbs by their sense. */
  readonly core: ReadonlySet<string>
  /** Days told in its stretch. */
  readonly days: readonly number[]
  /** Identifiers and names, which tell one thing from another. */
  readonly names: readonly string[]
}

/** The statements of a text, in order. */
export const statementsOf: (text: AnalysedText) => readonly Statement[] = perText((text) => {
  const words = clashWords[text.language]
  return text.sentences.flatMap((sentence) =>
    stretchesOf(text, sentence).flatMap((stretch) => inStretch(text, stretch, words)),
  )
})

function stretchesOf({ masked }: AnalysedText, { start, end }: Span): Span[] {
  return pieces(masked, { start, end }, stretchEnd)
}

function inStretch(text: AnalysedText, stretch: Span, words: ClashWords): Statement[] {
  const whole = text.masked.slice(stretch.start, stretch.end)
  const shared: Shared = {
    stretch: whole,
    get since() {
      return has(words.since, whole)
    },
    // "Nobody except the owner" limits nothing: it says who alone.
    get limited() {
      return has(words.limits, replaced(without[text.language], replaced(words.only, whole, ' '), ' '))
    },
    get days() {
      return text.dates.filter((date) => isInside(date, stretch)).flatMap(({ day }) => day ?? [])
    },
  }
  const statements: LazyStatement[] = []
  for (const span of pieces(text.masked, stretch, words.cut))
    statements.push(new LazyStatement(text, words, span, shared, statements.at(-1)))
  return statements
}

interface Shared {
  readonly stretch: string
  readonly since: boolean
  readonly limited: boolean
  readonly days: readonly number[]
}

/** Most statements are never held against another one, so most of what could be asked of them is not worked out. */
class LazyStatement implements Statement {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly only: boolean
  readonly none: boolean
  readonly negative: boolean
  readonly #text: AnalysedText
  readonly #lexicon: ClashWords
  readonly #shared: Shared
  readonly #before: LazyStatement | undefined
  #core: ReadonlySet<string> | undefined

  constructor(
    text: AnalysedText,
    lexicon: ClashWords,
    span: Span,
    shared: Shared,
    before: LazyStatement | undefined,
  ) {
    this.start = span.start
    this.end = span.end
    this.words = text.masked.slice(span.start, span.end)
    this.#text = text
    this.#lexicon = lexicon
    this.#shared = shared
    this.#before = before
    this.only = says({ text }, lexicon.only, this.words)
    this.none = !this.only && has(lexicon.none, this.words)
    this.negative =
      this.none ||
      has(lexicon.not, withoutTold(this.only ? replaced(lexicon.only, this.words, ' ') : this.words, text))
  }

  get core(): ReadonlySet<string> {
    if (this.#core === undefined) {
      const own = coreOf(this.words, this.#text.language)
      // "This brand, which we have bought since 2023": the clause is about the brand.
      this.#core =
        this.#before !== undefined && says({ text: this.#text }, ourRelative, this.words)
          ? new Set([...own, ...nounsOf(this.#before.core)])
          : own
    }
    return this.#core
  }

  get stretch(): string {
    return this.#shared.stretch
  }

  get since(): boolean {
    return this.#shared.since
  }

  get limited(): boolean {
    return this.#shared.limited
  }

  get days(): readonly number[] {
    return this.#shared.days
  }

  get names(): readonly string[] {
    return namesIn(this.#text, this)
  }

  get never(): boolean {
    return this.none && has(this.#lexicon.never, this.words)
  }

  get all(): boolean {
    return says({ text: this.#text }, this.#lexicon.all, this.words)
  }

  get past(): boolean {
    return has(this.#lexicon.past, this.words)
  }

  get present(): boolean {
    return has(this.#lexicon.present, this.words)
  }
}

// "Sold without a check" denies nothing.
function withoutTold(words: string, { language }: AnalysedText): string {
  return language === 'ja' ? replaced(without.ja, words, ' ') : words
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function namesIn(text: AnalysedText, span: Span): string[] {
  return [
    ...text.masks
      .filter((mask) => telling.has(mask.kind) && isInside(mask, span))
      .map((mask) => text.raw.slice(mask.start, mask.end)),
    ...allMatches(capitals, text.masked.slice(span.start, span.end)).map(([name]) => name),
  ]
}

const telling: ReadonlySet<string> = new Set(['asin', 'sku', 'name'])

function nounsOf(core: ReadonlySet<string>): string[] {
  return [...core].filter((word) => !word.startsWith('='))
}

const ourRelative =
  /^\W*(?:(?:which|that) (?:we|i|our)\b|(?:die|den|das|der|welche\p{L}*) (?:\p{L}+ )*(?:wir|uns|unser\p{L}*)(?!\p{L})|(?:que|dont) (?:nous|notre|on)(?!\p{L})|(?:che|cui) (?:\p{L}+ )*\p{L}+(?:iamo|ammo)(?!\p{L})|(?:che|cui) (?:noi|abbiamo)(?!\p{L})|que (?:\p{L}+ )*(?:hemos|\p{L}+[aei]mos)(?!\p{L}))/iu

function pieces(masked: string, { start, end }: Span, cut: RegExp): Span[] {
  const spans: Span[] = []
  let from = start
  const push = (to: number): void => {
    const piece = masked.slice(from, to)
    if (!/[\p{L}\p{N}]/u.test(piece)) return
    const lead = piece.length - piece.trimStart().length
    spans.push({ start: from + lead, end: from + piece.trimEnd().length })
  }
  for (const match of allMatches(cut, masked.slice(start, end))) {
    const at = start + match.index
    push(at)
    from = at + match[0].length
  }
  push(end)
  return spans
}

const stretchEnd = /[;:；：]|\s[—–]\s/gu
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu

/** What words are about, as stems and senses. */
export function coreOf(words: string, language: Language): ReadonlySet<string> {
  const core = new Set<string>()
  let from = 0
  for (const match of allMatches(without[language], words)) {
    // What is missing comes before its word in Japanese and after it elsewhere, and is another thing than what is there.
    const [start, end] =
      language === 'ja'
        ? [Math.max(from, match.index - 8), match.index + match[0].length]
        : [match.index, endOfPhrase(words, match.index + match[0].length)]
    if (start < from) continue
    for (const member of membersOf(words.slice(from, start), language)) core.add(member)
    for (const member of membersOf(words.slice(start, end).replace(match[0], ' '), language))
      core.add(`~${member}`)
    from = end
  }
  for (const member of membersOf(words.slice(from), language)) core.add(member)
  return core
}

function endOfPhrase(words: string, from: number): number {
  const end = firstMatch(fourthWord, words.slice(from))
  return end === null ? words.length : from + end.index + end[0].length
}

const fourthWord = /^(?:\s+[\p{L}’'-]+){0,3}/u

function membersOf(words: string, language: Language): ReadonlySet<string> {
  const { senses, empty } = clashWords[language]
  const core = new Set<string>()
  if (language === 'ja') {
    let rest = words
    for (const [sense, pattern] of senses)
      if (pattern.test(rest)) {
        core.add(sense)
        rest = rest.replaceAll(new RegExp(pattern.source, 'g'), '、')
      }
    for (const [run] of allMatches(japaneseRun, rest)) {
      if (/^[ァ-ヶー]/.test(run)) core.add(run)
      else for (let at = 0; at + 2 <= run.length; at += 1) addUnless(empty, run.slice(at, at + 2), core)
    }
    return core
  }
  for (const [match] of allMatches(anyWord, words.toLowerCase())) {
    if (match.length < 3 && !/^no$/.test(match)) continue
    const folded = language === 'de' ? match.replaceAll('ß', 'ss') : fold(match)
    if (empty.test(folded) || empty.test(match)) continue
    const sense = senses.find(([, begins]) => begins.test(folded) || begins.test(match))?.[0]
    core.add(sense ?? (language === 'en' ? stem(folded) : shortened(folded, language)))
  }
  return core
}

function addUnless(empty: RegExp, piece: string, core: Set<string>): void {
  if (!empty.test(piece)) core.add(piece)
}

/** Words of one root meet: the first letters, in German without the prefix of a participle. */
function shortened(word: string, language: Language): string {
  const bare = language === 'de' && word.length > 6 ? word.replace(/^ge(?=[^r])/, '') : word
  return bare.replace(endings[language] ?? /$/, '').slice(0, language === 'de' ? 9 : 6)
}

const endings: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /(?<=.{4})(?:en|es|er|e|s|n)$/,
  fr: /(?<=.{3})(?:es|e|s)$/,
  it: /(?<=.{3})[aeio]$/,
  es: /(?<=.{3})(?:[aeo]s?|s)$/,
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '')
}

const anyWord = /\p{L}+/gu
const japaneseRun = /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}/gu
