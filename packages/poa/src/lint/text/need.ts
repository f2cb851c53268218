/** What every match of a pattern contains: a literal (lower case), one of several things, or several things together. */
export type Need =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'any' | 'all'; readonly of: readonly Need[] }

/** Read from the source of a pattern, in lower case; undefined when a match need not contain anything. */
export function needOf(source: string): Need | undefined {
  return alternatives({ source, at: 0 })
}

/** A text as needs are looked for in it: in lower case, and the long s, which patterns take for an s, is one. */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's')
}

/** Whether a text (with its case folded) holds what a need asks for. */
export function isMetBy(need: Need, folded: string): boolean {
  if (need.kind === 'literal') return folded.includes(need.text)
  const all = need.kind === 'all'
  for (const part of need.of) if (isMetBy(part, folded) !== all) return !all
  return all
}

/** A need in words, for tests and for looking at a pattern: `(lawsuit|court)`, `(buyer&lied)`. */
export function needText(need: Need | undefined): string {
  if (need === undefined) return ''
  if (need.kind === 'literal') return need.text
  return `(${need.of.map(needText).join(need.kind === 'all' ? '&' : '|')})`
}

/** A pattern's source and how far it has been read. */
export interface Reader {
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
    if (reader.source.charCodeAt(reader.at) !== bar) break
    reader.at++
  }
  if (!guaranteed) return undefined
  return all.length === 1 ? all[0] : { kind: 'any', of: all }
}

function sequence(reader: Reader): Need | undefined {
  const { source } = reader
  const parts: Need[] = []
  let run = ''
  const endRun = (): void => {
    if (isTelling(run)) parts.push({ kind: 'literal', text: run.toLowerCase() })
    run = ''
  }
  while (reader.at < source.length) {
    const code = source.charCodeAt(reader.at)
    if (code === bar || code === close) break
    const end = endOfLetters(source, reader.at)
    if (end > reader.at) {
      run += source.slice(reader.at, end)
      reader.at = end
      continue
    }
    const atom = readAtom(reader)
    const times = readQuantifier(reader)
    if (typeof atom === 'string' && times === 'once') {
      run += atom
      continue
    }
    if (typeof atom === 'string' && times === 'many') run += atom
    endRun()
    if (typeof atom === 'object' && times !== 'maybe') parts.push(atom)
  }
  endRun()
  return parts.length <= 1 ? parts[0] : { kind: 'all', of: parts }
}

/** Whether a run of letters is long enough to be looked for: three, two that are not of the common alphabet, one kana or Han. */
function isTelling(run: string): boolean {
  if (run.length >= 3) return true
  const code = run.charCodeAt(0)
  return (run.length === 2 && code > 127) || (run.length === 1 && code >= 0x3040 && code < 0xa000)
}

/** Where the plain letters from a place on end, without one that a quantifier follows: most of a pattern is read at once. */
export function endOfLetters(source: string, from: number): number {
  let end = from
  while (isLetter(source.charCodeAt(end))) end++
  const next = source.charCodeAt(end)
  const counted = next === question || next === star || next === plus || next === brace
  return counted && end > from ? end - 1 : end
}

/** A character, what a group contains, or undefined for what contains nothing sure. */
function readAtom(reader: Reader): string | Need | undefined {
  const { source } = reader
  const code = source.charCodeAt(reader.at)
  reader.at++
  if (code === open) return readGroup(reader)
  return readCharacter(reader, code)
}

/** What begins with a character that was just read and no group: itself, or undefined where it may be one of several. */
export function readCharacter(reader: Reader, code: number): string | undefined {
  const { source } = reader
  if (code === backslash) return readEscape(reader)
  if (code === bracket) {
    for (let char = 0; reader.at < source.length && (char = source.charCodeAt(reader.at)) !== endBracket;)
      reader.at += char === backslash ? 2 : 1
    reader.at++
    return undefined
  }
  if (isHighSurrogate(code)) {
    reader.at++
    return undefined
  }
  // . ^ $
  return code === 46 || code === 94 || code === 36 ? undefined : (source[reader.at - 1] ?? '')
}

function readGroup(reader: Reader): Need | undefined {
  const prefix = readPrefix(reader)
  const need = alternatives(reader)
  reader.at++
  // What must follow must be in the text as well; what must not, or stands before, asks for nothing.
  return prefix === '?!' || prefix === '?<=' || prefix === '?<!' ? undefined : need
}

/** What stands behind the bracket of a group and says of which kind it is; nothing where it is simply counted. */
export function readPrefix(reader: Reader): string {
  const prefix = groupPrefix.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? ''
  reader.at += prefix.length
  return prefix
}

const groupPrefix = /^\?(?:<?[=!]|:|<\w+>)/

function readEscape(reader: Reader): string | undefined {
  const escaped = reader.source[reader.at] ?? ''
  reader.at++
  if (!/\w/.test(escaped)) return escaped
  const rest = escapeRest[escaped]?.exec(reader.source.slice(reader.at, reader.at + 60))
  reader.at += rest?.[0].length ?? 0
  return undefined
}

// What belongs to an escape beyond its letter.
const unicode = /^(?:\{[^}]*\}|[0-9A-Fa-f]{4})/
const escapeRest: Readonly<Record<string, RegExp>> = {
  p: unicode,
  P: unicode,
  u: unicode,
  x: /^[0-9A-Fa-f]{2}/,
  c: /^[A-Za-z]/,
  k: /^<[^>]*>/,
}

/** `maybe`: the atom may be absent; `many`: it stands at least once but what follows need not touch its first. */
export function readQuantifier(reader: Reader): 'once' | 'maybe' | 'many' {
  const { source } = reader
  const code = source.charCodeAt(reader.at)
  let times: 'once' | 'maybe' | 'many' = 'once'
  if (code === question || code === star) {
    times = 'maybe'
    reader.at++
  } else if (code === plus) {
    times = 'many'
    reader.at++
  } else if (code === brace) {
    const match = /^\{(\d+)(?:,\d*)?\}/.exec(source.slice(reader.at, reader.at + 12))
    if (match === null) return 'once'
    reader.at += match[0].length
    times = Number(match[1]) === 0 ? 'maybe' : 'many'
  } else return 'once'
  // A lazy quantifier asks for the same.
  if (source.charCodeAt(reader.at) === question) reader.at++
  return times
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    code === 32 ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0xd800)
  )
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

export const [open, close, star, plus, question, bracket, backslash, endBracket, brace, bar] = [
  40, 41, 42, 43, 63, 91, 92, 93, 123, 124,
] as const
