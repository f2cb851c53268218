import { allMatches } from './pattern.ts'

/** Levenshtein distance, given up (and `limit + 1` returned) once it exceeds `limit`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const value = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      row.push(value)
      best = Math.min(best, value)
    }
    if (best > limit) return limit + 1
    previous = row
  }
  return previous[b.length] ?? 0
}

/** 1 for equal texts, 0 for nothing in common; by edit distance over the longer length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer
}

/** Dice coefficient over word pairs, order kept: how much of two texts is the same running words. */
export function textSimilarity(a: string, b: string): number {
  const left = wordPairs(a)
  const right = wordPairs(b)
  return left.length === 0 || right.length === 0
    ? Number(a.trim() === b.trim() && a.trim() !== '')
    : pairSimilarity(left, right)
}

/** The same of texts whose word pairs are known; 0 where one has none. */
export function pairSimilarity(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of right) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of left) {
    const count = counts.get(pair) ?? 0
    if (count > 0) {
      shared++
      counts.set(pair, count - 1)
    }
  }
  return (2 * shared) / (left.length + right.length)
}

/** Share of `part`'s word pairs that occur in `whole`: 1 when `part` was copied out of `whole`. */
export function containedShare(part: string, whole: string): number {
  const pairs = wordPairs(part)
  if (pairs.length === 0) return 0
  const known = new Set(wordPairs(whole))
  return pairs.filter((pair) => known.has(pair)).length / pairs.length
}

/** A text's running words, two and two. */
export function wordPairs(text: string): string[] {
  const words = allMatches(word, text.toLowerCase()).map(([found]) => found)
  return words.slice(1).map((found, i) => `${words[i]} ${found}`)
}

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu
