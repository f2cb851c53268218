import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TextSession } from '@health-tui/storage'

/** Texts whose words could not be written when they were left; they are tried again until they are. */
export interface Unsaved {
  keep(caseId: string, path: string, session: TextSession): void
  /** The texts of a case, by path. */
  of(caseId: string | undefined): readonly (readonly [path: string, session: TextSession])[]
  /** The session of a text, to go on typing in it; undefined where it is saved by now. */
  take(caseId: string, path: string): Promise<TextSession | undefined>
  retry(): Promise<void>
  /** Tries a last time; what cannot be saved then goes into a file outside the database, whose path it gives. */
  close(): Promise<string | null>
}

/** Whoever frees space on a disk looks at the screen next. */
const retryMs = 2000

export function createUnsaved(deps: {
  readonly onSaved: (words: string) => void
  readonly temporary: string
}): Unsaved {
  let kept: readonly { readonly caseId: string; readonly path: string; readonly session: TextSession }[] = []
  let timer: NodeJS.Timeout | undefined

  /** Saves what can be saved now. */
  async function retry(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const before = kept.length
    for (const text of kept) {
      try {
        await text.session.close()
        kept = kept.filter((other) => other !== text)
      } catch {
        // Why was said when it was left; it is tried again.
      }
    }
    if (kept.length > 0) timer = setTimeout(() => void retry(), retryMs)
    else if (before > 0) deps.onSaved('What could not be saved before is saved now.')
  }

  return {
    keep(caseId, path, session) {
      kept = [...kept, { caseId, path, session }]
      timer ??= setTimeout(() => void retry(), retryMs)
    },
    of: (caseId) =>
      kept.filter((text) => text.caseId === caseId).map(({ path, session }) => [path, session] as const),
    async take(caseId, path) {
      await retry()
      const text = kept.find((other) => other.caseId === caseId && other.path === path)
      kept = kept.filter((other) => other !== text)
      return text?.session
    },
    retry,
    async close() {
      if (kept.length > 0) await retry()
      clearTimeout(timer)
      if (kept.length === 0) return null
      const words = kept.map(
        ({ caseId, path, session }) => `case ${caseId}, ${path}:\n\n${session.content}\n`,
      )
      const file = join(await mkdtemp(join(deps.temporary, 'health-tui-')), 'not-saved.txt')
      await writeFile(file, words.join('\n'), { mode: 0o600, flag: 'wx' })
      return file
    },
  }
}
