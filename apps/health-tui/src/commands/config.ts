import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { registerSecret } from './config-secret.ts'
import type { RegisterCommands } from './index.ts'

export const registerConfig: RegisterCommands = (program, context) => {
  const config = program.command('config').description('the configuration file')
  config
    .command('path')
    .description('print where it is')
    .action(() => {
      context().stdout.write(`${context().configPath}\n`)
    })
  config
    .command('init')
    .description('write a commented configuration file; one that exists is left alone')
    .option('--print', 'print it instead')
    .action(async (options: { readonly print?: boolean }) => runInit(context(), options))
  config
    .command('show')
    .description('check the file and print what holds, defaults included')
    .option('--json', 'print JSON (the shape: health-tui schema config)')
    .action(async (options: { readonly json?: boolean }) => runShow(context(), options))
  registerSecret(config, context)
}

async function runInit(
  { configPath, stdout, stderr }: CommandContext,
  { print }: { readonly print?: boolean },
): Promise<void> {
  const { configTemplate } = await import('../config/template.ts')
  if (print === true) {
    stdout.write(configTemplate)
    return
  }
  try {
    await mkdir(dirname(configPath), { recursive: true, mode: 0o700 })
    await writeFile(configPath, configTemplate, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot write the configuration',
      where: configPath,
      why: exists ? 'it exists already and is left alone' : (error as Error).message,
      ...(exists ? { remedy: 'compare it with `health-tui config init --print`' } : {}),
      cause: error,
    })
  }
  stderr.write(`${escapeForTerminal(configPath)}: written\n`)
}

async function runShow(context: CommandContext, { json }: { readonly json?: boolean }): Promise<void> {
  const [{ readConfig }, { configSchema }] = await Promise.all([
    import('../config/read-config.ts'),
    import('../config/schema.ts'),
  ])
  const config = (await readConfig(context)) ?? configSchema.parse({})
  if (json === true) {
    printJson(context.stdout, config)
    return
  }
  const { stringify } = await import('smol-toml')
  const known = new Set(Object.keys(configSchema.shape))
  for (const name of Object.keys(config))
    if (!known.has(name))
      context.stderr.write(`${escapeForTerminal(`[${name}] is unknown and has no effect`)}\n`)
  context.stdout.write(`${escapeForTerminal(stringify(config), { keepNewlines: true }).trimEnd()}\n`)
}
