import { type Database, listAccounts } from '@health-tui/storage'
import { readConfig } from '../config/read-config.ts'
import type { Config } from '../config/schema.ts'
import type { CommandContext } from '../context.ts'
import { databaseFailure } from '../database.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { accountAmong, type ChosenAccount } from '../import/choose-account.ts'

type Configured = Pick<CommandContext, 'configPath'>

/** A mailbox or a seller, as far as its account goes. */
export interface AccountSource {
  /** Its table in the configuration, such as `[imap.main]`; null for one that options describe. */
  readonly table: string | null
  readonly account: string | undefined
}

/**
 * The account that a mailbox or a seller belongs to: the one that is named, else the only one that the database or the
 * configuration knows. Among several none is guessed.
 */
export async function accountOfSource(
  context: Configured,
  database: Database,
  { table, account }: AccountSource,
): Promise<ChosenAccount> {
  if (account !== undefined) return { account }
  const stored = await listAccounts(database).catch((error: unknown) => {
    throw databaseFailure(error)
  })
  const known = new Set([...stored, ...namedAccounts(await readConfig(context))])
  const remedy = table === null ? '--account NAME' : naming(table, context)
  return accountAmong([...known], remedy, table ?? 'the mailbox')
}

/**
 * Refuses a table without an account beside `others` of its kind, of somebody else as far as can be told: what two sellers
 * have would become one account.
 */
export function refuseNameless(
  context: Configured,
  { table, account }: AccountSource,
  others: readonly string[],
): void {
  if (account !== undefined || table === null || others.length === 0) return
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot tell the account',
    where: table,
    why: `it does not say whose it is, and there is ${others.join(', ')} besides`,
    remedy: `add ${naming(table, context)}`,
  })
}

function naming(table: string, { configPath }: Configured): string {
  return `account = "NAME" under ${table} in ${configPath}`
}

function namedAccounts(config: Config | undefined): readonly string[] {
  if (config === undefined) return []
  return [...Object.values(config.imap), ...Object.values(config['sp-api']), ...config.run.folders].flatMap(
    ({ account }) => account ?? [],
  )
}
