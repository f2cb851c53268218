import type { Command } from 'commander'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { findCase, type JsonOption, jsonOption, print, withStore } from '../case/case-store.ts'
import { reasonOf } from '../../file-reason.ts'
import { withContents } from './papers.ts'

export function registerExport(evidence: Command, context: () => CommandContext): void {
  evidence
    .command('export <case> [exhibits...]')
    .description('write the contents of papers as files, never over one that is there; all papers by default')
    .requiredOption('--out <folder>', 'where they go')
    .option(...jsonOption)
    .action(async (id: string, exhibits: string[], options: JsonOption & { out: string }) =>
      exportPapers(context(), id, exhibits, options),
    )
}

async function exportPapers(
  context: CommandContext,
  given: string,
  names: readonly string[],
  options: JsonOption & { readonly out: string },
): Promise<void> {
  const [{ exhibitNamed, exhibitsOf }, { safeName }] = await Promise.all([
    import('@health-tui/storage'),
    import('@health-tui/poa'),
  ])
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    const chosen =
      names.length === 0 ? exhibitsOf(document) : names.map((name) => exhibitNamed(document, name))
    try {
      await mkdir(options.out, { recursive: true })
    } catch (error) {
      throw new CommandFailure(exitCodes.badInput, {
        what: 'cannot write there',
        where: options.out,
        why: reasonOf(error),
        cause: error,
      })
    }
    const written: { readonly ref: string; readonly path: string; readonly sha256: string }[] = []
    for (const { ref, name, sha256, attachment } of chosen) {
      if (sha256 === null || attachment === null) continue
      const path = join(options.out, `${safeName(ref)} ${safeName(name ?? 'paper')}`)
      await withContents(ref, async () => store.attachments.exportTo(sha256, path))
      written.push({ ref, path, sha256 })
    }
    print(context, options, written, () => written.map(({ path }) => path))
  })
}
