/** Terms are read by one list of instructions, tried in the order of a regular expression, so that the same reading wins. */
export type Step =
  /** One character of a set. */
  | { readonly type: 'character'; readonly of: string; readonly term: number }
  /** Any small letter. */
  | { readonly type: 'letter'; readonly term: number }
  /** Goes on at both places, the first one preferred. */
  | { readonly type: 'split'; readonly first: number; readonly second: number; readonly term: number }
  | { readonly type: 'jump'; readonly to: number; readonly term: number }
  /** The term is read; `wholeWord` when no letter may follow. */
  | { readonly type: 'accept'; readonly wholeWord: boolean; readonly term: number }
  /** What follows is too open to be walked: the term's own expression decides. */
  | { readonly type: 'ask'; readonly term: number }

const wordEnd = '(?![a-z])'

/** Adds a term's instructions, from its regular expression by `termSource`; the first of them is where it begins. */
export function compileTerm(source: string, term: number, steps: Step[]): number {
  const entry = steps.length
  const wholeWord = source.endsWith(wordEnd)
  const body = wholeWord ? source.slice(0, -wordEnd.length) : source
  const emitter = createEmitter(body, term, steps)
  emitter.alternatives(0)
  // A look around has no width: where one stands, only the expression itself can tell.
  steps.push(emitter.looksAround() ? { type: 'ask', term } : { type: 'accept', wholeWord, term })
  return entry
}

interface Emitter {
  /** Emits `a|b|c` up to a closing parenthesis or the end and returns where it stopped. */
  alternatives(from: number): number
  looksAround(): boolean
}

function createEmitter(source: string, term: number, steps: Step[]): Emitter {
  let lookAround = false

  function alternatives(from: number): number {
    const jumps: number[] = []
    let at = from
    for (;;) {
      const end = endOfAlternative(source, at)
      const more = source.charAt(end) === '|'
      const split = steps.length
      if (more) steps.push({ type: 'ask', term })
      sequence(at, end)
      if (!more) {
        for (const jump of jumps) steps[jump] = { type: 'jump', to: steps.length, term }
        return end
      }
      jumps.push(steps.length)
      steps.push({ type: 'ask', term })
      steps[split] = { type: 'split', first: split + 1, second: steps.length, term }
      at = end + 1
    }
  }

  function sequence(from: number, end: number): void {
    let at = from
    while (at < end) at = item(at)
  }

  function item(at: number): number {
    const end = endOfItem(source, at)
    const quantifier = quantifierAt(source, end)
    const start = steps.length
    switch (quantifier) {
      case '':
        single(at, end)
        break
      case '?':
        steps.push({ type: 'ask', term })
        single(at, end)
        steps[start] = { type: 'split', first: start + 1, second: steps.length, term }
        break
      case '+':
        single(at, end)
        steps.push({ type: 'split', first: start, second: steps.length + 1, term })
        break
      case '*':
        steps.push({ type: 'ask', term })
        single(at, end)
        steps.push({ type: 'jump', to: start, term })
        steps[start] = { type: 'split', first: start + 1, second: steps.length, term }
        break
      default:
        steps.push({ type: 'ask', term })
    }
    return end + quantifier.length
  }

  function single(at: number, end: number): void {
    const first = source.charAt(at)
    if (first === '(') {
      if (/^\(\?<?[=!]/.test(source.slice(at, at + 4))) lookAround = true
      else alternatives(at + (source.charAt(at + 1) === '?' ? 3 : 1))
    } else if (first === '[') {
      const of = source.slice(at + 1, end - 1)
      if (of === 'a-z') steps.push({ type: 'letter', term })
      // A hyphen at either end stands for itself.
      else if (/^\^|.-.|\\/.test(of)) steps.push({ type: 'ask', term })
      else steps.push({ type: 'character', of, term })
    } else if (first === '\\') {
      const escaped = source.charAt(at + 1)
      if (escaped === 'd') steps.push({ type: 'character', of: '0123456789', term })
      else if (/[a-zA-Z]/.test(escaped)) steps.push({ type: 'ask', term })
      else steps.push({ type: 'character', of: escaped, term })
    } else if (first === '.' || first === '^' || first === '$') steps.push({ type: 'ask', term })
    else steps.push({ type: 'character', of: first, term })
  }

  return { alternatives, looksAround: () => lookAround }
}

/** "?", "+?", "{2,3}" or nothing, which is what most characters have behind them. */
function quantifierAt(source: string, at: number): string {
  switch (source.charAt(at)) {
    case '?':
    case '+':
    case '*':
    case '{':
      return /^(?:[?+*]|\{[\d,]+\})\??/.exec(source.slice(at, at + 10))?.[0] ?? ''
    default:
      return ''
  }
}

function endOfItem(source: string, at: number): number {
  switch (source.charAt(at)) {
    case '\\':
      return at + 2
    case '[':
      return source.indexOf(']', at) + 1
    case '(': {
      let inside = at + 1
      for (;;) {
        inside = endOfAlternative(source, inside)
        if (source.charAt(inside) !== '|') break
        inside += 1
      }
      if (source.charAt(inside) !== ')') throw new Error(`term "${source}" has an open group`)
      return inside + 1
    }
    default:
      return at + 1
  }
}

/** The next `|` or closing parenthesis of the group that `at` stands in, or the end. */
function endOfAlternative(source: string, at: number): number {
  let end = at
  while (end < source.length && source.charAt(end) !== '|' && source.charAt(end) !== ')')
    end = endOfItem(source, end)
  return end
}
