import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'

/**
 * A line of a list that says nothing of this seller: what "sellers are required to" do, or one of the things that may change when
 * money is paid out ("we found at least one of the following changes"), or a page to read ("you can learn more here:").
 */
export function isGeneralEntry(letter: Letter, sentence: ReadSentence): boolean {
  const lead = leadOf(letter, sentence)
  return (
    lead !== undefined &&
    (requiredOfAll.test(lead.words, lead) ||
      (says(lead, 'object.funds') && oneOfThese.test(lead.words, lead)) ||
      (pageToRead.test(sentence.words, sentence) && tellsMore.test(lead.words, lead)))
  )
}

/** The line that ends in a colon above the lines that a sentence stands among; what ends in a full stop closes a list. */
function leadOf(letter: Letter, sentence: ReadSentence): ReadSentence | undefined {
  if (endsIn(sentence.words, '.。:：?？')) return undefined
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - longestList); at--) {
    const other = letter.sentences[at]
    if (other === undefined || endsIn(other.words, '.。?？')) return undefined
    if (endsIn(other.words, ':：')) return other
  }
  return undefined
}

/** Lines of the longest list. */
const longestList = 12

const requiredOfAll = gated(
  /(?<![a-z])(?:sellers|selling partners) (?:are required|must|have to|need)(?![a-z])|(?<![a-z])(?:mussen verkaufer|verkaufer mussen)(?![a-z])|(?<![a-z])(?:les )?vendeurs (?:doivent|sont tenus)|(?<![a-z])i venditori (?:devono|sono tenuti)|(?<![a-z])los vendedores (?:deben|tienen que|estan obligados)|出品者(?:様)?は[^。]{0,30}(?:必要|満たす)/,
)
const pageToRead = gated(
  /polic(?:y|ies)|guidelines?|agreement|help page|richtlinie|vertrag|politique|regles|contrat|politica|norme|accordo|contratto|politicas|normas|contrato|ポリシー|規約/,
)
const tellsMore = gated(
  /learn more|more about|for more information|for (?:more|additional|further) details|mehr (?:uber|zu|informationen|erfahren)|weitere informationen|en savoir plus|pour plus d'informations?|(?:ulteriori|maggiori) informazioni|saperne di piu|mas informacion|obtener mas|詳細(?:は|について)/,
)
const oneOfThese = gated(
  /(?:one|any) (?:or more )?of the following|mindestens eine[rs]? der folgenden|au moins une? des|almeno uno? de(?:i|lle|gli) seguenti|al menos un[oa] de (?:los|las) siguientes|次の(?:いずれか|うち)/,
)
