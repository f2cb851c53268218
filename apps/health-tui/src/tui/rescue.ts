import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// Words that are nowhere else when the program is ended from outside: a closed window, a signal. Synchronous, because
// nothing that waits is done any more.

/** Where such words are put and looked for: beside the log. */
export function rescueFolder(logPath: string): string {
  return join(dirname(logPath), 'not-saved')
}

/** Writes words into a file that only their owner may read; gives its path, undefined where no disk takes it. */
export function rescue(folder: string, words: readonly string[], at: Date): string | undefined {
  if (words.length === 0) return undefined
  const name = `${at.toISOString().replaceAll(':', '')}-${process.pid}${unread}`
  const write = (into: string): string => {
    const file = join(into, name)
    writeFileSync(file, words.join('\n'), { mode: 0o600, flag: 'wx' })
    return file
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return write(folder)
  } catch {
    // Where the disk is full the temporary folder may be another one.
    try {
      return write(mkdtempSync(join(tmpdir(), 'health-tui-')))
    } catch {
      return undefined
    }
  }
}

/** What was rescued last and nobody was told of yet; undefined where nothing was. Told once. */
export async function lastRescued(folder: string): Promise<string | undefined> {
  try {
    const name = (await readdir(folder))
      .filter((file) => file.endsWith(unread))
      .toSorted()
      .at(-1)
    if (name === undefined) return undefined
    const told = join(folder, `${name.slice(0, -unread.length)}.txt`)
    await rename(join(folder, name), told)
    return told
  } catch {
    return undefined
  }
}

const unread = '.unread.txt'
