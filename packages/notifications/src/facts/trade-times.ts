import { says } from '../reading/letter.ts'
import { rightAhead, rightBehind, type TimeInSentence } from './time-in-sentence.ts'

/** "Payouts are made seven days after delivery" */
export function paysAfterOrder(time: TimeInSentence): boolean {
  const { sentence, duration } = time
  return (
    duration.unit !== 'hour' &&
    says(sentence, 'object.funds') &&
    says(sentence, 'time.funds') &&
    countsFromOrder(time)
  )
}

/** "within one day of the shipment" defines a rate; it asks for nothing. */
export function countsFromOrder(time: TimeInSentence): boolean {
  return fromOrder.test(rightBehind(time, 50))
}

const fromOrder =
  /^,? (?:(?:of|from|after|following|dalla|dall'|dopo la|dopo l'|nach|ab|a partir de|apres|suivant|depuis|despues de|desde|tras) )(?:the |der |dem |la |le |l'|el |las |des |its )?(?:conferma (?:di|della) |confirmation (?:de |d'|of )|confirmacion (?:de |del )(?:la )?)?(?:shipment|shipping|ship|dispatch|order|purchase|deliver|versand|lieferung|bestell|zustell|expedition|commande|livraison|spedizion|ordine|consegna|envio|pedido|entrega)(?![a-z]* (?:(?:of|de|di|del|della) )?(?:this|the (?:e-?mail|message|notice)|diese[rsn]?|der (?:nachricht|e-?mail|mitteilung)|ce|cet|cette|(?:la )?presente|quest[oaie]|est[ea])(?![a-z]))/

/** "Within 24 hours after the listing has been created": counted from what the seller makes, no time to answer in. */
export function countsFromListing(time: TimeInSentence): boolean {
  return fromListing.test(rightBehind(time, 70)) || afterListingJapanese.test(rightAhead(time, 10))
}

const fromListing =
  /^ (?:of|from|after|following|once|nach|ab|a partir de|apres|suivant|dalla|dal|dopo|despues de|desde|siguientes a|tras) (?:the |der |dem |la |le |l'|il |lo |el |que |its |their |your |sa |su |ihrer |ihr |votre |tu )*(?:creat|complet|publicat|listing|erstell|fertigstell|einstell|veroffentlich|angebot|creation|finalisation|publication|mise en (?:ligne|vente)|creazione|completamento|pubblicazione|offerta|inserzione|creacion|finalizacion|publicacion|oferta)|^以内に[^。]{0,10}(?:出品|掲載)(?:の)?(?:完了|作成)/
const afterListingJapanese = /(?:出品|掲載)(?:の)?(?:完了|作成)後(?:、)?$/

/** "the transit time in your template was set to two days": how long parcels take is no time limit. */
export function isShippingTime({ ahead }: TimeInSentence): boolean {
  return shippingTime.test(ahead)
}

const shippingTime =
  /(?:(?:transit|handling|shipping|delivery|lead) times?|lieferzeit(?:en)?|versandzeit(?:en)?|transportzeit(?:en)?|laufzeit(?:en)?|delais? (?:de |d')(?:livraison|expedition|transport|acheminement|preparation)|temp[oi] di (?:gestione|spedizione|transito|consegna|evasione)|(?:tiempo|plazo)s? de (?:preparacion|gestion|transito|entrega|envio|tramitacion)|配送日数|お届け日数|出荷作業日数|リードタイム)[^.;。]{0,70}$/
