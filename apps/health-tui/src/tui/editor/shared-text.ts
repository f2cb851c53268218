import { changeOf, replacementsOf, type ChangeSet, type Replacement } from './change.ts'
import { differences } from './differences.ts'
import type { EditorDocument } from './document.ts'

/** What is used of a `Y.Text`; said here so that the editor does not need Yjs. */
export interface SharedText {
  readonly length: number
  readonly doc: { transact(work: () => void, origin: unknown): void } | null
  toString(): string
  insert(position: number, text: string): void
  delete(position: number, length: number): void
  observe(listener: (event: SharedTextEvent, transaction: { readonly origin: unknown }) => void): void
  unobserve(listener: (event: SharedTextEvent, transaction: { readonly origin: unknown }) => void): void
}

interface SharedTextEvent {
  readonly delta: readonly {
    readonly retain?: number | undefined
    readonly delete?: number | undefined
    readonly insert?: unknown
  }[]
}

/** A `Y.Text` as an editor's document. Own changes are made with an origin of this binding; all others are remote. */
export function bindSharedText(shared: SharedText): EditorDocument {
  const origin = Symbol('editor')
  return {
    get text() {
      return shared.toString()
    },
    applyLocal(change) {
      const replacements = replacementsOf(change).toReversed()
      const transact = (work: () => void): void => {
        if (shared.doc === null) work()
        else shared.doc.transact(work, origin)
      }
      transact(() => {
        for (const { from, to, insert } of replacements) {
          if (to > from) shared.delete(from, to - from)
          if (insert !== '' && insert.length <= longestInsert) shared.insert(from, insert)
        }
      })
      // In pieces, because each update of a shared text has to fit into one operation of the log.
      for (const { from, insert } of replacements) {
        if (insert.length <= longestInsert) continue
        let at = from + grownBefore(replacements, from)
        for (const piece of piecesOf(insert)) {
          transact(() => shared.insert(at, piece))
          at += piece.length
        }
      }
    },
    onRemote(listener) {
      const observe = (event: SharedTextEvent, transaction: { readonly origin: unknown }): void => {
        if (transaction.origin === origin) return
        const change = readDelta(event.delta, shared.length)
        if (change.steps.length > 0) listener(change)
      }
      shared.observe(observe)
      return () => shared.unobserve(observe)
    },
  }
}

const longestInsert = 90_000

/** How much the replacements before a position have lengthened the text by now. */
function grownBefore(replacements: readonly Replacement[], position: number): number {
  let grown = 0
  for (const { from, to, insert } of replacements)
    if (from < position) grown += (insert.length <= longestInsert ? insert.length : 0) - (to - from)
  return grown
}

/** No character is cut in two: a shared text would lose it. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = from + longestInsert
    const to = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end
    yield text.slice(from, to)
    from = to
  }
}

function readDelta(delta: SharedTextEvent['delta'], after: number): ChangeSet {
  const replacements: Replacement[] = []
  let position = 0
  let grown = 0
  for (const part of delta) {
    if (part.retain !== undefined) position += part.retain
    else if (part.delete !== undefined) {
      replacements.push({ from: position, to: position + part.delete, insert: '' })
      position += part.delete
      grown -= part.delete
    } else if (typeof part.insert === 'string') {
      replacements.push({ from: position, to: position, insert: part.insert })
      grown += part.insert.length
    }
  }
  return changeOf(after - grown, ...replacements)
}

/** What is used of the storage package's text session: it changes its content at once and saves it afterwards. */
export interface TextSession {
  readonly content: string
  insert(position: number, text: string): Promise<void>
  delete(from: number, to: number): Promise<void>
  refresh(): Promise<boolean>
}

export interface SessionDocument extends EditorDocument {
  /** Takes in what others wrote meanwhile and tells the editor what changed. */
  refresh(): Promise<void>
}

/** Others' changes since the last look are few; a rewritten text may as well come as one piece. */
const mostEdits = 300

/**
 * A text session as an editor's document. A session does not say what others changed, so that is found by comparing,
 * piece by piece: a cursor between two changes stays between them.
 * `onFailure` hears when a keystroke could not be saved; the session keeps it and tries again.
 */
export function bindTextSession(session: TextSession, onFailure: (error: unknown) => void): SessionDocument {
  const listeners = new Set<(change: ChangeSet) => void>()
  let shown = session.content
  return {
    get text() {
      return session.content
    },
    applyLocal(change) {
      for (const { from, to, insert } of replacementsOf(change).toReversed()) {
        if (to > from) session.delete(from, to).catch(onFailure)
        if (insert !== '') session.insert(from, insert).catch(onFailure)
      }
      shown = session.content
    },
    onRemote(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async refresh() {
      await session.refresh()
      const change = differences(shown, session.content, mostEdits)
      shown = session.content
      if (change !== undefined) for (const listener of listeners) listener(change)
    },
  }
}
