import { readFile, stat } from 'node:fs/promises'
import { reasonOf } from './file-reason.ts'

/** No case, text or invitation is anywhere near this size; a larger file is a mistake and is not loaded. */
const largest = 20 * 1024 * 1024

type Refused = { readonly ok: false; readonly reason: string }

/** The text of a file, or of standard input for `-`. */
export async function readInput(
  file: string,
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<{ readonly ok: true; readonly text: string } | Refused> {
  const input = await readInputBytes(file, stdin)
  return input.ok ? { ok: true, text: input.bytes.toString('utf8') } : input
}

/** The bytes of a file, or of standard input for `-`. */
export async function readInputBytes(
  file: string,
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<{ readonly ok: true; readonly bytes: Buffer } | Refused> {
  try {
    if (file === '-') {
      const chunks: Uint8Array[] = []
      for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
      return { ok: true, bytes: Buffer.concat(chunks) }
    }
    const { size } = await stat(file)
    if (size > largest) return { ok: false, reason: `it has ${size} bytes, more than any text of a case` }
    return { ok: true, bytes: await readFile(file) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}
