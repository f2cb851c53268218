import type { WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import type { Json } from '../log/values.ts'
import type { CaseDocument, CaseItem } from './document.ts'
import {
  draftAddItem,
  draftMoveItem,
  draftRemoveItem,
  draftReplaceText,
  draftSet,
  type EditDeps,
  type LoadedCase,
  type NewItem,
  readTextState,
} from './edit.ts'
import { withSeen } from './late-edits.ts'

/** One part of an action on a case. */
export type CaseChange =
  | { readonly type: 'set'; readonly path: string; readonly value: Json }
  | { readonly type: 'add'; readonly item: NewItem & { readonly id: string } }
  | { readonly type: 'move'; readonly path: string; readonly index: number }
  | { readonly type: 'remove'; readonly path: string }
  | { readonly type: 'text'; readonly path: string; readonly replaceAll: string }

/** What the maker of changes may use; it sees the case as it is in the transaction that will change it. */
export interface ChangeContext {
  readonly document: CaseDocument
  readonly author: string
  readonly newId: () => string
}

export type ChangeMaker = (context: ChangeContext) => readonly CaseChange[]

/** The drafts of several changes that are made, and undone, as one action. */
export async function draftChanges(
  transaction: WriteTransaction,
  loaded: LoadedCase,
  changes: readonly CaseChange[],
  deps: EditDeps,
): Promise<readonly Draft[]> {
  const { id } = loaded.document
  const lists: Record<string, CaseItem[]> = Object.fromEntries(
    Object.entries(loaded.document.lists).map(([name, items]) => [name, [...items]]),
  )
  const document = { ...loaded.document, lists }
  const drafts: Draft[] = []
  for (const change of changes) {
    switch (change.type) {
      case 'set':
        drafts.push(await draftSet(transaction, id, change.path, change.value))
        break
      case 'add': {
        const added = draftAddItem(document, change.item, deps)
        drafts.push(...added.drafts)
        rememberAdded(lists, added, change.item)
        break
      }
      case 'move':
        drafts.push(...draftMoveItem(document, change.path, change.index, deps))
        break
      case 'remove':
        drafts.push(await withSeen(transaction, draftRemoveItem(loaded, change.path)))
        break
      default: {
        const state = await readTextState(transaction, id, change.path)
        const draft = draftReplaceText(id, change.path, state, change.replaceAll, deps)
        if (draft !== undefined) drafts.push(draft)
      }
    }
  }
  return drafts
}

/** The next entry of the same list must find its place behind this one. */
export function rememberAdded(
  lists: Record<string, CaseItem[]>,
  { itemId, drafts }: ReturnType<typeof draftAddItem>,
  item: NewItem,
): void {
  for (const draft of drafts) {
    if (draft.kind !== 'item.add') continue
    const list = draft.path.slice(0, draft.path.lastIndexOf('.'))
    const items = (lists[list] ??= [])
    items.splice(item.index ?? items.length, 0, {
      id: itemId,
      path: draft.path,
      rank: draft.value.v,
      fields: item.fields ?? {},
      text: item.text ?? '',
      revived: false,
    })
  }
}
