import { normaliseHeader } from './table/columns.ts'
import type { DocumentProbe } from './byte-source.ts'
import { looksLikeFeedback } from './kinds/feedback-shape.ts'
import { recogniseTable } from './kinds/downloads.ts'
import { tableKinds } from './kinds/index.ts'
import { otherShopOf, type OtherShop } from './mapped/other-shops.ts'
import { looksLikeMailbox } from './mailbox-shape.ts'
import type { ReportKind } from './report-kind.ts'
import { detectFormat, findTable, firstLine, firstRows } from './table/find-table.ts'
import type { TableFormat } from './table/rows.ts'

export type Detection =
  | { readonly type: 'known'; readonly kind: ReportKind; readonly format: TableFormat | null }
  | {
      readonly type: 'unknown'
      readonly seen: string
      /** What can be done with it all the same, where more is known than that it is not read. */
      readonly advice?: string
      /** True for plain text in sentences: it may be a letter that names neither Amazon nor a listing. */
      readonly prose?: true
    }

/** Says from its content what a document is; the name only breaks ties between plain texts. */
export function detectKind(probe: DocumentProbe, name: string): Detection {
  const text = probe.head.replace(/^\ufeff/, '')
  const start = text.trimStart()
  if (probe.size === 0) return unknown('the file is empty')
  if (start === '') return unknown('the file holds nothing but white space')
  if (isOutlookMessage(start, name)) return known('notification')
  const container = describeContainer(start)
  if (container !== null) return container
  if (start.startsWith('{') || start.startsWith('[')) return detectJson(start)
  if (looksLikeMailbox(text)) return known('mbox')
  // Apple Mail writes the length of a mail into a line above it.
  if (looksLikeMail(start.replace(/^\d{1,10}[ \t]*\r?\n/, ''))) return known('notification')
  if (start.startsWith('<')) return detectMarkup(start)
  // A payload of the notifications API below somebody's words: the letter's reader finds it there.
  if (payloadBelowWords.test(start)) return known('notification')
  const table = detectTable(text)
  if (table !== null) return table
  if (probe.binary) return unknown('binary data')
  const columns = columnsOf(text)
  if (columns !== null) return unknown(`a table with the columns ${columns}`)
  const seen = `text beginning "${firstLine(text).trim().slice(0, 60)}"`
  if (!looksLikeProse(start, name)) return unknown(seen)
  return speaksOfSelling.test(start) ? known('notification') : { type: 'unknown', seen, prose: true }
}

/** An object that begins on a line of its own and names its notification, as it is or as text within a message. */
const payloadBelowWords = /^[ \t]*\{[\s\S]{0,2000}?\\?"notificationType\\?"[ \t]*:/im

function known(kind: ReportKind, format: TableFormat | null = null): Detection {
  return { type: 'known', kind, format }
}

function unknown(seen: string): Detection {
  return { type: 'unknown', seen }
}

/** A message that Outlook wrapped (`winmail.dat`) or saved: old Office documents begin like these, and have no names of Outlook's in them. */
function isOutlookMessage(start: string, name: string): boolean {
  if (/^x[\u009f\u0178]>"/.test(start)) return true
  const isCompound = start.startsWith('\u00d0\u00cf\u0011\u00e0')
  return isCompound && (/\.msg$/i.test(name) || start.includes(outlookName))
}

const outlookName = Buffer.from('__substg1.0_', 'utf16le').toString('latin1')

function describeContainer(start: string): Detection | null {
  const found = containers.find(({ shape }) => shape.test(start))
  if (found === undefined) return null
  const { seen, advice } = found
  return { type: 'unknown', seen, ...(advice === undefined ? {} : { advice }) }
}

const containers: readonly { readonly shape: RegExp; readonly seen: string; readonly advice?: string }[] = [
  { shape: /^PK\u0003\u0004/, seen: 'a zip archive or an Excel workbook (save a workbook as CSV)' },
  { shape: /^%PDF-/, seen: 'a PDF document' },
  { shape: /^SQLite format 3/, seen: 'an SQLite database' },
  { shape: /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, seen: 'a picture' },
  { shape: /^\u00d0\u00cf\u0011\u00e0/, seen: 'an old Office document (save it as CSV)' },
  {
    shape: /^\{\\rtf/,
    seen: 'a document with formatting (RTF)',
    advice: 'save it as plain text (TextEdit: Format, Make Plain Text), or save the mail as .eml',
  },
  {
    shape: /^bplist\d\d/,
    seen: 'a web archive or another property list',
    advice: 'save the page as page source (HTML), or copy its text into a file',
  },
]

function detectJson(start: string): Detection {
  // The beginning may be cut in the middle, so it is searched for its keys instead of parsed.
  const has = (key: string): boolean => new RegExp(`"${key}"\\s*:`).test(start)
  if (has('performanceMetrics') || has('accountStatuses')) return known('performance-v2')
  if (/"schema"\s*:\s*"health-tui\/case@/.test(start)) return known('case')
  if (/"schema"\s*:\s*"health-tui\/mapping@/.test(start))
    return unknown('a mapping profile, which belongs behind --map')
  // Queues carry the notification as JSON in a string.
  if (/[nN]otificationType\\*"\s*:/.test(start)) return known('notification')
  const isListings = has('sku') && (has('issues') || has('summaries'))
  if (isListings && (has('items') || has('issues'))) return known('listing-issues')
  const isOrders =
    (has('orders') && (has('orderId') || has('createdTime'))) ||
    has('AmazonOrderId') ||
    (has('orderId') && (has('salesChannel') || has('fulfillment')) && has('createdTime'))
  if (isOrders) return known('orders-api')
  const keys = [...start.slice(0, 2000).matchAll(/"([\w-]{1,40})"\s*:/g)].slice(0, 5).map(([, key]) => key)
  return unknown(keys.length === 0 ? 'JSON without any key' : `JSON with the keys ${keys.join(', ')}`)
}

function detectMarkup(start: string): Detection {
  if (/<sellerPerformanceReports?\b|<performanceChecklist\b/i.test(start)) return known('performance-v1')
  if (/<MessageType>\s*AllOrdersReport|<AmazonOrderID>/.test(start)) return known('all-orders-xml')
  if (/<html\b|<!doctype html|<body\b|<p\b|<div\b/i.test(start)) return known('notification')
  const [, root = '?'] =
    /<([A-Za-z][\w:.-]*)[\s>/]/.exec(start.replace(/<\?[^>]*>|<!--[\s\S]*?-->/g, '')) ?? []
  return unknown(`XML with the root element ${root}`)
}

function detectTable(text: string): Detection | null {
  const table = findTable(text, tableKindOf)
  if (table === null) return null
  return typeof table.found === 'string' ? known(table.found, table.format) : describeShop(table.found)
}

function describeShop({ name, profile }: OtherShop): Detection {
  return {
    type: 'unknown',
    seen: `an export of ${name} orders, which Amazon's rates do not count`,
    advice: `to keep them under an account of their own, save ${JSON.stringify(profile)} as ${name.toLowerCase()}.json and say health-tui import FILE --map ${name.toLowerCase()}.json --account NAME --marketplace CODE`,
  }
}

function tableKindOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ReportKind | OtherShop | null {
  const names = new Set(header.map(normaliseHeader))
  let best: { readonly kind: ReportKind; readonly score: number } | null = null
  for (const { kind, columns, required, byPosition } of tableKinds) {
    if (byPosition === true) continue
    const present = (column: string): boolean =>
      (columns[column] ?? []).some((name) => names.has(normaliseHeader(name)))
    if (!required.every(present)) continue
    const score = Object.keys(columns).filter(present).length
    if (best === null || score > best.score) best = { kind, score }
  }
  if (best !== null) return best.kind
  const shop = otherShopOf(header)
  if (shop !== null) return shop
  return looksLikeFeedback(header, rows) ? 'feedback' : recogniseTable(header, rows)
}

function looksLikeMail(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const names = new Set(
    [...head.matchAll(/^([A-Za-z][\w-]*):[ \t]?/gm)].map(([, name = '']) => name.toLowerCase()),
  )
  const typical = ['from', 'to', 'subject', 'date', 'received', 'mime-version', 'message-id', 'return-path']
  const found = typical.filter((name) => names.has(name)).length
  return found >= 3 || (found >= 2 && names.has('subject'))
}

/** Text in sentences; notes and manuals are told by their names, for they speak of selling, too. */
function looksLikeProse(start: string, name: string): boolean {
  if (/\.(?:md|rst|adoc)$/i.test(name)) return false
  const words = start.split(/\s+/).length
  return words >= 8 || /[\u3040-\u30ff\u4e00-\u9fff]{12}/.test(start) || /\.eml$/i.test(name)
}

const speaksOfSelling =
  /amazon|seller ?central|\basin\b|verkäuferkonto|compte vendeur|account venditore|cuenta de vendedor|出品者|アマゾン/i

/** The columns of a table of no known kind; null for text, whose commas cut it into long and uneven pieces. */
function columnsOf(text: string): string | null {
  const rows = firstRows(text, detectFormat(text), 20).filter((row) => row.some((cell) => cell.trim() !== ''))
  const [header = []] = rows
  if (header.length < 2) return null
  const cells = rows.flat()
  // Two lines may have as many commas by chance.
  const isTable =
    rows.length > 2
      ? rows.every((row) => row.length === header.length)
      : cells.join(' ').split(/\s+/).length <= 2 * cells.length
  if (!isTable) return null
  const names = header.slice(0, 6).map((name) => name.trim().slice(0, 40))
  return `${names.join(', ')}${header.length > 6 ? ', …' : ''}`
}
