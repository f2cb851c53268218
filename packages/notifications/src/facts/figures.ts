import { limits } from '../limits.ts'
import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { MetricName, MetricReading } from '../schema.ts'
import { metricNames } from '../schema.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Cell, Table } from '../text/tables.ts'
import { fold } from '../text/fold.ts'
import { isInside } from '../text/ranges.ts'
import { toTextRange } from '../text/reading-text.ts'
import { termsOf } from '../terms/index.ts'
import { inDays, isLastWeek, type Duration } from './durations.ts'

export interface PlacedMetric extends MetricReading {
  readonly start: number
  readonly end: number
}

interface Percent {
  readonly value: number
  readonly start: number
  readonly end: number
}

const percentSign = /[%％]|percent|per cent|prozent|pour ?cent|por ?cien|パーセント/i
const percentPattern =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|percent(?![a-z])|per cent(?![a-z])|prozent|pour ?cent|por ?cien(?:to)?|per cento|パーセント)/g

// One of these stands in every percentage.
const percentWords = ['%', 'cent', 'prozent', 'cien', 'パーセント']

/** Percentages of a folded text as fractions. */
export function findPercents(flat: string): Percent[] {
  const found: Percent[] = []
  if (!percentWords.some((word) => flat.includes(word))) return found
  for (const match of flat.matchAll(percentPattern)) {
    found.push({
      value: toFraction(match[1] ?? '0'),
      start: match.index,
      end: match.index + match[0].length,
    })
    if (found.length >= limits.figuresRead) break
  }
  return found
}

function toFraction(text: string): number {
  return Number((Number(text.replace(',', '.')) / 100).toFixed(6))
}

const metricOf = new Map<Concept, MetricName>(metricNames.map((name) => [`topic.${name}` as Concept, name]))

/** Metrics that are better when higher. */
export const higherIsBetter: ReadonlySet<MetricName> = new Set([
  'valid_tracking_rate',
  'on_time_delivery_rate',
  'account_health_rating',
])

/** True when a reading misses its target; unknown figures count as a miss, since letters name what is wrong. */
export function missesTarget(reading: MetricReading): boolean {
  if (reading.value === null || reading.target === null) return true
  return higherIsBetter.has(reading.metric) ? reading.value < reading.target : reading.value >= reading.target
}

/** Reads metrics with value, target and window from sentences and tables. */
export function readFigures(letter: Letter, durations: readonly Duration[]): PlacedMetric[] {
  const tables = letter.tables.filter((table) => !holdsPairs(table))
  const fromTables = tables.flatMap((table) => readTable(letter, table))
  const covered = tables.flatMap((table) => table.rows.flat())
  const percents = findPercents(letter.reading.flat).filter((percent) => {
    const place = letter.reading.map[percent.start] ?? 0
    return !isInside(covered, place)
  })
  const readings: PlacedMetric[] = []
  let carried: MetricName | undefined
  for (const sentence of percents.length > 0 ? letter.sentences : []) {
    const mentions = sentence.hits.flatMap((hit) => {
      const metric = metricOf.get(hit.concept)
      return metric === undefined || metric === 'account_health_rating' ? [] : [{ metric, hit }]
    })
    const own = percents.filter((p) => p.start >= sentence.start && p.start < sentence.end)
    if (mentions.length > 0) carried = mentions.at(-1)?.metric
    for (const percent of own) {
      const preceding = mentions.filter((m) => m.hit.start <= percent.start).at(-1)
      const labelFrom = Math.max(sentence.start, preceding?.hit.end ?? 0, previousEnd(own, percent))
      if (strangeLabel.test(letter.reading.flat.slice(labelFrom, percent.start))) continue
      const metric = preceding?.metric ?? mentions[0]?.metric ?? carried ?? soleMetric(letter)
      if (metric === undefined) continue
      const isTarget = readsAsTarget(letter, sentence, percent, own)
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
const strangeLabel = /[a-z] (?:rate|quote|percentage|tasa) ?(?:\([^)]{0,30}\))?[:：] ?\(?$/

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
  return named.size === 1 ? [...named][0] : undefined
}

const bound =
  /(?:less than|under|below|at least|weniger als|unter|mindestens|moins de|inferieure? a|au moins|meno (?:di|del|dell')|inferiore (?:a|al|all')|almeno|menos del?|inferior al?|al menos) ?(?:el |il |l')?$/

/** "max. 5 %", "hasta un máximo del 4 %" */
const extreme =
  /(?<![a-z])(?:max(?:\.|imum|imal|imo)?|min(?:\.|imum|imal|imo)?|massimo|hochstens|mindestens|at most|at least|no more than|no less than|up to|au plus|au moins|al massimo|almeno|como (?:maximo|minimo)|最大|最低|上限|下限)(?: ?:)? ?(?:of |von |de |del |di )?$/

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
      // "6.25%   target under 4%": the word belongs to the figure behind it.
      !/^ ?:? ?(?:(?:is|of|at|a|an|von|de|di|du|del|ist) ?)?(?:under|over|below|above|less than|more than|at least|at most|unter|uber|mindestens|hochstens|moins de|plus de|au moins|inferieur a|meno di|piu di|almeno|menos de|mas de|al menos)? ?[<>≤≥]?=? ?$/.test(
        flat.slice(h.end, Math.max(h.end, nextStart)),
      ),
  )
  if (targetBefore !== undefined) {
    // "the target is 1%" is a target; "our target was missed: it stood at 2.3%" is not.
    const gap = flat.slice(targetBefore.end, percent.start)
    if (valueBefore === undefined || valueBefore.start < targetBefore.start)
      return !/[.:;]|,.{25}/.test(gap) || /^[:\s]*$/.test(gap)
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
    if (/[,;(:、，]/.test(gap)) return false
    // "is 7.2% and exceeds the threshold": what stands right after "is" is the value, unless "or more" follows.
    const stated =
      valueBefore !== undefined && percent.start - valueBefore.end < 6 && letter.language.language !== 'ja'
    return !stated || flat.startsWith('o', after.start)
  }
  return false
}

/** "91.7% (target: 95%)" in one cell is read as a sentence. */
function holdsPairs(table: Table): boolean {
  return [...table.header, ...table.rows.flat().map(({ text }) => fold(text))].some(
    (text) => findPercents(text).length > 1,
  )
}

/** Rows of a table that holds a metric column, or whose rows each name a metric. */
function readTable(letter: Letter, table: Table): PlacedMetric[] {
  // Columns and rows of identifiers name no metric and hold no share.
  if (![...table.header, ...table.rows.flat().map(({ text }) => text)].some((text) => percentSign.test(text)))
    return []
  const matcher = termsOf(letter.language.language)
  const metricIn = (text: string): MetricName | undefined => {
    for (const hit of matcher.find(text)) {
      const metric = metricOf.get(hit.concept)
      if (metric !== undefined) return metric
    }
    return undefined
  }
  const targetColumn = table.header.findIndex((name) =>
    /target|goal|threshold|requirement|required|limit|ziel|vorgabe|grenz|schwelle|soll|objectif|cible|seuil|obiettivo|soglia|objetivo|umbral|limite|目標|基準/.test(
      name,
    ),
  )
  const valueColumn = table.header.findIndex(
    (name, index) =>
      index !== targetColumn &&
      /current|actual|your|value|rate|result|figure|ist|aktuell|wert|quote|ihre?|actuel|valeur|taux|votre|attuale|valore|tasso|sua|actual|valor|tasa|suya|tu |実績|現在|値|率/.test(
        name,
      ) &&
      !/metri[ck]|kennzahl|indicat|metrica|指標/.test(name),
  )
  const columnMetric = table.header.map((name) => metricIn(name)).find((metric) => metric !== undefined)
  const found: PlacedMetric[] = []
  for (const row of table.rows) {
    if (found.length >= limits.figuresRead) break
    const rowMetric =
      row.map((cell) => metricIn(fold(cell.text))).find((metric) => metric !== undefined) ?? columnMetric
    if (rowMetric === undefined) continue
    const cells = row.flatMap((cell, column) => percentCell(cell, column))
    if (cells.length === 0) continue
    const target =
      cells.find((c) => c.column === targetColumn) ??
      (cells.length === 2 && targetColumn === -1 ? cells[1] : undefined)
    const value =
      cells.find((c) => c.column === valueColumn && c !== target) ?? cells.find((c) => c !== target)
    if (value === undefined && target === undefined) continue
    const place = value ?? target
    const window = row
      .map(
        (cell) =>
          /(?<!\d)(\d{1,3}) ?(?:-|d(?:ays?|ias)?|tage?n?|jours?|giorni|日)/.exec(fold(cell.text))?.[1],
      )
      .find((days) => days !== undefined)
    found.push({
      metric: rowMetric,
      value: value?.value ?? null,
      target: target?.value ?? null,
      windowDays: window === undefined ? null : Number(window),
      start: place?.cell.start ?? 0,
      end: place?.cell.end ?? 0,
    })
  }
  return found
}

function percentCell(cell: Cell, column: number): { cell: Cell; column: number; value: number }[] {
  const [percent] = findPercents(fold(cell.text))
  return percent === undefined ? [] : [{ cell, column, value: percent.value }]
}

/** The account health rating in points, and the score that counts as healthy. */
function readHealthRating(letter: Letter): PlacedMetric | undefined {
  let value: { at: number; end: number; points: number } | undefined
  let target: number | undefined
  let named = false
  for (const sentence of letter.sentences) {
    if (says(sentence, 'topic.account_health_rating')) named = true
    if (!named) continue
    for (const match of sentence.words.matchAll(
      /(?<![\d.,/-])(\d{1,4})(?![\d%.,]\d|%| ?(?:days?|tage?n?|jours?|giorni|dias|日(?:間|以内)?|stunden|hours?|時間))/g,
    )) {
      const points = Number(match[1])
      const at = sentence.start + match.index
      const around = sentence.words.slice(Math.max(0, match.index - 45), match.index)
      const after = sentence.words.slice(match.index + match[0].length, match.index + match[0].length + 40)
      if (points > 1000) continue
      const threshold =
        /^(?: points?| punkte?n?| puntos?| punti| 点)?,? ?(?:or (?:more|above|higher)|and (?:above|more)|oder (?:mehr|hoher)|und mehr|ou plus|et plus|点?(?:を下回|未満|を切|以下)|o (?:mas|superior|piu)|y mas|e oltre|以上)/.test(
          after,
        ) ||
        /(?:at least|mindestens|au moins|almeno|al menos|minimum|healthy(?: is| means| from| at| starts at)?|above|over|below|under|unter|ab|target(?: is| of|:)?|threshold (?:of|is)|sous|sotto|inferior a|por debajo de|moins de) ?$/.test(
          around,
        )
      if (threshold) {
        if (points >= 200 || (target === undefined && points >= 150)) target ??= points === 199 ? 200 : points
        continue
      }
      const counts =
        /(?:minus|−|-|plus|by|um|de|von|from|to|bis|a|–) ?$/.test(around) &&
        !/(?:dropped|fell|fallen|down|now|gone|slipped|decreased|rose|sunk|is|stands|gesunken|gefallen|baisse|tombe|passe|sceso|scesa|bajado|caido|descendido|reduced) .{0,20}(?:to|auf|a) ?$/.test(
          around,
        )
      if (value === undefined && !counts && !/^(?: to | bis | a |-|–) ?\d/.test(after))
        value = { at, end: at + match[0].length, points }
    }
  }
  if (value === undefined) return undefined
  return {
    metric: 'account_health_rating',
    value: value.points,
    target: target ?? null,
    windowDays: null,
    ...toTextRange(letter.reading, value.at, value.end),
  }
}

/** Rows of one metric are measured over one window, which is said once. */
function shareWindows(readings: readonly PlacedMetric[]): PlacedMetric[] {
  return readings.map((reading) => {
    if (reading.windowDays !== null) return reading
    const sibling = readings.find((other) => other.metric === reading.metric && other.windowDays !== null)
    return sibling === undefined ? reading : { ...reading, windowDays: sibling.windowDays }
  })
}

/** A window is the length of time in a metric's sentence, or in the one beside it, that looks back. */
function withWindows(
  letter: Letter,
  readings: readonly PlacedMetric[],
  durations: readonly Duration[],
): PlacedMetric[] {
  return readings.map((reading) => {
    if (reading.windowDays !== null || reading.metric === 'account_health_rating') return reading
    const home = letter.sentences.find((s) => {
      const from = letter.reading.map[s.start] ?? 0
      const to = letter.reading.map[s.end] ?? 0
      return reading.start >= from && reading.start < to
    })
    if (home === undefined) return reading
    const concept: Concept = `topic.${reading.metric}`
    const own = listedWindow(letter, home, reading, durations) ?? ownWindow(letter, home, reading, durations)
    if (own !== undefined) return { ...reading, windowDays: inDays(own) }
    const candidates = letter.sentences.filter(
      (s) =>
        s === home ||
        (Math.abs(s.index - home.index) <= 2 &&
          Math.abs(s.block - home.block) <= 2 &&
          !measuresAnother(s, concept)) ||
        says(s, concept),
    )
    const ranked = candidates.sort((a, b) => Math.abs(a.index - home.index) - Math.abs(b.index - home.index))
    for (const sentence of ranked) {
      const window = durations.find(
        (d) =>
          d.start >= sentence.start &&
          d.end <= sentence.end &&
          looksBack(letter, sentence, d, sentence === home),
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
          /[(（]\s?$/.test(letter.reading.flat.slice(lead.start, d.start))),
    )
    return leading === undefined ? reading : { ...reading, windowDays: inDays(leading) }
  })
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

/** "10 days to 19 January - 9.14%, 30 days to 19 January - 6.81%": each figure has the window before it. */
function listedWindow(
  letter: Letter,
  home: ReadSentence,
  reading: PlacedMetric,
  durations: readonly Duration[],
): Duration | undefined {
  const within = durations.filter((d) => d.start >= home.start && d.end <= home.end && d.unit !== 'hour')
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

/** A line about other metrics keeps its window to itself, unless it leads into a list. */
function measuresAnother(sentence: ReadSentence, concept: Concept): boolean {
  if (says(sentence, concept)) return false
  return sentence.hits.some((h) => metricOf.has(h.concept)) && /%|percent|prozent/.test(sentence.words)
}

/** The line with a colon above a list of figures. */
function leadIn(letter: Letter, home: ReadSentence): ReadSentence | undefined {
  for (let index = home.index - 1; index >= Math.max(0, home.index - 8); index--) {
    const before = letter.sentences[index]
    if (before === undefined) return undefined
    if (/[:：]$/.test(before.words.trimEnd())) return before
    if (!/%|percent|prozent|パーセント/.test(before.words)) return undefined
  }
  return undefined
}

/** True when a length of time is a measuring window: "in the last 30 days", "60-day", "(Zeitraum: 60 Tage)". */
export function looksBack(
  letter: Letter,
  sentence: ReadSentence,
  duration: Duration,
  atHome: boolean,
): boolean {
  if (duration.unit === 'hour') return false
  if (isLastWeek(letter.reading.flat, duration)) return true
  if (says(sentence, 'object.funds') && says(sentence, 'time.funds')) return false
  const { flat } = letter.reading
  const before = sentence.hits.filter(
    (h) =>
      h.concept === 'time.back' &&
      ((h.end <= duration.start + 1 && duration.start - h.end <= 26) ||
        (h.start < duration.end && h.end > duration.start)),
  )
  const after = sentence.hits.some(
    (h) => h.concept === 'time.back' && h.start >= duration.end - 2 && h.start - duration.end <= 14,
  )
  if (before.length > 0 || after) return !says(sentence, 'document.invoice', 'document.utility_bill')
  if (
    /-day|-tage|tages/.test(flat.slice(duration.start, duration.end + 6)) &&
    (atHome || says(sentence, 'figure.value', 'figure.target'))
  )
    return true
  const hasPercent = /%|percent|prozent/.test(sentence.words)
  return (
    atHome &&
    hasPercent &&
    /[(/:]\s?$|(?:over|in|auf|sur|su|en|uber|within|innerhalb von|per|pro|für|fur|von|di|de) (?:the |a |den |die |les |i |los |gli )?(?:[a-z]+ )?$/.test(
      flat.slice(Math.max(sentence.start, duration.start - 26), duration.start),
    ) &&
    !says(sentence, 'ask.send')
  )
}
