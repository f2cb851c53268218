import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { isGeneralEntry } from '../reading/list-lead.ts'
import { isSellersOwn } from '../reading/own-words.ts'
import { describedTopics } from '../reading/second-opinion.ts'
import { metricNames, topicMetrics, type MetricName } from '../schema.ts'
import { isInside } from '../text/ranges.ts'
import { toTextRange } from '../text/reading-text.ts'
import { isOfReturns, withoutBreakdown, withWindowOfWhole } from './breakdown.ts'
import type { Duration } from './durations.ts'
import {
  countsBuyers,
  goesOnAboutPast,
  isAverage,
  isExample,
  isOfOthers,
  isOtherShare,
  isPastFigure,
  isRuleForAll,
} from './figure-asides.ts'
import { holdsPairs, listsLabels, readTable, upright } from './figure-table.ts'
import { goesOnAsTarget, previousEnd, readsAsTarget } from './figure-target.ts'
import { shareWindows, withWindows } from './figure-window.ts'
import { isToldAsNow, noteTime, withoutFormer, type TimesTold } from './former-figures.ts'
import { readHealthRating } from './health-rating.ts'
import { isOf, mentionsIn, type MetricMention } from './metric-mentions.ts'
import { higherIsBetter, metricOf, partOf, type PlacedMetric } from './metric.ts'
import { missesInWords } from './misses-in-words.ts'
import { isCalledRate, leadsOn, namesFigureBefore, partsIn } from './part-mentions.ts'
import { findPercents, percentSign, type Percent } from './percents.ts'
import { pairWithRound, pairWithTargets } from './usual-targets.ts'

/** Reads metrics with value, target and window from sentences and tables. */
export function readFigures(letter: Letter, durations: readonly Duration[]): PlacedMetric[] {
  const tables = letter.tables.flatMap((table) => {
    const turned = upright(letter, table)
    return holdsPairs(turned) || listsLabels(turned) ? [] : [{ turned, cells: table.rows.flat() }]
  })
  const fromTables = tables.flatMap(({ turned }) => readTable(letter, turned))
  const covered = tables.flatMap(({ cells }) => cells)
  const percents = findPercents(letter.reading.flat).filter((percent) => {
    const place = letter.reading.map[percent.start] ?? 0
    return !isInside(covered, place)
  })
  const readings: PlacedMetric[] = []
  // What counts only where something else tells of the same metric, or nothing does.
  const rules: PlacedMetric[] = []
  const earlier: PlacedMetric[] = []
  // Where the figures of parts stand that are not called rates, and whether each has a row of its own.
  const bareParts = new Map<number, boolean>()
  const times: TimesTold = { past: new Set(), now: new Set(), ofDay: new Set() }
  let tellsReturns = false
  let pastAt: number | undefined
  let carried: MetricName | null | undefined
  let known: { readonly metric: MetricName | undefined } | undefined
  const sole = (): MetricName | undefined => (known ??= { metric: soleMetric(letter) }).metric
  let next = 0
  for (const sentence of percents.length > 0 ? letter.sentences : []) {
    // Both stand in the order of the text.
    const from = next
    while ((percents[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1
    const own = percents.slice(from, next)
    const rates = mentionsIn(letter, sentence, own)
    const parts = partsIn(letter, sentence, own)
    if (isSellersOwn(sentence.words, sentence)) continue
    const mentions =
      parts.length === 0 ? rates : [...rates, ...parts].toSorted((a, b) => a.hit.start - b.hit.start)
    const toldBefore = carried
    const carrier = mentions.findLast(
      (mention) => leadsOn(letter, mention) && !(tellsReturns && isOfReturns(letter, mention)),
    )
    if (carrier !== undefined) carried = carrier.metric
    if (isExample(sentence) || (mentions.length === 0 && isOfOthers(sentence))) continue
    const { flat } = letter.reading
    // Targets that stand without the names of what they are for.
    const unnamed: number[] = []
    for (const percent of own) {
      const preceding =
        mentions.find((m) => m.hit.start > percent.end && isOf(flat.slice(percent.end, m.hit.start))) ??
        mentions.findLast((m) => m.hit.start <= percent.start)
      const since = Math.max(sentence.start, previousEnd(own, percent))
      const labelFrom = Math.max(since, preceding?.hit.end ?? 0)
      const label = flat.slice(Math.min(labelFrom, percent.start), percent.start)
      const after = flat.slice(percent.end, own.find((p) => p.start >= percent.end)?.end ?? sentence.end)
      // "21% of your buyers were unhappy with their return": those who could have been are the whole.
      const told = preceding ?? mentions[0]
      const isOfBuyers =
        told?.metric != null &&
        told.hit.start > percent.end &&
        ofBuyers.has(told.metric) &&
        countsBuyers(after)
      if (strangeLabel.test(label) || (!isOfBuyers && isOtherShare(label, after))) continue
      const place = toTextRange(letter.reading, percent.start, percent.end)
      const [first] = mentions
      const following =
        first === undefined ||
        rates.includes(first) ||
        toldBefore == null ||
        namesFigureBefore(letter, first, percent)
          ? first
          : undefined
      const nearest = preceding ?? following
      const metric =
        nearest === undefined
          ? (toldBefore ?? carried ?? namedNext(letter, sentence) ?? sole())
          : nearest.metric
      if (metric === undefined || metric === null) continue
      const before = flat.slice(since, percent.start)
      if (isPart.has(metric) && !isLikely(metric, percent.value)) continue
      if (nearest !== undefined && isPart.has(metric) && !isCalledRate(letter, nearest))
        bareParts.set(place.start, sentence.item && own.length === 1)
      const namesNone = nearest === undefined || (nearest.hit.end <= since && since > sentence.start)
      const isNext = namesNone && unnamed.length > 0 && goesOnAsTarget(before)
      const isTarget =
        isNext || isGeneralEntry(letter, sentence) || readsAsTarget(letter, sentence, percent, own)
      if (isTarget && namesNone) unnamed.push(percent.value)
      if (
        !isTarget &&
        tellsReturns &&
        (nearest === undefined
          ? metric === 'return_dissatisfaction_rate'
          : isOfReturns(letter, nearest) && !standsForItself(nearest, percent))
      )
        continue
      const reading: PlacedMetric = {
        metric,
        value: isTarget ? null : percent.value,
        target: isTarget ? percent.value : null,
        windowDays: null,
        ...place,
      }
      const isPast =
        isPastFigure(before, after) || (own.some((p) => p.start === pastAt) && goesOnAboutPast(before))
      if (isPast) pastAt = percent.start
      noteTime(times, place.start, sentence, before, after)
      // "Negative feedback comes to 5.2%." and "The most is 1%." go together where the whole is not measured.
      if (!isTarget && isPart.has(metric) && !readings.some((r) => r.metric === 'order_defect_rate'))
        carried = metric
      if (metric === 'return_dissatisfaction_rate' && !isTarget && !isPast) tellsReturns = true
      const isOther = !isLikely(metric, percent.value)
      if (isRuleForAll(before, after)) rules.push({ ...reading, value: null, target: percent.value })
      else if (
        !isTarget &&
        (isPast ||
          isOther ||
          isAverage(before, after) ||
          (nearest === undefined &&
            letter.language.unread === null &&
            !isStated(sentence, percent, label) &&
            !isToldAsNow(before, after)))
      )
        earlier.push(reading)
      else merge(readings, reading)
    }
    giveInOrder(readings, unnamed)
  }
  for (const reading of earlier)
    if (
      ![...readings, ...fromTables].some(({ metric, value }) => metric === reading.metric && value !== null)
    )
      merge(readings, reading)
  for (const rule of rules)
    if (readings.some(({ metric }) => metric === rule.metric) || missesInWords(letter, rule.metric))
      merge(readings, rule)
  const score = readHealthRating(letter)
  const all = [
    ...pairWithRound(
      pairWithTargets([...withoutBreakdown(withoutFormer(readings, times), bareParts), ...fromTables]),
    ),
    ...(score === undefined ? [] : [score]),
  ]
  const targets = new Map<MetricName, number>()
  for (const reading of all)
    if (reading.target !== null && !targets.has(reading.metric)) targets.set(reading.metric, reading.target)
  const withTargets = all
    .filter(
      (reading) =>
        reading.value !== null ||
        !all.some((other) => other.metric === reading.metric && other.value !== null),
    )
    .map((reading) => ({ ...reading, target: reading.target ?? targets.get(reading.metric) ?? null }))
  const measured = withWindows(letter, dropRest(dropTargets(dropRepeats(withTargets))), durations)
  const told = shareWindows(
    measured.map((reading) => {
      if (reading.windowDays !== null) return reading
      // "On-time delivery: 82%" in a subject has the window that the body tells of it.
      const again = withTargets.findLast(
        ({ metric, value, start }) =>
          metric === reading.metric && value === reading.value && start !== reading.start,
      )
      if (again === undefined) return reading
      return { ...reading, windowDays: withWindows(letter, [again], durations)[0]?.windowDays ?? null }
    }),
  )
  return withWindowOfWhole(told, bareParts)
}

/** "Returns rate: 3%": a rate that has no name here is none of those before it. */
const strangeLabel =
  /(?<!(?<![a-z])(?:your|our|the|current|actual|measured|ihrer?|die|aktuelle|gemessene|votre|la|tua|sua|tu|su) )(?<=[a-z] )(?:rate|quote|percentage|tasa) ?(?:\([^)]{0,30}\))?[:：] ?\(?$/

/**
 * "Toys: 88%", "Books stands at 91%", an entry of a list: a figure in a sentence without its metric that is one more value of it.
 * "About 40% of your parcels had no carrier's name" is not.
 */
function isStated(sentence: ReadSentence, percent: Percent, label: string): boolean {
  return (
    sentence.item ||
    statesNext.test(label) ||
    sentence.hits.some(
      ({ concept, start, end }) =>
        concept === 'figure.value' &&
        // Italian "e" is as often "and" as it is "is".
        end - start > 1 &&
        end <= percent.start + 1 &&
        percent.start - end <= nearWords,
    )
  )
}

/** "94% of messages were answered" beside returns; "late answers: 7%" is a part of them. */
function standsForItself({ metric }: MetricMention, { value }: Percent): boolean {
  return metric === 'contact_response_rate' && isLikely(metric, value)
}

/** "Late parcels cause 60% of all contacts": a share that hardly anybody's rate comes to, beside one that does. */
function isLikely(metric: MetricName, value: number): boolean {
  return higherIsBetter.has(metric) ? value >= 0.4 : value <= 0.3
}

const statesNext =
  /[:：=|;,、(（)）–-] ?$|(?:は|が|で) ?$|\d{1,3}[ -]?(?:days?|tagen?|jours|giorni|dias|日間?)[^a-z]{0,4}$/
const nearWords = 12

/** "… for 7.3% of your orders. This share is called the Invoice Defect Rate." */
function namedNext(letter: Letter, sentence: ReadSentence): MetricName | undefined {
  const next = letter.sentences[sentence.index + 1]
  if (next === undefined) return undefined
  const [named, ...others] = new Set(next.hits.flatMap(({ concept }) => metricOf.get(concept) ?? []))
  // "For the on-time delivery rate we ask for at least 90%": the target of what was measured.
  const tellsTarget = others.length === 0 && says(next, 'figure.target') && percentSign.test(next.words)
  return tellsTarget || pointsBack.test(next.words) ? named : undefined
}

const pointsBack =
  /^(?:(?:this|that|die|diese[rs]?|cette?|ce|quest[oa]|est[ea]) (?:share|rate|figure|percentage|value|is called|anteil|quote|rate|wert|prozentsatz|nennen|part|taux|pourcentage|valeur|chiffre|quota|percentuale|tasso|valore|dato|proporcion|tasa|porcentaje|valor|cifra)|この(?:割合|率|数値|値))/

/** "Cancellations are at 4.1% and late shipments at 5%; the targets are 2.5% and 4%": as many targets as figures, in their order. */
function giveInOrder(readings: PlacedMetric[], targets: readonly number[]): void {
  if (targets.length < 2) return
  const measured = readings.filter(
    ({ value, target }) => value !== null && (target === null || targets.includes(target)),
  )
  if (measured.length !== targets.length) return
  if (new Set(measured.map(({ metric }) => metric)).size !== targets.length) return
  for (const [index, reading] of measured.entries())
    readings[readings.indexOf(reading)] = { ...reading, target: targets[index] ?? null }
}

/** "Should it still be short of 95%": a figure that is the target itself, beside one that is not, measures nothing. */
function dropTargets(readings: readonly PlacedMetric[]): PlacedMetric[] {
  return readings.filter(
    (reading) =>
      reading.value === null ||
      reading.value !== reading.target ||
      !readings.some(
        (other) => other.metric === reading.metric && other.value !== null && other.value !== reading.target,
      ),
  )
}

/** "12% of your parcels had no tracking, which makes a rate of 88%": the rest of the same whole measures nothing else. */
function dropRest(readings: readonly PlacedMetric[]): PlacedMetric[] {
  return readings.filter(
    ({ metric, value }) =>
      value === null ||
      value >= 0.5 ||
      metric === 'account_health_rating' ||
      !readings.some(
        (other) =>
          other.metric === metric && other.value !== null && Math.abs(other.value + value - 1) < 0.0011,
      ),
  )
}

/** The same figure in subject, text and table is one figure. */
function dropRepeats(readings: readonly PlacedMetric[]): PlacedMetric[] {
  const kept: PlacedMetric[] = []
  for (const reading of readings) {
    const known = kept.findIndex(
      (other) => other.metric === reading.metric && (other.value === reading.value || reading.value === null),
    )
    if (known === -1) kept.push(reading)
    else {
      const other = kept[known]
      if (other !== undefined && other.target === null && reading.target !== null)
        kept[known] = { ...other, target: reading.target }
    }
  }
  return kept
}

/** Joins a value and a target that stand near each other to one reading. */
function merge(readings: PlacedMetric[], next: PlacedMetric): void {
  const last = readings.findLast((reading) => reading.metric === next.metric)
  if (last !== undefined) {
    if (last.value === null && next.value !== null) {
      readings[readings.indexOf(last)] = { ...last, value: next.value, start: next.start, end: next.end }
      return
    }
    if (next.value === null && (last.target === null || last.target === next.target)) {
      readings[readings.indexOf(last)] = { ...last, target: next.target }
      return
    }
    if (next.value === null) return
  }
  readings.push(next)
}

const isTopic: ReadonlySet<MetricName> = new Set(topicMetrics)
/** What buyers do: a share of them is one of these. */
const ofBuyers: ReadonlySet<MetricName> = new Set([
  ...partOf.values(),
  'return_dissatisfaction_rate',
  'contact_response_rate',
])
const isPart: ReadonlySet<MetricName> = new Set(partOf.values())

function soleMetric(letter: Letter): MetricName | undefined {
  const named = new Set(
    letter.sentences
      .flatMap((s) =>
        s.hits.length === 0 ? [] : mentionsIn(letter, s, []).flatMap(({ metric }) => metric ?? []),
      )
      .filter((metric) => isTopic.has(metric)),
  )
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined
  const [part, ...parts] = new Set(
    letter.sentences.flatMap((s) => s.hits.flatMap(({ concept }) => partOf.get(concept) ?? [])),
  )
  if (part !== undefined) return parts.length === 0 ? part : undefined
  const [described] = describedTopics(letter)
  return described === undefined || described.weight < 0.8
    ? undefined
    : metricNames.find((name) => name === described.topic)
}
