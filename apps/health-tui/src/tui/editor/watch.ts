import { composeChanges, type ChangeSet } from './change.ts'

/** A text as it was at one moment, and everything that has happened to it since. */
export interface TextWatch {
  readonly content: string
  /** All changes since then as one; undefined while nothing changed. */
  readonly since: ChangeSet | undefined
  stop(): void
}

export function createWatch(content: string, watches: Set<(change: ChangeSet) => void>): TextWatch {
  let since: ChangeSet | undefined
  const note = (change: ChangeSet): void => {
    since = since === undefined ? change : composeChanges(since, change)
  }
  watches.add(note)
  return {
    content,
    get since() {
      return since
    },
    stop: () => void watches.delete(note),
  }
}
