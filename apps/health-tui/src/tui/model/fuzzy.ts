/** How well `typed` fits `text`, and which characters of it; null when it does not fit. Higher fits better. */
export interface FuzzyFit {
  readonly score: number
  /** Places in `text`, in UTF-16 units. */
  readonly places: readonly number[]
}

/**
 * Every word that was typed must occur in the text with its letters in order. Letters in a row and at the beginnings of
 * words count more, so that `ic` finds "Import a Case" before "notice".
 */
export function fuzzyFit(typed: string, text: string): FuzzyFit | null {
  const places: number[] = []
  let score = 0
  for (const word of typed
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '')) {
    const fit = fitWord(word, text.toLowerCase())
    if (fit === null) return null
    score += fit.score
    places.push(...fit.places)
  }
  return { score: score - text.length / 100, places: places.toSorted((a, b) => a - b) }
}

function fitWord(word: string, text: string): FuzzyFit | null {
  const whole = text.indexOf(word)
  if (whole >= 0) {
    const bonus = startsWord(text, whole) ? 10 : 0
    return {
      score: word.length * 5 + bonus,
      places: Array.from({ length: word.length }, (_, index) => whole + index),
    }
  }
  let best: FuzzyFit | null = null
  for (
    let start = text.indexOf(word.charAt(0));
    start >= 0;
    start = text.indexOf(word.charAt(0), start + 1)
  ) {
    const fit = fitFrom(word, text, start)
    if (fit !== null && (best === null || fit.score > best.score)) best = fit
  }
  return best
}

function fitFrom(word: string, text: string, start: number): FuzzyFit | null {
  const places: number[] = []
  let score = 0
  let from = start
  for (const letter of word) {
    // The beginning of a later word is what a person means by an initial.
    const next = text.indexOf(letter, from)
    if (next < 0) return null
    const initial = nextInitial(text, letter, from)
    const at = next === from || initial < 0 ? next : initial
    score += at === from && places.length > 0 ? 3 : startsWord(text, at) ? 4 : 1
    places.push(at)
    from = at + letter.length
  }
  return { score, places }
}

function nextInitial(text: string, letter: string, from: number): number {
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1))
    if (startsWord(text, at)) return at
  return -1
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
}
