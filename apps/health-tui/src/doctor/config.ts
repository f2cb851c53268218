import { CommandFailure } from '../exit.ts'
import type { CommandContext } from '../context.ts'
import { readConfig } from '../config/read-config.ts'
import type { Config } from '../config/schema.ts'
import { type Check, found, ok } from './check.ts'

/** The configuration file, and whether each mailbox and seller in it has secrets that can be used. */
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
  for (const name of Object.keys(config.imap))
    checks.push(
      await checkSource(`mailbox ${name}`, async () => {
        const { chooseMailboxes } = await import('../fetch/mailboxes.ts')
        const [mailbox] = await chooseMailboxes(context, [name], {})
        return `${mailbox?.access.user ?? ''} at ${mailbox?.access.host ?? ''}, secret found`
      }),
    )
  for (const name of Object.keys(config['sp-api']))
    checks.push(
      await checkSource(`seller ${name}`, async () => {
        const { chooseSellers } = await import('../fetch/sellers.ts')
        const [seller] = await chooseSellers(context, [name])
        const stores = seller?.stores.map(({ code }) => code).join(', ') ?? ''
        return `${seller?.account ?? 'no account named'}, ${stores}: ${seller?.reports.join(', ') ?? ''}; secrets found`
      }),
    )
  return checks
}

async function checkSource(id: string, look: () => Promise<string>): Promise<Check> {
  try {
    return ok(id, await look())
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    const where = error.where === undefined ? '' : `${error.where}: `
    return found(id, 'problem', `${where}${error.why}`, error.remedy ?? 'correct its table')
  }
}
