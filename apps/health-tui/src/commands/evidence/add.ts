import type { EvidenceReport } from '@health-tui/poa'
import type { Store } from '@health-tui/storage'
import type { Command } from 'commander'
import { countOf } from '../../count-of.ts'
import type { CommandContext } from '../../context.ts'
import { exitCodes } from '../../exit.ts'
import { findCase, type JsonOption, jsonOption, print, withStore } from '../case/case-store.ts'
import { mediaTypes, monthFirst, withContents } from './papers.ts'

interface AddOptions extends JsonOption {
  readonly type?: string
  readonly title?: string
  /** False for `--no-content`. */
  readonly content: boolean
}

interface Added {
  readonly file: string
  readonly ref: string
  readonly item: string
  readonly report: EvidenceReport
}

export function registerAdd(evidence: Command, context: () => CommandContext): void {
  evidence
    .command('add <case> <files...>')
    .description('attach papers to a case; what they say is proposed and waits for `evidence confirm`')
    .option('--type <type>', 'kind of paper: invoice, letter_of_authorization, utility_bill …')
    .option('--title <title>', 'what the list of exhibits says')
    .option('--no-content', 'keep name, hash and size only; the file itself stays where it is')
    .option(...jsonOption)
    .action(async (id: string, files: string[], options: AddOptions) => add(context(), id, files, options))
}

async function add(
  context: CommandContext,
  given: string,
  files: readonly string[],
  options: AddOptions,
): Promise<void> {
  const [{ checkEvidence }, { readEvidenceFile }, { failureLine }] = await Promise.all([
    import('@health-tui/poa'),
    import('./read-file.ts'),
    import('../poa/failure-line.ts'),
  ])
  await withStore(context, async (store) => {
    const { id, document } = await findCase(store, given)
    const added: Added[] = []
    const known = new Set((document.lists['evidence'] ?? []).map(({ fields }) => fields['sha256']))
    for (const file of files) {
      const refuse = (why: string): void => {
        context.setExitCode(exitCodes.badInput)
        context.stderr.write(failureLine('not attached', file, why))
      }
      const read = await readEvidenceFile(file)
      if (!read.ok) {
        refuse(read.reason)
        continue
      }
      const asOf = context.now().toISOString()
      const report = await checkEvidence(read.name, read.bytes, { asOf, monthFirst: monthFirst(document) })
      const error = report.remarks.find(({ severity }) => severity === 'error')
      if (error !== undefined) refuse(error.message)
      else if (known.has(report.sha256)) refuse('the case has this file already')
      else {
        known.add(report.sha256)
        added.push({ file, report, ...(await attachPaper(store, id, { read, report, options })) })
      }
    }
    print(context, options, { id, exhibits: added }, () =>
      added.flatMap(({ ref, file, report }) => [
        `${ref}: ${file}, ${report.format}${report.pages === null ? '' : `, ${countOf(report.pages, 'page')}`}, sha256 ${report.sha256.slice(0, 16)}…`,
        ...report.remarks.map(({ severity, message }) => `    ${severity}: ${message}`),
        ...(report.proposals.length === 0
          ? []
          : [
              `    ${countOf(report.proposals.length, 'thing')} to confirm: health-tui evidence show ${id} "${ref}"`,
            ]),
      ]),
    )
  })
}

/** Stores a paper's content with its case and puts it into the list of exhibits. */
export async function attachPaper(
  store: Store,
  id: string,
  paper: {
    readonly read: { readonly name: string; readonly bytes: Uint8Array }
    readonly report: EvidenceReport
    readonly options: Pick<AddOptions, 'content' | 'title' | 'type'>
  },
): Promise<{ readonly ref: string; readonly item: string }> {
  const { exhibitChanges } = await import('@health-tui/storage')
  const { read, report, options } = paper
  const attachment = options.content
    ? await withContents(read.name, async () => {
        const type = mediaTypes[report.format] ?? 'application/octet-stream'
        return store.attachments.add(id, { name: read.name, type, bytes: read.bytes })
      })
    : undefined
  const [change] = await store.cases.change(id, (about) =>
    exhibitChanges(about, {
      file: read.name,
      sha256: report.sha256,
      sizeBytes: report.bytes,
      format: report.format,
      pages: report.pages,
      highlighted: (report.highlights ?? 0) > 0,
      attachment: attachment?.path ?? null,
      type: options.type,
      title: options.title,
    }),
  )
  if (change?.type !== 'add') return { ref: '', item: '' }
  const ref = change.item.fields?.['ref']
  return { ref: typeof ref === 'string' ? ref : '', item: change.item.id }
}
