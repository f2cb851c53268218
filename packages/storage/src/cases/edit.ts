import type { WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import { rankAt } from '../log/rank.ts'
import { createTextBuffer, replacement } from '../log/text.ts'
import type { Json } from '../log/values.ts'
import { buildCase, type CaseDocument, type CaseParts, latestEdit } from './document.ts'
import { CaseError } from './failure.ts'
import { linkPath } from './links.ts'
import { isFieldPath, isTextPath, listPath } from './places.ts'
import { readCaseParts } from './read.ts'

/** What the making of drafts needs besides the case itself. */
export interface EditDeps {
  readonly random: () => number
  readonly newId: () => string
}

export interface NewItem {
  readonly list: string
  /** Where to put it; at the end by default. */
  readonly index?: number
  readonly text?: string
  readonly fields?: Readonly<Record<string, Json>>
  readonly id?: string
  /** Ids of the entries that it is tied to. */
  readonly links?: readonly string[]
}

export interface LoadedCase {
  readonly parts: CaseParts
  readonly document: CaseDocument
}

export async function loadCase(transaction: WriteTransaction, id: string): Promise<LoadedCase> {
  await requireCase(transaction, id)
  const parts = await readCaseParts(transaction, id)
  if (parts === undefined) throw new CaseError({ type: 'no-such-case', id })
  return { parts, document: buildCase(parts) }
}

/** Refuses what cannot be edited. */
export async function requireCase(transaction: WriteTransaction, id: string): Promise<void> {
  const [row] = await transaction.read<{ partial: number }>('SELECT partial FROM case_summary WHERE id = ?', [
    id,
  ])
  if (row === undefined) throw new CaseError({ type: 'no-such-case', id })
  // What it is based on is not here yet: the edit would lose to what it meant to replace.
  if (row.partial === 1) throw new CaseError({ type: 'still-arriving', id })
}

export async function draftSet(
  transaction: WriteTransaction,
  id: string,
  path: string,
  value: Json,
): Promise<Draft> {
  if (!isFieldPath(path)) throw new CaseError({ type: 'bad-path', path })
  const [cell] = await transaction.read<{ op_id: string }>(
    'SELECT op_id FROM cell WHERE entity_id = ? AND path = ?',
    [id, path],
  )
  return { kind: 'set', entity: 'case', entityId: id, path, value: { v: value, base: cell?.op_id ?? null } }
}

export function draftAddItem(
  document: Pick<CaseDocument, 'id' | 'lists'>,
  item: NewItem,
  deps: EditDeps,
): { readonly itemId: string; readonly drafts: readonly Draft[] } {
  const list = listPath(item.list)
  const items = document.lists[list] ?? []
  const itemId = item.id ?? deps.newId()
  const place = { entity: 'case', entityId: document.id } as const
  const { rank, moves } = rankAt(items, clampIndex(item.index, items.length), deps.random)
  const path = `${list}.${itemId}`
  const drafts: Draft[] = moves.map((move) => ({
    kind: 'item.move',
    ...place,
    path: `${list}.${move.id}`,
    value: { v: move.rank },
  }))
  drafts.push({
    kind: 'item.add',
    ...place,
    path,
    value: { v: rank, ...(item.fields === undefined ? {} : { f: { ...item.fields } }) },
  })
  for (const target of item.links ?? [])
    drafts.push({ kind: 'set', ...place, path: linkPath(path, target), value: { v: true, base: null } })
  if (item.text !== undefined && item.text !== '') {
    const text = draftText(document.id, path, undefined, (buffer) => buffer.insert(0, item.text ?? ''), deps)
    if (text !== undefined) drafts.push(text)
  }
  return { itemId, drafts }
}

export function draftMoveItem(
  document: CaseDocument,
  path: string,
  index: number,
  deps: EditDeps,
): readonly Draft[] {
  const list = path.slice(0, path.lastIndexOf('.'))
  const items = document.lists[list] ?? []
  if (!items.some((item) => item.path === path)) throw new CaseError({ type: 'no-such-item', path })
  const others = items.filter((item) => item.path !== path)
  const { rank, moves } = rankAt(others, clampIndex(index, others.length), deps.random)
  const place = { kind: 'item.move', entity: 'case', entityId: document.id } as const
  return [
    ...moves.map((move) => ({ ...place, path: `${list}.${move.id}`, value: { v: move.rank } })),
    { ...place, path, value: { v: rank } },
  ]
}

export function draftRemoveItem({ parts, document }: LoadedCase, path: string): Draft {
  if (!Object.values(document.lists).some((list) => list.some((item) => item.path === path)))
    throw new CaseError({ type: 'no-such-item', path })
  return {
    kind: 'item.remove',
    entity: 'case',
    entityId: document.id,
    path,
    value: { v: { seen: latestEdit(parts.cells, path) } },
  }
}

/** Changes one free text by `change`; undefined when that changes nothing. */
export function draftText(
  id: string,
  path: string,
  state: string | undefined,
  change: (buffer: ReturnType<typeof createTextBuffer>) => void,
  deps: EditDeps,
): Draft | undefined {
  const buffer = createTextBuffer(state, freshClient(deps))
  change(buffer)
  const taken = buffer.take()
  return taken === undefined ? undefined : textDraft(id, path, taken)
}

export function textDraft(
  id: string,
  path: string,
  taken: NonNullable<ReturnType<ReturnType<typeof createTextBuffer>['take']>>,
): Draft {
  return {
    kind: 'text',
    entity: 'case',
    entityId: id,
    path,
    value: {
      u: taken.update,
      d: taken.changes.map(([position, deleted, inserted]) => [position, deleted, inserted]),
    },
  }
}

/** Turns the whole text into `after` by the smallest replacement, so that concurrent edits elsewhere stay. */
export function draftReplaceText(
  id: string,
  path: string,
  state: string | undefined,
  after: string,
  deps: EditDeps,
): Draft | undefined {
  return draftText(
    id,
    path,
    state,
    (buffer) => {
      const change = replacement(buffer.content, after)
      if (change === undefined) return
      buffer.delete(change[0], change[0] + change[1])
      buffer.insert(change[0], change[2])
    },
    deps,
  )
}

export async function readTextState(
  transaction: Pick<WriteTransaction, 'read'>,
  id: string,
  path: string,
): Promise<string | undefined> {
  if (!isTextPath(path)) throw new CaseError({ type: 'no-such-text', path })
  const [row] = await transaction.read<{ state: string }>(
    'SELECT state FROM text WHERE entity_id = ? AND path = ?',
    [id, path],
  )
  return row?.state
}

/** A Yjs client id that no other writer has: 32 random bits, never 0, which merging uses. */
export function freshClient({ random }: Pick<EditDeps, 'random'>): number {
  return 1 + Math.floor(random() * 0xff_ff_ff_fe)
}

function clampIndex(index: number | undefined, length: number): number {
  return index === undefined ? length : Math.max(0, Math.min(index, length))
}
