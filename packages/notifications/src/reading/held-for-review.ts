import { namesAsin } from '../identifiers/asins.ts'
import { gated } from '../text/gated.ts'
import type { Letter, ReadSentence } from './letter.ts'

/**
 * "Until the review of your appeal is complete, you cannot sell on Amazon.com": the receipt of an appeal tells that selling is off as
 * long as somebody looks at it. It neither refuses nor asks.
 */
export function heldForReview(letter: Letter): ReadSentence | undefined {
  return letter.sentences.find(
    (s) =>
      duringReview.test(s.words, s) &&
      cannotSell.test(s.words, s) &&
      !namesAsin(s.words) &&
      !thisProduct.test(s.words, s),
  )
}

const duringReview = gated(
  /(?<![a-z])(?:(?:while|until|till|during|pending|as long as)(?![a-z])[^.;]{0,60}(?:review|examin|assess|investigat|decision|decide)|(?:bis|wahrend|solange)(?![a-z])[^.;]{0,60}(?:pruf|entscheid)|(?:jusqu'|pendant|durant|tant que|le temps d)[^.;]{0,60}(?:examen|examin|verifi|decision)|(?:fino a|finche|durante|per la durata|nel corso|mentre)[^.;]{0,60}(?:verific|esam|revision|decision|valutazion)|(?:hasta|mientras|durante)(?![a-z])[^.;]{0,60}(?:revis|examin|verific|decision|evaluac))|(?:審査|確認|調査|検討)(?:が|の)?[^。]{0,10}(?:完了|終了|終わ|済)[^。]{0,8}まで|(?:審査|調査)(?:期間)?中/,
)

const cannotSell = gated(
  /(?<![a-z])(?:(?:cannot|can't|can not|may not|not (?:be )?(?:able|allowed|permitted) to|unable to) (?:[a-z]+ )?sell(?![a-z])|selling (?:[a-z.]+ ){0,4}(?:remains|stays|is) (?:suspended|paused|disabled|on hold|blocked)|(?:konnen|durfen) sie [^;]{0,80}nicht [^;]{0,40}verkaufen|verkauf(?:en)?(?![a-z]) [^;]{0,50}(?:nicht (?:moglich|gestattet|erlaubt)|(?:bleibt|ist) (?:gesperrt|ausgesetzt|unterbrochen))|ne (?:pouvez|pourrez|peut|pourra) (?:plus |pas )(?:[a-z]+ )?vendre|(?:la vente|vos ventes) [^;]{0,50}(?:suspendu|interrompu|bloque)|non (?:puo|puoi|potra|potrai) (?:piu )?vendere|(?:la vendita|le vendite) [^;]{0,50}(?:sospes|bloccat|interrott)|no (?:puede|puedes|podra|podras) (?:[a-z]+ )?vender|(?:la venta|las ventas) [^;]{0,50}(?:suspendid|bloquead|paralizad))|(?:販売|出品)(?!用)[^。]{0,16}(?:できません|できない|いただけません)/,
)

/** One of several products: the rest may be sold. */
const thisProduct = gated(
  /(?<![a-z])(?:this|these|the|affected|dies(?:e|er|es|en)?|betroffenen?|cet?|ces|cette|quest[oaie]|est[eao]s?) (?:[a-z]+ )?(?:items?|products?|asins?|artikel|produkte?|articles?|produits?|prodott[oi]|articol[oi]|productos?|articulos?)(?![a-z])|(?:この|当該|該当|対象)(?:の)?(?:商品|出品|asin)/,
)
