import { Parser } from 'htmlparser2'
import { limits } from '../limits.ts'
import { countLink, countWords, frames, isPageMenu, lists, type ReadSoFar } from './page-menu.ts'
import {
  createTableGrid,
  longestEntry,
  onOneLine,
  spanOf,
  type GridCell,
  type TableGrid,
} from './table-grid.ts'
import { createTextBuilder, type TextBuilder } from './text-builder.ts'

/** A link of the letter: where it really goes and the words it hides behind; offsets into the text, when it shows any. */
export interface Link {
  readonly href: string
  readonly text: string
  readonly start: number
  readonly end: number
  /** The target of a form, which gets what is typed into it. */
  readonly isForm?: boolean
}

export interface HtmlText {
  readonly text: string
  readonly links: readonly Link[]
  /** Characters that the sender hid from the reader; they are left out of the text. */
  readonly hiddenLength: number
}

interface MutableLink {
  href: string
  isForm: boolean
  start: number
  end: number
}

interface OpenElement {
  readonly name: string
  readonly hides: boolean
  readonly shaded: boolean
  readonly link: MutableLink | undefined
  /** Of a line: how long the text was before it. */
  readonly lineFrom: number | null
  readonly opensTable: boolean
  /** Of a list: where the page stood before it. */
  readonly list: ListStart | null
}

interface Row {
  readonly parent: Sink
  readonly grid: TableGrid
  readonly cells: { readonly sink: Sink; readonly columns: number; readonly rows: number }[]
}

interface ListStart {
  readonly sink: Sink
  readonly length: number
  readonly links: number
  readonly read: ReadSoFar
  readonly framed: boolean
}

/** Text being built: the document's, or one table cell's until its row is complete. */
interface Sink {
  readonly text: TextBuilder
  readonly links: MutableLink[]
  /** The words of a picture that has opened the line, until others follow it there. */
  alt: string
  /** The words of a picture that has a line of its own. */
  aloneAlt: string
}

const newSink = (): Sink => ({ text: createTextBuilder(), links: [], alt: '', aloneAlt: '' })

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
)
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'hr'])
const silent = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'object',
  'svg',
  'select',
  'textarea',
])
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|max-height|opacity|line-height|width)\s*:\s*0(?:\.0+)?(?:px|pt|em|%)?\s*(?:;|!|$)|(?:text-indent|left|top)\s*:\s*-\d{3,}/i
const whiteText = /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i
const background = /background(?:-color|-image)?\s*:/i
/** An empty paragraph as Word and Outlook write it: where these stand between paragraphs, each of the others is a line. */
const emptyLine =
  /<p class=["']?Mso[^>]{0,400}>(?:\s*<[^>]{0,400}>){0,8}(?:&nbsp;|\u00a0)(?:\s*<\/?(?:span|font|o:p)[^>]{0,200}>){0,8}\s*<\/p>/i
/** A logo's or a mark's few words, as against a letter that was made a picture of. */
const logoName = /^(?=.{1,30}$)[^\s.!?。！？:：]+(?:\s+[^\s.!?。！？:：]+){0,3}$/u
const cellNestingLimit = 40
const chunkLength = 16_384

/**
 * Turns HTML into the text that a reader sees: blocks on lines of their own, list items marked, table rows on one line with
 * ` | ` between cells, hidden elements left out, link targets kept beside the words. One pass, no tree.
 */
export function htmlToText(html: string): HtmlText {
  const document = newSink()
  let sink = document
  const rows: Row[] = []
  const grids: TableGrid[] = []
  const repeats = { left: limits.repeatedLength }
  const hiddenClasses = new Set<string>()
  // One entry an open element: true when it started a hidden stretch.
  const open: OpenElement[] = []
  let hiddenDepth = 0
  let hiddenLength = 0
  let shadedDepth = 0
  let preformatted = 0
  let inStyle = false
  let pendingSpace = false
  let linkCount = 0
  let afterLink = false
  let frameDepth = 0
  let linkDepth = 0
  const read: ReadSoFar = { words: 0, pages: 0, others: 0 }
  let base: string | undefined

  const hasEmptyLines = emptyLine.test(html)
  const isLine = (name: string, className = ''): boolean =>
    hasEmptyLines && name === 'p' && className.startsWith('Mso')

  const newline = (count: 1 | 2): void => {
    pendingSpace = false
    if (sink.alt !== '') {
      sink.aloneAlt = sink.alt
      sink.alt = ''
    }
    if (sink.text.length() === 0) return
    if (sink.text.endsWith(' ')) sink.text.trimEnd()
    const wanted = '\n'.repeat(count)
    if (sink.text.endsWith(wanted)) return
    sink.text.append(sink.text.endsWith('\n') ? wanted.slice(1) : wanted)
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= limits.htmlDepth) {
          open.push({
            name,
            hides: false,
            link: undefined,
            shaded: false,
            lineFrom: null,
            opensTable: false,
            list: null,
          })
          return
        }
        const style = attributes['style'] ?? ''
        const shaded = background.test(style) || attributes['bgcolor'] !== undefined
        const hides =
          silent.has(name) ||
          'hidden' in attributes ||
          (style !== '' &&
            (hiddenStyle.test(style) || (whiteText.test(style) && !shaded && shadedDepth === 0))) ||
          (hiddenClasses.size > 0 &&
            (attributes['class'] ?? '').split(/\s+/).some((one) => hiddenClasses.has(one)))
        let link: MutableLink | undefined
        let lineFrom: number | null = null
        let opensTable = false
        let list: ListStart | null = null
        if (frames.has(name)) frameDepth += 1
        if (name === 'style') inStyle = true
        if (name === 'base') base ??= attributes['href']
        if (hides) hiddenDepth += 1
        if (shaded) shadedDepth += 1
        if (hiddenDepth === 0) {
          if (name === 'br') newline(1)
          else if (name === 'td' || name === 'th') {
            const row = rows.at(-1)
            if (row !== undefined && rows.length <= cellNestingLimit) {
              sink = newSink()
              row.cells.push({
                sink,
                columns: spanOf(attributes['colspan']),
                rows: spanOf(attributes['rowspan']),
              })
            } else newline(1)
            pendingSpace = false
          } else if (isLine(name, attributes['class'])) {
            newline(1)
            lineFrom = sink.text.length()
          } else if (blocks.has(name)) newline(spaced.has(name) ? 2 : 1)
          if (lists.has(name))
            list = {
              sink,
              length: sink.text.length(),
              links: sink.links.length,
              read: { ...read },
              framed: frameDepth > 0,
            }
          if (name === 'table') {
            grids.push(createTableGrid(repeats))
            opensTable = true
          }
          if (name === 'tr')
            rows.push({ parent: sink, grid: grids.at(-1) ?? createTableGrid(repeats), cells: [] })
          if (name === 'li') sink.text.append('• ')
          if (name === 'pre') preformatted += 1
          const alt = (attributes['alt'] ?? '').trim()
          if (name === 'img' && alt !== '' && attributes['width'] !== '1') {
            const opensLine = sink.text.length() === 0 || sink.text.endsWith('\n')
            const isLogo =
              opensLine && logoName.test(alt) && !open.some((element) => element.link !== undefined)
            if (isLogo) sink.alt = alt
            else write(alt)
          }
          const sends = name === 'form' ? attributes['action'] : attributes['formaction']
          const href = name === 'a' || name === 'area' ? attributes['href'] : sends
          // Links side by side in a menu are words of their own.
          if (name === 'a' && afterLink) pendingSpace = true
          if (href !== undefined && linkCount < limits.linksRead) {
            linkCount += 1
            if (pendingSpace && sink.text.length() > 0 && !sink.text.endsInSpace()) sink.text.append(' ')
            pendingSpace = false
            link = {
              // Programs read an address past the breaks in it.
              href: href.replace(/[\t\r\n]+/g, '').trim(),
              isForm: href === sends,
              start: sink.text.length(),
              end: sink.text.length(),
            }
            sink.links.push(link)
            linkDepth += 1
            countLink(read, base === undefined ? link.href : resolved(link.href, base))
          }
        }
        open.push({ name, hides, link, shaded, lineFrom, opensTable, list })
      },
      ontext(data) {
        if (inStyle) {
          collectHiddenClasses(data, hiddenClasses)
          return
        }
        if (hiddenDepth > 0) hiddenLength += data.trim().length
        else {
          afterLink = false
          if (linkDepth === 0) countWords(read, data)
          write(data)
        }
      },
      onclosetag(name, isImplied) {
        const element = open.pop()
        if (element === undefined) return
        afterLink = name === 'a'
        if (frames.has(name)) frameDepth = Math.max(0, frameDepth - 1)
        if (element.link !== undefined) linkDepth -= 1
        // What nobody closed goes on to the end of the page.
        if (element.list !== null && !isImplied) leaveOut(element.list)
        if (name === 'style') inStyle = false
        if (element.shaded) shadedDepth -= 1
        if (element.opensTable) grids.pop()
        if (element.hides) hiddenDepth -= 1
        else if (hiddenDepth === 0) {
          if (element.link !== undefined) element.link.end = Math.max(element.link.start, sink.text.length())
          if (name === 'tr') closeRow()
          else if (element.lineFrom !== null) newline(sink.text.length() === element.lineFrom ? 2 : 1)
          else if (blocks.has(name)) newline(spaced.has(name) ? 2 : 1)
          if (name === 'pre') preformatted = Math.max(0, preformatted - 1)
        }
      },
    },
    { decodeEntities: true },
  )

  function write(data: string): void {
    if (preformatted > 0) {
      sink.text.append(data)
      return
    }
    // An entity comes as a piece of its own: "14&nbsp;days" must not lose its space.
    const collapsed = data.replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    if (collapsed === ' ' || collapsed === '') {
      pendingSpace = pendingSpace || (collapsed === ' ' && sink.text.length() > 0)
      return
    }
    if (sink.alt !== '') {
      sink.text.append(`${sink.alt} `)
      sink.alt = ''
    }
    const leading = collapsed.startsWith(' ') || pendingSpace
    const body = collapsed.trim()
    if (leading && sink.text.length() > 0 && !sink.text.endsInSpace()) sink.text.append(' ')
    sink.text.append(body)
    pendingSpace = collapsed.endsWith(' ')
  }

  /** A menu keeps its links, which tell of the page, and no words. */
  function leaveOut({ sink: within, length, links, read: before, framed }: ListStart): void {
    if (within !== sink || !isPageMenu(framed, before, read)) return
    within.text.cutTo(Math.min(length, within.text.length()))
    for (const link of within.links.slice(links)) link.start = link.end = within.text.length()
  }

  function closeRow(): void {
    const row = rows.pop()
    if (row === undefined) return
    const read: GridCell<MutableLink>[] = row.cells.map(({ sink: cell, columns, rows: down }) => ({
      // A mark in a table of data is a picture too, but one beside other cells.
      text: cell.text.length() > 0 || row.cells.length < 2 ? cell.text.toString() : cell.alt || cell.aloneAlt,
      links: cell.links,
      columns,
      rows: down,
    }))
    const cells = row.grid.place(read)
    const isData = cells.length > 1 && cells.every(({ text }) => text.length < longestEntry)
    sink = row.parent
    newline(1)
    for (const [index, cell] of cells.entries()) {
      if (index > 0) sink.text.append(isData ? ' | ' : '\n')
      const indent = cell.text.length - cell.text.trimStart().length
      const shift = sink.text.length() - indent
      const text = cell.text.trim()
      sink.text.append(isData ? onOneLine(text) : text)
      for (const link of cell.links)
        sink.links.push({ ...link, start: Math.max(0, link.start + shift), end: link.end + shift })
    }
    newline(1)
  }

  // The parser's own stack makes very deep nesting slow, so that what lies below is read as plain words.
  const bounded = html.length > limits.htmlLength ? html.slice(0, limits.htmlLength) : html
  for (let at = 0; at < bounded.length; at += chunkLength) {
    if (open.length <= limits.htmlOpen) parser.write(bounded.slice(at, at + chunkLength))
    else {
      // The tag that the cut went through is dropped.
      write(
        bounded
          .slice(at)
          .replace(/^[^<>]{0,2000}>/, '')
          .replace(/<[^<>]{0,2000}>/g, ' '),
      )
      break
    }
  }
  parser.end()
  while (rows.length > 0) closeRow()
  const text = document.text.toString()
  const links = document.links.map((link) => {
    const end = Math.min(link.end, text.length)
    const start = Math.min(link.start, end)
    return {
      href: base === undefined ? link.href : resolved(link.href, base),
      start,
      end,
      text: text.slice(start, end).trim(),
      ...(link.isForm ? { isForm: true } : {}),
    }
  })
  return { text, links, hiddenLength }
}

/** Where a link without a host leads in a mail that names a base for its links. */
function resolved(href: string, base: string): string {
  if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(href)) return href
  return URL.parse(href, base)?.href ?? href
}

function collectHiddenClasses(css: string, into: Set<string>): void {
  for (const match of css.slice(0, 20_000).matchAll(/\.([\w-]{1,60})\s{0,3}\{([^}]{0,400})\}/g)) {
    if (hiddenStyle.test(match[2] ?? '') && into.size < 200) into.add(match[1] ?? '')
  }
}
