import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { findCase, usage, withStore } from '../case/case-store.ts'
import { confirmedMarks, mark, replaceContent } from './mark-exhibit.ts'
import { contentOf, couldBeCase } from './papers.ts'

interface HighlightOptions {
  readonly out?: string
  readonly word?: readonly string[]
  readonly type?: string
  readonly exhibit?: string
}

export function registerHighlight(evidence: Command, context: () => CommandContext): void {
  evidence
    .command('highlight <file>')
    .description(
      'mark words in a copy of a PDF; the original stays as it is. With a case and --exhibit the copy takes the place of the paper',
    )
    .option('--out <file>', 'where the marked copy goes')
    .option('--exhibit <exhibit>', 'a paper of the case that is named instead of a file')
    .option('--word <words...>', 'what to mark; what was confirmed of the exhibit by default')
    .option('--type <type>', 'kind of paper, e.g. invoice; identity papers are refused')
    .action(async (file: string, options: HighlightOptions) => {
      if (options.exhibit !== undefined && couldBeCase(file))
        await highlightExhibit(context(), file, options.exhibit, options)
      else await highlightFile(file, options)
    })
}

async function highlightFile(file: string, options: HighlightOptions): Promise<void> {
  const { out, word } = options
  if (out === undefined) throw usage('--out', 'say where the marked copy goes')
  if (word === undefined) throw usage('--word', 'say what to mark')
  const { readEvidenceFile, writeCopy } = await import('./read-file.ts')
  const read = await readEvidenceFile(file)
  if (!read.ok)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot read the file',
      where: file,
      why: read.reason,
    })
  const bytes = await mark(file, read.bytes, { words: word, type: options.type })
  const written = await writeCopy(file, out, bytes)
  if (!written.ok) throw notWritten(out, written.reason)
}

async function highlightExhibit(
  context: CommandContext,
  given: string,
  name: string,
  options: HighlightOptions,
): Promise<void> {
  const { exhibitNamed } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { id, document } = await findCase(store, given)
    const exhibit = exhibitNamed(document, name)
    const marks = options.word === undefined ? confirmedMarks(exhibit.fields) : { words: options.word }
    const type = options.type ?? exhibit.type ?? undefined
    const bytes = await mark(exhibit.ref, await contentOf(store, exhibit), { ...marks, type })
    if (options.out === undefined) await replaceContent(store, id, exhibit, bytes)
    else {
      const { writeNew } = await import('./read-file.ts')
      const written = await writeNew(options.out, bytes)
      if (!written.ok) throw notWritten(options.out, written.reason)
    }
  })
}

function notWritten(where: string, why: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, { what: 'cannot write the copy', where, why })
}
