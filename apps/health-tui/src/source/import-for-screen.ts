import { basename } from 'node:path'
import { findMarketplace } from '@health-tui/metrics'
import type { Database } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../exit.ts'
import { chooseAccount } from '../import/choose-account.ts'
import { importFiles } from '../import/import-files.ts'
import type { FailedFile } from '../import/import-result.ts'
import { noInput } from '../import/no-input.ts'
import { describeProgress } from '../import/progress-line.ts'
import type { ImportOutcome, ImportRequest } from '../tui/source.ts'

/**
 * Imports for the screen's dialogue: the same way as the command, with progress as a line of text. A file that is refused
 * is told of beside what the others came to; only where nothing at all came in is it a failure.
 */
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
  const chosen = await chooseAccount(database, request.account, 'its name under Account')
  const outcomes: ImportOutcome[] = []
  let refused: FailedFile | undefined
  const started = performance.now()
  let shown = started
  const results = importFiles(
    { paths: request.paths, stdin: noInput(), ...chosen, marketplace: store?.code },
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
      outcomes.push({ ...result, file: basename(result.file) })
      refused ??= result
    }
  }
  if (refused !== undefined && outcomes.every(({ type }) => type === 'failed')) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot import',
      where: refused.file,
      why: refused.why,
      ...(refused.remedy === null ? {} : { remedy: refused.remedy }),
    })
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
