import * as Y from 'yjs'

/** One readable change: at `position` so many characters were deleted, then the text inserted. UTF-16 units. */
export type TextChange = readonly [position: number, deleted: number, inserted: string]

/** A text being edited: a Yjs document that remembers what changed since the last `take`. */
export interface TextBuffer {
  readonly content: string
  insert(position: number, text: string): void
  delete(from: number, to: number): void
  /** Takes in updates of others. */
  merge(updates: readonly string[]): void
  /** Takes in an update of a copy of this text as if it had been typed here: the next `take` holds it. */
  adopt(update: string): void
  /**
   * The update (base64) and readable changes since the last take; undefined when nothing changed. With a number of bytes only
   * the first of them, up to the one that exceeds it: take again for the rest.
   */
  take(bytes?: number): { readonly update: string; readonly changes: readonly TextChange[] } | undefined
  /** The whole state, base64. */
  readonly state: string
  readonly incomplete: boolean
}

const rootName = 'text'

/**
 * A buffer over a saved state. `clientId` must be fresh for each buffer that will write: two writers with one id destroy
 * each other's text. `onForeign` hears what `merge` brought and the buffer did not have.
 */
export function createTextBuffer(
  state: string | undefined,
  clientId: number,
  onForeign?: (update: string) => void,
): TextBuffer {
  const doc = openDoc(clientId)
  if (state !== undefined) Y.applyUpdate(doc, decode(state))
  const text = doc.getText(rootName)
  // Kept beside the document, because asking a long Yjs text for its content at each keystroke takes longer than the rest.
  let content = text.toJSON()
  const made: { readonly update: Uint8Array; readonly changes: readonly TextChange[] }[] = []
  let changes: TextChange[] = []
  // Comes after the changes of the same transaction were observed.
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === local) made.push({ update, changes })
    else onForeign?.(encode(update))
    changes = []
  })
  text.observe((event, transaction) => {
    const seen = readDelta(event.delta as readonly DeltaPart[])
    for (const [position, deleted, inserted] of seen)
      content = content.slice(0, position) + inserted + content.slice(position + deleted)
    if (transaction.origin === local) changes.push(...seen)
  })
  const within = (position: number): number => snapToCharacter(content, position)
  return {
    get content() {
      return content
    },
    insert(position, inserted) {
      let at = within(position)
      for (const piece of piecesOf(inserted.toWellFormed())) {
        doc.transact(() => text.insert(at, piece), local)
        at += piece.length
      }
    },
    delete(from, to) {
      const start = within(from)
      const end = within(to)
      if (end > start) doc.transact(() => text.delete(start, end - start), local)
    },
    merge(others) {
      doc.transact(() => {
        for (const update of others) Y.applyUpdate(doc, decode(update))
      })
    },
    adopt: (update) => Y.applyUpdate(doc, decode(update), local),
    take(bytes = Number.POSITIVE_INFINITY) {
      let size = 0
      let count = 0
      while (count < made.length && size < bytes) size += made[count++]?.update.length ?? 0
      if (count === 0) return undefined
      const taken = made.splice(0, count)
      return {
        update: encode(Y.mergeUpdates(taken.map(({ update }) => update))),
        changes: taken.flatMap((each) => each.changes),
      }
    },
    get state() {
      return encode(Y.encodeStateAsUpdate(doc))
    },
    get incomplete() {
      return hasGap(doc)
    },
  }
}

const local = Symbol('local')

/** One of these, in base64 and readable, fits into a value of the log whatever its characters are. */
const pieceLength = 90_000

/** A long text in pieces that fit into one operation each, no character cut in two. */
export function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const to = snapToCharacter(text, from + pieceLength)
    yield text.slice(from, to)
    from = to
  }
}

/** Adds updates to a saved state. `incomplete` means that an update before these is missing. */
export function mergeText(
  state: string | undefined,
  updates: readonly string[],
): { readonly state: string; readonly content: string; readonly incomplete: boolean } {
  const doc = openDoc(0)
  doc.transact(() => {
    if (state !== undefined) Y.applyUpdate(doc, decode(state))
    for (const update of updates) Y.applyUpdate(doc, decode(update))
  })
  return {
    state: encode(Y.encodeStateAsUpdate(doc)),
    content: doc.getText(rootName).toJSON(),
    incomplete: hasGap(doc),
  }
}

/** True when the bytes are an update that Yjs can read; foreign rows could hold anything. */
export function isTextUpdate(update: string): boolean {
  try {
    Y.decodeUpdate(decode(update))
    return true
  } catch {
    return false
  }
}

/** The update that takes back what `own` did and leaves everything else, made by `clientId`; undefined if nothing is left to take back. */
export function invertText(
  updates: readonly { readonly update: string; readonly own: boolean }[],
  clientId: number,
): { readonly update: string; readonly changes: readonly TextChange[] } | undefined {
  const doc = openDoc(clientId)
  doc.gc = false
  const text = doc.getText(rootName)
  const undo = new Y.UndoManager(text, {
    trackedOrigins: new Set([local]),
    captureTimeout: Number.MAX_SAFE_INTEGER,
  })
  for (const { update, own } of updates) Y.applyUpdate(doc, decode(update), own ? local : undefined)
  const made: Uint8Array[] = []
  const changes: TextChange[] = []
  doc.on('update', (update: Uint8Array) => made.push(update))
  text.observe((event) => changes.push(...readDelta(event.delta as readonly DeltaPart[])))
  undo.undo()
  undo.destroy()
  return made.length === 0 ? undefined : { update: encode(Y.mergeUpdates(made)), changes }
}

/** The smallest replacement that turns `before` into `after`, never cutting a surrogate pair. */
export function replacement(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  start = snapToCharacter(before, snapToCharacter(after, start))
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++
  }
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end--
  return [start, before.length - end - start, after.slice(start, after.length - end)]
}

/** Every run of the text with the Yjs client and clock that wrote it, for attribution. */
export function textRuns(
  updates: readonly string[],
): readonly { readonly client: number; readonly clock: number; readonly text: string }[] {
  const doc = openDoc(0)
  for (const update of updates) Y.applyUpdate(doc, decode(update))
  const runs: { client: number; clock: number; text: string }[] = []
  for (let item = doc.getText(rootName)._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString) {
      runs.push({ client: item.id.client, clock: item.id.clock, text: item.content.str })
    }
  }
  return runs
}

/** Which Yjs clocks an update brought, per client. */
export function updateRanges(
  update: string,
): readonly { readonly client: number; readonly from: number; readonly to: number }[] {
  return Y.decodeUpdate(decode(update)).structs.map((struct) => ({
    client: struct.id.client,
    from: struct.id.clock,
    to: struct.id.clock + struct.length,
  }))
}

export function mergeUpdates(updates: readonly string[]): string {
  return encode(Y.mergeUpdates(updates.map(decode)))
}

interface DeltaPart {
  readonly retain?: number
  readonly delete?: number
  readonly insert?: unknown
}

function readDelta(delta: readonly DeltaPart[]): readonly TextChange[] {
  const changes: TextChange[] = []
  let position = 0
  for (const part of delta) {
    if (part.retain !== undefined) position += part.retain
    else if (part.delete !== undefined) changes.push([position, part.delete, ''])
    else if (typeof part.insert === 'string') {
      changes.push([position, 0, part.insert])
      position += part.insert.length
    }
  }
  return changes
}

function openDoc(clientId: number): Y.Doc {
  // A fixed name, because Yjs would draw a random one that nobody needs.
  const doc = new Y.Doc({ gc: true, guid: rootName })
  doc.clientID = clientId
  return doc
}

function hasGap(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

// Yjs replaces both halves of a pair that is cut in two by U+FFFD, and so a cut would lose a character.
function snapToCharacter(text: string, position: number): number {
  const bounded = Math.max(0, Math.min(position, text.length))
  return isLowSurrogate(text.charCodeAt(bounded)) && isHighSurrogate(text.charCodeAt(bounded - 1))
    ? bounded - 1
    : bounded
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd8_00 && code <= 0xdb_ff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc_00 && code <= 0xdf_ff
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function decode(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}
