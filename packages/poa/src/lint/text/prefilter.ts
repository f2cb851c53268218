/**
 * Most patterns of the word lists occur in no text at all, and running (or only compiling) hundreds of them costs more
 * than everything else. Each pattern needs at least one of a few literal strings; where none of them stands in the
 * text, the pattern cannot match and is not run.
 */
export function mayMatch(pattern: RegExp, text: TextIndex): boolean {
  let needs = known.get(pattern)
  if (needs === undefined) {
    needs = requiredLiterals(pattern.source)?.map(readLiteral) ?? anything
    known.set(pattern, needs)
  }
  return needs === anything || needs.some((literal) => contains(text, literal))
}

/** A lower-case text with the set of its triples of letters, one bit each: most absent literals miss a triple. */
export interface TextIndex {
  readonly lower: string
  readonly triples: Uint8Array
}

export function indexText(text: string): TextIndex {
  const lower = text.toLowerCase()
  const triples = new Uint8Array(letters ** 3 / 8 + 1)
  for (const triple of triplesOf(lower))
    triples[triple >> 3] = (triples[triple >> 3] ?? 0) | (1 << (triple & 7))
  return { lower, triples }
}

interface Literal {
  readonly text: string
  readonly triples: readonly number[]
}

function readLiteral(text: string): Literal {
  return { text, triples: triplesOf(text) }
}

function contains({ lower, triples }: TextIndex, literal: Literal): boolean {
  for (const triple of literal.triples)
    if (((triples[triple >> 3] ?? 0) & (1 << (triple & 7))) === 0) return false
  return lower.includes(literal.text)
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

const anything: readonly Literal[] = []
const known = new WeakMap<RegExp, readonly Literal[]>()

/** Lower-case strings of which every match contains at least one; undefined when the pattern guarantees none. */
export function requiredLiterals(source: string): readonly string[] | undefined {
  const reader: Reader = { source, at: 0 }
  return alternatives(reader)
}

interface Reader {
  readonly source: string
  at: number
}

function alternatives(reader: Reader): readonly string[] | undefined {
  const all: string[] = []
  let guaranteed = true
  for (;;) {
    const literals = sequence(reader)
    if (literals === undefined) guaranteed = false
    else all.push(...literals)
    if (reader.source[reader.at] !== '|') break
    reader.at++
  }
  return guaranteed ? [...new Set(all)] : undefined
}

function sequence(reader: Reader): readonly string[] | undefined {
  const candidates: (readonly string[])[] = []
  let run = ''
  const endRun = (): void => {
    if (run.length >= 3) candidates.push([run.toLowerCase()])
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
    if (atom.kind === 'group' && optional !== 'maybe' && atom.literals !== undefined)
      candidates.push(atom.literals)
  }
  endRun()
  return candidates.toSorted((a, b) => a.length - b.length || (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0]
}

type Atom =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'group'; readonly literals: readonly string[] | undefined }
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
    const literals = alternatives(reader)
    reader.at++
    return lookaround === null ? { kind: 'group', literals } : { kind: 'other' }
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
