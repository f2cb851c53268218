import { isCjk } from '../text/fold.ts'

/** Numbers of terms by what they begin with, so that a text compiles only the terms of its own words. */
export interface TermsByBeginning {
  readonly begun: ReadonlyMap<string, readonly number[]>
  /** Terms that can begin in too many ways to tell. */
  readonly others: readonly number[]
}

/** Characters of a beginning: three of a word, and one of Japanese, which says as much. */
export function beginningLength(code: number): number {
  return isCjk(code) ? 1 : 3
}

export function byBeginning(terms: readonly string[]): TermsByBeginning {
  const begun = new Map<string, number[]>()
  const others: number[] = []
  for (const [number, term] of terms.entries()) {
    const beginnings = beginningsOf(term)
    if (beginnings === null) others.push(number)
    else
      for (const beginning of new Set(beginnings)) {
        const list = begun.get(beginning)
        if (list === undefined) begun.set(beginning, [number])
        else list.push(number)
      }
  }
  return { begun, others }
}

/** What "plan of action" or "(please )?(send|provide) us" can begin with, or null where that takes more than a look. */
function beginningsOf(term: string): readonly string[] | null {
  const plain = plainWord.exec(term)?.[0] ?? plainJapanese.exec(term)?.[0]
  const parts = term.includes('|') ? alternativesOf(term) : [term]
  if (parts.length > 1) return unionOf(parts)
  if (plain !== undefined) return [plain]
  if (!term.startsWith('(') || term.startsWith('(?')) return null
  const end = endOfGroup(term)
  const sign = term.charAt(end)
  if (sign === '*' || sign === '+' || sign === '{') return null
  const rest = term.slice(sign === '?' ? end + 1 : end)
  const inside = alternativesOf(term.slice(1, end - 1)).map((alternative) => alternative + rest)
  return unionOf(sign === '?' ? [...inside, rest] : inside)
}

// A sign behind the last character would make it optional.
const plainWord = /^[a-z0-9][a-z0-9 '-]{2}(?![?{+])/
const plainJapanese = /^[\u3001-\u30ff\u3400-\u9fff](?![?{+*])/

function unionOf(terms: readonly string[]): readonly string[] | null {
  const all: string[] = []
  for (const term of terms) {
    const beginnings = beginningsOf(term)
    if (beginnings === null) return null
    all.push(...beginnings)
  }
  return all
}

/** "plan|scheme" in two, while "(plan|scheme) of" stays one. */
function alternativesOf(term: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < term.length; at++) {
    const sign = term.charCodeAt(at)
    if (sign === opening) depth += 1
    else if (sign === closing) depth -= 1
    else if (sign === bar && depth === 0) {
      parts.push(term.slice(from, at))
      from = at + 1
    }
  }
  parts.push(term.slice(from))
  return parts
}

/** Behind the group that a term begins with. */
function endOfGroup(term: string): number {
  let depth = 0
  for (let at = 0; at < term.length; at++) {
    const sign = term.charCodeAt(at)
    if (sign === opening) depth += 1
    else if (sign === closing && --depth === 0) return at + 1
  }
  return term.length
}

const opening = 40
const closing = 41
const bar = 124
