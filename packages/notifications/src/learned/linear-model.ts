import type { OnFeature } from './words.ts'

/** Weights of features, for each thing that is told from them. */
export interface LinearModel {
  /** Keys of the features (see `words.ts`), in ascending order. */
  readonly keys: Uint32Array
  /** How much it says that a feature stands in a text: the logarithm of how rare it is. */
  readonly rarity: Float32Array
  /** Of each output's weights one unit, and what is added to its sum. */
  readonly units: Float32Array
  readonly biases: Float32Array
  /** For each feature, one after another, one weight for each output, in its unit: a row is what a processor fetches at once. */
  readonly weights: Int8Array
}

/**
 * What the features of a text are multiplied by, given the sum of their squares: long texts all get vectors of one length, short ones
 * shorter ones, since a few words say less of what they stand in.
 */
export function scaleOf(squares: number): number {
  return vectorLength / Math.sqrt(squares + fewWords)
}

const vectorLength = 6
/** The squares of some four hundred words. */
const fewWords = 4000

/**
 * Scores texts by the weights of what stands in them (logistic regression, read with the natural logarithm of the odds). One scorer
 * serves one text after another.
 */
export class Scorer {
  readonly #units: Float32Array
  readonly #biases: Float32Array
  /** Where the rows are: a table of places, each with nothing or, one higher than it is, the number of a feature. */
  readonly #table: Uint16Array
  // One row for each feature, so that what is asked of one stands together: its key, how often it was met, its rarity, its weights.
  readonly #whole: Int32Array
  readonly #real: Float32Array
  readonly #small: Int8Array
  /** The length of a row, in words of four bytes. */
  readonly #length: number
  readonly #met: Uint32Array

  constructor({ keys, rarity, units, biases, weights }: LinearModel) {
    const width = units.length
    this.#units = units
    this.#biases = biases
    this.#length = head + Math.ceil(width / wordLength)
    this.#whole = new Int32Array(keys.length * this.#length)
    this.#real = new Float32Array(this.#whole.buffer)
    this.#small = new Int8Array(this.#whole.buffer)
    this.#table = new Uint16Array(2 ** (33 - Math.clz32(keys.length)))
    this.#met = new Uint32Array(keys.length)
    const last = this.#table.length - 1
    keys.forEach((key, index) => {
      let place = placeOf(key, last)
      while (this.#table[place] !== 0) place = (place + 1) & last
      this.#table[place] = index + 1
      const row = index * this.#length
      this.#whole[row] = key
      this.#real[row + atRarity] = rarity[index] ?? 0
      this.#small.set(weights.subarray(index * width, (index + 1) * width), (row + head) * wordLength)
    })
  }

  /** The logarithm of the odds of each output, in the order of the model. */
  score(features: (found: OnFeature) => void): Float64Array {
    const whole = this.#whole
    const small = this.#small
    const table = this.#table
    const met = this.#met
    const length = this.#length
    const last = table.length - 1
    let meetings = 0
    features((key) => {
      let place = placeOf(key, last)
      let row = ((table[place] ?? 0) - 1) * length
      while (row >= 0 && whole[row] !== (key | 0)) {
        place = (place + 1) & last
        row = ((table[place] ?? 0) - 1) * length
      }
      if (row < 0) return
      const count = whole[row + atCount] ?? 0
      if (count === 0) met[meetings++] = row
      whole[row + atCount] = count + 1
    })
    let squares = 0
    const width = this.#units.length
    const sums = new Float64Array(width)
    for (let at = 0; at < meetings; at++) {
      const row = met[at] ?? 0
      const value = valueOf(whole[row + atCount] ?? 0, this.#real[row + atRarity] ?? 0)
      whole[row + atCount] = 0
      squares += value * value
      const weights = (row + head) * wordLength
      for (let output = 0; output < width; output++)
        sums[output] = (sums[output] ?? 0) + value * (small[weights + output] ?? 0)
    }
    const scale = scaleOf(squares)
    for (let output = 0; output < width; output++)
      sums[output] = (sums[output] ?? 0) * scale * (this.#units[output] ?? 0) + (this.#biases[output] ?? 0)
    return sums
  }
}

// What stands in a row before its weights, in words: the key first.
const atCount = 1
const atRarity = 2
const head = 3
const wordLength = 4

/** What a feature says that stands in a text so often (once or more), before the text is brought to its length. */
export function valueOf(count: number, rarity: number): number {
  return (logarithms[count] ?? 1 + Math.log(count)) * rarity
}

const logarithms = Float64Array.from({ length: 64 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)))

/** Keys that were mixed out of few bits lie close together without this. */
function placeOf(key: number, last: number): number {
  return (key ^ (key >>> 16)) & last
}

/** One of several: shares that add up to one, in place. */
export function toShares(odds: Float64Array): Float64Array {
  let most = -Infinity
  for (const value of odds) most = Math.max(most, value)
  let sum = 0
  for (let index = 0; index < odds.length; index++) {
    const power = Math.exp((odds[index] ?? 0) - most)
    odds[index] = power
    sum += power
  }
  for (let index = 0; index < odds.length; index++) odds[index] = (odds[index] ?? 0) / sum
  return odds
}

/** Any number of several: each is probable by itself. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
