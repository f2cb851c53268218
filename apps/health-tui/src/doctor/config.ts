import { CommandFailure } from '../exit.ts'
import type { CommandContext } from '../context.ts'
import { readConfig } from '../config/read-config.ts'
import type { Config } from '../config/schema.ts'
import { type Check, found, ok } from './check.ts'

/** The configuration file, and whether each mailbox in it has a secret that can be used. */
export async function checkConfig(context: CommandContext): Promise<readonly Check[]> {
  let config: Config | undefined
  try {
    config = await readConfig(context)
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    return [
      found('configuration', 'problem', `${context.configPath}: ${error.why}`, error.remedy ?? 'correct it'),
    ]
  }
  if (config === undefined)
    return [ok('configuration', `none at ${context.configPath}; everything has its default`)]
  const { configSchema } = await import('../config/schema.ts')
  const unknown = Object.keys(config).filter((name) => !Object.hasOwn(configSchema.shape, name))
  const checks: Check[] = [
    unknown.length === 0
      ? ok('configuration', context.configPath)
      : found(
          'configuration',
          'warning',
          `${context.configPath}: [${unknown.join('], [')}] is unknown and has no effect`,
          'compare it with `health-tui config init --print`',
        ),
  ]
  const names = Object.keys(config.imap)
  if (names.length === 0) return checks
  const { chooseMailboxes } = await import('../fetch/mailboxes.ts')
  for (const name of names) {
    const id = `mailbox ${name}`
    try {
      const [mailbox] = await chooseMailboxes(context, [name], {})
      checks.push(ok(id, `${mailbox?.access.user ?? ''} at ${mailbox?.access.host ?? ''}, secret found`))
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      const where = error.where === undefined ? '' : `${error.where}: `
      checks.push(found(id, 'problem', `${where}${error.why}`, error.remedy ?? 'correct its table'))
    }
  }
  return checks
}
