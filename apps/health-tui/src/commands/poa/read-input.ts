import { readFile, stat } from 'node:fs/promises'

/** No case file is anywhere near this size; a larger one is a mistake and is not loaded. */
const largest = 20 * 1024 * 1024

/** The text of a file, or of standard input for `-`. */
export async function readInput(
  file: string,
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }> {
  try {
    if (file === '-') {
      const chunks: Uint8Array[] = []
      for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
      return { ok: true, text: Buffer.concat(chunks).toString('utf8') }
    }
    const { size } = await stat(file)
    if (size > largest) return { ok: false, reason: `it has ${size} bytes, more than any case file` }
    return { ok: true, text: await readFile(file, 'utf8') }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EEXIST: 'a file of this name is there already',
    EISDIR: 'it is a folder',
    EACCES: 'reading it is not allowed',
    EPERM: 'reading it is not allowed',
    ELOOP: 'its links go in a circle',
  }
  return known[code] ?? (error instanceof Error ? error.message : String(error))
}
