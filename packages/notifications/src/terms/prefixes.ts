/** A regular expression as what may stand next: letters, alternatives, or something too open to follow. */
interface Item {
  readonly type: 'letters' | 'group' | 'empty' | 'open'
  readonly letters: readonly string[]
  readonly alternatives: readonly (readonly Item[])[]
  readonly quantifier: '' | '?' | 'repeat'
}

const mostPrefixes = 160

/**
 * Strings one of which every match of a term's pattern begins with, each up to `length` characters; a shorter one may go on
 * anyhow. Where a pattern has too many beginnings, shorter ones are given. Handles what terms are written with: letters,
 * classes, groups, `?`, `+`, `*`, `{…}`, gaps and look-arounds.
 */
export function matchPrefixes(source: string, length: number): string[] {
  const { alternatives } = parseAlternatives(source, 0)
  for (let reach = length; reach > 1; reach -= 2) {
    const found = new Set<string>()
    if (expandAll(alternatives, reach, found)) return [...found].sort((a, b) => a.length - b.length)
  }
  return ['']
}

function expandAll(alternatives: readonly (readonly Item[])[], length: number, found: Set<string>): boolean {
  const expand = (
    items: readonly Item[],
    at: number,
    prefix: string,
    next: (prefix: string) => void,
  ): void => {
    if (found.size > mostPrefixes) return
    if (prefix.length >= length) {
      found.add(prefix.slice(0, length))
      return
    }
    const item = items[at]
    if (item === undefined) {
      next(prefix)
      return
    }
    const goOn = (longer: string): void => {
      // What is repeated may stand again: no more can be told.
      if (item.quantifier === 'repeat' && longer !== prefix) found.add(longer.slice(0, length))
      else expand(items, at + 1, longer, next)
    }
    if (item.type === 'open') found.add(prefix)
    else if (item.type === 'empty') goOn(prefix)
    else {
      if (item.quantifier === '?') expand(items, at + 1, prefix, next)
      if (item.type === 'letters') for (const letter of item.letters) goOn(prefix + letter)
      else for (const alternative of item.alternatives) expand(alternative, 0, prefix, goOn)
    }
  }
  for (const alternative of alternatives) expand(alternative, 0, '', (prefix) => found.add(prefix))
  return found.size <= mostPrefixes
}

function parseAlternatives(
  source: string,
  from: number,
): { readonly alternatives: readonly (readonly Item[])[]; readonly end: number } {
  const alternatives: Item[][] = [[]]
  let at = from
  while (at < source.length && source.charAt(at) !== ')') {
    if (source.charAt(at) === '|') {
      alternatives.push([])
      at += 1
      continue
    }
    const { item, end } = parseItem(source, at)
    alternatives.at(-1)?.push(item)
    at = end
  }
  return { alternatives, end: at }
}

function parseItem(source: string, at: number): { readonly item: Item; readonly end: number } {
  const first = source.charAt(at)
  let type: Item['type'] = 'letters'
  let letters: string[] = [first]
  let alternatives: readonly (readonly Item[])[] = []
  let end = at + 1
  if (first === '(') {
    const lookAround = /^\(\?(?:[=!]|<[=!])/.exec(source.slice(at, at + 4))?.[0]
    const group = parseAlternatives(
      source,
      at + (lookAround?.length ?? (source.charAt(at + 1) === '?' ? 3 : 1)),
    )
    type = lookAround === undefined ? 'group' : 'empty'
    alternatives = group.alternatives
    end = group.end + 1
  } else if (first === '[') {
    const close = source.indexOf(']', at)
    letters = source.slice(at + 1, close).split('')
    if (letters.includes('-') || letters.includes('^') || letters.includes('\\')) type = 'open'
    end = close + 1
  } else if (first === '\\') {
    letters = [source.charAt(at + 1)]
    if (/[a-zA-Z]/.test(source.charAt(at + 1))) type = 'open'
    end = at + 2
  } else if (first === '.' || first === '^' || first === '$') type = 'open'
  const quantifier = /^(?:[?+*]|\{[\d,]+\})\??/.exec(source.slice(end, end + 10))?.[0] ?? ''
  // "fulfil+ed" has one l at least; what may be left out and stand any number of times tells nothing.
  if (quantifier.startsWith('*') || quantifier.startsWith('{')) type = 'open'
  return {
    item: {
      type,
      letters,
      alternatives,
      quantifier: quantifier.startsWith('?') ? '?' : quantifier.startsWith('+') ? 'repeat' : '',
    },
    end: end + quantifier.length,
  }
}
