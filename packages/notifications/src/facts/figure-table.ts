import { limits } from '../limits.ts'
import type { Letter } from '../reading/letter.ts'
import type { MetricName } from '../schema.ts'
import { termsOf } from '../terms/index.ts'
import { fold } from '../text/fold.ts'
import type { Cell, Table } from '../text/tables.ts'
import { rateOf, type PlacedMetric } from './metric.ts'
import { findPercents, percentSign } from './percents.ts'
import { endsIn } from '../text/ends-in.ts'

/** The metric that a folded name of a column or row names. */
function metricFinder(letter: Letter): (text: string) => MetricName | undefined {
  const matcher = termsOf(letter.language.language)
  return (text) => {
    for (const hit of matcher.find(text)) {
      const metric = rateOf.get(hit.concept)
      if (metric !== undefined) return metric
    }
    return undefined
  }
}

/** "        | On-time delivery | Valid tracking" above "Your rate | 84% | 97%": each column is a metric's row, and is made one. */
export function upright(letter: Letter, table: Table): Table {
  const metricIn = metricFinder(letter)
  const labels = table.rows.map(([cell]) => fold(cell?.text ?? ''))
  if (!labels.some((label) => targetLabel.test(label) || valueLabel.test(label))) return table
  const names = table.header.slice(1)
  if (names.length < 2 || names.some((name) => metricIn(name) === undefined)) return table
  return {
    header: ['', ...labels],
    rows: names.map((name, column) => [
      { text: name, start: 0, end: 0 },
      ...table.rows.map((row) => row[column + 1] ?? { text: '', start: 0, end: 0 }),
    ]),
  }
}

/** Rows of a table that holds a metric column, or whose rows each name a metric. */
export function readTable(letter: Letter, table: Table): PlacedMetric[] {
  // Columns and rows of identifiers name no metric and hold no share.
  if (![...table.header, ...table.rows.flat().map(({ text }) => text)].some((text) => percentSign.test(text)))
    return []
  const metricIn = metricFinder(letter)
  const matcher = termsOf(letter.language.language)
  // "Late shipment rate, target: under 4%" in one cell, the figure in the next
  const namesBound = (cell: Cell): boolean => {
    const words = fold(cell.text)
    return (
      metricIn(words) !== undefined && matcher.find(words).some(({ concept }) => concept === 'figure.target')
    )
  }
  // A column "Requirement" may name the metrics, beside the one that holds their targets.
  const holdsShares = (column: number): boolean =>
    table.rows.some((row) => percentSign.test(row[column]?.text ?? ''))
  const targetColumn = table.header.findIndex(
    (name, column) =>
      holdsShares(column) &&
      /target|goal|threshold|requirement|required|limit|ziel|vorgabe|grenz|schwelle|soll|objectif|cible|seuil|obiettivo|soglia|objetivo|umbral|limite|目標|基準/.test(
        name,
      ),
  )
  const valueColumn = table.header.findIndex(
    (name, index) =>
      index !== targetColumn &&
      !pastColumn.test(name) &&
      /current|actual|your|value|rate|result|figure|ist|aktuell|wert|quote|ihre?|actuel|valeur|taux|votre|(?<![a-z])(?:you|sie|vous|tu|lei|usted)(?![a-z])|attuale|valore|tasso|sua|actual|valor|tasa|suya|tu |実績|現在|値|率/.test(
        name,
      ) &&
      !/metri[ck]|kennzahl|indicat|metrica|指標/.test(name),
  )
  const rowMetrics = table.rows.map((row) =>
    row.map((cell) => metricIn(fold(cell.text))).find((metric) => metric !== undefined),
  )
  const columnMetric =
    table.header.map((name) => metricIn(name)).find((metric) => metric !== undefined) ??
    (targetColumn === -1 && valueColumn === -1 ? undefined : captionMetric(letter, table, rowMetrics))
  const windows = table.header.map(windowIn)
  const windowColumn = table.header.findIndex((name) => countsDays.test(name))
  const found: PlacedMetric[] = []
  for (const [index, row] of table.rows.entries()) {
    if (found.length >= limits.figuresRead) break
    const rowMetric = rowMetrics[index] ?? columnMetric
    const last = found.at(-1)
    const label = fold(row[0]?.text ?? '')
    // "Requirement | at least 90%" below the row of a metric
    if (rowMetrics[index] === undefined && last !== undefined && targetLabel.test(label)) {
      const [target] = row.flatMap((cell, column) => percentCell(cell, column))
      if (target !== undefined && last.target === null)
        found[found.length - 1] = { ...last, target: target.value }
      continue
    }
    if (rowMetric === undefined) continue
    const cells = row
      .flatMap((cell, column) => percentCell(cell, column))
      .filter(({ column }, _, all) => all.length < 2 || !pastColumn.test(table.header[column] ?? ''))
    if (cells.length === 0) continue
    const target =
      cells.find((c) => c.column === targetColumn) ??
      (cells.length > 1 ? cells.find(({ cell }) => namesBound(cell)) : undefined) ??
      (cells.length === 2 && targetColumn === -1 ? cells[1] : undefined)
    // "Last 7 days | Last 30 days", "Amazon.fr | Amazon.it": a column for each holds a value of its own.
    const measured = cells.filter(
      (c) =>
        c !== target &&
        ((windows[c.column] ?? null) !== null || storeColumn.test(table.header[c.column] ?? '')),
    )
    const ofRow = row.map((cell) => windowIn(fold(cell.text))).find((days) => days !== null) ?? null
    if (measured.length > 1) {
      for (const { cell, column, value } of measured)
        found.push({
          metric: rowMetric,
          value,
          target: target?.value ?? null,
          windowDays: windows[column] ?? ofRow,
          start: cell.start,
          end: cell.end,
        })
      continue
    }
    const value =
      cells.find((c) => c.column === valueColumn && c !== target) ?? cells.find((c) => c !== target)
    if (value === undefined && target === undefined) continue
    const place = value ?? target
    const bare = row[windowColumn]?.text
    const window =
      ofRow ??
      (bare !== undefined && /^\d{1,3}$/.test(bare) ? Number(bare) : null) ??
      windows[value?.column ?? -1]
    found.push({
      metric: rowMetric,
      value: value?.value ?? null,
      target: target?.value ?? null,
      windowDays: window ?? null,
      start: place?.cell.start ?? 0,
      end: place?.cell.end ?? 0,
    })
  }
  return found
}

/**
 * "Valid tracking rate, last 30 days" above "Category | Parcels | Rate": the metric that the lines right above a table name. Where a
 * row of its own names it, the other rows are parts of it.
 */
function captionMetric(
  letter: Letter,
  table: Table,
  rowMetrics: readonly (MetricName | undefined)[],
): MetricName | undefined {
  const top = table.rows[0]?.[0]?.start
  if (top === undefined) return undefined
  const { map } = letter.reading
  const first = letter.sentences.findIndex((s) => (map[s.end] ?? 0) > top)
  for (let index = first - 1; index >= Math.max(0, first - linesAbove); index--) {
    const named = new Set(letter.sentences[index]?.hits.flatMap((hit) => rateOf.get(hit.concept) ?? []))
    const [caption] = named
    if (caption !== undefined) return named.size === 1 && !rowMetrics.includes(caption) ? caption : undefined
  }
  return undefined
}

/** The header's own line, a blank lead and the caption. */
const linesAbove = 4

/** "91.7% (target: 95%)" in one cell is read as a sentence, and so are rows whose first one is taken for a header. */
export function holdsPairs(table: Table): boolean {
  return (
    [...table.header, ...table.rows.flat().map(({ text }) => fold(text))].some(
      (text) => findPercents(text).length > 1,
    ) || table.header.some((name) => onlyShare.test(name))
  )
}

const onlyShare = /^[<>≤≥]?=? ?\d{1,3}(?:[.,]\d{1,4})? ?%$/

/**
 * "Category: Toys / Period: last 30 days / Your rate: 88.4%": lines of a label and what it stands for share columns, but the
 * first of them is no header. They are read as sentences.
 */
export function listsLabels(table: Table): boolean {
  if (table.header.length !== 2) return false
  const [name = '', entry = ''] = table.header
  if (endsIn(name, ':：') || findPercents(entry).length > 0 || /^[\d.,' ]+$/.test(entry)) return true
  const labels = table.rows.map(([cell]) => fold(cell?.text ?? '').replace(/ ?[:：]$/, ''))
  return labels.some((label) => targetLabel.test(label)) && labels.some((label) => valueLabel.test(label))
}

/** A row of its own for the target, as against a column. */
const targetLabel =
  /^(?:(?:our|amazon(?:'s)?|required|unsere?|notre|il nostro|nuestro|minimum|performance) )?(?:target|goal|threshold|requirement|limit|standard|ziel(?:wert|vorgabe)?|vorgabe|grenzwert|schwelle(?:nwert)?|soll(?:wert)?|objectif|cible|seuil|obiettivo|soglia|objetivo|umbral|limite|目標値?|基準値?)(?![a-z])/
const valueLabel =
  /^(?:(?:your|current|actual|ihre?|aktuelle[rs]?|votre|(?:il )?(?:tuo|suo)|(?:la )?(?:tua|sua)|tu|su) )?(?:current |actual |aktuelle[rs]? )?(?:value|rate|result|figure|performance|score|wert|rate|quote|ergebnis|istwert|valeur|taux|resultat|valore|tasso|percentuale|risultato|valor|tasa|resultado|porcentaje|実績値?|現在の?値?|結果|数値)(?![a-z])/

/** "60 days", "30-day average", "(30日)". */
function windowIn(text: string): number | null {
  const days =
    /(?<!\d)(\d{1,3}) ?(?:-|d(?:ays?|ias)?(?![a-z])|tage?n?|j(?:ours?)?(?![a-z])|gg\.?|giorni|tg\.?|日)/.exec(
      text,
    )?.[1]
  return days === undefined ? null : Number(days)
}

/** "Last month" beside "This month". */
const pastColumn =
  /(?<![a-z])(?:last|previous|prior|preceding) (?:month|week|quarter|period|year)|(?<![a-z])(?:vor(?:monat|woche|quartal|periode|zeitraum|jahr)|(?:letzte[rn]?|vorherige[rn]?) (?:monat|woche|zeitraum))|(?:mois|trimestre) (?:dernier|precedent)|(?:semaine|periode) (?:derniere|precedente)|(?:mese|periodo|trimestre) (?:scorso|precedente)|settimana (?:scorsa|precedente)|(?:mes|periodo|trimestre) (?:anterior|pasado)|semana (?:anterior|pasada)|先月|前月|前週|先週|前回|前期/
const storeColumn = /(?<![a-z])amazon\.[a-z]/

/** "Window (days)" above bare numbers. */
const countsDays =
  /(?:window|period|zeitraum|fenster|periode|fenetre|periodo|finestra|ventana|期間).{0,12}(?:days|tage|jours|giorni|dias|日)|^(?:(?:measured|counted|rated|betrachtete|gemessene|gezahlte|ausgewertete|nombre de|numero di|numero de|no\. of|number of|over|uber|sur|su) )?(?:the )?(?:days|tage|jours|giorni|dias|日数)(?: (?:measured|counted|observed|mesures|observes|pris en compte|considerati|osservati|misurati|considerados|medidos|observados))?$|(?:対象|計測|集計|測定)(?:日数|期間)/

function percentCell(cell: Cell, column: number): { cell: Cell; column: number; value: number }[] {
  const [percent] = findPercents(fold(cell.text))
  return percent === undefined ? [] : [{ cell, column, value: percent.value }]
}
