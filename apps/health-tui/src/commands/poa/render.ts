import type { SubmissionFile } from '@health-tui/poa'
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'

interface RenderFlags {
  readonly as: string
  readonly out?: string
  readonly limit?: readonly string[]
  readonly font?: readonly string[]
}

export function registerRender(poa: Command, context: () => CommandContext): void {
  poa
    .command('render')
    .description(
      'render a case for submission; zip packs the plan with the papers of the case, a manifest and hashes',
    )
    .argument('<case>', 'draft, portable case file, id of a case, or - for standard input')
    .requiredOption('--as <format>', 'text, markdown, html, docx, pdf, form or zip')
    .option('--out <file>', 'write here instead of to standard output')
    .option('--font <files...>', 'fonts for a PDF in scripts that the program brings no font for')
    .option('--limit <field=characters...>', 'limits of the form, e.g. rootCauses=2000')
    .action(async (file: string, flags: RenderFlags) => {
      const [{ renderCase, renderFormats }, { readCaseArgument }, { reasonOf }, { pdfFonts }] =
        await Promise.all([
          import('@health-tui/poa'),
          import('./read-case-argument.ts'),
          import('../../file-reason.ts'),
          import('../../cases/fonts.ts'),
        ])
      const format = renderFormats.find((known) => known === flags.as)
      if (format === undefined) {
        throw new CommandFailure(exitCodes.usage, {
          what: 'cannot render',
          where: `--as ${flags.as}`,
          why: 'there is no such format',
          remedy: `choose ${renderFormats.join(', ')}`,
        })
      }
      const shared = context()
      const { stdout, now } = shared
      const read = await readCaseArgument(file, shared)
      if (!read.ok)
        throw new CommandFailure(exitCodes.badInput, {
          what: 'cannot read the case file',
          where: file,
          why: read.reason,
        })
      const result = await renderCase(read.document, format, {
        asOf: now().toISOString(),
        formLimits: readLimits(flags.limit ?? []),
        fonts: pdfFonts(flags.font),
        exhibits: format === 'zip' ? await exhibitsOf(file, shared) : [],
      })
      if (!result.ok)
        throw new CommandFailure(exitCodes.badInput, {
          what: 'cannot render',
          where: file,
          why: result.reason,
        })
      if (flags.out === undefined) {
        if (result.binary && stdout.isTTY) {
          throw new CommandFailure(exitCodes.usage, {
            what: 'cannot render',
            where: `--as ${format}`,
            why: 'the result is no text and standard output is a terminal',
            remedy: `add --out plan.${result.extension}`,
          })
        }
        if (result.binary) stdout.write(result.bytes)
        else stdout.write(await printable(result.bytes, stdout.isTTY))
        return
      }
      try {
        await writeFile(flags.out, result.bytes)
      } catch (error) {
        throw new CommandFailure(exitCodes.badInput, {
          what: 'cannot write',
          where: flags.out,
          why: reasonOf(error),
          cause: error,
        })
      }
    })
}

async function exhibitsOf(file: string, context: CommandContext): Promise<readonly SubmissionFile[]> {
  const { readExhibits } = await import('./read-exhibits.ts')
  return readExhibits(file, context)
}

/** What goes to a terminal is made safe; what goes to a file or another program keeps its bytes. */
async function printable(bytes: Uint8Array, terminal: boolean): Promise<string> {
  const text = new TextDecoder().decode(bytes)
  if (!terminal) return text
  const { escapeForTerminal } = await import('../../output.ts')
  return escapeForTerminal(text, { keepNewlines: true })
}

function readLimits(pairs: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const match = /^(\w+)=(\d+)$/.exec(pair)
      if (match?.[1] !== undefined) return [match[1], Number(match[2])]
      throw new CommandFailure(exitCodes.usage, {
        what: 'cannot read the limit',
        where: `--limit ${pair}`,
        why: 'it is no field=characters',
        remedy: 'write it like rootCauses=2000',
      })
    }),
  )
}
