import type { RowReject } from '../reject.ts'
import { createBlock, longestRow, tooLong, type ScannedBlock } from './row-block.ts'

/** Memory that is kept from piece to piece: fresh arrays would be as much garbage as the file itself. */
export interface Scratch {
  /** Where cells start. */
  starts: Int32Array<ArrayBuffer>
  /** Where control characters stand. */
  controls: Int32Array<ArrayBuffer>
  /** The bytes of a piece, four in one. */
  words: Int32Array<ArrayBuffer>
}

export function createScratch(): Scratch {
  return {
    starts: new Int32Array(1024),
    controls: new Int32Array(0),
    words: new Int32Array(0),
  }
}

const tab = 9
const lineFeed = 10
const carriageReturn = 13
/** Everything below is a control character that may separate something. */
const controlsEnd = 14

/**
 * Cuts tab-separated ASCII lines into cells: the innermost loop of an import. Control characters are found first, then they
 * are told apart: apart because a loop that does both guesses wrong at every cell, and that costs more than the second loop.
 */
export function scanAsciiLines(request: {
  readonly text: string
  /** The same as bytes; the last one is a line feed. */
  readonly bytes: Uint8Array
  readonly firstLine: number
  readonly scratch: Scratch
}): ScannedBlock {
  const { text, bytes, scratch } = request
  const count = findControls(bytes, scratch)
  const { controls } = scratch
  // A row needs two numbers more than it has tabs; its line feed is one of them.
  if (scratch.starts.length < 2 * count + 2) scratch.starts = new Int32Array(2 * count + 2)
  const { starts } = scratch
  const rejects: RowReject[] = []
  const rowStarts: number[] = []
  const rowLines: number[] = []
  let line = request.firstLine
  let start = 0
  let rowBegin = 0
  let used = 1
  starts[0] = 0
  for (let i = 0; i < count; i++) {
    const at = controls[i] as number
    const byte = bytes[at]
    if (byte === tab) starts[used++] = at + 1
    else if (byte === lineFeed) {
      const end = at > start && bytes[at - 1] === carriageReturn ? at - 1 : at
      if (end - start > longestRow) {
        rejects.push(tooLong(line))
        used = rowBegin
      } else if (end > start) {
        rowStarts.push(rowBegin)
        rowLines.push(line)
        // A cell ends one before the next one starts, so the row's end is noted the same way.
        starts[used++] = end + 1
        rowBegin = used
      } else used = rowBegin
      line++
      start = at + 1
      starts[used++] = start
    }
  }
  rowStarts.push(rowBegin)
  return {
    ...createBlock({
      text,
      quoted: false,
      starts,
      rowStarts,
      rowLines,
      ascii: bytes,
    }),
    rejects,
    consumed: bytes.length,
    nextLine: line,
    skipsRest: false,
  }
}

/**
 * Notes where control characters stand; answers how many there are. Sixteen bytes are looked at together, so that there is
 * one guess for the processor to make instead of sixteen.
 */
function findControls(bytes: Uint8Array, scratch: Scratch): number {
  const { length } = bytes
  const whole = length >> 4
  // A copy, because pieces of a file begin anywhere, and four bytes can be read together only at every fourth place.
  if (scratch.words.length <= 4 * whole + 4) scratch.words = new Int32Array(4 * whole + 5)
  if (scratch.controls.length < length) scratch.controls = new Int32Array(length)
  const { words, controls } = scratch
  new Uint8Array(words.buffer).set(bytes)
  let count = 0
  for (let piece = 0; piece < whole; piece++) {
    const word = piece << 2
    const a = controlsOf(words[word] as number)
    const b = controlsOf(words[word + 1] as number)
    const c = controlsOf(words[word + 2] as number)
    const d = controlsOf(words[word + 3] as number)
    if ((a | b | c | d) === 0) continue
    const start = piece << 4
    for (
      let found = bits(a) | (bits(b) << 4) | (bits(c) << 8) | (bits(d) << 12);
      found !== 0;
      found &= found - 1
    )
      controls[count++] = start + 31 - Math.clz32(found & -found)
  }
  for (let at = whole << 4; at < length; at++) if ((bytes[at] as number) < controlsEnd) controls[count++] = at
  return count
}

/**
 * Leaves the high bit of each of four ASCII bytes that is below 14: adding 114 takes every other one to its high bit, which
 * no ASCII byte has by itself, and carries nothing into the next.
 */
function controlsOf(four: number): number {
  return ~(four + 0x72727272) & 0x80808080
}

/** The high bits of four bytes as the low four bits: the product brings each of them to the top, all others lower. */
function bits(high: number): number {
  return Math.imul(high >>> 7, 0x10204080) >>> 28
}
