import type { ReadSentence } from '../reading/letter.ts'
import { nowAfter } from './figure-asides.ts'
import type { PlacedMetric } from './metric.ts'
import { monthWord } from './month-word.ts'

/** Where figures stand that are told as what was, as what is, and of single days. */
export interface TimesTold {
  readonly past: Set<number>
  readonly now: Set<number>
  readonly ofDay: Set<number>
}

/** Notes what time a figure at a place is of; `before` and `after` are the folded words beside it. */
export function noteTime(
  told: TimesTold,
  place: number,
  sentence: ReadSentence,
  before: string,
  after: string,
): void {
  if (isToldAsNow(before, after)) told.now.add(place)
  else if (isToldAsPast(before, after)) told.past.add(place)
  if (sentence.item && isOfOneDay(sentence.words)) told.ofDay.add(place)
}

/** What a rate was, and was on a day, is no figure beside what it is. */
export function withoutFormer(readings: readonly PlacedMetric[], told: TimesTold): readonly PlacedMetric[] {
  const hasOther = (reading: PlacedMetric, counts: (other: PlacedMetric) => boolean): boolean =>
    readings.some((other) => other.metric === reading.metric && other.value !== null && counts(other))
  return readings.filter(
    (reading) =>
      reading.value === null ||
      (!(told.past.has(reading.start) && hasOther(reading, ({ start }) => told.now.has(start))) &&
        !(told.ofDay.has(reading.start) && hasOther(reading, ({ start }) => !told.ofDay.has(start)))),
  )
}

/** "It was 1.1% when we wrote. Today it is 1.6%": a figure of the past, where another one is told of now. */
function isToldAsPast(before: string, after: string): boolean {
  return (wasVerb.test(before) && !overDays.test(after)) || whenTold.test(after) || formerly.test(before)
}

/** "It was 6.2% over 10 days and 5.1% over 30": two windows of the same day. */
const overDays = /^[^%.;]{0,40}(?:days|tage|tagen|jours|giorni|dias|日間?)(?![a-z])/

const wasVerb =
  /(?<![a-z])(?:was|were|stood|had been|lag(?:en)?|betrug|war(?:en)?|etai(?:t|ent)|s'elevait|se situait|era(?:no)?|risultava|ammontava|estaba(?:n)?|fue|ascendia)(?: (?:still|at|noch|bei|de|d'|del|dell'|dello|a|al|all'|en|el))*(?: (?:your|ihre?|votre|la|il|le|su|tu|seine) (?:[a-z-]+ ){1,6})? ?(?:el |l'|il )?$/
const whenTold =
  /^ ?(?:,? ?(?:when|as) we (?:last |first )?(?:wrote|told)|als wir (?:ihnen )?|lorsque nous|quand nous|quando (?:le |ti |vi )?abbiamo|cuando (?:le |te |os )?(?:escrib|avis))|^ ?(?:である|の)?(?:こと|旨)を(?:お知らせ|ご案内|ご連絡|ご通知|通知)|^ ?まで(?:下が|低下|改善|回復|上が)[^。、]{0,4}(?:後|もの)/
const formerly =
  /(?<![a-z])(?:at the time of|when we|previous(?:ly)? (?:review|check|notice|message|reading)|earlier|zum zeitpunkt de[rs]|damals|(?:letzten|vorigen|vorherigen) (?:prufung|mitteilung|nachricht|messung|auswertung)|au moment de|(?:controle|message|avis|releve|mesure|courrier) precedente?|al momento de(?:l|lla)|(?:controllo|messaggio|avviso|rilevazione|misurazione) precedente|en el momento de|(?:revision|mensaje|aviso|control|medicion) anterior)(?![a-z])[^%.;]{0,70}$|(?:以前|当時|いったん|一時)[^%。]{0,40}$/

/** "Today it is 1.6%", このたびの集計では: a figure of now. */
export function isToldAsNow(before: string, after: string): boolean {
  return nowBefore.test(before) || nowAfter.test(after) || nowOfDays.test(before)
}

const nowBefore =
  /(?<![a-z])(?:now|today|currently|at present|since then|jetzt|heute|derzeit|aktuell|inzwischen|mittlerweile|nun|maintenant|aujourd'hui|actuellement|desormais|ora|oggi|attualmente|adesso|ahora|hoy|actualmente|a dia de hoy)(?![a-z])[^%.;]{0,60}$|(?:現在|今回|このたび|その後|本日|再び|今は)[^%。]{0,40}$/
/** "The rate of the last 30 days is 2.1%" beside one that was. */
const nowOfDays =
  /(?<![a-z])(?:last|past|letzten|vergangenen|derniers|ultimi|ultimos) (?:\d{1,3} |[a-z]+ )?(?:days|tagen?|jours|giorni|dias)(?![a-z])[^%.;]{0,30}$/

/** "02 Apr  Warning: 3.0%", 「2025年2月6日: 88.0%」: a row of what happened on a day, not over days. */
function isOfOneDay(row: string): boolean {
  return dayRow.test(row) && !dayRange.test(row)
}

const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?: de)? ?${monthWord}\.?(?: (?:de )?\d{4})?|${monthWord}\.? \d{1,2}(?:, \d{4})?|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{4}年)?\d{1,2}月\d{1,2}日)`
const dayRow = new RegExp(`^[-–•*·・|> ]*${day}(?![a-z0-9])`)
const dayRange = new RegExp(
  String.raw`${day}[^a-z0-9:]{0,4}(?:(?<![a-z])(?:to|until|bis|au|al|a|hasta)(?![a-z])|から|[-–~〜～])[^:]{0,4}\d`,
)
