import type { Command } from 'commander'
import { expect, it } from 'vitest'
import { buildProgram } from './cli.ts'
import { CommandFailure } from './exit.ts'
import { throwUsageFailures } from './usage-failure.ts'

function program(): Command {
  const built = buildProgram(
    () => {
      throw new Error('nothing runs here')
    },
    async () => {},
  )
  throwUsageFailures(built)
  return built
}

/** The line that the program ends with for these arguments. */
async function failureOf(...args: readonly string[]): Promise<string> {
  const error: unknown = await program()
    .parseAsync(args, { from: 'user' })
    .catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandFailure)) throw new Error(`no failure but ${String(error)}`)
  expect(error.exitCode).toBe(2)
  return error.line
}

it.each([
  [
    ['statsu'],
    "wrong usage (health-tui): unknown command 'statsu' (Did you mean status?); `health-tui --help` shows what there is",
  ],
  [
    ['case', 'lst'],
    "wrong usage (health-tui case): unknown command 'lst' (Did you mean list?); `health-tui case --help` shows what there is",
  ],
  [
    ['status', '--jsn'],
    "wrong usage (health-tui status): unknown option '--jsn' (Did you mean --json?); `health-tui status --help` shows what there is",
  ],
  [
    ['import'],
    "wrong usage (health-tui import): missing required argument 'path'; `health-tui import --help` shows what there is",
  ],
  [
    ['poa', 'render', 'case.json'],
    "wrong usage (health-tui poa render): required option '--as <format>' not specified; `health-tui poa render --help` shows what there is",
  ],
  [
    ['version', 'two'],
    "wrong usage (health-tui version): too many arguments for 'version'. Expected 0 arguments but got 1: two; `health-tui version --help` shows what there is",
  ],
])('%s is told in one line with what was meant', async (args, line) => {
  expect(await failureOf(...args)).toBe(line)
})
