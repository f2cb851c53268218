import { limits } from '../limits.ts'

/**
 * Characters that show nothing and are used to break up words or to reorder text: soft hyphen, zero-width and bidi controls,
 * word joiners, variation selectors' look-alikes, tags, BOM, C0/C1 controls except tab and newline.
 */
const invisible =
  // The combining grapheme joiner stands apart: inside a class it would join its neighbour.
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

// Most letters hold nothing but these.
const unusual = /[^\t\n -~]/
const anyInvisible = new RegExp(invisible.source)

// An escape sequence's printable rest ("[31m") would stay behind as noise if only ESC went.
const escapeSequence =
  /\u001b(?:\[[0-?]{0,16}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\)|[@-Z\\^_])/g

const lineEnd = /\r\n?/g
// Sentences are bounded by their words: nothing but this bounds the blanks between these, each of which a pattern may begin at.
const blanks = new RegExp(`[^\\S\\n]{${limits.blanksInRow + 1},}`, 'g')
const fewer = (run: string): string => run.slice(0, limits.blanksInRow)

/** Normalises line ends, drops invisible characters and terminal sequences and bounds runs of blanks; what remains is what a reader sees. */
export function cleanText(text: string): string {
  const lines = text.includes('\r') ? text.replace(lineEnd, '\n') : text
  if (!unusual.test(lines) || !anyInvisible.test(lines)) return lines.replace(blanks, fewer)
  return steps.reduce((raw, { pattern, rest }) => raw.replace(pattern, rest), lines)
}

/** Tells where the places of a text stand in what `cleanText` makes of it. */
export function placesInClean(text: string): (place: number) => number {
  let raw = text
  const maps = steps.map(({ pattern, rest }) => {
    const map = new Int32Array(raw.length + 1)
    let [at, length] = [0, 0]
    for (const { index, 0: run } of raw.matchAll(pattern)) {
      while (at < index) map[at++] = length++
      const left = rest(run).length
      for (; at < index + run.length; at++) map[at] = length + Math.min(at - index, left)
      length += left
    }
    while (at <= raw.length) map[at++] = length++
    raw = raw.replace(pattern, rest)
    return map
  })
  return (place) => maps.reduce((at, map) => map[at] ?? 0, place)
}

const nothing = (): string => ''

/** What cleaning does, in its order. */
const steps: readonly { readonly pattern: RegExp; readonly rest: (run: string) => string }[] = [
  { pattern: lineEnd, rest: () => '\n' },
  { pattern: escapeSequence, rest: nothing },
  { pattern: invisible, rest: nothing },
  { pattern: blanks, rest: fewer },
]
