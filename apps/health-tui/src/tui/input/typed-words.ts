import { isCharacter } from './key-names.ts'

/** Notices that somebody types words where letters are commands. */
export interface TypedWords {
  /** Whether this key, which is no text here, is one of a word. `bound` says whether it means anything here. */
  isWord(key: string, bound: boolean): boolean
}

/** So many letters, most of them different, one of them no command: whoever knows the keys does not press them like this. */
const fewestLetters = 5
const fewestDifferent = 4
const wordMs = 1500
/** Whoever pauses has looked at the screen. */
const pauseMs = 500

export function createTypedWords(now: () => number): TypedWords {
  let recent: readonly { readonly key: string; readonly bound: boolean; readonly at: number }[] = []
  let last = -Infinity
  let typing = false
  return {
    isWord(key, bound) {
      const at = now()
      // A named key is a decision.
      if (at - last > pauseMs || !isCharacter(key)) {
        recent = []
        typing = false
      }
      last = at
      if (typing || !isCharacter(key)) return typing
      recent = [...recent, { key, bound, at }].slice(-fewestLetters)
      typing =
        recent.length === fewestLetters &&
        at - (recent[0]?.at ?? at) <= wordMs &&
        new Set(recent.map((pressed) => pressed.key)).size >= fewestDifferent &&
        recent.some((pressed) => !pressed.bound)
      return typing
    },
  }
}
