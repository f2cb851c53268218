import { isGeneralEntry } from '../reading/list-lead.ts'
import { says, sentenceOf, type Letter, type ReadSentence } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import type { MetricName } from '../schema.ts'
import type { Concept } from '../terms/concepts.ts'
import { isPastFigure } from './figure-asides.ts'
import { inDays, isLastWeek, type Duration } from './durations.ts'
import { endsOnDay, isLabelled, looksBack } from './looks-back.ts'
import { namesMetric, rateOf, shortNameOf, type PlacedMetric } from './metric.ts'
import { findPercents, percentSign } from './percents.ts'
import { ratingWindow } from './rating-window.ts'
import { windowBelow } from './window-below.ts'
import { endsIn } from '../text/ends-in.ts'
import { flatPlace } from '../text/reading-text.ts'

/** A window is the length of time in a metric's sentence, or in the one beside it, that looks back. */
export function withWindows(
  letter: Letter,
  readings: readonly PlacedMetric[],
  lengths: readonly Duration[],
): PlacedMetric[] {
  const durations = lengths.filter((length) => length.unit !== 'hour' && inDays(length) >= shortestWindow)
  const measuresOne = new Set(readings.map(({ metric }) => metric)).size === 1
  const timed = [...new Set(durations.map((d) => sentenceOf(letter, d.start)))].filter((s) => s !== undefined)
  return readings.map((reading) => {
    if (reading.windowDays !== null) return reading
    const home = letter.sentences.find((s) => {
      const from = letter.reading.map[s.start] ?? 0
      const to = letter.reading.map[s.end] ?? 0
      return reading.start >= from && reading.start < to
    })
    if (home === undefined) return reading
    if (reading.metric === 'account_health_rating') {
      const window = ratingWindow(letter, durations)
      return window === undefined ? reading : measuredOver(reading, window)
    }
    const short = abbreviatedWindow(letter, home, reading)
    if (short !== null) return { ...reading, windowDays: short }
    if (durations.length === 0) return reading
    const own =
      windowBelow(letter, home, durations) ??
      bracketWindow(letter, home, reading, durations) ??
      windowBehind(letter, home, reading, durations) ??
      listedWindow(letter, home, reading, durations) ??
      ownWindow(letter, home, reading, durations) ??
      soleWindow(letter, home, reading, durations) ??
      headingWindow(letter, home, reading, durations) ??
      columnOf(letter, home, reading, durations)
    if (own !== undefined) return measuredOver(reading, own)
    const candidates = timed.filter(
      (s) =>
        s === home ||
        (Math.abs(s.index - home.index) <= 2 &&
          Math.abs(s.block - home.block) <= 2 &&
          !measuresAnother(s, reading.metric) &&
          !isBelowOther(letter, s, home, reading.metric) &&
          (s === home || !isGeneralEntry(letter, s)) &&
          (s === home || !holdsOnlyOthers(letter, s, reading, readings))) ||
        isRowOfWindow(letter, s, home, reading.metric, durations) ||
        namesMetric(s, reading.metric),
    )
    const isNamedHere = home.hits.some((h) => rateOf.has(h.concept))
    const distance = (s: ReadSentence): number =>
      Math.abs(s.index - home.index) +
      (!isNamedHere &&
      (Math.abs(s.index - home.index) > nearLines || crossesName(letter, s, home, reading.metric))
        ? otherPart
        : 0)
    const ranked = candidates.sort((a, b) => distance(a) - distance(b))
    for (const sentence of ranked) {
      const window = durations.find(
        (d) =>
          d.start >= sentence.start &&
          d.end <= sentence.end &&
          !(sentence !== home && (tellsPast(letter, sentence, d) || asksOnly(sentence))) &&
          !(sentence === home && isOfAnother(letter, home, reading.metric, d)) &&
          (looksBack(letter, sentence, d, sentence === home || tellsTarget(sentence)) ||
            isBehindName(letter, sentence, reading.metric, d)),
      )
      if (window !== undefined) return measuredOver(reading, window)
    }
    const beside = besideWindow(letter, home, durations)
    if (beside !== undefined) return measuredOver(reading, beside)
    const lead = leadIn(letter, home)
    const leading = durations.find(
      (d) =>
        lead !== undefined &&
        d.start >= lead.start &&
        d.end <= lead.end &&
        (looksBack(letter, lead, d, true) ||
          opensBracket.test(letter.reading.flat.slice(lead.start, d.start)) ||
          takenOver.test(letter.reading.flat.slice(lead.start, d.start))),
    )
    const shared =
      leading ??
      windowAroundRows(letter, home, durations, reading.metric) ??
      columnWindow(letter, home, durations) ??
      (measuresOne ? datedWindow(letter, durations) : undefined)
    return shared === undefined ? reading : measuredOver(reading, shared)
  })
}

/** Nothing is measured over less than a week; that is time to answer or to ship in. */
const shortestWindow = 7

function measuredOver(reading: PlacedMetric, window: Duration): PlacedMetric {
  return { ...reading, windowDays: inDays(window), window }
}

/** "1.31% (target: below 1%, 60 days)": the only length of time of a line of figures. */
function soleWindow(
  letter: Letter,
  home: ReadSentence,
  { metric }: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const within = daysWithin(home, durations)
  const [only] = within
  if (only === undefined || within.length > 1 || !percentSign.test(home.words)) return undefined
  if (isOfAnother(letter, home, metric, only)) return undefined
  const before = letter.reading.flat.slice(home.start, only.start)
  if (
    behindShare.test(before) ||
    besideTarget.test(before) ||
    closesLine.test(letter.reading.flat.slice(only.start - 14, home.end))
  )
    return only
  const bracket = /[(（][^()（）]*$/.test(before)
  if (!bracket && !home.item) return undefined
  return says(home, 'ask.send', 'time.due', 'mood.if') ? undefined : only
}

/** "Cancel rate (7d): 2.9%": days by one letter, in the bracket behind the name of the metric. */
function abbreviatedWindow(
  letter: Letter,
  home: ReadSentence,
  { metric, start, end }: PlacedMetric,
): number | null {
  const name = home.hits.findLast(
    (h) => rateOf.get(h.concept) === metric && (letter.reading.map[h.start] ?? 0) <= start,
  )
  const { flat } = letter.reading
  const days =
    (name === undefined ? null : shortDays.exec(flat.slice(name.end, name.end + 12))) ??
    lastNumber.exec(wordsBehind(letter, home, end))
  return days === null ? null : Number(days[1])
}

/** The folded words of a sentence behind a place of the text. */
function wordsBehind({ reading }: Letter, { start, end }: ReadSentence, place: number): string {
  let from = start
  while (from < end && (reading.map[from] ?? 0) < place) from += 1
  return reading.flat.slice(from, Math.min(end, from + 40))
}

/** "7.0% across the last 10 days and 5.2% across the last 30 (…)" */
const lastNumber =
  /^ (?:[a-z]{2,6} ){0,2}(?:last|past|letzten|derniers|ultimi|ultimos) (\d{1,3})(?= ?[,.;(]| (?:and|und|et|e|y) )/

const shortDays = /^[a-z]? ?[(（[]?(\d{1,3}) ?-?[djt][)）\]]/

/** "On-time delivery (14 days)" above "Now: 91.5%": the heading that names the metric of rows says over which time it is measured. */
function headingWindow(
  letter: Letter,
  home: ReadSentence,
  { metric }: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  for (let index = home.index - 1; index >= Math.max(0, home.index - rowsBelowHeading); index--) {
    const above = letter.sentences[index]
    if (above === undefined || home.hits.some((h) => rateOf.has(h.concept))) return undefined
    if (!above.hits.some((h) => rateOf.has(h.concept))) continue
    if (!namesMetric(above, metric) || percentSign.test(above.words) || above.words.length > longestHeading)
      return undefined
    const [only, ...others] = daysWithin(above, durations)
    return others.length === 0 ? only : undefined
  }
  return undefined
}

/** "Late shipments: 4.8%." and "This is what your page says today (30 days)": the bracket of the next sentence. */
function besideWindow(
  letter: Letter,
  home: ReadSentence,
  durations: readonly Duration[],
): Duration | undefined {
  const next = letter.sentences[home.index + 1]
  if (next === undefined || next.block !== home.block || percentSign.test(next.words)) return undefined
  if (
    next.hits.some((h) => rateOf.has(h.concept)) ||
    says(next, 'ask.send', 'time.due', 'mood.if', 'object.funds')
  )
    return undefined
  return daysWithin(next, durations).find((d) =>
    opensBracket.test(letter.reading.flat.slice(next.start, d.start)),
  )
}

const rowsBelowHeading = 4
const longestHeading = 70

/** "1.9% (target: <1%), 60 days" */
const closesLine =
  /(?:[%％](?: (?:or|oder|ou|o|y) [a-z]{2,7})?[)）]?|[)）]) ?[,;·|/–-]? ?\d{1,3}[ -][a-z]{3,7}[.)]?$|(?:[%％](?:以上|以下|未満)?[)）]?|[)）])[、, /]{0,3}\d{1,3}日間?。?$/

/** "0.6% (60 days); it must not reach 1%", "0,6 % (gemessen über 60 Tage)" */
const behindShare = /[%％] ?(?:[(（][a-z ]{0,20}|(?:a|over|uber|sur|su|wahrend|pendant|durante) )$/

/** "(required: 95%, 30 days)" */
const besideTarget = /[(（][^()（）]*(?:%|percent|per cent|prozent|por ?cien|パーセント)[^()（）]*$/

/** The rows that stand together, by the number of each of their sentences. */
const rowsOf = oncePerLetter(({ sentences }): readonly (Rows | undefined)[] => {
  const rows: ({ first: number; last: number } | undefined)[] = []
  for (const { item, block, index } of sentences) {
    const above = sentences[index - 1]?.block === block ? rows[index - 1] : undefined
    if (above !== undefined && item) above.last = index
    rows.push(item ? (above ?? { first: index, last: index }) : undefined)
  }
  return rows
})

interface Rows {
  readonly first: number
  readonly last: number
}

/** The sentence above or below rows of figures that says over which time all of them are measured. */
function windowAroundRows(
  letter: Letter,
  home: ReadSentence,
  durations: readonly Duration[],
  metric: MetricName,
): Duration | undefined {
  const rows = rowsOf(letter)[home.index]
  if (rows === undefined) return undefined
  const { first, last } = rows
  for (const at of [first - 1, last + 1, first - 2, last + 2]) {
    const sentence = letter.sentences[at]
    if (sentence === undefined || sentence.item || says(sentence, 'ask.send', 'mood.if')) continue
    const window = durations.find(
      (d) =>
        d.start >= sentence.start &&
        d.end <= sentence.end &&
        (looksBack(letter, sentence, d, false) ||
          // "Late shipment rate by store (30 days, target 4%)"
          (namesMetric(sentence, metric) &&
            opensBracket.test(letter.reading.flat.slice(sentence.start, d.start)))),
    )
    if (window !== undefined) return window
  }
  return undefined
}

/** "Your figures of 60 days:" */
const takenOver =
  /(?<![a-z])(?:of|over|for|across|von|der|uber|de|sur|di|su|en|a|sobre|durante) (?:the |los |las |les |i |gli )?$/
const opensBracket = /[(（]\s?$/

/** Rows of one metric are measured over one window, which is said once. */
export function shareWindows(readings: readonly PlacedMetric[]): PlacedMetric[] {
  return readings.map((reading) => {
    if (reading.windowDays !== null) return reading
    const sibling = readings.find((other) => other.metric === reading.metric && other.windowDays !== null)
    return sibling === undefined ? reading : { ...reading, windowDays: sibling.windowDays }
  })
}

/** "The cancel rate over 7 days must not exceed 2.5%": days right behind the name of the metric, where nothing is asked for. */
function isBehindName(
  letter: Letter,
  sentence: ReadSentence,
  metric: MetricName,
  duration: Duration,
): boolean {
  return (
    sentence.hits.some(
      (h) =>
        rateOf.get(h.concept) === metric &&
        h.end <= duration.start + 2 &&
        behindName.test(letter.reading.flat.slice(h.end, duration.start)),
    ) && !says(sentence, 'ask.send', 'time.due', 'mood.if')
  )
}

/** Between the name of a metric and its window. */
const behindName =
  /^(?: (?:pre-?[a-z]+|prima della spedizione|avant expedition|antes del envio|vor versand))?[^a-z%]{0,3}[(（]?[^%;,()（）]{0,16}$/

/** Of several windows in one line, the one right behind the metric's name: "Late shipment rate (30 days)". */
function ownWindow(
  letter: Letter,
  home: ReadSentence,
  reading: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const names = home.hits.filter((h) => rateOf.get(h.concept) === reading.metric)
  const at = names.findLast((h) => (letter.reading.map[h.start] ?? 0) <= reading.start)
  // "2.9% of orders were cancelled; the 7-day cancel rate …": named only behind the figure.
  const behind = at === undefined ? names[0] : undefined
  const name = at ?? behind
  if (name === undefined) return undefined
  return durations.find(
    (d) =>
      d.end <= home.end &&
      d.start >= name.end - 2 &&
      behindName.test(letter.reading.flat.slice(name.end, d.start)) &&
      (behind !== undefined || (letter.reading.map[d.start] ?? 0) < reading.start),
  )
}

/** "Late shipments (6.2%, target 4%, 30 days) and cancellations (3.1%, 7 days)": the only length of time in the bracket of a figure. */
function bracketWindow(
  letter: Letter,
  home: ReadSentence,
  reading: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const { flat } = letter.reading
  const at = flatPlace(letter.reading, reading.start)
  const opens = Math.max(flat.lastIndexOf('(', at), flat.lastIndexOf('（', at))
  const closes = /[()（）]/.exec(flat.slice(at))
  if (opens < home.start || closes === null || !/[)）]/.test(closes[0])) return undefined
  if (/[)）]/.test(flat.slice(opens, at))) return undefined
  const [only, ...others] = durations.filter((d) => d.start > opens && d.end <= at + closes.index)
  return others.length === 0 ? only : undefined
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
  const between = flat.slice(flatPlace(letter.reading, reading.end), next.start)
  return between.length <= 60 &&
    (!percentSign.test(between) || targetColumn.test(between) || ownBracket.test(between)) &&
    !/[;.] [a-z]/.test(between)
    ? next
    : undefined
}

/** "7.1% of shipments (limit 4%, 30 days)" */
const ownBracket = /^[^%％()（）]{0,36}[(（][^()（）]*$/

/** "3.5% / under 2.5% / 7 days" */
const targetColumn = /^ ?[/|][^%/|]*[%％][^%/|]*[/|] ?$/

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
  const between = letter.reading.flat.slice(before.end, flatPlace(letter.reading, reading.start))
  const opens = /^[^a-z0-9]*$/.test(letter.reading.flat.slice(home.start, before.start))
  return !between.includes('%') &&
    between.length <= 40 &&
    (within.length > 1 || opens || labelsFigure.test(between)) &&
    !/[;.] [a-z]/.test(between)
    ? before
    : undefined
}

/** "          10 days   30 days" above "Yours     7.9%      5.6%": as many lengths of time as a row has figures, in their order. */
function columnOf(
  letter: Letter,
  home: ReadSentence,
  reading: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const figures = findPercents(home.words)
  if (figures.length < 2) return undefined
  const at = flatPlace(letter.reading, reading.start) - home.start
  for (let index = home.index - 1; index >= Math.max(0, home.index - longestColumn); index--) {
    const above = letter.sentences[index]
    if (above === undefined) return undefined
    if (percentSign.test(above.words)) continue
    const named = daysWithin(above, durations)
    if (named.length < 2) continue
    return named.length === figures.length &&
      above.words.length <= longestHeading &&
      !says(above, 'figure.target')
      ? named[figures.findIndex(({ end }) => at < end)]
      : undefined
  }
  return undefined
}

/** "Today's value, 7 days: 1.1%" */
const labelsFigure = /^ ?[)）]?(?:の実績|の値)? ?[:：|] ?$/

/** "            7 days    needed" above rows of figures: the name of their column. */
function columnWindow(
  letter: Letter,
  home: ReadSentence,
  durations: readonly Duration[],
): Duration | undefined {
  for (let index = home.index - 1; index >= Math.max(0, home.index - longestColumn); index--) {
    const above = letter.sentences[index]
    if (above === undefined) return undefined
    if (percentSign.test(above.words)) continue
    const [only, ...others] = daysWithin(above, durations)
    const isNames = above.words.length <= longestHeading && !endsIn(above.words, '.。?？')
    return isNames && others.length === 0 && says(above, 'figure.target') ? only : undefined
  }
  return undefined
}

const longestColumn = 8

/** "In the 14 days from 2 to 15 May we counted …": days with their dates, in a letter that measures nothing else. */
function datedWindow(letter: Letter, durations: readonly Duration[]): Duration | undefined {
  const { flat } = letter.reading
  return durations.find((d) => {
    if (!endsOnDay.test(flat.slice(Math.max(0, d.start - 16), d.end + 40))) return false
    const sentence = sentenceOf(letter, d.start)
    return (
      sentence !== undefined && !says(sentence, 'ask.send', 'time.due', 'mood.if', 'mood.may', 'object.funds')
    )
  })
}

/** "Metric: … / Value: … / Period: …", and the next one: whether the name of a metric stands between two lines of several parts. */
function crossesName(letter: Letter, a: ReadSentence, b: ReadSentence, metric: MetricName): boolean {
  for (let index = Math.min(a.index, b.index) + 1; index < Math.max(a.index, b.index); index++)
    if (
      letter.sentences[index]?.hits.some(({ concept }) =>
        // "Orders with a defect: 13" below "Window: 60 days" goes on about the same.
        a.block === b.block ? isNameOfOther(concept, metric) : rateOf.has(concept),
      ) === true
    )
      return true
  return false
}

function isNameOfOther(concept: Concept, metric: MetricName): boolean {
  const named = rateOf.get(concept)
  return named !== undefined && named !== metric
}

/** "Claims: 0.9% / Period: 60 days / Chargebacks: 0.1%": a row of its own below the name of another metric is about that one. */
function isBelowOther(letter: Letter, row: ReadSentence, home: ReadSentence, metric: MetricName): boolean {
  if (row.index >= home.index || percentSign.test(row.words)) return false
  const isNamedBetween = letter.sentences
    .slice(row.index + 1, home.index + 1)
    .some((between) => namesMetric(between, metric))
  if (!isNamedBetween) return false
  for (let index = row.index; index >= Math.max(0, row.index - rowsOfPart); index--) {
    const above = letter.sentences[index]
    if (above === undefined || above.block !== row.block || namesMetric(above, metric)) return false
    if (above.hits.some((h) => isNameOfOther(h.concept, metric))) return true
  }
  return false
}

/** What is farther than the lines beside a figure belongs to another part. */
const nearLines = 4
/** As many rows as are told of one metric. */
const rowsOfPart = 6

/** Farther than any line of the same part. */
const otherPart = 1000

/** "Window: 60 days" some rows above or below "Your rate: 1.3%". */
function isRowOfWindow(
  letter: Letter,
  row: ReadSentence,
  home: ReadSentence,
  metric: MetricName,
  durations: readonly Duration[],
): boolean {
  return (
    Math.abs(row.index - home.index) <= rowsOfPart &&
    row.block === home.block &&
    !crossesName(letter, row, home, metric) &&
    !isBelowOther(letter, row, home, metric) &&
    daysWithin(row, durations).some((d) => isLabelled(letter, row, d))
  )
}

/** "Defect rate 0.8% (60 days), cancellations 1.2%": behind the name of another metric, days are those of that one. */
function isOfAnother(
  { reading: { flat } }: Letter,
  { hits }: ReadSentence,
  metric: MetricName,
  duration: Duration,
): boolean {
  // "Your 7-day cancellation rate": days right before a name are those of that name.
  const name =
    hits.find((h) => rateOf.has(h.concept) && rightBefore.test(flat.slice(duration.end, h.start))) ??
    hits.findLast((h) => h.end <= duration.start && (rateOf.has(h.concept) || shortNameOf.has(h.concept)))
  return name !== undefined && (rateOf.get(name.concept) ?? shortNameOf.get(name.concept)) !== metric
}

const rightBefore = /^(?:[ -]|の)$/

/** "Send us your stock reports of the last 60 days": what is asked for has a time of its own. */
function asksOnly(sentence: ReadSentence): boolean {
  return says(sentence, 'ask.send') && !percentSign.test(sentence.words) && !figuresOf.test(sentence.words)
}

/** "The figures below are those of the last 60 days" */
const figuresOf =
  /(?<![a-z])(?:figures?|values|metrics|rates|werte|zahlen|kennzahlen|chiffres|valeurs|indicateurs|taux|valori|dati|indicatori|percentuali|cifras|valores|datos|metricas|indicadores)(?![a-z])|数値|指標|実績|データ/

/** "Last week it was 3.1%": the time of a figure that was is none over which the present one is measured. */
function tellsPast(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  return (
    isLastWeek(letter.reading.flat, duration) &&
    percentSign.test(sentence.words) &&
    isPastFigure(sentence.words.slice(0, sentence.words.search(/\d ?[%％]/)), '')
  )
}

/** "In both stores the target is below 2.5% within 7 days" goes on about the figures before it. */
function tellsTarget(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'figure.target') &&
    percentSign.test(sentence.words) &&
    !sentence.hits.some((h) => rateOf.has(h.concept))
  )
}

/** A line about other metrics keeps its window to itself, unless it leads into a list. */
function measuresAnother(sentence: ReadSentence, metric: MetricName): boolean {
  if (namesMetric(sentence, metric)) return false
  return sentence.hits.some((h) => rateOf.has(h.concept)) && percentSign.test(sentence.words)
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

/** The line with a colon above a list of figures; the names of columns may stand between. */
function leadIn(letter: Letter, home: ReadSentence): ReadSentence | undefined {
  let names = false
  for (let index = home.index - 1; index >= Math.max(0, home.index - 8); index--) {
    const before = letter.sentences[index]
    if (before === undefined) return undefined
    if (endsIn(before.words.trimEnd(), ':：')) return before
    if (!percentSign.test(before.words)) {
      if (names || before.words.length > longestHeading || endsIn(before.words, '.。?？')) return undefined
      names = true
    }
  }
  return undefined
}

/** The lengths of time in a sentence. */
function daysWithin(home: ReadSentence, durations: readonly Duration[]): readonly Duration[] {
  return durations.filter((d) => d.start >= home.start && d.end <= home.end)
}
