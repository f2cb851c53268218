import { endsIn } from './ends-in.ts'

/** One line of the letter that is read; `start` stands after quote marks and indentation. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** How it joins the line before: `soft` undoes a wrap, `hard` starts a new sentence, `block` follows a blank line. */
  readonly breakBefore: 'soft' | 'hard' | 'block'
  readonly item: boolean
}

const bullet =
  /^(?:[・※●■◆○]\s?|[-–—*•·●○◦‣▪■□☐☑✔✓・※→>]{1,3}\s|--\S|\[[ xX]?\]|(?!\(\d{1,2}\) ?(?:business |working |calendar |kalender|werk|arbeits)?(?:day|hour|week|month|tag|stunde|woche|jour|heure|semaine|giorn|or[ae]|settiman|dia|hora|semana|日))(?!\d{1,2}\. ?(?:Jan(?:uar|\.)|J[äa]nner|Feb(?:ruar|\.)|M[äa]rz|Apr(?:il|\.)|Mai |Jun[i.]|Jul[i.]|Aug(?:ust|\.)|Sept(?:ember|\.)|Okt(?:ober|\.)|Nov(?:ember|\.)|Dez(?:ember|\.)))\(?\d{1,2}[.)）]\s?|\d{1,2}\/\s|\(?[a-h]\)\s|[a-h]\.\s|[①-⑳]|[０-９]{1,2}[．.）])/
const label = /^[\p{L}][\p{L}\p{N} /#&().'’-]{0,38}(?::|：|\.{4,})/u
const columns = /\S(?: {3,}|\t| \| )\S/
const identifierLine = /^[\s,;A-Z0-9-]{8,}$/
const sentenceEnd = /[.!?:;。！？：；]["”»')]?\s*$/

function isBullet(content: string): boolean {
  const first = content.charCodeAt(0)
  // Most lines begin with a letter, which only (a) and the like follow.
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122)
  const second = content.charAt(1)
  return !(isLetter && second !== ')' && second !== '.') && bullet.test(content)
}

function isLabelled(content: string): boolean {
  const head = content.length > 46 ? content.slice(0, 46) : content
  return (head.includes(':') || head.includes('：') || head.includes('....')) && label.test(content)
}

function hasColumns(content: string): boolean {
  return (
    isSlashRow(content) ||
    ((content.includes('   ') || content.includes('\t') || content.includes(' | ')) && columns.test(content))
  )
}

/** "B0… / SKU-1 / 12.12.2025 / test report": a row whose columns are parted by slashes, or the names above it. */
export function isSlashRow(content: string): boolean {
  return content.includes(' / ') && slashRow.test(content)
}

const slashRow =
  /^(?:[-–•*] )?(?:B0[A-Z0-9]{8}|\d{3}-\d{7}-\d{7}|asins?|(?:merchant |seller )?skus?|商品) \/ [^/]+(?: \/ |$)/i

function isIdentifierLine(content: string): boolean {
  return /\d/.test(content) && identifierLine.test(content)
}

/** Splits a range of text into lines and decides which line ends are wraps. */
export function splitLines(text: string, from: number, to: number): TextLine[] {
  const raw = rawLines(text, from, to)
  const widths = blockWidths(raw)
  const lines: TextLine[] = []
  let previous: RawLine | undefined
  let previousOpensBlock = true
  let blank = true
  for (const [index, line] of raw.entries()) {
    if (line.content === '') {
      blank = true
      continue
    }
    const item = isBullet(line.content) || isLabelled(line.content) || hasColumns(line.content)
    let breakBefore: TextLine['breakBefore'] = 'soft'
    if (blank || previous === undefined) breakBefore = 'block'
    else if (isHardBreak(previous, line, item, previousOpensBlock, widths[index] ?? 0)) breakBefore = 'hard'
    lines.push({ start: line.start, end: line.end, breakBefore, item })
    previousOpensBlock = breakBefore !== 'soft'
    previous = line
    blank = false
  }
  return lines
}

interface RawLine {
  readonly start: number
  readonly end: number
  readonly content: string
}

function rawLines(text: string, from: number, to: number): RawLine[] {
  const lines: RawLine[] = []
  let position = from
  while (position < to) {
    let end = text.indexOf('\n', position)
    if (end === -1 || end > to) end = to
    let start = position
    // Quote marks of forwarded mail; HTML's ">" never starts a line of text.
    while (start < end && isQuoteOrSpace(text.charCodeAt(start))) start += 1
    let stop = end
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop -= 1
    const content = text.slice(start, stop)
    let from = 0
    for (const at of inlineItems(content)) {
      lines.push({
        start: start + from,
        end: start + from + content.slice(from, at).trimEnd().length,
        content: content.slice(from, at).trimEnd(),
      })
      from = at
    }
    lines.push({ start: start + from, end: stop, content: content.slice(from) })
    position = end + 1
  }
  return lines
}

/** Where the items of a list begin that a paste has run together: "Please send: -- an invoice -- a letter"; a lost bullet is a "?". */
function inlineItems(content: string): number[] {
  if (!content.includes(' --') && !content.includes(' – ') && !content.includes(' ? ')) return noItems
  const starts = [...content.matchAll(runOn)].map(({ index }) => index)
  // One dash alone parts a sentence; a list opens behind a stop or a colon, or has several.
  return starts.length > 1 || (starts.length === 1 && /[:.;?!]\s*$/.test(content.slice(0, starts[0])))
    ? starts
    : noItems
}

const noItems: number[] = []
const runOn =
  /(?<=\s)--\s?(?=[\p{Lu}\p{Lo}])|(?<=[:.;?!)]\s+)–\s(?=\p{Lu})|(?<=[:;]\s+(?:(?:and|und|et|e|y|or|oder|ou|o)\s)?)\?\s(?=\p{Lu})/gu

function isQuoteOrSpace(code: number): boolean {
  return code === 62 || code === 0xff1e || isBlank(code)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000
}

/** For each line the length of the longest line in its block: wraps stand near it, line ends of lists do not. */
function blockWidths(lines: readonly RawLine[]): number[] {
  const widths = lines.map(() => 0)
  let from = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && lines[index]?.content !== '') continue
    let width = 0
    for (let at = from; at < index; at++) width = Math.max(width, lines[at]?.content.length ?? 0)
    widths.fill(width, from, index)
    from = index + 1
  }
  return widths
}

function isHardBreak(
  previous: RawLine,
  line: RawLine,
  item: boolean,
  previousOpensBlock: boolean,
  width: number,
): boolean {
  const before = previous.content
  if (sentenceEnd.test(before)) return true
  if (isBullet(line.content) || hasColumns(line.content) || hasColumns(before)) return true
  if (isIdentifierLine(line.content) || isIdentifierLine(before)) return true
  const first = line.content.charAt(0)
  const opensLow = first === first.toLowerCase() && first !== first.toUpperCase()
  if (opensLow) return false
  if (item && isLabelled(line.content)) return true
  if (isLabelled(before) && before.length < 60 && before.length < width * 0.75) return true
  const short = before.length < width * 0.6 || before.length < 25
  return short && previousOpensBlock && !endsIn(before, ',–-') && !/^\d/.test(line.content)
}
