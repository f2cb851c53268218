import { says, type Letter } from '../reading/letter.ts'
import { isSellersOwn } from '../reading/own-words.ts'
import { gated } from '../text/gated.ts'
import { toTextRange } from '../text/reading-text.ts'
import { monthWord } from './month-word.ts'
import type { PlacedMetric } from './metric.ts'
import { matchesOf } from '../text/matches.ts'

// "below the 100 an account needs"
const needed =
  /^(?: points?| punkte?n?| puntos?| punti|点)?,? ?(?:(?:that |which |die |der |qu'|que |che )?(?:an?|the|your|ein|das|ihr|un|le|votre|il|tuo|tu|la|una)? ?(?:account|konto|verkauferkonto|compte|cuenta)s? (?:need|require|must|braucht|benotig|haben muss|doit|a besoin|exige|deve|richiede|necesita|debe)|(?:needed|required|notigen?|erforderlich|necessaires|requis|necessari|richiesti|necesarios|exigidos|が必要|必要)|(?:that |which )?(?:is|are) (?:needed|required))/

/** A number elsewhere is an address, a count or a day. */
const ratingOrPoints =
  /(?<![a-z])(?:ahr|rating|score|scored|bewertung|punktzahl|punktestand|note|evaluation|cote|punteggio|valutazione|puntuacion|calificacion|points?|punkten?|puntos?|punti)(?![a-z])|スコア|評価|点数/
/** "Section 3" of an agreement */
const ofContract =
  /(?<![a-z])(?:sections?|clauses?|articles?|paragraphs?|abschnitt|artikel|absatz|ziffer|nummer|paragraphe|sezione|articolo|paragrafo|clausola|seccion|articulo|apartado|clausula) $|[§第] ?$/
/** "3 open violations" */
const countsThings =
  /^(?:件|回|個|名|つ|営業日|[かヶカ]月|時|年|月)|^ (?:[a-z-]+ ){0,3}?(?:violations?|complaints?|listings?|asins?|issues?|entries|orders?|verstosse?n?|eintrage?|beschwerden|angebote|infractions?|reclamations|offres|violazion[ei]|reclami|offerte|segnalazioni|infraccion(?:es)?|reclamaciones|ofertas|stars?|buyers|customers|units?|sterne?n?|kaufern?|kunden|stuck|etoiles?|acheteurs|clients|unites?|stell[ae]|clienti|acquirenti|unita|estrellas?|compradores|clientes|unidades)(?![a-z])/

/** "on 9 May", "on the 8th and the 15th of October" */
const ofMonth = new RegExp(
  String.raw`^(?:st|nd|rd|th|er|\.|º)?(?: (?:and|und|et|e|y)(?: the| dem| am| le| il| el)? \d{1,2}(?:st|nd|rd|th|er|\.|º)?)? (?:of |de |d')?${monthWord}(?![a-z])`,
)

/** "8 points were deducted on 9 May", "8 punti in meno" */
const takenOff =
  /^ ?(?:points?|punkte?n?|punti|puntos?|(?:点|ポイント)(?:が|を|の)?) ?(?:[a-z]{2,7} ){0,2}(?:deduct|taken (?:off|away)|lost|subtract|less(?! than)|lower|off|abgezog|abzug|weniger(?! als)|deduit|retir|perdu|(?:de|en) moins(?! de)|detratt|tolt|sottratt|(?:in|di) meno(?! di)|descontad|restad|quitad|menos(?! de)|減|差し引|マイナス)/
/** "Impact on your rating: 4 points", 減点8ポイント: what an entry weighs. */
const weighs =
  /(?<![a-z])(?:impact|effect|weighs?|weight|deduction|penalty|auswirkung(?:en)?|gewicht(?:ung)?|abzug|effet|poids|impatto|effetto|pesa(?:re)?|peso|impacto|efecto)(?![a-z])[^.;!?]{0,44}$|(?:影響|減点|マイナス)[^。]{0,20}$/
/** "February 3" */
const behindMonth = new RegExp(String.raw`(?<![a-z])${monthWord}\.? (?:the )?$`)

/** "200 - 1000 Healthy" */
const healthyBand =
  /^ ?(?:-|–|to|bis|a|〜|~) ?1,?000(?: points?| punkte| puntos| punti|点)?[ :|]{0,3}(?:healthy|good|gesund|gut|sain|bon|integro|buono|saludable|buen|健全|良好)/

/** "200 or more", 「200点未満」 */
const orMore =
  /^(?: points?| punkte?n?| puntos?| punti| ?点| ?ポイント)?,? ?(?:or (?:more|above|higher)|and (?:above|more)|oder (?:mehr|hoher)|und mehr|ou plus|et plus|点?(?:を下回|未満|を切|を割|以下)|o (?:mas|superior|piu)|y mas|e oltre|以上)/

/** "at least 200", "healthy from 200", "below 200" */
const boundBefore =
  /(?:(?:needs?|requires?|required(?: are| is)?:?|(?:must|has to|needs to) (?:reach|have|be)|doit atteindre|deve raggiungere|debe (?:llegar a|alcanzar)(?: los)?|muss|mussen sie|erforderlich sind|notig sind|benotigt werden|benotigt|braucht|il faut|il en faut|requiert|servono|occorrono|ci vogliono|richiede|se necesitan|hacen falta|se requieren|requiere|necesita|exige)|a partir d[e']s?|a partire da[il]?|at least|mindestens|au moins|almeno|al menos|minimum|healthy(?: is| means| from| at| starts at)?|(?:minimum|minim[oae]|minimale?|mindest[a-z]*|zielwert|sollwert|objetivo|obiettivo|objectif)(?: [a-z]+){0,2} ?[:|]|unterhalb(?: von)?|(?:au|en) dessous de|al di sotto d(?:i|el|ei)|debajo de|(?:ab|from|a partir d'|a partire da|a partir de) (?:an? |einem |einer |un |una |une )?(?:wert|punktzahl|bewertung|score|rating|value|valeur|note|score|punteggio|valore|valor|puntuacion) (?:von|of|de|di)|above|over|below|under|unter|ab|target(?: is| of|:)?|threshold (?:of|is)|schwelle[a-z]*(?: [a-z]+){0,2} (?:von|bei)|seuil(?: [a-z]+){0,2} de|soglia(?: [a-z]+){0,2} di|umbral(?: [a-z]+){0,2} de|(?:scores?|ratings?|values?) from|werte ab|(?:notes|scores|valeurs) a partir de|(?:punteggi|valori) da|(?:puntuaciones|valores) a partir de|sous|sotto|inferior a|por debajo de|(?:pari o |uguale o )?superiore a|(?:egale? ou )?superieure? a|(?:igual o )?superior a|equal to or (?:above|greater than|higher than)|gleich oder hoher als|moins de|meno di|menos de|weniger als|less than|fewer than|inferiore a|(?:minimum|minim[oae]|minimale?|mindest[a-z]*|zielwert|objetivo|obiettivo|objectif)(?: [a-z]+){0,3} (?:is|e|ist|est|es|liegt|betragt|of|von|de|di|bei)(?: (?:di|de|bei))?)(?: (?:the|den|die|der|les|la barre des|des|i|dei|los|de los|las))? ?[:：]? ?$|(?<![a-z])(?:threshold|schwelle(?:nwert)?|seuil|soglia|umbral)(?![a-z])[^.;:]{0,24}[:：] ?$|(?:基準|目標)(?:値|点)?[^。、:：]{0,8}[:：は] ?$|(?:少なくとも|最低(?:でも)?|(?:閾値|しきい値|基準|目標)(?:値)?(?:である|の|は)?) ?$/

/** Where Amazon draws its lines: nobody's rating but by chance. */
const lines: ReadonlySet<number> = new Set([99, 100, 199, 200, 1000])

const score =
  /(?<![a-z\d.,/-])(1[.,]000|\d{1,4})(?!\d|[a-oq-z]|[%.,]\d|%| ?(?:days?|tage?n?|jours?|giorni|dias|日(?:間|以内)?|stunden|hours?|時間))/g

/** "Minus 8", "by 30 points", "from 248": what a rating loses or was. */
const changeBefore = /(?:minus|−|-|plus|by|um|de|di|von|from|da|dal|desde|–) ?$/
const statedBefore =
  /(?<![a-z])(?:est|es|e|ist|liegt|steht|situe|actualmente|attualmente) (?:[a-z]+ )?(?:de|di|a|bei|en) $|(?<![a-z])(?:stands|stood|is|remains) (?:now )?by $|(?<![a-z])(?:[a-z]*wert|stand|[a-z]*punktzahl|[a-z]*bewertung|score|rating|value|total|note|valeur|punteggio|valutazione|valore|puntuacion|calificacion|valor) (?:of|von|de|di) $/

/** "Then it was 248": followed by what it is now. */
const wasBefore =
  /(?<![a-z])(?:was|were|war|lag|stand|etait|era|estaba|previously|vorher|zuvor|fruher|allora|auparavant|yesterday|gestern|hier|ieri|ayer)(?: (?:at|still|noch|bei|de|a|en))? ?$|(?:以前|前回)[^\d。]{0,8}$/
/** "02/09/2025: notice, score 84": a row of what happened. */
const dated = /^[-–•*· ]*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/
const rangeBehind = /^(?: to | bis | a |[-–~〜～]) ?\d/
const pointsBehind = /^ ?(?:points?|punkte?n?|puntos?|punti|ポイント|p(?:ts?)?(?![a-z]))/

/** "Rating today: 91", "note recalculée : 61" */
const ratingRightBefore =
  /(?:(?<![a-z])(?:ahr|rating|score|scored|bewertung|punktzahl|punktestand|note|evaluation|cote|punteggio|valutazione|puntuacion|calificacion)(?![a-z])|スコア|評価|点数)[^\d.;!?。]{0,30}$/

/** "The rating itself is 204" */
const ratingIs =
  /(?<![a-z])(?:rating|score|bewertung|punktzahl|punktestand|punteggio|puntuacion) (?:[a-z]{2,10} ){0,2}(?:is|at|ist|liegt bei|betragt|e|e di|es|es de) $/

/** "It is now 132": goes on about what the sentence before names. */
const goesOn =
  /^[^\d.;!?。]{0,20}(?<![a-z])(?:is|are|was|at|stands|ist|war|liegt|lag|steht|bei|est|etait|a|de|e|era|es|esta|estaba|marca|en) $|^(?:現在|今)(?:の評価)?は? ?$/

const accountHealth = gated(
  /(?<![a-z])(?:account health|kontozustand|kontointegritat|(?:etat|sante) (?:du|de votre|de) compte|(?:stato|salute|integrita) (?:dell'|del (?:tuo|suo) )account|(?:estado|salud) de (?:la|tu|su) cuenta)|アカウント(?:の)?(?:健全性|ヘルス)/,
)

/** "Account health | 92" */
const healthIs =
  /(?:account health|kontozustand|kontointegritat|(?:etat|sante) (?:du|de votre|de) compte|(?:stato|salute|integrita) (?:dell'|del (?:tuo|suo) )account|(?:estado|salud) de (?:la|tu|su) cuenta|アカウント(?:の)?(?:健全性|ヘルス)) ?[:：|] ?$/

interface Score {
  readonly points: number
  readonly at: number
  readonly end: number
}

/**
 * The account health rating in points, and the score that counts as healthy. Amazon's own lines (100, 200) are told apart from the
 * rating by being those, other scores to reach by their wording. Where a letter does not call the rating by its whole name, a
 * number is one only beside "rating" or "points", in a letter about account health that names a line, or beside both.
 */
export function readHealthRating(letter: Letter): PlacedMetric | undefined {
  const calls = letter.sentences.some((sentence) => says(sentence, 'topic.account_health_rating'))
  if (!calls && !accountHealth.test(letter.reading.flat, letter)) return undefined
  let value: Score | undefined
  let former: Score | undefined
  let bare: Score | undefined
  let healthy: number | undefined
  /** "Accounts with less than 100 points may be deactivated": counts where no healthy score is named. */
  let lowest: number | undefined
  let named = false
  let toldBefore = false
  /** "Rating: 94 points" */
  let isPlain = false
  for (const sentence of letter.sentences) {
    const { words, start } = sentence
    const full = says(sentence, 'topic.account_health_rating')
    if (full) named = true
    const rates = full || ratingOrPoints.test(words)
    const goes: boolean = toldBefore
    // What goes on without the name leads on as well: "Then it was 248. Now it is 132."
    toldBefore = rates || (goes && goesOn.test(words.slice(0, words.search(/\d/))))
    if (isSellersOwn(words, sentence)) continue
    for (const match of matchesOf(words, score)) {
      const points = Number(match[1]?.replace(/[.,]/, ''))
      const around = words.slice(Math.max(0, match.index - 45), match.index)
      const after = words.slice(match.index + match[0].length, match.index + match[0].length + 64)
      if (points > 1000 || ofContract.test(around)) continue
      if (countsThings.test(after) || takenOff.test(after) || ofMonth.test(after)) continue
      if (points < 50 && (weighs.test(around) || behindMonth.test(around))) continue
      // Five of five stars.
      if (points <= 5 && !full && !pointsBehind.test(after)) continue
      const isHealth = healthIs.test(around)
      if (isHealth) named = true
      const found = { points, at: start + match.index, end: start + match.index + match[0].length }
      const isBound = healthyBand.test(after) || orMore.test(after) || boundBefore.test(around)
      const isLine = lines.has(points) && (rates || (goes && points === 200))
      const isOld = wasBefore.test(around) || dated.test(words)
      if ((isBound && named) || isLine || (points >= 200 && needed.test(after))) {
        if (isBound || (points !== 1000 && points !== 199)) {
          if (points >= 199 || needed.test(after) || (healthy === undefined && points >= 150))
            healthy ??= points === 199 ? 200 : points
          else if (isBound && (points === 100 || points === 99)) lowest = 100
        }
        if (!isBound && full) bare ??= found
        continue
      }
      const beside = ratingRightBefore.test(around) || pointsBehind.test(after) || isHealth
      const opening = words.slice(0, match.index)
      // "132 (At Risk)" below the heading "Account Health Rating"
      const opens = goes && points > 31 && opening === '' && !after.startsWith('.') && !after.startsWith(')')
      const tells = full || (named && rates) || opens || (goes && goesOn.test(opening))
      if (!tells && !beside) continue
      if ((changeBefore.test(around) && !statedBefore.test(around)) || rangeBehind.test(after)) continue
      if (
        ratingRightBefore.test(around) &&
        (pointsBehind.test(after) || (points > 31 && ratingIs.test(around)))
      )
        isPlain = true
      if (isOld) former ??= found
      else value ??= found
    }
  }
  const rating = value ?? former ?? bare
  if (rating === undefined) return undefined
  if (!calls && !isPlain && healthy === undefined && lowest === undefined) return undefined
  return {
    metric: 'account_health_rating',
    value: rating.points,
    target: healthy ?? lowest ?? null,
    windowDays: null,
    ...toTextRange(letter.reading, rating.at, rating.end),
  }
}
