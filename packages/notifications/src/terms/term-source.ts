/** The regular expression of a term as written in a term file. */
export function termSource(term: string): string {
  const source = withOptionalEndings(term)
    .replaceAll('...', '\u0001')
    .replaceAll('..', '\u0002')
    .replaceAll('*', '[a-z]*')
    .replaceAll('\u0001', '.{0,90}?')
    .replaceAll('\u0002', '.{0,40}?')
  const endsInWord = /[a-z*)?\]]$/.test(term)
  const plain = source.replace(/(?<!\\)\((?!\?)/g, '(?:')
  return endsInWord ? `(?:${plain})(?![a-z])` : `(?:${plain})`
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
