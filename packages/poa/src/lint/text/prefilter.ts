/**
 * Most patterns of the word lists occur in no text at all, and running (or only compiling) hundreds of them costs more
 * than everything else. Each pattern needs at least one of a few literal strings; where none of them stands in the
 * text, the pattern cannot match and is not run.
 */
export function mayMatch(pattern: RegExp, text: TextIndex): boolean {
  let need = known.get(pattern)
  if (need === undefined) {
    need = requirement(pattern.source) ?? nothing
    known.set(pattern, need)
  }
  return isMet(need, text)
}

/** What every match of a pattern contains: a literal, one of several things, or several things together. */
type Need =
  | {
      readonly kind: 'literal'
      readonly text: string
      readonly triples: readonly number[]
      readonly id: number
    }
  | { readonly kind: 'any' | 'all'; readonly of: readonly Need[] }

function isMet(need: Need, text: TextIndex): boolean {
  if (need.kind === 'literal') return contains(text, need)
  return need.kind === 'all'
    ? need.of.every((part) => isMet(part, text))
    : need.of.some((part) => isMet(part, text))
}

/** A lower-case text with the set of its triples of letters, one bit each: most absent literals miss a triple. */
export interface TextIndex {
  readonly lower: string
  readonly triples: Uint8Array
  /** By the id of a literal: 0 not asked yet, 1 it stands in the text, 2 it does not. */
  readonly answers: Uint8Array
}

export function indexText(text: string): TextIndex {
  const lower = text.toLowerCase()
  const triples = new Uint8Array(letters ** 3 / 8 + 1)
  for (const triple of triplesOf(lower))
    triples[triple >> 3] = (triples[triple >> 3] ?? 0) | (1 << (triple & 7))
  return { lower, triples, answers: new Uint8Array(8192) }
}

function contains(text: TextIndex, literal: Need & { readonly kind: 'literal' }): boolean {
  const known = text.answers[literal.id]
  if (known !== undefined && known !== 0) return known === 1
  const found =
    literal.triples.every((triple) => ((text.triples[triple >> 3] ?? 0) & (1 << (triple & 7))) !== 0) &&
    text.lower.includes(literal.text)
  // Beyond the end of the array the answer is simply not kept.
  text.answers[literal.id] = found ? 1 : 2
  return found
}

// a to z are 1 to 26; every other character is 0.
const letters = 27

function triplesOf(lower: string): number[] {
  const triples: number[] = []
  let code = 0
  for (let at = 0; at < lower.length; at++) {
    const char = lower.charCodeAt(at) - 96
    code = (code * letters + (char >= 1 && char <= 26 ? char : 0)) % letters ** 3
    if (at >= 2) triples.push(code)
  }
  return triples
}

const nothing: Need = { kind: 'all', of: [] }
const known = new WeakMap<RegExp, Need>()

/** Read from the source of a pattern that ignores case; undefined when a match need not contain anything. */
export function requirement(source: string): Need | undefined {
  return alternatives({ source, at: 0 })
}

/** A requirement in words, for tests and for looking at a pattern: `lawsuit|court`, `buyer&lied`. */
export function requirementText(need: Need | undefined): string {
  if (need === undefined) return ''
  if (need.kind === 'literal') return need.text
  return `(${need.of.map(requirementText).join(need.kind === 'all' ? '&' : '|')})`
}

interface Reader {
  readonly source: string
  at: number
}

function alternatives(reader: Reader): Need | undefined {
  const all: Need[] = []
  let guaranteed = true
  for (;;) {
    const need = sequence(reader)
    if (need === undefined) guaranteed = false
    else all.push(need)
    if (reader.source[reader.at] !== '|') break
    reader.at++
  }
  if (!guaranteed) return undefined
  return all.length === 1 ? all[0] : { kind: 'any', of: all }
}

function sequence(reader: Reader): Need | undefined {
  const parts: Need[] = []
  let run = ''
  const endRun = (): void => {
    const text = run.toLowerCase()
    // Two letters say little, two characters of Japanese are a word.
    if (text.length >= (/^[ -~]*$/.test(text) ? 3 : 2)) parts.push(literalNeed(text))
    run = ''
  }
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader)
    const optional = readQuantifier(reader)
    if (atom.kind === 'char' && optional === 'once') {
      run += atom.char
      continue
    }
    if (atom.kind === 'char' && optional === 'many') run += atom.char
    endRun()
    if (atom.kind === 'group' && optional !== 'maybe' && atom.need !== undefined) parts.push(atom.need)
  }
  endRun()
  if (parts.length <= 1) return parts[0]
  // What is asked fastest and fails most often comes first.
  return { kind: 'all', of: parts.toSorted((one, other) => sizeOf(one) - sizeOf(other)) }
}

function sizeOf(need: Need): number {
  return need.kind === 'literal' ? 1 : need.of.reduce((sum, part) => sum + sizeOf(part), 0)
}

// The same few hundred words stand in many patterns, so each is one object and is asked once for a text.
const literals = new Map<string, Need>()

function literalNeed(text: string): Need {
  let need = literals.get(text)
  if (need === undefined) {
    need = { kind: 'literal', text, triples: triplesOf(text), id: literals.size }
    literals.set(text, need)
  }
  return need
}

type Atom =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'group'; readonly need: Need | undefined }
  | { readonly kind: 'other' }

function readAtom(reader: Reader): Atom {
  const { source } = reader
  const char = source[reader.at] ?? ''
  reader.at++
  if (char === '\\') return readEscape(reader)
  if (char === '[') {
    while (reader.at < source.length && source[reader.at] !== ']')
      reader.at += source[reader.at] === '\\' ? 2 : 1
    reader.at++
    return { kind: 'other' }
  }
  if (char === '(') {
    const lookaround = /^\?(?:<?[=!])/.exec(source.slice(reader.at, reader.at + 3))
    const prefix = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(reader.at))
    reader.at += prefix?.[0].length ?? 0
    const need = alternatives(reader)
    reader.at++
    // What must follow must be in the text as well; what must not, or stands before, asks for nothing.
    return lookaround === null || lookaround[0] === '?=' ? { kind: 'group', need } : { kind: 'other' }
  }
  return '.^$'.includes(char) ? { kind: 'other' } : { kind: 'char', char }
}

function readEscape(reader: Reader): Atom {
  const escaped = reader.source[reader.at] ?? ''
  reader.at++
  if (/[pPu]/.test(escaped)) {
    const rest = /^\{[^}]*\}|^[0-9A-Fa-f]{4}/.exec(reader.source.slice(reader.at))
    reader.at += rest?.[0].length ?? 0
    return { kind: 'other' }
  }
  return /[\w]/.test(escaped) ? { kind: 'other' } : { kind: 'char', char: escaped }
}

/** `maybe`: the atom may be absent; `many`: it stands at least once but what follows need not touch its first. */
function readQuantifier(reader: Reader): 'once' | 'maybe' | 'many' {
  if (!'?*+{'.includes(reader.source[reader.at] ?? ' ')) return 'once'
  const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))
  if (match === null) return 'once'
  reader.at += match[0].length
  if (match[0].startsWith('?') || match[0].startsWith('*') || match[1] === '0') return 'maybe'
  return 'many'
}
