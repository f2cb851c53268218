import type { Letter } from '../reading/letter.ts'
import { probability, Scorer } from './linear-model.ts'
import { unpackModel } from './packing.ts'
import { timeFeatures, type PrintedTime, type TimeAround } from './time-features.ts'
import { timeWeights } from './weights.ts'

let ownScorer: Scorer | undefined

/** How probable it is of each time, 0 to 1, that something is due by it. */
export function timeOpinions(
  letter: Letter,
  times: ReadonlyMap<PrintedTime, TimeAround>,
  scorer = (ownScorer ??= new Scorer(unpackModel(timeWeights))),
): ReadonlyMap<PrintedTime, number> {
  const opinions = new Map<PrintedTime, number>()
  for (const [time, around] of times)
    opinions.set(time, probability(scorer.score(timeFeatures(letter, time, around))[0] ?? 0))
  return opinions
}
