import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { findCase, type JsonOption, jsonOption, print, usage, withStore } from './case-store.ts'

/** Commands that learn from earlier cases. */
export function registerLessons(cases: Command, context: () => CommandContext): void {
  cases
    .command('search <words...>')
    .description('find words in all cases, closed ones too; the best place first')
    .option('--accepted', 'only cases that Amazon accepted')
    .option('--limit <number>', 'how many places', '20')
    .option(...jsonOption)
    .action(async (words: string[], options: JsonOption & { accepted?: boolean; limit: string }) =>
      search(context(), words, options),
    )
  cases
    .command('reuse <id> <from> <section> [item]')
    .description(
      'take over a section, or one entry, of a case that Amazon accepted; its words stay marked as reused until rewritten',
    )
    .option(...jsonOption)
    .action(
      async (id: string, from: string, section: string, item: string | undefined, options: JsonOption) =>
        reuse(context(), { id, from, section, item }, options),
    )
}

async function search(
  context: CommandContext,
  words: readonly string[],
  options: JsonOption & { accepted?: boolean; limit: string },
): Promise<void> {
  const limit = Number(options.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw usage(`--limit ${options.limit}`, 'it is no number from 1 to 500')
  const { searchCases } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const hits = await searchCases(store.database, words.join(' '), {
      limit,
      accepted: options.accepted === true,
      marks: options.json === true ? ['', ''] : ['»', '«'],
    })
    print(context, options, hits, () =>
      hits.flatMap(({ caseId, title, state, accepted, place, snippet }) => [
        [caseId, state, accepted ? 'accepted' : '-', place, title].join('  '),
        `    ${snippet.replace(/\s+/g, ' ')}`,
      ]),
    )
  })
}

async function reuse(
  context: CommandContext,
  named: {
    readonly id: string
    readonly from: string
    readonly section: string
    readonly item: string | undefined
  },
  options: JsonOption,
): Promise<void> {
  const { authorsOf, reuseChanges } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { id } = await findCase(store, named.id)
    const { document: from } = await findCase(store, named.from)
    const authors = await authorsOf(store.database, from, named.section)
    const changes = await store.cases.change(id, (about) =>
      reuseChanges(about, { from, section: named.section, item: named.item, authors }),
    )
    const items = changes.flatMap((each) => (each.type === 'add' ? [each.item.id] : []))
    print(context, options, { id, from: from.id, items }, () => items)
  })
}
