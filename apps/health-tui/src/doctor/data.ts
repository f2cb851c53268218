import { instantText } from '../instant-text.ts'
import type { Database } from '@health-tui/storage'
import type { CommandContext } from '../context.ts'
import { type Check, found, ok } from './check.ts'

const dayMs = 86_400_000
const oldAfterDays = 7

/** How old the data of each store is, and whether the clock can be right. */
export async function checkData(context: CommandContext, database: Database): Promise<readonly Check[]> {
  const { listDocuments, listStores, listSources } = await import('@health-tui/storage')
  const now = context.now().getTime()
  const [stores, [newest], sources] = await Promise.all([
    listStores(database),
    listDocuments(database, { limit: 1 }),
    listSources(database),
  ])
  const checks: Check[] = [checkClock(context, newest?.importedAt ?? null)]
  for (const { account, marketplace, newestDataAt } of stores) {
    const id = `data ${account} ${marketplace}`
    if (newestDataAt === null) {
      checks.push(ok(id, 'orders only'))
      continue
    }
    const days = Math.max(0, Math.floor((now - newestDataAt) / dayMs))
    const finding = `newest data ${days === 0 ? 'of today' : days === 1 ? 'a day old' : `${days} days old`}`
    checks.push(
      days > oldAfterDays
        ? found(id, 'warning', finding, 'import a newer report; Amazon keeps no history, so each one counts')
        : ok(id, finding),
    )
  }
  for (const { source, updatedAt } of sources) {
    const days = Math.max(0, Math.floor((now - updatedAt) / dayMs))
    checks.push(
      ok(
        `source ${describeSource(source)}`,
        `last read ${new Date(updatedAt).toISOString().slice(0, 16)}Z, ${days} days ago`,
      ),
    )
  }
  return checks
}

/** Deadlines are worked out from the clock: one that runs behind what was imported is wrong. */
function checkClock(context: CommandContext, newestImport: number | null): Check {
  const now = context.now()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const finding = `${instantText(now)}, time zone ${zone}`
  if (context.asOfFixed)
    return found('clock', 'note', `fixed at ${finding}`, 'unset HEALTH_TUI_AS_OF to see now')
  if (newestImport !== null && newestImport > now.getTime() + 5 * 60_000)
    return found(
      'clock',
      'problem',
      `${finding}, but something was imported at ${instantText(newestImport)}`,
      'set the clock of this machine; deadlines are worked out from it',
    )
  return ok('clock', finding)
}

/** The parts of a position's key that people know: kind, user, server, folder. */
function describeSource(source: string): string {
  try {
    const [kind, host, third, user, folder] = JSON.parse(source) as readonly unknown[]
    if (kind === 'sp-api') return [kind, third, user].map(String).join(' ')
    return [kind, `${String(user)}@${String(host)}`, folder].map(String).join(' ')
  } catch {
    return source
  }
}
