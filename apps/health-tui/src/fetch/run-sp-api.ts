import { createSpApiClient, fetchedReports, SpApiFailure } from '@health-tui/connectors'
import type { CommandContext } from '../context.ts'
import { databaseFailure, openForCommand } from '../database.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { printResult } from '../import/print-result.ts'
import type { ImportResult } from '../import/import-result.ts'
import { escapeForTerminal, jsonText } from '../output.ts'
import { sleep } from '../sleep.ts'
import { stopSignal } from '../stop-signal.ts'
import { accountOfSource } from './account-of-source.ts'
import { type DueReport, dueReports, fetchDue } from './due.ts'
import { readProgress, spans } from './progress.ts'
import { chooseSellers, type Seller } from './sellers.ts'
import { statusLine } from '../status-line.ts'

export interface FetchSpApiOptions {
  readonly report?: readonly string[]
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Shorter waits would only flicker. */
const noticedMs = 2_000

/** Fetches what is due of each seller, one report after the other; one that fails does not keep the others away. */
export async function runFetchSpApi(
  context: CommandContext,
  names: readonly string[],
  options: FetchSpApiOptions,
): Promise<void> {
  refuseUnknownReports(options.report)
  const described = await chooseSellers(context, names, options.report)
  using stop = stopSignal()
  const database = await openForCommand(context)
  const failures: CommandFailure[] = []
  try {
    // Before anything is asked for: a seller that cannot be placed is refused with all others untouched.
    const sellers: Seller[] = []
    for (const seller of described)
      sellers.push({ ...seller, ...(await accountOfSource(context, database, seller)) })
    for (const seller of sellers) {
      let place = seller.account
      const line = statusLine(context)
      const api = {
        fetch: globalThis.fetch,
        now: Date.now,
        random: Math.random,
        sleep: async (ms: number, signal: AbortSignal): Promise<void> => {
          if (ms > noticedMs) line.show(`${place}: asking again in ${Math.round(ms / 1000)} s`)
          await sleep(ms, signal)
        },
        signal: stop.signal,
      }
      const client = createSpApiClient(seller.access, api)
      for (const due of dueReports(seller)) {
        if (options.dryRun === true) {
          const progress = await readProgress(database, due.source)
          for (const span of spans(due.report, progress, context.now().getTime()))
            printPlan(context, seller, due, span, options)
          continue
        }
        const stores = due.stores.map(({ code }) => code)
        place = `${seller.account} ${due.report.name} ${stores.join(' ')}`
        try {
          const whole = await fetchDue(seller, due, {
            database,
            client,
            api,
            now: context.now,
            onResult: (result) => {
              line.clear()
              print(context, due, result, options)
            },
            onEmpty: () => {
              line.clear()
              if (options.json === true)
                context.stdout.write(
                  `${jsonText({ report: due.report.name, account: seller.account, stores, empty: true })}\n`,
                )
              else
                context.stdout.write(`${escapeForTerminal(`${place}: Amazon has nothing for this time`)}\n`)
            },
            onProgress: (words) => line.show(`${place}: ${words}`),
          })
          line.clear()
          if (!whole) failures.push(unreadable(place))
        } catch (error) {
          line.clear()
          if (stop.signal.aborted) throw interrupted()
          if (!(error instanceof SpApiFailure)) throw databaseFailure(error)
          const failure = describeFailure(place, error)
          failures.push(failure)
          // With wrong credentials every further question would fail alike.
          if (error.reason === 'refused' || error.reason === 'unreachable') break
          context.stderr.write(`${escapeForTerminal(failure.line)}\n`)
        }
      }
    }
  } finally {
    await database.close()
  }
  const [first] = failures
  if (first !== undefined) throw first
}

function print(
  context: CommandContext,
  { report }: DueReport,
  result: ImportResult,
  options: FetchSpApiOptions,
): void {
  if (options.json !== true) {
    printResult(context, result.type === 'failed' ? { ...result, incidental: true } : result, {})
    return
  }
  const { type, ...shape } = result
  context.stdout.write(
    `${jsonText(type === 'failed' ? { report: report.name, file: result.file, kind: null, error: result.why } : { report: report.name, ...shape })}\n`,
  )
}

function printPlan(
  { stdout }: CommandContext,
  { account }: Seller,
  { report, stores }: DueReport,
  span: { readonly from: number | null; readonly to: number | null },
  { json }: FetchSpApiOptions,
): void {
  const codes = stores.map(({ code }) => code)
  const [from, to] = [span.from, span.to].map((ms) => (ms === null ? null : new Date(ms).toISOString()))
  if (json === true)
    stdout.write(
      `${jsonText({ report: report.name, account, stores: codes, from: from ?? null, to: to ?? null, dryRun: true })}\n`,
    )
  else {
    const time =
      from === null || from === undefined ? 'as it stands' : `${from.slice(0, 16)}Z to ${to?.slice(0, 16)}Z`
    stdout.write(
      `${escapeForTerminal(`${account}: would ask for ${report.name} (${report.reportType}) of ${codes.join(', ')}, ${time}`)}\n`,
    )
  }
}

function describeFailure(place: string, error: SpApiFailure): CommandFailure {
  return new CommandFailure(exitCodes.remote, {
    what: 'cannot fetch the report',
    where: place,
    why: error.message,
    remedy: error.remedy,
    cause: error,
  })
}

function unreadable(place: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'cannot import the report',
    where: place,
    why: 'its content could not be read; it is named above with the reason',
    remedy: 'the next fetch asks for it anew',
  })
}

function interrupted(): CommandFailure {
  return new CommandFailure(exitCodes.crash, {
    what: 'fetching interrupted',
    why: 'the document at hand was not stored; a report that was asked for is waited for the next time',
  })
}

function refuseUnknownReports(names: readonly string[] | undefined): void {
  const known = fetchedReports.map(({ name }) => name)
  const unknown = names?.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown report',
      where: `--report ${unknown}`,
      why: `the reports are ${known.join(', ')}`,
    })
}
