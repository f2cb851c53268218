import { findMarketplace } from '@health-tui/metrics'
import { listStores, type Database } from '@health-tui/storage'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes, type FailureWords } from '../exit.ts'
import { databaseFailure, openForCommand } from '../database.ts'
import { readStore, type OpenStore } from './read-store.ts'
import { readMetricSettings } from './settings.ts'

export interface StoreOptions {
  readonly account?: string
  readonly marketplace?: string
}

interface Store {
  readonly account: string
  readonly marketplace: string
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
async function chooseStore(database: Database, options: StoreOptions): Promise<Store> {
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
  throw new CommandFailure(
    exitCodes.usage,
    first === undefined ? noSuchStore(options, stores) : whichStore(options, matching, first),
  )
}

function noSuchStore(options: StoreOptions, stores: readonly Store[]): FailureWords {
  return {
    what: 'no such account and store',
    where: storeOptions(options.account, options.marketplace),
    why: stores.length === 0 ? 'nothing is stored yet' : `there are ${named(stores)}`,
    remedy: 'import their files first, or name one of these',
  }
}

function whichStore(options: StoreOptions, matching: readonly Store[], first: Store): FailureWords {
  const given = storeOptions(options.account, options.marketplace)
  return {
    what: 'which store is meant',
    ...(given === '' ? {} : { where: given }),
    why: `there are ${named(matching)}`,
    remedy: `name one, like ${storeOptions(first.account, first.marketplace)}`,
  }
}

/** As they are written on a command line. */
function storeOptions(account: string | undefined, marketplace: string | undefined): string {
  return [
    ...(account === undefined
      ? []
      : [`--account ${/^[\w-]+$/.test(account) ? account : JSON.stringify(account)}`]),
    ...(marketplace === undefined ? [] : [`--marketplace ${marketplace}`]),
  ].join(' ')
}

const mostNamed = 8

function named(stores: readonly Store[]): string {
  const names = stores.slice(0, mostNamed).map(({ account, marketplace }) => `${account} ${marketplace}`)
  const more = stores.length - names.length
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function nothingStored(): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'nothing to compute from',
    why: 'the database holds no data yet',
    remedy: 'import files first: health-tui import PATH...',
  })
}
