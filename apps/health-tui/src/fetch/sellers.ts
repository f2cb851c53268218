import { dirname, resolve } from 'node:path'
import { lwaTokenUrl, regionEndpoint, type SpApiAccess } from '@health-tui/connectors'
import { findMarketplace, type Marketplace } from '@health-tui/metrics'
import { readConfig } from '../config/read-config.ts'
import type { ConfiguredSeller } from '../config/schema.ts'
import type { CommandContext } from '../context.ts'
import { type AccountSource, refuseNameless } from './account-of-source.ts'
import { chooseTables } from './choose-tables.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { readSecret } from '../keyring.ts'
import { readSecretFile, secretFromEnvironment } from './secret.ts'

/** A seller as the configuration describes it. */
export interface DescribedSeller extends AccountSource {
  readonly access: SpApiAccess
  readonly stores: readonly Marketplace[]
  readonly reports: readonly string[]
  /** Merchant token; without it there is no asking for findings about listings. */
  readonly sellerId: string | undefined
  readonly pollMs: number
}

/** A seller whose reports are fetched. */
export interface Seller extends DescribedSeller {
  readonly account: string
  /** A sentence about how the account was found, which every result repeats. */
  readonly note?: string
}

/** The sellers that the command means: those named, else all of the configuration file; `only` goes before their reports. */
export async function chooseSellers(
  context: CommandContext,
  names: readonly string[],
  only?: readonly string[],
): Promise<readonly DescribedSeller[]> {
  const configured = (await readConfig(context))?.['sp-api'] ?? {}
  const chosen = chooseTables(configured, names, {
    table: 'sp-api',
    noun: 'seller',
    none: { what: 'no seller to ask for', why: 'the configuration has no table [sp-api.NAME]' },
  })
  return Promise.all(
    chosen.map(async ([name, table]) => {
      const seller = await describe(context, { name, table, only })
      const others = Object.keys(configured).filter((other) => other !== name)
      refuseNameless(
        context,
        seller,
        others.map((other) => `[sp-api.${other}]`),
      )
      return seller
    }),
  )
}

interface ChosenSeller {
  readonly name: string
  readonly table: ConfiguredSeller
  readonly only: readonly string[] | undefined
}

async function describe(
  context: CommandContext,
  { name, table, only }: ChosenSeller,
): Promise<DescribedSeller> {
  const stores = table.marketplaces.map((code) => {
    const store = findMarketplace(code)
    if (store !== undefined) return store
    throw new CommandFailure(exitCodes.badInput, {
      what: 'unknown store',
      where: `[sp-api.${name}] marketplaces`,
      why: `there is no store ${code}`,
    })
  })
  const secret = async (): Promise<{ readonly clientSecret: string; readonly refreshToken: string }> => ({
    clientSecret: await secretOf(context, name, 'CLIENT_SECRET', table.clientSecretFile),
    refreshToken: await secretOf(context, name, 'REFRESH_TOKEN', table.refreshTokenFile),
  })
  // Found out before anything is asked.
  await secret()
  return {
    table: `[sp-api.${name}]`,
    access: {
      endpoint: (table.endpoint ?? regionEndpoint(table.region)).replace(/\/$/, ''),
      tokenUrl: table.tokenUrl ?? lwaTokenUrl,
      clientId: table.clientId,
      secret,
    },
    account: table.account,
    stores,
    reports: chosenReports(name, table, only),
    sellerId: table.sellerId,
    pollMs: table.pollSeconds * 1000,
  }
}

function chosenReports(
  name: string,
  { reports, sellerId }: ConfiguredSeller,
  only: readonly string[] | undefined,
): readonly string[] {
  const asked = only ?? reports
  if (asked?.includes('listing-issues') === true && sellerId === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot ask for findings about listings',
      where: `[sp-api.${name}]`,
      why: 'it has no sellerId',
      remedy: 'add sellerId, the merchant token that Seller Central shows under account information',
    })
  const usual = ['performance', 'orders', 'feedback', 'returns']
  return asked ?? (sellerId === undefined ? usual : [...usual, 'listing-issues'])
}

async function secretOf(
  context: CommandContext,
  name: string,
  kind: 'CLIENT_SECRET' | 'REFRESH_TOKEN',
  path: string | undefined,
): Promise<string> {
  const what = kind === 'CLIENT_SECRET' ? 'client secret' : 'refresh token'
  if (path !== undefined) return readSecretFile(resolve(dirname(context.configPath), path), context, what)
  const variable = `HEALTH_TUI_SP_API_${name.toUpperCase().replaceAll('-', '_')}_${kind}`
  const value = secretFromEnvironment(context, [variable, `HEALTH_TUI_SP_API_${kind}`])
  if (value !== undefined) return value
  const secret = `sp-api.${name}.${kind === 'CLIENT_SECRET' ? 'client-secret' : 'refresh-token'}`
  const kept = await readSecret(context, secret)
  if (kept !== undefined) return kept
  throw new CommandFailure(exitCodes.usage, {
    what: `no ${what} for ${name}`,
    why: `${variable} is not set, [sp-api.${name}] names no file, and no keyring has it`,
    remedy: `name a file that only you can read (chmod 600), or \`health-tui config secret ${secret}\``,
  })
}
