import { isAmazonHost, domainOf } from '../authenticity/hosts.ts'
import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'

/**
 * True for what Amazon writes to somebody who bought something: confirmations, parcels on their way, pick-up codes. Their small
 * print ("cannot be changed", "cannot accept incoming mail", "if the item is faulty") is worded like letters to sellers.
 */
export function isOrderMail(letter: Letter): boolean {
  const address = letter.sender?.address ?? ''
  const mailbox = address.split('@')[0] ?? ''
  if (isAmazonHost(domainOf(address)) && ofCustomers.test(mailbox) && !ofSellers.test(mailbox)) return true
  return letter.sentences.slice(0, openingSentences).some((s) => bought.test(s.words, s))
}

/** The subject, a heading, the greeting and the first sentences. */
const openingSentences = 5

const ofCustomers =
  /ship|order|deliver|track|auto-confirm|bestell|versand|liefer|commande|expedition|livraison|ordine|spedizione|consegna|pedido|envio|entrega|store-news|digital-no-reply/i
const ofSellers =
  /seller|perform|policy|health|complian|notice|notific|account|defect|late|merchant|fba|claim/i

const bought = gated(
  new RegExp(
    [
      '(?<![a-z])your (?:amazon[a-z.]* )?(?:order(?! defect)|package|parcel|delivery)(?: [^ ]+){0,14}? (?:has |have |is |was |will )(?:been |be )?(?:shipped|dispatched|delivered(?! late)|arriving|out for delivery|on (?:its|the|their) way|ready (?:for pick-?up|for collection|to (?:be )?(?:pick|collect)))',
      '(?<![a-z])thank(?:s| you) for (?:your (?:amazon[a-z.]* )?(?:order|purchase)|shopping with us|ordering)',
      '(?:ihre|deine) (?:amazon[a-z.]*[- ])?(?:bestellung|lieferung|sendung)(?: [^ .]+){0,10}? (?:wurde |ist )(?:versandt|verschickt|zugestellt|geliefert|unterwegs|abholbereit)|(?:ihr|dein) paket (?:[^ .]+ ){0,6}?(?:wurde |ist )(?:versandt|verschickt|zugestellt|geliefert|unterwegs|abholbereit)',
      '(?:danke|vielen dank) fur (?:ihre|deine) (?:amazon[a-z.]*[- ])?(?:bestellung|einkauf)',
      'votre (?:commande|colis|livraison|article)(?: [^ .]+){0,10}? (?:a ete |est |sont )(?:expedie|livre|en cours de livraison|en route|disponible (?:en|au) (?:point )?retrait)|(?:merci (?:pour|de) votre (?:commande|achat))',
      '(?:il tuo|il suo) (?:ordine|pacco|articolo)(?: [^ .]+){0,10}? (?:e stato |e )(?:spedito|consegnato|in consegna|in arrivo|pronto per il ritiro)|grazie per (?:il tuo|il suo) (?:ordine|acquisto)',
      '(?:tu|su) (?:pedido|paquete|envio|articulo)(?: [^ .]+){0,10}? (?:ha sido |se ha |esta )(?:enviado|entregado|en camino|en reparto|listo para (?:recoger|la recogida))|gracias por (?:tu|su) (?:pedido|compra)',
      'ご注文(?:いただき|ありがとう|の確認)|(?:お荷物|ご注文(?:の)?商品|商品)[^。]{0,24}(?:発送(?:いた|し)|配達(?:済|しました|完了)|お届け(?:済|しました))',
    ].join('|'),
  ),
)
