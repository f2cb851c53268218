import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { RegisterCommands } from './index.ts'
import { registerRender } from './poa/render.ts'

/** `poa lint` and `poa render`, on portable case files. */
export const registerPoa: RegisterCommands = (program, context) => {
  const poa = program.command('poa').description('check and render Plans of Action')
  registerLint(poa, context)
  registerRender(poa, context)
}

interface LintFlags {
  readonly json?: boolean
  readonly rule?: readonly string[]
}

function registerLint(poa: Command, context: () => CommandContext): void {
  poa
    .command('lint')
    .description('check cases; exit code 1 when a finding is an error')
    .argument('<files...>', 'portable case files, ids of cases, or - for standard input')
    .option('--json', 'one JSON object a file')
    .option('--rule <ids...>', 'only these rules, e.g. EVD-03')
    .action(async (files: string[], flags: LintFlags) => {
      const [{ createLinter, ruleIds }, { readCaseArgument }, { lintLines }] = await Promise.all([
        import('@health-tui/poa'),
        import('./poa/read-case-argument.ts'),
        import('./poa/lint-lines.ts'),
      ])
      const only = flags.rule
        ?.flatMap((ids) => ids.split(','))
        .map((id) => {
          const known = ruleIds.find((rule) => rule === id.trim().toUpperCase())
          if (known !== undefined) return known
          throw new CommandFailure(exitCodes.usage, {
            what: 'cannot lint',
            where: `--rule ${id}`,
            why: 'there is no such rule',
            remedy: 'ids look like EVD-03; docs/rules.md lists them',
          })
        })
      const shared = context()
      const { stdout, stderr, now, asOfFixed, color, setExitCode } = shared
      const linter = createLinter()
      let unreadable = 0
      let errors = 0
      for (const file of files) {
        const read = await readCaseArgument(file, shared)
        if (!read.ok) {
          unreadable++
          const { failureLine } = await import('./poa/failure-line.ts')
          stderr.write(failureLine('cannot read the case file', file, read.reason))
          continue
        }
        const asOf = now().toISOString()
        const document = asOfFixed ? { ...read.document, asOf } : read.document
        const report = linter.lint(document, { asOf, ...(only === undefined ? {} : { only }) })
        if (!report.ready) errors++
        if (flags.json === true)
          stdout.write(`${JSON.stringify({ file, ...report, problems: read.problems })}\n`)
        else stdout.write(lintLines({ file, report, problems: read.problems, color }))
      }
      if (unreadable > 0) setExitCode(exitCodes.badInput)
      else if (errors > 0) setExitCode(exitCodes.found)
    })
}
