/**
 * Decodes bytes of unknown encoding: byte order mark, UTF-16 by its zeros, UTF-8, ISO-2022-JP, the charset that an HTML or XML
 * document names, the Japanese encodings, Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // ISO-2022-JP is plain ASCII with escape sequences.
    return japaneseEscape.test(text) ? new TextDecoder('iso-2022-jp').decode(bytes) : text
  } catch {
    return new TextDecoder(namedEncoding(bytes) ?? guessEncoding(bytes)).decode(bytes)
  }
}

/** The sequences by which ISO-2022-JP changes its alphabet. */
export const japaneseEscape = /\u001b(?:\$[@B]|\$\(D|\([JI])/

/** UTF-16 by its mark, or by the zeros beside Latin letters. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 200)
  if (!sample.includes(0)) return null
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd * 4 > sample.length && even === 0) return 'utf-16le'
  return even * 4 > sample.length && odd === 0 ? 'utf-16be' : null
}

/** The label in `<meta charset=…>` or `<?xml encoding=…?>`; null where none is named, or one that nobody knows. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const [, label] =
    /<(?:meta\b[^<>]{0,200}?\bcharset|\?xml\b[^<>]{0,100}?\bencoding)\s*=\s*["']?([\w:.-]{1,40})/i.exec(
      head,
    ) ?? []
  // The bytes have shown already that they are no UTF-8.
  if (label === undefined || /^utf/i.test(label)) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** The encoding that makes Japanese of bytes that are no UTF-8, else Windows-1252. */
function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 20_000)
  return (
    (['shift_jis', 'euc-jp'] as const).find((label) =>
      readsAsJapanese(new TextDecoder(label).decode(sample)),
    ) ?? 'windows-1252'
  )
}

/** Western letters misread as Japanese become rare kanji and hardly ever kana. */
function readsAsJapanese(text: string): boolean {
  const kana = (text.match(/[\u3041-\u30ff]/g) ?? []).length
  const broken = (text.match(/\ufffd/g) ?? []).length
  if (kana > 20 && broken * 20 < kana) return true
  return kana > 0 && broken === 0 && !/[^\u0000-\u007f\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/.test(text)
}
