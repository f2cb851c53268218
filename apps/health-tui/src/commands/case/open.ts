import { basename } from 'node:path'
import type { NewCase, PortableCase, Store } from '@health-tui/storage'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { type JsonOption, jsonOption, print, withStore } from './case-store.ts'

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
    .description(
      'make a case from a portable case file, or from a draft of the plan (text, Markdown, .docx), - for standard input',
    )
    .option('--title <title>', 'what the list shows')
    .option('--from <notification>', 'the imported notification that a draft answers')
    .option(...jsonOption)
    .action(async (file: string, options: JsonOption & { title?: string; from?: string }) =>
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

async function fromLetter(
  store: Store,
  letter: string,
  title: string | undefined,
  draft?: NewCase,
): Promise<string> {
  const [{ findLetter }, { openCaseFromLetter }] = await Promise.all([
    import('../../cases/find-letter.ts'),
    import('../../cases/open-case.ts'),
  ])
  const found = await findLetter(store, letter, 'cannot start the case')
  return openCaseFromLetter(store, found, title, draft)
}

async function importCase(
  context: CommandContext,
  file: string,
  options: JsonOption & { title?: string; from?: string },
): Promise<void> {
  const [{ readInputBytes }, { readCaseFile }] = await Promise.all([
    import('../../read-input.ts'),
    import('../../cases/read-case-file.ts'),
  ])
  const input = await readInputBytes(file, context.stdin)
  const read = input.ok ? await readCaseFile(input.bytes) : input
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
      options.title ??
      content.title ??
      content.notificationSummary ??
      content.id ??
      (file === '-' ? 'Imported case' : basename(file))
    const draft = draftsFromPortable(portable, title.slice(0, 200))
    const id =
      options.from === undefined
        ? await store.cases.create(draft)
        : await fromLetter(store, options.from, options.title, draft)
    print(context, options, { id }, () => [id])
  })
}
