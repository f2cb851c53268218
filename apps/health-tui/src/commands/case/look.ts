import type { CaseDocument, CaseItem, Json, Store } from '@health-tui/storage'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { printJson } from '../../output.ts'
import { showDue } from './follow.ts'
import {
  findCase,
  itemText,
  type JsonOption,
  jsonOption,
  plain,
  print,
  usage,
  withStore,
} from './case-store.ts'

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
  const [{ reviewWords }, { tieReplies }, { allClocks }, { readMetricSettings }, storage] = await Promise.all(
    [
      import('../../cases/review-words.ts'),
      import('../../cases/replies.ts'),
      import('../../cases/case-clocks.ts'),
      import('../../metrics/settings.ts'),
      import('@health-tui/storage'),
    ],
  )
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
    const replies = tied.filter(({ caseId }) => caseId === id)
    const attempts = storage.attemptsOf(document)
    const promises = storage.promiseLedger(document, asOf)
    const checks = storage.checksOf(document, asOf)
    const links = linksByItem(document, storage.linksOf)
    const value = {
      ...document,
      review,
      conflicts,
      attempts,
      clocks,
      promises,
      checks,
      links,
      reused,
      replies,
    }
    print(context, options, value, () => {
      const lines = [id]
      for (const [name, field] of Object.entries(document.fields)) lines.push(`${name}: ${plain(field)}`)
      for (const [list, items] of Object.entries(document.lists)) {
        if (shownElsewhere.has(list)) continue
        lines.push('', list)
        for (const item of items) lines.push(...itemLines(item, links[item.id] ?? [], reused[item.path]))
      }
      if (document.freeText !== '') lines.push('', 'freeText', document.freeText)
      if (review.required || review.state !== 'none') lines.push('', `review: ${reviewWords(review)}`)
      for (const { path, shown, kept } of conflicts)
        lines.push(
          `conflict at ${path}: shown ${plain(shown.value)} (${shown.author}), kept ${plain(kept.value)} (${kept.author})`,
        )
      for (const { number, date, outcome } of attempts)
        lines.push(`attempt ${number}: ${date}, ${outcome ?? 'no answer yet'}`)
      for (const { letterId, receivedAt, kind, subject, by } of replies)
        lines.push(
          `reply: ${receivedAt?.slice(0, 10) ?? '-'}  ${kind ?? '-'}  ${letterId.slice(0, 8)}  ${subject ?? '(no subject)'}  (tied by ${by})`,
        )
      const due = clocks.filter(({ weight, daysLeft }) => weight === 'due' && daysLeft >= -30)
      if (due.length > 0) lines.push('', 'clocks')
      for (const { day, daysLeft, about } of due)
        lines.push(`  ${day}  ${daysLeft < 0 ? `${-daysLeft} d ago` : `in ${daysLeft} d`}  ${about}`)
      const running = promises.filter(({ state }) => state === 'running' || state === 'overdue')
      if (running.length > 0) lines.push('', 'promises')
      for (const { state, nextDue, text } of running)
        lines.push(`  ${state}  ${nextDue === null ? 'no day' : `next ${nextDue}`}  ${text}`)
      if (checks.length > 0) lines.push('', 'checks')
      for (const { days, due: day, done, overdue } of checks)
        lines.push(`  ${days} days  ${day}  ${done === null ? (overdue ? 'overdue' : 'ahead') : 'done'}`)
      return lines
    })
  })
}

/** These have lines of their own below. */
const shownElsewhere = new Set(['submissions', 'promises', 'proofs', 'checks', 'transitions'])
const factNames = ['date', 'owner', 'proof', 'rhythm']

function itemLines(
  item: CaseItem,
  links: readonly string[],
  reused: readonly { readonly start: number; readonly end: number }[] | undefined,
): readonly string[] {
  const facts = factNames.flatMap((name) => {
    const value = item.text === '' ? undefined : item.fields[name]
    return value === undefined || value === null ? [] : [`${name} ${plain(value)}`]
  })
  if (links.length > 0) facts.push(`belongs to ${links.join(', ')}`)
  if (reused !== undefined && item.text.length > 0) {
    const words = reused.reduce((sum, { start, end }) => sum + end - start, 0)
    const from = plain(item.fields['reusedFrom'] ?? '')
    facts.push(`${Math.round((100 * words) / item.text.length)} % reused from ${from}`)
  }
  return [
    `  ${item.id}  ${itemText(item)}${item.revived ? '  (removed by somebody, edited since)' : ''}`,
    ...(facts.length === 0 ? [] : [`    ${facts.join('; ')}`]),
  ]
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
): Promise<Readonly<Record<string, readonly { readonly start: number; readonly end: number }[]>>> {
  const { reusedRuns } = await import('@health-tui/storage')
  const found: Record<string, readonly { readonly start: number; readonly end: number }[]> = {}
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
  await withStore(context, async (store) => {
    const { id } = await findCase(store, given)
    const entries = await store.cases.history(id, path)
    print(context, options, entries, () =>
      entries.map(({ at, author, deviceName, kind, path: place, value, undone, synced }) => {
        const marks = `${undone ? ' (undone)' : ''}${synced ? '' : ' (not sent yet)'}`
        return `${at}  ${author}  ${deviceName}  ${kind} ${place} ${plain(value as Json)}${marks}`
      }),
    )
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
