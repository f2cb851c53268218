import type { AnalysedText } from './text/analyse.ts'

/**
 * Keeps the answers of a pure function of one text as long as the text itself is kept: after a keystroke all texts but
 * one are the same objects, so what rules over the whole case want to know of them is known.
 */
export function perText<Answer>(work: (text: AnalysedText) => Answer): (text: AnalysedText) => Answer {
  const answers = new WeakMap<AnalysedText, { readonly answer: Answer }>()
  return (text) => {
    let known = answers.get(text)
    if (known === undefined) {
      known = { answer: work(text) }
      answers.set(text, known)
    }
    return known.answer
  }
}
