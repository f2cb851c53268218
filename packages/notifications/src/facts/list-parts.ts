import type { Letter, ReadSentence } from '../reading/letter.ts'
import { says } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { gated } from '../text/gated.ts'

/** A paper, as against the plan and its parts, which may be asked for as questions. */
export function isFile({ concept }: Hit): boolean {
  return !['document.poa', 'document.rootCause', 'document.actionsTaken', 'document.prevention'].includes(
    concept,
  )
}

/**
 * "Does the packaging withstand a drop?" in a list is to be thought about; nothing is handed in. A question that began above its
 * list ("would you let us have … and …?") asks for the items.
 */
export function asksToThink(letter: Letter, sentence: ReadSentence): boolean {
  if (!/[?？]$/.test(sentence.words) || says(sentence, 'ask.send')) return false
  const before = letter.sentences[sentence.index - 1]
  return before === undefined || /[?？.。:：]$/.test(before.words)
}

/** "… and, once for your account, a copy of your licence": a sentence that goes on behind the items of its list. */
export function goesOnList(letter: Letter, sentence: ReadSentence): boolean {
  return letter.sentences[sentence.index - 1]?.item === true && joins.test(sentence.words, sentence)
}

const joins = gated(
  /^(?:and|as well as|plus|together with|und|sowie|ausserdem|zusammen mit|et|ainsi que|de meme que|e|ed|nonche|insieme a|y|e|asi como|junto con|ademas de)(?: (?!(?:we|you|wir|sie|nous|vous|tu|usted)(?![a-z]))|,)|^(?:および|及び|ならびに|並びに|また、?あわせて)/,
)
