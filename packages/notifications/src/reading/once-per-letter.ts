import type { Letter } from './letter.ts'

/**
 * Keeps what was found in a whole letter, for questions that each of its sentences leads to. Letters are read one after the
 * other, so that the last one's answer is all that is asked for again.
 */
export function oncePerLetter<Answer>(find: (letter: Letter) => Answer): (letter: Letter) => Answer {
  let known: { readonly letter: Letter; readonly answer: Answer } | null = null
  return (letter) => {
    if (known?.letter !== letter) known = { letter, answer: find(letter) }
    return known.answer
  }
}
