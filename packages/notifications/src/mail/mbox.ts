import { limits } from '../limits.ts'

const lineFeed = 10

/**
 * The messages of an mbox, as views on its bytes. A `From ` line opens a message at the start and after an empty line;
 * anything else (a single mail, a text) is one message.
 */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  if (!opensMessage(bytes, 0)) return [bytes]
  const messages: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
    if (!isBlankBefore(bytes, at) || !opensMessage(bytes, at + 1)) continue
    messages.push(bytes.subarray(start, at + 1))
    start = at + 1
    if (messages.length >= limits.mboxMessages) break
  }
  messages.push(bytes.subarray(start))
  return messages
}

/** `From sender date`, as mailbox writers put it; a sentence that starts with "From" has no year at its end. */
function opensMessage(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 70 || bytes[at + 1] !== 114 || bytes[at + 4] !== 32) return false
  const line = new TextDecoder('latin1').decode(bytes.subarray(at, at + 200)).split('\n', 1)[0] ?? ''
  return /^From \S{1,120} .{6,60}\b(?:19|20)\d{2}\b/.test(line)
}

/** True when the line that ends at a line feed is empty. */
function isBlankBefore(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] === 13 ? at - 2 : at - 1
  return bytes[before] === lineFeed
}
