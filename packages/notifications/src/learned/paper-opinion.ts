import type { Evidence } from '../reading/evidence.ts'
import type { ReadSentence } from '../reading/letter.ts'
import { documentTypes, type DocumentType } from '../schema.ts'
import { Scorer } from './linear-model.ts'
import { unpackModel } from './packing.ts'
import { paperFeatures, paperSentences } from './paper-features.ts'
import { paperWeights } from './weights.ts'

/** The sentence of a letter that most seems to ask for a paper. */
export interface PaperOpinion {
  /** The logarithm of the odds that it does. */
  readonly odds: number
  readonly sentence: ReadSentence
}

let ownScorer: Scorer | undefined

/** For each paper the sentence that most seems to ask for it; none in a letter without sentences. */
export function paperOpinions(
  evidence: Evidence,
  scorer = (ownScorer ??= new Scorer(unpackModel(paperWeights))),
): ReadonlyMap<DocumentType, PaperOpinion> {
  const best = new Map<DocumentType, PaperOpinion>()
  for (const entry of paperSentences(evidence)) {
    const odds = scorer.score(paperFeatures(evidence.letter, entry))
    documentTypes.forEach((type, output) => {
      const own = odds[output] ?? 0
      if (own > (best.get(type)?.odds ?? -Infinity)) best.set(type, { odds: own, sentence: entry.sentence })
    })
  }
  return best
}
