import { fold } from './fold.ts'
import type { TextLine } from './lines.ts'

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

const separator = /[ \t]*\|[ \t]*|\t+|[ ]{2,}/g
const columnName =
  /asin|sku|isbn|order|metric|target|goal|rate|category|due|deadline|missing|(?:submit|respond|required|complete|provide) by|requirement|document|value|current|title|product|bestell|metrik|ziel|quote|frist|kategorie|nachweis|commande|taux|objectif|cible|echeance|categorie|ordine|metrica|obiettivo|tasso|scadenza|pedido|metrica|tasa|fecha|categoria|注文|指標|目標|期限|期日|商品|書類|率|threshold|actual|standard|status|defect|limit|measure|result|indicator|kpi|kennzahl|messwert|ergebnis|indicateur|resultat|indicatore|risultato|indicador|resultado|結果|実績/

/** Finds tables among the lines of a letter: a header row with known column names and rows of as many cells. */
export function readTables(text: string, lines: readonly TextLine[]): Table[] {
  const tables: Table[] = []
  let header: string[] | undefined
  let rows: Cell[][] = []
  const close = (): void => {
    if (header !== undefined && rows.length > 0) tables.push({ header, rows })
    header = undefined
    rows = []
  }
  for (const line of lines) {
    const cells = splitCells(text, line)
    if (header !== undefined && cells.length >= 2 && Math.abs(cells.length - header.length) <= 1) {
      rows.push(cells)
      continue
    }
    close()
    if (cells.length < 2) continue
    const names = cells.map((cell) => fold(cell.text))
    const known = names.filter((name) => columnName.test(name) && name.length < 60).length
    if (known >= 2 || (known === 1 && cells.length === 2)) header = names
  }
  close()
  return tables
}

function splitCells(text: string, line: TextLine): Cell[] {
  const content = text.slice(line.start, line.end)
  if (!content.includes('|') && !content.includes('\t') && !content.includes('  ')) return []
  const cells: Cell[] = []
  let from = 0
  for (const match of content.matchAll(separator)) {
    if (match.index > from) cells.push(cellOf(content, line.start, from, match.index))
    from = match.index + match[0].length
  }
  if (from < content.length) cells.push(cellOf(content, line.start, from, content.length))
  return cells
}

function cellOf(content: string, offset: number, from: number, to: number): Cell {
  return { text: content.slice(from, to), start: offset + from, end: offset + to }
}
