import { generateNKeysBetween } from 'fractional-indexing'

/** An item of a list with its place in it. Equal ranks (two devices added at the same place) are told apart by id. */
export interface Ranked {
  readonly id: string
  readonly rank: string
}

export function compareRanked(one: Ranked, other: Ranked): number {
  if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1
  return one.id < other.id ? -1 : Number(one.id > other.id)
}

// Candidates of which one is drawn: two devices that insert at one place at once seldom draw the same.
const candidates = 16

/**
 * The rank for a new item at `index` of `items` (in order), and the items that must move to make room: those that share
 * the rank of their neighbour.
 */
export function rankAt(
  items: readonly Ranked[],
  index: number,
  random: () => number,
): { readonly rank: string; readonly moves: readonly Ranked[] } {
  const before = items[index - 1]?.rank ?? null
  const following = items.slice(index)
  const twins = following.filter(({ rank }) => before !== null && rank <= before)
  const after = following.find(({ rank }) => before === null || rank > before)?.rank ?? null
  const keys = generateNKeysBetween(before, after, candidates + twins.length)
  const rank = keys[Math.min(candidates - 1, Math.floor(random() * candidates))] ?? ''
  return { rank, moves: twins.map(({ id }, twin) => ({ id, rank: keys[candidates + twin] ?? '' })) }
}

/** True when `rank` is one that new ranks can be made next to; foreign rows could hold anything. */
export function isRank(rank: string): boolean {
  try {
    generateNKeysBetween(rank, null, 1)
    return true
  } catch {
    return false
  }
}
