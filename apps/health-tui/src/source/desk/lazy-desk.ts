import { databaseFailure } from '../../database.ts'
import { caseFailure } from './case-failure.ts'
import type { WorkerDesk } from './case-desk.ts'

/** A desk that is loaded when the first case is opened; its failures are lines for people. */
export function createLazyDesk(load: () => Promise<WorkerDesk>): WorkerDesk {
  let loading: Promise<WorkerDesk> | undefined
  let desk: WorkerDesk | undefined
  const get = async (): Promise<WorkerDesk> => {
    loading ??= load()
    desk = await loading
    return desk
  }
  const on = async <T>(work: (desk: WorkerDesk) => Promise<T>): Promise<T> => {
    try {
      return await work(await get())
    } catch (error) {
      throw databaseFailure(caseFailure(error))
    }
  }
  return {
    open: async (...args) => on(async (ready) => ready.open(...args)),
    leave: async () => desk?.leave(),
    openText: async (path) => on(async (ready) => ready.openText(path)),
    closeText: async (path) => on(async (ready) => ready.closeText(path)),
    edit: async (edit) => on(async (ready) => ready.edit(edit)),
    undo: async () => on(async (ready) => ready.undo()),
    redo: async () => on(async (ready) => ready.redo()),
    replace: async (...args) => on(async (ready) => ready.replace(...args)),
    render: async (format) => on(async (ready) => ready.render(format)),
    submit: async (text) => on(async (ready) => ready.submit(text)),
    suggest: async (word) => on(async (ready) => ready.suggest(word)),
    here: async (...args) => on(async (ready) => ready.here(...args)),
    // A text can only be typed into after it was opened, and so the desk is there.
    typed: (path, update) => desk?.typed(path, update),
    rest: async () => desk?.rest(),
    close: async () => (await desk?.close()) ?? null,
  }
}
