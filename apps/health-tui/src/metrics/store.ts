import { findMarketplace } from '@health-tui/metrics'
import { listStores, type Database } from '@health-tui/storage'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { databaseFailure, openForCommand } from '../database.ts'
import { readStore, type OpenStore } from './read-store.ts'
import { readMetricSettings } from './settings.ts'

export interface StoreOptions {
  readonly account?: string
  readonly marketplace?: string
}

/** Opens the asked store, reads its ledger and hands both to `work`; the database is closed in any case. */
export async function withStore(
  context: CommandContext,
  options: StoreOptions,
  work: (store: OpenStore) => void | Promise<void>,
): Promise<void> {
  const settings = await readMetricSettings(context)
  const database = await openForCommand(context, { mayBeMissing: true })
  if (database === undefined) throw nothingStored()
  try {
    const store = await readStore(database, settings, await chooseStore(database, options))
    if (store === undefined) throw nothingStored()
    await work(store)
  } catch (error) {
    throw databaseFailure(error)
  } finally {
    await database.close()
  }
}

/** The asked store; an account or store that is not named must be the only one. */
async function chooseStore(
  database: Database,
  options: StoreOptions,
): Promise<{ readonly account: string; readonly marketplace: string }> {
  const stores = await listStores(database)
  const wanted =
    options.marketplace === undefined
      ? undefined
      : (findMarketplace(options.marketplace)?.code ?? options.marketplace)
  const matching = stores.filter(
    ({ account, marketplace }) =>
      (options.account === undefined || account === options.account) &&
      (wanted === undefined || marketplace === wanted),
  )
  const [first] = matching
  if (first !== undefined && matching.length === 1) return first
  const known = stores.map(({ account, marketplace }) => `${account} ${marketplace}`).join(', ')
  throw new CommandFailure(exitCodes.usage, {
    what: first === undefined ? 'no such account and store' : 'several stores match',
    where: `--account ${options.account ?? '(any)'} --marketplace ${options.marketplace ?? '(any)'}`,
    why: known === '' ? 'nothing is stored yet' : `there are: ${known}`,
    remedy: first === undefined ? 'import their files first, or name one of these' : 'name one of them',
  })
}

function nothingStored(): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'nothing to compute from',
    why: 'the database holds no data yet',
    remedy: 'import files first: health-tui import PATH...',
  })
}
