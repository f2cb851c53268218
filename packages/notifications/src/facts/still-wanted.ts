import { says, sentenceAtPlace, type Letter } from '../reading/letter.ts'
import { asksBesidePaper } from './asks-beside-paper.ts'
import { tellsOfPapers } from './bare-demand.ts'
import { gated } from '../text/gated.ts'
import type { PlacedDocument } from './document-window.ts'

/** What a letter that gives an account or an offer back still wants: papers that it asks for with a time to send them. */
export function stillWanted(letter: Letter, documents: readonly PlacedDocument[]): readonly PlacedDocument[] {
  return documents.filter(({ start }) => {
    const sentence = sentenceAtPlace(letter, start)
    if (
      sentence === undefined ||
      says(sentence, 'mood.past', 'ask.alreadySent', 'party.buyers') ||
      tellsOfPapers(sentence) ||
      reminds.test(sentence.words, sentence)
    )
      return false
    return (
      (sentence.item || says(sentence, 'ask.send') || asksBesidePaper(letter, sentence)) &&
      letter.sentences
        .slice(sentence.index, sentence.index + 3)
        .some((near) => says(near, 'time.within', 'time.due') && /\d/.test(near.words))
    )
  })
}

/** "Remember that a parcel must hold an invoice" */
const reminds = gated(
  /(?<![a-z])(?:remember|reminder|remind you|denken sie (?:bitte )?daran|erinnern|rappel(?:ons|ez)?|n'oubliez|ricord[aiy][a-z]*|recuerd[aeo][a-z]*|recordamos)(?![a-z])|お忘れ|念のため/,
)
