import { basename } from 'node:path'
import { findMarketplace } from '@health-tui/metrics'
import type { Database } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../exit.ts'
import { importFiles } from '../import/import-files.ts'
import { noInput } from '../import/no-input.ts'
import { describeProgress } from '../import/progress-line.ts'
import type { ImportOutcome, ImportRequest } from '../tui/source.ts'

/** Imports for the screen's dialogue: the same way as the command, with progress as a line of text. */
export async function importForScreen(
  database: Database,
  { now: clock }: { readonly now: () => Date },
  request: ImportRequest,
): Promise<readonly ImportOutcome[]> {
  const store = request.marketplace === undefined ? undefined : findMarketplace(request.marketplace)
  if (request.marketplace !== undefined && store === undefined) {
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown store',
      where: request.marketplace,
      why: 'it is no marketplace that is known',
      remedy: 'write a code such as US or DE',
    })
  }
  const outcomes: ImportOutcome[] = []
  const started = performance.now()
  let shown = started
  const results = importFiles(
    { paths: request.paths, stdin: noInput(), account: request.account, marketplace: store?.code },
    {
      database,
      now: clock,
      signal: request.signal,
      onProgress: (progress) => {
        const now = performance.now()
        if (now - shown < 100) return
        shown = now
        request.onProgress(`${basename(progress.file)}  ${describeProgress(progress, now - started)}`)
      },
    },
  )
  for await (const result of results) {
    if (result.type === 'imported') {
      outcomes.push({ ...result, file: basename(result.file) })
    } else if (!result.incidental) {
      throw new CommandFailure(exitCodes.badInput, {
        what: 'cannot import',
        where: result.file,
        why: result.why,
        ...(result.remedy === null ? {} : { remedy: result.remedy }),
      })
    }
  }
  if (outcomes.length === 0) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to import',
      where: request.paths.join(', '),
      why: 'there is no file in it that is known',
      remedy: 'choose a performance report, an order or feedback file, or a notification',
    })
  }
  return outcomes
}
