import {
  backslash,
  bar,
  brace,
  bracket,
  close,
  endBracket,
  endOfLetters,
  needOf,
  open,
  plus,
  question,
  readCharacter,
  readQuantifier,
  star,
  type Need,
  type Reader,
} from './need.ts'
import { keyOf, soughtBeside, type Letters, type Sought } from './runs.ts'

/** A pattern without the branches that a text has no words for. */
export interface Cut {
  /** Undefined where nothing of the pattern is left. */
  readonly source: string | undefined
  /** What of it every match contains; read when first asked. */
  readonly need: () => Need | undefined
  /** A text (with its case folded) that holds none of these is matched as by the whole pattern. */
  readonly without: Sought
}

/**
 * Leaves out of a pattern's source every branch that asks for letters which a text does not have: a plan has words for
 * one branch in ten of a long list, and the time that V8 takes to compile a pattern grows faster than its length. Makes
 * next to no objects, for the first case of a process asks it of some hundred thousand characters.
 */
export function cutTo(source: string, letters: Letters): Cut {
  const scan: Scan = { source, at: 0, letters, dropped: [], missing: [], counted: false }
  const possible = alternatives(scan)
  const without = new Set<string>()
  for (let at = 0; at < scan.missing.length; at += 2)
    without.add(source.slice(scan.missing[at], scan.missing[at + 1]).toLowerCase())
  const left = possible ? kept(scan) : undefined
  let need: { readonly is: Need | undefined } | undefined
  return {
    source: left,
    need: () => (need ??= { is: left === undefined ? undefined : needOf(left) }).is,
    without: soughtBeside(letters, [...without]),
  }
}

interface Scan extends Reader {
  readonly letters: Letters
  /** Begin and end of what is left out, in order. */
  readonly dropped: number[]
  /** Begin and end of the words for want of which it is. */
  readonly missing: number[]
  /** Whether a counted group was met: these keep their numbers, so what holds one stays. */
  counted: boolean
}

function kept({ source, dropped }: Scan): string {
  if (dropped.length === 0) return source
  let out = ''
  let from = 0
  for (let at = 0; at < dropped.length; at += 2) {
    out += source.slice(from, dropped[at])
    from = dropped[at + 1] ?? source.length
  }
  return out + source.slice(from)
}

/** Reads the branches of a group; false where none can match. */
function alternatives(scan: Scan): boolean {
  const { source, dropped } = scan
  const countedBefore = scan.counted
  let [possible, stays, counted] = [false, false, false]
  for (;;) {
    const begin = scan.at
    const before = dropped.length
    scan.counted = false
    const branchIs = branch(scan)
    if (!branchIs) skipBranch(scan)
    const goesOn = source.charCodeAt(scan.at) === bar
    if (branchIs || scan.counted) {
      possible ||= branchIs
      counted ||= scan.counted
      stays = true
    } else {
      // With it goes the bar before it, or behind it where it is the first.
      dropped.length = before
      if (stays) dropped.push(begin - 1, scan.at)
      else dropped.push(begin, goesOn ? scan.at + 1 : scan.at)
    }
    if (!goesOn) break
    scan.at++
  }
  scan.counted = countedBefore || counted
  return possible
}

/** Reads a branch, or what of it stands before something that the text does not have; then false. */
function branch(scan: Scan): boolean {
  const { source, missing } = scan
  const { runs } = scan.letters
  const missingBefore = missing.length
  // The two letters before, 0 where something else stood between, and where their run began.
  let [before, last, run] = [0, 0, 0]
  for (;;) {
    const begin = scan.at
    const code = begin < source.length ? source.charCodeAt(begin) : close
    // Where the letters that the text lacks begin and end.
    const from = run
    let lacking = 0
    if (code === bar || code === close || code === open) {
      if (last !== 0 && lacks(scan, run, begin)) lacking = begin
      else if (code !== open) return true
      else if (!group(scan)) return false
      before = last = 0
    } else {
      scan.at++
      let letter = 0
      if (isPlain(code)) letter = code >= 65 && code <= 90 ? code + 32 : code
      else readCharacter(scan, code)
      const next = source.charCodeAt(scan.at)
      const ends = next === question || next === star || next === plus || next === brace
      const there = ends ? readQuantifier(scan) === 'many' : true
      if (last !== 0) {
        const goesOn = letter !== 0 && there
        const end = goesOn ? begin + 1 : begin
        const alone = goesOn && last > 127 && runs[keyOf(0, last, letter)] === 0
        if (alone || (goesOn && before !== 0 && runs[keyOf(before, last, letter)] === 0))
          lacking = ends ? end : Math.max(end, endOfLetters(source, end))
        else if ((ends || letter === 0) && lacks(scan, run, end)) lacking = end
      }
      if (last === 0 || letter === 0) run = begin
      before = letter === 0 || ends ? 0 : last
      last = ends ? 0 : letter
    }
    if (lacking > 0) {
      missing.length = missingBefore
      missing.push(from, lacking)
      return false
    }
  }
}

/** Whether the text has the runs of some letters but not all of them in a row. */
function lacks({ source, letters }: Scan, from: number, end: number): boolean {
  return end - from > 3 && !letters.holds(source.slice(from, end).toLowerCase())
}

/** Reads a group; false where it must match and cannot. */
function group(scan: Scan): boolean {
  const { source, dropped } = scan
  const begin = scan.at
  const droppedBefore = dropped.length
  const kind = source.charCodeAt(begin + 1) === question ? source.charCodeAt(begin + 2) : 0
  const behind = source.charCodeAt(begin + 3)
  const negative = kind === exclamation || (kind === less && behind === exclamation)
  const counts = kind === 0 || (kind === less && behind !== equals && behind !== exclamation)
  scan.at += kind === 0 ? 1 : kind === less ? (counts ? source.indexOf('>', begin) - begin + 1 : 4) : 3
  const countedBefore = scan.counted
  scan.counted = counts
  const possible = alternatives(scan)
  const counted = scan.counted
  scan.counted ||= countedBefore
  scan.at++
  const times = readQuantifier(scan)
  if (possible) return true
  // Empty, it would match everywhere.
  dropped.length = droppedBefore
  if (times !== 'maybe' && !negative) return false
  if (!counted) dropped.push(begin, scan.at)
  return true
}

/** Goes on to where a branch ends. */
function skipBranch(scan: Scan): void {
  const { source } = scan
  let depth = 0
  let at = scan.at
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === backslash) at++
    else if (code === bracket) {
      for (at++; at < source.length && source.charCodeAt(at) !== endBracket; at++)
        if (source.charCodeAt(at) === backslash) at++
    } else if (code === open) {
      depth++
      const behind = source.charCodeAt(at + 3)
      const named = source.charCodeAt(at + 2) === less && behind !== equals && behind !== exclamation
      if (source.charCodeAt(at + 1) !== question || named) scan.counted = true
    } else if (depth === 0 && (code === bar || code === close)) break
    else if (code === close) depth--
  }
  scan.at = at
}

// Letters and spaces whose case is told by one bit, and what has none.
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    code === 32 ||
    (code >= 65 && code <= 90) ||
    (code >= 0xdf && code <= 0xff) ||
    (code >= 0x3040 && code < 0xd800)
  )
}

const [exclamation, less, equals] = [33, 60, 61] as const
