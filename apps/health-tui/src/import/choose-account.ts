import { type Database, listAccounts } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../exit.ts'
import { defaultAccount } from './import-files.ts'

/** The account that documents are imported for, and what is said of it in each result where nobody named it. */
export interface ChosenAccount {
  readonly account: string
  readonly note?: string
}

/** The account that was named, else the only one that the database knows; `default` in a database that knows none. */
export async function chooseAccount(
  database: Database,
  named: string | undefined,
  option = '--account NAME',
): Promise<ChosenAccount> {
  return named === undefined ? accountAmong(await listAccounts(database), option) : { account: named }
}

/** Nothing of Amazon's names its account, so that among several of them a guess would mix sellers. */
export function accountAmong(known: readonly string[], option: string, source = 'the file'): ChosenAccount {
  const [only = defaultAccount, ...others] = known
  if (others.length > 0)
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot tell the account',
      why: `${source} does not name it, and ${known.toSorted().join(', ')} are known here`,
      remedy: `add ${option}`,
    })
  return only === defaultAccount
    ? { account: only }
    : { account: only, note: `imported for ${only}, the only account here; ${option} names another` }
}
