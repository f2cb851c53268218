import { isCjk } from '../text/fold.ts'

const wordKeyLength = 4
const cjkKeyLength = 2

/**
 * The look-up keys of a term: the first four letters of each word it may start with (all of a shorter word), or the first
 * two characters of a Japanese one; a shorter beginning that any ending may follow is marked `ab*`. Throws when a term is too open to have any, which is a mistake in the term.
 */
export function termKeys(term: string): string[] {
  const keys = new Set<string>()
  expand(term, '', keys, term)
  if (keys.size === 0 || keys.has('')) throw new Error(`term "${term}" must start with a word`)
  return [...keys]
}

function expand(rest: string, read: string, keys: Set<string>, term: string): void {
  const cjk = read !== '' && isCjk(read.charCodeAt(0))
  if (read.length >= (cjk ? cjkKeyLength : wordKeyLength)) {
    keys.add(read)
    return
  }
  if (rest === '') {
    keys.add(cjk ? `${read}*` : read)
    return
  }
  if (rest.startsWith('*') && read.length >= 2 && !cjk) {
    keys.add(`${read}*`)
    return
  }
  // A gap after a word: the word is read as a whole one.
  if (rest.startsWith('.') && read !== '') {
    keys.add(read)
    return
  }
  const unit = readUnit(rest, term)
  const after = rest.slice(unit.length)
  if (unit.optional) expand(after, read, keys, term)
  for (const choice of unit.choices) {
    if (choice.length > 1 || unit.isGroup) expand(choice + after, read, keys, term)
    else if (cjk || isWordCharacter(choice) || (read === '' && isCjk(choice.charCodeAt(0)))) {
      expand(after, read + choice, keys, term)
      // "fulfil+ed" is written with one l or two.
      if (unit.repeated) expand(after, read + choice + choice, keys, term)
    } else if (read !== '') keys.add(read)
    else expand(after, read, keys, term)
  }
}

interface Unit {
  readonly length: number
  /** What may stand here; a group's alternatives may be longer than one character. */
  readonly choices: readonly string[]
  readonly isGroup: boolean
  readonly optional: boolean
  readonly repeated: boolean
}

function readUnit(rest: string, term: string): Unit {
  const first = rest.charAt(0)
  if (first === '*' || first === '.') throw new Error(`term "${term}" must start with a word or four letters`)
  let length = first === '\\' ? 2 : 1
  let choices = [first === '\\' ? rest.charAt(1) : first]
  let isGroup = false
  if (first === '(') {
    const close = closingParenthesis(rest, term)
    length = close + 1
    isGroup = true
    choices = /^\(\?(?:[=!]|<[=!])/.test(rest)
      ? ['']
      : topLevelAlternatives(rest.slice(1, close).replace(/^\?:/, ''))
  } else if (first === '[') {
    const close = rest.indexOf(']')
    length = close + 1
    choices = rest.slice(1, close).replaceAll('\\', '').split('')
  }
  const quantifier = rest.charAt(length)
  const quantified = quantifier === '?' || quantifier === '+'
  return {
    length: length + (quantified ? 1 : 0),
    choices,
    isGroup,
    optional: quantifier === '?',
    repeated: quantifier === '+',
  }
}

function isWordCharacter(character: string): boolean {
  return /[a-z0-9]/.test(character)
}

function closingParenthesis(text: string, term: string): number {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth += 1
    if (text[index] === ')' && --depth === 0) return index
  }
  throw new Error(`term "${term}" has an open group`)
}

function topLevelAlternatives(group: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < group.length; index++) {
    if (group[index] === '(') depth += 1
    else if (group[index] === ')') depth -= 1
    else if (group[index] === '|' && depth === 0) {
      parts.push(group.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, group.slice(from)]
}
