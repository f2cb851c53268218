import { getNotification, watchDatabase, type Database } from '@health-tui/storage'
import type { CommandContext } from '../context.ts'
import { databaseFailure, openAt } from '../database.ts'
import { buildStatus } from '../status/build-status.ts'
import type { ScreenSource } from '../tui/source.ts'

/** The screen's data from the database file, or from a throw-away file with sample data. */
export async function openDatabaseSource(
  context: CommandContext,
  { sample }: { readonly sample: boolean },
): Promise<ScreenSource> {
  if (sample) {
    const { openSampleDatabase } = await import('../demo/sample-database.ts')
    const { database, dispose } = await openSampleDatabase(context)
    return createSource(context, database, { sample: true, dispose })
  }
  return createSource(context, await openAt(context.databasePath), { sample: false, dispose: async () => {} })
}

function createSource(
  context: CommandContext,
  database: Database,
  { sample, dispose }: { readonly sample: boolean; readonly dispose: () => Promise<void> },
): ScreenSource {
  const watch = watchDatabase(database)
  return {
    sample,
    path: database.path,
    load: async () => guarded(async () => buildStatus(database, { asOf: context.now() })),
    loadLetter: async (id) => guarded(async () => (await getNotification(database, id))?.text ?? ''),
    subscribe: (listener) => watch.subscribe(listener),
    importFiles: async (request) => {
      const { importForScreen } = await import('./import-for-screen.ts')
      return guarded(async () => importForScreen(context, database, request))
    },
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
