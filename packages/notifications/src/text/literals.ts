import { canLookFor } from './grams.ts'

/**
 * Words of which one stands in every text that a regular expression matches, worked out from its source; null where none can
 * be named that `canLookFor`. Look-arounds and anchors are left out of account: they only narrow a match.
 */
export function literalsOf(source: string): readonly string[] | null {
  const { read, end } = alternatives(source, 0)
  if (end !== source.length) throw new Error(`cannot read the pattern ${source}`)
  const best = bestOf(read)
  return best === null ? null : withoutLonger(best)
}

/** What is known of the texts that a part of an expression matches. */
interface Read {
  /** All of them, when they are few. */
  readonly whole: readonly string[] | null
  /** Words of which each holds one. */
  readonly held: readonly string[] | null
}

interface Part {
  readonly read: Read
  readonly end: number
}

const mostTexts = 48
const unknown: Read = { whole: null, held: null }
const nothing: Read = { whole: [''], held: null }

function bestOf({ whole, held }: Read): readonly string[] | null {
  return better(held, whole)
}

/** Of two sets of which each alone is enough, the one with the longer and then the fewer words. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  return worthOf(other) > worthOf(one) ? other : worthOf(one) > 0 ? one : null
}

function worthOf(words: readonly string[] | null): number {
  if (words === null) return 0
  let shortest = longestOfUse
  for (const word of words) {
    if (!canLookFor(word)) return 0
    if (word.length < shortest) shortest = word.length
  }
  return shortest * 1000 - words.length
}

/** Words longer than this are not worth more. */
const longestOfUse = 5

/** "accounts" says no more than "account". */
function withoutLonger(words: readonly string[]): string[] {
  const known = new Set(words)
  let shortest = Number.POSITIVE_INFINITY
  for (const word of known) shortest = Math.min(shortest, word.length)
  return [...known].filter((word) => {
    for (let length = shortest; length < word.length; length++)
      if (known.has(word.slice(0, length))) return false
    return true
  })
}

function alternatives(source: string, from: number): Part {
  const branches: Read[] = []
  let end = from
  for (;;) {
    const branch = sequence(source, end)
    branches.push(branch.read)
    end = branch.end
    if (source.charAt(end) !== '|') break
    end += 1
  }
  const [only] = branches
  if (only !== undefined && branches.length === 1) return { read: only, end }
  const texts = branches.flatMap(({ whole }) => whole ?? [])
  const isWhole = branches.every(({ whole }) => whole !== null) && texts.length <= mostTexts
  const best = branches.map(bestOf)
  const held = best.every((words) => words !== null) ? best.flat() : null
  return { read: { whole: isWhole ? texts : null, held }, end }
}

function sequence(source: string, from: number): Part {
  let at = from
  let held: readonly string[] | null = null
  // The texts of the run that ends here; the first run may be the whole.
  let run: readonly string[] = ['']
  let isWhole = true
  while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
    const plain = endOfPlain(source, at)
    if (plain > at) {
      const text = source.slice(at, plain)
      run = run.map((before) => before + text)
      at = plain
      continue
    }
    const { read, end } = item(source, at)
    at = end
    if (read.whole !== null && run.length * read.whole.length <= mostTexts) {
      const next = read.whole
      run = run.flatMap((text) => next.map((more) => text + more))
      continue
    }
    held = better(better(held, run), read.held)
    run = read.whole ?? ['']
    isWhole = false
  }
  return { read: { whole: isWhole ? run : null, held: better(held, isWhole ? null : run) }, end: at }
}

/** Where a run of characters ends that stand for themselves, once each. */
function endOfPlain(source: string, from: number): number {
  let end = from
  while (end < source.length && !special.has(source.charCodeAt(end))) end += 1
  return end > from && quantifiers.includes(source.charAt(end)) && end < source.length ? end - 1 : end
}

const quantifiers = '?*+{'
const special = new Set(Array.from('\\^$.|?*+()[]{}', (sign) => sign.charCodeAt(0)))

function item(source: string, at: number): Part {
  const { read, end } = single(source, at)
  if (end >= source.length || !quantifiers.includes(source.charAt(end))) return { read, end }
  const quantifier = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(source.slice(end, end + 12))
  if (quantifier === null) return { read, end }
  const after = end + quantifier[0].length
  if (quantifier[0].startsWith('?'))
    return { read: read.whole === null ? unknown : { whole: ['', ...read.whole], held: null }, end: after }
  const isNeeded = quantifier[0].startsWith('+') || Number(quantifier[1] ?? 0) > 0
  return { read: isNeeded ? { whole: null, held: bestOf(read) } : unknown, end: after }
}

function single(source: string, at: number): Part {
  switch (source.charAt(at)) {
    case '(':
      return group(source, at)
    case '[':
      return characterClass(source, at)
    case '\\':
      return escaped(source, at)
    case '.':
      return { read: unknown, end: at + 1 }
    case '^':
    case '$':
      return { read: nothing, end: at + 1 }
    default:
      return { read: { whole: [source.charAt(at)], held: null }, end: at + 1 }
  }
}

function group(source: string, at: number): Part {
  const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '('
  const inside = alternatives(source, at + opening.length)
  const isAround = /[=!]$/.test(opening)
  return { read: isAround ? nothing : inside.read, end: inside.end + 1 }
}

function characterClass(source: string, at: number): Part {
  let end = at + 1
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1
  const inside = source.slice(at + 1, end)
  const isList = /^[^\\^-]{1,8}$/u.test(inside)
  return { read: isList ? { whole: inside.split(''), held: null } : unknown, end: end + 1 }
}

function escaped(source: string, at: number): Part {
  const next = source.charAt(at + 1)
  if (next === 'b' || next === 'B') return { read: nothing, end: at + 2 }
  const long = /^\\(?:u[0-9a-f]{4}|p\{[^}]*\}|P\{[^}]*\}|k<\w+>|x[0-9a-f]{2})/i.exec(
    source.slice(at, at + 40),
  )?.[0]
  if (long !== undefined) return { read: unknown, end: at + long.length }
  const isSign = !/[a-z0-9]/i.test(next)
  return { read: isSign ? { whole: [next], held: null } : unknown, end: at + 2 }
}
