import type { PlacedDocument } from '../facts/document-window.ts'
import type { Hit } from '../terms/match.ts'
import { isInHistoryPart } from './history-part.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { followsConditionalHeading, type Standing } from './standing.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'

export interface Denial {
  readonly sentence: ReadSentence
  readonly final: boolean
  /** Refusal in so many words, which a friendly phrase beside it does not undo. */
  readonly strong: boolean
}

export function findDenial(
  letter: Letter,
  isReply: boolean,
  documents: readonly PlacedDocument[],
  standings: readonly Standing[],
): Denial | undefined {
  const back = standings.filter(({ state, about }) => state === 'on' && about !== 'listing')
  const givesBack = (s: ReadSentence): boolean => back.some(({ sentence: other }) => other.index < s.index)
  // Under "What happens if I do nothing?" a letter says what stays, not what was decided.
  const decides = (s: ReadSentence, concept: 'reply.refused' | 'reply.final'): boolean =>
    says(s, concept) &&
    !tellsOfMailbox.test(s.words, s) &&
    !isHypothetical(letter, s, concept) &&
    !followsConditionalHeading(letter, s) &&
    !isInHistoryPart(letter, s) &&
    !(keepsOneListing(s) && givesBack(s))
  const refusal =
    letter.sentences.find((s) => decides(s, 'reply.refused')) ??
    (isReply ? (losesSelling(standings) ?? deniesReturn(letter)) : undefined)
  const last = letter.sentences.find((s) => decides(s, 'reply.final'))
  const sentence = refusal ?? last
  if (sentence === undefined) return undefined
  if (!isReply && (last === undefined || refusal === undefined || tellsTheWayBack(standings)))
    return undefined
  if (refusal === undefined && documents.length > 0) return undefined
  return { sentence, final: last !== undefined, strong: refusal !== undefined && isReply }
}

/** "This was sent from an address that cannot accept incoming mail": a mailbox refuses no appeal. */
const tellsOfMailbox = gated(
  /(?:do not|don't) (?:reply|respond) (?:directly )?to this (?:message|e-?mail|mail)|antworten sie (?:bitte )?nicht auf diese|ne (?:pas repondre|repondez pas) a ce|non rispond(?:ere|a|i|ete) a quest|no respond(?:a|as|er|an) a este|(?:本|この)メール(?:に|へ)[^。]{0,12}返信[^。]{0,12}(?:でき|お受け|しない|ご遠慮)|(?:notification-only|unmonitored|no-?reply|address)[^.]{0,60}(?:accept|receive|monitor)[a-z]* (?:incoming |any )?(?:e-?mails?|mail|messages?|replies)|adresse[^.]{0,60}(?:eingehenden?|keine)[^.]{0,30}(?:e-?mails?|nachrichten|antworten)|adresse[^.]{0,60}ne (?:peut|permet|recoit|accepte)[^.]{0,40}(?:e-?mails?|messages?|reponses?|courriels?)|indirizzo[^.]{0,60}non (?:puo|accetta|riceve|e abilitato)[^.]{0,40}(?:e-?mail|messaggi|risposte)|direccion[^.]{0,60}no (?:puede|acepta|admite|recibe)[^.]{0,40}(?:e-?mails?|correos?|mensajes|respuestas)|(?:送信|配信)専用[^。]{0,40}(?:返信|受信|お受け)/,
)

/** "How do I get my account back?": whoever answers that in a first letter has refused nothing, however final it sounds. */
function tellsTheWayBack(standings: readonly Standing[]): boolean {
  return standings.some(({ state, sentence }) => state === 'off' && /[?？]/.test(sentence.words))
}

/** "ASIN … stays closed", in a letter that gives the account back. */
function keepsOneListing(sentence: ReadSentence): boolean {
  return says(sentence, 'object.listing') && !says(sentence, 'object.account', 'object.allOffers')
}

/** "Your account will not be opened again", in an answer to an appeal. */
function deniesReturn(letter: Letter): ReadSentence | undefined {
  return letter.sentences.find(
    (s) =>
      says(s, 'object.account', 'object.listing', 'object.allOffers') &&
      says(s, 'mood.not') &&
      !says(s, 'mood.if', 'reply.insufficient') &&
      !endsIn(s.words, '?？') &&
      (s.hits.some(
        (hit) =>
          hit.concept === 'state.on' &&
          s.hits.some(
            (not) =>
              not.concept === 'mood.not' &&
              not.end <= hit.start &&
              /^[^,;:.–]{0,20}$/.test(letter.reading.flat.slice(not.end, hit.start)),
          ),
      ) ||
        notReturned.test(s.words)),
  )
}

const notReturned =
  /(?:not|n't) (?:be )?(?:reopen|re-open|reinstat|restor|reactivat|return|open|lift)[a-z]*|nicht (?:wieder |erneut )?(?:geoffnet|freigeschaltet|freigegeben|aktiviert|aufgehoben|hergestellt|offnen|freischalten|freigeben)|ne (?:sera|seront|pouvons|rouvrirons|retablirons|leverons)[a-z ]* (?:pas|plus)|non (?:verra|sara|possiamo|riapriremo|riattiveremo|ripristineremo)|no (?:se )?(?:reabrira|reactivara|restablecera|rehabilitara|levantara|devolvera|podemos)|(?:再開|解除|復旧|再有効化)(?:する|を)?.{0,8}(?:できません|いたしません|いたしかね|致しかね|認められ)/

/** "You will not be able to sell on Amazon.com any more", without an if: an appeal's refusal by its effect. */
function losesSelling(standings: readonly Standing[]): ReadSentence | undefined {
  return standings.find(
    ({ about, state, sentence }) =>
      about !== 'listing' &&
      state === 'risk' &&
      says(sentence, 'state.cannotSell') &&
      !says(sentence, 'mood.if', 'mood.again'),
  )?.sentence
}

function opensUntil(letter: Letter, hit: Hit): boolean {
  return /^(?:until|bis|jusqu|fino|finche|hasta)/.test(letter.reading.flat.slice(hit.start, hit.end))
}

/** "Your account remains active but will be closed": what stays is that it sells, whatever the wording takes in behind it. */
function goesOnAsBefore(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    hit.concept === 'reply.refused' &&
    staysActive.test(letter.reading.flat.slice(hit.start, Math.min(sentence.end, hit.end + 32)), sentence)
  )
}

const staysActive = gated(
  /(?<![a-z])(?:remains?|stays?|bleib(?:t|en)|reste(?:nt)?|demeure(?:nt)?|resta(?:no)?|rimane|rimangono|siguen?|permanecen?|continuan?)(?: [a-z]+){0,3}? (?:active?s?|open|live|aktiv|offen|geoffnet|actifs?|ouverte?s?|attiv[oaie]|apert[oaie]|activ[oa]s?|abiert[oa]s?)(?![a-z])/,
)

function isHypothetical(
  letter: Letter,
  sentence: ReadSentence,
  concept: 'reply.refused' | 'reply.final',
): boolean {
  const hit = sentence.hits.find((h) => h.concept === concept && !goesOnAsBefore(letter, sentence, h))
  if (hit === undefined) return true
  return (
    sentence.words.endsWith('?') ||
    // "It will be closed for good unless …": what is to come under a condition has not been decided.
    (concept === 'reply.final' &&
      sentence.hits.some((h) => h.concept === 'mood.future' && h.end <= hit.start) &&
      sentence.hits.some((h) => h.concept === 'mood.if' && h.start >= hit.end)) ||
    sentence.hits.some(
      (h) =>
        (h.concept === 'mood.if' ||
          (h.concept === 'mood.may' && concept === 'reply.refused' && letter.language.language !== 'ja')) &&
        h.end <= hit.start &&
        hit.start - h.end < 60,
    ) ||
    // "stays deactivated until we get this" leaves a way open.
    (concept === 'reply.refused' &&
      sentence.hits.some(
        (h) =>
          h.concept === 'mood.if' && h.start >= hit.end && h.start - hit.end < 30 && opensUntil(letter, h),
      ))
  )
}
