import type { CommandContext } from '../context.ts'
import { width, wrap } from '../tui/text/layout.ts'

/**
 * Prints lines, broken at blanks to the terminal's width with what follows indented under its line. What goes into a file
 * or a pipe stays one line each, so that other programs find it.
 */
export function printLines({ stdout }: CommandContext, lines: readonly string[]): void {
  const columns = stdout.isTTY ? stdout.columns : Infinity
  stdout.write(`${lines.flatMap((line) => broken(line, columns)).join('\n')}\n`)
}

function broken(line: string, columns: number): readonly string[] {
  if (width(line) <= columns) return [line]
  const indent = /^ */.exec(line)?.[0] ?? ''
  const hanging = `${indent}  `
  const [first = '', ...more] = wrap(line, columns - hanging.length)
  return [indent + first, ...more.map((rest) => hanging + rest)]
}

/** Rows as a table: every column as wide as its widest cell; `right` names the columns of numbers. */
export function alignRows(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number>,
): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell))
    })
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - width(cell))
        return right.has(column) ? blanks + cell : cell + blanks
      })
      .join('  ')
      .trimEnd(),
  )
}
