import { foldCase } from './need.ts'

/** Which runs of three letters (of two, where they are not of the common alphabet) a text has: 1 at their keys. */
export type Runs = Uint8Array

/** Which letters in a row a text has. */
export interface Letters {
  readonly runs: Runs
  /** Whether the text holds a literal as a whole, of which it has all runs. */
  readonly holds: (literal: string) => boolean
}

/** The letters of a text whose case is folded, and those of another. */
export function lettersOf(folded: string, others?: Letters): Letters {
  const known = new Map<string, boolean>()
  return {
    runs: runsOf(folded, others?.runs),
    // Word lists ask for the same words again and again.
    holds(literal) {
      let is = known.get(literal)
      if (is === undefined) {
        is = folded.includes(literal) || others?.holds(literal) === true
        known.set(literal, is)
      }
      return is
    },
  }
}

function runsOf(folded: string, others: Runs | undefined): Runs {
  const runs = others === undefined ? new Uint8Array(keyCount) : Uint8Array.from(others)
  let [first, second] = [0, 0]
  for (let at = 0; at < folded.length; at++) {
    const third = folded.charCodeAt(at)
    runs[keyOf(first, second, third)] = 1
    if (second > 127) runs[keyOf(0, second, third)] = 1
    first = second
    second = third
  }
  return runs
}

/** Literals (three letters or two as above, their case folded), each to be looked for by one run of its letters. */
export interface Sought {
  readonly literals: readonly string[]
  /** The key of that run, at the place of the literal. */
  readonly keys: Uint16Array
}

/** Literals that a text does not hold: each is looked for by a run that this text lacks, too, if there is one. */
export function soughtBeside(text: Letters, literals: readonly string[]): Sought {
  return { literals, keys: Uint16Array.from(literals, (literal) => lackedBy(text.runs, literal)) }
}

function lackedBy(runs: Runs, literal: string): number {
  if (literal.length === 2) return keyOf(0, literal.charCodeAt(0), literal.charCodeAt(1))
  let key = 0
  for (let at = 2; at < literal.length; at++) {
    key = keyOf(literal.charCodeAt(at - 2), literal.charCodeAt(at - 1), literal.charCodeAt(at))
    if (runs[key] === 0) break
  }
  return key
}

/**
 * Whether a text holds one of some literals. The runs of the text that was asked about last are remembered: many patterns
 * ask about one text, and nearly every literal is told absent by a look at one of them.
 */
export function holdsAny(text: string, { literals, keys }: Sought): boolean {
  if (keys.length === 0) return false
  if (text !== last.text) note(text)
  const { stamp } = last
  for (let at = 0; at < keys.length; at++)
    if (seen[keys[at] ?? 0] === stamp && foldedOf(text).includes(literals[at] ?? '')) return true
  return false
}

const keyCount = 2 ** 16

export function keyOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (keyCount - 1)
}

/** The stamp of the last text that had a run, by its key, so that no text has to wipe out the runs of another. */
const seen = new Uint8Array(keyCount)
const last = { text: '', stamp: 0 }

function note(text: string): void {
  last.text = text
  last.stamp = last.stamp === 255 ? restarted() : last.stamp + 1
  const { stamp } = last
  let [first, second] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const third = folded(text.charCodeAt(at))
    seen[keyOf(first, second, third)] = stamp
    if (second > 127) seen[keyOf(0, second, third)] = stamp
    first = second
    second = third
  }
}

function restarted(): number {
  seen.fill(0)
  return 1
}

/** As `foldCase` does it, without a string for the letters that a plan is made of. */
function folded(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  // Punctuation, kana and Han, and what is masked.
  if ((code >= 0x2000 && code < 0x2100) || (code >= 0x3000 && code < 0xa000) || code === 0xfffc) return code
  return foldCase(String.fromCharCode(code)).charCodeAt(0)
}

/** A text with its case folded; several patterns look at one text after another. */
export function foldedOf(text: string): string {
  if (text !== lastFolded.text) {
    lastFolded.text = text
    lastFolded.folded = foldCase(text)
  }
  return lastFolded.folded
}

const lastFolded = { text: '', folded: '' }
