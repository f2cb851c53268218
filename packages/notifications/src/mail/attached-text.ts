import { decodeBytes } from './bytes.ts'
import type { MailPart } from './unwrapped.ts'

/** The words of a mail as one text, as a page, or as both. */
export interface Texts {
  readonly plain: string | null
  readonly html: string | null
}

/** The letter in a file that a mail without words brings: plain text and pages first, then texts of other shapes. Null where there is none. */
export async function attachedText(parts: readonly MailPart[]): Promise<Texts | null> {
  const part = parts.find(isPlain) ?? parts.find(isShaped)
  if (part === undefined) return null
  const { content } = part
  if (isRtf(part)) {
    const { readRtf } = await import('./outlook/rtf-text.ts')
    return readRtf(Buffer.from(content))
  }
  const text = decodeBytes(content)
  if (part.type === 'text/enriched') return { plain: withoutEnrichment(text), html: null }
  return part.type === 'text/html' || /\.html?$/i.test(part.name ?? '')
    ? { plain: null, html: text }
    : { plain: text, html: null }
}

const isPlain = ({ type, name }: MailPart): boolean =>
  /^text\/(?:plain|html)$/.test(type) || /\.(?:txt|html?)$/i.test(name ?? '')

const isRtf = ({ type, name }: MailPart): boolean =>
  /^(?:text|application)\/(?:x-)?rtf$/.test(type) || /\.rtf$/i.test(name ?? '')

const isShaped = (part: MailPart): boolean =>
  isRtf(part) || /^text\/(?:enriched|markdown|x-markdown)$/.test(part.type)

/** RFC 1896: marks in angles, a doubled angle for a single one, and one line feed less than there are. */
function withoutEnrichment(text: string): string {
  return text
    .replace(/<param>[^<]{0,1000}<\/param>/gi, '')
    .replace(/<<|<\/?[A-Za-z][\w-]{0,60}>/g, (mark) => (mark === '<<' ? '<' : ''))
    .replace(/\r\n?/g, '\n')
    .replace(/\n+/g, (feeds) => (feeds.length === 1 ? ' ' : feeds.slice(1)))
}
