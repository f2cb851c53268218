/** Random draws from a seed: the same forecast for the same facts, on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  gamma(shape: number): number
  poisson(mean: number): number
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  // Mulberry32.
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

  // Marsaglia and Tsang (2000).
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }

  // Ahrens and Dieter (1974): large means are halved by gamma draws until Knuth's product is quick.
  const poisson = (mean: number): number => {
    let count = 0
    let rest = mean
    while (rest > 20) {
      const half = Math.floor(rest * 0.875)
      const waited = gamma(half)
      if (waited > rest) return count + binomial(half - 1, rest / waited)
      count += half
      rest -= waited
    }
    const limit = Math.exp(-rest)
    let product = next()
    while (product > limit) {
      count++
      product *= next()
    }
    return count
  }

  const binomial = (trials: number, chance: number): number => {
    let successes = 0
    for (let i = 0; i < trials; i++) if (next() < chance) successes++
    return successes
  }

  return { next, gamma, poisson }
}
