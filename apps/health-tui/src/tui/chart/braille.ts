import type { Meaning } from '../theme/theme.ts'

/** One point of a curve: its place from left to right in [0, 1], and its value. */
export interface ChartPoint {
  readonly x: number
  readonly y: number
}

export interface ChartLayer {
  readonly meaning: Meaning
  /** `line` joins the points, `area` fills between two curves, `level` is one value over the whole width. */
  readonly shape:
    | { readonly type: 'line'; readonly points: readonly ChartPoint[] }
    | {
        readonly type: 'area'
        readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[]
      }
    | { readonly type: 'level'; readonly y: number }
}

export interface ChartOptions {
  readonly columns: number
  readonly rows: number
  readonly low: number
  readonly high: number
  readonly ascii: boolean
}

/** A cell of the picture: one character and what it means. */
export interface ChartCell {
  readonly character: string
  readonly meaning: Meaning
}

/** Dots of a braille cell by column and row. */
const dots = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const

interface Canvas {
  readonly bits: number
  readonly meaning: Meaning
  /** Without braille: which sign stands for the cell. */
  readonly sign: string
}

/**
 * Draws layers over each other, the first one on top, with two by four dots a cell. A cell shows the dots of all layers
 * in the colour of the topmost one; an area is dotted, so that shape alone tells it from a line.
 */
export function drawChart(
  layers: readonly ChartLayer[],
  options: ChartOptions,
): readonly (readonly ChartCell[])[] {
  const { columns, rows, ascii } = options
  const width = columns * 2
  const height = rows * 4
  const cells = new Map<number, Canvas>()
  const rowOf = (y: number): number => {
    const span = options.high - options.low
    const share = span <= 0 ? 0.5 : (y - options.low) / span
    return Math.round((1 - Math.min(1, Math.max(0, share))) * (height - 1))
  }
  const columnOf = (x: number): number => Math.round(Math.min(1, Math.max(0, x)) * (width - 1))
  const plot = (column: number, row: number, meaning: Meaning, sign: string): void => {
    const at = Math.floor(row / 4) * columns + Math.floor(column / 2)
    const before = cells.get(at)
    cells.set(at, {
      bits: (before?.bits ?? 0) | (dots[column % 2 === 0 ? 0 : 1][row % 4] ?? 0),
      meaning,
      sign,
    })
  }
  // From the back to the front, so that the topmost layer decides the colour.
  for (const { shape, meaning } of layers.toReversed()) {
    switch (shape.type) {
      case 'level': {
        const row = rowOf(shape.y)
        for (let column = 0; column < width; column += 1) if (column % 4 < 2) plot(column, row, meaning, '-')
        break
      }
      case 'area':
        for (const [column, low, high] of betweenPoints(shape.points, columnOf)) {
          for (let row = rowOf(high); row <= rowOf(low); row += 1)
            if ((column + row) % 2 === 0 && column % 2 === 0) plot(column, row, meaning, ':')
        }
        break
      default:
        drawLine(shape.points, columnOf, rowOf, (column, row) => plot(column, row, meaning, '*'))
    }
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): ChartCell => {
      const cell = cells.get(row * columns + column)
      if (cell === undefined) return { character: ' ', meaning: 'plain' }
      return {
        character: ascii ? cell.sign : String.fromCodePoint(0x2800 + cell.bits),
        meaning: cell.meaning,
      }
    }),
  )
}

function drawLine(
  points: readonly ChartPoint[],
  columnOf: (x: number) => number,
  rowOf: (y: number) => number,
  plot: (column: number, row: number) => void,
): void {
  const [first] = points
  if (first !== undefined) plot(columnOf(first.x), rowOf(first.y))
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1]
    const to = points[index]
    if (from === undefined || to === undefined) continue
    const [x0, y0, x1, y1] = [columnOf(from.x), rowOf(from.y), columnOf(to.x), rowOf(to.y)]
    const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1)
    for (let step = 0; step <= steps; step += 1)
      plot(Math.round(x0 + ((x1 - x0) * step) / steps), Math.round(y0 + ((y1 - y0) * step) / steps))
  }
}

/** The band at every column of dots between the first and the last point. */
function* betweenPoints(
  points: readonly { readonly x: number; readonly low: number; readonly high: number }[],
  columnOf: (x: number) => number,
): Generator<readonly [column: number, low: number, high: number]> {
  for (let index = 0; index < points.length; index += 1) {
    const from = points[index]
    const to = points[index + 1] ?? from
    if (from === undefined || to === undefined) continue
    const [start, end] = [columnOf(from.x), columnOf(to.x)]
    for (let column = start; column <= end; column += 1) {
      const share = end === start ? 0 : (column - start) / (end - start)
      yield [column, from.low + (to.low - from.low) * share, from.high + (to.high - from.high) * share]
    }
  }
}
