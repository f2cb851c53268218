/**
 * The matches of a global pattern, as `matchAll` gives them. `matchAll` makes a pattern of its own each time, which costs
 * more than to look through a short text in vain.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  const first = matchFrom(text, pattern, 0)
  return first === null ? none : { [Symbol.iterator]: () => new Matches(text, pattern, first) }
}

const none: readonly RegExpExecArray[] = []

/** Leaves the pattern as it was: whoever reads the matches may use it in between. */
function matchFrom(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  pattern.lastIndex = 0
  return match
}

/** One match after another, for less than what a generator costs. */
class Matches implements Iterator<RegExpExecArray, undefined> {
  readonly #text: string
  readonly #pattern: RegExp
  #ahead: RegExpExecArray | null
  #next = 0

  constructor(text: string, pattern: RegExp, first: RegExpExecArray) {
    this.#text = text
    this.#pattern = pattern
    this.#ahead = first
  }

  next(): IteratorResult<RegExpExecArray, undefined> {
    const match = this.#ahead ?? matchFrom(this.#text, this.#pattern, this.#next)
    this.#ahead = null
    if (match === null) return { done: true, value: undefined }
    this.#next = match.index + Math.max(1, match[0].length)
    return { done: false, value: match }
  }
}
