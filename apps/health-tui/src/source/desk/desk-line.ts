import type { CaseDesk, DeskEvent, DeskLine } from '../../tui/case/desk.ts'

/** The screen's side of the desk, which is in the database's thread. */
export function createDeskLine(deps: {
  readonly ask: (method: keyof CaseDesk, args: readonly unknown[]) => Promise<unknown>
  readonly type: (path: string, update: string) => void
  readonly listeners: Set<(event: DeskEvent) => void>
  /** How many updates are in the file, counted by the other side. */
  readonly saved: SharedArrayBuffer
}): DeskLine {
  const { ask, listeners } = deps
  const saved = new Int32Array(deps.saved)
  let typed = 0
  return {
    open: async (...args) => (await ask('open', args)) as boolean,
    leave: async () => void (await ask('leave', [])),
    openText: async (path) => (await ask('openText', [path])) as string,
    closeText: async (path) => void (await ask('closeText', [path])),
    edit: async (edit) => (await ask('edit', [edit])) as string,
    undo: async () => (await ask('undo', [])) as string,
    redo: async () => (await ask('redo', [])) as string,
    replace: async (...args) => (await ask('replace', args)) as boolean,
    render: async (format) => (await ask('render', [format])) as string,
    submit: async (text) => void (await ask('submit', [text])),
    suggest: async (word) => (await ask('suggest', [word])) as readonly string[],
    here: async (...args) => void (await ask('here', args)),
    typed(path, update) {
      typed += 1
      deps.type(path, update)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settle(ms) {
      let last = Atomics.load(saved, 0)
      let until = performance.now() + ms
      for (;;) {
        const done = Atomics.load(saved, 0)
        if (done >= typed) return true
        if (done !== last) {
          last = done
          until = performance.now() + ms
        }
        const left = until - performance.now()
        if (left <= 0) return false
        // The other thread goes on by itself: it saves while this one blocks.
        Atomics.wait(saved, 0, done, left)
      }
    },
  }
}
