/** Decodes bytes of unknown encoding: BOM, then UTF-8, then the Japanese encodings, then Windows-1252. */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // ISO-2022-JP is plain ASCII with escape sequences.
    return /\u001b[$(][@BJI]/.test(text) ? new TextDecoder('iso-2022-jp').decode(bytes) : text
  } catch {
    const sample = bytes.subarray(0, 20_000)
    for (const encoding of ['shift_jis', 'euc-jp'] as const) {
      const text = new TextDecoder(encoding).decode(sample)
      const kana = (text.match(/[\u3041-\u30ff]/g) ?? []).length
      const broken = (text.match(/\ufffd/g) ?? []).length
      if (kana > 20 && broken * 20 < kana) return new TextDecoder(encoding).decode(bytes)
    }
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
