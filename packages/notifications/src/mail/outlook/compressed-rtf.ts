/**
 * Unpacks the RTF of Outlook ([MS-OXRTFCP]). Output ends at the length that is told, at the end of the input, and at `most` bytes. Null
 * where the bytes are neither of the two forms.
 */
export function unpackRtf(bytes: Buffer, most: number): Buffer | null {
  if (bytes.length < headerLength) return null
  const size = Math.min(bytes.readUInt32LE(4), most)
  const kind = bytes.readUInt32LE(8)
  if (kind === stored) return bytes.subarray(headerLength, headerLength + size)
  return kind === packed ? unpack(bytes, size) : null
}

const headerLength = 16
const packed = 0x75_46_5a_4c
const stored = 0x41_4c_45_4d

/** What the dictionary holds before anything was read; its words are those with which every RTF begins. */
const beginning = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
)
const dictionaryLength = 4096

function unpack(bytes: Buffer, size: number): Buffer {
  const dictionary = Buffer.alloc(dictionaryLength)
  beginning.copy(dictionary)
  let write = beginning.length
  // What is written never swells beyond what one reference can hold for each two bytes of input.
  const out = Buffer.alloc(Math.min(size, bytes.length * longestReference))
  let length = 0
  const put = (byte: number): void => {
    out[length++] = byte
    dictionary[write] = byte
    write = (write + 1) % dictionaryLength
  }
  for (let at = headerLength; at < bytes.length && length < out.length;) {
    const flags = bytes[at++] ?? 0
    for (let bit = 0; bit < 8 && at < bytes.length && length < out.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0)
        continue
      }
      if (at + 2 > bytes.length) return out.subarray(0, length)
      const reference = bytes.readUInt16BE(at)
      at += 2
      let from = reference >> 4
      if (from === write) return out.subarray(0, length)
      for (let left = (reference & 15) + 2; left > 0 && length < out.length; left--) {
        put(dictionary[from] ?? 0)
        from = (from + 1) % dictionaryLength
      }
    }
  }
  return out.subarray(0, length)
}

const longestReference = 17
