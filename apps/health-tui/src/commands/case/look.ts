import type { CaseDocument, CaseItem, Store } from '@health-tui/storage'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { printJson } from '../../output.ts'
import { showDue } from './follow.ts'
import type { ReusedRun, ShownCase } from './case-lines.ts'
import { findCase, type JsonOption, jsonOption, print, usage, withStore } from './case-store.ts'

interface ListOptions extends JsonOption {
  readonly all?: boolean
  readonly assignee?: string
  readonly state?: string
  readonly due?: string | true
}

/** Commands that only look. */
export function registerLook(cases: Command, context: () => CommandContext): void {
  cases
    .command('list')
    .description('open cases, earliest deadline first')
    .option('--all', 'closed ones too')
    .option('--assignee <name>', 'only those of one person')
    .option('--state <state>', 'only those in one state')
    .option(
      '--due [days]',
      'what they want done within so many days (14) and what is overdue, promises included',
    )
    .option(...jsonOption)
    .action(async (options: ListOptions) =>
      options.due === undefined ? listCases(context(), options) : showDue(context(), options),
    )
  cases
    .command('show <id>')
    .description('everything about one case')
    .option(...jsonOption)
    .action(async (id: string, options: JsonOption) => showCase(context(), id, options))
  cases
    .command('export <id>')
    .description('the portable case file')
    .option(...jsonOption)
    .action(async (id: string) => exportCase(context(), id))
  cases
    .command('history <id> [path]')
    .description('who did what, when and on which device')
    .option('--words', 'who wrote which words of a text that stand there now; needs its path')
    .option(...jsonOption)
    .action(async (id: string, path: string | undefined, options: JsonOption & { words?: boolean }) =>
      options.words === true
        ? showWords(context(), id, path, options)
        : showHistory(context(), id, path, options),
    )
}

async function listCases(context: CommandContext, options: ListOptions): Promise<void> {
  await withStore(context, async (store) => {
    const all = await store.cases.list({
      closed: options.all === true || options.state === 'closed',
      ...(options.assignee === undefined ? {} : { assignee: options.assignee }),
    })
    const list = all.filter(({ state }) => options.state === undefined || state === options.state)
    const notApproved = await waitingForApproval(store, list)
    print(context, options, list, () =>
      list.map(({ id, title, state, deadline, assignee, updateNeeded }) =>
        [
          id,
          deadline ?? '-',
          notApproved.has(id) ? `${state} (not approved)` : state,
          assignee ?? '-',
          title,
          updateNeeded ? '(update needed)' : '',
        ]
          .join('  ')
          .trimEnd(),
      ),
    )
  })
}

/** Those that were ready until an edit voided their approval: they do not count as ready any more. */
async function waitingForApproval(
  { cases }: Store,
  list: readonly { readonly id: string; readonly state: string }[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const { id, state } of list)
    if (state === 'ready' && !(await cases.reviewStatus(id)).satisfied) found.add(id)
  return found
}

async function showCase(context: CommandContext, given: string, options: JsonOption): Promise<void> {
  const [{ tieReplies }, { allClocks }, { readMetricSettings }, { caseLines }, storage] = await Promise.all([
    import('../../cases/replies.ts'),
    import('../../cases/case-clocks.ts'),
    import('../../metrics/settings.ts'),
    import('./case-lines.ts'),
    import('@health-tui/storage'),
  ])
  const settings = await readMetricSettings(context)
  const asOf = context.now().toISOString()
  await withStore(context, async (store) => {
    const { document, id } = await findCase(store, given)
    const [review, conflicts, clocks, reused, tied] = await Promise.all([
      store.cases.reviewStatus(id),
      store.cases.conflicts(id),
      allClocks(store.database, settings, document, context.now()),
      reusedWords(store, document),
      tieReplies(store.database),
    ])
    const shown: ShownCase = {
      ...document,
      review,
      conflicts,
      attempts: storage.attemptsOf(document),
      clocks,
      promises: storage.promiseLedger(document, asOf),
      checks: storage.checksOf(document, asOf),
      links: linksByItem(document, storage.linksOf),
      reused,
      replies: tied.filter(({ caseId }) => caseId === id),
    }
    print(context, options, shown, () => caseLines(shown))
  })
}

function linksByItem(
  document: CaseDocument,
  linksOf: (item: CaseItem, document: CaseDocument) => readonly { readonly name: string }[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.values(document.lists)
      .flat()
      .flatMap((item) => {
        const names = linksOf(item, document).map(({ name }) => name)
        return names.length === 0 ? [] : [[item.id, names]]
      }),
  )
}

async function reusedWords(
  store: Store,
  document: CaseDocument,
): Promise<Readonly<Record<string, readonly ReusedRun[]>>> {
  const { reusedRuns } = await import('@health-tui/storage')
  const found: Record<string, readonly ReusedRun[]> = {}
  for (const item of Object.values(document.lists).flat()) {
    if (typeof item.fields['reusedFrom'] !== 'string') continue
    found[item.path] = await reusedRuns(store.database, document.id, item)
  }
  return found
}

async function exportCase(context: CommandContext, given: string): Promise<void> {
  const { toPortable } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    printJson(context.stdout, { ...toPortable(document), asOf: context.now().toISOString().slice(0, 10) })
  })
}

async function showHistory(
  context: CommandContext,
  given: string,
  path: string | undefined,
  options: JsonOption,
): Promise<void> {
  const { historyLines } = await import('./history-lines.ts')
  await withStore(context, async (store, { url }) => {
    const { id } = await findCase(store, given)
    const entries = await store.cases.history(id, path)
    print(context, options, entries, () => historyLines(entries, { team: url !== undefined }))
  })
}

async function showWords(
  context: CommandContext,
  given: string,
  path: string | undefined,
  options: JsonOption,
): Promise<void> {
  if (path === undefined) throw usage('--words', 'name the text: freeText or sections.rootCauses.<item id>')
  await withStore(context, async (store) => {
    const { id } = await findCase(store, given)
    const runs = await store.cases.attribution(id, path)
    print(context, options, runs, () =>
      runs.map(({ at, author, text }) => `${at}  ${author}  ${JSON.stringify(text)}`),
    )
  })
}
