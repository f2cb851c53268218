import { readFile } from 'node:fs/promises'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { Config } from './schema.ts'

/** Reads and checks the configuration file; undefined when there is none. */
export async function readConfig(context: Pick<CommandContext, 'configPath'>): Promise<Config | undefined> {
  let text: string
  try {
    text = await readFile(context.configPath, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw badConfiguration(context, error instanceof Error ? error.message : String(error))
  }
  const [{ parse }, { configSchema }] = await Promise.all([import('smol-toml'), import('./schema.ts')])
  let raw: unknown
  try {
    raw = parse(text)
  } catch (error) {
    throw badConfiguration(
      context,
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    )
  }
  const parsed = configSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const [table] = issue?.path ?? []
  throw badConfiguration(
    context,
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`,
    table === undefined ? undefined : `correct the [${String(table)}] table`,
  )
}

function badConfiguration(
  context: Pick<CommandContext, 'configPath'>,
  why: string,
  remedy?: string,
): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'cannot read the configuration',
    where: context.configPath,
    why,
    remedy: remedy ?? 'correct it, or begin anew from `health-tui config init --print`',
  })
}
