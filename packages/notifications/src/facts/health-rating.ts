import { says, type Letter } from '../reading/letter.ts'
import { toTextRange } from '../text/reading-text.ts'
import { monthWord } from './month-word.ts'
import type { PlacedMetric } from './metric.ts'
import { matchesOf } from '../text/matches.ts'

// "below the 100 an account needs"
const needed =
  /^(?: points?| punkte?n?| puntos?| punti|点)?,? ?(?:(?:that |which |die |der |qu'|que |che )?(?:an?|the|your|ein|das|ihr|un|le|votre|il|tuo|tu|la|una)? ?(?:account|konto|verkauferkonto|compte|cuenta)s? (?:need|require|must|braucht|benotig|haben muss|doit|a besoin|exige|deve|richiede|necesita|debe)|(?:needed|required|notigen?|erforderlich|necessaires|requis|necessari|richiesti|necesarios|exigidos|が必要|必要)|(?:that |which )?(?:is|are) (?:needed|required))/

/** A number elsewhere is an address, a count or a day. */
const ratingOrPoints =
  /(?<![a-z])(?:ahr|rating|score|scored|bewertung|punktzahl|punktestand|note|evaluation|cote|punteggio|valutazione|puntuacion|calificacion|points?|punkten?|puntos?|punti)(?![a-z])|スコア|評価|点/
/** "Section 3" of an agreement */
const ofContract =
  /(?<![a-z])(?:sections?|clauses?|articles?|paragraphs?|abschnitt|artikel|absatz|ziffer|nummer|paragraphe|sezione|articolo|paragrafo|clausola|seccion|articulo|apartado|clausula) $|[§第] ?$/
/** "3 open violations" */
const countsThings =
  /^ (?:[a-z-]+ ){0,3}?(?:violations?|complaints?|listings?|asins?|issues?|entries|orders?|verstosse?n?|eintrage?|beschwerden|angebote|infractions?|reclamations|offres|violazion[ei]|reclami|offerte|segnalazioni|infraccion(?:es)?|reclamaciones|ofertas)(?![a-z])/

/** "on 9 May" */
const ofMonth = new RegExp(String.raw`^(?:st|nd|rd|th|er|\.|º)? (?:of |de |d')?${monthWord}(?![a-z])`)

/** "8 points were deducted on 9 May" */
const takenOff =
  /^ ?(?:points?|punkte?n?|punti|puntos?|点(?:が|を)?) ?(?:[a-z]{2,7} ){0,2}(?:deduct|taken (?:off|away)|lost|subtract|abgezog|abzug|deduit|retir|perdu|detratt|tolt|sottratt|descontad|restad|quitad|減点|差し引)/

/** The account health rating in points, and the score that counts as healthy. */
export function readHealthRating(letter: Letter): PlacedMetric | undefined {
  let value: { at: number; end: number; points: number } | undefined
  let target: number | undefined
  /** "Accounts with less than 100 points may be deactivated": counts where no healthy score is named. */
  let belowWhich: number | undefined
  let named = false
  for (const sentence of letter.sentences) {
    if (says(sentence, 'topic.account_health_rating')) named = true
    if (!named) continue
    for (const match of matchesOf(
      sentence.words,
      /(?<![a-z\d.,/-])(\d{1,4})(?![a-oq-z\d%.,]\d|%| ?(?:days?|tage?n?|jours?|giorni|dias|日(?:間|以内)?|stunden|hours?|時間))/g,
    )) {
      const points = Number(match[1])
      const at = sentence.start + match.index
      const around = sentence.words.slice(Math.max(0, match.index - 45), match.index)
      const after = sentence.words.slice(match.index + match[0].length, match.index + match[0].length + 64)
      if (points > 1000 || ofContract.test(around)) continue
      const threshold =
        // "200 - 1000 Healthy"
        /^ ?(?:-|–|to|bis|a|〜|~) ?1,?000(?: points?| punkte| puntos| punti|点)?[ :|]{0,3}(?:healthy|good|gesund|gut|sain|bon|integro|buono|saludable|buen|健全|良好)/.test(
          after,
        ) ||
        /^(?: points?| punkte?n?| puntos?| punti| ?点| ?ポイント)?,? ?(?:or (?:more|above|higher)|and (?:above|more)|oder (?:mehr|hoher)|und mehr|ou plus|et plus|点?(?:を下回|未満|を切|以下)|o (?:mas|superior|piu)|y mas|e oltre|以上)/.test(
          after,
        ) ||
        /(?:(?:needs?|requires?|required(?: are| is)?:?|(?:must|has to|needs to) (?:reach|have|be)|doit atteindre|deve raggiungere|debe (?:llegar a|alcanzar)(?: los)?|muss|mussen sie|erforderlich sind|notig sind|benotigt werden|benotigt|braucht|il faut|il en faut|requiert|servono|occorrono|ci vogliono|richiede|se necesitan|hacen falta|se requieren|requiere|necesita|exige)|a partir d[e']s?|a partire da[il]?|at least|mindestens|au moins|almeno|al menos|minimum|healthy(?: is| means| from| at| starts at)?|(?:ab|from|a partir d'|a partire da|a partir de) (?:an? |einem |einer |un |una |une )?(?:wert|punktzahl|bewertung|score|rating|value|valeur|note|score|punteggio|valore|valor|puntuacion) (?:von|of|de|di)|above|over|below|under|unter|ab|target(?: is| of|:)?|threshold (?:of|is)|schwelle[a-z]*(?: [a-z]+){0,2} (?:von|bei)|seuil(?: [a-z]+){0,2} de|soglia(?: [a-z]+){0,2} di|umbral(?: [a-z]+){0,2} de|(?:scores?|ratings?|values?) from|werte ab|(?:notes|scores|valeurs) a partir de|(?:punteggi|valori) da|(?:puntuaciones|valores) a partir de|sous|sotto|inferior a|por debajo de|(?:pari o |uguale o )?superiore a|(?:egale? ou )?superieure? a|(?:igual o )?superior a|equal to or (?:above|greater than|higher than)|gleich oder hoher als|moins de|meno di|menos de|weniger als|less than|fewer than|inferiore a|(?:minimum|minim[oae]|minimale?|mindest[a-z]*|zielwert|objetivo|obiettivo|objectif)(?: [a-z]+){0,3} (?:is|e|ist|est|es|liegt|betragt|of|von|de|di|bei)(?: (?:di|de|bei))?)(?: (?:the|den|die|der|les|la barre des|des|i|dei|los|de los|las))? ?[:：]? ?$|(?<![a-z])(?:threshold|schwelle(?:nwert)?|seuil|soglia|umbral)(?![a-z])[^.;:]{0,24}[:：] ?$|(?:基準|目標)(?:値|点)?[^。、:：]{0,8}[:：は] ?$/.test(
          around,
        )
      if (threshold || (points >= 200 && needed.test(after))) {
        if (points >= 200 || needed.test(after) || (target === undefined && points >= 150))
          target ??= points === 199 ? 200 : points
        else if (points === 100) belowWhich = points
        continue
      }
      const counts =
        /(?:minus|−|-|plus|by|um|de|von|from|to|bis|a|–) ?$/.test(around) &&
        !/(?:dropped|fell|fallen|down|now|gone|slipped|decreased|rose|sunk|is|stands|gesunken|gefallen|baisse|tombee?|passee?|descendue?|sceso|scesa|passat[oa]|diminuit[oa]|calat[oa]|bajado|pasado|caido|descendido|disminuido|reduced) .{0,20}(?:to|auf|a) ?$/.test(
          around,
        )
      const stated =
        /(?<![a-z])(?:est|es|e|ist|liegt|situe|actualmente|attualmente) (?:[a-z]+ )?(?:de|di|a|bei|en) $/.test(
          around,
        )
      if (
        !says(sentence, 'topic.account_health_rating') &&
        !ratingOrPoints.test(sentence.words) &&
        !/^ ?(?:points?|punkte?|puntos?|punti|点|ポイント)/.test(after)
      )
        continue
      if (countsThings.test(after) || takenOff.test(after) || ofMonth.test(after)) continue
      if (value === undefined && (!counts || stated) && !/^(?: to | bis | a |-|–) ?\d/.test(after))
        value = { at, end: at + match[0].length, points }
    }
  }
  if (value === undefined) return undefined
  return {
    metric: 'account_health_rating',
    value: value.points,
    target: target ?? belowWhich ?? null,
    windowDays: null,
    ...toTextRange(letter.reading, value.at, value.end),
  }
}
