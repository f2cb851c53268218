import { getNotification, watchDatabase, type Database } from '@health-tui/storage'
import { databaseFailure, openAt } from '../database.ts'
import { createStatusReader } from '../status/build-status.ts'
import { readMetricSettings } from '../metrics/settings.ts'
import type { ScreenSource } from '../tui/source.ts'
import { importForScreen } from './import-for-screen.ts'

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
    const { database, dispose } = await openSampleDatabase(start)
    return createSource(database, { ...start, settings, dispose })
  }
  const database = await openAt(start.databasePath)
  return createSource(database, { ...start, settings, dispose: async () => {} })
}

function createSource(
  database: Database,
  {
    sample,
    now,
    settings,
    dispose,
  }: SourceStart & {
    readonly settings: Awaited<ReturnType<typeof readMetricSettings>>
    readonly dispose: () => Promise<void>
  },
): ScreenSource {
  const watch = watchDatabase(database)
  const readStatus = createStatusReader(database, settings)
  return {
    sample,
    path: database.path,
    load: async () => guarded(async () => readStatus(now())),
    loadLetter: async (id) => guarded(async () => (await getNotification(database, id))?.text ?? ''),
    subscribe: (listener) => watch.subscribe(listener),
    importFiles: async (request) => guarded(async () => importForScreen(database, { now }, request)),
    async close() {
      watch.close()
      await database.close()
      await dispose()
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
