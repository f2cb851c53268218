import { isIP } from 'node:net'
import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { RegisterCommands } from './index.ts'

/** `notification parse`, which touches no database, and `list` and `show`, which read it. */
export const registerNotification: RegisterCommands = (program, context) => {
  const notification = program
    .command('notification')
    .description("read Amazon's performance notifications and spot fakes")
  registerParse(notification, context)
  registerList(notification, context)
  registerShow(notification, context)
}

interface ParseOptions {
  readonly json?: boolean
  readonly online?: boolean
  readonly keys?: string
  readonly dns: readonly string[]
  readonly marketplace?: string
  readonly received?: string
}

function registerParse(parent: Command, context: () => CommandContext): void {
  parent
    .command('parse')
    .description('read letters; exit code 1 when one is a fake')
    .argument(
      '<files...>',
      'mails (.eml, .msg, .mbox), text, HTML, SP-API notifications, or - for standard input',
    )
    .option('--json', 'one JSON object a letter, in order')
    .option(
      '--online',
      "check signatures, seals and the sending server (SPF) against the sender's DNS; nothing else is looked up",
    )
    .option('--keys <file>', 'check against stored TXT records instead: JSON, or lines as dig prints them')
    .option(
      '--dns <server>',
      'the server that --online asks, e.g. 192.0.2.53 or 127.0.0.1:5353; may be repeated',
      (server: string, before: readonly string[]) => [...before, readServer(server)],
      [],
    )
    .option('--marketplace <store>', 'the store of letters that name none, e.g. US or amazon.de')
    .option('--received <date>', 'when letters without a date of their own came in')
    .action(async (files: string[], options: ParseOptions) => {
      const receivedAt = readReceived(options.received)
      if (options.dns.length > 0 && options.online !== true)
        throw new CommandFailure(exitCodes.usage, {
          what: 'cannot ask a DNS server',
          where: '--dns',
          why: 'nothing is looked up',
          remedy: 'add --online',
        })
      const { parseFiles } = await import('./notification/parse-files.ts')
      await parseFiles(context(), files, {
        json: options.json === true,
        online: options.online === true,
        servers: options.dns,
        ...(options.keys === undefined ? {} : { keys: options.keys }),
        ...(options.marketplace === undefined ? {} : { marketplace: options.marketplace }),
        ...(receivedAt === undefined ? {} : { receivedAt }),
      })
    })
}

function readServer(server: string): string {
  const [, address = server, port] = /^(\[[\da-f:.]+\]|[\d.]+):(\d{1,5})$/i.exec(server) ?? []
  if (isIP(address.replace(/^\[|\]$/g, '')) !== 0 && Number(port ?? 53) <= 65_535) return server
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot ask a DNS server',
    where: `--dns ${server}`,
    why: 'it is no address',
    remedy: 'write it like 192.0.2.53, 127.0.0.1:5353 or [2001:db8::53]:53',
  })
}

function readReceived(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const date = new Date(text)
  if (!Number.isNaN(date.getTime())) return date
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot read letters',
    where: `--received ${text}`,
    why: 'it is no date',
    remedy: 'write it like 2026-10-04 or 2026-10-04T12:00:00Z',
  })
}

interface ListFlags {
  readonly json?: boolean
  readonly account?: string
  readonly limit?: string
}

function registerList(parent: Command, context: () => CommandContext): void {
  parent
    .command('list')
    .description('the imported notifications, newest first')
    .option('--account <name>', 'only those of this account')
    .option('--limit <number>', 'at most so many')
    .option('--json', 'print JSON')
    .action(async (flags: ListFlags) => {
      const { listStored } = await import('./notification/stored.ts')
      await listStored(context(), { ...flags, json: flags.json === true })
    })
}

function registerShow(parent: Command, context: () => CommandContext): void {
  parent
    .command('show')
    .description('one imported notification: what was read out of it, and its text')
    .argument('<id>', 'the id as `notification list` prints it, or its beginning')
    .option('--json', 'print JSON')
    .action(async (id: string, flags: { readonly json?: boolean }) => {
      const { showStored } = await import('./notification/stored.ts')
      await showStored(context(), id, { json: flags.json === true })
    })
}
