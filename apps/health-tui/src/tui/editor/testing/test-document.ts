import { applyChange, type ChangeSet } from '../change.ts'
import type { EditorDocument } from '../document.ts'
import { contentOf, textOf } from '../text.ts'

/** A document that a test can change as somebody else would. */
export function createTestDocument(content: string): EditorDocument & { receive(change: ChangeSet): void } {
  let text = textOf(content)
  const listeners = new Set<(change: ChangeSet) => void>()
  return {
    get text() {
      return contentOf(text)
    },
    applyLocal(change) {
      text = applyChange(text, change)
    },
    onRemote(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receive(change) {
      text = applyChange(text, change)
      for (const listener of listeners) listener(change)
    },
  }
}
