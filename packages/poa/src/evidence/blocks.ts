import type { Cell, Row } from './layout.ts'

/** Lines that stand below each other on one edge, as an address does. */
export interface Block {
  readonly lines: readonly BlockLine[]
}

export interface BlockLine extends Cell {
  readonly row: number
}

/** Joins cells to blocks: the next line is near, and stands on the same left, right or middle. */
export function blocksOf(rows: readonly Row[]): Block[] {
  const open: { lines: BlockLine[]; page: number; y: number }[] = []
  for (const [index, { cells, y, page }] of rows.entries())
    for (const cell of cells) {
      const line = { ...cell, row: index }
      const block = open.findLast((each) => {
        const last = each.lines.at(-1)
        if (last === undefined || each.page !== page) return false
        const step = y - each.y
        return (
          step > 0.1 &&
          step < (town.test(cell.text) ? 2.6 : 2) * Math.max(cell.height, last.height) &&
          isAligned(last, cell) &&
          !jump(last, line)
        )
      })
      if (block === undefined) open.push({ lines: [line], page, y })
      else {
        block.lines.push(line)
        block.y = y
      }
    }
  return open
}

/** In windows of envelopes an empty line may stand before the town. */
const town = /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u

function isAligned(a: Cell, b: Cell): boolean {
  return (
    Math.abs(a.x - b.x) < 3 ||
    Math.abs(a.right - b.right) < 3 ||
    Math.abs((a.x + a.right) / 2 - (b.x + b.right) / 2) < 3
  )
}

/** A line in much smaller letters begins something else; one below a large name does not. */
function jump(last: BlockLine, next: BlockLine): boolean {
  return next.height > 1.4 * last.height
}
