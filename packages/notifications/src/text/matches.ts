/**
 * The matches of a global pattern, as `matchAll` gives them. `matchAll` makes a pattern of its own each time, which costs
 * more than to look through a short text in vain.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  return first === null ? none : following(text, pattern, first)
}

const none: readonly RegExpExecArray[] = []

function* following(
  text: string,
  pattern: RegExp,
  first: RegExpExecArray,
): Generator<RegExpExecArray, void, undefined> {
  try {
    for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
      const next = match[0] === '' ? match.index + 1 : match.index + match[0].length
      yield match
      // Whoever reads the matches may use the pattern in between.
      pattern.lastIndex = next
    }
  } finally {
    pattern.lastIndex = 0
  }
}
