/** One level of a list. */
export const indentation = '  '

const item = /^(\s*)(?:([-*+•])|(\d{1,4})([.)]))(\s+)/

export function isListItem(line: string): boolean {
  return item.test(line)
}

/**
 * What a new line begins with when Enter is pressed at `offset` of `line`: the next item's mark, the line's own
 * indentation, or `end` where the item has no words and the list ends.
 */
export function continuation(line: string, offset: number): string {
  const match = item.exec(line)
  if (match === null) return (/^[ \t]*/.exec(line)?.[0] ?? '').slice(0, offset)
  const [whole, blanks = '', bullet, number, dot = '', gap = ' '] = match
  if (offset < whole.length) return ''
  if (line.length === whole.length) return 'end'
  return `${blanks}${bullet ?? `${Number(number) + 1}${dot}`}${gap}`
}
