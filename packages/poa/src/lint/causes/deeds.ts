import { findingAt, matchesIn, sentenceAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { RuleFinding } from '../finding.ts'
import type { PlanItem } from '../plan.ts'
import { violationType } from '../terms/violation-types.ts'
import { has } from '../text/pattern.ts'

interface Deed {
  /** The violation that this is; where the notice charges it, telling it is wanted. */
  readonly type: string
  readonly find: RegExp
}

/** What a seller does in a violation, told as a fact and without the name that the policy gives it. */
const deeds: readonly Deed[] = [
  {
    type: 'review_manipulation',
    find: /\b(?:inserts?|cards?|leaflets?|flyers?|coupons?|vouchers?|e-?mails?|messages?|gift\w*|rebates?|refunds?|we|agency) (?:\w+ ){0,5}(?:ask\w*|request\w*|beg\w*|promis\w*|offer\w*|paid|pay\w*|reward\w*|thank\w*|invit\w*|in (?:exchange|return)|bought|buys?) (?:\w+ ){0,4}(?:(?:five|5|four|4)[- ]stars?(?: (?:reviews?|ratings?|feedback))?|(?:positive|good|better|paid|kind) (?:reviews?|ratings?|feedback))\b|\b(?:gifts?|cash|money|refunds?|rebates?|vouchers?|coupons?|discounts?) (?:\w+ ){0,3}(?:for|in (?:exchange|return) for) (?:\w+ ){0,2}(?:reviews?|ratings?|feedback)\b|(?:Karten?|Beileger|Einleger|Gutscheine?|Flyer)(?:,? \p{L}+){0,6} (?:Fünf|5)[- ]Sterne[\p{L}-]*|(?:cartes?|inserts?|coupons?|bons?)(?: [\p{L}’'-]+){0,6} (?:cinq|5) étoiles|(?:cartoncin\p{L}+|bigliett\p{L}+|insert[oi]|buon[oi])(?: [\p{L}’'-]+){0,6} (?:cinque|5) stelle|(?:tarjetas?|insertos?|cupones|vales?)(?: [\p{L}’'-]+){0,6} (?:cinco|5) estrellas|(?:カード|チラシ|クーポン|ギフト券)[^。]{0,20}(?:高評価|星5|五つ星|レビュー)[^。]{0,12}(?:依頼|お願い|求め)/giu,
  },
  {
    type: 'related_accounts',
    find: /\b(?:our|my|a) (?:second|other|another|third) (?:seller|selling|amazon) account\b|\b(?:opened|open|created|run|ran|used) (?:another|a second|a new|a third) (?:\w+ )?account\b|(?:zweites|weiteres) Verkäuferkonto|deuxième compte (?:de )?vendeur|second compte vendeur|secondo account venditore|segunda cuenta de vendedor|(?:二つ目|2つ目|別)の出品(?:者)?アカウント/giu,
  },
  {
    type: 'drop_shipping',
    find: /\b(?:ordered|bought|shipped|sent|had)(?: \w+){0,5} (?:straight|directly) (?:from|by) (?:a |another |the )?(?:retailer|retail (?:shop|store)|walmart|costco|ebay|online shop)\b[^.!?\n]{0,30}\bto (?:the |our )?(?:buyers?|customers?)\b|direkt vom (?:Einzel)?händler an (?:die )?(?:Käufer|Kunden)|directement (?:du|par un) détaillant (?:au|aux) (?:clients?|acheteurs?)|direttamente da un rivenditore (?:al|ai) client[ei]|directamente desde una tienda (?:al|a los) (?:clientes?|compradores)|小売店から(?:購入者|お客様)に直接/giu,
  },
  {
    type: 'used_sold_as_new',
    find: /\b(?:topped up|refilled|re-?sealed|re-?wrapped|re-?boxed|repackaged|polished up|glued|mended|touched up|cleaned(?: up)?)\b[^.!?\n;]{0,40}\b(?:sold|shipped|listed|sent|offered)\b[^.!?\n;]{0,20}\b(?:as|in|like) (?:\w+ )?(?:brand[- ])?new\b|(?:aufgefüllt|nachgefüllt|neu (?:verpackt|verschweißt|versiegelt)|aufpoliert)[^.!?\n;]{0,30}(?:als neu|in neuen Kartons|als Neuware)|(?:rempli|reconditionné|remballé|rescellé)\p{L}*[^.!?\n;]{0,40}(?:comme neuf|comme neuve|à l['’]état neuf|dans des boîtes neuves)\p{L}*|(?:riempit|rabboccat|riconfezionat|risigillat)\p{L}[^.!?\n;]{0,40}(?:come nuov\p{L}|in scatole nuove)|(?:rellen|reempaquet|reprecint|reembal)\p{L}+[^.!?\n;]{0,40}(?:como nuev\p{L}+|en cajas nuevas)|(?:詰め替え|補充し|再包装|貼り直)[^。]{0,16}新品(?:として|の箱で)/giu,
  },
]

const lateness: Deed = {
  type: 'late_shipment_rate',
  find: /\blate (?:shipments?|dispatch(?:es)?|deliver(?:y|ies)) (?:\w+ )?(?:happened|occurred|arose|rose|came|were|was|increased|had)\b|\b(?:orders?|parcels?|packages?|shipments?) (?:\w+ )?(?:were|was|had been|got|went out|left) (?:\w+ )?(?:(?:shipped|dispatched|confirmed|sent|handed over) (?:\w+ )?late|late)\b|(?:Bestellungen|Pakete|Sendungen)(?: \p{L}+){0,4} (?:verspätet|zu spät) (?:versandt|verschickt|versendet|bestätigt|übergeben)|(?:commandes|colis|envois)(?: \p{L}+){0,4} (?:expédiée?s?|envoyée?s?|partis|confirmée?s?) (?:\p{L}+ )?en retard|(?:ordini|pacchi|spedizioni)(?: \p{L}+){0,4} (?:spedit[ie]|inviat[ie]|partit[ie]|confermat[ie]) (?:\p{L}+ )?in ritardo|(?:pedidos|paquetes|envíos)(?: \p{L}+){0,4} (?:enviad|expedid|confirmad|sal)\p{L}* (?:\p{L}+ )?(?:tarde|con retraso)|(?:出荷|発送)(?:が|の)?遅(?:れ|延)(?:が|まし|た)/giu,
}

const denied =
  /\b(?:no|not|never|none|nor|without|cannot|n't)\b|n’t|(?<!\p{L})(?:nicht|nie|kein\p{L}*|ohne|pas|jamais|aucune?|sans|non|(?<!(?:im|en|de|du|ab|seit|bis|\d|\d\.) )mai(?! \d)|nessun\p{L}*|senza|nunca|ningun\p{L}*|ningún|sin)(?!\p{L})|ない|ません|なし/iu

/** Deeds of a violation that the notice does not charge; measures and denials tell none. */
export function* unchargedDeeds(
  item: PlanItem,
  context: LintContext,
  message: (type: string) => string,
  severity: 'error' | 'warning',
): Generator<RuleFinding> {
  if (context.types.size === 0 || context.route !== 'admit' || item.section === 'preventiveMeasures') return
  const charged = [...context.types]
  // Lateness is told in passing wherever parcels are; as a reason it belongs to its own charge.
  for (const { type, find } of item.section === 'rootCauses' ? [...deeds, lateness] : deeds) {
    // Genuine or not says nothing of used or new.
    const groups = type === 'used_sold_as_new' ? ['condition'] : (violationType(type)?.group ?? [])
    if (charged.some((id) => id === type || sharesGroup(violationType(id)?.group, groups))) continue
    for (const span of matchesIn(item, find)) {
      const sentence = sentenceAt(item, span.start)
      if (has(denied, item.text.masked.slice(sentence.start, sentence.end))) continue
      yield findingAt(item, span, severity, message(type.replaceAll('_', ' ')))
    }
  }
}

function sharesGroup(left: readonly string[] = [], right: readonly string[]): boolean {
  return left.some((group) => right.includes(group))
}
