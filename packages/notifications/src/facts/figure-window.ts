import { isGeneralEntry } from '../reading/list-lead.ts'
import { says, sentenceOf, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { Concept } from '../terms/concepts.ts'
import { inDays, isLastWeek, type Duration } from './durations.ts'
import { metricOf, type PlacedMetric } from './metric.ts'
import { percentSign } from './percents.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'

/** A window is the length of time in a metric's sentence, or in the one beside it, that looks back. */
export function withWindows(
  letter: Letter,
  readings: readonly PlacedMetric[],
  durations: readonly Duration[],
): PlacedMetric[] {
  if (durations.length === 0) return [...readings]
  return readings.map((reading) => {
    if (reading.windowDays !== null) return reading
    const home = letter.sentences.find((s) => {
      const from = letter.reading.map[s.start] ?? 0
      const to = letter.reading.map[s.end] ?? 0
      return reading.start >= from && reading.start < to
    })
    if (home === undefined) return reading
    if (reading.metric === 'account_health_rating') return withRatingWindow(letter, reading, durations)
    const concept: Concept = `topic.${reading.metric}`
    const own =
      windowBehind(letter, home, reading, durations) ??
      listedWindow(letter, home, reading, durations) ??
      ownWindow(letter, home, reading, durations) ??
      soleWindow(letter, home, durations)
    if (own !== undefined) return { ...reading, windowDays: inDays(own) }
    const candidates = letter.sentences.filter(
      (s) =>
        s === home ||
        (Math.abs(s.index - home.index) <= 2 &&
          Math.abs(s.block - home.block) <= 2 &&
          !measuresAnother(s, concept) &&
          (s === home || !isGeneralEntry(letter, s)) &&
          (s === home || !holdsOnlyOthers(letter, s, reading, readings))) ||
        says(s, concept),
    )
    const ranked = candidates.sort((a, b) => Math.abs(a.index - home.index) - Math.abs(b.index - home.index))
    for (const sentence of ranked) {
      const window = durations.find(
        (d) =>
          d.start >= sentence.start &&
          d.end <= sentence.end &&
          looksBack(letter, sentence, d, sentence === home || tellsTarget(sentence)),
      )
      if (window !== undefined) return { ...reading, windowDays: inDays(window) }
    }
    const lead = leadIn(letter, home)
    const leading = durations.find(
      (d) =>
        lead !== undefined &&
        d.start >= lead.start &&
        d.end <= lead.end &&
        (looksBack(letter, lead, d, true) ||
          opensBracket.test(letter.reading.flat.slice(lead.start, d.start))),
    )
    const shared = leading ?? windowAroundRows(letter, home, durations, concept)
    return shared === undefined ? reading : { ...reading, windowDays: inDays(shared) }
  })
}

/** "The rating weighs violations of the last 180 days": said of the rating, not of a demand beside it. */
function withRatingWindow(
  letter: Letter,
  reading: PlacedMetric,
  durations: readonly Duration[],
): PlacedMetric {
  const window = durations.find((d) => {
    const sentence = sentenceOf(letter, d.start)
    return (
      sentence !== undefined &&
      [sentence, letter.sentences[sentence.index - 1]].some(
        (near) =>
          near !== undefined && (says(near, 'topic.account_health_rating') || ratingWord.test(near.words)),
      ) &&
      !fellBecause.test(letter.reading.flat.slice(sentence.start, d.start)) &&
      !olderThan.test(letter.reading.flat.slice(sentence.start, d.start)) &&
      !pulledDown.test(letter.reading.flat.slice(d.end, sentence.end)) &&
      (looksBack(letter, sentence, d, false) || looksAt.test(sentence.words, sentence))
    )
  })
  return window === undefined ? reading : { ...reading, windowDays: inDays(window) }
}

/** "It went down because of violations from the last 180 days": what lowered it, not over which time it is taken. */
const fellBecause =
  /(?<![a-z])(?:because|due to|owing to|as a result of|wegen|aufgrund|infolge|weil|en raison|a cause|suite a|parce qu[e']|a causa|a seguito|per via|perche|debido a|porque|a raiz de)(?![a-z])/
/** "Violations that are older than 180 days no longer count" */
const olderThan =
  /(?<![a-z])(?:older than|alter als|plus (?:ancien(?:ne)?s?|vieux|vieilles) (?:que|de)|piu vecch(?:i[oe]?|ie) di|mas (?:antigu[oa]s|viej[oa]s) (?:que|de)|anteriores a|(?:piu|mas|plus) de) $/
const pulledDown = /^[^。]{0,40}(?:により|によって|のため|が原因)[^。]{0,12}(?:下が|低下|減)/

/** "Betrachtet werden 180 Tage": over which time, said by a verb. */
const looksAt = gated(
  /^(?:it (?:looks at|covers|considers|spans)|we (?:look at|consider)|(?:betrachtet|berucksichtigt|ausgewertet|gewertet|erfasst) (?:werden|wird)|sont (?:pris en compte|consideres)|(?:elle|il) (?:porte|couvre|prend en compte)|(?:vengono|sono) (?:considerat|valutat)i|(?:considera|copre|riguarda)|se (?:consideran|tienen en cuenta|evaluan)|(?:abarca|cubre|considera)) [^.;]{0,30}\d|(?:対象|集計|評価)(?:期間)?は[^。]{0,12}\d/,
)

const ratingWord =
  /(?<![a-z])(?:rating|score|bewertung|punktzahl|punktestand|note|score|punteggio|valutazione|puntuacion|calificacion|indice|points|punkten?|punti|puntos)(?![a-z])|評価|スコア/

/** "1.31% (target: below 1%, 60 days)": the only length of time of a line of figures. */
function soleWindow(
  letter: Letter,
  home: ReadSentence,
  durations: readonly Duration[],
): Duration | undefined {
  const within = daysWithin(home, durations)
  const [only] = within
  if (only === undefined || within.length > 1 || !percentSign.test(home.words)) return undefined
  const bracket = /[(（][^()（）]*$/.test(letter.reading.flat.slice(home.start, only.start))
  if (!bracket && !home.item) return undefined
  return says(home, 'ask.send', 'time.due', 'mood.if') ? undefined : only
}

/** The sentence above or below rows of figures that says over which time all of them are measured. */
function windowAroundRows(
  letter: Letter,
  home: ReadSentence,
  durations: readonly Duration[],
  concept: Concept,
): Duration | undefined {
  if (!home.item) return undefined
  const isRow = (s: ReadSentence | undefined): boolean => s !== undefined && s.item && s.block === home.block
  let first = home.index
  let last = home.index
  while (isRow(letter.sentences[first - 1])) first -= 1
  while (isRow(letter.sentences[last + 1])) last += 1
  for (const at of [first - 1, last + 1, first - 2, last + 2]) {
    const sentence = letter.sentences[at]
    if (sentence === undefined || sentence.item || says(sentence, 'ask.send', 'mood.if')) continue
    const window = durations.find(
      (d) =>
        d.start >= sentence.start &&
        d.end <= sentence.end &&
        (looksBack(letter, sentence, d, false) ||
          // "Late shipment rate by store (30 days, target 4%)"
          (says(sentence, concept) && opensBracket.test(letter.reading.flat.slice(sentence.start, d.start)))),
    )
    if (window !== undefined) return window
  }
  return undefined
}

const opensBracket = /[(（]\s?$/

/** "Between 1 and 30 April (30 days)", "11月18日から11月24日までの7日間": a length of time that sums up a range of dates. */
export function sumsUpRange(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const before = letter.reading.flat.slice(Math.max(sentence.start, duration.start - 90), duration.start)
  if (letter.language.language === 'ja')
    return /(?:から|より|[〜～~–-])[^。、]{2,18}(?:まで)?(?:の|[(（])$/.test(before) && /\d/.test(before)
  return /[(,] ?(?:[a-z]{2,10} )?$/.test(before) && dateRange.test(before)
}

const dateRange =
  /(?<![a-z])(?:between|from|zwischen|vom|von|du|entre(?: le| el)?|dal(?:l')?|tra(?: il)?|fra(?: il)?|del|desde(?: el)?) [^.;]{0,24}\d[^.;]{0,24}(?:and|to|through|until|bis|und|au|et|al(?:l')?|e|y|hasta|–|-) [^.;(]{0,12}\d[^;(]{0,20}[(,] ?(?:[a-z]{2,10} )?$|\d{1,2} ?[–-] ?\d{1,2} [^.;(]{3,20}[(,] ?$|\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de )?[a-z]{3,10} (?:to|until|through|bis|au|al|hasta el|[–-]) \d{1,2}[^;(]{0,20}[(,] ?$/

/** Rows of one metric are measured over one window, which is said once. */
export function shareWindows(readings: readonly PlacedMetric[]): PlacedMetric[] {
  return readings.map((reading) => {
    if (reading.windowDays !== null) return reading
    const sibling = readings.find((other) => other.metric === reading.metric && other.windowDays !== null)
    return sibling === undefined ? reading : { ...reading, windowDays: sibling.windowDays }
  })
}

/** True when a length of time is a measuring window: "in the last 30 days", "60-day", "(Zeitraum: 60 Tage)". */
export function looksBack(
  letter: Letter,
  sentence: ReadSentence,
  duration: Duration,
  atHome: boolean,
): boolean {
  if (duration.unit === 'hour') return false
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
  if (endsOnDay.test(flat.slice(Math.max(0, duration.start - 16), duration.end + 40))) return true
  const before = sentence.hits.filter(
    (h) =>
      h.concept === 'time.back' &&
      ((h.end <= duration.start + 1 && duration.start - h.end <= 26) ||
        (h.start < duration.end && h.end > duration.start)),
  )
  const after = sentence.hits.some(
    (h) => h.concept === 'time.back' && h.start >= duration.end - 2 && h.start - duration.end <= 14,
  )
  // A share of orders without invoices is measured; invoices "of the last 365 days" are papers.
  if (before.length > 0 || after)
    return (
      (atHome && percentSign.test(sentence.words)) ||
      !says(sentence, 'document.invoice', 'document.utility_bill')
    )
  if (
    /-day|-tage|tages/.test(flat.slice(duration.start, duration.end + 6)) &&
    (atHome || says(sentence, 'figure.value', 'figure.target'))
  )
    return true
  const hasPercent = percentSign.test(sentence.words)
  return (
    atHome &&
    hasPercent &&
    /[(/:]\s?$|[(（][^()（）%]{0,40}[,、] ?$|(?:over|in|auf|sur|su|en|uber|within|innerhalb von|per|pro|für|fur|von|di|de) (?:the |a |den |die |les |i |los |gli )?(?:[a-z]+ )?$/.test(
      flat.slice(Math.max(sentence.start, duration.start - 26), duration.start),
    ) &&
    !says(sentence, 'ask.send')
  )
}

/** Of several windows in one line, the one right behind the metric's name: "Late shipment rate (30 days)". */
function ownWindow(
  letter: Letter,
  home: ReadSentence,
  reading: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const at = home.hits.findLast(
    (h) => h.concept === `topic.${reading.metric}` && (letter.reading.map[h.start] ?? 0) <= reading.start,
  )
  if (at === undefined) return undefined
  return durations.find(
    (d) =>
      d.end <= home.end &&
      d.unit !== 'hour' &&
      d.start >= at.end - 2 &&
      /^[^a-z%]{0,3}[(（]?[^%;,()（）]{0,16}$/.test(letter.reading.flat.slice(at.end, d.start)) &&
      (letter.reading.map[d.start] ?? 0) < reading.start,
  )
}

/** "6.2% in the last 10 days and 5.1% in the last 30 days": each figure has the window after it. */
function windowBehind(
  letter: Letter,
  home: ReadSentence,
  reading: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const within = daysWithin(home, durations)
  const [first] = within
  if (first === undefined || within.length < 2) return undefined
  const { flat, map } = letter.reading
  const firstFigure = home.words.search(/\d ?(?:%|percent|per cent|prozent|pour ?cent|por ?cien|パーセント)/)
  if (firstFigure === -1 || home.start + firstFigure > first.start) return undefined
  const next = within.find((d) => (map[d.start] ?? 0) >= reading.end)
  if (next === undefined) return undefined
  const between = flat.slice(
    map.findIndex((at) => at >= reading.end),
    next.start,
  )
  return between.length <= 40 && !percentSign.test(between) && !/[;.] [a-z]/.test(between) ? next : undefined
}

/** "10 days to 19 January - 9.14%, 30 days to 19 January - 6.81%": each figure has the window before it. */
function listedWindow(
  letter: Letter,
  home: ReadSentence,
  reading: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const within = daysWithin(home, durations)
  const place = (offset: number): number => letter.reading.map[offset] ?? 0
  const before = within.findLast((d) => place(d.end) <= reading.start)
  if (before === undefined) return undefined
  const between = letter.reading.flat.slice(
    before.end,
    letter.reading.map.findIndex((at) => at >= reading.start),
  )
  const opens = /^[^a-z0-9]*$/.test(letter.reading.flat.slice(home.start, before.start))
  return !between.includes('%') &&
    between.length <= 40 &&
    (within.length > 1 || opens) &&
    !/[;.] [a-z]/.test(between)
    ? before
    : undefined
}

/** "In the 30 days to 18 May", "nei 30 giorni fino al 18 maggio" */
const endsOnDay =
  /(?<![a-z])(?:(?:in|over|during|reviewed|considered|checked|cover(?:s|ed)|looked at) the \S+ days (?:up )?(?:to|until|(?:that |which )?end(?:ing|ed)(?: on)?)|(?:in|wahrend) den \S+ tagen bis(?: zum)?|(?:dans|pendant|sur|durant) les \S+ jours (?:jusqu'au|precedant le|se terminant le)|nei \S+ giorni (?:fino al?|precedenti il)|(?:en|durante) los \S+ dias (?:hasta el|anteriores al|previos al)) ?\S{0,12} ?\d/

/** "In both stores the target is below 2.5% within 7 days" goes on about the figures before it. */
function tellsTarget(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'figure.target') &&
    percentSign.test(sentence.words) &&
    !sentence.hits.some((h) => metricOf.has(h.concept))
  )
}

/** A line about other metrics keeps its window to itself, unless it leads into a list. */
function measuresAnother(sentence: ReadSentence, concept: Concept): boolean {
  if (says(sentence, concept)) return false
  return sentence.hits.some((h) => metricOf.has(h.concept)) && percentSign.test(sentence.words)
}

/** A sentence that only figures of other metrics stand in, named there or not. */
function holdsOnlyOthers(
  letter: Letter,
  sentence: ReadSentence,
  reading: PlacedMetric,
  readings: readonly PlacedMetric[],
): boolean {
  const { map } = letter.reading
  const [from, to] = [map[sentence.start] ?? 0, map[sentence.end] ?? 0]
  const here = readings.filter(({ start }) => start >= from && start < to)
  return here.length > 0 && here.every(({ metric }) => metric !== reading.metric)
}

/** The line with a colon above a list of figures. */
function leadIn(letter: Letter, home: ReadSentence): ReadSentence | undefined {
  for (let index = home.index - 1; index >= Math.max(0, home.index - 8); index--) {
    const before = letter.sentences[index]
    if (before === undefined) return undefined
    if (endsIn(before.words.trimEnd(), ':：')) return before
    if (!percentSign.test(before.words)) return undefined
  }
  return undefined
}

/** The lengths of time in a sentence that can be a window: hours never are. */
function daysWithin(home: ReadSentence, durations: readonly Duration[]): readonly Duration[] {
  return durations.filter((d) => d.start >= home.start && d.end <= home.end && d.unit !== 'hour')
}
