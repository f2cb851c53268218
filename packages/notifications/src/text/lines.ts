import { calendarWords } from '../terms/calendar.ts'
import { countedItems } from './counted-items.ts'
import { endsIn } from './ends-in.ts'
import { fold } from './fold.ts'

/** One line of the letter that is read; `start` stands after quote marks and indentation. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** How it joins the line before: `soft` undoes a wrap, `hard` starts a new sentence, `block` follows a blank line. */
  readonly breakBefore: 'soft' | 'hard' | 'block'
  readonly item: boolean
}

const bullet =
  /^(?:[・※●■◆○－]\s?|[-–—*•·●○◦‣▪■□☐☑✔✓・※→>]{1,3}\s|--\S|\[[ xX]?\]|(?!\(\d{1,2}\) ?(?:business |working |calendar |kalender|werk|arbeits)?(?:day|hour|week|month|tag|stunde|woche|jour|heure|semaine|giorn|or[ae]|settiman|dia|hora|semana|日))(?!\d{1,2}\. ?(?:Jan(?:uar|\.)|J[äa]nner|Feb(?:ruar|\.)|M[äa]rz|Apr(?:il|\.)|Mai |Jun[i.]|Jul[i.]|Aug(?:ust|\.)|Sept(?:ember|\.)|Okt(?:ober|\.)|Nov(?:ember|\.)|Dez(?:ember|\.)))\(?\d{1,2}[.)）]\s?|\d{1,2}\/\s|\(?[a-h]\)\s|[a-h]\.\s|[①-⑳]|[０-９]{1,2}[．.）]|（(?:\d{1,2}|[０-９]{1,2}|[a-hａ-ｈ])）|\d{1,2}\s-\s(?=\p{L})|\d{1,2}\.?[ºª°]\)?\s(?!d[ei]\s)|\(?(?:i{1,3}|iv|vi?)[.)]\s)/u
const label = /^[\p{L}][\p{L}\p{N} /#&().'’（）・％%-]{0,38}(?::|：|\.{4,})/u
const columns = /\S(?: {3,}|\u3000{2,}|\t| \| )\S/
const identifierLine = /^[\s,;A-Z0-9-]{8,}$/
const sentenceEnd = /[.!?:;。！？：；]["”»')]?\s*$/

/** "Guten Tag," opens no sentence, though what follows it may be written small. */
const greeting =
  /^(?:hello|hi|dear|greetings|good (?:morning|day)|guten (?:tag|morgen)|sehr geehrte[rs]?|hallo|liebe[rs]?|bonjour|ch[eè]re?|madame|monsieur|gentile|gentili|ciao|salve|buongiorno|egregio|spett(?:\.le|abile)|hola|estimad[oa]s?|buen(?:os|as)|querid[oa]s?)(?: [\p{L}\p{N}.&’'-]{1,24}){0,4},$/iu

function isBullet(content: string): boolean {
  const first = content.charCodeAt(0)
  // Most lines begin with a letter, which only a) and ii. and the like follow.
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122)
  const second = content.charAt(1)
  const mayFollow = second === ')' || second === '.' || second === 'i' || second === 'v'
  return !(isLetter && !mayFollow) && bullet.test(content)
}

function isLabelled(content: string): boolean {
  const head = content.length > 46 ? content.slice(0, 46) : content
  return (head.includes(':') || head.includes('：') || head.includes('....')) && label.test(content)
}

function hasColumns(content: string): boolean {
  return (
    isSlashRow(content) ||
    (['   ', '\u3000\u3000', '\t', ' | '].some((gap) => content.includes(gap)) && columns.test(content))
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
function inlineItems(content: string): readonly number[] {
  const counted = countedItems(content)
  if (counted.length > 0) return counted
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

/** "… bis zum 14." and "März 2025 …", "marzo de" and "2025": a date that is broken over two lines. */
function isDateInTwo(before: string, after: string): boolean {
  if (dayAtEnd.test(before)) return monthAtStart.test(fold(after.slice(0, 14)))
  return yearAtStart.test(after) && monthAtEnd.test(fold(before.slice(-16)))
}

const monthNames = Object.values(calendarWords)
  .flatMap(({ months }) => months)
  .join('|')
const dayAtEnd = /(?<!\d)\d{1,2}(?:\.|st|nd|rd|th|er|º|°)?(?: d[ei]l?| of)?$/
// "May we ask …" opens a sentence.
const monthAtStart = new RegExp(`^(?!may [a-z])(?:${monthNames})(?![a-z])`)
const yearAtStart = /^(?:19|20)\d{2}(?!\d)/
const monthAtEnd = new RegExp(`(?<![a-z])(?:${monthNames})\\.?(?: del?)?,?$`)

function isHardBreak(
  previous: RawLine,
  line: RawLine,
  item: boolean,
  previousOpensBlock: boolean,
  width: number,
): boolean {
  const before = previous.content
  if (isDateInTwo(before, line.content)) return false
  if (sentenceEnd.test(before) || greeting.test(before)) return true
  if (isBullet(line.content) || hasColumns(line.content) || hasColumns(before)) return true
  if (isIdentifierLine(line.content) || isIdentifierLine(before)) return true
  const first = line.content.charAt(0)
  const opensLow = first === first.toLowerCase() && first !== first.toUpperCase()
  if (opensLow) return false
  // "-- Late shipment rate: 6% (target: 4%)" is complete.
  if (/[)）%％]$/.test(before) && isBullet(before)) return true
  if (item && isLabelled(line.content)) return true
  if (isLabelled(before) && before.length < 60 && before.length < width * 0.75) return true
  const short = before.length < width * 0.6 || before.length < 25
  return short && previousOpensBlock && !endsIn(before, ',–-') && !/^\d/.test(line.content)
}
