import { canLookFor } from './grams.ts'

/**
 * What must stand in every text that a regular expression matches: one of some words, all of some needs or any of them.
 */
export type Need = Words | Several
interface Words {
  readonly type: 'words'
  readonly words: readonly string[]
}
interface Several {
  readonly type: 'all' | 'any'
  readonly of: readonly Need[]
}

/**
 * What an expression cannot do without, worked out from its source; null where nothing can be named that `canLookFor`. Negative
 * look-arounds and anchors are left out of account: they only narrow a match.
 */
export function needOf(source: string): Need | null {
  const { read, end } = alternatives(source, 0)
  if (end !== source.length) throw new Error(`cannot read the pattern ${source}`)
  return whollyNeeded(read)
}

/** Need of one of some words; null if one of them cannot be looked for. */
function needOfWords(words: readonly string[]): Need | null {
  return words.every(canLookFor) ? { type: 'words', words: withoutLonger(words) } : null
}

/** Words of which one is needed: those that fewest texts hold. */
export function tellingWords(need: Need): readonly string[] {
  if (need.type === 'words') return need.words
  if (need.type === 'any') return withoutLonger(need.of.flatMap(tellingWords))
  const [first] = need.of
  return first === undefined ? [] : tellingWords(first)
}

/** What is known of the texts that a part of an expression matches. */
interface Read {
  /** All of them, when they are few. */
  readonly whole: readonly string[] | null
  /** What stands in or around each, beside that. */
  readonly need: Need | null
}

interface Part {
  readonly read: Read
  readonly end: number
}

const mostTexts = 48
const unknown: Read = { whole: null, need: null }
const nothing: Read = { whole: [''], need: null }

function whollyNeeded({ whole, need }: Read): Need | null {
  return all([whole === null ? null : needOfWords(whole), need])
}

/** All of several needs, those first that fewest texts meet. */
function all(needs: readonly (Need | null)[]): Need | null {
  const parts = needs.flatMap((need) => (need === null ? [] : need.type === 'all' ? need.of : [need]))
  const [only] = parts
  if (only === undefined) return null
  return parts.length === 1 ? only : { type: 'all', of: parts.toSorted((a, b) => worthOf(b) - worthOf(a)) }
}

/** Any of several needs; null if one is of nothing. */
function any(needs: readonly (Need | null)[]): Need | null {
  const words: string[] = []
  const others: Need[] = []
  for (const need of needs) {
    if (need === null) return null
    if (need.type === 'words') words.push(...need.words)
    else if (need.type === 'any') others.push(...need.of)
    else others.push(need)
  }
  const plain: Need[] = words.length === 0 ? [] : [{ type: 'words', words: withoutLonger(words) }]
  const parts = [...plain, ...others]
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { type: 'any', of: parts }
}

/** More for longer and then for fewer words. */
function worthOf(need: Need): number {
  if (need.type !== 'words') {
    const worths = need.of.map(worthOf)
    return need.type === 'all' ? Math.max(...worths) : Math.min(...worths) - worths.length
  }
  const shortest = Math.min(longestOfUse, ...need.words.map((word) => word.length))
  return shortest * 1000 - need.words.length
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
  const isFew =
    branches.every(({ whole, need }) => whole !== null && need === null) && texts.length <= mostTexts
  return {
    read: isFew ? { whole: texts, need: null } : { whole: null, need: any(branches.map(whollyNeeded)) },
    end,
  }
}

function sequence(source: string, from: number): Part {
  let at = from
  const needs: (Need | null)[] = []
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
    needs.push(read.need)
    if (read.whole !== null && run.length * read.whole.length <= mostTexts) {
      const next = read.whole
      run = run.flatMap((text) => next.map((more) => text + more))
      continue
    }
    needs.push(needOfWords(run))
    run = read.whole ?? ['']
    isWhole = false
  }
  if (isWhole) return { read: { whole: run, need: all(needs) }, end: at }
  return { read: { whole: null, need: all([...needs, needOfWords(run)]) }, end: at }
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
    return { read: read.whole === null ? unknown : { whole: ['', ...read.whole], need: null }, end: after }
  const isNeeded = quantifier[0].startsWith('+') || Number(quantifier[1] ?? 0) > 0
  return { read: isNeeded ? { whole: null, need: whollyNeeded(read) } : unknown, end: after }
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
      return { read: { whole: [source.charAt(at)], need: null }, end: at + 1 }
  }
}

function group(source: string, at: number): Part {
  const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '('
  const inside = alternatives(source, at + opening.length)
  if (!/[=!]$/.test(opening)) return { read: inside.read, end: inside.end + 1 }
  // What must stand ahead or behind is in the text as well.
  const need = opening.endsWith('=') ? whollyNeeded(inside.read) : null
  return { read: { whole: [''], need }, end: inside.end + 1 }
}

function characterClass(source: string, at: number): Part {
  let end = at + 1
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1
  const inside = source.slice(at + 1, end)
  const isList = /^[^\\^-]{1,8}$/u.test(inside)
  return { read: isList ? { whole: inside.split(''), need: null } : unknown, end: end + 1 }
}

function escaped(source: string, at: number): Part {
  const next = source.charAt(at + 1)
  if (next === 'b' || next === 'B') return { read: nothing, end: at + 2 }
  const long = /^\\(?:u[0-9a-f]{4}|p\{[^}]*\}|P\{[^}]*\}|k<\w+>|x[0-9a-f]{2})/i.exec(
    source.slice(at, at + 40),
  )?.[0]
  if (long !== undefined) return { read: unknown, end: at + long.length }
  const isSign = !/[a-z0-9]/i.test(next)
  return { read: isSign ? { whole: [next], need: null } : unknown, end: at + 2 }
}
