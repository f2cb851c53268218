import { decodeCodePage } from '../foreign-charset.ts'
import { pagesOfFonts, rtfAsides, rtfCharacters } from './rtf-codes.ts'

/** The words of a document in RTF. */
export interface RtfText {
  readonly plain: string | null
  /** Where the RTF was made from HTML, or has links. */
  readonly html: string | null
}

/**
 * Reads the text of RTF: that of any document, and the HTML or text that Outlook packs into it ([MS-OXRTFEX]). Time and output grow with the
 * input and no faster. Null where it is no RTF.
 */
export function readRtf(bytes: Buffer): RtfText | null {
  const rtf = bytes.toString('latin1')
  if (!/^\s*\{\\rtf/.test(rtf)) return null
  const isHtml = /\\fromhtml1\b/.test(rtf.slice(0, headLength))
  const writer = textWriter()
  readTokens(rtf, isHtml, writer)
  const { text, links } = writer.finish()
  if (isHtml) return { plain: null, html: text }
  return links.length === 0 ? { plain: text, html: null } : { plain: text, html: htmlOf(text, links) }
}

const headLength = 2000

interface Group {
  readonly kind: 'words' | 'aside' | 'fonts' | 'instruction' | 'tag'
  /** null for the document's own. */
  readonly font: number | null
  /** Words for readers of RTF alone, who do not know the HTML. */
  readonly rtfOnly: boolean
  /** How many letters stand behind a Unicode letter for programs that do not know it. */
  readonly spares: number
  /** Where the words of a field began, and where it leads. */
  readonly link: { readonly href: string; readonly start: number } | null
}

const token =
  /\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([\dA-Fa-f]{2})|\\([^A-Za-z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|\\/y

function readTokens(rtf: string, isHtml: boolean, writer: TextWriter): void {
  const groups: Group[] = []
  let group: Group = { kind: 'words', font: null, rtfOnly: false, spares: 1, link: null }
  let isStarred = false
  let spare = 0
  let documentPage = 1252
  let defaultFont = 0
  let font = 0
  let instruction = ''
  const pages = new Map<number, number>()
  const isShown = (): boolean => group.kind === 'tag' || (group.kind === 'words' && !group.rtfOnly)
  const write = (text: string): void => {
    if (group.kind === 'instruction') instruction += text.slice(0, longestInstruction - instruction.length)
    else if (group.kind === 'tag') writer.bytes(text, documentPage)
    else if (isShown()) {
      // Between the tags of a page stand words, however they look.
      const words = isHtml ? text.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text
      writer.bytes(words, pages.get(group.font ?? defaultFont) ?? documentPage)
    }
  }
  const close = (): void => {
    if (group.link !== null) writer.link(group.link.href, group.link.start)
    group = groups.pop() ?? group
  }
  const word = (name: string, number: number | null): void => {
    const starred = isStarred
    isStarred = false
    if (group.kind === 'aside') return
    if (group.kind === 'fonts') {
      if (name === 'f') font = number ?? 0
      const page = name === 'cpg' ? number : name === 'fcharset' ? pagesOfFonts[number ?? -1] : null
      if (page !== null && page !== undefined) pages.set(font, page)
    } else if (name === 'fonttbl') group = { ...group, kind: 'fonts' }
    else if (name === 'htmltag' && isHtml) group = { ...group, kind: group.rtfOnly ? 'aside' : 'tag' }
    else if (name === 'fldinst') {
      instruction = ''
      group = { ...group, kind: 'instruction' }
    } else if (name === 'fldrslt') {
      const [, href] = /HYPERLINK\s{1,10}(?:\\l\s{1,10})?"([^"]{1,2000})"/i.exec(instruction) ?? []
      instruction = ''
      if (href !== undefined) group = { ...group, link: { href, start: writer.length() } }
    } else if (starred || rtfAsides.has(name) || (isHtml && name === 'pntext'))
      group = { ...group, kind: 'aside' }
    else if (name === 'htmlrtf') group = { ...group, rtfOnly: isHtml && number !== 0 }
    else if (name === 'ansicpg') documentPage = number || documentPage
    else if (name === 'deff') defaultFont = number ?? 0
    else if (name === 'f') group = { ...group, font: number }
    else if (name === 'plain') group = { ...group, font: null }
    else if (name === 'uc') group = { ...group, spares: Math.min(Math.max(number ?? 1, 0), mostSpares) }
    else if (name === 'u') {
      if (isShown()) writer.unicode(String.fromCharCode((number ?? 0) & 0xffff))
      spare = group.spares
    } else {
      const character = rtfCharacters[name]
      if (character !== undefined && isShown())
        writer.unicode(isHtml && character === ' | ' ? ' ' : character)
    }
  }
  token.lastIndex = 0
  for (let match = token.exec(rtf); match !== null; match = token.exec(rtf)) {
    const [, name, number, hex, symbol, brace, text] = match
    if (brace === '{') {
      groups.push(group)
      group = { ...group, link: null }
      spare = 0
    } else if (brace === '}') {
      close()
      spare = 0
    } else if (name === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
    else if (name !== undefined) word(name, number === undefined ? null : Number(number))
    else if (symbol === '*') isStarred = true
    else if (spare > 0 && (hex !== undefined || symbol !== undefined)) spare -= 1
    else if (hex !== undefined) write(String.fromCharCode(parseInt(hex, 16)))
    else if (symbol !== undefined) write(symbols[symbol] ?? '')
    else if (text !== undefined) {
      write(text.slice(spare))
      spare = Math.max(0, spare - text.length)
    }
  }
}

const longestInstruction = 4000
const mostSpares = 16
/** A backslash before the end of a line is a paragraph. */
const symbols: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n',
  '\r': '\n',
  '\t': '\t',
}

interface TextWriter {
  /** Characters in some code page, one for each byte: letters of East Asia take two of them. */
  readonly bytes: (text: string, page: number) => void
  readonly unicode: (text: string) => void
  readonly length: () => number
  /** What was written from `start` on leads to `href`. */
  readonly link: (href: string, start: number) => void
  readonly finish: () => { readonly text: string; readonly links: readonly RtfLink[] }
}

interface RtfLink {
  readonly href: string
  readonly start: number
  readonly end: number
}

function textWriter(): TextWriter {
  const pieces: string[] = []
  const links: RtfLink[] = []
  let length = 0
  let open: string[] = []
  let openPage = 0
  const put = (text: string): void => {
    pieces.push(text)
    length += text.length
  }
  const flush = (): void => {
    const run = open.join('')
    open = []
    if (run !== '')
      put(/^[\u0000-\u007f]*$/.test(run) ? run : decodeCodePage(Buffer.from(run, 'latin1'), openPage))
  }
  return {
    bytes(text, page) {
      if (page !== openPage) flush()
      openPage = page
      open.push(text)
    },
    unicode(text) {
      flush()
      put(text)
    },
    length() {
      flush()
      return length
    },
    link(href, start) {
      flush()
      if (length > start && start >= (links.at(-1)?.end ?? 0)) links.push({ href, start, end: length })
    },
    finish() {
      flush()
      return { text: pieces.join('').toWellFormed(), links }
    },
  }
}

function htmlOf(text: string, links: readonly RtfLink[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { href, start, end } of links) {
    pieces.push(
      escaped(text.slice(from, start)),
      `<a href="${escaped(href)}">`,
      escaped(text.slice(start, end)),
      '</a>',
    )
    from = end
  }
  return [...pieces, escaped(text.slice(from))].join('')
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`).replaceAll('\n', '<br>')
