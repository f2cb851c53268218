import type { Scorer } from '../../src/learned/linear-model.ts'
import type { WrittenModel } from '../../src/learned/packing.ts'
import { leastInLetters, leastInTimes, letterHeads, timeHeads } from './examples.ts'
import { learnMentions } from './mentions.ts'
import { learnPapers } from './papers.ts'
import type { Row } from './rows.ts'
import { scorerOf, train } from './train.ts'

/** What weights are learned of. */
export interface Models<Model = WrittenModel> {
  readonly letter: Model
  readonly time: Model
  readonly paper: Model
  readonly mention: Model
}

export function learnModels(rows: readonly Row[]): Models {
  return {
    letter: train(
      rows.flatMap(({ example }) => example ?? []),
      letterHeads,
      leastInLetters,
    ),
    time: train(
      rows.flatMap(({ times }) => times),
      timeHeads,
      leastInTimes,
    ),
    paper: learnPapers(rows.flatMap(({ papers }) => papers ?? [])),
    mention: learnMentions(rows.flatMap(({ mentions }) => mentions ?? [])),
  }
}

export function scorersOf({ letter, time, paper, mention }: Models): Models<Scorer> {
  return {
    letter: scorerOf(letter),
    time: scorerOf(time),
    paper: scorerOf(paper),
    mention: scorerOf(mention),
  }
}
