import type { ChangeSet } from './change.ts'

/** The shared text behind an editor. Positions are UTF-16 units; `text` is always what all changes so far lead to. */
export interface EditorDocument {
  readonly text: string
  /** Takes in a change of this editor; must not report it back to the listeners. */
  applyLocal(change: ChangeSet): void
  /** Reports everybody else's changes, each made for the text before it. Returns how to stop. */
  onRemote(listener: (change: ChangeSet) => void): () => void
}

/** A document of one person: nobody else ever changes it. */
export function createLocalDocument(content: string): EditorDocument {
  let text = content
  return {
    get text() {
      return text
    },
    applyLocal(change) {
      let position = 0
      let next = ''
      for (const step of change.steps) {
        if (typeof step === 'string') next += step
        else {
          if (step > 0) next += text.slice(position, position + step)
          position += Math.abs(step)
        }
      }
      text = next
    },
    onRemote: () => () => undefined,
  }
}
