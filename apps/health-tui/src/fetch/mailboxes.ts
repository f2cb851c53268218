import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { MailboxAccess, MailboxSecret } from '@health-tui/connectors'
import { readConfig } from '../config/read-config.ts'
import type { ConfiguredMailbox } from '../config/schema.ts'
import type { CommandContext } from '../context.ts'
import { type AccountSource, refuseNameless } from './account-of-source.ts'
import { chooseTables } from './choose-tables.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { readSecret } from '../keyring.ts'
import { readSecretFile, secretFromEnvironment } from './secret.ts'

export interface MailboxOptions {
  readonly host?: string
  readonly port?: string
  readonly starttls?: boolean
  readonly ca?: string
  readonly user?: string
  readonly passwordFile?: string
  readonly tokenFile?: string
  readonly folder?: string
  readonly account?: string
  readonly marketplace?: string
  readonly all?: boolean
}

/** A mailbox that is to be read, wherever it was described. */
export interface Mailbox extends AccountSource {
  readonly access: MailboxAccess
  readonly folder: string
  readonly marketplace: string | undefined
  readonly all: boolean
}

/**
 * The mailboxes that the command means: those named, else the one that the options describe, else all of the
 * configuration file. Options go before what the file says.
 */
export async function chooseMailboxes(
  context: CommandContext,
  names: readonly string[],
  options: MailboxOptions,
): Promise<readonly Mailbox[]> {
  if (names.length === 0 && options.host !== undefined) return [await describe(context, null, options)]
  const configured = (await readConfig(context))?.imap ?? {}
  const chosen = chooseTables(configured, names, {
    table: 'imap',
    noun: 'mailbox',
    none: {
      what: 'no mailbox to read',
      why: 'neither --host and --user nor a table [imap.NAME] in the configuration say one',
    },
  })
  return Promise.all(
    chosen.map(async ([name, table]) => {
      const mailbox = await describe(context, name, merge(context, table, options))
      refuseNameless(context, mailbox, otherMailboxes(configured, table))
      return mailbox
    }),
  )
}

/** Tables of other mailboxes than this one: several folders of one are one person's. */
function otherMailboxes(
  configured: Readonly<Record<string, ConfiguredMailbox>>,
  { host, user }: ConfiguredMailbox,
): readonly string[] {
  return Object.entries(configured)
    .filter(([, other]) => other.host !== host || other.user !== user)
    .map(([name]) => `[imap.${name}]`)
}

/** Paths in the configuration are meant from where it lies. */
function merge(context: CommandContext, table: ConfiguredMailbox, options: MailboxOptions): MailboxOptions {
  const beside = (path: string): string => resolve(dirname(context.configPath), path)
  const { ca, passwordFile, tokenFile, port, ...rest } = table
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return {
    ...(given as MailboxOptions),
    ...(port === undefined ? {} : { port: String(port) }),
    ...(ca === undefined ? {} : { ca: beside(ca) }),
    ...(passwordFile === undefined ? {} : { passwordFile: beside(passwordFile) }),
    ...(tokenFile === undefined ? {} : { tokenFile: beside(tokenFile) }),
    ...options,
  }
}

async function describe(
  context: CommandContext,
  name: string | null,
  options: MailboxOptions,
): Promise<Mailbox> {
  const { host, user, folder = 'INBOX', starttls = false } = options
  if (host === undefined || user === undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'the mailbox is not described',
      why: host === undefined ? '--host is missing' : '--user is missing',
    })
  const secret = secretOf(context, name, options)
  // Found out before anything is connected or created.
  await secret()
  return {
    table: name === null ? null : `[imap.${name}]`,
    access: {
      host,
      port: readPort(options.port, starttls),
      tls: starttls ? 'starttls' : 'implicit',
      ca: options.ca === undefined ? undefined : await readCertificate(options.ca),
      user,
      secret,
    },
    folder,
    account: options.account,
    marketplace: options.marketplace,
    all: options.all === true,
  }
}

function secretOf(
  context: CommandContext,
  name: string | null,
  { passwordFile, tokenFile }: MailboxOptions,
): () => Promise<MailboxSecret> {
  const own = name === null ? [] : [`HEALTH_TUI_IMAP_${name.toUpperCase().replaceAll('-', '_')}_`]
  const variables = (kind: string): readonly string[] =>
    [...own, 'HEALTH_TUI_IMAP_'].map((beginning) => `${beginning}${kind}`)
  return async () => {
    if (tokenFile !== undefined)
      return { type: 'oauth2', accessToken: await readSecretFile(tokenFile, context, 'access token') }
    if (passwordFile !== undefined)
      return { type: 'password', password: await readSecretFile(passwordFile, context, 'password') }
    const accessToken = secretFromEnvironment(context, variables('TOKEN'))
    if (accessToken !== undefined) return { type: 'oauth2', accessToken }
    const password = secretFromEnvironment(context, variables('PASSWORD'))
    if (password !== undefined) return { type: 'password', password }
    if (name !== null) {
      const token = await readSecret(context, `imap.${name}.token`)
      if (token !== undefined) return { type: 'oauth2', accessToken: token }
      const kept = await readSecret(context, `imap.${name}.password`)
      if (kept !== undefined) return { type: 'password', password: kept }
    }
    throw new CommandFailure(exitCodes.usage, {
      what: 'no password or token for the mailbox',
      why: `neither ${variables('PASSWORD')[0]} nor ${variables('TOKEN')[0]} is set and no file is named`,
      remedy: `name a file that only you can read with --password-file or --token-file${name === null ? '' : `, or \`health-tui config secret imap.${name}.password\``}`,
    })
  }
}

function readPort(text: string | undefined, starttls: boolean): number {
  if (text === undefined) return starttls ? 143 : 993
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot read the port',
    where: `--port ${text}`,
    why: 'it is no number from 1 to 65535',
  })
}

async function readCertificate(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot read the certificate',
      where: path,
      why: error instanceof Error ? error.message : String(error),
    })
  }
}
