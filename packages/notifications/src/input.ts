import type { DisguisedText } from './authenticity/context.ts'
import type { HeaderLine } from './authenticity/receiving-hop.ts'
import { bareDocument } from './mail/bare-document.ts'
import { decodeBytes } from './mail/bytes.ts'
import { htmlToText, type Link } from './mail/html-text.ts'
import { holdsTheWords } from './mail/same-words.ts'
import { outlookMailOf } from './mail/outlook-mail-of.ts'
import { readMail, type AttachmentInfo, type Mail, type Mailbox } from './mail/mail.ts'
import type { UnreadContent } from './mail/unwrapped.ts'
import { readNotificationPayload, type NotificationPayload } from './payload.ts'
import { cleanText, placesInClean } from './text/invisible.ts'
import { disguiseOf } from './text/plain-letters.ts'

/** A document of any accepted format, reduced to what reading needs. */
export interface SourceDocument {
  readonly type: 'mail' | 'text' | 'html' | 'payload'
  readonly text: string
  readonly subject: string | null
  readonly sender: Mailbox | null
  readonly replyTo: readonly Mailbox[]
  readonly returnPath: string | null
  readonly date: Date | null
  readonly links: readonly Link[]
  readonly attachments: readonly AttachmentInfo[]
  /** Where the browser that saved a page had it from. */
  readonly page: string | null
  /** What servers on the way wrote on top of the mail. */
  readonly trace: readonly HeaderLine[]
  readonly hasHeaders: boolean
  /** What the mail holds that could not be read. */
  readonly unread: readonly UnreadContent[]
  /** How the sender's name or the subject hides its letters, as they were written. */
  readonly disguise: DisguisedText | null
  readonly messageId: string | null
  /** Message ids that the mail answers. */
  readonly threadIds: readonly string[]
  readonly payload?: NotificationPayload
}

/** Tells formats apart by content first, then by name, and decodes. */
export async function readDocument(input: Uint8Array | string, name = ''): Promise<SourceDocument> {
  const given = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const outlook = await outlookMailOf(given)
  if (outlook !== null) return fromMail(await readMail(outlook))
  const bytes = bareDocument(given)
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1')
  if (looksLikeMail(head, name)) return fromMail(await readMail(bytes))
  const trimmed = decodeBytes(bytes).trimStart()
  const payload = pastedPayload(trimmed)
  if (payload !== undefined) return { ...empty, type: 'payload', payload }
  if (opensAsHtml.test(trimmed) || (/\.html?$/i.test(name) && trimmed.startsWith('<'))) {
    const html = htmlToText(trimmed)
    const page = savedFrom.exec(trimmed.slice(0, headLength))?.[1] ?? null
    return { ...empty, type: 'html', page, ...cleanWithLinks(html.text, html.links) }
  }
  return { ...empty, type: 'text', text: cleanText(trimmed) }
}

const headLength = 4096
/** The comment that browsers write on top of a page which they save. */
const savedFrom = /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/
const opensAsHtml = /^(?:<\?xml\b[^<>]{0,200}>\s*)?<(?:(?:!doctype|html|head|body|div|table|p)[\s>]|!--)/i

/** A payload alone, or pasted with a few words of one's own around it. */
function pastedPayload(text: string): NotificationPayload | undefined {
  if (text.startsWith('{') || text.startsWith('[')) {
    const payload = readNotificationPayload(text)
    if (payload !== undefined) return payload
  }
  if (!/notificationtype|\\"payload|"detail-type"/i.test(text)) return undefined
  const start = text.search(/^[ \t]*[{[]/m)
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  if (start === -1 || end <= start || text.length - (end - start) > wordsAround) return undefined
  return readNotificationPayload(text.slice(start, end + 1).trim())
}

/** Characters that may stand around a payload; more is a letter of its own. */
const wordsAround = 2000

const empty: SourceDocument = {
  type: 'text',
  text: '',
  subject: null,
  sender: null,
  replyTo: [],
  returnPath: null,
  date: null,
  links: [],
  attachments: [],
  page: null,
  trace: [],
  hasHeaders: false,
  unread: [],
  disguise: null,
  messageId: null,
  threadIds: [],
}

/** What only machines write: people's "Received:" names a day, that of a server where the mail came from. */
const technicalHeader =
  /^(?:received\s*:\s*(?:from|by|with|\()|(?:message-id|mime-version|return-path|content-type|content-transfer-encoding|delivered-to|dkim-signature|authentication-results|arc-seal|x-[a-z0-9-]+|references|in-reply-to|list-unsubscribe)\s*:)/im
const encodedWord = /=\?[\w*:.-]{1,60}\?[bq]\?[^?\s]{1,400}\?=/i

/**
 * A mail opens with header lines, at least one of which only machines write or in which encoded words stand, or with From, Date,
 * Subject and To together and others. Printed headers open a paste as well; the name of a mail file tells them apart.
 */
function looksLikeMail(head: string, name: string): boolean {
  const start = head.replace(/^>?From [^\n]{0,200}\n/, '')
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}[ \t]?:/.test(start)) return false
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length
  const block = start.slice(0, end)
  if (technicalHeader.test(block) || encodedWord.test(block)) return true
  const has = (key: string): boolean => new RegExp(`^${key}[ \\t]?:`, 'im').test(block)
  if (/\.eml(?:#\d+)?$/i.test(name)) return has('from') || has('subject')
  return (
    has('from') &&
    has('date') &&
    has('subject') &&
    has('to') &&
    !/^(?:from|to|subject|date) ?:[^\n]*\n(?![A-Za-z][\w-]* ?:|[ \t]|\r?\n)/im.test(`${block}\n`)
  )
}

function fromMail(mail: Mail): SourceDocument {
  const inner = letterMail(mail)
  const body = bodyOf(inner)
  return {
    type: 'mail',
    text: body.text,
    links: body.links,
    subject: inner.subject === null ? null : cleanText(inner.subject).replace(/\s+/g, ' ').trim() || null,
    sender: inner.from,
    replyTo: inner.replyTo,
    returnPath: inner.returnPath,
    date: inner.date ?? mail.date,
    attachments: mail.attachments,
    page: null,
    trace: inner === mail ? mail.trace : [],
    hasHeaders: true,
    unread: inner === mail ? mail.unread : [...mail.unread, ...inner.unread],
    disguise: readDisguise([inner.from?.name ?? '', inner.subject ?? '']),
    messageId: mail.messageId,
    threadIds: [...new Set([...(inner.inReplyTo?.match(/<[^<>\s]{1,500}>/g) ?? []), ...inner.references])],
  }
}

/** The first header that hides its letters: what is cleaned later no longer tells. */
function readDisguise(headers: readonly string[]): DisguisedText | null {
  for (const header of headers) {
    const text = header.slice(0, longestHeader)
    const how = disguiseOf(text)
    if (how !== null) return { text, how }
  }
  return null
}

/** Characters of a header that anybody sees. */
const longestHeader = 1000

/** The message that holds the letter: one forwarded as attachment when it is Amazon's and the outer one is not. */
function letterMail(mail: Mail): Mail {
  const isAmazon = (one: Mail): boolean =>
    /amazon|amzn/i.test(`${one.from?.name ?? ''} ${one.from?.address ?? ''}`)
  if (isAmazon(mail) && (mail.enclosed.length === 0 || ownWords(mail) > 0)) return mail
  for (const enclosed of mail.enclosed) {
    const letter = letterMail(enclosed)
    if (isAmazon(letter)) return letter
  }
  const [first] = mail.enclosed
  return first !== undefined && ownWords(mail) < 400 ? letterMail(first) : mail
}

const ownWords = ({ plain, html }: Mail): number => (plain ?? html ?? '').trim().length

function bodyOf(mail: Mail): { text: string; links: readonly Link[] } {
  const html = mail.html === null ? null : htmlToText(mail.html)
  const plain =
    mail.plain === null
      ? ''
      : /<(?:html|body|table|div|p)[\s>]/i.test(mail.plain.slice(0, 2000)) && mail.html === null
        ? htmlToText(mail.plain).text
        : mail.plain
  if (html === null) return { text: cleanText(plain), links: [] }
  // Senders put a stub ("view in a browser") into the plain part; the fuller part is the letter.
  const usable =
    plain.trim().length >= html.text.trim().length * 0.6 &&
    (html.text.trim() === '' || holdsTheWords(plain, html.text))
  if (!usable) return cleanWithLinks(html.text, html.links)
  return { text: cleanText(plain), links: html.links.map((link) => ({ ...link, start: 0, end: 0 })) }
}

/** Cleaning moves offsets, so links are placed again. */
function cleanWithLinks(text: string, links: readonly Link[]): { text: string; links: readonly Link[] } {
  const clean = cleanText(text)
  if (clean.length === text.length) return { text: clean, links }
  const placeOf = placesInClean(text)
  return {
    text: clean,
    links: links.map((link) => ({
      ...link,
      text: cleanText(link.text),
      start: placeOf(link.start),
      end: placeOf(link.end),
    })),
  }
}
