import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { configPath, databasePath } from './chunk-CNCPHMNG.js'
import { escapeForTerminal } from './chunk-XMN6TKTW.js'
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
import './chunk-ARMSRDCT.js'
async function run() {
  try {
    process.argv.length === 2 ? await runHome(createContext({})) : await runCommand()
  } catch (error) {
    process.exitCode = report(error, process.argv.includes('--verbose'))
  }
}
async function runCommand() {
  let { buildProgram } = await import('./cli-B2ZA5GJK.js'),
    context = () => createContext(program.opts()),
    program = buildProgram(context, async () => runHome(context()))
  ;(exitOverrideAll(program), await program.parseAsync(process.argv))
}
async function runHome(context) {
  await (await import('./home-LXSRG2U2.js')).runHome(context)
}
function exitOverrideAll(command) {
  command.exitOverride()
  for (let child of command.commands) exitOverrideAll(child)
}
function createContext(options) {
  let env = process.env,
    asOfText = options.asOf ?? env.HEALTH_TUI_AS_OF,
    asOf = asOfText === void 0 || asOfText === '' ? void 0 : parseInstant(asOfText),
    noColor = options.color === !1 || (env.NO_COLOR ?? '') !== '',
    forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0'
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env,
    platform: process.platform,
    now: () => asOf ?? new Date(),
    asOfFixed: asOf !== void 0,
    databasePath: databasePath({ option: options.db, env, platform: process.platform }),
    configPath: configPath({ option: options.config, env, platform: process.platform }),
    color: !noColor && (forced || (process.stdout.isTTY && env.TERM !== 'dumb')),
    verbose: options.verbose === !0,
    setExitCode: (code) => {
      process.exitCode = code
    },
  }
}
function parseInstant(text) {
  let instant = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text)
  if (Number.isNaN(instant.getTime()))
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot read the instant',
      where: `--as-of ${text}`,
      why: 'it is no ISO 8601 date or time',
      remedy: 'write it like 2026-10-04T00:00:00Z',
    })
  return instant
}
function report(error, verbose) {
  let usage = commanderExit(error)
  if (usage !== void 0) return usage === 0 ? exitCodes.done : exitCodes.usage
  if (error instanceof CommandFailure)
    return (
      process.stderr.write(`health-tui: ${escapeForTerminal(error.line)}
`),
      verbose &&
        process.stderr.write(`${escapeForTerminal(String(error.stack), { keepNewlines: !0 })}
`),
      error.exitCode
    )
  let message = error instanceof Error ? error.message : String(error)
  return (
    process.stderr
      .write(`health-tui: unexpected error: ${escapeForTerminal(message)}; run again with --verbose and report it
`),
    verbose &&
      error instanceof Error &&
      process.stderr.write(`${escapeForTerminal(String(error.stack), { keepNewlines: !0 })}
`),
    exitCodes.crash
  )
}
function commanderExit(error) {
  if (!(error instanceof Error) || !('code' in error) || !('exitCode' in error)) return
  let { code, exitCode } = error
  return typeof code == 'string' && code.startsWith('commander.') ? Number(exitCode) : void 0
}
export { run }
//# sourceMappingURL=run-5ZTAMUD2.js.map
