import { expect, test } from 'vitest'
import { digestOf, readLetters } from '../../scripts/learning/letters.ts'
import {
  documentTypes,
  notificationKinds,
  notificationTopics,
  responseChannels,
  severities,
} from '../schema.ts'
import { unpackModel } from './packing.ts'
import { learnedFrom, letterWeights, mentionWeights, paperWeights, timeWeights, trust } from './weights.ts'

test('the weights were learned from the letters of the corpus as they are (node packages/notifications/scripts/learn.ts)', () => {
  expect(learnedFrom).toBe(digestOf(readLetters()))
})

test('the weights tell what is told of a letter, whether something is due and what a sentence or a mention asks for', () => {
  const outputs =
    notificationKinds.length +
    severities.length +
    notificationTopics.length +
    documentTypes.length +
    responseChannels.length
  expect(unpackModel(letterWeights).biases).toHaveLength(outputs)
  expect(unpackModel(timeWeights).biases).toHaveLength(1)
  expect(unpackModel(paperWeights).biases).toHaveLength(documentTypes.length)
  expect(unpackModel(mentionWeights).biases).toHaveLength(1)
})

test('no letter that is kept to measure by was learned from', () => {
  const names = readLetters().map(({ folder }) => folder)
  expect(names.some((folder) => folder.includes('held-out') || folder.includes('untouched'))).toBe(false)
  expect(new Set(names).has('tuned/')).toBe(true)
})

test('both rules and words are believed', () => {
  const { kind, severity, topic, paper, channel } = trust
  for (const odds of [kind.odds, severity.odds, topic.odds, paper.mention, paper.letterOfNamed, channel.odds])
    expect(odds).toBeGreaterThan(0.1)
  for (const read of [kind.sureness, severity.read, topic.weight, paper.read, channel['read email_reply']])
    expect(read).toBeGreaterThan(0.1)
})
