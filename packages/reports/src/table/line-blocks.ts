import { isAscii } from 'node:buffer'
import { createDecoder } from '../encoding.ts'

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
  encoding: string,
  bom: number,
): AsyncGenerator<LineBlock> {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  const bytes = skipBytes(source, bom)
  const decode = createDecoder(wide ? 'utf-8' : encoding)
  let carry: Uint8Array[] = []
  let carried = 0
  for await (const chunk of wide ? transcode(bytes, encoding) : bytes) {
    const cut = cutAfter(chunk, carried)
    if (cut === 0) {
      carry.push(copy(chunk))
      carried += chunk.length
      continue
    }
    const head = chunk.subarray(0, cut)
    const lines = carried === 0 ? head : Buffer.concat([...carry, head])
    yield { text: decode(lines), ascii: isAscii(lines) ? lines : null }
    carry = cut < chunk.length ? [copy(chunk.subarray(cut))] : []
    carried = chunk.length - cut
  }
  if (carried > 0) yield { text: decode(Buffer.concat(carry)), ascii: null }
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

// A stream may reuse its chunk's memory for the next one.
function copy(bytes: Uint8Array): Uint8Array {
  return Uint8Array.prototype.slice.call(bytes)
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
