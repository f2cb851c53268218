import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { findCase, type JsonOption, jsonOption, print, withStore } from '../case/case-store.ts'
import { readEvidenceFile, writeNew } from '../evidence/read-file.ts'
import { withContents } from '../evidence/papers.ts'
import { snapshotFile } from './snapshot-file.ts'
import { type ShownPage, noSnapshot, shownPage } from './snapshot-store.ts'

export function registerAdd(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('add')
    .description('keep a saved page or settings export as it is, with its day and account')
    .argument('<file>', 'any file up to 25 MiB')
    .requiredOption('--account <name>', 'the account that it shows')
    .option('--note <words>', 'what it is and why it is kept')
    .option('--dry-run', 'say what would be kept and whether it is known, and keep nothing')
    .option(jsonOption[0], 'print JSON (the shape: health-tui schema snapshot-add)')
    .action(async (file: string, options: AddOptions) => add(context(), file, options))
}

export function registerExport(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('export')
    .description('write a snapshot into a new file: a page as it was, listings as CSV')
    .argument('<snapshot>', 'its number, e.g. p3 for a page')
    .argument('<file>', 'the file to write; never one that is there')
    .option(...jsonOption)
    .action(async (id: string, file: string, options: JsonOption) =>
      exportTo(context(), { id, file }, options),
    )
}

export function registerAttach(snapshot: Command, context: () => CommandContext): void {
  snapshot
    .command('attach')
    .description('make a snapshot a paper of a case: a page as it was, listings as CSV')
    .argument('<snapshot>', 'its number, e.g. p3 for a page')
    .argument('<case>', 'the case')
    .option('--title <title>', 'what the list of exhibits says')
    .option(...jsonOption)
    .action(async (id: string, given: string, options: AttachOptions) =>
      attach(context(), { id, given }, options),
    )
}

interface AddOptions extends JsonOption {
  readonly account: string
  readonly note?: string
  readonly dryRun?: boolean
}

interface AttachOptions extends JsonOption {
  readonly title?: string
}

async function add(context: CommandContext, file: string, options: AddOptions): Promise<void> {
  const [{ openForCommand, databaseFailure }, { savePage, accountNameProblem }] = await Promise.all([
    import('../../database.ts'),
    import('@health-tui/storage'),
  ])
  const refuse = (where: string, why: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, { what: 'not kept', where, why })
  const problem = accountNameProblem(options.account)
  if (problem !== undefined) throw refuse(`--account ${options.account}`, problem)
  if (options.dryRun === true) {
    await look(context, file, options)
    return
  }
  const database = await openForCommand(context)
  try {
    const { page, known } = await withContents(file, async () =>
      savePage(database, {
        source: { path: file, type: 'application/octet-stream' },
        account: options.account,
        note: options.note,
        now: context.now().getTime(),
      }),
    )
    const result: ShownPage & { readonly known: boolean } = { ...shownPage(page), known }
    print(context, options, result, () => [
      `${result.id}: ${known ? 'known already' : 'kept'}, ${result.bytes} bytes, sha256 ${result.sha256}`,
    ])
  } catch (error) {
    throw databaseFailure(error)
  } finally {
    await database.close()
  }
}

/** What `add` would do. */
async function look(context: CommandContext, file: string, options: AddOptions): Promise<void> {
  const [{ listSavedPages, maxAttachmentBytes }, { withDatabase }, { createHash }] = await Promise.all([
    import('@health-tui/storage'),
    import('../../database.ts'),
    import('node:crypto'),
  ])
  const refuse = (why: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, { what: 'not kept', where: file, why })
  const read = await readEvidenceFile(file)
  if (!read.ok) throw refuse(read.reason)
  const { bytes } = read
  if (bytes.length === 0) throw refuse('it is empty')
  if (bytes.length > maxAttachmentBytes)
    throw refuse(`it has more than ${maxAttachmentBytes / 1024 ** 2} MiB`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const day = context.now().toISOString().slice(0, 10)
  const pages =
    (await withDatabase(context, async (database) =>
      listSavedPages(database, { account: options.account }),
    )) ?? []
  const known = pages.some(
    ({ content, savedAt }) => content === sha256 && new Date(savedAt).toISOString().startsWith(day),
  )
  print(context, options, { file, bytes: bytes.length, sha256, known, dryRun: true }, () => [
    `${file}: ${known ? 'known already' : 'would be kept'}, ${bytes.length} bytes, sha256 ${sha256} (dry run)`,
  ])
}

async function exportTo(
  context: CommandContext,
  { id, file }: { readonly id: string; readonly file: string },
  options: JsonOption,
): Promise<void> {
  const { withDatabase } = await import('../../database.ts')
  const content = await withDatabase(context, async (database) =>
    withContents(id, async () => snapshotFile(database, id)),
  )
  if (content === undefined) throw noSnapshot(id, 'there is no database yet')
  const written = await writeNew(file, content.bytes)
  if (!written.ok)
    throw new CommandFailure(exitCodes.badInput, { what: 'cannot export', where: file, why: written.reason })
  print(context, options, { file, bytes: content.bytes.length }, () => [file])
}

async function attach(
  context: CommandContext,
  { id, given }: { readonly id: string; readonly given: string },
  options: AttachOptions,
): Promise<void> {
  const [{ checkEvidence }, { attachPaper }] = await Promise.all([
    import('@health-tui/poa'),
    import('../evidence/add.ts'),
  ])
  await withStore(context, async (store) => {
    const { id: caseId, document } = await findCase(store, given)
    const { name, bytes, title } = await withContents(id, async () => snapshotFile(store.database, id))
    const report = await checkEvidence(name, bytes, { asOf: context.now().toISOString() })
    if ((document.lists['evidence'] ?? []).some(({ fields }) => fields['sha256'] === report.sha256))
      throw new CommandFailure(exitCodes.badInput, {
        what: 'not attached',
        where: id,
        why: 'the case has this file already',
      })
    const { ref } = await attachPaper(store, caseId, {
      read: { name, bytes },
      report,
      options: { content: true, title: options.title ?? title },
    })
    print(context, options, { id: caseId, ref, file: name, sha256: report.sha256 }, () => [
      `${ref}: ${name}, sha256 ${report.sha256}`,
    ])
    if (report.format === 'unknown')
      context.stderr.write(
        'kept with the case; Amazon takes PDF and pictures only, so print the page as PDF before you send it\n',
      )
  })
}
