import { width } from './layout.ts'

/** A painted line filled up with blanks to `columns`. */
export function padPainted(line: string, columns: number): string {
  return line + ' '.repeat(Math.max(0, columns - width(shownText(line))))
}

/** A painted line without its colours and links. */
function shownText(line: string): string {
  return line.replace(/\u001b\[[0-9;]*m|\u001b\]8;;[^\u001b]*\u001b\\/g, '')
}
