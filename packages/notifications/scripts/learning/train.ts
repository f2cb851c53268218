import { probability, scaleOf, Scorer, toShares, valueOf } from '../../src/learned/linear-model.ts'
import { packModel, rarityOf, unpackModel, type WrittenModel } from '../../src/learned/packing.ts'
import type { OnFeature } from '../../src/learned/words.ts'

/** A text by its features and what is right for each output; undefined where nobody wrote it down. */
export interface Example {
  /** Keys of features and how often each stands in the text. */
  readonly features: ReadonlyMap<number, number>
  readonly right: readonly (boolean | undefined)[]
}

/** Outputs one of which is right (`one`), or each of which may be. */
export interface Head {
  readonly outputs: number
  readonly one: boolean
}

/** Outputs each of which is right or not by itself. */
export function independent(outputs: readonly unknown[]): Head[] {
  return outputs.map(() => ({ outputs: 1, one: false }))
}

const rounds = 12
const step = 0.15
const decay = 5e-5

/**
 * Logistic regression, trained by stochastic gradients with a step that shrinks for each weight by what it has moved (AdaGrad).
 * Features that stand in fewer than `leastFrequency` texts are left out. Everything is in a fixed order, so that the same examples give the
 * same weights.
 */
export function train(
  examples: readonly Example[],
  heads: readonly Head[],
  leastFrequency: number,
): WrittenModel {
  const frequency = new Map<number, number>()
  for (const { features } of examples)
    for (const key of features.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const kept = [...frequency].filter(([, count]) => count >= leastFrequency).sort(([a], [b]) => a - b)
  const keys = Uint32Array.from(kept, ([key]) => key)
  const frequencies = Uint16Array.from(kept, ([, count]) => Math.min(count, 0xff_ff))
  const indexOf = new Map(kept.map(([key], index) => [key, index]))
  const rarity = Float64Array.from(frequencies, (count) => rarityOf(count, examples.length))
  const vectors = examples.map(({ features }) => vectorOf(features, indexOf, rarity))

  const width = heads.reduce((sum, { outputs }) => sum + outputs, 0)
  const weights = new Float64Array(keys.length * width)
  const moved = new Float64Array(weights.length).fill(1e-6)
  const biases = new Float64Array(width)
  const biasMoved = new Float64Array(width).fill(1e-6)
  const order = examples.map((_, index) => index)
  const random = randomNumbers()
  const sums = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) {
      const vector = vectors[at]
      const right = examples[at]?.right
      if (vector === undefined || right === undefined) continue
      sums.set(biases)
      for (const { index, value } of vector)
        for (let output = 0; output < width; output++)
          sums[output] = (sums[output] ?? 0) + (weights[index * width + output] ?? 0) * value
      let first = 0
      for (const { outputs, one } of heads) {
        if (right[first] !== undefined) {
          const guesses = one
            ? toShares(sums.slice(first, first + outputs))
            : sums.slice(first, first + outputs).map((sum) => probability(sum))
          for (let output = first; output < first + outputs; output++) {
            const error = (guesses[output - first] ?? 0) - (right[output] === true ? 1 : 0)
            if (Math.abs(error) < 1e-3) continue
            for (const { index, value } of vector) {
              const place = index * width + output
              const slope = error * value + decay * (weights[place] ?? 0)
              const known = (moved[place] ?? 0) + slope * slope
              moved[place] = known
              weights[place] = (weights[place] ?? 0) - (step * slope) / Math.sqrt(known)
            }
            const known = (biasMoved[output] ?? 0) + error * error
            biasMoved[output] = known
            biases[output] = (biases[output] ?? 0) - (step * error) / Math.sqrt(known)
          }
        }
        first += outputs
      }
    }
  }
  return { examples: examples.length, keys, frequencies, biases, weights }
}

interface Weighed {
  readonly index: number
  readonly value: number
}

function vectorOf(
  features: ReadonlyMap<number, number>,
  indexOf: ReadonlyMap<number, number>,
  rarity: Float64Array,
): Weighed[] {
  const vector: Weighed[] = []
  for (const [key, count] of features) {
    const index = indexOf.get(key)
    if (index !== undefined) vector.push({ index, value: valueOf(count, rarity[index] ?? 0) })
  }
  const scale = scaleOf(vector.reduce((sum, { value }) => sum + value * value, 0))
  return vector.map(({ index, value }) => ({ index, value: value * scale }))
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
}

/** The same numbers each time (a linear congruential generator). */
function randomNumbers(): () => number {
  let seed = 1
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return seed / 0x8000_0000
  }
}

/** A scorer by the weights as they are when they have been written down. */
export function scorerOf(model: WrittenModel): Scorer {
  return new Scorer(unpackModel(packModel(model)))
}

/**
 * Learns from examples of which it is not written down which are right: `examplesOf` tells that at first without, then in each round by
 * what was learned in the round before.
 */
export function trainInRounds(
  examplesOf: (scorer: Scorer | undefined) => readonly Example[],
  heads: readonly Head[],
  leastFrequency: number,
): WrittenModel {
  let model = train(examplesOf(undefined), heads, leastFrequency)
  for (let round = 1; round < roundsOfGuessing; round++)
    model = train(examplesOf(scorerOf(model)), heads, leastFrequency)
  return model
}

const roundsOfGuessing = 3

/** Features that were counted, once more one after another. */
export function replay(features: ReadonlyMap<number, number>) {
  return (found: OnFeature): void => {
    for (const [key, count] of features) for (let times = count; times > 0; times--) found(key)
  }
}
