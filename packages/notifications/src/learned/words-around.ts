import { keyWithin, wordsOf, type OnFeature } from './words.ts'

/** Where the words on one side of a place are told: any numbers that differ. */
interface SidePlaces {
  readonly near: number
  readonly far: number
  /** The next word, that and the one beyond it, and the mark between. */
  readonly first: number
  readonly pair: number
  readonly mark: number
}

/** A stretch of folded text with the bounds within which words around it are looked at. */
interface Surrounded {
  readonly from: number
  readonly start: number
  readonly end: number
  readonly to: number
}

/** The features of the words before and behind a place, nearer ones apart. */
export function featuresAround(
  flat: string,
  { from, start, end, to }: Surrounded,
  { left, right }: { readonly left: SidePlaces; readonly right: SidePlaces },
  found: OnFeature,
): void {
  featuresOfSide(wordsOf(flat, from, start).toReversed(), left, found)
  featuresOfSide(wordsOf(flat, end, to), right, found)
  found(keyWithin(left.mark, flat.charCodeAt(start - 1)))
  found(keyWithin(right.mark, flat.charCodeAt(end)))
}

/** `words` stand in the order in which one meets them, going away from the place. */
function featuresOfSide(
  words: readonly number[],
  { near, far, first, pair }: SidePlaces,
  found: OnFeature,
): void {
  words.forEach((key, index) => found(keyWithin(index < nearWords ? near : far, key)))
  const [one = atEdge, two = atEdge] = words
  found(keyWithin(first, one))
  found(keyWithin(pair, keyWithin(one, two)))
}

const nearWords = 4
/** Instead of a word where there is none. */
export const atEdge = 0
