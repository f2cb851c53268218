import type { Database, WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import { maxValueLength } from '../log/operation.ts'
import { createTextBuffer, mergeText, mergeUpdates, replacement, type TextChange } from '../log/text.ts'
import { type EditDeps, freshClient, readTextState, textDraft } from './edit.ts'

/**
 * A free text while somebody types in it. Each keystroke is committed to the file at once (as a draft), and becomes one
 * operation of the log with its neighbours: after a second of rest, at 4 KB, or when the field is left.
 */
export interface TextSession {
  readonly content: string
  /** The whole text as a Yjs update (base64), to begin a copy of it in another thread with. */
  readonly state: string
  /** Resolves when the keystroke is safe in the file. */
  insert(position: number, text: string): Promise<void>
  delete(from: number, to: number): Promise<void>
  /** Takes in a Yjs update (base64) of a copy of this text; resolves when it is safe in the file. */
  adopt(update: string): Promise<void>
  /** Hears updates that copies lack, because others wrote them. Returns how to stop. */
  onForeign(listener: (update: string) => void): () => void
  /** Takes in what others wrote meanwhile; true when the content changed. */
  refresh(): Promise<boolean>
  /** Makes one operation of what was typed since the last. */
  flush(): Promise<void>
  /** Leaves the field; where that fails (a full disk) the session still holds every word, and may be typed in or closed again. */
  close(): Promise<void>
}

export interface TextSessionDeps extends EditDeps {
  readonly database: Pick<Database, 'read' | 'transaction'>
  readonly now: () => number
  readonly pid: number
  readonly append: (transaction: WriteTransaction, drafts: readonly Draft[]) => Promise<unknown>
  /** Calls back after a rest; returns the way to cancel. */
  readonly after: (ms: number, work: () => void) => () => void
}

const restMs = 1000
const groupBytes = 4096

export async function openTextSession(deps: TextSessionDeps, id: string, path: string): Promise<TextSession> {
  const session = deps.newId()
  const listeners = new Set<(update: string) => void>()
  const buffer = createTextBuffer(
    await readTextState(deps.database, id, path),
    freshClient(deps),
    (update) => {
      for (const listener of listeners) listener(update)
    },
  )
  let updates: string[] = []
  let changes: TextChange[] = []
  let cancelRest: (() => void) | undefined

  // Keys that come while a save is under way share the next one: a file that is slow to write must not fall behind.
  let saving: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined
  const saveSoon = async (): Promise<void> => {
    waiting ??= saving
      .catch(() => undefined)
      .then(async () => {
        waiting = undefined
        saving = saveDraft()
        return saving
      })
    return waiting
  }

  async function saveDraft(): Promise<void> {
    for (;;) {
      const taken = buffer.take(groupBytes)
      if (taken === undefined) return
      await saveTaken(taken)
    }
  }

  async function saveTaken(taken: NonNullable<ReturnType<typeof buffer.take>>): Promise<void> {
    updates = [mergeUpdates([...updates, taken.update])]
    changes.push(...taken.changes)
    await deps.database.transaction(async (transaction) =>
      transaction.run(
        `INSERT INTO text_draft (session, entity_id, path, pid, updated_at, updates, delta) VALUES (?, ?, ?, ?, CAST(? AS INTEGER), ?, ?)
         ON CONFLICT (session) DO UPDATE SET updated_at = excluded.updated_at, updates = excluded.updates, delta = excluded.delta`,
        [session, id, path, deps.pid, deps.now(), JSON.stringify(updates), JSON.stringify(changes)],
      ),
    )
    cancelRest?.()
    cancelRest = undefined
    if ((updates[0]?.length ?? 0) > groupBytes) await flush()
    else cancelRest = deps.after(restMs, () => void flush().catch(() => undefined))
  }

  async function flush(): Promise<void> {
    cancelRest?.()
    cancelRest = undefined
    if (updates.length === 0) return
    const [update = ''] = updates
    const group = { update, changes }
    updates = []
    changes = []
    try {
      await deps.database.transaction(async (transaction) => {
        await deps.append(transaction, [textDraft(id, path, group)])
        await transaction.run('DELETE FROM text_draft WHERE session = ?', [session])
      })
    } catch (error) {
      // The draft still holds it; the next keystroke or the next start makes the operation.
      updates = [mergeUpdates([group.update, ...updates])]
      changes = [...group.changes, ...changes]
      throw error
    }
  }

  return {
    get content() {
      return buffer.content
    },
    get state() {
      return buffer.state
    },
    async insert(position, text) {
      buffer.insert(position, text)
      await saveDraft()
    },
    async delete(from, to) {
      buffer.delete(from, to)
      await saveDraft()
    },
    async adopt(update) {
      buffer.adopt(update)
      await saveSoon()
    },
    onForeign(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async refresh() {
      const before = buffer.content
      const state = await readTextState(deps.database, id, path)
      if (state !== undefined) buffer.merge([state])
      return buffer.content !== before
    },
    flush,
    async close() {
      // What is being saved belongs to the operation that is made last; what could not be saved is tried once more.
      await waiting?.catch(() => undefined)
      await saving.catch(() => undefined)
      await saveDraft()
      await flush()
      listeners.clear()
    },
  }
}

/** Makes operations of drafts whose process died before it could. */
export async function recoverDrafts(
  deps: Pick<TextSessionDeps, 'database' | 'append' | 'random'>,
  isAlive: (pid: number) => boolean,
): Promise<number> {
  const waiting = await deps.database.read<{ pid: number }>('SELECT pid FROM text_draft')
  if (!waiting.some(({ pid }) => !isAlive(pid))) return 0
  return deps.database.transaction(async (transaction) => {
    // What does not fit into one operation is typed anew in pieces: nothing else has its Yjs update.
    const retype = async (path: string, id: string, update: string): Promise<void> => {
      const state = await readTextState(transaction, id, path)
      const buffer = createTextBuffer(state, freshClient(deps))
      const change = replacement(buffer.content, mergeText(state, [update]).content)
      if (change === undefined) return
      buffer.delete(change[0], change[0] + change[1])
      buffer.insert(change[0], change[2])
      const drafts: Draft[] = []
      for (let taken = buffer.take(groupBytes); taken !== undefined; taken = buffer.take(groupBytes))
        drafts.push(textDraft(id, path, taken))
      await deps.append(transaction, drafts)
    }
    const rows = await transaction.read<{
      session: string
      entity_id: string
      path: string
      pid: number
      updates: string
      delta: string
    }>('SELECT * FROM text_draft ORDER BY updated_at')
    const dead = rows.filter(({ pid }) => !isAlive(pid))
    for (const row of dead) {
      const update = mergeUpdates(JSON.parse(row.updates) as string[])
      const changes = JSON.parse(row.delta) as TextChange[]
      const draft = textDraft(row.entity_id, row.path, { update, changes })
      if (JSON.stringify(draft.value).length > maxValueLength) await retype(row.path, row.entity_id, update)
      else await deps.append(transaction, [draft])
      await transaction.run('DELETE FROM text_draft WHERE session = ?', [row.session])
    }
    return dead.length
  })
}
