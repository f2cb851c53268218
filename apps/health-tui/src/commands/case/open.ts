import type { PortableCase, Store } from '@health-tui/storage'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { type JsonOption, jsonOption, print, readText, withStore } from './case-store.ts'

/** Commands that make a case: empty, from a notification, from a file. */
export function registerOpen(cases: Command, context: () => CommandContext): void {
  cases
    .command('new')
    .description('make a case; from a notification it holds charges, routes, asks, listings and the deadline')
    .option('--title <title>', 'what the list shows')
    .option('--from <notification>', 'start from an imported notification')
    .option(...jsonOption)
    .action(async (options: JsonOption & { title?: string; from?: string }) => newCase(context(), options))
  cases
    .command('import <file>')
    .description('make a case from a portable case file, - for standard input')
    .option('--title <title>', 'what the list shows')
    .option(...jsonOption)
    .action(async (file: string, options: JsonOption & { title?: string }) =>
      importCase(context(), file, options),
    )
}

async function newCase(
  context: CommandContext,
  options: JsonOption & { title?: string; from?: string },
): Promise<void> {
  await withStore(context, async (store) => {
    const id =
      options.from === undefined
        ? await store.cases.create({ fields: { title: options.title ?? 'New case' } })
        : await fromLetter(store, options.from, options.title)
    print(context, options, { id }, () => [id])
  })
}

async function fromLetter(store: Store, letter: string, title: string | undefined): Promise<string> {
  const [{ findLetter }, { openCaseFromLetter }] = await Promise.all([
    import('../../cases/find-letter.ts'),
    import('../../cases/open-case.ts'),
  ])
  return openCaseFromLetter(store, await findLetter(store, letter, 'cannot start the case'), title)
}

async function importCase(
  context: CommandContext,
  file: string,
  options: JsonOption & { title?: string },
): Promise<void> {
  const text = await readText(context, file)
  const { readCase } = await import('@health-tui/poa')
  const read = readCase(text)
  if (!read.ok)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot import the case',
      where: file,
      why: read.reason,
      remedy: 'the shape is in `health-tui schema case`',
    })
  const { draftsFromPortable } = await import('@health-tui/storage')
  const content = read.document
  // It was JSON, so that what the schema lets through unnamed is JSON too.
  const portable = { ...content, schema: 'health-tui/case@1' } as PortableCase
  await withStore(context, async (store) => {
    const title =
      options.title ?? content.title ?? content.notificationSummary ?? content.id ?? 'Imported case'
    const id = await store.cases.create(draftsFromPortable(portable, title.slice(0, 200)))
    print(context, options, { id }, () => [id])
  })
}
