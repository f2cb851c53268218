/** A seeded source of everything that is random in a simulation. */
export interface Random {
  /** In [0, 1). */
  next(): number
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  bytes(length: number): Uint8Array
}

/** sfc32, seeded by its number alone: the same seed gives the same run on every machine. */
export function createRandom(seed: number): Random {
  let a = 0x9e37_79b9 ^ seed
  let b = 0x243f_6a88 ^ Math.imul(seed, 0x85eb_ca6b)
  let c = 0xb7e1_5162
  let d = seed | 1
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let turn = 0; turn < 12; turn++) next()
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick(list) {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  }
}
