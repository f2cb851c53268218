import type { Letter } from '../reading/letter.ts'
import { probability, Scorer } from './linear-model.ts'
import { unpackModel } from './packing.ts'
import { timeFeatures, type PrintedTime } from './time-features.ts'
import { timeWeights } from './weights.ts'

let scorer: Scorer | undefined

/** How probable it is of each time, 0 to 1, that something is due by it. */
export function timeOpinions(
  letter: Letter,
  times: readonly PrintedTime[],
): ReadonlyMap<PrintedTime, number> {
  scorer ??= new Scorer(unpackModel(timeWeights))
  const opinions = new Map<PrintedTime, number>()
  for (const time of times) opinions.set(time, probability(scorer.score(timeFeatures(letter, time))[0] ?? 0))
  return opinions
}
