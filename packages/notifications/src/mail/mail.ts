import PostalMime, { type Address, type Attachment, decodeWords, type Email } from 'postal-mime'
import type { HeaderLine } from '../authenticity/receiving-hop.ts'
import { limits } from '../limits.ts'
import { attachedText, type Texts } from './attached-text.ts'
import { bareDocument } from './bare-document.ts'
import { boundedMail, headerLength } from './bounded-mail.ts'
import { decodeBytes } from './bytes.ts'
import { joinEncodedWords } from './encoded-words.ts'
import { mendBroken, mendMisread, relabel, replacement } from './fitting-charset.ts'
import { refitHeaders } from './lost-body.ts'
import { readableParts } from './readable-parts.ts'
import { readSender } from './sender.ts'
import { separatedBody } from './separated-body.ts'
import { typeOfName } from './type-of-name.ts'
import { fragmentOf, unwrapped, type MailPart, type UnreadContent } from './unwrapped.ts'
import { takeUuencoded, type EncodedFile } from './uuencode.ts'

export interface Mailbox {
  readonly name: string
  readonly address: string
}

export interface AttachmentInfo {
  readonly name: string | null
  readonly type: string
  readonly size: number
}

/** What a mail says before it is understood: headers that matter here, bodies, names of attachments. */
export interface Mail {
  readonly from: Mailbox | null
  readonly replyTo: readonly Mailbox[]
  readonly returnPath: string | null
  readonly subject: string | null
  /** The sending time; null when the header is missing or no date. */
  readonly date: Date | null
  readonly messageId: string | null
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** The lines of servers on the way, the last on top: hops, results, signatures, seals, what lists put in. */
  readonly trace: readonly HeaderLine[]
  readonly plain: string | null
  readonly html: string | null
  readonly attachments: readonly AttachmentInfo[]
  /** Messages forwarded as attachment, outermost first. */
  readonly enclosed: readonly Mail[]
  /** What it holds that cannot be read. */
  readonly unread: readonly UnreadContent[]
  readonly truncated: boolean
}

const traceKeys: ReadonlySet<string> = new Set([
  'received',
  'received-spf',
  'authentication-results',
  'dkim-signature',
  'arc-seal',
  'list-id',
  'x-original-from',
])

/** Reads a mail's structure. Never throws: what cannot be read is left out. Nothing is fetched. */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<Mail> {
  const head = await readableParts(boundedMail(separatedBody(bytes)))
  const email = await readStructure(head)
  const { plain, html } = await readTexts(email, head)
  const { text, files } = takeUuencoded(plain ?? '')
  const parts = [...email.attachments.map(partOf), ...files.map(encodedPart)]
  const { attachments, enclosed, wrapped, unread } = await openParts(parts, depth)
  const written = { plain: plain === null ? null : text, html }
  const found = [written, ...wrapped].find(hasText)
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const fragment = fragmentOf(type, parts)
  return {
    from: readSender(
      email.headers.filter(({ key }) => key === 'from').map(({ value }) => mendMisread(value)),
    ),
    replyTo: (email.replyTo ?? []).flatMap(mailboxes),
    returnPath: email.returnPath ?? null,
    subject: readSubject(email, head) ?? wrapped[0]?.subject ?? null,
    date: readDate(email.date) ?? wrapped[0]?.date ?? null,
    messageId: email.messageId ?? null,
    inReplyTo: email.inReplyTo ?? null,
    references: (email.references ?? '').match(/<[^<>\s]{1,500}>/g) ?? [],
    trace: email.headers.filter(({ key }) => traceKeys.has(key)),
    ...textsOf(found ?? (enclosed.length > 0 ? null : await attachedText(parts)) ?? written),
    attachments,
    enclosed,
    unread: fragment === null ? unread : [fragment, ...unread],
    truncated: head.length < bytes.length,
  }
}

const textsOf = ({ plain, html }: Texts): Texts => ({ plain, html })

interface OpenedParts extends Pick<Mail, 'attachments' | 'enclosed' | 'unread'> {
  /** Mails that were wrapped whole, whose words are this mail's own where it has none. */
  readonly wrapped: readonly Mail[]
}

/** Lists the files of a mail and reads the mails in them. What a wrapping holds is listed in its place. */
async function openParts(parts: readonly MailPart[], depth: number): Promise<OpenedParts> {
  const attachments: AttachmentInfo[] = []
  const enclosed: Mail[] = []
  const wrapped: Mail[] = []
  const unread: UnreadContent[] = []
  for (const part of parts) {
    const mayHoldMails = depth < limits.messageDepth && enclosed.length + wrapped.length < mostMails
    const inside = mayHoldMails ? await unwrapped(part) : null
    if (inside?.type === 'unread') unread.push(inside.unread)
    const mail = inside?.type === 'mail' ? await readMail(inside.mail, depth + 1) : null
    if (mail !== null && holdsSomething(mail)) wrapped.push(mail)
    else {
      attachments.push({ name: part.name, type: part.type, size: part.content.length })
      if (mayHoldMails && isMessage(part))
        enclosed.push(await readMail(bareDocument(part.content), depth + 1))
    }
  }
  for (const mail of wrapped) {
    attachments.push(...mail.attachments)
    enclosed.push(...mail.enclosed)
    unread.push(...mail.unread)
  }
  return { attachments: attachments.slice(0, limits.attachmentsListed), enclosed, wrapped, unread }
}

const holdsSomething = (mail: Mail): boolean =>
  hasText(mail) || mail.attachments.length > 0 || mail.enclosed.length > 0

/** Mails that are read within one. */
const mostMails = 5

/** The library's reading; where it finds neither words nor files, once more by headers that fit the body. */
async function readStructure(bytes: Uint8Array): Promise<Email> {
  const email = await readEmail(bytes)
  if (hasText({ plain: email.text ?? null, html: email.html ?? null })) return email
  if (email.attachments.some(({ filename, mimeType }) => filename !== null || mimeType.includes('/')))
    return email
  const refitted = refitHeaders(bytes, headerLength(bytes))
  return refitted === null ? email : readEmail(await readableParts(refitted))
}

async function readEmail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: limits.mimeDepth,
      maxHeadersSize: limits.headerBytes,
    })
  } catch {
    return readHeadersOnly(bytes)
  }
}

const hasText = ({ plain, html }: Texts): boolean => (plain ?? '').trim() !== '' || (html ?? '').trim() !== ''

/** The bodies, read by their bytes where the charset that they name makes no characters of them. */
async function readTexts(email: Email, bytes: Uint8Array): Promise<Texts> {
  const { text, html } = email
  const isBroken = [text, html].some((body) => body?.includes(replacement) === true)
  const raw = isBroken ? await readEmail(relabel(bytes, headerLength(bytes))) : null
  const mend = (body: string | undefined, rawBody: string | undefined): string | null =>
    body === undefined ? null : mendMisread(rawBody === undefined ? body : mendBroken(body, rawBody))
  return { plain: mend(text, raw?.text), html: mend(html, raw?.html) }
}

/**
 * The subject; one that was written without any encoding is decoded by what its bytes look like, one whose encoded words cut a
 * character in two by all of them together.
 */
function readSubject({ subject }: Email, bytes: Uint8Array): string | null {
  if (subject === undefined) return null
  if (!subject.includes(replacement)) return mendMisread(subject)
  const headers = Buffer.from(bytes.subarray(0, headerLength(bytes))).toString('latin1')
  const [, folded = ''] = /^subject[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/im.exec(headers) ?? []
  const raw = folded.replace(/\r?\n/g, '').trim()
  return decodeWords(joinEncodedWords(decodeBytes(Buffer.from(raw, 'latin1'))))
}

const isMessage = ({ type, name }: MailPart): boolean =>
  type === 'message/rfc822' || type === 'message/global' || /\.eml$/i.test(name ?? '')

const partOf = ({ filename, mimeType, content }: Attachment): MailPart => ({
  name: filename,
  type: mimeType,
  content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
})

const encodedPart = ({ name, content }: EncodedFile): MailPart => ({ name, type: typeOfName(name), content })

/** A mail whose parts nest or weigh too much still has a sender, a subject and a readable beginning. */
async function readHeadersOnly(bytes: Uint8Array): Promise<Email> {
  const headerEnd = headerLength(bytes)
  const beginning = bytes.subarray(0, Math.min(bytes.length, headerEnd + 200_000))
  try {
    const headers = new TextDecoder('latin1').decode(
      bytes.subarray(0, Math.min(headerEnd, limits.headerBytes / 2)),
    )
    const flat = headers.replace(/^content-(?:type|transfer-encoding):.*(?:\r?\n[ \t].*)*\r?\n/gim, '')
    const email = await PostalMime.parse(`${flat.trimEnd()}\r\n\r\n`)
    return { ...email, text: new TextDecoder().decode(beginning.subarray(headerEnd)) }
  } catch {
    return { headers: [], headerLines: [], attachments: [], text: new TextDecoder().decode(beginning) }
  }
}

function mailboxes(address: Address): Mailbox[] {
  if (address.group !== undefined)
    return address.group.map(({ name, address }) => ({ name, address: address.toLowerCase() }))
  return [{ name: address.name, address: address.address.toLowerCase() }]
}

/** Characters of a date with the longest of comments. */
const longestDate = 200

/** A date header's instant. Zone names that V8 does not know are read as UTC. */
export function readDate(text: string | undefined | null): Date | null {
  if (text === undefined || text === null || text.length > longestDate || text.trim() === '') return null
  const direct = new Date(text)
  if (!Number.isNaN(direct.getTime())) return direct
  const plain = new Date(
    text
      .replace(/\([^()]{0,80}\)/g, '')
      .replace(/\s+[A-Z]{3,5}\s*$/, ' UTC')
      .trim(),
  )
  return Number.isNaN(plain.getTime()) ? null : plain
}
