import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// Words that are nowhere else when the program is ended from outside: a closed window, a signal. Synchronous, because
// nothing that waits is done any more. They are told of at each start until somebody throws them away.

/** Where such words are put and looked for: beside the log. */
export function rescueFolder(logPath: string): string {
  return join(dirname(logPath), 'not-saved')
}

/** Writes words into a file that only their owner may read; gives its path, undefined where no disk takes it. */
export function rescue(folder: string, words: readonly string[], at: Date): string | undefined {
  if (words.length === 0) return undefined
  const name = `${at.toISOString().replaceAll(':', '')}-${process.pid}.txt`
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

/** Words that were rescued once. */
export interface RescuedWords {
  readonly file: string
  /** When they were written, in milliseconds since 1970 UTC. */
  readonly at: number
  readonly text: string
}

/** What was rescued and nobody threw away yet, newest first. */
export async function rescuedWords(folder: string): Promise<readonly RescuedWords[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names.filter((name) => name.endsWith('.txt')).map(async (name) => readRescued(join(folder, name))),
  )
  return found.filter((words) => words !== undefined).toSorted((a, b) => b.at - a.at)
}

async function readRescued(file: string): Promise<RescuedWords | undefined> {
  try {
    const [{ mtimeMs }, text] = await Promise.all([stat(file), readFile(file, 'utf8')])
    return { file, at: mtimeMs, text }
  } catch {
    // Another window threw it away meanwhile.
    return undefined
  }
}

export async function throwAway(words: readonly RescuedWords[]): Promise<void> {
  for (const { file } of words) await rm(file, { force: true })
}

/** Takes throwing away back. */
export async function putBack(words: readonly RescuedWords[]): Promise<void> {
  for (const { file, text } of words) await writeFile(file, text, { mode: 0o600 })
}
