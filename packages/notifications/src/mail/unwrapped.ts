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
  if (type === fragmentType) return { type: 'mail', mail: withoutFileLines(content) }
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

const fragmentType = 'message/partial'

/** The middle of a file is nothing to read: lines of base64 in a piece that does not begin with the header of its mail. */
function withoutFileLines(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('latin1')
  if (/^[!-9;-~]+[ \t]*:/.test(text)) return content
  return Buffer.from(
    text.replace(/^[A-Za-z\d+/]{60,76}\r?\n(?:[A-Za-z\d+/]{1,76}={0,2}\r?(?:\n|$))*/gm, ''),
    'latin1',
  )
}

const encrypted: Unwrapped = { type: 'unread', unread: { type: 'encrypted' } }

/** Which piece of a longer mail a mail is or holds, by its `Content-Type` and its parts; null for whole ones. */
export function fragmentOf(
  contentType: string,
  parts: readonly MailPart[],
): Extract<UnreadContent, { readonly type: 'fragment' }> | null {
  if (!parts.some(({ type }) => type === fragmentType)) return null
  const read = (name: string): number | null => {
    const [, digits] = new RegExp(`;\\s*${name}\\s*=\\s*"?(\\d{1,6})\\b`, 'i').exec(contentType) ?? []
    return digits === undefined ? null : Number(digits)
  }
  return { type: 'fragment', number: read('number'), total: read('total') }
}
