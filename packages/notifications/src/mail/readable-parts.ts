import { fromEscapes, joinEncodedWords } from './encoded-words.ts'
import { withCharset } from './fitting-charset.ts'
import { trueBase64 } from './true-base64.ts'
import { decodeUuencoded } from './uuencode.ts'

/**
 * The same mail with parts in encodings that the MIME library does not know put into ones that it knows: uuencode, UTF-7, code pages of DOS, and
 * base64 that is none. Only those parts are touched; everything else keeps its bytes.
 */
export async function readableParts(mail: Buffer): Promise<Buffer> {
  const text = mail.toString('latin1')
  const pieces: string[] = []
  let from = 0
  for (const part of partsOf(text)) {
    const header = text.slice(part.start, part.body)
    const rewritten = await rewrite(header, text, part)
    if (rewritten === null) continue
    pieces.push(text.slice(from, part.start), rewritten.header)
    from = part.body
    if (rewritten.body === null) continue
    pieces.push(rewritten.body)
    from = part.end
  }
  return pieces.length === 0 ? mail : Buffer.from([...pieces, text.slice(from)].join(''), 'latin1')
}

/** Places of a part in its mail: where its header begins, where its body begins and ends. */
interface Part {
  readonly start: number
  readonly body: number
  readonly end: number
}

/** The parts of a mail, at the lines between them; what holds parts has no body of its own. */
function* partsOf(mail: string): Generator<Part> {
  const boundaries = new Set<string>()
  let start: number | null = 0
  let at = 0
  while (at < mail.length) {
    let body = at
    if (start !== null) {
      body = bodyStart(mail, start, boundaries)
      const type = field(mail.slice(start, body), 'content-type')
      const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(type) ?? []
      const boundary = quoted ?? bare
      const holdsParts = /^\s*multipart\//i.test(type)
      const holdsMail = /^\s*message\/rfc822\b/i.test(type)
      if (holdsParts && boundary !== undefined) boundaries.add(boundary)
      if (holdsParts || holdsMail) yield { start, body, end: body }
      // A mail within begins with a header of its own.
      start = holdsMail && body < mail.length ? body : holdsParts ? null : start
      at = body
      if (holdsMail) continue
    }
    const line = nextDelimiter(mail, body, boundaries)
    if (start !== null) yield { start, body, end: line.at }
    start = line.opens ? line.next : null
    at = line.next
  }
}

/** Where the blank line below a header ends; a header that a delimiter cuts off has no body. */
function bodyStart(mail: string, start: number, boundaries: ReadonlySet<string>): number {
  for (let at = start; at < mail.length;) {
    const feed = mail.indexOf('\n', at)
    const next = feed === -1 ? mail.length : feed + 1
    if (next - at <= 2 && mail.slice(at, next).trim() === '') return next
    if (mail.startsWith('--', at) && delimiterOf(mail.slice(at + 2, next), boundaries) !== null) return at
    at = next
  }
  return mail.length
}

interface Delimiter {
  /** The end of what stands above it. */
  readonly at: number
  readonly next: number
  /** Another part follows. */
  readonly opens: boolean
}

function nextDelimiter(mail: string, from: number, boundaries: ReadonlySet<string>): Delimiter {
  for (let at = Math.max(0, from - 1); boundaries.size > 0;) {
    const found = mail.indexOf('\n--', at)
    if (found === -1) break
    const feed = mail.indexOf('\n', found + 1)
    const next = feed === -1 ? mail.length : feed + 1
    const kind = delimiterOf(mail.slice(found + 3, Math.min(next, found + longestBoundary)), boundaries)
    if (kind !== null) return { at: found + 1, next, opens: kind === 'opens' }
    at = found + 1
  }
  return { at: mail.length, next: mail.length, opens: false }
}

const longestBoundary = 1000

function delimiterOf(line: string, boundaries: ReadonlySet<string>): 'opens' | 'closes' | null {
  const name = line.trimEnd()
  if (boundaries.has(name)) return 'opens'
  return name.endsWith('--') && boundaries.has(name.slice(0, -2)) ? 'closes' : null
}

/** The first header of a name, unfolded; empty where there is none. */
function field(header: string, name: string): string {
  const found = new RegExp(`^${name}[ \\t]*:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'im').exec(header)
  return (found?.[1] ?? '').replace(/\r?\n/g, '')
}

interface Rewritten {
  readonly header: string
  /** null where it stays. */
  readonly body: string | null
}

async function rewrite(header: string, mail: string, { body, end }: Part): Promise<Rewritten | null> {
  const named = foreignWord.test(header) ? await withKnownWords(header) : header
  const type = field(header, 'content-type')
  const encoding = /[\w-]+/.exec(field(header, 'content-transfer-encoding').toLowerCase())?.[0] ?? ''
  const isText = /^\s*(?:text\/|$)/i.test(type)
  if (isUuencode(encoding)) {
    const content = decodeUuencoded(mail.slice(body, end))
    const known = content !== null && isText ? await inUtf8(content, charsetOf(type)) : content
    if (known !== null) return inBase64(named, known, isText && known !== content)
  }
  const charset = isText ? charsetOf(type) : null
  if (charset !== null) {
    const content = await inUtf8(decoded(mail.slice(body, end), encoding), charset)
    return inBase64(named, content, true)
  }
  const base64 = isText ? trueBase64(mail.slice(body, end), encoding) : null
  if (base64 !== null) {
    const header = withEncoding(named, base64.isBase64 ? 'base64' : '8bit')
    return { header, body: base64.body }
  }
  return named === header ? null : { header: named, body: null }
}

const isUuencode = (encoding: string): boolean => /^(?:x-)?uu(?:e|encode|encoded)?$/.test(encoding)

const foreign =
  '(?:unicode-\\d-\\d-|x-)?utf-?7|utf-?16|utf-?32(?:[bl]e)?|(?:cs|x-)?(?:cp|ibm|dos|oem|pc)-?_?0*(?:437|720|737|775|8[56]\\d)|x-mac-(?!roman\\b|cyrillic|ukrainian)[a-z]{2,16}'
const foreignCharset = new RegExp(`^(?:${foreign})$`, 'i')
const foreignWord = new RegExp(`=\\?(?:${foreign})(?:\\*[\\w-]*)?\\?[bq]\\?`, 'i')

/** The charset of a text when it is one that the MIME library takes for another. */
function charsetOf(type: string): string | null {
  const [, label = ''] = /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(type) ?? []
  return foreignCharset.test(label) ? label : null
}

async function inUtf8(bytes: Buffer, charset: string | null): Promise<Buffer> {
  if (charset === null) return bytes
  const { decodeForeign } = await import('./foreign-charset.ts')
  return Buffer.from(decodeForeign(bytes, charset))
}

async function withKnownWords(header: string): Promise<string> {
  const { decodeForeign } = await import('./foreign-charset.ts')
  return joinEncodedWords(header).replace(
    /=\?([\w.:-]{1,60})(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/gi,
    (word, charset: string, encoding: string, text: string) => {
      if (!foreignCharset.test(charset)) return word
      const bytes = /b/i.test(encoding) ? Buffer.from(text, 'base64') : fromEscapes(text.replaceAll('_', ' '))
      return `=?utf-8?B?${Buffer.from(decodeForeign(bytes, charset)).toString('base64')}?=`
    },
  )
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding === 'quoted-printable') return fromEscapes(body.replace(/=[ \t]{0,80}\r?\n/g, ''))
  return Buffer.from(body, 'latin1')
}

function inBase64(header: string, content: Buffer, isUtf8: boolean): Rewritten {
  const encoded = withEncoding(isUtf8 ? withCharset(header, 'utf-8') : header, 'base64')
  return { header: encoded, body: `${content.toString('base64')}\n` }
}

function withEncoding(header: string, encoding: string): string {
  const bare = header.replace(/^content-transfer-encoding[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*/gim, '')
  const lines = bare.replace(/\r?\n$/, '')
  return `${lines}${lines === '' || lines.endsWith('\n') ? '' : '\n'}Content-Transfer-Encoding: ${encoding}\n\n`
}
