import type { CaseFailure, OpenStoreOptions, Store } from '@health-tui/storage'
import { readFile } from 'node:fs/promises'
import type { CommandContext } from './context.ts'
import { databaseKey } from './database-key.ts'
import { CommandFailure, exitCodes } from './exit.ts'

/** Where the team's server is and who works here; kept beside the database, readable by its owner only. */
export interface TeamSettings {
  readonly url?: string
  readonly token?: string
  /** Where the token was found. */
  readonly tokenFrom?: 'the environment' | 'the keyring' | 'a file'
  readonly author?: string
}

/** As they lie in the file: where the token is in the keyring, its name there instead. */
interface SavedSettings extends TeamSettings {
  readonly keyring?: string
}

export function teamSettingsPath(context: CommandContext): string {
  return `${context.databasePath}.team.json`
}

/** The environment's server and token, else those that `team join` kept. */
export async function readTeamSettings(context: CommandContext): Promise<TeamSettings> {
  const saved = await readFile(teamSettingsPath(context), 'utf8').then(
    (text) => parseSettings(text),
    (): SavedSettings => ({}),
  )
  const url = nonEmpty(context.env['HEALTH_TUI_REMOTE_URL']) ?? saved.url
  // A kept token belongs to the kept address and goes nowhere else.
  const given = nonEmpty(context.env['HEALTH_TUI_AUTH_TOKEN'])
  const own = given === undefined && url !== undefined && url === saved.url
  const kept = own && saved.token === undefined && saved.keyring !== undefined
  const token = given ?? (kept ? await fromKeyring(context, saved.keyring) : own ? saved.token : undefined)
  const author = nonEmpty(context.env['HEALTH_TUI_AUTHOR']) ?? saved.author
  return {
    ...(url === undefined ? {} : { url }),
    ...(token === undefined
      ? {}
      : { token, tokenFrom: given !== undefined ? 'the environment' : kept ? 'the keyring' : 'a file' }),
    ...(author === undefined ? {} : { author }),
  }
}

async function fromKeyring(context: CommandContext, name = ''): Promise<string | undefined> {
  const { readSecret } = await import('./keyring.ts')
  return readSecret(context, name)
}

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

function parseSettings(text: string): SavedSettings {
  try {
    const value = JSON.parse(text) as Record<string, unknown>
    const field = (name: string): string | undefined =>
      typeof value[name] === 'string' ? value[name] : undefined
    const [url, token, author, keyring] = [field('url'), field('token'), field('author'), field('keyring')]
    return {
      ...(url === undefined ? {} : { url }),
      ...(token === undefined ? {} : { token }),
      ...(author === undefined ? {} : { author }),
      ...(keyring === undefined ? {} : { keyring }),
    }
  } catch {
    return {}
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text
}
