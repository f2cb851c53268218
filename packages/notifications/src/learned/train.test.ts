import { expect, test } from 'vitest'
import { train, type Example } from '../../scripts/learning/train.ts'
import { Scorer } from './linear-model.ts'
import { packModel, unpackModel } from './packing.ts'

// Texts of three kinds, each with words of its own, words of all, and rare ones; every second is about a fourth thing as well.
const examples: Example[] = Array.from({ length: 240 }, (_, index) => {
  const kind = index % 3
  const about = index % 2 === 0
  const features = new Map<number, number>([[1, 2]])
  for (let word = 0; word < 5; word++) if ((index + word) % 4 > 0) features.set(10 + kind * 10 + word, 1)
  if (about) features.set(90, 1)
  features.set(1000 + index, 1)
  return { features, right: [kind === 0, kind === 1, kind === 2, about] }
})
const heads = [
  { outputs: 3, one: true },
  { outputs: 1, one: false },
]

test('what tells texts apart is learned, rare words are not', () => {
  const model = train(examples, heads, 10)
  expect([...model.keys].every((key) => key < 100)).toBe(true)
  const scorer = new Scorer(unpackModel(packModel(model)))
  for (const { features, right } of examples) {
    const odds = scorer.score((found) => {
      for (const [key, count] of features) for (let at = 0; at < count; at++) found(key)
    })
    const kinds = odds.slice(0, 3)
    expect(right[kinds.indexOf(Math.max(...kinds))]).toBe(true)
    expect((odds[3] ?? 0) > 0).toBe(right[3])
  }
})

test('the same texts give the same weights, and what nobody labelled moves none', () => {
  expect(packModel(train(examples, heads, 10))).toBe(packModel(train(examples, heads, 10)))
  const unlabelled = examples.map(({ features, right }) => ({
    features,
    right: [...right.slice(0, 3), undefined],
  }))
  const { biases, weights } = train(unlabelled, heads, 10)
  expect(biases[3]).toBe(0)
  expect(weights.filter((_, at) => at % 4 === 3).every((weight) => weight === 0)).toBe(true)
})
