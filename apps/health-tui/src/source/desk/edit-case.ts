import type { HistoryEntry, Store } from '@health-tui/storage'
import type { CaseEdit, Stretch } from '../../tui/case/desk.ts'

/** Makes one change of a case's structure; gives the path of the entry or field. */
export async function editCase({ cases }: Pick<Store, 'cases'>, id: string, edit: CaseEdit): Promise<string> {
  switch (edit.kind) {
    case 'set':
      await cases.set(id, edit.path, edit.value)
      return edit.path
    case 'add': {
      const { kind: _kind, list, ...item } = edit
      return `${list}.${await cases.addItem(id, { list, ...item })}`
    }
    case 'move':
      await cases.moveItem(id, edit.path, edit.index)
      return edit.path
    default:
      await cases.removeItem(id, edit.path)
      return edit.path
  }
}

/** Replaces a stretch of a stored text as one action, if it still holds `words`. */
export async function replaceStretch(
  store: Pick<Store, 'openText'>,
  id: string,
  place: string,
  { stretch, words, insert }: { readonly stretch: Stretch; readonly words: string; readonly insert: string },
): Promise<boolean> {
  const session = await store.openText(id, place)
  try {
    if (session.content.slice(stretch.from, stretch.to) !== words) return false
    if (stretch.to > stretch.from) await session.delete(stretch.from, stretch.to)
    if (insert !== '') await session.insert(stretch.from, insert)
    return true
  } finally {
    await session.close()
  }
}

/** Takes back this device's last action and says in words what it was. */
export async function undoLast({ cases }: Pick<Store, 'cases'>, id: string): Promise<string> {
  await cases.undo(id)
  const history = await cases.history(id)
  return describeAction(takenBack(history, history.findLast(isUndo)))
}

/** Does again what was taken back last and says in words what it is. */
export async function redoLast({ cases }: Pick<Store, 'cases'>, id: string): Promise<string> {
  await cases.redo(id)
  const history = await cases.history(id)
  // The redo takes back an undo, which took back the action.
  const undo = takenBack(history, history.findLast(isUndo)).find(isUndo)
  return describeAction(takenBack(history, undo))
}

function isUndo({ kind }: HistoryEntry): boolean {
  return kind === 'undo'
}

function takenBack(
  history: readonly HistoryEntry[],
  undo: HistoryEntry | undefined,
): readonly HistoryEntry[] {
  const value = undo?.value as { readonly undoes?: readonly string[] } | undefined
  const ids = new Set(value?.undoes)
  const entries = history.filter(({ id }) => ids.has(id))
  // What a redo did is the undo of an undo: in words it is the first action again.
  const inner = entries.find(isUndo)
  const before = inner === undefined ? [] : takenBack(history, inner).filter(isUndo)
  return before.length > 0 ? takenBack(history, before[0]) : entries
}

function describeAction(entries: readonly HistoryEntry[]): string {
  const of = (kind: string): HistoryEntry | undefined => entries.find((entry) => entry.kind === kind)
  const where = (entry: HistoryEntry): string => placeNames[listOf(entry.path)] ?? listOf(entry.path)
  const added = of('item.add')
  if (added !== undefined) return `the new entry under ${where(added)}`
  const removed = of('item.remove')
  if (removed !== undefined) return `the removal under ${where(removed)}`
  const moved = of('item.move')
  if (moved !== undefined) return `the move under ${where(moved)}`
  const set = of('set')
  if (set !== undefined) return `the change of ${set.path.slice(set.path.lastIndexOf('.') + 1)}`
  return 'what you wrote last'
}

function listOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.')).replace('sections.', '')
}

const placeNames: Readonly<Record<string, string>> = {
  rootCauses: 'root causes',
  correctiveActions: 'corrective actions',
  preventiveMeasures: 'preventive measures',
  submissions: 'attempts',
  requested: 'asked for',
}
