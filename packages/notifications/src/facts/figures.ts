import type { Letter, ReadSentence } from '../reading/letter.ts'
import { countsExperiences } from '../reading/customer-experience.ts'
import { isGeneralEntry } from '../reading/list-lead.ts'
import { isSellersOwn } from '../reading/own-words.ts'
import { describedTopics } from '../reading/second-opinion.ts'
import { metricNames, type MetricName } from '../schema.ts'
import { isInside } from '../text/ranges.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { Duration } from './durations.ts'
import { holdsPairs, listsLabels, readTable } from './figure-table.ts'
import { shareWindows, withWindows } from './figure-window.ts'
import { readHealthRating } from './health-rating.ts'
import { metricOf, type PlacedMetric } from './metric.ts'
import { findPercents, type Percent } from './percents.ts'

/** Reads metrics with value, target and window from sentences and tables. */
export function readFigures(letter: Letter, durations: readonly Duration[]): PlacedMetric[] {
  const tables = letter.tables.filter((table) => !holdsPairs(table) && !listsLabels(table))
  const fromTables = tables.flatMap((table) => readTable(letter, table))
  const covered = tables.flatMap((table) => table.rows.flat())
  const percents = findPercents(letter.reading.flat).filter((percent) => {
    const place = letter.reading.map[percent.start] ?? 0
    return !isInside(covered, place)
  })
  const readings: PlacedMetric[] = []
  let carried: MetricName | undefined
  let known: { readonly metric: MetricName | undefined } | undefined
  const sole = (): MetricName | undefined => (known ??= { metric: soleMetric(letter) }).metric
  let next = 0
  for (const sentence of percents.length > 0 ? letter.sentences : []) {
    const mentions = sentence.hits.flatMap((hit) => {
      const metric = metricOf.get(hit.concept)
      return metric === undefined || metric === 'account_health_rating' || countsExperiences(letter, hit)
        ? []
        : [{ metric, hit }]
    })
    // Both stand in the order of the text.
    const from = next
    while ((percents[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1
    if (isSellersOwn(sentence.words, sentence)) continue
    const own = percents.slice(from, next)
    if (mentions.length > 0) carried = mentions.at(-1)?.metric
    for (const percent of own) {
      const preceding = mentions.filter((m) => m.hit.start <= percent.start).at(-1)
      const labelFrom = Math.max(sentence.start, preceding?.hit.end ?? 0, previousEnd(own, percent))
      if (strangeLabel.test(letter.reading.flat.slice(labelFrom, percent.start))) continue
      const metric =
        preceding?.metric ?? mentions[0]?.metric ?? carried ?? namedNext(letter, sentence) ?? sole()
      if (metric === undefined) continue
      const isTarget = isGeneralEntry(letter, sentence) || readsAsTarget(letter, sentence, percent, own)
      merge(readings, {
        metric,
        value: isTarget ? null : percent.value,
        target: isTarget ? percent.value : null,
        windowDays: null,
        ...toTextRange(letter.reading, percent.start, percent.end),
      })
    }
  }
  const score = readHealthRating(letter)
  const all = [...readings, ...fromTables, ...(score === undefined ? [] : [score])]
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
  return shareWindows(withWindows(letter, dropTargets(dropRepeats(withTargets)), durations))
}

/** "Returns rate: 3%": a rate that has no name here is none of those before it. */
const strangeLabel =
  /(?<!(?<![a-z])(?:your|our|the|current|actual|measured|ihrer?|die|aktuelle|gemessene|votre|la|tua|sua|tu|su) )(?<=[a-z] )(?:rate|quote|percentage|tasa) ?(?:\([^)]{0,30}\))?[:：] ?\(?$/

/** "… for 7.3% of your orders. This share is called the Invoice Defect Rate." */
function namedNext(letter: Letter, sentence: ReadSentence): MetricName | undefined {
  const next = letter.sentences[sentence.index + 1]
  if (next === undefined || !pointsBack.test(next.words)) return undefined
  return next.hits.map(({ concept }) => metricOf.get(concept)).find((metric) => metric !== undefined)
}

const pointsBack =
  /^(?:(?:this|that|die|diese[rs]?|cette?|ce|quest[oa]|est[ea]) (?:share|rate|figure|percentage|value|is called|anteil|quote|rate|wert|prozentsatz|nennen|part|taux|pourcentage|valeur|chiffre|quota|percentuale|tasso|valore|dato|proporcion|tasa|porcentaje|valor|cifra)|この(?:割合|率|数値|値))/

function previousEnd(siblings: readonly Percent[], percent: Percent): number {
  return siblings.findLast((p) => p.end <= percent.start)?.end ?? 0
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

function soleMetric(letter: Letter): MetricName | undefined {
  const named = new Set(letter.sentences.flatMap((s) => s.hits.flatMap((h) => metricOf.get(h.concept) ?? [])))
  named.delete('account_health_rating')
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined
  const [described] = describedTopics(letter)
  return described === undefined || described.weight < 0.8
    ? undefined
    : metricNames.find((name) => name === described.topic)
}

const bound =
  /(?:less than|under|below|at least|weniger als|unter|mindestens|moins de|inferieure? a|au moins|meno (?:di|del|dell')|inferiore (?:a|al|all')|almeno|menos del?|inferior al?|al menos) ?(?:el |il |l')?$/

/** "max. 5 %", "hasta un máximo del 4 %" */
const extreme =
  /(?<![a-z])(?:max(?:\.|imum|imal|imo)?|min(?:\.|d\.|imum|imal|imo)?|massimo|hochstens|mindestens|at most|at least|no more than|no less than|up to|au plus|au moins|al massimo|almeno|como (?:maximo|minimo)|最大|最低|上限|下限)(?: ?:)? ?(?:of |von |de |del |di )?$/

const measuringTime =
  /^ ?(?:the |die |den |der |les |gli |i |los |un |einen )?(?:zeitraum von |periode de |periodo di |periodo de )?(?:last |past |letzten |derniers |ultimi |ultimos )?\d{1,3}[ -]?(?:days?|tagen?|jours|giorni|dias|日)/

/** A percentage is the target when "under", "goal", "at least" or the like stands between it and the percentage before. */
function readsAsTarget(
  letter: Letter,
  sentence: ReadSentence,
  percent: Percent,
  siblings: readonly Percent[],
): boolean {
  const { flat } = letter.reading
  const lastEnd = Math.max(sentence.start, previousEnd(siblings, percent))
  const nextStart = siblings.find((p) => p.start >= percent.end)?.start ?? sentence.end
  const from = Math.max(lastEnd, percent.start - 60)
  if (/[<>≤≥＜＞]=? ?$/.test(flat.slice(from, percent.start))) return true
  if (extreme.test(flat.slice(Math.max(lastEnd, percent.start - 24), percent.start))) return true
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
        // "(target: 95% or more)" says no more of what follows its bracket.
        !/^[^(（]*[)）]/.test(flat.slice(h.end, percent.start)),
    )
    .at(-1)
  const valueBefore = sentence.hits
    .filter((h) => h.concept === 'figure.value' && h.start >= from && h.end <= percent.start + 1)
    .at(-1)
  const after = sentence.hits.find(
    (h) =>
      h.concept === 'figure.target' &&
      h.start >= percent.end - 1 &&
      h.start - percent.end <= 14 &&
      h.end <= nextStart + 1 &&
      // "3.9% over 7 days"
      !measuringTime.test(flat.slice(h.end, h.end + 30)) &&
      // "6.25%   target under 4%": the word belongs to the figure behind it.
      !/^ ?:? ?(?:(?:is|of|at|a|an|von|de|di|du|del|ist) ?)?(?:under|over|below|above|less than|more than|at least|at most|unter|uber|mindestens|hochstens|weniger als|mehr als|moins de|plus de|au moins|(?:inferieur|superieur)e? a|(?:meno|piu) (?:di|del|dell')|almeno|(?:inferior|superior)e? al?|(?:menos|mas) del?|al menos)? ?(?:the |el |il |l')?[<>≤≥]?=? ?$/.test(
        flat.slice(h.end, Math.max(h.end, nextStart)),
      ),
  )
  if (targetBefore !== undefined) {
    // "the target is 1%" is a target; "our target was missed: it stood at 2.3%" is not.
    const gap = flat.slice(targetBefore.end, percent.start)
    if (valueBefore === undefined || valueBefore.start < targetBefore.start)
      return !/[.:;]|,.{25}/.test(gap) || /^(?:値|ライン|水準|基準)?は?[:\s]*$/.test(gap)
    return gap.length < 26 && !/[,;]/.test(gap)
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
    return !stated || flat.startsWith('o', after.start)
  }
  return false
}
