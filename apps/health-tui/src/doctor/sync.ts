import type { Database } from '@health-tui/storage'
import type { ServerExamination, SyncExamination } from '@health-tui/storage/sync'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { CommandFailure } from '../exit.ts'
import { readTeamSettings, type TeamSettings } from '../team-settings.ts'
import { type Check, found, ok } from './check.ts'
import { problemWords } from '../sync-words.ts'
import { checkKeyFiles, checkSqld, checkToken } from './team.ts'

const adopt = 'nothing here was changed; to go on and upload what the server lacks: health-tui sync --adopt'

/** How sharing stands: what waits, what was refused, and what the server says. */
export async function checkSync(context: CommandContext, database: Database): Promise<readonly Check[]> {
  const { examineSync } = await import('@health-tui/storage/sync')
  const [settings, examined] = await Promise.all([readSettings(context), examineSync(database)])
  // What is wrong with the settings is told beside the keys.
  if (settings.type === 'unusable') return [...checkRefused(examined)]
  const checks: Check[] = []
  if (settings.url === undefined) {
    if (examined.state.epoch !== null)
      checks.push(
        found(
          'sync-server',
          'warning',
          'no server is set, but this database was synced before',
          'set HEALTH_TUI_REMOTE_URL, or use an invitation: health-tui team join FILE',
        ),
      )
    else checks.push(ok('sync-server', 'none: this database works alone'))
  } else checks.push(...(await checkServer(context, settings, examined)))
  checks.push(...checkWaiting(context, settings, examined), ...checkRefused(examined))
  return checks
}

/** Keys, tokens and the server program; needs no database. */
export async function checkTeam(context: CommandContext): Promise<readonly Check[]> {
  const settings = await readSettings(context)
  return [
    ...(settings.type === 'unusable'
      ? [settings.check]
      : checkToken(context, settings, await import('@health-tui/storage/sync'))),
    ...(await checkKeyFiles(context)),
    await checkSqld(context),
  ]
}

type Settings =
  | ({ readonly type: 'read' } & TeamSettings)
  | { readonly type: 'unusable'; readonly check: Check }

async function readSettings(context: CommandContext): Promise<Settings> {
  try {
    return { type: 'read', ...(await readTeamSettings(context)) }
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    const { what, where, why, remedy } = error
    return {
      type: 'unusable',
      check: found('team-settings', 'problem', `${what} (${where}): ${why}`, remedy ?? ''),
    }
  }
}

async function checkServer(
  context: CommandContext,
  { url = '', token }: TeamSettings,
  { state, report }: SyncExamination,
): Promise<readonly Check[]> {
  const { examineServer, openHttpRemote, RemoteError, remoteUrlProblem } =
    await import('@health-tui/storage/sync')
  const problem = remoteUrlProblem(url)
  if (problem !== undefined)
    return [found('sync-server', 'problem', problem, 'give an address like https://sync.example.com')]
  const remote = await openHttpRemote({ url, token, timeoutMs: 10_000 })
  const last =
    report.lastSuccessAt === null ? 'never synced' : `last synced ${minute(new Date(report.lastSuccessAt))}`
  try {
    const server = await examineServer(remote, state, Date.now)
    return [serverCheck(remote.address, server, last), ...lagChecks(context, server, state.cursor)]
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    return [
      found(
        'sync-server',
        'problem',
        `${remote.address}: ${error.message}; ${last}`,
        error.failure.type === 'unauthorised'
          ? 'ask for a new invitation: health-tui team invite NAME --url URL'
          : 'check network, address and that the server runs (health-tui serve); your work is safe here',
      ),
    ]
  } finally {
    remote.close()
  }
}

function serverCheck(address: string, server: ServerExamination, last: string): Check {
  const id = 'sync-server'
  switch (server.identity) {
    case 'emptied':
      return found(id, 'problem', `${address} was emptied`, adopt)
    case 'replaced':
      return found(id, 'problem', `${address} is another server than the one synced with`, adopt)
    case 'restored':
      return found(id, 'problem', `${address} went back in time (restored from a backup?)`, adopt)
    case 'older':
      return found(
        id,
        'warning',
        `${address} does not have what was synced last: a read replica that lags, or a restored backup`,
        'health-tui sync asks the primary and tells which',
      )
    case 'new':
      return found(id, 'note', `${address} answers; nothing was synced yet`, 'health-tui sync')
    default:
      return ok(id, `${address} answers in ${server.roundTripMs} ms; ${last}`)
  }
}

function lagChecks(context: CommandContext, server: ServerExamination, cursor: number): readonly Check[] {
  const { behind, skewMs, updateNeeded } = server
  const checks: Check[] = [
    behind === 0
      ? ok('sync-lag', `everything up to operation ${cursor} is here`)
      : found('sync-lag', 'note', `${behind} operations on the server are not here yet`, 'health-tui sync'),
  ]
  const seconds = Math.round(skewMs / 1000)
  const off = `this clock is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} the server's`
  if (context.asOfFixed || Math.abs(skewMs) <= 60_000) checks.push(ok('sync-clock', off))
  else
    checks.push(
      found(
        'sync-clock',
        Math.abs(skewMs) > 300_000 ? 'problem' : 'warning',
        off,
        'set the clock (or that of the server): of two edits of one field the later one shows',
      ),
    )
  if (updateNeeded)
    checks.push(
      found(
        'sync-version',
        'problem',
        'the team uses a newer health-tui; reading works, sending waits',
        'update health-tui',
      ),
    )
  return checks
}

const dayMs = 86_400_000

function checkWaiting(
  context: CommandContext,
  settings: TeamSettings,
  { waiting, waitingSince, attachmentsWaiting, conflicts, updateNeeded, report }: SyncExamination,
): readonly Check[] {
  const checks: Check[] = []
  const contents = attachmentsWaiting === 0 ? '' : ` and ${countOf(attachmentsWaiting, 'attachment')}`
  if (settings.url === undefined || waiting + attachmentsWaiting === 0)
    checks.push(
      ok(
        'sync-waiting',
        `${waiting} operations${contents} ${settings.url === undefined ? 'only here' : 'wait'}`,
      ),
    )
  else {
    const since = waitingSince ?? context.now().getTime()
    const old = context.now().getTime() - since > dayMs
    const stopped =
      report.problem === null
        ? ''
        : `; stopped since ${minute(new Date(report.problemSince ?? 0))}: ${problemWords(report.problem)}`
    checks.push(
      found(
        'sync-waiting',
        old ? 'warning' : 'note',
        `${waiting} operations${contents} wait since ${minute(new Date(since))}${stopped}`,
        'health-tui sync',
      ),
    )
  }
  if (conflicts > 0)
    checks.push(
      found(
        'sync-conflicts',
        'note',
        `${conflicts} values that two people set at once wait for a decision`,
        'health-tui sync conflicts; then --restore ID or --keep ID',
      ),
    )
  if (updateNeeded.length > 0)
    checks.push({
      ...found(
        'sync-newer',
        'warning',
        `a newer program wrote something in ${countOf(updateNeeded.length, 'case')} that this one keeps but cannot show`,
        'update health-tui',
      ),
      ids: updateNeeded,
    })
  return checks
}

function checkRefused({ refused }: SyncExamination): readonly Check[] {
  if (refused.length === 0) return [ok('sync-refused', 'the server sent nothing that had to be refused')]
  const named = refused.slice(0, 5).map(({ id, seq, reason }) => `${id ?? `row ${seq ?? '?'}`} (${reason})`)
  const more = refused.length > named.length ? `, and ${refused.length - named.length} more` : ''
  return [
    {
      ...found(
        'sync-refused',
        'warning',
        `${countOf(refused.length, 'row')} of the server kept aside and not applied: ${named.join(', ')}${more}`,
        'find out whose they are: health-tui sync verify; nothing else waits for them',
      ),
      ids: refused.map(({ id, seq }) => id ?? `row ${seq ?? '?'}`),
    },
  ]
}

function minute(date: Date): string {
  return `${date.toISOString().slice(0, 16)}Z`
}
