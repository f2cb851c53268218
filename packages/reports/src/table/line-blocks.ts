import { isAscii } from 'node:buffer'
import { createDecoder, createLineDecoder, type EncodingGuess } from '../encoding.ts'

/** Decoded lines, and their bytes where each is one character; the bytes are valid until the next block. */
export interface LineBlock {
  readonly text: string
  readonly ascii: Uint8Array | null
}

/**
 * Cuts a byte stream at line ends and decodes each piece, so that no character is ever split.
 * A line feed byte is never part of another character in UTF-8, CP932 or Windows-1252; UTF-16 is transcoded first.
 */
export async function* lineBlocks(
  source: AsyncIterable<Uint8Array>,
  guess: EncodingGuess,
): AsyncGenerator<LineBlock> {
  const { encoding, bom } = guess
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  const bytes = skipBytes(source, bom)
  const decode = wide ? createDecoder('utf-8') : createLineDecoder(guess)
  const carry = createCarry()
  for await (const chunk of wide ? transcode(bytes, encoding) : bytes) {
    const cut = cutAfter(chunk, carry.length)
    if (cut === 0) {
      carry.add(chunk)
      continue
    }
    const lines = carry.join(cut < chunk.length ? chunk.subarray(0, cut) : chunk)
    yield { text: decode(lines), ascii: isAscii(lines) ? lines : null }
    if (cut < chunk.length) carry.add(chunk.subarray(cut))
  }
  if (carry.length > 0) yield { text: decode(carry.join(new Uint8Array(0))), ascii: null }
}

/** The beginning of a line whose end is still to come, in memory that is kept: every piece of a file leaves one. */
function createCarry(): {
  readonly length: number
  /** Keeps a copy, because a stream may reuse its chunk's memory for the next one. */
  add(bytes: Uint8Array): void
  /** What was kept and the bytes behind it; forgets it. Valid until the next call. */
  join(bytes: Uint8Array): Uint8Array
} {
  let room = Buffer.allocUnsafeSlow(0)
  let kept = 0
  const append = (bytes: Uint8Array): void => {
    if (kept + bytes.length > room.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (kept + bytes.length))
      larger.set(room.subarray(0, kept))
      room = larger
    }
    room.set(bytes, kept)
    kept += bytes.length
  }
  return {
    get length() {
      return kept
    },
    add: append,
    join(bytes) {
      if (kept === 0) return bytes
      append(bytes)
      const joined = room.subarray(0, kept)
      kept = 0
      return joined
    },
  }
}

// Where no line feed comes for this long, carriage returns (old spreadsheets) or the bare size end a block.
const longestCarry = 4 * 1024 * 1024

function cutAfter(chunk: Uint8Array, carried: number): number {
  const feed = chunk.lastIndexOf(0x0a) + 1
  if (feed > 0 || carried + chunk.length < longestCarry) return feed
  const carriageReturn = chunk.lastIndexOf(0x0d) + 1
  if (carriageReturn > 0) return carriageReturn
  // A line longer than any real one: the reader rejects it; cutting at an ASCII byte keeps characters whole.
  for (let end = chunk.length; end > 0; end--) if ((chunk[end - 1] ?? 0xff) < 0x40) return end
  return 0
}

async function* skipBytes(source: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const chunk of source) {
    if (left >= chunk.length) left -= chunk.length
    else {
      yield left === 0 ? chunk : chunk.subarray(left)
      left = 0
    }
  }
}

async function* transcode(source: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  const rest = decoder.decode()
  if (rest !== '') yield Buffer.from(rest)
}
