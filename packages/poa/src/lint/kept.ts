import type { AnalysedText } from './text/analyse.ts'

/** Keeps the answers of a pure function of one object as long as the object itself is kept. */
export function keptFor<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>()
  return (of) => {
    let known = answers.get(of)
    if (known === undefined) {
      known = { answer: work(of) }
      answers.set(of, known)
    }
    return known.answer
  }
}

/**
 * What rules want to know of one text: after a keystroke all texts but one are the same objects, so even a rule over the
 * whole case works out little anew.
 */
export function perText<Answer>(work: (text: AnalysedText) => Answer): (text: AnalysedText) => Answer {
  return keptFor(work)
}

/** The same for a text beside something else that the answer depends on: an entry of a table, another text. */
export function perTextAnd<Other extends object, Answer>(
  work: (text: AnalysedText, other: Other) => Answer,
): (text: AnalysedText, other: Other) => Answer {
  const answersOf = perText((text) => keptFor((other: Other) => work(text, other)))
  return (text, other) => answersOf(text)(other)
}
