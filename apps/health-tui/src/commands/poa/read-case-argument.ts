import { existsSync } from 'node:fs'
import type { ReadCaseResult } from '@health-tui/poa'
import type { CommandContext } from '../../context.ts'
import { readInputBytes } from '../../read-input.ts'

/** A case named on the command line: a portable file or a draft, `-`, or (where no such file exists) the id of a case in the database. */
export async function readCaseArgument(argument: string, context: CommandContext): Promise<ReadCaseResult> {
  const stored = await readStored(argument, context)
  if (stored !== undefined) {
    const { readCaseValue } = await import('@health-tui/poa')
    return readCaseValue(stored)
  }
  const input = await readInputBytes(argument, context.stdin)
  if (!input.ok) return input
  const { readCaseFile } = await import('../../cases/read-case-file.ts')
  return readCaseFile(input.bytes)
}

async function readStored(argument: string, context: CommandContext): Promise<unknown> {
  const couldBeId = /^[\w-]{4,64}$/.test(argument) && argument !== '-' && !existsSync(argument)
  if (!couldBeId || !existsSync(context.databasePath)) return undefined
  const [{ withStore }, { toPortable }] = await Promise.all([
    import('../../store-session.ts'),
    import('@health-tui/storage'),
  ])
  return withStore(context, async (store) => {
    const exact = await store.cases.get(argument)
    const matches =
      exact === undefined
        ? (await store.cases.list({ closed: true })).filter(({ id }) => id.startsWith(argument))
        : []
    const [only] = matches
    const document =
      exact ?? (only !== undefined && matches.length === 1 ? await store.cases.get(only.id) : undefined)
    return document === undefined ? undefined : toPortable(document)
  })
}
