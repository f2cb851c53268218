import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEncrypted, signedContent } from './signed-content.ts'

/** An element of BER with its length told, or open with a mark at its end. */
function element(tag: number, content: Buffer, isOpen = false): Buffer {
  if (isOpen) return Buffer.concat([Buffer.from([tag, 0x80]), content, Buffer.alloc(2)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([Buffer.from([tag, 0x84]), length, content])
}

const join = (...parts: readonly Buffer[]): Buffer => Buffer.concat(parts)
const kind = (last: number): Buffer =>
  element(0x06, Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, last]))

function signed(octets: Buffer, isOpen: boolean): Buffer {
  const info = element(0x30, join(kind(1), element(0xa0, octets, isOpen)), isOpen)
  const digests = element(0x31, element(0x30, kind(9), isOpen), isOpen)
  const data = element(
    0x30,
    join(element(0x02, Buffer.from([1])), digests, info, element(0x31, Buffer.alloc(0))),
    isOpen,
  )
  return element(0x30, join(kind(2), element(0xa0, data, isOpen)), isOpen)
}

describe('the mail in an opaque signature', () => {
  it('comes out as it was, whole and in pieces, with lengths and without', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), fc.boolean(), (bytes, cut, isOpen) => {
        const content = Buffer.from(bytes)
        const pieces = join(element(0x04, content.subarray(0, cut)), element(0x04, content.subarray(cut)))
        expect(signedContent(signed(element(0x04, content), isOpen))).toEqual(content)
        expect(signedContent(signed(element(0x24, pieces, isOpen), isOpen))).toEqual(content)
      }),
    )
  })

  it('is none in encrypted content, in certificates alone, and in other bytes', () => {
    const enveloped = element(0x30, join(kind(3), element(0xa0, Buffer.from('x'))))
    expect([signedContent(enveloped), isEncrypted(enveloped)]).toEqual([null, true])
    const data = element(
      0x30,
      join(element(0x02, Buffer.from([1])), element(0x31, Buffer.alloc(0)), element(0x30, kind(1))),
    )
    const certificates = element(0x30, join(kind(2), element(0xa0, data)))
    expect([signedContent(certificates), isEncrypted(certificates)]).toEqual([null, false])
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect([signedContent(bytes), isEncrypted(bytes)]).toEqual([null, false])
      }),
    )
  })

  it('ends elements within each other without end', () => {
    expect(signedContent(Buffer.alloc(100_000, Buffer.from('3080', 'hex')))).toBeNull()
  })
})
