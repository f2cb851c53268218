import { gated } from '../text/gated.ts'
import { matchesOf } from '../text/matches.ts'
import type { Letter } from './letter.ts'

/**
 * True for what a buyer raised about one order (a guarantee claim, a chargeback, a return, a rating): its subject or opening says
 * so and it names that order alone. Such mails warn that the matter counts in the order defect rate and want an answer soon.
 */
export function isOrderMatter(letter: Letter): boolean {
  const opening = letter.sentences.slice(0, openingSentences)
  if (!opening.some((s) => raised.test(s.words, s))) return false
  const orders = new Set([...matchesOf(letter.reading.flat, orderId)].map(([id]) => id))
  return orders.size === 1
}

/** Subject, greeting and the first sentences. */
const openingSentences = 4

const orderId = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g

const raised = gated(
  new RegExp(
    [
      '(?:a-?to-?z(?: guarantee)?|chargeback|credit card|safe-t) (?:claim|dispute|reimbursement)',
      '(?:return|refund|replacement|cancellation) request|request(?:ed|s)? (?:a |to )(?:return|refund|replace|cancel)|(?:would like|wants?|wishes) to (?:return|cancel|send back)',
      '(?:left|received|gave|submitted) (?:you |us )?(?:an? )?(?:[a-z0-9-]+ ){0,3}(?:seller )?(?:feedback|rating)',
      '(?:a-bis-z|a-z|von-a-bis-z)[- ](?:garantie)?-?(?:antrag|fall|anspruch)|ruckbuchung|ruck(?:gabe|sende)(?:antrag|anfrage|wunsch)|(?:rucksendung|ruckgabe|erstattung|stornierung) (?:[a-z]+ ){0,2}?(?:beantragt|angefragt|angefordert)|mochte (?:[a-z]+ ){0,6}?(?:zuruckgeben|zurucksenden|stornieren)|(?:verkaufer)?bewertung (?:[a-z]+ ){0,3}?(?:abgegeben|erhalten)',
      '(?:reclamation|demande)[^.;]{0,30} a a z|retrofacturation|demande de (?:retour|remboursement|annulation)|(?:souhaite|voudrait|desire) (?:retourner|renvoyer|annuler)|laisse (?:une |un )?(?:[a-z]+ ){0,2}?(?:evaluation|commentaire) (?:sur|concernant|pour) (?:la |cette |votre )?(?:commande|vendeur)',
      '(?:reclamo|richiesta)[^.;]{0,30} dalla a alla z|storno di addebito|richiesta di (?:reso|rimborso|annullamento)|(?:vorrebbe|desidera|vuole) (?:restituire|rendere|annullare)|ha lasciato (?:un )?(?:[a-z]+ ){0,2}?feedback',
      '(?:reclamacion|solicitud)[^.;]{0,30} (?:de la )?a a (?:la )?z|contracargo|solicitud de (?:devolucion|reembolso|cancelacion)|(?:quiere|desea|querria) (?:devolver|cancelar)|ha dejado (?:una |un )?(?:[a-z]+ ){0,2}?(?:valoracion|calificacion|comentario) (?:sobre|de|en) (?:el |tu |su )?(?:pedido|vendedor)',
      'マーケットプレイス保証[^。]{0,10}(?:申請|請求|リクエスト)|チャージバック|(?:返品|返金|キャンセル)(?:の)?(?:リクエスト|依頼|申請)|出品者(?:の)?評価(?:を|が)[^。]{0,12}(?:受け|入り|投稿)',
    ].join('|'),
  ),
)
