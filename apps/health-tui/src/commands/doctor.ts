import type { CommandContext } from '../context.ts'
import type { Check } from '../doctor/check.ts'
import { exitCodes } from '../exit.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import type { RegisterCommands } from './index.ts'

export const registerDoctor: RegisterCommands = (program, context) => {
  program
    .command('doctor')
    .description(
      'look at machine, terminal, database, configuration, clock, sources and sync; exit 1 on a problem',
    )
    .option('--json', 'print JSON (the shape: health-tui schema doctor)')
    .action(async (options: { readonly json?: boolean }) => runDoctor(context(), options))
}

async function runDoctor(context: CommandContext, { json }: { readonly json?: boolean }): Promise<void> {
  const [
    { checkMachine },
    { checkDatabaseFile },
    { checkConfig },
    { checkData },
    { checkSync, checkTeam },
    { version },
  ] = await Promise.all([
    import('../doctor/machine.ts'),
    import('../doctor/database.ts'),
    import('../doctor/config.ts'),
    import('../doctor/data.ts'),
    import('../doctor/sync.ts'),
    import('../version.ts'),
  ])
  const checks: Check[] = [...checkMachine(context, process.version), ...(await checkConfig(context))]
  const file = await checkDatabaseFile(context)
  checks.push(...file.checks)
  if (file.database !== undefined) {
    try {
      checks.push(...(await checkData(context, file.database)))
      checks.push(...(await checkSync(context, file.database)))
    } finally {
      await file.database.close()
    }
  }
  checks.push(...(await checkTeam(context)))
  if (json === true)
    printJson(context.stdout, { version, node: process.version, platform: context.platform, checks })
  else {
    context.stdout.write(`health-tui ${version}\n`)
    for (const check of checks) context.stdout.write(`${lines(check).join('\n')}\n`)
  }
  if (checks.some(({ state }) => state === 'problem')) context.setExitCode(exitCodes.found)
}

function lines({ id, state, finding, advice }: Check): readonly string[] {
  const first = `${state.padEnd(8)}${id}: ${finding}`
  return (advice === null ? [first] : [first, `${' '.repeat(8)}${advice}`]).map((line) =>
    escapeForTerminal(line),
  )
}
