import { says, sentenceOf, type Letter } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { inDays, type Duration } from './durations.ts'
import { looksBack } from './looks-back.ts'

/** "The rating weighs violations of the last 180 days": said of the rating, not of a demand beside it. */
export function ratingWindow(letter: Letter, durations: readonly Duration[]): Duration | undefined {
  return durations.find((d) => {
    const sentence = sentenceOf(letter, d.start)
    return (
      sentence !== undefined &&
      inDays(d) >= shortestRatingWindow &&
      [sentence, letter.sentences[sentence.index - 1]].some(
        (near) =>
          near !== undefined && (says(near, 'topic.account_health_rating') || ratingWord.test(near.words)),
      ) &&
      !fellBecause.test(letter.reading.flat.slice(sentence.start, d.start)) &&
      !olderThan.test(letter.reading.flat.slice(sentence.start, d.start)) &&
      !perOrders.test(letter.reading.flat.slice(sentence.start, d.start)) &&
      !pulledDown.test(letter.reading.flat.slice(d.end, sentence.end)) &&
      !lastsUntil.test(letter.reading.flat.slice(d.end, sentence.end)) &&
      (looksBack(letter, sentence, d, false) || looksAt.test(sentence.words, sentence))
    )
  })
}

/** A rating looks back over half a year; weeks are the time to answer in, or of news. */
const shortestRatingWindow = 90

/** "It went down because of violations from the last 180 days": what lowered it, not over which time it is taken. */
const fellBecause =
  /(?<![a-z])(?:because|due to|owing to|as a result of|wegen|aufgrund|infolge|weil|en raison|a cause|suite a|parce qu[e']|a causa|a seguito|per via|perche|debido a|porque|a raiz de)(?![a-z])/
/** "Violations that are older than 180 days no longer count" */
const olderThan =
  /(?<![a-z])(?:older than|alter als|plus (?:ancien(?:ne)?s?|vieux|vieilles) (?:que|de)|piu vecch(?:i[oe]?|ie) di|mas (?:antigu[oa]s|viej[oa]s) (?:que|de)|anteriores a|(?:piu|mas|plus) de) $/
/** "Every 200 orders of the last 180 days add 4 points" */
const perOrders =
  /\d (?:[a-z-]+ ){0,2}(?:orders|bestellungen|auftrage|commandes|ordini|pedidos)(?![a-z])[^.;]{0,40}$|注文\d|\d件(?:の注文|ごと)/
/** "180 days or until it is resolved", "violations that are 180 days old" */
const lastsUntil =
  /^ ?(?:(?:,? ?(?:or|oder|ou|o))? (?:until|till|bis|jusqu'|fino|hasta)|old(?![a-z])|alt(?![a-z]))|^間?(?:または|か、)/
const pulledDown = /^[^。]{0,40}(?:により|によって|のため|が原因)[^。]{0,12}(?:下が|低下|減)/

/** "Betrachtet werden 180 Tage": over which time, said by a verb. */
const looksAt = gated(
  /^(?:it (?:looks at|covers|considers|spans)|we (?:look at|consider)|(?:betrachtet|berucksichtigt|ausgewertet|gewertet|erfasst) (?:werden|wird)|sont (?:pris en compte|consideres)|(?:elle|il) (?:porte|couvre|prend en compte)|(?:vengono|sono) (?:considerat|valutat)i|(?:considera|copre|riguarda)|se (?:consideran|tienen en cuenta|evaluan)|(?:abarca|cubre|considera)) [^.;]{0,30}\d|(?:対象|集計|評価)(?:期間)?は[^。]{0,12}\d/,
)

const ratingWord =
  /(?<![a-z])(?:rating|score|bewertung|punktzahl|punktestand|note|score|punteggio|valutazione|puntuacion|calificacion|indice|points|punkten?|punti|puntos)(?![a-z])|評価|スコア/
