import { needOf, type Need } from '../text/needs.ts'

/** The regular expression of a term as written in a term file. */
export function termSource(term: string): string {
  const source = withOptionalEndings(term)
    .replaceAll('...', '\u0001')
    .replaceAll('..', '\u0002')
    .replaceAll('*', '[a-z]*')
    // A line is a sentence, and no term goes beyond one.
    .replaceAll('[^', String.raw`[^\n`)
    .replaceAll('\u0001', '.{0,90}?')
    .replaceAll('\u0002', '.{0,40}?')
  const endsInWord = /[a-z*)?\]]$/.test(term)
  const plain = source.replace(/(?<!\\)\((?!\?)/g, '(?:')
  return endsInWord ? `(?:${plain})(?![a-z])` : `(?:${plain})`
}

/** What must stand behind the first gap of "we .. removed (your|the) listing", or null where it cannot be told. */
export function needBehindGap(term: string): Need | null {
  let depth = 0
  let gap = -1
  for (let at = 0; at < term.length; at++) {
    const sign = term.charAt(at)
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (depth === 0 && sign === '|') return null
    else if (depth === 0 && gap === -1 && /^\.[.{]/.test(term.slice(at, at + 2))) gap = at
  }
  return gap === -1 ? null : needOf(termSource(term.slice(gap)))
}

/** `stor(no|nierung)*` allows any ending: a group that goes on with a word is then only an example. */
function withOptionalEndings(term: string): string {
  let out = ''
  const opened: boolean[] = []
  for (let index = 0; index < term.length; index++) {
    const character = term.charAt(index)
    out += character
    if (character === '(') opened.push(/[a-z]/.test(term.charAt(index - 1)))
    else if (character === ')') {
      const endsWord = opened.pop() === true
      if (term.charAt(index + 1) !== '*') continue
      if (endsWord) out += '?'
      else if (term.charAt(index - 1) === ' ' || isWordList(term, index)) {
        out += '{0,5}'
        index += 1
      }
    }
  }
  return out
}

/** `( now| currently)*`: words with their spaces, which may repeat. */
function isWordList(term: string, close: number): boolean {
  return term.startsWith('( ', term.lastIndexOf('(', close))
}
