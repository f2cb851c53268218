import type { Letter, ReadSentence } from '../reading/letter.ts'
import { says } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { gated } from '../text/gated.ts'
import { endsIn } from '../text/ends-in.ts'
import { partsOfPlan } from './plan-parts.ts'

/** A paper, as against the plan and its parts, which may be asked for as questions. */
export function isFile({ concept }: Hit): boolean {
  return concept !== 'document.poa' && !partsOfPlan.some((part) => part === concept)
}

/**
 * "Does the packaging withstand a drop?" in a list is to be thought about; nothing is handed in. A question that began above its
 * list ("would you let us have … and …?") asks for the items.
 */
export function asksToThink(letter: Letter, sentence: ReadSentence): boolean {
  if (!endsIn(sentence.words, '?？') || says(sentence, 'ask.send')) return false
  const before = letter.sentences[sentence.index - 1]
  return before === undefined || endsIn(before.words, '?？.。:：')
}

/** "… and, once for your account, a copy of your licence": a sentence that goes on behind the items of its list. */
export function goesOnList(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  if (before === undefined) return false
  return (
    (before.item && joins.test(sentence.words, sentence)) ||
    (announcesList.test(before.words, before) && namesPaper.test(sentence.words, sentence))
  )
}

/** 「以下の情報もご提出ください。」 and, in a paragraph of its own, a paper without a verb. */
const announcesList = gated(/(?:以下|下記|次)の.{0,24}(?:ください|下さい|お願い(?:いた|致)?します)。?$/)
const namesPaper = gated(
  /(?:写し|コピー|書類|証明書|請求書|領収書|明細書|情報)(?:[（(][^）)]{0,60}[）)])?。?$/,
)

const joins = gated(
  /^(?:and|as well as|plus|together with|und|sowie|ausserdem|zusammen mit|et|ainsi que|de meme que|e|ed|nonche|insieme a|y|e|asi como|junto con|ademas de)(?: (?!(?:we|you|wir|sie|nous|vous|tu|usted)(?![a-z]))|,)|^(?:および|及び|ならびに|並びに|また、?あわせて)/,
)
