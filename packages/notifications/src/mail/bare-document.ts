import { wideEncoding } from './bytes.ts'

/**
 * A document without what programs and people wrap around it when they save a mail: the length in front and the property list
 * behind it (Apple Mail's `.emlx`), UTF-16, a byte order mark, blank lines above the first, line ends of CR alone. Everything else
 * comes back as it is.
 */
export function bareDocument(bytes: Uint8Array): Uint8Array {
  const wide = wideEncoding(bytes)
  const narrow = wide === null ? bytes : new TextEncoder().encode(new TextDecoder(wide).decode(bytes))
  return withoutLength(withoutBlankLines(withLineFeeds(narrow)))
}

const headLength = 4096

/** A header ends at the first blank line, so that those above it would make words of it. */
function withoutBlankLines(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1')
  const [above = ''] = /^(?:\u00ef\u00bb\u00bf|[ \t]*\r?\n)+/.exec(head) ?? []
  return above === '' ? bytes : bytes.subarray(above.length)
}

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
