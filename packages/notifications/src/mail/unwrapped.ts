import { isEncrypted, signedContent } from './signed-content.ts'
import { outlookMailOf } from './outlook-mail-of.ts'

/** What a mail holds and nobody can read from it alone. */
export type UnreadContent =
  | { readonly type: 'fragment'; readonly number: number | null; readonly total: number | null }
  | { readonly type: 'encrypted' }

/** A part of a mail: what it is called, what it says to be, and its bytes. */
export interface MailPart {
  readonly name: string | null
  readonly type: string
  readonly content: Uint8Array
}

/** What a part holds instead of a file: a mail in MIME, or something that cannot be read. */
export type Unwrapped =
  | { readonly type: 'mail'; readonly mail: Uint8Array }
  | { readonly type: 'unread'; readonly unread: UnreadContent }

/**
 * Opens what mail programs wrap a whole mail into: Outlook's `winmail.dat`, an opaque S/MIME signature, a piece of a mail that was sent in
 * pieces. Null for ordinary files.
 */
export async function unwrapped(part: MailPart): Promise<Unwrapped | null> {
  const { name, type, content } = part
  if (type === 'message/partial') return { type: 'mail', mail: content }
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type) || /\.p7m$/i.test(name ?? '')) {
    const mail = signedContent(content)
    if (mail !== null) return { type: 'mail', mail }
    return isEncrypted(content) ? encrypted : null
  }
  if (type === 'application/pgp-encrypted' || /^application\/(?:x-microsoft-)?rpmsg/.test(type))
    return encrypted
  const mail = await outlookMailOf(content)
  return mail === null ? null : { type: 'mail', mail }
}

const encrypted: Unwrapped = { type: 'unread', unread: { type: 'encrypted' } }

/** Which piece of a longer mail a mail says to be, by its `Content-Type`; null for whole ones. */
export function fragmentOf(
  contentType: string,
): Extract<UnreadContent, { readonly type: 'fragment' }> | null {
  if (!/^\s*message\/partial\b/i.test(contentType)) return null
  const read = (name: string): number | null => {
    const [, digits] = new RegExp(`;\\s*${name}\\s*=\\s*"?(\\d{1,6})\\b`, 'i').exec(contentType) ?? []
    return digits === undefined ? null : Number(digits)
  }
  return { type: 'fragment', number: read('number'), total: read('total') }
}
