import { watchDatabase, type Database } from '@health-tui/storage'
import { databaseFailure, openAt } from '../database.ts'
import { createStatusReader } from '../status/build-status.ts'
import { readMetricSettings } from '../metrics/settings.ts'
import type { ScreenSource } from '../tui/source.ts'
import type { Answers } from './answers/answers.ts'
import type { CaseReader } from './case-view.ts'

export interface SourceStart {
  readonly sample: boolean
  readonly databasePath: string
  readonly configPath: string
  readonly now: () => Date
}

/** The screen's data from the database file, or from a throw-away file with sample data. */
export async function openDatabaseSource(start: SourceStart): Promise<ScreenSource> {
  const settings = await readMetricSettings(start)
  if (start.sample) {
    const { openSampleDatabase } = await import('../demo/sample-database.ts')
    return createSource(await openSampleDatabase(start), { ...start, settings })
  }
  return createSource(await openAt(start.databasePath), { ...start, settings })
}

function createSource(
  database: Database,
  {
    sample,
    now,
    settings,
  }: SourceStart & {
    readonly settings: Awaited<ReturnType<typeof readMetricSettings>>
  },
): ScreenSource {
  const watch = watchDatabase(database)
  const readStatus = createStatusReader(database, settings)
  const listeners = new Set<() => void>()
  let completing: Promise<void> | undefined

  let cases: Promise<CaseReader> | undefined
  let answering: Promise<Answers> | undefined
  const caseReader = async (): Promise<CaseReader> => {
    cases ??= import('./case-view.ts').then(async ({ openCaseReader }) => openCaseReader(database.path))
    return cases
  }

  // Estimates from a million orders take a second: the table does not wait for them, it is told when they are there.
  const complete = async (): Promise<void> => {
    // What is known already is sent first.
    await new Promise((resolve) => setImmediate(resolve))
    try {
      await readStatus(now())
      for (const listener of listeners) listener()
    } catch {
      // The next load meets the same failure and reports it.
    } finally {
      completing = undefined
    }
  }

  return {
    sample,
    path: database.path,
    load: async () =>
      guarded(async () => {
        const data = await readStatus(now(), { estimates: 'remembered' })
        if (!data.complete) completing ??= complete()
        return data
      }),
    loadCase: async (id) =>
      guarded(async () => {
        return (await caseReader()).load(id, now())
      }),
    ask: async (name, question) =>
      guarded(async () => {
        answering ??= import('./answers/answers.ts').then(({ createAnswers }) =>
          createAnswers({ database, settings, now, cases: caseReader }),
        )
        const { answer } = await answering
        return answer(name, question)
      }),
    openCase: async (letter) =>
      guarded(async () => {
        return (await caseReader()).openFromLetter(letter)
      }),
    subscribe(listener) {
      listeners.add(listener)
      const stop = watch.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    importFiles: async (request) => {
      // The readers of every kind of file are the largest part of the program, and most sessions import nothing.
      const { importForScreen } = await import('./import-for-screen.ts')
      return guarded(async () => importForScreen(database, { now }, request))
    },
    async close() {
      watch.close()
      listeners.clear()
      await completing
      await cases?.then(async (reader) => reader.close())
      await database.close()
    },
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw databaseFailure(error)
  }
}
