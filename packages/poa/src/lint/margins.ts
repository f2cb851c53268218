import { has } from './text/pattern.ts'

/** Whether a line ends as sentences and announcements do. */
export function hasEnded(line: string): boolean {
  return has(ended, line)
}

/** Whether the next word had no place in a line any more: it was broken there, whatever letter it begins with. */
export function fills(line: string, next: string, margin: number | undefined): boolean {
  return margin !== undefined && line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > margin - ragged
}

// Programs measure letters, we count them.
const ragged = 10

/**
 * For each line of a paragraph that was broken at a margin the length of its longest line. That it was is told by at
 * least two lines that plainly go on in the next, if none of them could have held its first word.
 */
export function marginsOf(freeText: string): ReadonlyMap<string, number> {
  const margins = new Map<string, number>()
  for (const paragraph of freeText.split(/\n\s*\n/)) {
    const lines = paragraph.split('\n').map((line) => line.trim())
    const margin = Math.max(...lines.map((line) => line.length))
    if (lines.length < 4 || margin < narrowestMargin || margin > widestMargin) continue
    const broken = lines.flatMap((line, index) => {
      const next = lines[index + 1] ?? ''
      return /^\p{Ll}/u.test(next) && !hasEnded(line) && line !== '' ? [{ line, next }] : []
    })
    if (broken.length >= 2 && broken.every(({ line, next }) => fills(line, next, margin)))
      for (const line of lines) margins.set(line, margin)
  }
  return margins
}

const narrowestMargin = 40
const widestMargin = 140

const ended = /[.!?:;。！？：；…]["”’)\]]*$/u
