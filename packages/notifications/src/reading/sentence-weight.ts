import { namesAsin } from '../identifiers/asins.ts'
import { endsIn } from '../text/ends-in.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { isGeneralEntry } from './list-lead.ts'
import { judges } from './second-opinion.ts'
import { namesReason } from './topic-mentions.ts'

/** What it counts that a sentence names a topic; `charged` are those by which something is taken away or put at risk. */
export function weightOfSentence(
  letter: Letter,
  sentence: ReadSentence,
  charged: ReadonlySet<number>,
): number {
  if (isReasonLine(sentence)) return 4
  // An entry of a list of violations: policy, listing, points.
  if ((sentence.item || startsWithAsin.test(sentence.words)) && namesAsin(sentence.words)) return 4
  if (headsEntry(letter, sentence)) return 4
  const count = countedFindings(sentence)
  if (count !== null) return count > 0 ? 2.5 : 0.1
  const isSubject = letter.subject !== null && sentence.index === 0
  if (isSubject) return 2.5
  if (says(sentence, 'background') && !judges.test(sentence.words, sentence) && !namesReason(sentence))
    return 0.3
  if (isGeneralEntry(letter, sentence)) return 0.2
  if (
    says(sentence, 'mood.again') &&
    says(sentence, 'mood.may', 'mood.if', 'mood.future') &&
    !says(sentence, 'document.prevention', 'reply.refused') &&
    !(says(sentence, 'state.on') && !says(sentence, 'mood.if')) &&
    !stillReports(sentence) &&
    !tookBecause.test(sentence.words)
  )
    return 0.3
  const position = sentence.start / Math.max(1, letter.reading.flat.length)
  let weight = position < 0.45 ? 1.4 : 1
  if (reasonWords.test(sentence.words)) weight += 0.8
  if (charged.has(sentence.index)) weight += 0.6
  if (says(sentence, 'party.buyers', 'party.rightsOwner')) weight += 0.5
  if (says(sentence, 'ask.send') && sentence.item) weight *= 0.6
  return weight
}

/** "Reason: …", "Complaint type: …" */
export function isReasonLine({ words }: ReadSentence): boolean {
  return reasonLabel.test(words)
}

const reasonLabel =
  /^(?:complaint|violation|infringement|issue|policy|reason|type|concern|defect|beschwerde|art der|grund|verstoss|type|motif|raison|infraction|motivo|tipo|violazione|razon|infraccion|苦情|違反|侵害|理由)[a-z '\u3041-\u9fff]{0,28}[:：.]/
const reasonWords =
  /because|reason|relates? to|concerns?|due to|wegen|grund|weil|betrifft|parce que|car |motif|en raison|perche|motivo|a causa|porque|debido|razon|ため|理由|について/

/** "There are still reports of buyers that your items may not be genuine": what is doubted, no threat for the next time. */
function stillReports(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'party.buyers') &&
    !says(sentence, 'mood.if', 'mood.future', 'state.off', 'state.cannotSell', 'object.account')
  )
}

/** "We took these actions because we have continued to receive complaints that …": what was done, whatever goes on. */
const tookBecause =
  /確認(?:され|でき)[^。]{0,10}(?:ため|ので)|^(?:we|amazon) (?:have )?(?:took|taken|removed|deactivated) [^,.;]{0,40}because|^wir haben [^.;]{0,60}(?:weil|da wir)|^nous avons [^.;]{0,40}(?:car|parce que)|^abbiamo [^.;]{0,40}perche|^hemos [^.;]{0,40}porque/

/** "Restricted products policy violation", right above or below the ASIN that it was found at. */
function headsEntry(letter: Letter, sentence: ReadSentence): boolean {
  if (sentence.words.length >= 70 || endsIn(sentence.words, '.:!?,;。：')) return false
  const isEntry = (other: ReadSentence | undefined): boolean =>
    other?.item === true && other.block === sentence.block && namesAsin(other.words)
  return (
    isEntry(letter.sentences[sentence.index + 1]) ||
    (isEntry(letter.sentences[sentence.index - 1]) && !sentence.item)
  )
}

const startsWithAsin = /^b0[a-z0-9]{8}[ :–|-]/

/** How often something was found, where a line of a list counts it: "Restricted products: 4", 制限対象商品 4件; null where it counts nothing. */
function countedFindings({ item, words }: ReadSentence): number | null {
  const found = item ? countInItem.exec(words) : words.length < 80 ? countAtEnd.exec(words) : null
  return found === null ? null : Number(/\d+/.exec(found[0]))
}

const countInItem =
  /\d{1,3} ?(?:件|(?:policy )?violations?|cases?|verstosse?|falle?|infractions?|manquements?|cas|violazion[ei]|cas[oi]|infraccion(?:es)?|incumplimientos?)(?![a-z])|[:：(] ?\d{1,3}\)?(?:$| amazon)/
/** "Restricted product policy violations   4": what a rating is made of, without a bullet. */
const countAtEnd =
  /(?:violations?|complaints?|verstosse?|beschwerden?|infractions?|reclamations?|plaintes?|violazion[ei]|reclam[oi]|infracci(?:on|ones)|reclamaci(?:on|ones)|quejas?|違反|苦情)[ :：|(–-]{0,4}[1-9]\d?\)?(?: ?件)?$/
