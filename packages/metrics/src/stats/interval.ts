import { betaQuantile } from './special.ts'

/** Lower and upper end of a two-sided confidence interval for a proportion, both included in [0, 1]. */
export type Interval = readonly [lower: number, upper: number]

/** 97.5 % point of the normal distribution. */
const z95 = 1.959963984540054

/** Below this denominator Wilson's interval covers less than it promises, and the exact one is taken. */
export const exactBelow = 30

/**
 * The 95 % interval of `numerator` out of `denominator`: Wilson's, or Clopper and Pearson's exact one for fewer than 30
 * cases. null without cases, or where the counts are no proportion at all.
 * @example rateInterval(3, 410) // [0.00249…, 0.02128…]
 */
export function rateInterval(numerator: number, denominator: number): Interval | null {
  if (!(denominator > 0) || numerator < 0 || numerator > denominator) return null
  return denominator < exactBelow ? clopperPearson(numerator, denominator) : wilson(numerator, denominator)
}

/** Wilson's score interval (1927), 95 %. */
export function wilson(successes: number, trials: number, z: number = z95): Interval {
  const z2 = z * z
  const centre = (successes + z2 / 2) / (trials + z2)
  const half = (z * Math.sqrt((successes * (trials - successes)) / trials + z2 / 4)) / (trials + z2)
  return [
    successes === 0 ? 0 : Math.max(0, centre - half),
    successes === trials ? 1 : Math.min(1, centre + half),
  ]
}

/** Clopper and Pearson's exact interval (1934): never covers less than it promises. */
export function clopperPearson(successes: number, trials: number, level = 0.95): Interval {
  const tail = (1 - level) / 2
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes),
  ]
}
