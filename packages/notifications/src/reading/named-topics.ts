import { insideUrl } from '../identifiers/identifier.ts'
import type { Letter } from './letter.ts'
import { isNamedInPassing } from './passing-topics.ts'
import { isReasonLine, weightOfSentence } from './sentence-weight.ts'
import { isDeskSigning } from './signature.ts'
import type { Standing } from './standing.ts'
import { isBeside } from './topic-mentions.ts'
import { credit, scale, type Totals } from './topic-totals.ts'

/** What the topics that a letter names weigh: subject, reason lines and charges count more than policy background. */
export function namedTopics(letter: Letter, standings: readonly Standing[]): Totals {
  const charged = new Set(standings.map((standing) => standing.sentence.index))
  const totals: Totals = new Map()
  const labelled = new Set<string>()
  for (const sentence of letter.sentences) {
    if (!sentence.hits.some((hit) => hit.concept.startsWith('topic.'))) continue
    // What the desk that signs looks after tells the topic only where nothing else does.
    if (isCharged(totals) && isDeskSigning(letter, sentence)) continue
    const weight = weightOfSentence(letter, sentence, charged)
    const counted = new Set<string>()
    for (const hit of sentence.hits) {
      if (!hit.concept.startsWith('topic.') || insideUrl(letter, hit.start)) continue
      if (isBeside(letter, sentence, hit)) continue
      const topic = hit.concept.slice('topic.'.length)
      if (isReasonLine(sentence)) labelled.add(topic)
      const again = counted.has(topic) ? 0.3 : 1
      counted.add(topic)
      credit(totals, topic, weight * again * (isNamedInPassing(sentence, hit) ? 0.3 : 1), hit)
    }
  }
  // "Complaint type: inauthentic" is the charge; the "condition of an item" that buyers complain of is its general name.
  if (labelled.size > 0 && !labelled.has('condition') && !labelled.has('used_sold_as_new'))
    scale(totals, 'condition', 0.3)
  return totals
}

/** Whether something was charged clearly so far. */
function isCharged(totals: Totals): boolean {
  for (const { weight } of totals.values()) if (weight >= clearCharge) return true
  return false
}

/** More than a passing name in one sentence. */
const clearCharge = 2
