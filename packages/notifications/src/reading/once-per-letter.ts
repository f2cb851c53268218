import type { Letter } from './letter.ts'

/** Keeps what was found in a whole letter, for questions that each of its sentences leads to. */
export function oncePerLetter<Answer>(find: (letter: Letter) => Answer): (letter: Letter) => Answer {
  const known = new WeakMap<Letter, { readonly answer: Answer }>()
  return (letter) => {
    let found = known.get(letter)
    if (found === undefined) known.set(letter, (found = { answer: find(letter) }))
    return found.answer
  }
}
