import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { RegisterCommands } from './index.ts'

/** `evidence check` and `evidence highlight`, on files. */
export const registerEvidence: RegisterCommands = (program, context) => {
  const evidence = program.command('evidence').description('look into papers for a case, mark copies of them')
  registerCheck(evidence, context)
  registerHighlight(evidence)
}

function registerCheck(evidence: Command, context: () => CommandContext): void {
  evidence
    .command('check')
    .description('say what files are and propose what they hold; exit code 1 when one cannot be sent')
    .argument('<files...>', 'PDF, PNG, JPEG or GIF files')
    .option('--json', 'one JSON object a file')
    .action(async (files: string[], flags: { readonly json?: boolean }) => {
      const [{ checkEvidence }, { readEvidenceFile }, { evidenceLines }] = await Promise.all([
        import('@health-tui/poa'),
        import('./evidence/read-file.ts'),
        import('./evidence/lines.ts'),
      ])
      const { stdout, stderr, now, setExitCode } = context()
      let unreadable = 0
      let refused = 0
      for (const file of files) {
        const read = await readEvidenceFile(file)
        if (!read.ok) {
          unreadable++
          const { failureLine } = await import('./poa/failure-line.ts')
          stderr.write(failureLine('cannot read the file', file, read.reason))
          continue
        }
        const report = await checkEvidence(read.name, read.bytes, { asOf: now().toISOString() })
        if (report.remarks.some(({ severity }) => severity === 'error')) refused++
        stdout.write(
          flags.json === true ? `${JSON.stringify({ file, ...report })}\n` : evidenceLines(file, report),
        )
      }
      if (unreadable > 0) setExitCode(exitCodes.badInput)
      else if (refused > 0) setExitCode(exitCodes.found)
    })
}

function registerHighlight(evidence: Command): void {
  evidence
    .command('highlight')
    .description('mark words in a copy of a PDF; the original stays as it is')
    .argument('<file>', 'PDF file')
    .requiredOption('--out <file>', 'where the marked copy goes')
    .requiredOption('--word <words...>', 'what to mark: ASINs, quantities, dates, supplier contact')
    .option('--type <type>', 'kind of paper, e.g. invoice; identity papers are refused')
    .action(
      async (
        file: string,
        flags: { readonly out: string; readonly word: readonly string[]; readonly type?: string },
      ) => {
        const [{ highlightPdf }, { readEvidenceFile, writeCopy }] = await Promise.all([
          import('@health-tui/poa'),
          import('./evidence/read-file.ts'),
        ])
        const read = await readEvidenceFile(file)
        if (!read.ok)
          throw new CommandFailure(exitCodes.badInput, {
            what: 'cannot read the file',
            where: file,
            why: read.reason,
          })
        const result = await highlightPdf(read.bytes, {
          words: flags.word,
          ...(flags.type === undefined ? {} : { type: flags.type }),
        })
        if (!result.ok)
          throw new CommandFailure(exitCodes.badInput, {
            what: 'cannot highlight',
            where: file,
            why: result.reason,
          })
        const written = await writeCopy(file, flags.out, result.bytes)
        if (!written.ok)
          throw new CommandFailure(exitCodes.badInput, {
            what: 'cannot write the copy',
            where: flags.out,
            why: written.reason,
          })
      },
    )
}
