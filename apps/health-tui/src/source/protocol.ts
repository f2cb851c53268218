import { CommandFailure, type ExitCode } from '../exit.ts'
import type { QuestionName, Questions } from '../tui/questions.ts'
import type { TeamSettings } from '../team-settings.ts'
import type { CaseDesk, DeskEvent } from '../tui/case/desk.ts'
import type { Lists } from '../status/read-lists.ts'
import type { ImportRequest, ScreenData } from '../tui/source.ts'

/** What the worker is started with. */
export interface WorkerStart {
  readonly sample: boolean
  readonly databasePath: string
  /** Of an encrypted database. */
  readonly databaseKey: string | undefined
  readonly configPath: string
  /** Milliseconds since 1970 UTC when `--as-of` fixed the clock; null for the real clock. */
  readonly asOf: number | null
  /** The team's server and who works here. */
  readonly team: TeamSettings
  /** One counter: how many of the updates handed over with `typed` are in the file. */
  readonly saved: SharedArrayBuffer
  /** One counter: how often the worker was woken from a rest. */
  readonly woken: SharedArrayBuffer
}

/** Screen to worker. */
export type WorkerRequest =
  | {
      readonly type: 'load'
      readonly id: number
      readonly what: 'table' | 'all'
      /** The stamp of the lists that the screen has; '' for none. */
      readonly known: string
    }
  | {
      readonly type: 'import'
      readonly id: number
      readonly request: Pick<ImportRequest, 'paths' | 'account' | 'marketplace'>
    }
  | {
      readonly type: 'ask'
      readonly id: number
      readonly name: QuestionName
      readonly question: Questions[QuestionName]['question']
    }
  | {
      readonly type: 'desk'
      readonly id: number
      readonly method: keyof CaseDesk
      readonly args: readonly unknown[]
    }
  | { readonly type: 'typed'; readonly path: string; readonly update: string }
  | { readonly type: 'open-case'; readonly id: number; readonly letter: string }
  | { readonly type: 'cancel'; readonly id: number }
  /** Answered when what was typed is in the file and no transaction is open; nothing happens until `woken` leaves `turn`. */
  | { readonly type: 'rest'; readonly id: number; readonly turn: number }
  | { readonly type: 'close'; readonly id: number }

/** The answer to `load`. */
export interface LoadAnswer {
  readonly report: ScreenData['report']
  readonly me: string
  readonly trouble: string | null
  readonly stamp: string
  /** Whether lists came in pieces before this; else those of the known stamp still hold, or only the table was asked for. */
  readonly lists: boolean
}

/** Worker to screen. */
export type WorkerMessage =
  | {
      readonly type: 'opened'
      readonly path: string
      readonly sample: boolean
      readonly backup?: string
    }
  | { readonly type: 'failed'; readonly failure: PlainFailure }
  | { readonly type: 'changed' }
  | { readonly type: 'desk'; readonly event: DeskEvent }
  | { readonly type: 'progress'; readonly id: number; readonly text: string }
  | { readonly type: 'lists'; readonly id: number; readonly piece: Lists }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly failure: PlainFailure }

/** A failure as plain data; errors lose their class on the way between threads. */
export interface PlainFailure {
  readonly exitCode: ExitCode | null
  readonly what: string
  readonly where: string | null
  readonly why: string
  readonly remedy: string | null
}

export function toPlainFailure(error: unknown): PlainFailure {
  if (error instanceof CommandFailure) {
    const { exitCode, what, where = null, why, remedy = null } = error
    return { exitCode, what, where, why, remedy }
  }
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exitCode: null, what: 'unexpected error', where: null, why, remedy: null }
}

/** An expected failure comes back as CommandFailure, a bug as an ordinary error with the worker's stack. */
export function fromPlainFailure({ exitCode, what, where, why, remedy }: PlainFailure): Error {
  if (exitCode === null) return new Error(why)
  return new CommandFailure(exitCode, {
    what,
    why,
    ...(where === null ? {} : { where }),
    ...(remedy === null ? {} : { remedy }),
  })
}
