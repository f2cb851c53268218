/**
 * The mail in a file of Outlook's as MIME: a saved message (`.msg`) or what it wraps for others (`winmail.dat`). Told by the first bytes, whatever the file is called. Null for
 * everything else. The readers are loaded when there is something for them.
 */
export async function outlookMailOf(bytes: Uint8Array): Promise<Buffer | null> {
  const isWrapped = opensWith(bytes, wrapped)
  if (!isWrapped && !opensWith(bytes, saved)) return null
  const { readTnef } = await import('./outlook/tnef.ts')
  const { readOutlookFile } = await import('./outlook/outlook-file.ts')
  const { outlookMail } = await import('./outlook/outlook-mail.ts')
  const message = isWrapped ? readTnef(bytes) : readOutlookFile(bytes)
  return message === null ? null : outlookMail(message)
}

const wrapped = [0x78, 0x9f, 0x3e, 0x22]
/** Compound files: other programs write them too. */
const saved = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const opensWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)
