import type { Letter, ReadSentence } from '../reading/letter.ts'
import { paperAsks } from '../terms/paper-asks.ts'
import { termSource } from '../terms/term-source.ts'
import type { Language } from '../text/language.ts'

/** "Let us have …", "… is called for": true where the words around a paper ask for it. */
export function asksBesidePaper(letter: Letter, sentence: ReadSentence): boolean {
  return patternOf(letter.language.language)?.test(sentence.words) === true
}

const patterns = new Map<Language, RegExp | null>()

function patternOf(language: Language): RegExp | null {
  let pattern = patterns.get(language)
  if (pattern === undefined) {
    const terms = paperAsks[language]
    pattern = terms === undefined ? null : new RegExp(`(?<![a-z])(?:${terms.map(termSource).join('|')})`)
    patterns.set(language, pattern)
  }
  return pattern
}
