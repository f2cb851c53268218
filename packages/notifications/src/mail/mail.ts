import PostalMime, { type Address, type Email } from 'postal-mime'
import type { HeaderLine } from '../authenticity/receiving-hop.ts'
import { limits } from '../limits.ts'
import { readSender } from './sender.ts'

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

/** Reads a mail's structure. Never throws: what cannot be read is left out. Nothing is fetched and no attachment is opened. */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<Mail> {
  const truncated = bytes.length > limits.mailBytes
  const head = truncated ? bytes.subarray(0, limits.mailBytes) : bytes
  let email: Email
  try {
    email = await PostalMime.parse(head, {
      forceRfc822Attachments: true,
      maxNestingDepth: limits.mimeDepth,
      maxHeadersSize: limits.headerBytes,
    })
  } catch {
    email = await readHeadersOnly(head)
  }
  const enclosed: Mail[] = []
  const attachments: AttachmentInfo[] = []
  for (const attachment of email.attachments) {
    const content = attachment.content
    const size = typeof content === 'string' ? content.length : content.byteLength
    if (attachments.length < limits.attachmentsListed)
      attachments.push({ name: attachment.filename, type: attachment.mimeType, size })
    if (
      attachment.mimeType === 'message/rfc822' &&
      depth < limits.messageDepth &&
      enclosed.length < 5 &&
      typeof content !== 'string'
    ) {
      enclosed.push(
        await readMail(new Uint8Array(content instanceof ArrayBuffer ? content : content), depth + 1),
      )
    }
  }
  return {
    from: readSender(email.headers.filter(({ key }) => key === 'from').map(({ value }) => value)),
    replyTo: (email.replyTo ?? []).flatMap(mailboxes),
    returnPath: email.returnPath ?? null,
    subject: email.subject ?? null,
    date: readDate(email.date),
    messageId: email.messageId ?? null,
    inReplyTo: email.inReplyTo ?? null,
    references: (email.references ?? '').match(/<[^<>\s]{1,500}>/g) ?? [],
    trace: email.headers.filter(({ key }) => traceKeys.has(key)),
    plain: email.text ?? null,
    html: email.html ?? null,
    attachments,
    enclosed,
    truncated,
  }
}

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

/** Length of the header block, up to and with the blank line. */
export function headerLength(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, limits.headerBytes)
  for (let index = 0; index < end - 1; index++) {
    if (bytes[index] !== 10) continue
    if (bytes[index + 1] === 10) return index + 2
    if (bytes[index + 1] === 13 && bytes[index + 2] === 10) return index + 3
  }
  return end
}

function mailboxes(address: Address): Mailbox[] {
  if (address.group !== undefined)
    return address.group.map(({ name, address }) => ({ name, address: address.toLowerCase() }))
  return [{ name: address.name, address: address.address.toLowerCase() }]
}

/** A date header's instant. Zone names that V8 does not know are read as UTC. */
export function readDate(text: string | undefined | null): Date | null {
  if (text === undefined || text === null || text.trim() === '') return null
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
