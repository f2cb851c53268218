import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import { needsNothing } from '../reading/respond.ts'
import type { Concept } from '../terms/concepts.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated, type Stretch } from '../text/gated.ts'

/**
 * "The letter of the brand by Friday, then we look again", "Missing: a certificate": a sentence that names a paper and tells
 * nothing of it wants it, whatever its verb. Papers that letters name for other reasons as well (invoices, photos) need a time
 * beside them: how old they may be, or when they are due.
 */
export function isBareDemand(letter: Letter, sentence: ReadSentence): boolean {
  return (
    !says(sentence, ...telling) &&
    !endsIn(sentence.words, '?？') &&
    !isAside(sentence) &&
    (says(sentence, ...seldomTold) ||
      ((says(sentence, 'time.document', 'time.due') ||
        (says(sentence, 'time.within') && /\d/.test(sentence.words))) &&
        says(sentence, 'document.invoice', 'document.utility_bill', 'document.other'))) &&
    !tellsOfPapers(sentence) &&
    !(sentence.index === 0 && answers.test(sentence.words)) &&
    mayDemand(letter)
  )
}

/** A line in brackets. */
const isAside = ({ item, words }: ReadSentence): boolean => !item && words.startsWith('(')

/** A letter about accounts, offers or papers of theirs that does not say that nothing is to be done. */
const mayDemand = oncePerLetter(
  ({ sentences }) =>
    sentences.some((sentence) => says(sentence, ...matters)) && !sentences.some(needsNothing),
)

const matters = [
  'object.account',
  'object.allOffers',
  'object.listing',
  'object.funds',
  'channel.accountHealth',
  'topic.identity_verification',
] as const satisfies readonly Concept[]

/** "Re: your plan of action" */
const answers = /^(?:re|aw|antw|rv|r|sv|fwd?|wg|tr) ?[:：]/

/** "Your passport and your bill have come in and are being checked": what became of papers. */
export function tellsOfPapers(sentence: Stretch & { readonly words: string }): boolean {
  return became.test(sentence.words, sentence)
}

const became = gated(
  /(?<![a-z])(?:(?:is|are|was|were|has|have|been) (?:[a-z]+ )?(?:received|arrived|come in|accepted|approved|checked|reviewed|read|validated|verified|clear|fine|ok|complete|on file)|in order|(?:was|were|been) (?:uploaded|submitted|sent|filed|issued)|commissioned|altered|edited|forged|falsified|(?:ver|ge)andert|gefalscht|manipuliert|modifiee?s?|falsifiee?s?|alterat[oaie]|falsificat[oaie]|alterad[oa]s?|falsificad[oa]s?|(?:hochgeladen|eingereicht|ubermittelt|gesendet) wurden?|eingegangen|erhalten|akzeptiert|anerkannt|(?:wird|werden|wurden?) (?:[a-z]+ )?gepruft|in ordnung|vorliegt|(?:ist|sind) (?:[a-z]+ )?(?:vollstandig|gut)|(?:est|sont) (?:[a-z]+ )?complet(?:e|s|es)?|(?:e|sono) (?:[a-z]+ )?complet[oaie]|(?:esta|estan) (?:[a-z]+ )?complet[oa]s?|(?:est|sont|ete) (?:bien )?(?:recue?s?|envoyee?s?|transmise?s?|televersee?s?|deposee?s?|acceptee?s?|verifiee?s?|examinee?s?|bonn?e?s?)|(?:sono|e|stat[oaie]) (?:stat[oaie] )?(?:ricevut|caricat|inviat|trasmess|accettat|verificat|esaminat|lett)[oaie]|se (?:subi|envi|present)(?:o|aron)|(?:ha|han|sido|estan?) (?:sido )?(?:recibid|aceptad|verificad|revisad|leid)[oa]s?)(?![a-z])|(?:受領|受け取|審査|確認)(?:し|いたし|さ)|届き(?:まし|てい)|(?:改ざん|加工)(?:され(?!ていな)|の(?:跡|形跡))|承認され/,
)

/** Papers that are hardly named but to be asked for. */
const seldomTold = [
  'document.poa',
  'document.letter_of_authorization',
  'document.certificate',
  'document.id_document',
  'document.test_report',
] as const satisfies readonly Concept[]

/** What a sentence speaks of that tells what happened: to buyers, goods and accounts, to papers that came. */
const telling = [
  'party.buyers',
  'party.rightsOwner',
  'mood.past',
  'mood.not',
  'state.off',
  'state.on',
  'object.account',
  'topic.drop_shipping',
  'topic.condition',
  'ask.alreadySent',
  'ask.notRequired',
  'reply.refused',
  'trace.decision',
] as const satisfies readonly Concept[]
