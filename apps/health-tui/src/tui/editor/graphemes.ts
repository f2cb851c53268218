import { graphemes } from '../text/graphemes.ts'

// Grapheme boundaries within one line. Two "simple" characters next to each other always have a boundary between them,
// so ordinary text needs no segmenter; everything else asks `Intl.Segmenter` about a small window. Boundaries found from
// a boundary onwards are those of the whole line.

/** A flood of combining marks is cut into pieces of this many units, so that every step is bounded. */
export const longestGrapheme = 64

/** How far back a boundary is looked for; more than any grapheme that is no flood. */
const backWindow = 256

/** The boundary after the one at `position`. */
export function nextGrapheme(line: string, position: number): number {
  const after = position + 1
  if (after >= line.length) return line.length
  if (isAlone(line.charCodeAt(position), line.charCodeAt(after))) return after
  const end = longestEnd(line, position)
  const first = graphemes.segment(line.slice(position, end))[Symbol.iterator]().next()
  return first.done === true ? after : position + first.value.segment.length
}

/**
 * `nextGrapheme` for one line, many times: what is not simple is segmented a window at a time, which costs a tenth of
 * asking for each grapheme.
 */
export function createStepper(line: string): (position: number) => number {
  let known: readonly number[] = []
  let index = 0
  return (position) => {
    const after = position + 1
    if (after >= line.length) return line.length
    if (isAlone(line.charCodeAt(position), line.charCodeAt(after))) return after
    if ((known[index] ?? 0) > position) index = 0
    while (index < known.length && (known[index] ?? 0) < position) index += 1
    if (known[index] !== position || index + 1 >= known.length) {
      known = boundariesFrom(line, position)
      index = 0
    }
    return known[index + 1] ?? nextGrapheme(line, position)
  }
}

const stepperWindow = 128

/** Boundaries in a window from the boundary `position` on, as far as they are certain. */
function boundariesFrom(line: string, position: number): readonly number[] {
  const found = [position]
  const isLast = position + stepperWindow >= line.length
  for (const { index, segment } of graphemes.segment(line.slice(position, position + stepperWindow))) {
    if (segment.length > longestGrapheme) {
      found.push(longestEnd(line, position + index))
      return found
    }
    found.push(position + index + segment.length)
  }
  // What ends with the window may go on behind it.
  if (!isLast) found.pop()
  return found
}

/** Where a grapheme that begins at `position` ends at the latest; not inside a surrogate pair. */
function longestEnd(line: string, position: number): number {
  const end = Math.min(line.length, position + longestGrapheme)
  return end < line.length && isHighSurrogate(line.charCodeAt(end - 1)) ? end - 1 : end
}

/** The boundary before `position`. */
export function previousGrapheme(line: string, position: number): number {
  if (position <= 1) return 0
  let start = position - 1
  const lowest = Math.max(0, position - backWindow)
  while (start > lowest && !(isSimple(line.charCodeAt(start - 1)) && isSimple(line.charCodeAt(start))))
    start -= 1
  if (start > 0 && start === lowest && isHighSurrogate(line.charCodeAt(start - 1))) start += 1
  let found = start
  for (let next = nextGrapheme(line, start); next < position; next = nextGrapheme(line, next)) found = next
  return found
}

/** The last boundary at or before `position`: where a cursor inside a grapheme is shown. */
export function graphemeStart(line: string, position: number): number {
  if (position >= line.length) return line.length
  if (position <= 0) return 0
  if (isSimple(line.charCodeAt(position)) && isSimple(line.charCodeAt(position - 1))) return position
  const before = previousGrapheme(line, position)
  return nextGrapheme(line, before) === position ? position : before
}

const unknown = 0
const simple = 1
const complex = 2
const kinds = new Uint8Array(0x1_0000)

/** What joins with a neighbour: marks, joiners, controls, halves of pairs, pictographs, jamo, and a few letters. */
const joining =
  /[\p{M}\p{C}\p{Extended_Pictographic}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\u0d4e\u0e33\u0eb3\uff9e\uff9f\u2028\u2029]/u

export function isSimple(unit: number): boolean {
  const known = kinds[unit] ?? unknown
  if (known !== unknown) return known === simple
  const kind = joining.test(String.fromCharCode(unit)) ? complex : simple
  kinds[unit] = kind
  return kind === simple
}

/** True where nothing can join two neighbours: both are simple, or one is a control. */
function isAlone(unit: number, after: number): boolean {
  if (unit >= 0x20 && unit < 0x7f && after >= 0x20 && after < 0x7f) return true
  // A line holds no \n, so \r never joins either.
  return isControl(unit) || (isSimple(unit) && (isSimple(after) || isControl(after)))
}

function isControl(unit: number): boolean {
  return unit < 0x20 || (unit >= 0x7f && unit < 0xa0)
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
