import { isAmazonLike } from '../authenticity/hosts.ts'
import { limits } from '../limits.ts'
import { matchesOf } from '../text/matches.ts'
import { readCaseLog } from './case-log.ts'
import {
  addresseeNames,
  dateNames,
  forwardMarks,
  forwardWords,
  replyMarks,
  replyWords,
  senderNames,
  subjectNames,
} from './header-words.ts'
import { openNotice } from './notice-list.ts'

/** Headers that a paste or a forwarded mail carries in its text. */
export interface PrintedHeaders {
  readonly from: string | null
  readonly subject: string | null
  readonly date: string | null
  readonly subjectStart: number
  readonly subjectEnd: number
}

/** Which stretch of the text is the letter itself, and how it came here. */
export interface Layout {
  readonly start: number
  readonly end: number
  readonly how: 'whole' | 'forwarded' | 'replied'
  readonly printed: PrintedHeaders | null
  /** Quoted lines inside the stretch are somebody else's words. */
  readonly skipQuoted: boolean
  /** Stretches inside it that are other messages. */
  readonly others: readonly { readonly start: number; readonly end: number }[]
}

interface Cut {
  readonly type: 'forward' | 'reply'
  /** Where the words above end. */
  readonly at: number
  /** Where the words below start. */
  readonly next: number
  readonly printed: PrintedHeaders | null
}

const lineStart = String.raw`^[> \t]{0,20}`
const forwardMark = new RegExp(
  `${lineStart}(?:-{2,}|_{5,}|={3,})? ?(?:${forwardMarks.join('|')})[ :]*(?:-{2,}|={3,})?[ \\t]*$`,
  'gimu',
)
const replyMark = new RegExp(`${lineStart}(?:${replyMarks.join('|')}) ?[:：]?[ \\t]*$`, 'gimu')
const anySender = senderNames.join('|')
const outlook = new RegExp(`${lineStart}(?:[*_]?)(?:${anySender})[*_]? ?[:：].{3,200}$`, 'gmu')
const senderColon = new RegExp(`(?:${anySender})[*_]? ?[:：]`)
const fromNames: ReadonlySet<string> = new Set([...senderNames.map((name) => name.toLowerCase()), '送信者'])
const ofSubject: ReadonlySet<string> = new Set(subjectNames)
const ofDate: ReadonlySet<string> = new Set(dateNames)
const anyName = [...fromNames, ...subjectNames, ...dateNames, ...addresseeNames]
  .map((name) => name.replace(/[()]/g, '\\$&'))
  .join('|')
const headerName = new RegExp(`^[> \\t*_]{0,20}(${anyName})[*_]?\\s?[:：][*_]?\\s?(.{0,400})$`, 'iu')

/** Finds Amazon's letter in a text that may be pasted with headers, forwarded with comments, or answered below. */
export function readLayout(
  text: string,
  sender: { readonly address: string; readonly name: string } | null,
): Layout {
  const log = sender === null ? readCaseLog(text) : null
  if (log === null) return { ...layoutOf(text, sender), others: [] }
  const leading = readPrintedHeaders(text, 0)
  const printed = leading?.printed ?? {
    from: null,
    subject: null,
    date: null,
    subjectStart: 0,
    subjectEnd: 0,
  }
  return {
    start: leading?.next ?? 0,
    end: text.length,
    how: 'whole',
    printed: { ...printed, date: log.date },
    skipQuoted: false,
    others: log.others,
  }
}

type OneLetter = Omit<Layout, 'others'>

function layoutOf(
  text: string,
  sender: { readonly address: string; readonly name: string } | null,
): OneLetter {
  const leading = sender === null ? readPrintedHeaders(text, 0) : null
  const notice = sender === null && leading === null ? openNotice(text) : null
  if (notice !== null) {
    const headers = readPrintedHeaders(text, notice.start)
    const printed = headers?.printed ?? null
    return { start: headers?.next ?? notice.start, end: notice.end, how: 'whole', printed, skipQuoted: false }
  }
  const headed = leading?.next ?? 0
  // A paste tells its sender in its text: below Amazon's own words stands what they answer.
  const fromAmazon =
    sender === null
      ? isAmazonLike(leading?.printed.from ?? '')
      : isAmazonLike(sender.address) || /amazon/i.test(sender.name)
  const found = findCuts(text, headed, sender !== null && !fromAmazon)
  const quote = quoteOnTop(text, headed, found[0])
  if (quote?.isAmazons === true && !fromAmazon)
    return { ...quote, how: 'forwarded', printed: leading?.printed ?? null, skipQuoted: false }
  const isAnswered = quote !== null && !quote.isAmazons && (sender === null || fromAmazon)
  const start = isAnswered ? quote.end : headed
  const cuts = found.filter(({ at }) => at >= start)
  const top: OneLetter = {
    start,
    end: cuts[0]?.at ?? text.length,
    how: found.length === 0 ? 'whole' : 'replied',
    printed: leading?.printed ?? null,
    skipQuoted: false,
  }
  if (cuts.length > 0 && !fromAmazon) {
    const candidates = cuts.map((cut, index): OneLetter => {
      const end = cuts.slice(index + 1).find((later) => later.at > cut.next)?.at ?? text.length
      return {
        start: cut.next,
        end,
        how: 'forwarded',
        printed: cut.printed,
        skipQuoted: shouldSkipQuoted(text.slice(cut.next, end)),
      }
    })
    const fromAmazonBelow = candidates.find(
      (c) => c.printed?.from !== null && c.printed !== null && isAmazonLike(c.printed.from ?? ''),
    )
    if (fromAmazonBelow !== undefined) return fromAmazonBelow
    const [first] = candidates
    const mentioned = (layout: OneLetter): boolean =>
      /amazon|アマゾン/i.test(text.slice(layout.start, layout.end))
    if (first !== undefined && cuts[0]?.type === 'forward' && (sender !== null || !mentioned(top)))
      return first
  }
  const pasted = fromAmazon && sender !== null ? null : quotedPaste(text, top)
  if (pasted !== null) return pasted
  // Quote marks in front of the letter's own headers are how it was passed on.
  const quotedWhole = top.start > 0 && /^(?:[ \t]*(?:>.*)?\n)+$/.test(text.slice(0, top.start))
  return { ...top, skipQuoted: !quotedWhole && shouldSkipQuoted(text.slice(top.start, top.end)) }
}

/** What a mail quotes before it says anything, below a line that tells who wrote it; null for other mail. */
function quoteOnTop(
  text: string,
  from: number,
  first: Cut | undefined,
): { readonly start: number; readonly end: number; readonly isAmazons: boolean } | null {
  if (first?.type !== 'reply' || text.slice(from, first.at).trim() !== '') return null
  let end = 0
  for (let position = first.next; position < text.length;) {
    const lineEnd = text.indexOf('\n', position)
    const next = lineEnd === -1 ? text.length : lineEnd + 1
    const line = text.slice(position, next)
    if (quotedLine.test(line)) end = next
    else if (line.trim() !== '' && !(end > 0 && goesOn(text, next))) break
    position = next
  }
  if (end === 0 || text.slice(end).trim() === '') return null
  return { start: first.next, end, isAmazons: isAmazonLike(text.slice(first.at, first.next)) }
}

/** A wrap leaves the end of a quoted line without its mark: the next line has one again. */
function goesOn(text: string, next: number): boolean {
  const end = text.indexOf('\n', next)
  return quotedLine.test(text.slice(next, end === -1 ? text.length : end))
}

/**
 * A letter that a seller pasted into words of their own, each line behind a mark of quotation and no line that says who wrote it:
 * the links or mailboxes of Amazon that stand in it alone tell whose it is.
 */
function quotedPaste(text: string, top: OneLetter): OneLetter | null {
  const stretch = text.slice(top.start, top.end)
  if (top.how === 'replied' || !anyQuoted.test(stretch)) return null
  const lines = stretch.split('\n')
  const first = lines.findIndex((line) => quotedLine.test(line))
  const last = lines.findLastIndex((line) => quotedLine.test(line))
  const inside = lines.slice(first, last + 1)
  const own = [...lines.slice(0, first), ...lines.slice(last + 1)].join('\n')
  // Wraps leave the end of a quoted line without its mark; an answer between the lines is longer.
  const bare = inside.filter((line) => !quotedLine.test(line) && line.trim() !== '')
  if (inside.length < 8 || bare.length * 3 > inside.length || bare.some((line) => line.length > 60))
    return null
  if (own.trim() === '' || amazonPlace.test(own) || !amazonPlace.test(inside.join('\n'))) return null
  const lengthOf = (part: readonly string[]): number => part.reduce((sum, line) => sum + line.length + 1, 0)
  const start = top.start + lengthOf(lines.slice(0, first))
  const end = Math.min(top.end, start + lengthOf(inside))
  return { start, end, how: 'forwarded', printed: top.printed, skipQuoted: false }
}

/** Japanese mail programs quote with a mark as wide as a letter. */
const quotedLine = /^[ \t\u3000]*[>＞]/
const anyQuoted = new RegExp(quotedLine.source, 'm')
const amazonPlace = /(?:\/\/|@)(?:[a-z0-9-]+\.)*amazon\.[a-z]{2,3}(?:\.[a-z]{2})?(?![a-z0-9.-]*[a-z0-9])/i

/** Quote marks mean somebody else's words only where unquoted words of a letter stand as well. */
function shouldSkipQuoted(stretch: string): boolean {
  if (!anyQuoted.test(stretch)) return false
  const lines = stretch.split('\n')
  const own = lines.filter((line) => !quotedLine.test(line)).join('\n')
  const quoted = lines.filter((line) => quotedLine.test(line)).join('\n')
  const isLetter = (part: string): boolean =>
    /amazon|seller performance|アマゾン|ASIN|verk(?:ä|a)uferleistung/i.test(part)
  if (isLetter(quoted) && !isLetter(own)) return false
  return own.trim().length > (/[ぁ-ん]/.test(own) ? 60 : 120) && (isLetter(own) || own.length > quoted.length)
}

/**
 * Where other letters begin below; `from` ends the letter's own headers, whose sender line cuts nothing. What somebody passes on may open
 * with the headers of what is passed on.
 */
function findCuts(text: string, from: number, isPassedOn: boolean): Cut[] {
  const cuts: Cut[] = []
  const lower = text.toLowerCase()
  for (const match of forwardWords.some((word) => lower.includes(word)) ? matchesOf(text, forwardMark) : []) {
    if (cuts.length >= limits.cutsRead) break
    const end = match.index + match[0].length
    const headers = readPrintedHeaders(text, end)
    cuts.push({
      type: 'forward',
      at: match.index,
      next: headers?.next ?? end,
      printed: headers?.printed ?? null,
    })
  }
  for (const match of replyWords.some((word) => lower.includes(word)) ? matchesOf(text, replyMark) : []) {
    // A sentence that ends in "wrote" is no mark; a mark names a time or an address.
    if (!/\d|@/.test(match[0])) continue
    if (cuts.length >= 2 * limits.cutsRead) break
    cuts.push({ type: 'reply', at: match.index, next: match.index + match[0].length, printed: null })
  }
  const marks = cuts.toSorted((a, b) => a.at - b.at)
  let read = 0
  for (const match of senderColon.test(text) ? matchesOf(text, outlook) : []) {
    if (cuts.length >= 3 * limits.cutsRead) break
    while ((marks[0]?.next ?? Number.POSITIVE_INFINITY) <= match.index) marks.shift()
    if ((marks[0]?.at ?? Number.POSITIVE_INFINITY) <= match.index || match.index < read) continue
    if (match.index < from) continue
    const above = text.slice(Math.max(0, match.index - 60), match.index)
    if (match.index === 0 ? !isPassedOn : !belowLine.test(above)) continue
    const headers = readPrintedHeaders(text, match.index)
    if (headers === null || (headers.printed.subject === null && headers.printed.date === null)) continue
    cuts.push({ type: 'forward', at: match.index, next: headers.next, printed: headers.printed })
    read = headers.next
  }
  return cuts
    .sort((a, b) => a.at - b.at)
    .filter((cut, index, all) => index === 0 || cut.at >= (all[index - 1]?.next ?? 0))
}

/** An empty line or a ruled one. */
const belowLine = /\n[> \t]*(?:[-_]{5,}[ \t]*)?\n?[> \t]*$/

/** A header goes on in a line that is set in; a mark of quotation alone sets nothing in. */
const continuedHeader = /^(?:[ \t]|>[> ]*(?: {2}|\t))[ \t]*[^\s>]/

/** Reads `Subject: …`, `Von: …` lines that open a text or follow a forward mark. */
function readPrintedHeaders(text: string, from: number): { printed: PrintedHeaders; next: number } | null {
  let position = from
  let from_: string | null = null
  let subject: string | null = null
  let date: string | null = null
  let subjectStart = 0
  let subjectEnd = 0
  let count = 0
  let blanks = 0
  let next = from
  for (let lines = 0; lines < 14 && position < text.length; lines++) {
    let end = text.indexOf('\n', position)
    if (end === -1) end = text.length
    const line = text.slice(position, end)
    const match = headerName.exec(line)
    if (match !== null) {
      const name = (match[1] ?? '').toLowerCase()
      const value = (match[2] ?? '').trim()
      if (fromNames.has(name)) from_ ??= value
      else if (ofSubject.has(name) && subject === null) {
        subject = value
        subjectStart = end - (match[2] ?? '').length
        subjectEnd = end
      } else if (ofDate.has(name)) date ??= value
      count += 1
      next = Math.min(text.length, end + 1)
    } else if (/^[> \t]*$/.test(line)) {
      blanks += 1
      if (count > 0 || blanks > 2) break
    } else if (count === 0 || !continuedHeader.test(line)) break
    else next = Math.min(text.length, end + 1)
    position = end + 1
  }
  if (count === 0 || (count === 1 && from_ === null && subject === null)) return null
  return { printed: { from: from_, subject, date, subjectStart, subjectEnd }, next }
}
