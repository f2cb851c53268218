import { parseSync, Visitor } from 'oxc-parser'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Writes the raw templates and the regular expressions of a source in forms that the bundler can print in ASCII. It leaves
 * both as they are, and a single character beyond Latin-1 makes V8 hold the whole chunk, megabytes of word lists, in two
 * bytes a character; of each raw template V8 keeps two readings besides. A pattern of a file keeps its `source`, which the
 * linter reads; inside of functions a literal is cheaper to make, so there it stays one, with escapes. Lines stay where
 * they are, for source maps.
 *
 * Patterns with classes of Unicode are made by another class where one is named (`LatePattern`): those of a file, and
 * those that a function makes of its arguments.
 *
 * @throws Error where the source cannot be parsed
 */
export function oneByteSource(path: string, source: string, late?: string): string {
  if (
    !source.includes('String.raw`') &&
    !beyondLatin.test(source) &&
    !(late !== undefined && /\\p\{/.test(source))
  )
    return source
  const { program, errors } = parseSync(path, source)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  const edits: Edit[] = []
  let functions = 0
  const into = (): void => {
    functions += 1
  }
  const outOf = (): void => {
    functions -= 1
  }
  new Visitor({
    FunctionDeclaration: into,
    'FunctionDeclaration:exit': outOf,
    FunctionExpression: into,
    'FunctionExpression:exit': outOf,
    ArrowFunctionExpression: into,
    'ArrowFunctionExpression:exit': outOf,
    TaggedTemplateExpression({ tag, quasi }) {
      if (source.slice(tag.start, tag.end) !== 'String.raw') return
      edits.push({ start: tag.start, end: quasi.start, text: '' })
      for (const { start, end, tail } of quasi.quasis) {
        // The parser counts the marks around a piece with it: a backtick or a brace, and a backtick or `${`.
        const piece = { start: start + 1, end: end - (tail ? 1 : 2) }
        edits.push({ ...piece, text: cooked(source.slice(piece.start, piece.end)) })
      }
    },
    NewExpression({ callee, arguments: [first, flags] }) {
      if (late === undefined || first === undefined || flags === undefined) return
      const wordy = /^'[a-z]*u[a-z]*'$/.test(source.slice(flags.start, flags.end))
      if (wordy && source.slice(callee.start, callee.end) === 'RegExp')
        edits.push({ start: callee.start, end: callee.end, text: late })
    },
    Literal(literal) {
      if (!('regex' in literal)) return
      const { pattern, flags } = literal.regex
      const asked = late !== undefined && functions === 0 && flags.includes('u') && pattern.includes('\\p{')
      if (!asked && !beyondLatin.test(pattern)) return
      const text =
        functions > 0
          ? `/${escaped(pattern, flags)}/${flags}`
          : `new ${asked ? late : 'RegExp'}(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`
      edits.push({ start: literal.start, end: literal.end, text })
    },
  }).visit(program)
  return edited(source, edits)
}

const beyondLatin = /[^\0-\u00FF]/

/** What an ordinary template must be written like to say what a raw one does. */
function cooked(raw: string): string {
  return raw.replaceAll(/[\\`$]/g, (char) => `\\${char}`)
}

/** A pattern with escapes in place of characters beyond Latin-1. */
function escaped(pattern: string, flags: string): string {
  const units = /[uv]/.test(flags) ? /\\?([^\0-\u00FF])|\\[^]/gu : /\\?([^\0-\u00FF])|\\[^]/g
  return pattern.replaceAll(units, (piece, char: string | undefined) => {
    if (char === undefined) return piece
    const code = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`
  })
}

function edited(source: string, edits: readonly Edit[]): string {
  let out = ''
  let from = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    out += source.slice(from, start) + text
    from = end
  }
  return out + source.slice(from)
}
