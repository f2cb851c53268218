import { gammaCdf, logChoose } from './special.ts'

/** Counts of a two by two table: bad and good cases in a group, and in the rest. */
export interface TwoByTwo {
  readonly groupBad: number
  readonly groupGood: number
  readonly restBad: number
  readonly restGood: number
}

/**
 * Fisher's exact test. `greater`: the chance that the group has at least this many of the bad cases if group and badness
 * have nothing to do with each other; `two-sided`: all tables at most as likely as this one, as R's fisher.test counts them.
 */
export function fisherExact(
  table: TwoByTwo,
  alternative: 'greater' | 'less' | 'two-sided' = 'two-sided',
): number {
  const { groupBad, groupGood, restBad, restGood } = table
  const group = groupBad + groupGood
  const rest = restBad + restGood
  const bad = groupBad + restBad
  const low = Math.max(0, bad - rest)
  const high = Math.min(bad, group)
  const total = logChoose(group + rest, bad)
  const probability = (k: number): number => Math.exp(logChoose(group, k) + logChoose(rest, bad - k) - total)
  let sum = 0
  if (alternative === 'greater') {
    for (let k = groupBad; k <= high; k++) sum += probability(k)
  } else if (alternative === 'less') {
    for (let k = low; k <= groupBad; k++) sum += probability(k)
  } else {
    // R's own tolerance: tables that differ only by rounding count as equally likely.
    const limit = probability(groupBad) * (1 + 1e-7)
    for (let k = low; k <= high; k++) {
      const p = probability(k)
      if (p <= limit) sum += p
    }
  }
  return Math.min(1, sum)
}

/** The chance of at least `count` events where `expected` are expected (Poisson). */
export function poissonAtLeast(count: number, expected: number): number {
  if (count <= 0) return 1
  return expected <= 0 ? 0 : gammaCdf(expected, count)
}

/**
 * Benjamini and Hochberg's adjustment (1995): the share of false discoveries to expect when everything up to and with
 * this p-value is called a finding. Keeps the order of the input.
 */
export function adjustForMany(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0))
  const adjusted = Array.from<number>({ length: pValues.length })
  let smallest = 1
  for (const [position, index] of order.entries()) {
    const rank = pValues.length - position
    smallest = Math.min(smallest, ((pValues[index] ?? 1) * pValues.length) / rank)
    adjusted[index] = smallest
  }
  return adjusted
}

/**
 * How many times as often the group is bad as the rest, with its 95 % interval (Katz's logarithm method; half a case is
 * added everywhere when a cell is empty). null without cases on either side.
 */
export function riskRatio(
  table: TwoByTwo,
): { readonly ratio: number; readonly interval: readonly [number, number] } | null {
  const { groupBad, groupGood, restBad, restGood } = table
  if (groupBad + groupGood === 0 || restBad + restGood === 0) return null
  const half = groupBad === 0 || restBad === 0 ? 0.5 : 0
  const a = groupBad + half
  const n1 = groupBad + groupGood + 2 * half
  const b = restBad + half
  const n2 = restBad + restGood + 2 * half
  const ratio = a / n1 / (b / n2)
  const spread = 1.959963984540054 * Math.sqrt(Math.max(0, 1 / a - 1 / n1 + 1 / b - 1 / n2))
  return { ratio, interval: [ratio * Math.exp(-spread), ratio * Math.exp(spread)] }
}
