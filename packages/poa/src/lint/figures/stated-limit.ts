import { caseFigures } from './figures.ts'
import { sentenceAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import { metricMentions } from './metric-mentions.ts'
import type { PlanItem } from '../plan.ts'
import type { MetricLimit } from '../profile.ts'
import { metricNamed } from '../terms/metric-terms.ts'
import { findPercentages, type Percentage } from '../text/numbers.ts'
import { allMatches, has } from '../text/pattern.ts'

export interface MisstatedLimit {
  readonly at: Percentage
  readonly limit: MetricLimit
}

/**
 * Percentages that a clause gives as Amazon's: it names Amazon or the policy, and a limit or what is allowed. A laxer one
 * than the policy's is misquoted however far apart the words stand; a stricter one may be the seller's own line beside
 * Amazon's, so there nothing but plain words may stand between.
 */
export function misstatedLimits(item: PlanItem, context: LintContext): readonly MisstatedLimit[] {
  const { masked } = item.text
  const found = findPercentages(masked)
  if (found.length === 0 || !has(theirs, masked)) return []
  return found.flatMap((at) => {
    const clause = clauseAt(item, at)
    const words = masked.slice(clause.start, clause.end)
    if (!has(theirs, words) || !(has(limitNoun, words) || has(allowing, words))) return []
    const before = masked.slice(clause.start, at.start)
    const after = masked.slice(at.end, clause.end)
    if (has(ownLine, before.slice(-45)) || has(wasReached, before) || has(ownAfter, after)) return []
    const limits = limitsMeant(item, at, context)
    const [limit] = limits
    if (limit === undefined || limits.some((known) => isOf(at, known, context))) return []
    const laxer = limit.better === 'below' ? at.value > limit.target : at.value < limit.target
    if (!laxer && !has(plainly, before) && !has(plainlyAfter, after)) return []
    return [{ at, limit }]
  })
}

/** The limits that a sentence may be about: those that it names, else those of the charges. */
function limitsMeant(item: PlanItem, at: Percentage, context: LintContext): readonly MetricLimit[] {
  const sentence = sentenceAt(item, at.start)
  const named = metricMentions(item).filter(({ start }) => start >= sentence.start && start < sentence.end)
  const meant =
    named.length > 0
      ? named.map(({ metric }) => metric)
      : [
          ...caseFigures(context).flatMap(({ metric }) => metric ?? []),
          ...[...context.types].flatMap((type) => metricNamed(type) ?? []),
        ]
  const limits = [...new Set(meant)].flatMap((metric) => context.profile.limitFor(metric) ?? [])
  if (named.length > 0) return limits
  // Without a name it must at least look like a rate of that kind.
  if (!has(rate, item.text.masked.slice(sentence.start, sentence.end))) return []
  return limits.filter(({ better }) => (better === 'below' ? at.value <= 15 : at.value >= 75))
}

const rate =
  /(?<!\p{L})(?:rates?|figures?|share|percentage|ratio|yardstick|defects?|late|cancell?ations?|\p{L}*(?:rate|quote)n?|Anteil|Kennzahl|Wert|Verspätungen|Mängeln?|Storno\p{L}*|taux|part|indicateur|pourcentage|défauts|retards?|annulations|tasso|percentuale|difetti|ritard[io]|tasa|porcentaje|índice|defectos|retrasos?|cancelaciones)(?!\p{L})|率|割合/iu

function isOf({ value }: Percentage, limit: MetricLimit, context: LintContext): boolean {
  const given = caseFigures(context).filter(({ metric }) => metric === limit.metric)
  return [limit.target, ...given.flatMap(({ target }) => target ?? [])].some(
    (target) => Math.abs(value - target) <= 0.0501 || Math.abs(100 - value - target) <= 0.0501,
  )
}

/** The part of the sentence around a figure, cut where the seller's own line is set against Amazon's. */
function clauseAt(item: PlanItem, at: Percentage): { start: number; end: number } {
  const { masked } = item.text
  const sentence = sentenceAt(item, at.start)
  let { start, end } = sentence
  for (const match of allMatches(clauseEnd, masked.slice(sentence.start, sentence.end))) {
    const cut = sentence.start + match.index
    // "The 6%, which Amazon prescribes": the clause goes on.
    const goesOn = has(relative, masked.slice(cut + match[0].length, cut + match[0].length + 24))
    if (goesOn) continue
    if (cut < at.start) start = cut + match[0].length
    else {
      end = cut
      break
    }
  }
  return { start, end }
}

const clauseEnd =
  /[;:；：—–]|,\s(?=\p{L})|、|(?<=[^\d])，|\s(?:while|whereas|but|während|aber|alors|mais|mentre|ma|mientras|pero)\s/gu

const relative =
  /^(?:which|that|what|as|die|den|das|der|welche[rsn]?|wie|que|qu['’]|comme|che|come|como|la (?:cual|que)) ?(?:Amazon|the (?:policy|rules?)|[Ii]hre|you)|^(?:the|die|der|das|le|la|il|el|l['’])\s?(?:ceiling|limit|target|maximum|line|threshold|cap|Grenze|Obergrenze|Vorgabe|seuil|limite|plafond|soglia|tetto|límite|umbral|tope)(?!\p{L})/u

const theirs =
  /\bAmazon\b|Amazons|(?<!\p{L})(?:the|your|Ihre[rn]?|die|laut|gemäß|selon la|secondo la|según la|votre|vos|la|le|vostr[ae]|su|sus) (?:policy|policies|programme|program|rules?|terms|Richtlinien?|Regeln?|règlements?|règles?|politique|regol\p{L}+|politic[ah]e?|normativ\p{L}+|política|norma|reglas?)(?!\p{L})|規約|ポリシー/iu

const limitNoun =
  /(?<!\p{L})(?:targets?|limits?|thresholds?|ceilings?|maximum|minimum|cap|goals?|requirements?|standards?|benchmarks?|bar|marks?|lines?|allowance|Ziel\p{L}*|Grenz\p{L}+|Schwelle\p{L}*|Vorgaben?|Höchst\p{L}+|Mindest\p{L}+|Obergrenze|Untergrenze|Limit|Maximum|Anforderung\p{L}*|Sollwert|höchstens|mindestens|objectifs?|seuils?|limites?|plafonds?|exigences?|cibles?|normes?|obiettiv[oi]|sogli[ae]|limiti|tetto|massimo|requisit[oi]|standard|objetivos?|umbral(?:es)?|límites?|topes?|máximo|mínimo|exigencias?)(?!\p{L})|目標|基準|上限|下限|しきい値|閾値|許容/iu

const allowing =
  /(?<!\p{L})(?:lets?|may|darf|dürfen|allow\p{L}*|permit\p{L}*|requir\p{L}+|demand\p{L}*|asks?|asking|tolerat\p{L}+|expect\p{L}*|accept\p{L}*|wants?|prescrib\p{L}+|erlaub\p{L}+|zulässig|zul[aä]ss\p{L}*|lässt|verlang\p{L}+|vorgegeben|vorgibt|vorschreibt|vorgeschrieben|forder\p{L}+|duldet|gestattet|akzeptiert|toleriert|autoris\p{L}+|permet\p{L}*|permis\p{L}*|exig\p{L}+|tol[eè]r\p{L}+|fix\p{L}+|impos\p{L}+|accepte\p{L}*|demande|veut|chied\p{L}+|consent\p{L}+|permett\p{L}+|permess\p{L}+|richied\p{L}+|richiest\p{L}+|toller\p{L}+|ammett\p{L}+|ammess\p{L}+|impon\p{L}+|pretend\p{L}+|accetta|vuole|permit\p{L}+|toler\p{L}+|admit\p{L}+|pide|fija|acepta|impone|requier\p{L}+)(?!\p{L})|定め|求め|認め|規定|要求|設定|許/iu

// "We act at", "our own line of": a line that the seller drew.
const ownLine =
  /\b(?:(?:our|an?|the) (?:\w+ )?(?:own|internal|inner|stricter|tighter) \w+|own|internal|alarms?|alerts?|acts?|reacts?|stops?|stopped|warns?|triggers?|intervenes?|pauses?|paused|calls?|step(?:s|ped)? in|closes?|closed|already|half|our (?:line|limit|threshold|mark|trigger))\b[^.;,]{0,40}$|(?<!\p{L})(?:eigene\p{L}*|intern\p{L}*|unsere? (?:Grenze|Schwelle|Linie|Marke)|bereits|schon|Alarm\p{L}*|Hälfte|greifen|greift|reagier\p{L}+|handeln|handelt|stoppt|interne|notre (?:seuil|limite|ligne)|dès|moitié|alerte|agi(?:t|ssons)|réagi(?:t|ssons)|intern[oa]|la nostra (?:soglia|linea)|già|metà|allarme|agiamo|interveniamo|interviene|agisce|nuestr[oa] (?:umbral|límite|línea)|propi[oa]|ya|mitad|alarma|actu(?:amos|ará?)|reaccionamos|intervenimos)(?!\p{L})[^.;,]{0,40}$|(?:当店|当社|自社|社内|弊社)[^。、]{0,12}$/iu
const ownAfter =
  /^\s?(?:,|\()?\s?(?:half|a third|stricter|is our|ist unser|(?:is |ist )?die Hälfte|la moitié|la metà|la mitad)\b/iu

// What was reached is no limit, whoever counted it.
const wasReached =
  /\b(?:was|were|rose to|reached|stood at|climbed to|fell to|dropped to|came to|amounted to)\s(?:about |around )?$|(?<!\p{L})(?:lag bei|betrug|stieg auf|war|était de|a atteint|s.élevait à|era del?|ha raggiunto(?: il)?|fue del?|alcanzó(?: el)?|subió al?)\s$/iu

const plainly =
  /(?:Amazon(?:['’]s|s)?|policy|Richtlinie|規約|ポリシー)(?![^.;,]{0,60}(?<!\p{L})(?:half|third|under|below|beneath|inside|within|stricter|tighter|Hälfte|unter|strenger|moitié|sous|strict|metà|sotto|mitad|debajo)(?!\p{L}))[^.;,\d%]{0,70}$/iu
const plainlyAfter =
  /^\s?(?:\)|as)?\s?(?:that |which |as )?(?:Amazon|(?:allowed|permitted|required|set|prescribed|demanded) by Amazon|target of Amazon|von Amazon|qu['’]Amazon|d['’]Amazon|par Amazon|di Amazon|da Amazon|che Amazon|de Amazon|por Amazon|que Amazon)/iu
