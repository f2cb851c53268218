/**
 * Encoded words of a header put together byte by byte where one character was cut in two: senders fill words to their full length,
 * whatever the charset. To be decoded afterwards.
 */
export function joinEncodedWords(header: string): string {
  return header.replace(run, (words) => {
    const parts = [...words.matchAll(word)]
    const charsets = new Set(parts.map(([, charset = '']) => charset.toLowerCase()))
    const [charset] = charsets
    if (charsets.size !== 1 || charset === undefined) return words
    const bytes = Buffer.concat(
      parts.map(([, , encoding, text = '']) =>
        /b/i.test(encoding ?? '') ? Buffer.from(text, 'base64') : fromEscapes(text.replaceAll('_', ' ')),
      ),
    )
    return `=?${charset}?B?${bytes.toString('base64')}?=`
  })
}

const word = /=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=/gi
const run = /=\?[^?\s]{1,60}\?[bq]\?[^?]*\?=(?:\s+=\?[^?\s]{1,60}\?[bq]\?[^?]*\?=)+/gi

/** The bytes of quoted-printable text without its line breaks. */
export function fromEscapes(text: string): Buffer {
  const bytes = text.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}
