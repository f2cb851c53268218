import { parseSync, Visitor } from 'oxc-parser'

/**
 * Takes the examples out of the linter's rules and word lists: sentences that a rule flags and leaves alone are for its tests and its
 * page, and make a sixth of the linter's text. Lines stay where they are, for source maps.
 *
 * @throws Error where the source cannot be parsed
 */
export function withoutExamples(path: string, source: string): string {
  const { program, errors } = parseSync(path, source)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  const examples: { readonly start: number; readonly end: number }[] = []
  new Visitor({
    Property({ key, value, computed }) {
      const name = source.slice(key.start, key.end)
      if (!computed && (name === 'bad' || name === 'fine') && value.type === 'ArrayExpression')
        examples.push(value)
    },
    CallExpression({ callee, arguments: given }) {
      if (source.slice(callee.start, callee.end) !== 'entry') return
      examples.push(...given.slice(1).filter(({ type }) => type === 'ArrayExpression' || type === 'Literal'))
    },
  }).visit(program)
  let out = ''
  let from = 0
  for (const { start, end } of examples.toSorted((a, b) => a.start - b.start)) {
    // One example in another goes with it.
    if (start < from) continue
    out += `${source.slice(from, start)}[${source.slice(start, end).replaceAll(/[^\n]+/g, '')}]`
    from = end
  }
  return out + source.slice(from)
}
