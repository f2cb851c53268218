import { userInfo } from 'node:os'
import type { Database } from '@health-tui/storage'
import { readListsStamp, watchDatabase, type DatabaseFile } from '@health-tui/storage/reading'
import { databaseFailure, openFileAt } from '../database.ts'
import { createStatusReader } from '../status/build-status.ts'
import type { Lists } from '../status/read-lists.ts'
import { readMetricSettings } from '../metrics/settings.ts'
import type { TeamSettings } from '../team-settings.ts'
import type { DeskEvent } from '../tui/case/desk.ts'
import type { ScreenSource } from '../tui/source.ts'
import type { Answers } from './answers/answers.ts'
import type { WorkerDesk } from './desk/case-desk.ts'
import type { LoadAnswer } from './protocol.ts'
import { CommandFailure } from '../exit.ts'
import { createEstimates } from './estimates.ts'
import { createLedgerProcess } from './ledger-process.ts'
import { createLazyDesk } from './desk/lazy-desk.ts'
import type { ScreenStore } from './screen-store.ts'

export interface SourceStart {
  readonly sample: boolean
  readonly databasePath: string
  readonly databaseKey?: string | undefined
  readonly configPath: string
  readonly now: () => Date
  readonly team: TeamSettings
  readonly sendDesk: (event: DeskEvent) => void
  readonly onSaved: (updates: number) => void
}

/** The screen's data as the worker has it: the desk is here, not at the other end of a line. */
export type WorkerSource = Omit<ScreenSource, 'desk' | 'load' | 'rest'> & {
  readonly desk: WorkerDesk
  /** Lists that are not those of the known stamp come in pieces before the answer. */
  load(what: 'table' | 'all', known: string, onLists: (piece: Lists) => void): Promise<LoadAnswer>
}

const listsAgeMs = 5 * 60_000

/** The screen's data from the database file, or from a throw-away file with sample data. */
export async function openDatabaseSource(start: SourceStart): Promise<WorkerSource> {
  const settings = await readMetricSettings(start)
  if (start.sample) {
    const { openSampleDatabase } = await import('../demo/sample-database.ts')
    return createSource(await openSampleDatabase(start), { ...start, settings })
  }
  let backup: string | undefined
  const database = await openFileAt(start.databasePath, start.databaseKey, (upgrade) => {
    backup = upgrade.backup
  })
  return createSource(database, { ...start, settings, backup })
}

function createSource(
  database: DatabaseFile,
  {
    sample,
    backup,
    configPath,
    now,
    settings,
    team,
    sendDesk,
    onSaved,
  }: SourceStart & {
    readonly backup?: string | undefined
    readonly settings: Awaited<ReturnType<typeof readMetricSettings>>
  },
): WorkerSource {
  const watch = watchDatabase(database)
  const ledger = createLedgerProcess({
    databasePath: database.path,
    databaseKey: database.key,
    configPath,
  })
  const readStatus = createStatusReader(database, settings, async (store, asOf) => ledger.rows(store, asOf))
  const listeners = new Set<() => void>()

  // Drizzle, and all that writes, are most of the program: the table does without.
  let whole: Promise<Database> | undefined
  const openWhole = async (): Promise<Database> => {
    whole ??= import('@health-tui/storage').then(async ({ withClient }) => withClient(database))
    try {
      return await whole
    } catch (error) {
      whole = undefined
      throw error
    }
  }
  let screenStore: Promise<ScreenStore> | undefined
  let answering: Promise<Answers> | undefined
  const openStore = async (): Promise<ScreenStore> => {
    screenStore ??= import('./screen-store.ts').then(async ({ openScreenStore }) =>
      openScreenStore({ path: database.path, key: database.key, team, now: Date.now }),
    )
    return screenStore
  }
  const desk = createLazyDesk(async () => {
    const { createDesk } = await import('./desk/case-desk.ts')
    return createDesk({
      openStore,
      now,
      send: sendDesk,
      onSaved,
      onCommit: (listener) => watch.subscribe(listener),
    })
  })

  // Estimates from a million orders take a second: the table does not wait for them, it is told when they are there.
  const estimates = createEstimates({
    async compute() {
      // What is known already is sent first.
      await new Promise((resolve) => setImmediate(resolve))
      await readStatus(now(), { lists: false, due: false })
    },
    tell() {
      for (const listener of listeners) listener()
    },
    after(ms, work) {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    describe(error) {
      const known = databaseFailure(error)
      if (known instanceof CommandFailure) return [known.why, known.remedy].filter(Boolean).join('; ')
      return known instanceof Error ? known.message : String(known)
    },
  })

  return {
    sample,
    path: database.path,
    ...(backup === undefined ? {} : { backup }),
    load: async (what, known, onLists) =>
      guarded(async () => {
        const asOf = now()
        // Read before everything that it stands for: what is committed meanwhile makes it another one the next time.
        const lists = what === 'table' ? undefined : await readListsStamp(database)
        const { report, complete: whole } = await readStatus(asOf, {
          estimates: 'remembered',
          lists: false,
          due: false,
          ...(lists === undefined ? {} : { stamp: lists }),
        })
        const me = team.author ?? userInfo().username
        const answer = { report, me, trouble: whole ? null : estimates.trouble() }
        if (lists === undefined) return { ...answer, stamp: '', lists: false }
        if (!whole) estimates.start()
        // Deadlines come nearer by themselves: lists are read again after some minutes in any case.
        const stamp = `${lists} ${Math.floor(asOf.getTime() / listsAgeMs)}`
        if (stamp === known) return { ...answer, stamp, lists: false }
        const { readListPieces } = await import('../status/read-lists.ts')
        for await (const piece of readListPieces(database, asOf)) {
          onLists(piece)
          // Whoever asked something else meanwhile does not wait for ten thousand letters.
          await new Promise((resolve) => setImmediate(resolve))
        }
        return { ...answer, stamp, lists: true }
      }),
    ask: async (name, question) =>
      guarded(async () => {
        const opened = await openWhole()
        answering ??= import('./answers/answers.ts').then(({ createAnswers }) =>
          createAnswers({
            database: opened,
            ledger,
            now,
            team,
            openStore,
            async readReport() {
              const options = { estimates: 'remembered', lists: false, due: false } as const
              return (await readStatus(now(), options)).report
            },
          }),
        )
        const { answer } = await answering
        return answer(name, question)
      }),
    openCase: async (letter) =>
      guarded(async () => {
        const { openFromLetter } = await import('./case-from-letter.ts')
        return openFromLetter((await openStore()).store, letter)
      }),
    desk,
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
      return guarded(async () => importForScreen(await openWhole(), { now }, request))
    },
    async close() {
      watch.close()
      listeners.clear()
      ledger.close()
      await estimates.close()
      const notSaved = await desk.close()
      if (screenStore !== undefined) await (await screenStore).close()
      // One that could not be opened holds nothing.
      const opened = await whole?.catch(() => undefined)
      await (opened ?? database).close()
      return notSaved
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
