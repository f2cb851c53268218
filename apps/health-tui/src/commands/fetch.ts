import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { Mailbox, MailboxOptions } from '../fetch/mailboxes.ts'
import { statusLine } from '../status-line.ts'
import type { FetchSpApiOptions } from '../fetch/run-sp-api.ts'
import type { MailboxTally, PlacedMailbox } from '../fetch/read-into-database.ts'
import type { ImportResult } from '../import/import-result.ts'
import { escapeForTerminal, jsonText } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface FetchImapOptions extends MailboxOptions {
  readonly idle?: boolean
  readonly fromStart?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

export const registerFetch: RegisterCommands = (program, context) => {
  const fetch = program.command('fetch').description('pull from a mailbox, from Amazon')
  fetch
    .command('imap')
    .description("import Amazon's letters from a mailbox; nothing in the mailbox changes")
    .argument('[name...]', 'mailboxes of the configuration ([imap.NAME]); all of them by default')
    .option('--host <host>', 'IMAP server, for a mailbox that is not in the configuration')
    .option('--port <port>', '993, or 143 with --starttls')
    .option('--starttls', 'switch to TLS after connecting instead of from the first byte')
    .option('--ca <file>', "PEM certificate to trust, for a server of one's own")
    .option('--user <name>', 'the name to sign in with')
    .option('--password-file <file>', 'app password, in a file only you can read (HEALTH_TUI_IMAP_PASSWORD)')
    .option('--token-file <file>', 'OAuth2 access token, likewise (HEALTH_TUI_IMAP_TOKEN)')
    .option('--folder <folder>', 'the folder to read (INBOX)')
    .option('--account <name>', 'the seller account that the letters belong to')
    .option('--marketplace <store>', 'the store that they belong to, e.g. US or amazon.de')
    .option('--all', "every mail, not only those that look like Amazon's letters")
    .option('--from-start', 'look at every mail again; what is known stays as it is')
    .option('--idle', 'stay connected and import letters as they arrive, until Ctrl-C')
    .option('--dry-run', 'say what would be imported and change nothing')
    .option('--json', 'print JSON, one line a letter and a mailbox (the shape: health-tui schema fetch)')
    .action(async (names: readonly string[], options: FetchImapOptions) =>
      runFetchImap(context(), names, options),
    )
  fetch
    .command('sp-api')
    .description('ask Amazon for reports and import them; what was asked for already is waited for')
    .argument('[name...]', 'sellers of the configuration ([sp-api.NAME]); all of them by default')
    .option(
      '--report <name...>',
      'these instead of those of the configuration: performance, orders, orders-api, feedback, returns, listing-issues',
    )
    .option('--dry-run', 'say what would be asked for, and ask nothing')
    .option('--json', 'print JSON, one line a document (the shape: health-tui schema fetch)')
    .action(async (names: readonly string[], options: FetchSpApiOptions) => {
      const { runFetchSpApi } = await import('../fetch/run-sp-api.ts')
      await runFetchSpApi(context(), names, options)
    })
}

async function runFetchImap(
  context: CommandContext,
  names: readonly string[],
  options: FetchImapOptions,
): Promise<void> {
  const [{ chooseMailboxes }, { readImportOptions }, { stopSignal }] = await Promise.all([
    import('../fetch/mailboxes.ts'),
    import('../import/import-options.ts'),
    import('../stop-signal.ts'),
  ])
  const mailboxes: Mailbox[] = []
  for (const mailbox of await chooseMailboxes(context, names, options)) {
    const { account, marketplace } = mailbox
    const checked = await readImportOptions({
      ...(account === undefined ? {} : { account }),
      ...(marketplace === undefined ? {} : { marketplace }),
    })
    mailboxes.push({ ...mailbox, marketplace: checked.marketplace })
  }
  if (options.idle === true && mailboxes.length > 1)
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot stay with several mailboxes',
      where: '--idle',
      why: `${mailboxes.length} are configured`,
      remedy: 'name one of them, and run one command for each',
    })
  using stop = stopSignal()
  const [{ openForCommand }, { readIntoDatabase }, { accountOfSource }] = await Promise.all([
    import('../database.ts'),
    import('../fetch/read-into-database.ts'),
    import('../fetch/account-of-source.ts'),
  ])
  const database = await openForCommand(context)
  try {
    const placed: PlacedMailbox[] = []
    for (const mailbox of mailboxes) {
      const { account, note } = await accountOfSource(context, database, mailbox)
      if (note !== undefined && options.json !== true)
        context.stderr.write(`${escapeForTerminal(`${mailbox.table ?? mailbox.access.user}: ${note}`)}\n`)
      placed.push({ ...mailbox, account })
    }
    for (const mailbox of placed) {
      const line = statusLine(context)
      const place = `${mailbox.access.user}@${mailbox.access.host}:${mailbox.access.port}`
      try {
        const tally = await readIntoDatabase(
          mailbox,
          {
            stay: options.idle === true,
            dryRun: options.dryRun === true,
            fromStart: options.fromStart === true,
          },
          {
            database,
            now: context.now,
            signal: stop.signal,
            onLetter: ({ uid, result }) => {
              line.clear()
              printLetter(context, { uid, result }, options)
            },
            onProgress: ({ looked, total, letters }) =>
              line.show(
                `${place}: ${looked} of ${countOf(total, 'mail')} looked at, ${countOf(letters, 'letter')}`,
              ),
            say: (sentence) => {
              line.clear()
              context.stderr.write(`${escapeForTerminal(sentence)}\n`)
            },
            onCaughtUp: () => {
              line.clear()
              if (options.idle === true && context.stderr.isTTY)
                line.show(`${place}: waiting for mail; Ctrl-C ends it`)
            },
          },
        )
        line.clear()
        printTally(context, tally, options)
      } catch (error) {
        line.clear()
        throw await explain(error, place, stop.signal)
      }
      if (stop.signal.aborted && options.idle !== true) throw interrupted()
    }
  } catch (error) {
    if (!(stop.signal.aborted && options.idle === true)) throw error
  } finally {
    await database.close()
  }
}

async function explain(failure: unknown, place: string, signal: AbortSignal): Promise<unknown> {
  if (signal.aborted) return interrupted()
  const [{ MailboxFailure }, { databaseFailure }] = await Promise.all([
    import('@health-tui/connectors'),
    import('../database.ts'),
  ])
  if (!(failure instanceof MailboxFailure)) return databaseFailure(failure)
  return new CommandFailure(failure.reason === 'no-folder' ? exitCodes.badInput : exitCodes.remote, {
    what: 'cannot read the mailbox',
    where: place,
    why: failure.message,
    remedy: failure.remedy,
    cause: failure,
  })
}

function interrupted(): CommandFailure {
  return new CommandFailure(exitCodes.crash, {
    what: 'fetching interrupted',
    why: 'the letter at hand was not stored; those before it were, and the next fetch goes on there',
  })
}

function printLetter(
  { stdout, stderr }: CommandContext,
  { uid, result }: { readonly uid: number; readonly result: ImportResult },
  { json, dryRun }: FetchImapOptions,
): void {
  if (json === true) {
    const { type, ...shape } = result
    stdout.write(
      `${jsonText(type === 'failed' ? { uid, file: result.file, kind: null, error: result.why } : { uid, ...shape })}\n`,
    )
    return
  }
  if (result.type === 'failed')
    stderr.write(`${escapeForTerminal(`${result.file}: skipped: ${result.why}`)}\n`)
  else {
    const state = result.imported > 0 ? (dryRun === true ? 'new (dry run)' : 'imported') : 'known'
    const notes = result.notes.map((note) => `; ${note}`).join('')
    stdout.write(`${escapeForTerminal(`${result.file}: ${state}${notes}`)}\n`)
  }
}

function printTally(
  { stdout, stderr }: CommandContext,
  tally: MailboxTally,
  { json }: FetchImapOptions,
): void {
  if (json === true) stdout.write(`${jsonText(tally)}\n`)
  else {
    const { mailbox, folder, looked, letters, imported, known, failed } = tally
    const parts = [`${imported} imported`, `${known} known`]
    if (failed > 0) parts.push(`${failed} unreadable`)
    stderr.write(
      `${escapeForTerminal(`${mailbox} ${folder}: ${countOf(looked, 'mail')} looked at, ${countOf(letters, 'letter')}: ${parts.join(', ')}`)}\n`,
    )
  }
}
