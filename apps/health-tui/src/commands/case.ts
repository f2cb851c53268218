import type { CaseDocument, CaseItem, Json, Store } from '@health-tui/storage'
import type { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { Prefill } from '../prefill-case.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface JsonOption {
  readonly json?: boolean
}

export const registerCase: RegisterCommands = (program, context) => {
  const cases = program
    .command('case')
    .description('cases: what is written, assigned, submitted and answered')
  const json = ['--json', 'print JSON'] as const
  cases
    .command('new')
    .description('make a case')
    .option('--title <title>', 'what the list shows')
    .option('--from <notification>', 'start from an imported notification')
    .option(...json)
    .action(async (options: JsonOption & { title?: string; from?: string }) => newCase(context(), options))
  cases
    .command('list')
    .description('open cases, earliest deadline first')
    .option('--all', 'closed ones too')
    .option('--assignee <name>', 'only those of one person')
    .option(...json)
    .action(async (options: JsonOption & { all?: boolean; assignee?: string }) =>
      listCases(context(), options),
    )
  cases
    .command('show <id>')
    .description('everything about one case')
    .option(...json)
    .action(async (id: string, options: JsonOption) => showCase(context(), id, options))
  cases
    .command('set <id> <field> <value>')
    .description('set a field: title route deadline assignee state …; a value that is JSON is stored as such')
    .action(async (id: string, field: string, value: string) =>
      change(context(), id, async (store, found) => store.cases.set(found, field, readValue(value))),
    )
  registerItems(cases, context)
  cases
    .command('text <id> <path> [text]')
    .description(
      'edit a free text in place: freeText or sections.rootCauses.<item id>; positions in UTF-16 units',
    )
    .option('--insert <position>', 'insert the text at this position')
    .option('--delete <range>', 'delete FROM..TO')
    .action(
      async (
        id: string,
        path: string,
        text: string | undefined,
        options: { insert?: string; delete?: string },
      ) => editText(context(), id, path, text, options),
    )
  cases
    .command('assign <id> <person>')
    .description('give the case to somebody')
    .action(async (id: string, person: string) =>
      change(context(), id, async (store, found) => store.cases.set(found, 'assignee', person)),
    )
  cases
    .command('submit <id>')
    .description('record that the plan was sent to Amazon')
    .option('--text <file>', 'what was sent, - for standard input; the free text by default')
    .option(...json)
    .action(async (id: string, options: JsonOption & { text?: string }) => submit(context(), id, options))
  cases
    .command('reply <id> <outcome>')
    .description("record Amazon's answer to the last submission: rejected, more_information, reinstated …")
    .option('--text <file>', "Amazon's words, - for standard input")
    .action(async (id: string, outcome: string, options: { text?: string }) =>
      reply(context(), id, outcome, options),
    )
  cases
    .command('close <id>')
    .description('close the case; nothing is deleted')
    .action(async (id: string) =>
      change(context(), id, async (store, found) => store.cases.set(found, 'state', 'closed')),
    )
  cases
    .command('undo <id>')
    .description('take back your own last action on the case')
    .action(async (id: string) => change(context(), id, async (store, found) => store.cases.undo(found)))
  cases
    .command('review <id> <action> [reason]')
    .description(
      "request, approve, reject or withdraw; a second person's approval, voided by any edit after it",
    )
    .action(async (id: string, action: string, reason: string | undefined) =>
      review(context(), id, action, reason),
    )
  cases
    .command('export <id>')
    .description('the portable case file')
    .option(...json)
    .action(async (id: string) => exportCase(context(), id))
  cases
    .command('import <file>')
    .description('make a case from a portable case file, - for standard input')
    .option('--title <title>', 'what the list shows')
    .option(...json)
    .action(async (file: string, options: JsonOption & { title?: string }) =>
      importCase(context(), file, options),
    )
  cases
    .command('history <id> [path]')
    .description('who did what, when and on which device')
    .option(...json)
    .action(async (id: string, path: string | undefined, options: JsonOption) =>
      showHistory(context(), id, path, options),
    )
}

function registerItems(cases: Command, context: () => CommandContext): void {
  const items = cases
    .command('item')
    .description('entries of a list: rootCauses correctiveActions preventiveMeasures issues …')
  items
    .command('add <id> <section> [text]')
    .description('add an entry; records (evidence, metrics) as a JSON object')
    .option('--at <position>', 'where, from 0; at the end by default')
    .option('--json', 'print JSON')
    .action(
      async (id: string, section: string, text: string | undefined, options: JsonOption & { at?: string }) =>
        addItem(context(), id, section, text ?? '', options),
    )
  items
    .command('edit <id> <section> <item> <text>')
    .description('rewrite an entry; what others type in it meanwhile is kept')
    .option('--json', 'print JSON')
    .action(async (id: string, section: string, item: string, text: string) =>
      change(context(), id, async (store, found) => editItem(store, found, section, item, text)),
    )
  items
    .command('move <id> <section> <item> <position>')
    .description('put an entry elsewhere in its list')
    .option('--json', 'print JSON')
    .action(async (id: string, section: string, item: string, position: string) =>
      change(context(), id, async (store, found) =>
        store.cases.moveItem(
          found,
          (await findItem(store, found, section, item)).path,
          readPosition(position),
        ),
      ),
    )
  items
    .command('remove <id> <section> <item>')
    .description('remove an entry; an edit brings it back')
    .option('--json', 'print JSON')
    .action(async (id: string, section: string, item: string) =>
      change(context(), id, async (store, found) =>
        store.cases.removeItem(found, (await findItem(store, found, section, item)).path),
      ),
    )
}

async function newCase(
  context: CommandContext,
  options: JsonOption & { title?: string; from?: string },
): Promise<void> {
  await withStore(context, async (store) => {
    const { from } = options
    const notification = from === undefined ? undefined : await readNotification(store, from)
    const title = options.title ?? notification?.title ?? 'New case'
    const id = await store.cases.create({
      fields: { ...notification?.fields, title },
      items: notification?.items ?? [],
    })
    printId(context, id, options)
  })
}

async function readNotification(store: Store, id: string): Promise<Prefill> {
  const { getNotification } = await import('@health-tui/storage')
  const found = await getNotification(store.database, id)
  if (found === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot start the case',
      where: id,
      why: 'there is no such notification',
      remedy: '`health-tui notification list` names them',
    })
  const { prefillFromNotification } = await import('../prefill-case.ts')
  return prefillFromNotification(found)
}

async function listCases(
  context: CommandContext,
  options: JsonOption & { all?: boolean; assignee?: string },
): Promise<void> {
  await withStore(context, async (store) => {
    const list = await store.cases.list({
      closed: options.all === true,
      ...(options.assignee === undefined ? {} : { assignee: options.assignee }),
    })
    if (options.json === true) {
      printJson(context.stdout, list)
      return
    }
    for (const { id, title, state, deadline, assignee, updateNeeded } of list) {
      const parts = [
        id,
        deadline ?? '-',
        state,
        assignee ?? '-',
        title,
        updateNeeded ? '(update needed)' : '',
      ]
      context.stdout.write(`${escapeForTerminal(parts.join('  ').trimEnd())}\n`)
    }
  })
}

async function showCase(context: CommandContext, given: string, options: JsonOption): Promise<void> {
  await withStore(context, async (store) => {
    const { document, id } = await findCase(store, given)
    const [review, conflicts] = await Promise.all([store.cases.reviewStatus(id), store.cases.conflicts(id)])
    if (options.json === true) {
      printJson(context.stdout, { ...document, review, conflicts })
      return
    }
    const lines = [id]
    for (const [name, value] of Object.entries(document.fields)) lines.push(`${name}: ${plain(value)}`)
    for (const [list, items] of Object.entries(document.lists)) {
      lines.push('', list)
      for (const item of items)
        lines.push(
          `  ${item.id}  ${itemText(item)}${item.revived ? '  (removed by somebody, edited since)' : ''}`,
        )
    }
    if (document.freeText !== '') lines.push('', 'freeText', document.freeText)
    if (review.state !== 'none')
      lines.push('', `review: ${review.state}${review.by === null ? '' : ` by ${review.by}`}`)
    for (const { path, shown, kept } of conflicts)
      lines.push(
        `conflict at ${path}: shown ${plain(shown.value)} (${shown.author}), kept ${plain(kept.value)} (${kept.author})`,
      )
    context.stdout.write(`${escapeForTerminal(lines.join('\n'), { keepNewlines: true })}\n`)
  })
}

async function addItem(
  context: CommandContext,
  given: string,
  section: string,
  text: string,
  options: JsonOption & { at?: string },
): Promise<void> {
  const { isTextList, isRecordList, isValueList } = await import('@health-tui/storage')
  if (!isTextList(section) && !isRecordList(section) && !isValueList(section)) throw unknownSection(section)
  const content = isTextList(section)
    ? { text }
    : { fields: isRecordList(section) ? readRecord(text) : { value: readValue(text) } }
  await withStore(context, async (store) => {
    const { id } = await findCase(store, given)
    const index = options.at === undefined ? {} : { index: readPosition(options.at) }
    const item = await store.cases.addItem(id, { list: section, ...content, ...index })
    if (options.json === true) printJson(context.stdout, { id, item })
    else context.stdout.write(`${item}\n`)
  })
}

async function editItem(
  store: Store,
  id: string,
  section: string,
  item: string,
  text: string,
): Promise<void> {
  const { isTextList, isRecordList } = await import('@health-tui/storage')
  const { path } = await findItem(store, id, section, item)
  if (isTextList(section)) await store.cases.editText(id, path, { replaceAll: text })
  else if (isRecordList(section)) {
    for (const [field, value] of Object.entries(readRecord(text)))
      await store.cases.set(id, `${path}.${field}`, value)
  } else await store.cases.set(id, `${path}.value`, readValue(text))
}

async function editText(
  context: CommandContext,
  given: string,
  path: string,
  text: string | undefined,
  options: { insert?: string; delete?: string },
): Promise<void> {
  if ((options.insert === undefined) === (options.delete === undefined))
    throw usage('case text', 'give either --insert POSITION TEXT or --delete FROM..TO')
  await change(context, given, async (store, id) => {
    if (options.insert !== undefined) {
      await store.cases.editText(id, path, { insert: text ?? '', at: readPosition(options.insert) })
      return
    }
    const [from, to, ...rest] = (options.delete ?? '').split('..')
    if (from === undefined || to === undefined || rest.length > 0)
      throw usage('--delete', 'write the range like 10..25')
    await store.cases.editText(id, path, { deleteFrom: readPosition(from), to: readPosition(to) })
  })
}

async function submit(
  context: CommandContext,
  given: string,
  options: JsonOption & { text?: string },
): Promise<void> {
  const text = options.text === undefined ? undefined : await readText(context, options.text)
  await withStore(context, async (store) => {
    const { id, document } = await findCase(store, given)
    const review = await store.cases.reviewStatus(id)
    if (!review.satisfied)
      throw new CommandFailure(exitCodes.badInput, {
        what: 'not submitted',
        where: id,
        why: `the case needs a second person's approval and its review is ${review.state}`,
        remedy: `ask with \`health-tui case review ${id} request\``,
      })
    const fields = { date: context.now().toISOString(), text: text ?? document.freeText, by: store.author }
    const item = await store.cases.addItem(id, { list: 'submissions', fields })
    await store.cases.set(id, 'state', 'submitted')
    if (options.json === true) printJson(context.stdout, { id, submission: item })
    else context.stdout.write(`${item}\n`)
  })
}

async function reply(
  context: CommandContext,
  given: string,
  outcome: string,
  options: { text?: string },
): Promise<void> {
  const text = options.text === undefined ? undefined : await readText(context, options.text)
  await change(context, given, async (store, id) => {
    const last = (await store.cases.get(id))?.lists['submissions']?.at(-1)
    if (last === undefined)
      throw new CommandFailure(exitCodes.badInput, {
        what: 'no answer recorded',
        where: id,
        why: 'nothing was submitted yet',
        remedy: `record it first with \`health-tui case submit ${id}\``,
      })
    await store.cases.set(id, `${last.path}.outcome`, outcome)
    await store.cases.set(id, `${last.path}.repliedAt`, context.now().toISOString())
    if (text !== undefined) await store.cases.set(id, `${last.path}.reply`, text)
    await store.cases.set(id, 'state', outcome === 'reinstated' ? 'reinstated' : 'answered')
  })
}

async function review(
  context: CommandContext,
  given: string,
  action: string,
  reason: string | undefined,
): Promise<void> {
  if (action !== 'request' && action !== 'approve' && action !== 'reject' && action !== 'withdraw')
    throw usage(action, 'it is none of request, approve, reject, withdraw')
  await change(context, given, async (store, id) => {
    await store.cases.review(id, action, reason)
    if (action === 'request') await store.cases.set(id, 'reviewRequired', true)
  })
}

async function exportCase(context: CommandContext, given: string): Promise<void> {
  const { toPortable } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    printJson(context.stdout, { ...toPortable(document), asOf: context.now().toISOString().slice(0, 10) })
  })
}

async function importCase(
  context: CommandContext,
  file: string,
  options: JsonOption & { title?: string },
): Promise<void> {
  const text = await readText(context, file)
  const { readCase } = await import('@health-tui/poa')
  const read = readCase(text)
  if (!read.ok)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot import the case',
      where: file,
      why: read.reason,
      remedy: 'the shape is in `health-tui schema case`',
    })
  const { draftsFromPortable } = await import('@health-tui/storage')
  const { schema: _schema, ...content } = read.document
  await withStore(context, async (store) => {
    const title = options.title ?? content.notificationSummary ?? content.id ?? 'Imported case'
    const id = await store.cases.create(
      draftsFromPortable({ schema: 'health-tui/case@1', ...content } as never, title.slice(0, 200)),
    )
    printId(context, id, options)
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
    if (options.json === true) {
      printJson(context.stdout, entries)
      return
    }
    for (const { at, author, deviceName, kind, path: place, value, undone, synced } of entries) {
      const marks = `${undone ? ' (undone)' : ''}${synced ? '' : ' (not sent yet)'}`
      context.stdout.write(
        `${escapeForTerminal(`${at}  ${author}  ${deviceName}  ${kind} ${place} ${plain(value as Json)}${marks}`)}\n`,
      )
    }
  })
}

/** One change of one case: its id may be shortened as long as it is unique. */
async function change(
  context: CommandContext,
  given: string,
  work: (store: Store, id: string) => Promise<void>,
): Promise<void> {
  await withStore(context, async (store) => work(store, (await findCase(store, given)).id))
}

async function withStore(context: CommandContext, work: (store: Store) => Promise<void>): Promise<void> {
  const session = await import('../store-session.ts')
  await session.withStore(context, async (store) => work(store))
}

async function findCase(
  store: Store,
  given: string,
): Promise<{ readonly id: string; readonly document: CaseDocument }> {
  const exact = await store.cases.get(given)
  if (exact !== undefined) return { id: given, document: exact }
  const matches = (await store.cases.list({ closed: true })).filter(({ id }) => id.startsWith(given))
  const [only] = matches
  const document = matches.length === 1 && only !== undefined ? await store.cases.get(only.id) : undefined
  if (only === undefined || document === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'no such case',
      where: given,
      why: matches.length > 1 ? `${matches.length} cases begin like that` : 'no case has this id',
      remedy: '`health-tui case list --all` names them',
    })
  return { id: only.id, document }
}

async function findItem(store: Store, id: string, section: string, item: string): Promise<CaseItem> {
  const { listPath } = await import('@health-tui/storage')
  const document = await store.cases.get(id)
  const found = document?.lists[listPath(section)]?.filter((entry) => entry.id.startsWith(item)) ?? []
  const [only] = found
  if (only === undefined || found.length > 1)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'no such entry',
      where: `${section} ${item}`,
      why: found.length > 1 ? 'several entries begin like that' : 'the list has no such entry',
      remedy: `\`health-tui case show ${id}\` names them`,
    })
  return only
}

function printId(context: CommandContext, id: string, options: JsonOption): void {
  if (options.json === true) printJson(context.stdout, { id })
  else context.stdout.write(`${id}\n`)
}

async function readText(context: CommandContext, file: string): Promise<string> {
  try {
    if (file !== '-') return await readFile(file, 'utf8')
    const chunks: Buffer[] = []
    for await (const chunk of context.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks).toString('utf8')
  } catch (error) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot read the file',
      where: file,
      why: error instanceof Error ? error.message : String(error),
      remedy: 'check the path',
      cause: error,
    })
  }
}

function readValue(text: string): Json {
  if (!/^\s*(?:[[{]|true\s*$|false\s*$|null\s*$)/.test(text)) return text
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

function readRecord(text: string): Readonly<Record<string, Json>> {
  const value = readValue(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw usage(text.slice(0, 40), 'entries of this list are JSON objects, like {"ref": "Exhibit 1"}')
  return value as Readonly<Record<string, Json>>
}

function readPosition(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw usage(text, 'positions are whole numbers from 0')
  return Number(text)
}

function unknownSection(section: string): CommandFailure {
  return usage(
    section,
    'it is no list of a case: rootCauses correctiveActions preventiveMeasures issues asins evidence …',
  )
}

function usage(where: string, why: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, {
    what: 'cannot do that',
    where,
    why,
    remedy: '`health-tui case --help` shows the forms',
  })
}

function itemText(item: CaseItem): string {
  if (item.text !== '') return item.text
  return 'value' in item.fields ? plain(item.fields['value'] ?? null) : JSON.stringify(item.fields)
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
