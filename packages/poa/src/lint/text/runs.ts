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
  const runs = others === undefined ? new Uint8Array(keys) : Uint8Array.from(others)
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

/**
 * Whether a text holds one of some literals (three letters or two as above, their case folded). The runs of the text that
 * was asked about last are remembered: many patterns ask about one text, and nearly every literal is told absent by a
 * look at its runs.
 */
export function holdsAny(text: string, literals: readonly string[]): boolean {
  for (const literal of literals) if (mayHold(text, literal) && foldedOf(text).includes(literal)) return true
  return false
}

const keys = 2 ** 16

export function keyOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (keys - 1)
}

/** The number of the last text that had a run, by its key, so that no text has to wipe out the runs of another. */
const seen = new Uint32Array(keys)
const last = { text: '', number: 0 }

function mayHold(text: string, literal: string): boolean {
  if (text !== last.text) note(text)
  const { number } = last
  let first = literal.length === 2 ? 0 : literal.charCodeAt(0)
  let second = literal.charCodeAt(literal.length === 2 ? 0 : 1)
  for (let at = literal.length === 2 ? 1 : 2; at < literal.length; at++) {
    const third = literal.charCodeAt(at)
    if (seen[keyOf(first, second, third)] !== number) return false
    first = second
    second = third
  }
  return true
}

function note(text: string): void {
  last.text = text
  last.number = last.number === 2 ** 32 - 1 ? restarted() : last.number + 1
  let [first, second] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const third = folded(text.charCodeAt(at))
    seen[keyOf(first, second, third)] = last.number
    if (second > 127) seen[keyOf(0, second, third)] = last.number
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
