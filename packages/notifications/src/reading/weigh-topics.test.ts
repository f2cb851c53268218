import { expect, test } from 'vitest'
import { opinionOf } from '../testing/opinions.ts'
import { weighTopics } from './weigh-topics.ts'

const counts = { always: -1, odds: 1, chosen: 2, weight: 0.5, unnamed: -1 }

test('what is read stays unless the words speak against it', () => {
  const trademark = { topic: 'trademark', weight: 1 } as const
  const copyright = { topic: 'copyright', weight: 0.2 } as const
  expect(weighTopics([trademark], [trademark], opinionOf({ topics: { trademark: -0.5 } }), counts)).toEqual([
    'trademark',
  ])
  expect(
    weighTopics(
      [trademark, copyright],
      [trademark, copyright],
      opinionOf({ topics: { trademark: 2, copyright: -3 } }),
      counts,
    ),
  ).toEqual(['trademark'])
})

test('what the words tell clearly is told as well, and what is surest first', () => {
  const condition = { topic: 'condition', weight: 1 } as const
  const opinion = opinionOf({ topics: { inauthentic: 3, condition: 1 } })
  expect(weighTopics([condition], [condition], opinion, counts)).toEqual(['condition', 'inauthentic'])
  expect(weighTopics([], [], opinionOf({ topics: { inauthentic: 1.5, other: 0 } }), counts)).toEqual([
    'inauthentic',
  ])
})

test('a letter always has one', () => {
  expect(weighTopics([], [], opinionOf({}), counts)).toHaveLength(1)
  expect(weighTopics([], [], opinionOf({ topics: { other: 1 } }))).toEqual(['other'])
})

test('words that see nothing with a name do not outweigh several findings', () => {
  const found = [
    { topic: 'identity_verification', weight: 2 },
    { topic: 'inauthentic', weight: 1.5 },
  ] as const
  const opinion = opinionOf({ topics: { other: 3, identity_verification: -7, inauthentic: -7 } })
  expect(weighTopics(found, found, opinion, counts)).toEqual(['identity_verification', 'inauthentic'])
  expect(weighTopics(found.slice(0, 1), found, opinion, counts)).toEqual(['other'])
})
