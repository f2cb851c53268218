import { expect, test } from 'vitest'
import { digestOf, readLetters } from '../../scripts/learning/letters.ts'
import { documentTypes, notificationKinds, notificationTopics, severities } from '../schema.ts'
import { unpackModel } from './packing.ts'
import { learnedFrom, letterWeights, paperWeights, timeWeights } from './weights.ts'

test('the weights were learned from the letters of the corpus as they are (node packages/notifications/scripts/learn.ts)', () => {
  expect(learnedFrom).toBe(digestOf(readLetters()))
})

test('the weights tell each kind, severity, topic and paper, whether something is due and what a sentence asks for', () => {
  const outputs =
    notificationKinds.length + severities.length + notificationTopics.length + documentTypes.length
  expect(unpackModel(letterWeights).biases).toHaveLength(outputs)
  expect(unpackModel(timeWeights).biases).toHaveLength(1)
  expect(unpackModel(paperWeights).biases).toHaveLength(documentTypes.length)
})

test('no letter that is kept to measure by was learned from', () => {
  const names = readLetters().map(({ folder }) => folder)
  expect(names.some((folder) => folder.includes('held-out') || folder.includes('untouched'))).toBe(false)
  expect(new Set(names).has('tuned/')).toBe(true)
})
