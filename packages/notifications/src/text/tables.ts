import { fold } from './fold.ts'
import { isSlashRow, type TextLine } from './lines.ts'
import { matchesOf } from './matches.ts'

export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Rows that share columns; `header` holds the folded column names. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const slash = / \/ /g
// Blanks in front of a bar are looked at from the first of them only.
const separator = /(?<![ \t])[ \t]+\|[ \t]*|\|[ \t]*| ?\t ?|[ ]{2,}/g
/** Of two of these side by side, an empty cell stands between them; more blanks are only more space. */
const drawn = /[|\t]/
const columnName =
  /asin|sku|isbn|complaint|beschwerde|reclam|plainte|queja|denuncia|苦情|申し?立|order|metric|target|goal|rate|category|due|deadline|by when|(?:no|not) later than|at the latest|spatestens|^bis(?: zum| wann)?$|plus tard|^entro(?: il| quando)?$|tardar|missing|(?:submit|respond|required|complete|provide) by|requirement|document|value|current|title|product|bestell|metrik|ziel|quote|frist|kategorie|nachweis|commande|taux|objectif|cible|echeance|categorie|ordine|metrica|obiettivo|tasso|scadenza|pedido|metrica|tasa|fecha|categoria|注文|指標|目標|期限|期日|商品|書類|率|threshold|actual|standard|status|defect|limit|measure|result|indicator|kpi|kennzahl|messwert|ergebnis|indicateur|resultat|indicatore|risultato|indicador|resultado|結果|実績/

/**
 * Finds tables among the lines of a letter: a header row and rows of as many cells. A header has column names that are
 * known, or names without figures above a row that has some.
 */
export function readTables(text: string, lines: readonly TextLine[]): Table[] {
  const tables: Table[] = []
  let header: Header | undefined
  let rows: Cell[][] = []
  const close = (): void => {
    if (header !== undefined && rows.length > 0) tables.push({ header: header.names, rows })
    header = undefined
    rows = []
  }
  const split = lines.map((line) => splitCells(text, line))
  const filled = split.map(filledCells)
  for (const [index, line] of lines.entries()) {
    const cells = filled[index] ?? []
    const next = filled[index + 1] ?? []
    if (header !== undefined && cells.length >= 2) {
      const aligned = alignCells(text, line, withGaps(split[index] ?? [], cells, header), header)
      if (Math.abs(aligned.length - header.names.length) <= 1) {
        rows.push(aligned)
        continue
      }
    }
    close()
    if (cells.length < 2) continue
    const names = cells.map((cell) => fold(cell.text))
    const corner = hasCorner(names, next)
    const known = names.filter((name) => columnName.test(name) && name.length < 60).length
    if (known >= 2 || (known === 1 && cells.length === 2) || standsAbove(names, next)) {
      const all = split[index] ?? []
      const lead = all.findIndex((cell) => cell.text !== '')
      header = {
        names: corner ? ['', ...names] : names,
        columns: [...(corner ? [0] : []), ...cells.map((cell) => cell.start - lineStart(text, line))],
        lead,
        hasGaps: all.length - lead > cells.length,
      }
    }
  }
  close()
  return tables
}

interface Header {
  readonly names: readonly string[]
  /** Where each name begins in its line, for columns that are set with spaces. */
  readonly columns: readonly number[]
  /** Empty cells before the first name: an indentation, or the bar that frames the table. */
  readonly lead: number
  /** Whether its names stand apart by more than one mark: then marks side by side are only more space. */
  readonly hasGaps: boolean
}

const filledCells = (cells: readonly Cell[]): Cell[] => cells.filter(({ text }) => text !== '')

/** A row with its empty cells, where they keep what stands behind them below its name. */
function withGaps(all: readonly Cell[], filled: Cell[], header: Header): Cell[] {
  if (header.hasGaps || all.length === filled.length) return filled
  const indented = all.findIndex((cell) => cell.text !== '')
  const own = all.slice(Math.min(indented, header.lead))
  return own.length > header.names.length ? filled : own
}

function lineStart(text: string, line: TextLine): number {
  return text.lastIndexOf('\n', line.start - 1) + 1
}

/** Names that begin beside a corner without one, above a row of a name and figures. */
function hasCorner(names: readonly string[], next: readonly Cell[]): boolean {
  return (
    names.length >= 2 &&
    next.length === names.length + 1 &&
    next.every(
      ({ text }, column) => /\d/.test(text) === column > 0 || (column === 0 && measuredOver.test(text)),
    )
  )
}

/** Three or more names without a figure above as many cells, one of which has one; fewer where they begin beside a corner. */
function standsAbove(names: readonly string[], next: readonly Cell[]): boolean {
  return (
    (hasCorner(names, next) || (names.length >= 3 && next.length === names.length)) &&
    names.every((name) => name.length < 40 && !/[\d%:]/.test(name.replace(measuredOver, ''))) &&
    next.some((cell) => /\d/.test(cell.text))
  )
}

/** "Late shipment rate (30 days)": over which time the column is measured. */
const measuredOver = /\(\d{1,3}[ -]?(?:days?|tage|jours|giorni|dias|日間?)\)/

/** A long entry leaves one space only before the next column: it is cut where that column's name begins. */
function alignCells(text: string, line: TextLine, cells: Cell[], header: Header): Cell[] {
  if (cells.length >= header.names.length || text.slice(line.start, line.end).includes('|')) return cells
  const from = lineStart(text, line)
  return cells.flatMap((cell) => {
    for (const column of header.columns) {
      const at = from + column
      if (at - 2 <= cell.start || at + 1 >= cell.end) continue
      for (const gap of [at - 1, at - 2, at])
        if (text.charAt(gap) === ' ')
          return [
            { text: text.slice(cell.start, gap).trimEnd(), start: cell.start, end: gap },
            { text: text.slice(gap + 1, cell.end), start: gap + 1, end: cell.end },
          ]
    }
    return [cell]
  })
}

/** The cells of a line, those that are empty too but for the ones at its end. */
function splitCells(text: string, line: TextLine): Cell[] {
  const content = text.slice(line.start, line.end)
  const slashes = isSlashRow(content)
  if (!slashes && !content.includes('|') && !content.includes('\t') && !content.includes('  ')) return []
  const cells: Cell[] = []
  for (let at = line.start - 1; text.charAt(at) === '\t'; at--) cells.push(cellOf(content, line.start, 0, 0))
  let from = 0
  let afterMark = true
  for (const match of matchesOf(content, slashes ? slash : separator)) {
    const isMark = drawn.test(match[0])
    if (match.index > from || (isMark && afterMark))
      cells.push(cellOf(content, line.start, from, match.index))
    afterMark = isMark
    from = match.index + match[0].length
  }
  if (from < content.length) cells.push(cellOf(content, line.start, from, content.length))
  return cells
}

function cellOf(content: string, offset: number, from: number, to: number): Cell {
  return { text: content.slice(from, to), start: offset + from, end: offset + to }
}
