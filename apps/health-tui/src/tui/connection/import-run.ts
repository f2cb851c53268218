import { cleanPath } from '../input/clean-path.ts'
import { describeOutcomes } from '../model/import-outcome.ts'
import type { ScreenSource } from '../source.ts'
import type { ImportPrompt, ScreenState } from '../state.ts'
import type { Store } from '../store/store.ts'
import { describeFailure } from './describe-failure.ts'

/** The import behind the dialogue: one at a time, with its progress in the dialogue. */
export interface ImportRun {
  readonly isRunning: () => boolean
  readonly start: (prompt: ImportPrompt) => Promise<void>
  /** What is read of an unfinished file is thrown away. */
  readonly cancel: () => void
}

export function createImportRun(deps: {
  readonly store: Store<ScreenState>
  readonly source: () => ScreenSource | undefined
  /** What `~` stands for in a path. */
  readonly home: string | undefined
  readonly load: () => Promise<void>
}): ImportRun {
  let running: AbortController | undefined

  const setPhase = (phase: ImportPrompt['phase']): void =>
    deps.store.set((state) =>
      state.prompt === null ? state : { ...state, prompt: { ...state.prompt, phase } },
    )

  return {
    isRunning: () => running !== undefined,
    async start({ fields }) {
      const path = cleanPath(fields.path.text, deps.home)
      if (path === '') {
        setPhase({ kind: 'editing', error: 'Type or paste the path of a file or folder.' })
        return
      }
      const source = deps.source()
      if (source === undefined) return
      running = new AbortController()
      const { signal } = running
      setPhase({ kind: 'running', progress: 'reading ...' })
      try {
        const outcomes = await source.importFiles({
          paths: [path],
          account: given(fields.account.text),
          marketplace: given(fields.marketplace.text),
          signal,
          onProgress: (progress) => setPhase({ kind: 'running', progress }),
        })
        setPhase({ kind: 'done', lines: describeOutcomes(outcomes), top: 0 })
        await deps.load()
      } catch (error) {
        const text = signal.aborted
          ? 'cancelled; nothing was imported from the unfinished file'
          : describeFailure(error)
        setPhase({ kind: 'editing', error: text })
      } finally {
        running = undefined
      }
    },
    cancel: () => running?.abort(),
  }
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}
