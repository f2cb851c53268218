import type { HistoryEntry, Json } from '@health-tui/storage'
import { plain } from './case-store.ts'

/** `case history` for people: one line an operation, the oldest first. Without a team nothing waits to be sent. */
export function historyLines(
  entries: readonly HistoryEntry[],
  { team }: { readonly team: boolean },
): readonly string[] {
  return entries.map(({ at, author, deviceName, kind, path, value, undone, synced }) => {
    const said = [kind, path, kind === 'undo' ? '' : describe(kind, value as Json)]
    const marks = [undone ? '(undone)' : '', synced || !team ? '' : '(not sent yet)']
    return [at, author, deviceName, [...said, ...marks].filter((part) => part !== '').join(' ')].join('  ')
  })
}

function describe(kind: string, value: Json): string {
  if (kind === 'text' && isTextChanges(value)) return value.map(describeChange).join(' … ')
  if (value === null) return kind === 'set' ? '(nothing)' : ''
  if (typeof value !== 'object' || Array.isArray(value)) return plain(value)
  return Object.entries(value)
    .map(([name, content]) => `${name} ${plain(content)}`)
    .join(', ')
}

type TextChange = readonly [position: number, deleted: number, inserted: string]

function isTextChanges(value: Json): value is readonly TextChange[] {
  return (
    Array.isArray(value) &&
    value.every(
      (change) => Array.isArray(change) && typeof change[1] === 'number' && typeof change[2] === 'string',
    )
  )
}

function describeChange([position, deleted, inserted]: TextChange): string {
  const gone = deleted === 0 ? '' : `-${deleted}`
  const come = inserted === '' ? '' : `+"${inserted}"`
  return [`at ${position}`, gone, come].filter((part) => part !== '').join(' ')
}
