import { parseNotification, type ParsedNotification } from '@health-tui/notifications'
import type { NotificationFact } from '@health-tui/storage'
import { letterTitle } from './letter-title.ts'

/** What is known of a letter beside its bytes. */
export interface LetterOrigin {
  readonly name: string
  /** When it came in, for letters that carry no date of their own. */
  readonly receivedAt: Date | null
  /** The store that the import was told, for letters that name none. */
  readonly marketplace: string | null
}

/** Reads a letter into the fact that is stored. Addresses of buyers and other outsiders are masked in place. */
export async function readLetter(bytes: Uint8Array, origin: LetterOrigin): Promise<NotificationFact> {
  const parsed = await parseNotification(bytes, {
    name: origin.name,
    ...(origin.receivedAt === null ? {} : { receivedAt: origin.receivedAt }),
    ...(origin.marketplace === null ? {} : { marketplace: origin.marketplace }),
  })
  const mask = maskFor(parsed)
  const subject = letterTitle(parsed)
  const { text, ...rest } = parsed
  return {
    subject: subject === null ? null : mask(subject),
    sender: parsed.from === null ? null : mask(parsed.from),
    receivedAt: parsed.receivedAt === null ? null : Date.parse(parsed.receivedAt),
    marketplace: parsed.marketplace ?? origin.marketplace,
    kind: parsed.kind,
    severity: parsed.severity,
    dueAt: parsed.deadline.due === null ? null : Date.parse(parsed.deadline.due),
    phishing: parsed.authenticity.phishing,
    text: mask(text),
    parsed: maskDeep(rest, mask),
  }
}

const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const buyerRelay = /@marketplace\.amazon\./i
const amazonMailbox = /@(?:[\w-]+\.)*(?:amazon(?:\.[a-z]{2,3}){1,2}|amazonsellerservices\.com)$/i

/**
 * Stars out addresses, keeping their length so that spans still fit. Kept are Amazon's own mailboxes, the rights owner's
 * contact, which an appeal needs, and a fake's sender and answer addresses, which are the evidence.
 */
function maskFor(parsed: ParsedNotification): (text: string) => string {
  const kept = new Set<string>()
  if (parsed.rightsOwner?.email) kept.add(parsed.rightsOwner.email.toLowerCase())
  const isNotice = parsed.kind !== 'not_a_notification' || parsed.authenticity.phishing
  if (isNotice && parsed.from !== null) kept.add(parsed.from.toLowerCase())
  const isKept = (mailbox: string): boolean =>
    !buyerRelay.test(mailbox) &&
    (kept.has(mailbox.toLowerCase()) || amazonMailbox.test(mailbox) || parsed.authenticity.phishing)
  return (text) =>
    text.replace(address, (mailbox) => (isKept(mailbox) ? mailbox : mailbox.replace(/[^@.]/g, '*')))
}

function maskDeep(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskDeep(item, mask)]))
}
