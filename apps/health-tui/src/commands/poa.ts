import type { CaseDocument } from '@health-tui/poa'
import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { RegisterCommands } from './index.ts'
import { registerGuide } from './poa/guide.ts'
import { registerRender } from './poa/render.ts'
import { jsonText } from '../output.ts'

/** `poa guide`, `poa lint` and `poa render`, on portable case files and stored cases. */
export const registerPoa: RegisterCommands = (program, context) => {
  const poa = program.command('poa').description('ask for, check and render Plans of Action')
  registerGuide(poa, context)
  registerLint(poa, context)
  registerRender(poa, context)
}

interface LintFlags {
  readonly json?: boolean
  readonly rule?: readonly string[]
  readonly notice?: string
}

function registerLint(poa: Command, context: () => CommandContext): void {
  poa
    .command('lint')
    .description('check plans; exit code 1 when a finding is an error')
    .argument(
      '[files...]',
      'drafts as text, Markdown or .docx, portable case files, ids of cases, or - for standard input',
    )
    .option('--json', 'one JSON object a file')
    .option('--rule <ids...>', 'only these rules, e.g. EVD-03')
    .option(
      '--notice <file>',
      'the letter that a draft answers: what it charges and asks for is checked, too',
    )
    .action(async (named: string[], flags: LintFlags) => {
      const { files, ids } = tellApart(named, flags.rule)
      const [{ createLinter, ruleIds }, { readCaseArgument }, { lintLines }] = await Promise.all([
        import('@health-tui/poa'),
        import('./poa/read-case-argument.ts'),
        import('./poa/lint-lines.ts'),
      ])
      const only = ids?.map((id) => {
        const known = ruleIds.find((rule) => rule === id.toUpperCase())
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
      const notice = flags.notice === undefined ? undefined : await readNotice(flags.notice, shared)
      const linter = createLinter()
      let unreadable = 0
      let errors = 0
      for (const file of files) {
        const read = await readCaseArgument(file, shared)
        if (!read.ok) {
          unreadable++
          const { failureLine } = await import('./poa/failure-line.ts')
          stderr.write(failureLine('cannot read the plan', file, read.reason))
          continue
        }
        const asOf = now().toISOString()
        const document = { ...notice, ...read.document, ...(asOfFixed ? { asOf } : {}) }
        const report = linter.lint(document, { asOf, ...(only === undefined ? {} : { only }) })
        if (!report.ready) errors++
        if (flags.json === true) stdout.write(`${jsonText({ file, ...report, problems: read.problems })}\n`)
        else stdout.write(lintLines({ file, report, problems: read.problems, color }))
      }
      if (unreadable > 0) setExitCode(exitCodes.badInput)
      else if (errors > 0) setExitCode(exitCodes.found)
    })
}

async function readNotice(file: string, context: CommandContext): Promise<Partial<CaseDocument>> {
  const [{ readInputBytes }, { caseForLetter }, { noLetter }] = await Promise.all([
    import('../read-input.ts'),
    import('../cases/case-for-letter.ts'),
    import('./notification/no-letter.ts'),
  ])
  const input = await readInputBytes(file, context.stdin)
  const refusal = input.ok ? noLetter(input.bytes) : input.reason
  const notice = input.ok && refusal === null ? await caseForLetter(input.bytes, file) : undefined
  if (notice !== undefined) return notice
  throw new CommandFailure(exitCodes.badInput, {
    what: 'cannot read the letter',
    where: file,
    why: refusal ?? 'it is no performance notification',
    remedy: '`health-tui notification parse FILE` shows what is read in a letter',
  })
}

/** `--rule` takes several ids, so a file that stands after it arrives among them: only ids look like `EVD-03`. */
function tellApart(
  named: readonly string[],
  rule: readonly string[] | undefined,
): { readonly files: readonly string[]; readonly ids: readonly string[] | undefined } {
  const words = rule?.flatMap((word) => (/^[\w-]+(?:,[\w-]+)+$/.test(word) ? word.split(',') : [word])) ?? []
  const ids = words.filter((word) => /^[a-z]{3}-\d+$/i.test(word))
  const files = [...named, ...words.filter((word) => !ids.includes(word))]
  if (files.length === 0) {
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot lint',
      why: 'no case is named',
      remedy: 'name a draft, a portable case file, the id of a case, or -',
    })
  }
  return { files, ids: rule === undefined ? undefined : ids }
}
