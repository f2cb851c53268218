import type { CaseFailure, OpenStoreOptions, Store } from '@health-tui/storage'
import type { CommandContext } from './context.ts'
import { databaseKey } from './database-key.ts'
import { CommandFailure, exitCodes } from './exit.ts'
import { readTeamSettings, type TeamSettings } from './team-settings.ts'

/** Opens the store for one command and closes it after; failures of the package become lines for people. */
export async function withStore<T>(
  context: CommandContext,
  work: (store: Store, settings: TeamSettings) => Promise<T>,
): Promise<T> {
  const [{ openSharedFacts, openStore, CaseError, ValueTooLarge }, { databaseFailure, tellUpgrade }] =
    await Promise.all([import('@health-tui/storage'), import('./database.ts')])
  const settings = await readTeamSettings(context)
  await refuseBadAddress(settings.url)
  const options: OpenStoreOptions = {
    path: context.databasePath,
    key: await databaseKey(context),
    onUpgrade: tellUpgrade(context),
    remote: settings.url,
    token: settings.token,
    author: settings.author,
    // What colleagues' machines imported lands in the same tables as what was imported here.
    ...(settings.url === undefined ? {} : { facts: await openSharedFacts(), shareCollected: true }),
  }
  let store: Store
  try {
    store = await openStore(options)
  } catch (error) {
    throw databaseFailure(error)
  }
  try {
    return await work(store, settings)
  } catch (error) {
    if (error instanceof CaseError)
      throw new CommandFailure(exitCodes.badInput, {
        what: 'nothing was changed',
        why: error.message,
        remedy: remedyOf(error.failure),
      })
    if (error instanceof ValueTooLarge)
      throw new CommandFailure(exitCodes.badInput, {
        what: 'nothing was changed',
        why: error.message,
        remedy: 'shorten it, or attach it as a file: `health-tui evidence add`',
      })
    throw databaseFailure(error)
  } finally {
    await store.close()
  }
}

function remedyOf(failure: CaseFailure): string {
  switch (failure.type) {
    case 'bad-step':
      return failure.reasonWanted
        ? 'add --reason WORDS to `case move` or `case close`'
        : '`health-tui case show ID` says where the case stands'
    case 'no-such-conflict':
      return '`health-tui sync conflicts` names those that are open'
    case 'own-approval':
    case 'not-requested':
      return '`health-tui case review ID` says where the review stands'
    case 'still-arriving':
      return 'try again when `health-tui sync` is done'
    default:
      return '`health-tui case list` and `case show ID` name what there is'
  }
}

async function refuseBadAddress(url: string | undefined): Promise<void> {
  if (url === undefined) return
  const { remoteUrlProblem } = await import('@health-tui/storage/sync')
  const problem = remoteUrlProblem(url)
  if (problem === undefined) return
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot use the server address',
    where: 'HEALTH_TUI_REMOTE_URL',
    why: problem,
    remedy: 'give an address like https://sync.example.com',
  })
}
