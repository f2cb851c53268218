import type { Meaning, Theme } from '../theme/theme.ts'
import { fit, width } from './layout.ts'
import type { Signs } from './signs.ts'

export interface Cell {
  readonly text: string
  readonly meaning?: Meaning
}

export interface Column<Row> {
  readonly title: string
  /** Columns the narrowest useful cell takes. */
  readonly min: number
  /** How wide it may grow when there is room; `min` where absent. */
  readonly max?: number
  readonly align?: 'left' | 'right'
  /** Lower stays longer on a narrow screen; 0 always stays. */
  readonly priority: number
  /** `size` is the width that the column got. */
  readonly cell: (row: Row, size: number) => Cell
}

export interface PlacedColumn<Row> {
  readonly column: Column<Row>
  readonly size: number
}

/** What a table is drawn with. A voice reads each row by itself, so its columns are named in it and not above it. */
export interface TableBrush {
  readonly theme: Theme
  readonly signs: Pick<Signs, 'none'>
  readonly spoken?: boolean
}

const gap = 1

/** Chooses the columns that fit into `columns`, keeps their order, and shares out what is left. */
export function placeColumns<Row>(
  all: readonly Column<Row>[],
  columns: number,
): readonly PlacedColumn<Row>[] {
  const chosen = new Set<Column<Row>>()
  let used = 0
  for (const column of all.toSorted((a, b) => a.priority - b.priority)) {
    const cost = column.min + (chosen.size === 0 ? 0 : gap)
    if (used + cost > columns && column.priority > 0) continue
    chosen.add(column)
    used += cost
  }
  let left = columns - used
  const sizes = new Map<Column<Row>, number>()
  // What matters most grows first, too.
  for (const column of [...chosen].toSorted((a, b) => a.priority - b.priority)) {
    const extra = Math.max(0, Math.min(left, (column.max ?? column.min) - column.min))
    left -= extra
    sizes.set(column, column.min + extra)
  }
  return all.flatMap((column) => {
    const size = sizes.get(column)
    return size === undefined ? [] : [{ column, size }]
  })
}

export function headerLine<Row>(placed: readonly PlacedColumn<Row>[], { theme, spoken }: TableBrush): string {
  if (spoken === true) return ''
  return theme.paint(
    'heading',
    placed.map(({ column, size }) => fit(column.title, size, column.align)).join(' '.repeat(gap)),
  )
}

/** One row. A selected row is painted as a whole, over `columns` where they are given; its cells keep their signs. */
export function rowLine<Row>(
  placed: readonly PlacedColumn<Row>[],
  row: Row,
  brush: TableBrush,
  selected: boolean,
  columns = 0,
): string {
  const { theme } = brush
  if (brush.spoken === true) return spokenRow(placed, row, brush.signs.none)
  const cells = placed.map(({ column, size }) => {
    const { text, meaning } = column.cell(row, size)
    const shown = fit(text, size, column.align)
    return selected || meaning === undefined ? shown : theme.paint(meaning, shown)
  })
  const line = cells.join(' '.repeat(gap))
  return selected ? theme.paint('selected', `${line}${' '.repeat(Math.max(0, columns - width(line)))}`) : line
}

/** What a row holds, each cell after the name of its column; what is empty is not worth hearing. */
function spokenRow<Row>(placed: readonly PlacedColumn<Row>[], row: Row, none: string): string {
  return placed
    .map(({ column, size }) => [column.title, column.cell(row, size).text.trim()] as const)
    .filter(([, text]) => text !== '' && text !== none)
    .map(([title, text]) => (title === '' ? text : `${title} ${text}`))
    .join(', ')
}

/** Puts texts beside each other, each at least `gap` apart, as far as they fit. */
export function joinFitting(parts: readonly string[], columns: number, space: string): string {
  let line = ''
  for (const part of parts) {
    const next = line === '' ? part : `${line}${space}${part}`
    if (width(next) > columns) break
    line = next
  }
  return line
}
