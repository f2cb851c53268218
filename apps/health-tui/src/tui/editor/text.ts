/**
 * Immutable text: a height-balanced tree whose leaves hold up to 32 lines. An edit copies one path, so it costs
 * O(log lines) and old versions stay valid. Positions count UTF-16 units from 0; a line ends before its `\n`, which is
 * the only line break. There is always at least one line.
 */
export type Text = Leaf | Branch

interface Measures {
  /** Units of all lines, each counted with one line break. */
  readonly size: number
  readonly count: number
  readonly height: number
}

interface Leaf extends Measures {
  readonly kind: 'leaf'
  readonly lines: readonly string[]
}

interface Branch extends Measures {
  readonly kind: 'branch'
  readonly left: Text
  readonly right: Text
}

const leafLines = 32

export function textOf(content: string): Text {
  return build(content.split('\n'))
}

export function lengthOf(text: Text): number {
  return text.size - 1
}

export function lineCount(text: Text): number {
  return text.count
}

/** The line's content without its line break; an index outside the text is a bug. */
export function lineOf(text: Text, index: number): string {
  let node = text
  let rest = index
  while (node.kind === 'branch') {
    if (rest < node.left.count) node = node.left
    else {
      rest -= node.left.count
      node = node.right
    }
  }
  const line = node.lines[rest]
  if (line === undefined) throw new RangeError(`line ${index} of ${text.count}`)
  return line
}

/** The position where a line begins. */
export function lineStart(text: Text, index: number): number {
  let node = text
  let rest = index
  let position = 0
  while (node.kind === 'branch') {
    if (rest < node.left.count) node = node.left
    else {
      rest -= node.left.count
      position += node.left.size
      node = node.right
    }
  }
  for (let line = 0; line < rest; line += 1) position += (node.lines[line]?.length ?? 0) + 1
  return position
}

/** The line that holds a position; positions outside the text count as its ends. */
export function lineIndexAt(text: Text, position: number): number {
  let node = text
  let rest = Math.max(0, Math.min(lengthOf(text), position))
  let index = 0
  while (node.kind === 'branch') {
    if (rest < node.left.size) node = node.left
    else {
      rest -= node.left.size
      index += node.left.count
      node = node.right
    }
  }
  for (const line of node.lines) {
    if (rest <= line.length) break
    rest -= line.length + 1
    index += 1
  }
  return index
}

export function sliceText(text: Text, from: number, to: number): string {
  if (from >= to) return ''
  const first = lineIndexAt(text, from)
  const last = lineIndexAt(text, to)
  const start = lineStart(text, first)
  const lines: string[] = []
  collect(text, first, last + 1, lines)
  return lines.join('\n').slice(from - start, to - start)
}

export function contentOf(text: Text): string {
  const lines: string[] = []
  collect(text, 0, text.count, lines)
  return lines.join('\n')
}

/** The text with `from` to `to` replaced by `insert`; positions must lie inside the text, in order. */
export function replaceText(text: Text, from: number, to: number, insert: string): Text {
  if (from < 0 || to < from || to > lengthOf(text))
    throw new RangeError(`replacing ${from} to ${to} of ${lengthOf(text)}`)
  const first = lineIndexAt(text, from)
  const last = to === from ? first : lineIndexAt(text, to)
  const head = lineOf(text, first).slice(0, from - lineStart(text, first))
  const tail = lineOf(text, last).slice(to - lineStart(text, last))
  const middle = head + insert + tail
  if (first === last && !insert.includes('\n')) return withLine(text, first, middle)
  const [before] = split(text, first)
  const [, after] = split(text, last + 1)
  const lines = build(middle.split('\n'))
  return joinOptional(joinOptional(before, lines), after) ?? lines
}

function leaf(lines: readonly string[]): Leaf {
  let size = 0
  for (const line of lines) size += line.length + 1
  return { kind: 'leaf', lines, size, count: lines.length, height: 0 }
}

function branch(left: Text, right: Text): Branch {
  return {
    kind: 'branch',
    left,
    right,
    size: left.size + right.size,
    count: left.count + right.count,
    height: 1 + Math.max(left.height, right.height),
  }
}

function build(lines: readonly string[]): Text {
  if (lines.length <= leafLines) return leaf(lines)
  const half = Math.ceil(lines.length / 2)
  return join(build(lines.slice(0, half)), build(lines.slice(half)))
}

function withLine(text: Text, index: number, line: string): Text {
  if (text.kind === 'leaf') return leaf(text.lines.with(index, line))
  const { left, right } = text
  return index < left.count
    ? branch(withLine(left, index, line), right)
    : branch(left, withLine(right, index - left.count, line))
}

function collect(text: Text, from: number, to: number, into: string[]): void {
  if (to <= 0 || from >= text.count) return
  if (text.kind === 'leaf') {
    for (const line of text.lines.slice(Math.max(0, from), to)) into.push(line)
    return
  }
  collect(text.left, from, to, into)
  collect(text.right, from - text.left.count, to - text.left.count, into)
}

/** The lines before `index` and the lines from it on. */
function split(text: Text, index: number): readonly [Text | undefined, Text | undefined] {
  if (index <= 0) return [undefined, text]
  if (index >= text.count) return [text, undefined]
  if (text.kind === 'leaf') return [leaf(text.lines.slice(0, index)), leaf(text.lines.slice(index))]
  const { left, right } = text
  if (index < left.count) {
    const [before, after] = split(left, index)
    return [before, joinOptional(after, right)]
  }
  const [before, after] = split(right, index - left.count)
  return [joinOptional(left, before), after]
}

function joinOptional(left: Text | undefined, right: Text | undefined): Text | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return join(left, right)
}

/** Concatenates two trees; the costs follow the difference of their heights. */
function join(left: Text, right: Text): Text {
  if (left.kind === 'leaf' && right.kind === 'leaf' && left.count + right.count <= leafLines)
    return leaf([...left.lines, ...right.lines])
  if (left.kind === 'branch' && left.height > right.height + 1)
    return balanced(left.left, join(left.right, right))
  if (right.kind === 'branch' && right.height > left.height + 1)
    return balanced(join(left, right.left), right.right)
  return branch(left, right)
}

function balanced(left: Text, right: Text): Text {
  if (right.kind === 'branch' && right.height > left.height + 1) {
    if (right.left.kind === 'branch' && right.left.height > right.right.height)
      return branch(branch(left, right.left.left), branch(right.left.right, right.right))
    return branch(branch(left, right.left), right.right)
  }
  if (left.kind === 'branch' && left.height > right.height + 1) {
    if (left.right.kind === 'branch' && left.right.height > left.left.height)
      return branch(branch(left.left, left.right.left), branch(left.right.right, right))
    return branch(left.left, branch(left.right, right))
  }
  return branch(left, right)
}
