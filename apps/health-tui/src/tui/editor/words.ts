const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A word is looked for in a window of this many units: longer runs without a blank are no words. */
const window = 1024

/** The end of the word at or after `position` in a line; undefined where no word follows. */
export function nextWordEnd(line: string, position: number): number | undefined {
  const start = windowStart(line, position)
  for (let from = start; from < line.length; from += window) {
    // One window overlaps into the next by what a word may need.
    const part = line.slice(from, from + 2 * window)
    for (const { index, segment, isWordLike } of segmenter.segment(part)) {
      const end = from + index + segment.length
      if (isWordLike === true && end > position) return end
      if (index + segment.length > window) break
    }
  }
  return undefined
}

/** The start of the word before `position` in a line; undefined where there is none. */
export function previousWordStart(line: string, position: number): number | undefined {
  for (let end = position; end > 0;) {
    const start = windowStart(line, end - 1)
    let found: number | undefined
    for (const { index, isWordLike } of segmenter.segment(line.slice(start, end + window))) {
      if (start + index >= position) break
      if (isWordLike === true) found = start + index
    }
    if (found !== undefined) return found
    end = start
  }
  return undefined
}

/** A blank before `position`, not too far away: words never go over it. */
function windowStart(line: string, position: number): number {
  const lowest = Math.max(0, position - window)
  let start = Math.min(position, line.length)
  while (start > lowest && !(line.charCodeAt(start) === 0x20 && line.charCodeAt(start - 1) !== 0x20))
    start -= 1
  const unit = line.charCodeAt(start)
  return unit >= 0xdc00 && unit <= 0xdfff && start > 0 ? start - 1 : start
}
