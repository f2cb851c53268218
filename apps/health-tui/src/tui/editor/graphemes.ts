/**
 * Grapheme boundaries within one line. Two "simple" characters next to each other always have a boundary between them,
 * so ordinary text needs no segmenter; everything else asks `Intl.Segmenter` about a small window. Boundaries found from
 * a boundary onwards are those of the whole line.
 */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A flood of combining marks is cut into pieces of this many units, so that every step is bounded. */
export const longestGrapheme = 64

/** How far back a boundary is looked for; more than any grapheme that is no flood. */
const backWindow = 256

/** The boundary after the one at `position`. */
export function nextGrapheme(line: string, position: number): number {
  const after = position + 1
  if (after >= line.length) return line.length
  if (isSimple(line.charCodeAt(position)) && isSimple(line.charCodeAt(after))) return after
  let end = Math.min(line.length, position + longestGrapheme)
  if (end < line.length && isHighSurrogate(line.charCodeAt(end - 1))) end -= 1
  const first = segmenter.segment(line.slice(position, end))[Symbol.iterator]().next()
  return first.done === true ? after : position + first.value.segment.length
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

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
