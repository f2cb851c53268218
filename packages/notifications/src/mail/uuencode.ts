/** A file out of the text of a mail. */
export interface EncodedFile {
  readonly name: string
  readonly content: Buffer
}

/**
 * Takes uuencoded files (`begin 644 name` to `end`) out of a text. A block counts when every line of it has the length that its
 * first letter tells, so a sentence that opens with "begin" stays. What was cut off before its `end` counts from three full lines on.
 */
export function takeUuencoded(text: string): {
  readonly text: string
  readonly files: readonly EncodedFile[]
} {
  if (!text.includes('begin')) return { text, files: [] }
  const files: EncodedFile[] = []
  const kept: string[] = []
  let from = 0
  opening.lastIndex = 0
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [line, name = ''] = match
    const block = readLines(text, opening.lastIndex)
    opening.lastIndex = Math.max(opening.lastIndex, block.end)
    if (block.content === null) continue
    files.push({ name: name.trim(), content: block.content })
    kept.push(text.slice(from, match.index + line.indexOf('begin')))
    from = block.end
  }
  kept.push(text.slice(from))
  return { text: kept.join(''), files }
}

/** The content of a part whose encoding is said to be uuencode, with or without its first line; null where it is not. */
export function decodeUuencoded(body: string): Buffer | null {
  opening.lastIndex = 0
  const match = opening.exec(body)
  return readLines(body, match === null ? 0 : opening.lastIndex).content
}

const opening = /(?:^|\n)begin 0?[0-7]{3} ([^\r\n]{1,255})\r?\n/g

interface Block {
  readonly content: Buffer | null
  /** Where the text goes on. */
  readonly end: number
}

function readLines(text: string, start: number): Block {
  const lines: Buffer[] = []
  let at = start
  let isClosed = false
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    const next = feed === -1 ? text.length : feed + 1
    const line = text.slice(at, Math.min(next, at + longestLine)).replace(/\r?\n$/, '')
    if (line.trimEnd() === 'end' && lines.length > 0) return { content: Buffer.concat(lines), end: next }
    const bytes: Buffer | null = isClosed ? null : readLine(line)
    if (bytes === null) break
    isClosed = bytes.length === 0
    lines.push(bytes)
    at = next
  }
  const isWhole = isClosed && lines.length > 1
  const isCut = at >= text.length && lines.slice(0, fewestLines).every((line) => line.length === fullLine)
  return { content: isWhole || (isCut && lines.length >= fewestLines) ? Buffer.concat(lines) : null, end: at }
}

/** Bytes of a line that is filled. */
const fullLine = 45
const fewestLines = 3
const longestLine = 100

/** The first letter tells how many bytes follow, three in four letters. Blanks at the end, which stand for zeros, may have been cut off. */
function readLine(line: string): Buffer | null {
  if (!/^[ -`]*$/.test(line)) return null
  const length = ((line.charCodeAt(0) || blank) - blank) & 63
  const letters = Math.ceil(length / 3) * 4
  // Some programs add a letter that checks the line.
  if (line.trimEnd().length > letters + 2 || line.length < letters / 2) return null
  const bytes = Buffer.alloc((letters / 4) * 3)
  for (let from = 0; from < letters; from += 4) {
    let group = 0
    for (let at = 1 + from; at < 5 + from; at++)
      group = (group << 6) | (((at < line.length ? line.charCodeAt(at) : blank) - blank) & 63)
    bytes.writeUIntBE(group, (from / 4) * 3, 3)
  }
  return bytes.subarray(0, length)
}

const blank = 0x20
