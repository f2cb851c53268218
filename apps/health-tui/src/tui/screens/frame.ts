import { truncate, width } from '../text/layout.ts'
import { padPainted } from '../text/painted.ts'
import type { Signs } from '../text/signs.ts'
import type { Theme } from '../theme/theme.ts'

/** What every screen draws with. Screens are pure: state in, lines out, each line no wider than the screen. */
export interface Brush {
  readonly theme: Theme
  readonly signs: Signs
  /** Whether web addresses become links that the terminal can follow. */
  readonly links?: boolean
  /** Whether a voice reads it: what is drawn as a picture is said in words. */
  readonly spoken?: boolean
}

/** The smallest terminal that the screens are designed for. */
export const smallest = { columns: 80, rows: 24 }

/** Whether a terminal is smaller than that: then nothing but its size is shown. */
export function isTooSmall({ columns, rows }: { readonly columns: number; readonly rows: number }): boolean {
  return columns < smallest.columns || rows < smallest.rows
}

/** From this width on, what is selected is explained beside its list instead of below it. */
export const besideColumns = 150

/** Lines that header and footer take. */
export const headerRows = 2
export const footerRows = 2

export function bodyRows(rows: number): number {
  return Math.max(1, rows - headerRows - footerRows)
}

/** A horizontal line with a title in it, over the whole width, and words at its end. Both must already be safe to print. */
export function titledRule(title: string, columns: number, { theme, signs }: Brush, end = ''): string {
  const last = end === '' ? '' : ` ${end} ${signs.rule}`
  const shown = ` ${truncate(title, Math.max(0, columns - 6 - width(last)))} `
  const rest = Math.max(0, columns - 2 - width(shown) - width(last))
  return (
    theme.paint('muted', signs.rule.repeat(2)) +
    theme.paint('title', shown) +
    theme.paint('muted', signs.rule.repeat(rest) + last)
  )
}

/** The first line that is shown of a text that scrolls: never so far down that its end leaves room empty. */
export function scrolledTop(top: number, { count, visible }: ScrolledLines): number {
  return Math.max(0, Math.min(top, count - visible))
}

/** Which lines of a text that scrolls are seen; nothing where all of them are. */
export function scrolledRange(top: number, lines: ScrolledLines): string {
  const { count, visible } = lines
  if (count <= visible) return ''
  const first = scrolledTop(top, lines)
  return `${first + 1}-${first + visible} of ${count}`
}

export interface ScrolledLines {
  readonly count: number
  readonly visible: number
}

/** A label and a value on one line, cut to the width. */
export function factLine(label: string, value: string, columns: number, { theme }: Brush): string {
  const head = `  ${label}: `
  return theme.paint('muted', head) + truncate(value, Math.max(0, columns - width(head)))
}

/** Which part of a list is seen. */
export function rangeLine(top: number, visible: number, count: number, { theme }: Brush): string {
  return theme.paint('muted', `  ${top + 1}-${Math.min(count, top + visible)} of ${count}`)
}

/** Two parts beside each other with a line between them, over the whole body; `left` is `split` columns wide. */
export function beside(
  left: readonly string[],
  right: readonly string[],
  { split, rows }: { readonly split: number; readonly rows: number },
  { theme, signs }: Brush,
): readonly string[] {
  const line = theme.paint('muted', signs.separator)
  return Array.from(
    { length: rows },
    (_, index) => `${padPainted(left[index] ?? '', split)}${line}${right[index] ?? ''}`,
  )
}
