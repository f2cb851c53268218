import { wideEncoding } from './bytes.ts'

/**
 * A document without what programs wrap around it when they save a mail: the length in front and the property list behind it
 * (Apple Mail's `.emlx`), UTF-16, a byte order mark, line ends of CR alone. Everything else comes back as it is.
 */
export function bareDocument(bytes: Uint8Array): Uint8Array {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextEncoder().encode(new TextDecoder(wide).decode(bytes))
  return withoutLength(withLineFeeds(withoutMark(bytes)))
}

const headLength = 4096

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, headLength)
  return head.includes(0x0d) && !head.includes(0x0a)
    ? bytes.map((byte) => (byte === 0x0d ? 0x0a : byte))
    : bytes
}

/** The first line of an `.emlx` tells how many bytes the mail below it has. */
function withoutLength(bytes: Uint8Array): Uint8Array {
  const first = bytes[0] ?? 0
  if (first < zero || first > nine) return bytes
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const [line, digits] = /^(\d{1,10})[ \t]*\r?\n(?=[A-Za-z][\w-]*[ \t]?:|From )/.exec(head) ?? []
  return line === undefined ? bytes : bytes.subarray(line.length, line.length + Number(digits))
}

const zero = 0x30
const nine = 0x39
