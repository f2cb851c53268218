/** A cell of a row as it was read; `columns` and `rows` say how far it reaches. */
export interface GridCell<L> {
  readonly text: string
  readonly links: readonly L[]
  readonly columns: number
  readonly rows: number
}

/** The columns of one table, row by row. */
export interface TableGrid {
  /**
   * The cells of the next row as they are written. Empty ones are left out, as they are mere space in tables that only lay out a
   * page; but where an earlier row filled as many columns, they keep their place, and a cell that reaches over several rows is
   * written in each of them.
   */
  place<L>(cells: readonly GridCell<L>[]): readonly GridCell<L>[]
}

/** Characters that an entry of data stays below; longer cells hold paragraphs. */
export const longestEntry = 300
/** No table of data has more columns. */
const mostColumns = 40
/** Names, codes, days and figures are repeated; longer cells say something, and say it once. */
const longestRepeated = 80

/** What reaches down into the rows to come. */
interface Reaching {
  readonly text: string
  readonly rows: number
}

/**
 * `repeats.left` holds how many characters the tables of a document may still repeat, as somebody may write any number into a
 * span.
 */
export function createTableGrid(repeats: { left: number }): TableGrid {
  const filledWidths = new Set<number>()
  let reaching = new Map<number, Reaching>()

  return {
    place(cells) {
      const filled = cells.filter(({ text }) => text.trim() !== '')
      const from = reaching
      const next = new Map<number, Reaching>()
      const row: (typeof cells)[number][] = []
      let repeated = 0
      const reachDown = (): void => {
        for (let above = from.get(row.length); above !== undefined; above = from.get(row.length)) {
          if (above.rows > 1) next.set(row.length, { text: above.text, rows: above.rows - 1 })
          repeated += above.text.length
          row.push({ text: above.text, links: [], columns: 1, rows: 1 })
        }
      }
      const starting: [number, Reaching][] = []
      for (const cell of cells) {
        reachDown()
        if (row.length >= mostColumns) break
        const text = cell.text.trim()
        if (cell.rows > 1 && text !== '' && text.length < longestRepeated)
          starting.push([row.length, { text, rows: cell.rows - 1 }])
        row.push(cell)
        for (let more = 1; more < cell.columns && row.length < mostColumns; more++)
          row.push({ text: '', links: [], columns: 1, rows: 1 })
      }
      reachDown()
      reaching = next
      const width = row.length
      if (width >= mostColumns) return filled
      const isKnown = filledWidths.has(width)
      if (isKnown) for (const [column, cell] of starting) reaching.set(column, cell)
      if (filled.length === width && width > 1) filledWidths.add(width)
      const isEntry = filled.length > 1 || (filled.length === 1 && repeated > 0)
      const isShort = filled.every(({ text }) => text.length < longestEntry)
      if (!isKnown || !isEntry || !isShort || repeated > repeats.left) return filled
      repeats.left -= repeated
      return row.slice(0, row.findLastIndex(({ text }) => text.trim() !== '') + 1)
    },
  }
}

/** How many columns or rows a cell says that it reaches over. */
export function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return span > 1 ? span : 1
}

/**
 * An entry on one line, with as many characters as before. Codes below each other are several, which a comma says; other words
 * go on.
 */
export function onOneLine(entry: string): string {
  const lines = entry.split(/\n+/)
  const isList = lines.length > 1 && lines.every((line) => code.test(line)) && !/\d\n+\d/.test(entry)
  return isList ? entry.replaceAll('\n\n', ', ').replaceAll('\n', ',') : entry.replaceAll('\n', ' ')
}

/** Up to three words with a digit among them: "RED-01", "Mug 330ml". */
const code = /^(?=.{2,40}$)(?=.*\d)[\p{L}\d][^\s,;:%]*(?: [^\s,;:%]+){0,2}$/u
