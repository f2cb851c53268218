/**
 * The same mail with headers by which its body can be read, for mails whose structure shows none: a multipart whose boundary is
 * not told or is another one, a type that is none. Null where the headers tell the truth.
 */
export function refitHeaders(bytes: Uint8Array, headerEnd: number): Buffer | null {
  const headers = latin1(bytes.subarray(0, headerEnd))
  const [line] = contentType.exec(headers) ?? []
  if (line === undefined) return null
  const type = /^content-type[ \t]*:\s*([^;\s]*)/i.exec(line)?.[1] ?? ''
  const isMultipart = /^multipart(?:\/|$)/i.test(type)
  if (!isMultipart && /^[\w.+-]+\/[\w.+-]+$/.test(type)) return null
  const body = latin1(bytes.subarray(headerEnd, headerEnd + lookedThrough))
  const boundary = isMultipart ? firstBoundary.exec(body)?.[1] : undefined
  const ends = line.endsWith('\r\n') ? '\r\n' : '\n'
  const fitting =
    boundary === undefined
      ? ''
      : `Content-Type: multipart/mixed; boundary="${boundary.replace(/["\\]/g, '\\$&')}"${ends}`
  const refitted = headers.replace(contentType, () => fitting)
  return Buffer.concat([Buffer.from(refitted, 'latin1'), bytes.subarray(headerEnd)])
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
/** A boundary stands at the top of the body, or below a sentence for old mail programs. */
const lookedThrough = 10_000
const contentType = /^content-type[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*/im
const firstBoundary = /^--(-{0,60}[^\s-](?:[^\r\n]{0,68}[^\s])?)[ \t]*\r?\n(?:[\w-]+:|\r?\n)/m
