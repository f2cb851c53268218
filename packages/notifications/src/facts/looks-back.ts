import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { isLastWeek, type Duration } from './durations.ts'
import { percentSign } from './percents.ts'

/** True when a length of time is a measuring window: "in the last 30 days", "60-day", "(Zeitraum: 60 Tage)". */
export function looksBack(
  letter: Letter,
  sentence: ReadSentence,
  duration: Duration,
  atHome: boolean,
): boolean {
  if (duration.unit === 'hour') return false
  if (
    atHome &&
    lastDays.test(letter.reading.flat.slice(duration.start, duration.end + 14)) &&
    percentSign.test(sentence.words)
  )
    return true
  if (isLabelled(letter, sentence, duration)) return true
  if (isLastWeek(letter.reading.flat, duration) || sumsUpRange(letter, sentence, duration)) return true
  if (says(sentence, 'object.funds') && says(sentence, 'time.funds')) return false
  const { flat } = letter.reading
  if (
    atHome &&
    /[%％] (?:in|over|within|uber|innerhalb von|sur|en|pendant|su|durante|dans) (?:the |den |les |gli |los |un )?$/.test(
      flat.slice(Math.max(sentence.start, duration.start - 24), duration.start),
    )
  )
    return true
  if (
    !says(sentence, 'ask.send') &&
    endsOnDay.test(flat.slice(Math.max(0, duration.start - 16), duration.end + 40))
  )
    return true
  const before = sentence.hits.filter(
    (h) =>
      h.concept === 'time.back' &&
      ((h.end <= duration.start + 1 && duration.start - h.end <= 26) ||
        (h.start < duration.end && h.end > duration.start)),
  )
  const after = sentence.hits.some(
    (h) => h.concept === 'time.back' && h.start >= duration.end - 2 && h.start - duration.end <= 14,
  )
  // A share of orders without invoices is measured; invoices and proofs "of the last 365 days" are papers.
  if (before.length > 0 || after)
    return (atHome && percentSign.test(sentence.words)) || !says(sentence, ...papers)
  if (
    /-day|-tage|tages/.test(flat.slice(duration.start, duration.end + 6)) &&
    (atHome || says(sentence, 'figure.value', 'figure.target'))
  )
    return true
  const hasPercent = percentSign.test(sentence.words)
  return (
    atHome &&
    hasPercent &&
    /[(/:]\s?$|[(（][^()（）%]{0,40}[,、] ?$|(?:over|in|for|of|through|across|during|auf|sur|su|sobre|en|a|uber|wahrend|within|innerhalb von|per|pro|pendant|durante|für|fur|von|di|de) (?:the |a |den |die |les |i |los |gli )?(?:[a-z]+ )?$/.test(
      flat.slice(Math.max(sentence.start, duration.start - 26), duration.start),
    ) &&
    !says(sentence, 'ask.send')
  )
}

/** Papers are as old as what they were issued for. */
const papers = [
  'document.invoice',
  'document.utility_bill',
  'document.proof_of_delivery',
  'document.test_report',
  'document.certificate',
  'document.id_document',
  'document.other',
] as const

/** "Measurement period: 30 days", "Window ....... 30 days", "Der Messzeitraum beträgt 14 Tage": said of the window by its name. */
export function isLabelled(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  return (
    !percentSign.test(sentence.words) &&
    labelled.test(letter.reading.flat.slice(sentence.start, duration.start))
  )
}

const labelled =
  /^[^:：%.]{0,40}(?:(?<![a-z])(?:(?:[a-z]*period|window|time ?frame|duration|duree|durata|duracion|arco temporale|intervallo|intervalo|marco (?:de tiempo|temporal)|dauer|[a-z]*zeitraum|fenster|periode|fenetre|periodo|finestra|ventana|gemessen|measured|mesure|misurato|medido|computo)(?![a-z])|days(?= ?[:|.])|tage(?= ?[:|.])|jours(?= ?[:|.])|giorni(?= ?[:|.])|dias(?= ?[:|.]))|期間|集計)[^:：%.]{0,24}(?:[:：|](?: ?(?:last|past|die )?(?:letzten?|derniers|ultimi|ultimos|過去|直近)?)| ?\.{3,}|[ 　]{2,}| (?:is|was|are|covers?|spans|equals|betragt|umfasst|sind|ist|est|couvre|comprend|e|copre|comprende|es|abarca|cubre)(?: (?:of|de|di|von|the))?|は) ?$|^(?:[-–•*・ ]*)(?:[a-z]{4,12} )?(?:period|window|[a-z]*zeitraum|fenster|periode|fenetre|periodo|finestra|ventana|(?:対象|計測|測定|集計)?期間) ?$/

/** "Ces 7 derniers jours", "7 giorni precedenti": said behind the number. */
const lastDays =
  /^\d{1,3} (?:last|past|derniers|ultimi|ultimos|letzten) |^\d{1,3} (?:jours|giorni|dias) (?:derniers|precedents|ecoules|precedenti|passati|anteriores|pasados|previos)(?![a-z])/

/** "In the 30 days to 18 May", "nei 30 giorni fino al 18 maggio" */
export const endsOnDay =
  /(?<!\d)\d{1,3}[ -]days?(?: period)? (?:(?:up )?to|through|from|between|beginning|starting|(?:that |which )?end(?:ing|ed|s)(?: on)?) \S{0,12} ?\d|(?<!\d)\d{1,3} tagen? (?:vom|bis) (?:zum |einschliesslich )?\d|(?<!\d)\d{1,3} jours (?:jusqu'au|au|du|arretes au|clos le) \d|(?<!\d)\d{1,3} giorni (?:fino al|al|dal(?:l')?|terminati il|chiusi il) ?\d|(?<!\d)\d{1,3} dias (?:hasta el|al|del|desde el|terminados el|cerrados el) \d|(?<![a-z])(?:(?:in|over|during|reviewed|considered|checked|cover(?:s|ed)|looked at) the \S+ days (?:up )?(?:to|until|(?:that |which )?end(?:ing|ed)(?: on)?)|(?:in|wahrend) den \S+ tagen bis(?: zum)?|(?:dans|pendant|sur|durant) les \S+ jours (?:jusqu'au|precedant le|se terminant le)|nei \S+ giorni (?:fino al?|precedenti il)|(?:en|durante) los \S+ dias (?:hasta el|anteriores al|previos al)) ?\S{0,12} ?\d/

/** "Between 1 and 30 April (30 days)", "11月18日から11月24日までの7日間": a length of time that sums up a range of dates. */
export function sumsUpRange(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const before = letter.reading.flat.slice(Math.max(sentence.start, duration.start - 90), duration.start)
  if (rangeBehind.test(letter.reading.flat.slice(duration.end, duration.end + 40))) return true
  if (letter.language.language === 'ja')
    return (
      /(?:(?:から|より|[〜～~–-])[^。、]{2,18}(?:まで)?|\d日までの?|\d日時点の?)(?:の|[(（])?$/.test(
        before,
      ) && /\d/.test(before)
    )
  return /[(,] ?(?:[a-z]{2,10} )?$/.test(before) && dateRange.test(before)
}

/** "14 Tage (02.11.2022 – 15.11.2022)", 「60日間(2月3日~4月3日)」 */
const rangeBehind =
  /^間? ?[(（](?:[a-z]{2,8} )?\d{1,4}[^()（）]{2,18}(?:[-–—~〜～]|to|bis|au|al|a|hasta|から) ?\d/

const dateRange =
  /(?<![a-z])(?:between|from|zwischen|vom|von|du|entre(?: le| el)?|dal(?:l')?|tra(?: il)?|fra(?: il)?|del|desde(?: el)?) [^.;]{0,24}\d[^.;]{0,24}(?:and|to|through|until|bis|und|au|et|al(?:l')?|e|y|hasta|–|-) [^.;(]{0,12}\d[^;(]{0,20}[(,] ?(?:[a-z]{2,10} )?$|\d{1,2} ?[–-] ?\d{1,2} [^.;(]{3,20}[(,] ?$|\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de )?[a-z]{3,10} (?:to|until|through|bis|au|al|hasta el|[–-]) \d{1,2}[^;(]{0,20}[(,] ?$/
