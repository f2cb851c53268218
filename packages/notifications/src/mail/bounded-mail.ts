import { limits } from '../limits.ts'

/**
 * The part of a mail that is read: its beginning, up to as many parts, lines and addresses as anybody sends. Spaces behind the `=` of a soft line
 * break, which some servers add and which readers have to drop, are gone.
 */
export function boundedMail(bytes: Uint8Array): Buffer {
  const start = bytes.length > limits.mailBytes ? bytes.subarray(0, limits.mailBytes) : bytes
  const mail = Buffer.from(start.buffer, start.byteOffset, start.byteLength)
  return withQuotedLines(withSoftBreaks(withShortAddresses(mail.subarray(0, endOfReading(mail)))))
}

/**
 * Where reading ends: behind as many parts, and as many lines of words, as anybody sends. The MIME library keeps kilobytes for each of
 * them, however short it is. Lines of encoded files cost little and are not counted.
 */
function endOfReading(mail: Buffer): number {
  // A short mail holds fewer parts and lines than that, whatever stands in it.
  if (mail.length < Math.min(limits.mailLines, limits.mimeParts * 3)) return mail.length
  let parts = 0
  let lines = 0
  let space = -1
  for (let at = headerLength(mail); at < mail.length;) {
    const feed = mail.indexOf(lineFeed, at)
    const end = feed === -1 ? mail.length : feed + 1
    if (space < at) space = mail.indexOf(blank, at)
    if (space === -1) space = mail.length
    if (end - at < shortestOfFiles || space < end) lines += 1
    if (mail[at] === hyphen && mail[at + 1] === hyphen) parts += 1
    if (lines > limits.mailLines || parts > limits.mimeParts) return at
    at = end
  }
  return mail.length
}

const lineFeed = 0x0a
const blank = 0x20
const hyphen = 0x2d
/** Characters of a line of base64, at least, but for the last. */
const shortestOfFiles = 60

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

/** Lists of addresses cut where no sender's ends: the MIME library's time grows with the square of a field without any address. */
function withShortAddresses(mail: Buffer): Buffer {
  const end = headerLength(mail)
  if (end <= longestAddresses) return mail
  const headers = mail.toString('latin1', 0, end)
  const short = headers.replace(addresses, (field) =>
    field.length > longestAddresses
      ? `${field.slice(0, longestAddresses).trimEnd()}${field.endsWith('\r') ? '\r' : ''}`
      : field,
  )
  return short.length === headers.length
    ? mail
    : Buffer.concat([Buffer.from(short, 'latin1'), mail.subarray(end)])
}

const longestAddresses = 8000
const addresses =
  /^(?:from|sender|to|cc|bcc|reply-to|return-path|delivered-to)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/gim

function withSoftBreaks(mail: Buffer): Buffer {
  if (!mail.includes(equalsSpace) && !mail.includes(equalsTab)) return mail
  const text = mail.toString('latin1')
  return quotedPrintable.test(text) ? Buffer.from(text.replace(looseBreak, '='), 'latin1') : mail
}

const quotedPrintable = /^content-transfer-encoding[ \t]*:[^\n]{0,100}quoted-printable/im
const looseBreak = /=[ \t]{1,80}(?=\r?\n)/g

/**
 * The MIME library joins flowed lines (RFC 3676) across their marks of quotation: "within 7 > days". Where lines are quoted, the
 * wraps are left to the reader of the text, who knows such marks.
 */
function withQuotedLines(mail: Buffer): Buffer {
  if (!mail.includes(quoteMark) || !/flowed/i.test(mail.toString('latin1'))) return mail
  return Buffer.from(mail.toString('latin1').replace(flowed, '$1'), 'latin1')
}

const flowed =
  /^(content-type[ \t]*:[^\n]{0,300}(?:\n[ \t][^\n]{0,300}){0,5}?;[ \t]*(?:\r?\n[ \t]+)?)format[ \t]*=[ \t]*"?flowed"?/gim

// Bytes: a search for a string would turn it into bytes each time.
const equalsSpace = Buffer.from('= ')
const equalsTab = Buffer.from('=\t')
const quoteMark = Buffer.from('\n>')
