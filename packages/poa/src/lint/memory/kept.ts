import type { AnalysedText } from '../text/analyse.ts'

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
 * whole case works out little anew. The answers lie in the text itself: some hundred weak maps with an entry for each text
 * would be dearer to ask and to sweep.
 */
export function perText<Answer>(work: (text: AnalysedText) => Answer): (text: AnalysedText) => Answer {
  const place = places.taken++
  return (text) => {
    const known = text.answers[place]
    if (known !== undefined) return (known === nothing ? undefined : known) as Answer
    const answer = work(text)
    text.answers[place] = answer === undefined ? nothing : answer
    return answer
  }
}

/** The same for a text beside a constant that the answer depends on, such as an entry of a table. */
export function perTextAnd<Other extends object, Answer>(
  work: (text: AnalysedText, other: Other) => Answer,
): (text: AnalysedText, other: Other) => Answer {
  const answersOf = perText(() => new Map<Other, Answer>())
  return (text, other) => {
    const answers = answersOf(text)
    let answer = answers.get(other)
    if (answer === undefined && !answers.has(other)) {
      answer = work(text, other)
      answers.set(other, answer)
    }
    return answer as Answer
  }
}

const places = { taken: 0 }
const nothing = Symbol('undefined')
