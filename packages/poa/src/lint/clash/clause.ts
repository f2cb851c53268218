import { firstMatch } from '../text/pattern.ts'

/** Where the sentence ends that a place stands in: before its stop, or where the text does. */
export function endOfClause(masked: string, from: number): number {
  const rest = masked.slice(from)
  return from + (firstMatch(stop, rest)?.index ?? rest.length)
}

const stop = /[.!?;。]/u
