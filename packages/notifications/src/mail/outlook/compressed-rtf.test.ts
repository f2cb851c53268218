import fc from 'fast-check'
import { expect, it } from 'vitest'
import { storedRtf, uint32 } from '../../testing/mapi-value.ts'
import { unpackRtf } from './compressed-rtf.ts'

/** Packs as [MS-OXRTFCP] tells, finding repetitions in what came before. */
function packRtf(content: Buffer): Buffer {
  const window = Buffer.alloc(4096)
  const known =
    '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
  window.write(known, 'latin1')
  let write = known.length
  const tokens: { readonly isReference: boolean; readonly bytes: Buffer }[] = []
  for (let at = 0; at < content.length;) {
    let best = { from: 0, length: 0 }
    // Only what lies wholly behind the place of writing, which is enough to be packed at all.
    for (let from = 0; from < write; from++) {
      let length = 0
      while (
        length < 17 &&
        at + length < content.length &&
        from + length < write &&
        window[from + length] === content[at + length]
      )
        length += 1
      if (length > best.length) best = { from, length }
    }
    const length = best.length >= 2 ? best.length : 1
    const reference = Buffer.alloc(2)
    reference.writeUInt16BE((best.from << 4) | Math.max(0, best.length - 2))
    tokens.push(
      best.length >= 2
        ? { isReference: true, bytes: reference }
        : { isReference: false, bytes: content.subarray(at, at + 1) },
    )
    for (let index = 0; index < length; index++) window[write++] = content[at + index] ?? 0
    at += length
  }
  const last = Buffer.alloc(2)
  last.writeUInt16BE(write << 4)
  tokens.push({ isReference: true, bytes: last })
  const runs: Buffer[] = []
  for (let from = 0; from < tokens.length; from += 8) {
    const run = tokens.slice(from, from + 8)
    const flags = run.reduce((sum, { isReference }, bit) => sum | (isReference ? 1 << bit : 0), 0)
    runs.push(Buffer.from([flags]), ...run.map(({ bytes }) => bytes))
  }
  const packed = Buffer.concat(runs)
  return Buffer.concat([
    uint32(packed.length + 12),
    uint32(content.length),
    Buffer.from('LZFu'),
    uint32(0),
    packed,
  ])
}

it('reads the example of the specification', () => {
  const example =
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0'
  expect(unpackRtf(Buffer.from(example, 'hex'), 1000)?.toString()).toBe(
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  )
})

it('every text comes back as it was, packed and stored', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\\par ', '{', '}', '\\f0', 'ö'), maxLength: 80 })
  fc.assert(
    fc.property(text, (text) => {
      const content = Buffer.from(text, 'latin1')
      expect(unpackRtf(packRtf(content), 10_000)).toEqual(content)
      expect(unpackRtf(storedRtf(text), 10_000)).toEqual(content)
    }),
  )
})

it('swells no further than the bound, whatever length is told', () => {
  const huge = Buffer.concat([
    uint32(1),
    uint32(0xff_ff_ff_ff),
    Buffer.from('LZFu'),
    uint32(0),
    Buffer.alloc(10_000),
  ])
  expect(unpackRtf(huge, 500)?.length).toBe(500)
  expect(unpackRtf(huge, 1e9)?.length).toBeLessThanOrEqual(10_000 * 17)
})

it('is null for other bytes, and throws for none', () => {
  expect(unpackRtf(Buffer.from('short'), 10)).toBeNull()
  expect(unpackRtf(Buffer.alloc(40), 10)).toBeNull()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
      const bytes = Buffer.concat([
        uint32(9),
        uint32(5000),
        Buffer.from('LZFu'),
        uint32(0),
        Buffer.from(rest),
      ])
      expect(unpackRtf(bytes, 5000)?.length).toBeLessThanOrEqual(5000)
    }),
  )
})
