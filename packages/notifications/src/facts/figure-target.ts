import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { isPastFigure } from './figure-asides.ts'
import { rateOf } from './metric.ts'
import { monthWord } from './month-word.ts'
import type { Percent } from './percents.ts'

/** Where the percentage before one ends, of those in a sentence. */
export function previousEnd(siblings: readonly Percent[], percent: Percent): number {
  return siblings.findLast((p) => p.end <= percent.start)?.end ?? 0
}

const bound =
  /(?:(?:less|more) than|under|over|below|above|at least|(?:weniger|mehr) als|unter|uber|mindestens|(?:moins|plus) de|(?:inf|sup)erieure? a|au moins|(?:meno|piu) (?:di|del|dell')|(?:inf|sup)eriore (?:a|al|all')|almeno|oltre|(?:menos|mas) del?|(?:inf|sup)erior al?|al menos) ?(?:el |il |l')?$/

/** "max. 5 %", "hasta un máximo del 4 %" */
const extreme =
  /(?<![a-z])(?:max(?:\.|imum|imal|imo)?|min(?:\.|d\.|imum|imal|imo)?|massimo|hochstens|mindestens|at most|at least|no more than|no less than|up to|au plus|au moins|al massimo|almeno|como (?:maximo|minimo)|最大|最低|上限|下限)(?: ?:)? ?(?:of |von |de |del |di )?$/

/** "does not reach the 90% that …" */
const notReached =
  /(?<![a-z])(?:not|n't|nicht|n'|ne|non|no|neither|none|keine[rs]?|aucune?|nessun[oa]?|ningun[oa]?)(?: [a-z]{1,12}){0,3}?(?: yet| noch| encore| ancora| todavia| aun)? ?(?:reach(?:ed)?|met|meet|attain(?:ed)?|achieved?|erreicht[a-z]*|atteint|atteignez|raggiun[a-z]+|alcanz[a-z]+|lleg[a-z]+)(?: pas)?(?: (?:the|our|die|unsere|les?|la|il|el|los|a|al|ai|los))*(?: required| geforderten| erforderlichen)?(?: (?:[a-z-]+ ){0,4}(?:rate|quote|taux|tasso|percentuale|tasa|porcentaje)[a-z' -]{0,28}? (?:of|von|de|di|del))? ?(?:l')?$|必要な ?$|(?:求められ(?:る|ている)|所定の|規定の) ?$/
const outOfReach =
  /^ ?(?:nicht (?:erreicht|ganz erreicht)|(?:に|まで)(?:は)?(?:届|達し|及)[^。、]{0,5}(?:ません|ない|なかった|ておらず|ず))/

/** "2.2% against 1%", "6,3 % statt höchstens 4 %", "12% rispetto al 10%": the figure that another is held against. */
const againstFigure =
  /(?<![a-z])(?:against|versus|vs\.?|compared (?:to|with)|gegenuber|(?:an)?statt|anstelle von|im vergleich zu|contre|au lieu de|contro|rispetto a(?:l|ll'|llo)?|a fronte d(?:i|el|ell'|ello)|invece (?:di|del|dell')|frente al?|contra|en (?:lugar|vez) del?)(?: (?:an?|the|el|la|il|l'|lo|un|una|une|einem|einer|den|dem|der|our|unseren?|notre|nuestro)(?![a-z]))?(?:[a-z '-]{0,30} )?$|に対(?:し(?:て)?|する)、? ?$/

const staysWithin =
  /(?<![a-z])(?:within|inside|in line with|meets|im ziel|innerhalb|dans l'|dentro|entro|nell'|cumple|rispetta|respecte|erfullt)|^[^。]{0,4}(?:目標|基準)(?:値|範囲)?内/

const measuringTime =
  /^ ?(?:the |die |den |der |les |gli |i |los |un |einen )?(?:zeitraum von |periode de |periodo di |periodo de )?(?:last |past |letzten |derniers |ultimi |ultimos )?(?:\d{1,3}|seven|ten|fourteen|thirty|sixty|sieben|zehn|vierzehn|dreissig|sechzig|sept|dix|quatorze|trente|soixante|sette|dieci|quattordici|trenta|sessanta|siete|diez|catorce|treinta|sesenta)[ -]?(?:days?|tagen?|jours|giorni|dias|日|hours?|stunden|heures|ore|horas|時間)/

/** "Up to 3 February" ends a time, not a share. */
const untilDay = new RegExp(
  String.raw`^ ?(?:the |zum |au |al |el )?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)? ?(?:of |de |d')?)?${monthWord}(?![a-z])`,
)

/** 「…を上回っています(現在」: what follows is what was measured. */
const toldInBracket = /(?:上回|下回|超え|届か|満た)[^()（）]*[(（][^()（）]*$/

/** "Anything over 1% puts your account at risk" */
const ofAnything =
  /(?<![a-z])(?:anything|everything|any (?:rate|figure|value|percentage)|alles|jeder wert|tout (?:taux|ce qui est)|toute valeur|tutto (?:cio che|quello che)(?: e)?|qualsiasi valore|todo lo que|cualquier (?:valor|tasa|porcentaje))(?: [a-z]{2,4})? (?:over|above|below|under|beyond|higher than|lower than|uber|unter|superieure? a|inferieure? a|au-dessus de|en dessous de|superiore a(?:l|ll')?|inferiore a(?:l|ll')?|sopra(?: il| l')?|sotto(?: il| l')?|superior al?|inferior al?|por encima del?|por debajo del?|supere el|baje del) ?$/

/** "Our target was missed", "objectif non atteint :" tell what was measured. */
const missed =
  /(?<![a-z])(?:missed|exceeded|not|breached|verfehlt|nicht|uberschritten|unterschritten|non|pas|depasse|manque|mancato|superat[oa]|no|superad[oa]|incumplid[oa])(?![a-z])|未達|超過|下回|上回|ませ/

/** "On-time delivery   89.5%   93.5%" below "7 days   needed": the second of two figures, in the column that a line above names. */
function isSecondColumn(
  letter: Letter,
  sentence: ReadSentence,
  percent: Percent,
  siblings: readonly Percent[],
): boolean {
  const [value, target] = siblings
  if (target !== percent || siblings.length !== 2 || value === undefined) return false
  if (!/^[ |;·/]*$/.test(letter.reading.flat.slice(value.end, percent.start))) return false
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - longestColumn); index--) {
    const above = letter.sentences[index]
    if (above === undefined) return false
    if (!/\d ?%/.test(above.words)) return above.words.length < 80 && says(above, 'figure.target')
  }
  return false
}

const longestColumn = 8

/** "Limit ............. 0.5%" */
const leader = /(?: ?\.){3,} ?/

/** "or more", "oder mehr", "ou plus", "o superior": what of the words of a target begins like this makes a bound of the figure. */
const orFurther = /^(?:or|oder|ou|o) /

const ownTarget =
  /^ ?(?:[(（]|[a-z]*、|[ 　]+)(?:target|goal|max|min|limit|less|under|below|at least|ziel|unter|hochstens|mindestens|objectif|moins|seuil|obiettivo|meno|massimo|almeno|limite|objetivo|menos|al menos|目標|基準)/

/** "The goal is that they do not exceed 5%" misses nothing. */
const notBeyond =
  /(?<![a-z])(?:not|nicht|pas|non|no|ne)(?: (?:to|se|be|zu|le|la|les|lo))? (?:exceed|surpass|go (?:over|above|beyond)|pas(?:e|en|ar)|super|rebas|exced|ubersteig|uberschreit|depass|oltrepass)[a-z]*/

/** "… 2.5% and 4%": what stands between a target and one that goes on about it. */
export function goesOnAsTarget(between: string): boolean {
  return andNext.test(between)
}

const andNext =
  /^ ?,? ?(?:and|und|bzw\.|beziehungsweise|et|e|y|、|および|と) ?(?:(?:respectively|below|under|less than|at least|unter|weniger als|mindestens|a?u?x? ?moins de|inferieure? a|a|al|all'|il|del|dell'|meno del|menos del|inferior al|moins de|de) ?)*$/

/** A percentage is the target when "under", "goal", "at least" or the like stands between it and the percentage before. */
export function readsAsTarget(
  letter: Letter,
  sentence: ReadSentence,
  percent: Percent,
  siblings: readonly Percent[],
): boolean {
  const { flat } = letter.reading
  const lastEnd = Math.max(sentence.start, previousEnd(siblings, percent))
  const nextStart = siblings.find((p) => p.start >= percent.end)?.start ?? sentence.end
  // "The permissible pre-fulfilment cancel rate is 2.5%": a name stands between without keeping apart.
  const name = sentence.hits.findLast(
    ({ concept, start, end }) => rateOf.has(concept) && start >= lastEnd && end <= percent.start,
  )
  const nameLength = name === undefined ? 0 : name.end - name.start
  const from = Math.max(lastEnd, percent.start - 60 - nameLength)
  if (/[<>≤≥＜＞]=? ?$/.test(flat.slice(from, percent.start))) return true
  if (isSecondColumn(letter, sentence, percent, siblings)) return true
  if (extreme.test(flat.slice(Math.max(lastEnd, percent.start - 24), percent.start))) return true
  if (ofAnything.test(flat.slice(Math.max(lastEnd, percent.start - 50), percent.start))) return true
  if (notReached.test(flat.slice(Math.max(lastEnd, percent.start - 70), percent.start))) return true
  if (
    lastEnd > sentence.start &&
    againstFigure.test(flat.slice(Math.max(lastEnd, percent.start - 40), percent.start))
  )
    return !isPastFigure(flat.slice(lastEnd, percent.start), flat.slice(percent.end, nextStart))
  if (outOfReach.test(flat.slice(percent.end, percent.end + 20))) return true
  if (
    bound.test(flat.slice(Math.max(lastEnd, percent.start - 16), percent.start)) &&
    /objectif|objective|target|goal|ziel|vorgabe|obiettivo|soglia|objetivo|umbral/.test(
      flat.slice(Math.max(lastEnd, percent.start - 90), percent.start),
    )
  )
    return true
  const targetBefore = sentence.hits
    .filter(
      (h) =>
        h.concept === 'figure.target' &&
        h.start >= from &&
        h.end <= percent.start + 1 &&
        !measuringTime.test(flat.slice(h.end, h.end + 30)) &&
        !untilDay.test(flat.slice(h.end, h.end + 24)) &&
        // 「4%の目標値を上回っています(現在6.2%)」: the word belongs to the figure before it.
        !(lastEnd > sentence.start && toldInBracket.test(flat.slice(h.start, percent.start))) &&
        // "(target: 95% or more)" says no more of what follows its bracket.
        !/^[^(（]*[)）]/.test(flat.slice(h.end, percent.start)),
    )
    .at(-1)
  const next = siblings.find((p) => p.start >= percent.end)
  // "Within the limits are the cancel rate, at 0.9% (maximum 2.5%)": what has a target behind it is measured.
  if (
    targetBefore !== undefined &&
    next !== undefined &&
    name !== undefined &&
    name.start >= targetBefore.end &&
    ownTarget.test(flat.slice(percent.end, next.start))
  )
    return false
  const valueBefore = sentence.hits
    .filter((h) => h.concept === 'figure.value' && h.start >= from && h.end <= percent.start + 1)
    .at(-1)
  const after = sentence.hits.find(
    (h) =>
      h.concept === 'figure.target' &&
      h.start >= percent.end - 1 &&
      h.start - percent.end <= 14 &&
      h.end <= nextStart + 1 &&
      // "0.5%, which is within the target"
      !staysWithin.test(flat.slice(percent.end, h.end + 10)) &&
      // "3.9% over 7 days"
      !measuringTime.test(flat.slice(h.end, h.end + 30)) &&
      // "6.25%   target under 4%": the word belongs to the figure behind it.
      !/^(?:値|ライン|水準|基準)?は? ?:? ?(?:(?:is|of|at|a|an|von|de|di|du|del|ist) ?)?(?:under|over|below|above|less than|more than|at least|at most|unter|uber|mindestens|hochstens|weniger als|mehr als|moins de|plus de|au moins|(?:inferieur|superieur)e? a|(?:meno|piu) (?:di|del|dell')|almeno|(?:inferior|superior)e? al?|(?:menos|mas) del?|al menos)? ?(?:the |el |il |l')?[<>≤≥]?=? ?$/.test(
        flat.slice(h.end, Math.max(h.end, nextStart)),
      ),
  )
  if (targetBefore !== undefined) {
    // "the target is 1%" is a target; "our target was missed: it stood at 2.3%" is not.
    const gap = flat.slice(targetBefore.end, percent.start).replace(leader, ': ').replace(notBeyond, ' ')
    if (valueBefore === undefined || valueBefore.start < targetBefore.start)
      return (
        !/[.:;]|,.{25}/.test(gap) ||
        /^(?:値|ライン|水準|基準)?は?[:\s]*$/.test(gap) ||
        // "Seuil autorisé : 2,5 %"
        (/^[^.:;：,，]{0,60}[:：] ?$/.test(gap) && !missed.test(gap))
      )
    return (
      gap.length - (name !== undefined && name.start >= targetBefore.end ? nameLength : 0) < 36 &&
      !/[,;:]/.test(gap) &&
      !missed.test(gap)
    )
  }
  if (after !== undefined) {
    const gap = flat.slice(percent.end, after.start)
    // "4.1% and thus above the target of 2.5%": the word leads on to the next figure.
    const toNext = nextStart < sentence.end ? flat.slice(after.end, nextStart) : ''
    if (
      /^ (?:the |our |unser|dem |der |den |la |le |notre |il |nostro |nuestr|el |l')/.test(toNext) &&
      /^[^,;.(]{1,34}$/.test(toNext)
    )
      return false
    if (/[,;(:、，]|^ ?(?:and|und|et|e|y) /.test(gap)) return false
    // "is 7.2% and exceeds the threshold": what stands right after "is" is the value, unless "or more" follows.
    const stated =
      valueBefore !== undefined && percent.start - valueBefore.end < 6 && letter.language.language !== 'ja'
    return !stated || orFurther.test(flat.slice(after.start, after.end))
  }
  return false
}
