import type { ScreenData, ScreenSource } from '../source.ts'
import type { ScreenState } from '../state.ts'
import type { Store } from '../store/store.ts'
import { showData, showFailure } from './show-data.ts'

/**
 * Reads what the lists show, one reading at a time: however many ask meanwhile, they get one more reading afterwards.
 * A failure is shown, never thrown.
 */
export function createLoading(deps: {
  readonly store: Store<ScreenState>
  readonly source: () => ScreenSource | undefined
  /** ms since 1970. */
  readonly now: () => number
  /** Everything was read; `before` is what was shown until then, null at the first look. */
  readonly onRead: (before: ScreenData | null, data: ScreenData) => void
}): () => Promise<void> {
  const { store } = deps
  let loading = false
  let again = false

  async function read(from: ScreenSource): Promise<void> {
    // The source may be exchanged (sample data) while it is read.
    const isCurrent = (): boolean => from === deps.source()
    try {
      if (store.get().data.phase !== 'ready') {
        // What the table shows comes first; ten thousand letters take a moment longer.
        const table = await from.load('table')
        if (isCurrent() && table.report.accounts.length > 0)
          store.set((state) => showData(state, table, deps.now()))
      }
      const data = await from.load('all')
      if (!isCurrent()) return
      const { data: before } = store.get()
      store.set((state) => showData(state, data, deps.now()))
      deps.onRead(before.phase === 'ready' && before.listed ? before : null, data)
    } catch (error) {
      if (isCurrent()) store.set((state) => showFailure(state, error))
    }
  }

  return async function load(): Promise<void> {
    const source = deps.source()
    if (source === undefined) return
    if (loading) {
      again = true
      return
    }
    loading = true
    try {
      await read(source)
    } finally {
      loading = false
    }
    if (again) {
      again = false
      await load()
    }
  }
}
