/**
 * What an opaque S/MIME signature holds: the mail within `application/pkcs7-mime` (RFC 5652, SignedData). The signature is not checked. Null
 * for anything else, encrypted content among it.
 */
export function signedContent(bytes: Uint8Array): Buffer | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [type, wrapped] = children(readElement(file, 0))
  if (type === undefined || wrapped === undefined || !type.content.equals(signedData)) return null
  const [message] = children(wrapped)
  // Version, digests, then what was signed: its type, and itself within one more wrapping.
  const [, , signed] = message === undefined ? [] : children(message)
  const [, explicit] = signed === undefined ? [] : children(signed)
  const [content] = explicit === undefined ? [] : children(explicit)
  return content === undefined ? null : Buffer.concat(octets(content, 0))
}

/** Whether bytes are encrypted content of S/MIME, which only the addressee's key opens. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const [type] = children(readElement(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0))
  return type !== undefined && encryptedData.some((kind) => type.content.equals(kind))
}

/** 1.2.840.113549.1.7.2 */
const signedData = Buffer.from('2a864886f70d010702', 'hex')
/** EnvelopedData and AuthEnvelopedData. */
const encryptedData = ['2a864886f70d010703', '2a864886f70d0109100117'].map((oid) => Buffer.from(oid, 'hex'))

/** A piece of BER: its tag, what it holds, and where the next one begins. */
interface Element {
  readonly tag: number
  readonly content: Buffer
  readonly next: number
}

const constructed = 0x20
const octetString = 0x04
const openLength = 0x80
/** Elements within each other in what other programs write. */
const deepest = 24

function readElement(bytes: Buffer, start: number, depth = 0): Element | null {
  const tag = bytes[start]
  const first = bytes[start + 1]
  if (tag === undefined || first === undefined || depth > deepest) return null
  if (first === openLength) {
    const end = endOfOpen(bytes, start + 2, depth)
    return { tag, content: bytes.subarray(start + 2, end), next: end + 2 }
  }
  const digits = first < openLength ? 0 : first - openLength
  if (digits > 4 || start + 2 + digits > bytes.length) return null
  const length = digits === 0 ? first : bytes.readUIntBE(start + 2, digits)
  const from = start + 2 + digits
  return { tag, content: bytes.subarray(from, from + length), next: from + length }
}

/** Where an element ends that names no length: at two zeros that stand in the place of an element. */
function endOfOpen(bytes: Buffer, start: number, depth: number): number {
  for (let at = start; at < bytes.length;) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at
    const child = readElement(bytes, at, depth + 1)
    if (child === null) break
    at = child.next
  }
  return bytes.length
}

/** The first elements of another one. */
function children(parent: Element | null): readonly Element[] {
  const found: Element[] = []
  if (parent === null || (parent.tag & constructed) === 0) return found
  for (let at = 0; at < parent.content.length && found.length < firstFew;) {
    const child = readElement(parent.content, at)
    if (child === null) break
    found.push(child)
    at = child.next
  }
  return found
}

const firstFew = 3

/** The bytes of a string, which may be cut into pieces. */
function octets({ tag, content }: Element, depth: number): readonly Buffer[] {
  if (tag === octetString) return [content]
  if (tag !== (octetString | constructed) || depth > 2) return []
  const pieces: Buffer[] = []
  for (let at = 0; at < content.length;) {
    const piece = readElement(content, at)
    if (piece === null || piece.tag === 0) break
    pieces.push(...octets(piece, depth + 1))
    at = piece.next
  }
  return pieces
}
