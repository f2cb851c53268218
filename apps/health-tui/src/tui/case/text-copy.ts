import {
  applyUpdate,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  decodeRelativePosition,
  Doc,
  encodeRelativePosition,
} from 'yjs'
import type { Selection } from '../editor/selection.ts'
import { isCursor } from '../editor/selection.ts'
import type { AnchoredSelection } from './desk.ts'
import { bindSharedText } from '../editor/shared-text.ts'
import type { EditorDocument } from '../editor/document.ts'

/** A text of the case, copied into the screen's thread, so that a key changes it without asking anybody. */
export interface TextCopy {
  readonly document: EditorDocument
  /** Takes in what others wrote. */
  receive(update: string): void
  /** A selection as it means the same in every copy, whatever is written in them meanwhile. */
  anchored(selection: Selection): AnchoredSelection
  /** Where somebody's selection is here now; undefined while it rests on words that have not come yet. */
  located(selection: AnchoredSelection): Selection | undefined
  close(): void
}

/** Begins a copy from a whole state; `send` gets what is typed here, as Yjs updates (base64). */
export function createTextCopy(state: string, send: (update: string) => void): TextCopy {
  const doc = new Doc()
  applyUpdate(doc, decode(state), others)
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== others) send(encode(update))
  })
  const text = doc.getText('text')
  const anchor = (position: number, side: Side): string =>
    Buffer.from(encodeRelativePosition(createRelativePositionFromTypeIndex(text, position, side))).toString(
      'base64url',
    )
  const locate = (position: string): number | undefined => {
    try {
      const relative = decodeRelativePosition(Buffer.from(position, 'base64url'))
      const found = createAbsolutePositionFromRelativePosition(relative, doc)
      return found?.type === text ? Math.min(found.index, text.length) : undefined
    } catch {
      // It comes from another device: whatever it is, it is no place in this text.
      return undefined
    }
  }
  return {
    document: bindSharedText(text),
    receive: (update) => applyUpdate(doc, decode(update), others),
    anchored(selection) {
      // The same edges that a selection of one's own has: a cursor stays before what others write at it, and a
      // selection does not grow.
      const { anchor: from, head } = selection
      if (isCursor(selection)) return { anchor: anchor(head, before), head: anchor(head, before) }
      const [left, right]: readonly [Side, Side] = from < head ? [after, before] : [before, after]
      return { anchor: anchor(from, left), head: anchor(head, right) }
    },
    located(selection) {
      const [from, head] = [locate(selection.anchor), locate(selection.head)]
      return from === undefined || head === undefined ? undefined : { anchor: from, head }
    },
    close: () => doc.destroy(),
  }
}

/** Which neighbour a position goes with when something is written at it. */
type Side = typeof before | typeof after
const before = -1
const after = 0

const others = Symbol('others')

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function decode(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}
