import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { namesDocument } from './named-document.ts'

/**
 * "Toys: test report / Cosmetics: photos of the label / Offers without these documents are removed": lines of papers that nothing
 * above asks for, but what stands below them.
 */
export function demandedBelow(letter: Letter, sentence: ReadSentence): boolean {
  if (!sentence.item || !sentence.hits.some(namesDocument)) return false
  const below = letter.sentences
    .slice(sentence.index + 1, sentence.index + longestList)
    .find((other) => !other.item)
  return (
    below !== undefined &&
    papers.test(below.words, below) &&
    !says(below, 'ask.nothing', 'ask.alreadySent') &&
    ((says(below, 'ask.send') && !says(below, 'mood.not', 'ask.notRequired')) ||
      (absent.test(below.words, below) && says(below, 'state.off', 'state.cannotSell')))
  )
}

/** Lines of the longest list. */
const longestList = 14

const papers = gated(
  /(?<![a-z])(?:documents?|documentation|papers?|files?|records?|them|unterlagen|dokumente?n?|nachweise?|belege|pieces|justificatifs|document[oi]|documentazione|documentos?|documentacion|justificantes)(?![a-z])|書類|資料|ご?提出/,
)
const absent = gated(
  /(?<![a-z])(?:without|lacking|missing|unless|not (?:received|provided|submitted|uploaded)|fehl(?:en|t)|ohne|nicht (?:vorliegen|eingereicht|hochgeladen)|sans|faute de|manqu[a-z]+|senza|mancan[a-z]+|in mancanza|sin|faltan?|a falta de)(?![a-z])|(?:ない|なかった|いただけない)場合|未提出/,
)
