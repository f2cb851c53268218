import type { SubmissionFile } from '@health-tui/poa'
import type { CommandContext } from '../../context.ts'
import { couldBeCase, contentOf } from '../evidence/papers.ts'

/** The contents of a stored case's papers; none for a case file, which holds none. */
export async function readExhibits(
  argument: string,
  context: CommandContext,
): Promise<readonly SubmissionFile[]> {
  if (argument === '-' || !couldBeCase(argument)) return []
  const [{ findCase, withStore }, { exhibitsOf }] = await Promise.all([
    import('../case/case-store.ts'),
    import('@health-tui/storage'),
  ])
  const files: SubmissionFile[] = []
  await withStore(context, async (store) => {
    const { document } = await findCase(store, argument)
    for (const exhibit of exhibitsOf(document)) {
      if (exhibit.attachment === null) continue
      files.push({
        ref: exhibit.ref,
        name: exhibit.name ?? 'paper',
        bytes: await contentOf(store, exhibit),
      })
    }
  })
  return files
}
