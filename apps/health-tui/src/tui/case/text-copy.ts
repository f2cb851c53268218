import { applyUpdate, Doc } from 'yjs'
import { bindSharedText } from '../editor/shared-text.ts'
import type { EditorDocument } from '../editor/document.ts'

/** A text of the case, copied into the screen's thread, so that a key changes it without asking anybody. */
export interface TextCopy {
  readonly document: EditorDocument
  /** Takes in what others wrote. */
  receive(update: string): void
  close(): void
}

/** Begins a copy from a whole state; `send` gets what is typed here, as Yjs updates (base64). */
export function createTextCopy(state: string, send: (update: string) => void): TextCopy {
  const doc = new Doc()
  applyUpdate(doc, decode(state), others)
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== others) send(encode(update))
  })
  return {
    document: bindSharedText(doc.getText('text')),
    receive: (update) => applyUpdate(doc, decode(update), others),
    close: () => doc.destroy(),
  }
}

const others = Symbol('others')

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function decode(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}
