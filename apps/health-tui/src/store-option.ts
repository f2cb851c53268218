import { CommandFailure, exitCodes } from './exit.ts'

/** The code of the store that `--marketplace` names, e.g. `DE` for amazon.de; undefined when it is not given. */
export async function readStoreOption(marketplace: string | undefined): Promise<string | undefined> {
  if (marketplace === undefined) return undefined
  const { findMarketplace, marketplaces } = await import('@health-tui/metrics')
  const store = findMarketplace(marketplace)
  if (store !== undefined) return store.code
  throw new CommandFailure(exitCodes.usage, {
    what: 'unknown store',
    where: `--marketplace ${marketplace}`,
    why: `the stores are ${marketplaces.map(({ code }) => code).join(', ')}`,
  })
}
