import type { Day } from '../../day.ts'
import { findDates, type FoundDate } from './dates.ts'
import type { Language } from '../language.ts'
import { maskText, type MaskedText, type MaskOptions } from './mask.ts'
import type { Recent } from '../memory/recent.ts'
import { nativeStems } from './native-stems.ts'
import { findCounts, type FoundCount } from './numbers.ts'
import { prefilterByCase, type Prefilter, type TextIndex } from './prefilter.ts'
import { splitSentences, type Span } from './sentences.ts'
import { contentStems, countWords } from './tokens.ts'

export interface TextOptions extends MaskOptions {
  readonly reference: Day
  readonly monthFirst: boolean
  /** Whose words carry meaning: decides how `stems` are made. */
  readonly language: Language
  /** Answers are kept here; a text's answer depends on nothing but the text and these options. */
  readonly cache: Recent<AnalysedText>
}

/** What rules want to know about a text, worked out when first asked. */
export interface AnalysedText extends MaskedText {
  readonly sentences: readonly Span[]
  readonly dates: readonly FoundDate[]
  readonly stems: ReadonlySet<string>
  readonly counts: readonly FoundCount[]
  readonly wordCount: number
  readonly language: Language
  /** For telling absent patterns without running them. */
  readonly index: TextIndex
  /** What was asked of the text before; each kind of question has a place (`kept.ts`). */
  readonly answers: unknown[]
}

export function analyseText(raw: string, options: TextOptions): AnalysedText {
  const known = options.cache.get(raw)
  if (known !== undefined) return known
  const text = new LazyText(maskText(raw, options), options)
  options.cache.set(raw, text)
  return text
}

/** The stems of a text in its language. */
export function stemsOf(text: string, language: Language): ReadonlySet<string> {
  return language === 'en' ? contentStems(text) : nativeStems(text, language)
}

class LazyText implements AnalysedText {
  readonly raw: string
  readonly masked: string
  readonly masks: MaskedText['masks']
  readonly rawIndex: TextIndex
  readonly answers: unknown[] = []
  readonly #options: TextOptions
  #sentences: readonly Span[] | undefined
  #dates: readonly FoundDate[] | undefined
  #stems: ReadonlySet<string> | undefined
  #counts: readonly FoundCount[] | undefined
  #wordCount: number | undefined
  #index: TextIndex | undefined

  constructor(text: MaskedText, options: TextOptions) {
    this.raw = text.raw
    this.masked = text.masked
    this.masks = text.masks
    this.rawIndex = text.rawIndex
    this.#options = options
  }

  get language(): Language {
    return this.#options.language
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= splitSentences(this))
  }

  get dates(): readonly FoundDate[] {
    return (this.#dates ??= findDates(this.masked, this.#options))
  }

  get stems(): ReadonlySet<string> {
    return (this.#stems ??= stemsOf(this.masked, this.#options.language))
  }

  get counts(): readonly FoundCount[] {
    return (this.#counts ??= findCounts(this.masked, this.#options.language))
  }

  get wordCount(): number {
    return (this.#wordCount ??= countWords(this.masked))
  }

  get index(): TextIndex {
    return (this.#index ??= prefilterOf(this.#options.language, this.raw).index(this.masked))
  }
}

// One a language: the lists of the others would only be looked for in vain.
const prefilters = new Map<Language, (raw: string) => Prefilter>()

function prefilterOf(language: Language, raw: string): Prefilter {
  let prefilterFor = prefilters.get(language)
  if (prefilterFor === undefined) {
    prefilterFor = prefilterByCase()
    prefilters.set(language, prefilterFor)
  }
  return prefilterFor(raw)
}
