import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What happened in a watched folder. */
export type FolderEvent =
  /** Files that are complete as far as can be told: unchanged between two looks, in the order of their times. */
  | { readonly type: 'settled'; readonly paths: readonly string[] }
  /** A folder that cannot be read (any more); said once, it is looked for again. */
  | { readonly type: 'lost'; readonly folder: string; readonly why: string }
  | { readonly type: 'found'; readonly folder: string }
  /** Nothing is on its way: every file that is there was yielded, none is still growing. */
  | { readonly type: 'idle' }

export interface FolderWatchOptions {
  readonly folders: readonly string[]
  /** A file whose size and times stay the same for this long is complete, in ms. */
  readonly settleMs: number
  /** How often to look without being told; network drives tell nothing. */
  readonly rescanMs: number
  readonly signal: AbortSignal
}

/**
 * Yields what appears in the folders and those below them, beginning with what lies there already. The operating
 * system's hints only shorten the wait: what counts is looking, so a missed or doubled hint changes nothing. A file that
 * changes after it was yielded is yielded again. Ends when the signal aborts.
 */
export async function* watchFolders(options: FolderWatchOptions): AsyncGenerator<FolderEvent> {
  const { folders, settleMs, rescanMs, signal } = options
  const hints = createHints(folders, signal)
  const files = new Map<string, Sighting>()
  const lost = new Set<string>()
  let wasIdle = false
  try {
    while (!signal.aborted) {
      hints.listen()
      const started = performance.now()
      const seen = new Map<string, string>()
      for (const folder of folders) {
        const why = await collect(folder, seen)
        if (why !== null && !lost.has(folder)) yield { type: 'lost', folder, why }
        if (why === null && lost.delete(folder)) yield { type: 'found', folder }
        if (why !== null) lost.add(folder)
      }
      const settled = compare(files, seen, started, settleMs)
      if (settled.length > 0) yield { type: 'settled', paths: settled }
      const waiting = [...files.values()].some(({ yielded }) => !yielded)
      if (!waiting && (settled.length > 0 || !wasIdle)) yield { type: 'idle' }
      wasIdle = !waiting
      // While something grows the next look is due when it may have settled; a hint must not make that a busy loop.
      if (waiting) await pause(settleMs, undefined, { signal }).catch(() => undefined)
      else await hints.wait(rescanMs)
    }
  } finally {
    hints.close()
  }
}

interface Sighting {
  /** Size, time and identity: what differs when the content may differ. */
  mark: string
  since: number
  yielded: boolean
}

/** Takes over what was seen and returns the files that have not changed for long enough, oldest first. */
function compare(
  files: Map<string, Sighting>,
  seen: ReadonlyMap<string, string>,
  now: number,
  settleMs: number,
): readonly string[] {
  for (const path of files.keys()) if (!seen.has(path)) files.delete(path)
  const settled: string[] = []
  for (const [path, mark] of seen) {
    const known = files.get(path)
    if (known === undefined || known.mark !== mark) files.set(path, { mark, since: now, yielded: false })
    else if (!known.yielded && now - known.since >= settleMs) {
      known.yielded = true
      settled.push(path)
    }
  }
  return settled.toSorted()
}

/** Adds every file below a folder with its mark; returns why the folder itself cannot be read, or null. */
async function collect(folder: string, into: Map<string, string>): Promise<string | null> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return explain(error)
  }
  for (const entry of entries) {
    if (isUnfinished(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await collect(path, into)
    else {
      // It may vanish between the two calls; then it was not there.
      const info = await stat(path).catch(() => null)
      // An empty file is one that somebody is about to fill.
      if (info?.isFile() === true && info.size > 0)
        into.set(path, [info.size, info.mtimeMs, info.ctimeMs, info.ino].join(' '))
    }
  }
  return null
}

/** Names under which browsers, mail programs, copy tools and editors keep what is not complete, and hidden files. */
export function isUnfinished(name: string): boolean {
  return /^[.~]|\.(?:part|partial|crdownload|download|opdownload|filepart|tmp|temp|!ut|swp)$|~$/i.test(name)
}

function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such folder'
  if (code === 'ENOTDIR') return 'it is a file, not a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read'
  return error instanceof Error ? error.message : String(error)
}

interface Hints {
  /** Starts listening to the folders that are not listened to yet. */
  listen(): void
  /** Returns at the next hint, after `ms`, or when the signal aborts. */
  wait(ms: number): Promise<void>
  close(): void
}

function createHints(folders: readonly string[], signal: AbortSignal): Hints {
  const watchers = new Map<string, FSWatcher>()
  let hinted = false
  let wake: (() => void) | undefined
  const hint = (): void => {
    hinted = true
    wake?.()
  }
  const forget = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  return {
    listen() {
      for (const folder of folders) {
        if (watchers.has(folder)) continue
        try {
          const watcher = watch(folder, { recursive: true, persistent: false }, hint)
          watcher.on('error', () => forget(folder))
          watchers.set(folder, watcher)
        } catch {
          // No such folder now, or a system without hints: looking every now and then does.
        }
      }
    },
    async wait(ms) {
      if (!hinted && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer)
            signal.removeEventListener('abort', done)
            wake = undefined
            resolve()
          }
          const timer = setTimeout(done, ms)
          signal.addEventListener('abort', done, { once: true })
          wake = done
        })
      }
      hinted = false
    },
    close() {
      for (const folder of watchers.keys()) forget(folder)
    },
  }
}
