import type { PlanItem } from './plan.ts'
import type { FoundDate } from './text/dates.ts'
import { allMatches, firstMatch, has } from './text/pattern.ts'
import type { Span } from './text/sentences.ts'

/** A date that cannot stand where it stands, and why. */
export interface MisplacedDate extends Span {
  readonly why: string
}

/**
 * Dates that a single sentence makes impossible: a weekday that the calendar does not give, a span that ends before it
 * begins, an end, repair or answer before its beginning, failure or question, and an effect before the cause it names.
 */
export function misplacedDates(item: PlanItem): MisplacedDate[] {
  const { masked, sentences, dates } = item.text
  if (dates.length === 0) return []
  return sentences.flatMap((sentence) => {
    const inside = dates.filter(
      (date): date is DayDate =>
        date.day !== undefined && date.start >= sentence.start && date.end <= sentence.end,
    )
    if (inside.length === 0) return []
    const wrong = inside.filter((date) => isOtherWeekday(masked, date, sentence))
    if (wrong.length > 0) return wrong.map((date) => ({ ...spanOf(date), why: weekday }))
    return inTwo(masked, sentence, inside)
  })
}

type DayDate = FoundDate & { readonly day: number }

const weekday = 'The calendar gives this day another weekday.'
const reversed = 'This span ends before it begins.'
const endFirst = 'This ends or mends something before it began or broke.'
const effectFirst = 'This lies before the event that it is told to follow.'

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function isOtherWeekday(masked: string, { day, start, end, yearGiven }: DayDate, sentence: Span): boolean {
  if (!yearGiven) return false
  const before = firstMatch(weekdayBefore, masked.slice(Math.max(sentence.start, start - 24), start))
  const after = firstMatch(weekdayAfter, masked.slice(end, end + 5))
  const named = before?.[1]?.toLowerCase() ?? after?.[1]
  if (named === undefined) return false
  const index = weekdays.findIndex((names) => names.includes(named))
  // Day 0 was a Thursday.
  return index >= 0 && (((day + 4) % 7) + 7) % 7 !== index
}

const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sonntag', 'dimanche', 'domenica', 'domingo', '日'],
  ['monday', 'montag', 'lundi', 'lunedì', 'lunes', '月'],
  ['tuesday', 'dienstag', 'mardi', 'martedì', 'martes', '火'],
  ['wednesday', 'mittwoch', 'mercredi', 'mercoledì', 'miércoles', '水'],
  ['thursday', 'donnerstag', 'jeudi', 'giovedì', 'jueves', '木'],
  ['friday', 'freitag', 'vendredi', 'venerdì', 'viernes', '金'],
  ['saturday', 'samstag', 'samedi', 'sabato', 'sábado', '土'],
]
const weekdayBefore = new RegExp(
  String.raw`(?<!\p{L})(${weekdays.flatMap((names) => names.slice(0, 5)).join('|')}),? (?:the |dem |den |der |le |il |el |día )?$`,
  'iu',
)
const weekdayAfter = /^\s?[(（]([日月火水木金土])(?:曜日?)?[)）]/u

/** What two dates of one sentence say of each other; with three it is not sure which belong together. */
function inTwo(masked: string, sentence: Span, dates: readonly DayDate[]): MisplacedDate[] {
  const [first, second, third] = dates
  if (first === undefined || second === undefined || third !== undefined) return []
  const back = first.day - second.day
  const between = masked.slice(first.end, second.start)
  // Years that were left out may turn.
  if (back > 300 && !(first.yearGiven && second.yearGiven)) return []
  if (first.start === second.start)
    return back > 0 && has(rangeWithin, masked.slice(first.start, first.end))
      ? [{ ...spanOf(first), why: reversed }]
      : []
  if (back > 0 && has(rangeBetween, between)) return [{ start: first.start, end: second.end, why: reversed }]
  const whole = masked.slice(sentence.start, sentence.end)
  const before = masked.slice(sentence.start, first.start)
  if (back < 0 && has(followsNext, between) && !has(notYet, between))
    return [{ ...spanOf(first), why: effectFirst }]
  if (back > 0 && (has(leadsOn, between) || (has(followsFirst, before) && !has(notYet, whole))))
    return [{ ...spanOf(second), why: effectFirst }]
  return pairs.some(([opens, closes]) => {
    const opened = firstMatch(opens, whole)
    const closed = allMatches(closes, whole).at(-1)
    if (opened === null || closed === undefined || has(notYet, whole)) return false
    return opened.index < closed.index ? back > 0 : back < 0
  })
    ? [{ ...spanOf(second), why: endFirst }]
    : []
}

const rangeWithin = /\d(?:st|nd|rd|th|er|º|\.)?\s*(?:-|–|to|until|bis(?: zum)?|al|au|hasta(?: el)?)\s*\d/iu
const rangeBetween =
  /^\s*(?:\([^)]*\)\s*)?(?:to|until|till|through|–|-|bis(?: zum)?|au|jusqu['’]au|al|all['’]|fino al(?:l['’])?|hasta(?: el)?|から|～|〜)\s*(?:the |le |el )?$/iu

const following = String.raw`(?:following|after|because of|due to|as a (?:result|consequence) of|in (?:response|reaction|answer) to|owing to|prompted by|triggered by|on account of|infolge|wegen|aufgrund|nach|als Reaktion auf|après|suite à|à la suite d[eu]s?|en raison d[eu]s?|à cause d[eu]s?|dopo|in seguito a(?:l|lla|ll['’])?|a causa d(?:el|ella|ell['’]|i)|a seguito d(?:el|ella|ell['’]|i)|tras|después del?|a raíz del?|debido al?|a causa del?)`
const phrase = String.raw`(?:\s(?!(?:and|und|et|e|y|which|der|die)\s)[\p{L}\p{N}’'-]+){0,6}\s?(?:of|from|dated|vom|von|du|de|del|dell['’]|dal|on|le|el)\s?(?:the |\p{L}+day )?$`
/** An effect first, and the event that it follows with the second date. */
const followsNext = new RegExp(String.raw`(?<!\p{L})${following}${phrase}`, 'iu')
/** The event first, and what followed with the second date. */
const followsFirst = new RegExp(String.raw`(?<!\p{L})${following}${phrase}`, 'iu')
const leadsOn =
  /^[^.;]{0,30}(?:\b(?:made|led|caused|prompted|forced|moved|brought) (?:us|the|our)\b|(?<!\p{L})(?:veranlasst\p{L}*|bewog|zwang|führte dazu|nous a (?:conduits?|amenés?|poussés?)|ci ha (?:portat\p{L}|indott\p{L}|spint\p{L})|nos (?:llevó|hizo|obligó)))|^(?:付|の)?[^。]{0,10}(?:を受けて|により|に伴い|をきっかけ)/iu
const notYet =
  /\b(?:before|prior to|until|already|had (?:been|already)|valid|planned|next|again|earlier|second|another|further)\b|(?<!\p{L})(?:vor|bevor|bereits|schon|bis|zuvor|erneut|zweite\p{L}*|weitere\p{L}*|avant|déjà|auparavant|jusqu\p{L}*|nouveau|second\p{L}*|prima|già|fino|nuovo|secondo|antes|ya|hasta|nuevo|segund\p{L}*)(?!\p{L})|前に|以前|すでに|既に|まで|再び|再度/iu

type Pair = readonly [opens: RegExp, closes: RegExp]

/** What opens something and what closes it. The word that stands first has the first date. */
const pairs: readonly Pair[] = [
  [
    /\b(?:began|begun|started|starting|opened|commenced)\b|(?<!\p{L})(?:begann\p{L}*|begonnen|startete\p{L}*|fing\p{L}*|commenc\p{L}+|débuté\p{L}*|démarré\p{L}*|iniziat[oaie]|iniziò|cominciat[oaie]|cominciò|empez\p{L}+|comenz\p{L}+|inici(?:ó|ado|ada))(?!\p{L})|始ま|開始|始め/iu,
    /\b(?:ended|finished|completed|closed|concluded)\b|(?<!\p{L})(?:endete\p{L}*|beendet|abgeschlossen|fertig|terminée?s?|achevée?s?|finie?s?|terminat[oaie]|terminò|finit[oaie]|conclus[oaie]|termin(?:ó|ado|ada)|finaliz\p{L}+|acab(?:ó|ado|ada)|concluy\p{L}+)(?!\p{L})|終わ|終了|完了/giu,
  ],
  [
    /\b(?:failed|broke(?: down)?|stopped working|jammed|crashed|tore|was damaged|went wrong)\b|(?<!\p{L})(?:ausfiel\p{L}*|ausgefallen|kaputtging|defekt wurde|versagte|riss|tombée? en panne|cassée?s?|lâché|guast[oaie]|guastat[oaie]|rott[oaie]|averi\p{L}+|romp\p{L}+|rompió|falló)(?!\p{L})|故障し|壊れ/iu,
    /\b(?:replaced|repaired|fixed|mended|exchanged)\b|(?<!\p{L})(?:ersetzt|repariert|ausgetauscht|instand\p{L}*|remplacée?s?|réparée?s?|sostituit[oaie]|riparat[oaie]|sustitu\p{L}+|repar\p{L}+|reemplaz\p{L}+)(?!\p{L})|交換|修理/giu,
  ],
  [
    /\b(?:ordered|bought|purchased|placed)\b|(?<!\p{L})(?:bestellt\p{L}*|gekauft\p{L}*|commandée?s?|achetée?s?|ordinat[oaie]|acquistat[oaie]|pedid[oa]s?|compr(?:ó|amos|ad[oa]s?)|encargad[oa]s?)(?!\p{L})|発注|注文し|購入し/iu,
    /\b(?:delivered|arrived|came in|shipped)\b|(?<!\p{L})(?:geliefert|eingetroffen|angekommen|versandt|livrée?s?|arrivée?s?|expédiée?s?|consegnat[oaie]|arrivat[oaie]|spedit[oaie]|entreg(?:ó|ad[oa]s?|aron)|lleg(?:ó|aron|ad[oa]s?)|enviad[oa]s?)(?!\p{L})|届き|納品|到着|出荷/giu,
  ],
  [
    /\b(?:asked|requested|wrote to|enquired)\b|(?<!\p{L})(?:angefragt|angefordert|baten|gebeten|demandé\p{L}*|sollicité\p{L}*|chiest[oaie]|richiest[oaie]|pedimos|solicit(?:amos|ó|ad[oa]s?)|preguntamos)(?!\p{L})|依頼し|問い合わせ/iu,
    /\b(?:answered|replied|responded|confirmed)\b|(?<!\p{L})(?:geantwortet|antwortete\p{L}*|bestätigt\p{L}*|répondu|confirmé\p{L}*|rispost[oaie]|confermat[oaie]|respond(?:ió|ido)|contest(?:ó|ado)|confirm(?:ó|ad[oa]s?))(?!\p{L})|回答|返信/giu,
  ],
]
