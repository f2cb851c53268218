import { lstat, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { reasonOf } from '../../file-reason.ts'

const largest = 200 * 1024 * 1024

export type EvidenceFile =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string }

/** Reads an ordinary file. A link is refused: what it points at may change between check and submission. */
export async function readEvidenceFile(file: string): Promise<EvidenceFile> {
  try {
    const info = await lstat(file)
    if (info.isSymbolicLink()) return { ok: false, reason: 'it is a symbolic link; name the file itself' }
    if (!info.isFile())
      return { ok: false, reason: info.isDirectory() ? 'it is a folder' : 'it is no ordinary file' }
    if (info.size > largest) return { ok: false, reason: `it has ${info.size} bytes, too many to look into` }
    return { ok: true, name: basename(file), bytes: await readFile(file) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

/** Writes a copy beside, never over, the original. */
export async function writeCopy(
  original: string,
  copy: string,
  bytes: Uint8Array,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
  try {
    const existing = await stat(copy).catch(() => undefined)
    if (existing !== undefined && (await realpath(copy)) === (await realpath(original)))
      return { ok: false, reason: 'that is the original, which is never changed' }
    await writeFile(copy, bytes, { flag: existing === undefined ? 'wx' : 'w' })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

/** Writes a file that is not there yet, readable by its owner only. */
export async function writeNew(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}
