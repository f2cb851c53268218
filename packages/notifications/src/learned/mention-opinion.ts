import type { Letter } from '../reading/letter.ts'
import type { DocumentType } from '../schema.ts'
import { Scorer } from './linear-model.ts'
import { mentionFeatures, paperMentions, type PaperMention } from './mention-features.ts'
import { unpackModel } from './packing.ts'
import { mentionWeights } from './weights.ts'

/** Where a letter most seems to ask for a paper by its name. */
export interface MentionOpinion {
  /** The logarithm of the odds that it does. */
  readonly odds: number
  readonly mention: PaperMention
}

let ownScorer: Scorer | undefined

/** For each paper that a letter names the place where it most seems to be asked for. */
export function mentionOpinions(
  letter: Letter,
  scorer = (ownScorer ??= new Scorer(unpackModel(mentionWeights))),
): ReadonlyMap<DocumentType, MentionOpinion> {
  const best = new Map<DocumentType, MentionOpinion>()
  for (const mention of paperMentions(letter)) {
    const odds = scorer.score(mentionFeatures(letter, mention))[0] ?? 0
    if (odds > (best.get(mention.type)?.odds ?? -Infinity)) best.set(mention.type, { odds, mention })
  }
  return best
}
