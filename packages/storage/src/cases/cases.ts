import type { Database, WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import type { Operation } from '../log/operation.ts'
import type { Json } from '../log/values.ts'
import { type CaseChange, type ChangeMaker, draftChanges, rememberAdded } from './change.ts'
import { type Conflict, draftResolve, listConflicts } from './conflicts.ts'
import type { CaseDocument, CaseItem } from './document.ts'
import {
  draftAddItem,
  draftMoveItem,
  draftRemoveItem,
  draftReplaceText,
  draftSet,
  draftText,
  type EditDeps,
  loadCase,
  requireCase,
  type NewItem,
  readTextState,
} from './edit.ts'
import { CaseError } from './failure.ts'
import { withSeen } from './late-edits.ts'
import { type AttributedRun, attributeText, type HistoryEntry, readHistory } from './history.ts'
import { type CaseFilter, type CaseSummary, listCases } from './list.ts'
import { readCase } from './read.ts'
import { readReview, type ReviewAction, type ReviewStatus, seenVector } from './review.ts'
import { draftUndo } from './undo.ts'

/** What a new case starts with. */
export interface NewCase {
  readonly id?: string
  readonly fields?: Readonly<Record<string, Json>>
  readonly items?: readonly NewItem[]
  readonly freeText?: string
}

/** Inserts at a position or deletes a range, in UTF-16 units. */
export type TextEdit =
  | { readonly insert: string; readonly at: number }
  | { readonly deleteFrom: number; readonly to: number }
  | { readonly replaceAll: string }

/** The cases of the team as this replica knows them. Every change is one action: committed when its promise resolves. */
export interface Cases {
  create(newCase: NewCase): Promise<string>
  list(filter?: CaseFilter): Promise<readonly CaseSummary[]>
  get(id: string): Promise<CaseDocument | undefined>
  set(id: string, path: string, value: Json): Promise<void>
  addItem(id: string, item: NewItem): Promise<string>
  moveItem(id: string, path: string, index: number): Promise<void>
  removeItem(id: string, path: string): Promise<void>
  /** Several changes as one action, made from the case as it is in the transaction that changes it. */
  change(id: string, make: ChangeMaker): Promise<readonly CaseChange[]>
  editText(id: string, path: string, edit: TextEdit): Promise<void>
  undo(id: string, txn?: string): Promise<void>
  /** Takes back this device's last undo on the case, unless something was done anew since. */
  redo(id: string): Promise<void>
  review(id: string, action: ReviewAction, reason?: string): Promise<void>
  reviewStatus(id: string): Promise<ReviewStatus>
  history(id: string, path?: string): Promise<readonly HistoryEntry[]>
  attribution(id: string, path: string): Promise<readonly AttributedRun[]>
  conflicts(id?: string): Promise<readonly Conflict[]>
  resolve(loser: string, choice: 'keep' | 'restore'): Promise<void>
}

export interface CasesDeps extends EditDeps {
  readonly database: Pick<Database, 'read' | 'transaction'>
  readonly author: string
  readonly device: () => string
  readonly append: (transaction: WriteTransaction, drafts: readonly Draft[]) => Promise<readonly Operation[]>
}

export function createCases(deps: CasesDeps): Cases {
  const { database } = deps
  const act = async (build: (transaction: WriteTransaction) => Promise<readonly Draft[]>): Promise<void> =>
    database.transaction(async (transaction) => {
      const drafts = await build(transaction)
      if (drafts.length > 0) await deps.append(transaction, drafts)
    })

  return {
    async create(newCase) {
      const id = newCase.id ?? deps.newId()
      const drafts = draftCase(id, newCase, deps)
      await act(async () => drafts)
      return id
    },
    list: async (filter) => listCases(database, filter),
    get: async (id) => readCase(database, id),
    set: async (id, path, value) =>
      act(async (transaction) => {
        await requireCase(transaction, id)
        return [await draftSet(transaction, id, path, value)]
      }),
    async addItem(id, item) {
      let added = ''
      await act(async (transaction) => {
        const { itemId, drafts } = draftAddItem((await loadCase(transaction, id)).document, item, deps)
        added = itemId
        return drafts
      })
      return added
    },
    moveItem: async (id, path, index) =>
      act(async (transaction) =>
        draftMoveItem((await loadCase(transaction, id)).document, path, index, deps),
      ),
    removeItem: async (id, path) =>
      act(async (transaction) => [
        await withSeen(transaction, draftRemoveItem(await loadCase(transaction, id), path)),
      ]),
    async change(id, make) {
      let made: readonly CaseChange[] = []
      await act(async (transaction) => {
        const loaded = await loadCase(transaction, id)
        made = make({ document: loaded.document, author: deps.author, newId: deps.newId })
        return draftChanges(transaction, loaded, made, deps)
      })
      return made
    },
    editText: async (id, path, edit) =>
      act(async (transaction) => {
        await requireText(transaction, id, path)
        const state = await readTextState(transaction, id, path)
        const draft =
          'replaceAll' in edit
            ? draftReplaceText(id, path, state, edit.replaceAll, deps)
            : draftText(
                id,
                path,
                state,
                (buffer) => {
                  if ('insert' in edit) buffer.insert(edit.at, edit.insert)
                  else buffer.delete(edit.deleteFrom, edit.to)
                },
                deps,
              )
        return draft === undefined ? [] : [draft]
      }),
    undo: async (id, txn) =>
      act(async (transaction) =>
        draftUndo(transaction, id, { device: deps.device(), deps, ...(txn === undefined ? {} : { txn }) }),
      ),
    redo: async (id) =>
      act(async (transaction) => draftUndo(transaction, id, { device: deps.device(), deps, redo: true })),
    review: async (id, action, reason) =>
      act(async (transaction) => {
        const { document } = await loadCase(transaction, id)
        const status = await readReview(transaction, id)
        if (action !== 'request' && status.requestedBy === null)
          throw new CaseError({ type: 'not-requested', id })
        if (action === 'approve' && status.requestedBy === deps.author)
          throw new CaseError({ type: 'own-approval', author: deps.author })
        const seen = action === 'approve' ? { seen: await seenVector(transaction, id) } : {}
        const fields = { action, ...(reason === undefined ? {} : { reason }), ...seen }
        return draftAddItem(document, { list: 'reviews', fields }, deps).drafts
      }),
    reviewStatus: async (id) => readReview(database, id),
    history: async (id, path) => readHistory(database, id, path),
    attribution: async (id, path) => attributeText(database, id, path),
    conflicts: async (id) => listConflicts(database, id),
    resolve: async (loser, choice) => act(async (transaction) => draftResolve(transaction, loser, choice)),
  }
}

function draftCase(id: string, newCase: NewCase, deps: EditDeps): readonly Draft[] {
  const drafts: Draft[] = [
    {
      kind: 'create',
      entity: 'case',
      entityId: id,
      path: '',
      value: { v: 'case', f: { state: 'open', ...newCase.fields } },
    },
  ]
  const lists: Record<string, CaseItem[]> = {}
  for (const item of newCase.items ?? []) {
    const added = draftAddItem({ id, lists }, item, deps)
    drafts.push(...added.drafts)
    rememberAdded(lists, added, item)
  }
  if (newCase.freeText !== undefined && newCase.freeText !== '') {
    const text = draftReplaceText(id, 'freeText', undefined, newCase.freeText, deps)
    if (text !== undefined) drafts.push(text)
  }
  return drafts
}

async function requireText(transaction: WriteTransaction, id: string, path: string): Promise<void> {
  await requireCase(transaction, id)
  if (path === 'freeText') return
  const rows = await transaction.read('SELECT 1 FROM cell WHERE entity_id = ? AND path = ?', [
    id,
    `${path}#rank`,
  ])
  if (rows.length === 0) throw new CaseError({ type: 'no-such-item', path })
}
