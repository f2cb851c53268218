import { hasWords } from './has-words.ts'
import type { NotificationKind, NotificationTopic, Route } from '../schema.ts'
import type { PlacedDocument } from '../facts/document-window.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter } from './letter.ts'

export interface RouteReading {
  readonly advice: Route
  readonly reason: string
}

/** Which way of answering fits the letter, and why. It is advice: whether the charge is true only the seller knows. */
export function adviseRoute(
  letter: Letter,
  kind: NotificationKind,
  topics: readonly NotificationTopic[],
  documents: readonly PlacedDocument[],
  poaRequested: boolean,
  phishing: boolean,
): RouteReading {
  if (phishing)
    return {
      advice: 'no_appeal',
      reason: 'The letter is likely a fake: do not answer it; look in Seller Central itself.',
    }
  switch (kind) {
    case 'not_a_notification':
      return {
        advice: 'no_appeal',
        reason: hasWords(letter)
          ? 'The mail is not about the standing of the account or its listings.'
          : 'No words were found in it: read its pictures and files yourself.',
      }
    case 'reinstatement':
      return activeAgain
    case 'denial':
      return letter.sentences.some((s) => says(s, 'reply.final'))
        ? { advice: 'no_appeal', reason: 'Amazon calls the decision final and invites no further appeal.' }
        : {
            advice: 'dispute',
            reason: 'The appeal was refused; only new facts or documents can change that.',
          }
    default:
  }
  if (poaRequested)
    return {
      advice: 'admit',
      reason: 'A plan of action is asked for: root cause, actions taken, prevention.',
    }
  if (topics.includes('patent'))
    return {
      advice: 'retraction',
      reason: "A patent report ends by the owner's retraction or by the neutral evaluation.",
    }
  if (topics.includes('related_accounts'))
    return {
      advice: 'dispute',
      reason:
        'Another account is named: if it is not yours, say so and prove it; if it is, have that one reinstated first and name it.',
    }
  const files = documents.filter((document) => document.type !== 'poa')
  const byOwner = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  if (byOwner && files.length === 0)
    return {
      advice: 'retraction',
      reason:
        'A rights owner complained: the way back is a retraction, or the message that the item was never sold.',
    }
  if (files.length > 0)
    return {
      advice: 'document_only',
      reason: byOwner
        ? 'Documents of authorisation are asked for; a retraction by the rights owner works as well.'
        : 'Documents are asked for and no plan.',
    }
  if (letter.sentences.some((s) => says(s, 'ask.nothing')))
    return { advice: 'no_appeal', reason: 'The letter says that nothing needs to be done.' }
  const appeals = letter.sentences.some((s) => offersAppeal.test(s.words, s))
  if (!appeals && letter.sentences.some((s) => acknowledges.test(s.words, s) || says(s, 'ask.notRequired')))
    return {
      advice: 'no_appeal',
      reason:
        'The letter wants something done, answered or acknowledged; it asks for no plan and offers no appeal.',
    }
  if (!appeals && kind === 'warning')
    return {
      advice: 'no_appeal',
      reason:
        'The letter warns and offers no appeal of its own: do what it asks, and answer what it names where that stands.',
    }
  if (!appeals && kind === 'listing_issue' && letter.sentences.some((s) => says(s, 'channel.accountHealth')))
    return {
      advice: 'no_appeal',
      reason: 'The letter tells what to set right where the listing stands, and offers no appeal.',
    }
  if (letter.sentences.some((s) => says(s, 'channel.accountHealth', 'channel.reply')))
    return {
      advice: 'dispute',
      reason: 'An appeal or dispute is offered, with an explanation and evidence instead of a plan.',
    }
  if (kind === 'account_suspension') return noticeElsewhere
  return { advice: 'no_appeal', reason: 'The letter asks for nothing and offers no appeal.' }
}

export const activeAgain: RouteReading = {
  advice: 'no_appeal',
  reason: 'What was taken down is active again.',
}

/** Selling is stopped, which is always answered; what is to be sent stands in a notice that is not at hand. */
export const noticeElsewhere: RouteReading = {
  advice: 'admit',
  reason:
    'Selling is stopped, and no way back is named here: the notice in Seller Central tells what to send.',
}

const offersAppeal = gated(
  /appeal|dispute|reinstat|reactivat|believe .{0,40}(?:error|mistake)|einspruch|widerspr|anfecht|reaktivier|(?<![a-z])(?:fehler|irrtum)|faire appel|soumettre (?:un|votre) appel|contest|recours|reactiv|erreur|(?<![a-z])ricors|errore|riattiv|(?<![a-z])apel(?:a|e)|recurso|error|impugn|申し立て|異議|再開|誤り/,
)
const acknowledges = gated(
  /acknowledg|zur kenntnis|kenntnisnahme|accuser? (?:de )?reception|accuse de reception|prendre connaissance|conferma di (?:aver )?lett|presa visione|prendi atto|confirmar? (?:la )?(?:lectura|recepcion)|acus(?:ar?|e) (?:de )?recibo|確認(?:しました|済み)|了承/,
)
