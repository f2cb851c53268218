import { readFile } from 'node:fs/promises'
import type { CommandContext } from './context.ts'
import { CommandFailure, exitCodes } from './exit.ts'
import { reasonOf } from './file-reason.ts'

/** Where the team's server is and who works here; kept beside the database, readable by its owner only. */
export interface TeamSettings {
  readonly url?: string
  readonly token?: string
  /** Where the token was found. */
  readonly tokenFrom?: 'the environment' | 'the keyring' | 'a file'
  readonly author?: string
}

/** What the settings are looked for with. */
export type TeamSettingsPlace = Pick<CommandContext, 'databasePath' | 'env' | 'platform'>

/** As they lie in the file: where the token is in the keyring, its name there instead. */
interface SavedSettings extends TeamSettings {
  readonly keyring?: string
}

export function teamSettingsPath({ databasePath }: Pick<TeamSettingsPlace, 'databasePath'>): string {
  return `${databasePath}.team.json`
}

/** The environment's server and token, else those that `team join` kept. */
export async function readTeamSettings(context: TeamSettingsPlace): Promise<TeamSettings> {
  const saved = await readSaved(teamSettingsPath(context))
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

async function fromKeyring(context: TeamSettingsPlace, name = ''): Promise<string | undefined> {
  const { readSecret } = await import('./keyring.ts')
  return readSecret(context, name)
}

/**
 * Nothing where nobody joined a team. A file that is there and cannot be used is a failure: whoever went on without it
 * would work alone and not know.
 */
async function readSaved(path: string): Promise<SavedSettings> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw unusable(path, reasonOf(error))
  }
  const saved = parseSettings(text)
  if (saved === undefined) throw unusable(path, 'it is damaged')
  return saved
}

function unusable(path: string, why: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'cannot read who you are in the team',
    where: path,
    why,
    remedy: 'mend it, use the invitation again (`health-tui team join`), or remove it to work alone',
  })
}

function parseSettings(text: string): SavedSettings | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const names = ['url', 'token', 'author', 'keyring'] as const
  const fields = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    names.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])),
  )
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text
}
