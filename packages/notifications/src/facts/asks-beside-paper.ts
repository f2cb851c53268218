import type { Letter, ReadSentence } from '../reading/letter.ts'
import { paperAsks } from '../terms/paper-asks.ts'
import { perLanguage } from '../terms/per-language.ts'
import { termSource } from '../terms/term-source.ts'

/** "Let us have …", "… is called for": true where the words around a paper ask for it. */
export function asksBesidePaper(letter: Letter, sentence: ReadSentence): boolean {
  return patternOf(letter.language.language)?.test(sentence.words) === true
}

const patternOf = perLanguage((language): RegExp | undefined => {
  const terms = paperAsks[language]
  return terms && new RegExp(`(?<![a-z])(?:${terms.map(termSource).join('|')})`)
})
