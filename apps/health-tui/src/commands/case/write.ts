import type { CaseChange, CaseItem, Json, Store } from '@health-tui/storage'
import type { Command } from 'commander'
import { timeProblem } from '../../cases/field-value.ts'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import {
  change,
  checkTime,
  findCase,
  findItem,
  type JsonOption,
  jsonOption,
  print,
  readPosition,
  readRecord,
  readValue,
  usage,
  withStore,
} from './case-store.ts'

interface ItemFacts {
  readonly date?: string
  readonly owner?: string
  readonly proof?: string
  readonly rhythm?: string
}

/** Commands that write the case itself: fields, entries, links between them, texts. */
export function registerWrite(cases: Command, context: () => CommandContext): void {
  cases
    .command('set <id> <field> <value>')
    .description(
      'set a field: title route deadline noticeDate assignee state …, or the place of an entry and its field; JSON is stored as such',
    )
    .option(
      '--as-written',
      'take the name of the field as it stands, even where it looks like a slip of the pen',
    )
    .action(async (id: string, field: string, value: string, options: { asWritten?: boolean }) =>
      setField(context(), id, { field, value, asWritten: options.asWritten === true }),
    )
  registerItems(cases, context)
  cases
    .command('link <id> <entry> <others...>')
    .description(
      'tie an entry to others, many to many: issues by word or id, exhibits by label, the rest by id',
    )
    .action(async (id: string, entry: string, others: string[]) => tie(context(), id, entry, others, true))
  cases
    .command('unlink <id> <entry> <others...>')
    .description('take ties away')
    .action(async (id: string, entry: string, others: string[]) => tie(context(), id, entry, others, null))
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
    .command('comment <id> <text>')
    .description('say something to the team; never part of what is sent')
    .option('--on <place>', 'the entry it is about, as `case show` names it')
    .option(...jsonOption)
    .action(async (id: string, text: string, options: JsonOption & { on?: string }) =>
      comment(context(), id, text, options),
    )
  cases
    .command('undo <id>')
    .description('take back your own last action on the case')
    .action(async (id: string) => change(context(), id, async (store, found) => store.cases.undo(found)))
  cases
    .command('redo <id>')
    .description('do again what you took back last')
    .action(async (id: string) => change(context(), id, async (store, found) => store.cases.redo(found)))
}

function registerItems(cases: Command, context: () => CommandContext): void {
  const items = cases
    .command('item')
    .description('entries of a list: rootCauses correctiveActions preventiveMeasures answers issues …')
  items
    .command('add <id> <section> [text]')
    .description('add an entry; records (evidence, metrics) as a JSON object')
    .option('--at <position>', 'where, from 0; at the end by default')
    .option('--date <day>', 'when it was or will be done')
    .option('--owner <role>', 'the role that answers for it')
    .option('--proof <proof>', 'what shows that it was done')
    .option('--rhythm <rhythm>', 'how often a measure runs: daily weekly monthly … or event, automatic')
    .option('--link <entries...>', 'issues, causes, actions or exhibits that it belongs to')
    .option(...jsonOption)
    .action(
      async (
        id: string,
        section: string,
        text: string | undefined,
        options: JsonOption & ItemFacts & { at?: string; link?: string[] },
      ) => addItem(context(), id, section, text ?? '', options),
    )
  items
    .command('edit <id> <section> <item> <text>')
    .description('rewrite an entry; what others type in it meanwhile is kept')
    .option(...jsonOption)
    .action(async (id: string, section: string, item: string, text: string, options: JsonOption) =>
      changeItem(context(), { given: id, section, item }, options, async (store, found, entry) =>
        editItem(store, found, section, { path: entry.path, text }),
      ),
    )
  items
    .command('set <id> <section> <item> <field> <value>')
    .description('set a fact of an entry: date owner proof rhythm route …')
    .action(async (id: string, section: string, item: string, field: string, value: string) =>
      change(context(), id, async (store, found) => {
        const { path } = await findItem(store, found, section, item)
        await setChecked(store, found, `${path}.${field}`, value)
      }),
    )
  items
    .command('move <id> <section> <item> <position>')
    .description('put an entry elsewhere in its list')
    .option(...jsonOption)
    .action(async (id: string, section: string, item: string, position: string, options: JsonOption) =>
      changeItem(context(), { given: id, section, item }, options, async (store, found, { path }) =>
        store.cases.moveItem(found, path, readPosition(position)),
      ),
    )
  items
    .command('remove <id> <section> <item>')
    .description('remove an entry; an edit brings it back')
    .option(...jsonOption)
    .action(async (id: string, section: string, item: string, options: JsonOption) =>
      changeItem(context(), { given: id, section, item }, options, async (store, found, { path }) =>
        store.cases.removeItem(found, path),
      ),
    )
}

interface NamedItem {
  readonly given: string
  readonly section: string
  readonly item: string
}

/** Changes one entry, which is named by the beginning of its id, and says which it was and where it is now. */
async function changeItem(
  context: CommandContext,
  { given, section, item }: NamedItem,
  options: JsonOption,
  work: (store: Store, id: string, entry: CaseItem) => Promise<void>,
): Promise<void> {
  const { listPath } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const { id } = await findCase(store, given)
    const entry = await findItem(store, id, section, item)
    await work(store, id, entry)
    const list = (await store.cases.get(id))?.lists[listPath(section)] ?? []
    const position = list.findIndex((one) => one.id === entry.id)
    // Without --json a change says nothing, as the other changes of a case.
    if (options.json === true)
      print(context, options, { id, item: entry.id, position: position < 0 ? null : position }, () => [])
  })
}

async function setField(
  context: CommandContext,
  given: string,
  {
    field,
    value,
    asWritten,
  }: { readonly field: string; readonly value: string; readonly asWritten: boolean },
): Promise<void> {
  if (!asWritten) await refuseSlip(field)
  await change(context, given, async (store, id) => {
    if (field !== 'state') {
      await setChecked(store, id, field, value)
      return
    }
    const { takeLifeStep } = await import('../../cases/life-step.ts')
    await takeLifeStep(store, id, { kind: 'move', to: value }, context.now())
  })
}

/** Names like none that is known are stored: a case may hold fields of newer programs. */
async function refuseSlip(field: string): Promise<void> {
  const { meantField } = await import('../../cases/field-name.ts')
  const meant = meantField(field)
  if (meant !== undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'no such field',
      where: field,
      why: `did you mean ${meant}?`,
      remedy: 'with --as-written it is stored under this name all the same',
    })
}

/** Sets a field unless a clock or a rule would not understand what it is to hold. */
async function setChecked(store: Store, id: string, path: string, text: string): Promise<void> {
  const value = readValue(text)
  if (value !== null) {
    if (path === 'route' || path.endsWith('.route')) await checkRoute(text)
    if (path.endsWith('.rhythm')) await checkRhythm(text)
    checkTime(path, text)
  }
  await store.cases.set(id, path, value)
}

async function tie(
  context: CommandContext,
  given: string,
  entry: string,
  others: readonly string[],
  value: true | null,
): Promise<void> {
  const { tieOf } = await import('@health-tui/storage')
  await change(context, given, async (store, id) => {
    await store.cases.change(id, ({ document }) =>
      others.map((other): CaseChange => ({
        type: 'set',
        path: tieOf(document, entry, other).path,
        value,
      })),
    )
  })
}

async function comment(
  context: CommandContext,
  given: string,
  text: string,
  options: JsonOption & { on?: string },
): Promise<void> {
  await withStore(context, async (store) => {
    const { id } = await findCase(store, given)
    const fields: Record<string, Json> = {
      text,
      by: store.author,
      at: context.now().toISOString(),
      ...(options.on === undefined ? {} : { on: options.on }),
    }
    const item = await store.cases.addItem(id, { list: 'comments', fields })
    print(context, options, { id, comment: item }, () => [item])
  })
}

async function addItem(
  context: CommandContext,
  given: string,
  section: string,
  text: string,
  options: JsonOption & ItemFacts & { at?: string; link?: readonly string[] },
): Promise<void> {
  const { isTextList, isRecordList, isValueList, listPath, tieOf } = await import('@health-tui/storage')
  if (!isTextList(section) && !isRecordList(section) && !isValueList(section))
    throw usage(
      section,
      'it is no list of a case: rootCauses correctiveActions preventiveMeasures issues asins evidence …',
    )
  const facts = await readFacts(section, options, isTextList(section))
  const content = isTextList(section)
    ? { text, ...(Object.keys(facts).length === 0 ? {} : { fields: facts }) }
    : { fields: isRecordList(section) ? readRecord(text) : { value: readValue(text) } }
  const index = options.at === undefined ? {} : { index: readPosition(options.at) }
  await withStore(context, async (store) => {
    const { id } = await findCase(store, given)
    let item = ''
    await store.cases.change(id, ({ document, newId }) => {
      item = newId()
      const draft = { list: section, id: item, ...content, ...index }
      if (options.link === undefined) return [{ type: 'add', item: draft }]
      // The ties are worked out as if the entry stood there already.
      const path = listPath(section)
      const entry = { id: item, path: `${path}.${item}`, rank: 'a0', fields: {}, text, revived: false }
      const lists = { ...document.lists, [path]: [...(document.lists[path] ?? []), entry] }
      const ties = options.link.map((other) => tieOf({ lists }, item, other).path)
      return [
        { type: 'add', item: draft },
        ...ties.map((tied): CaseChange => ({ type: 'set', path: tied, value: true })),
      ]
    })
    print(context, options, { id, item }, () => [item])
  })
}

async function readFacts(
  section: string,
  options: ItemFacts,
  isText: boolean,
): Promise<Record<string, Json>> {
  const { date, owner, proof, rhythm } = options
  const facts = Object.fromEntries(
    Object.entries({ date, owner, proof, rhythm }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  if (Object.keys(facts).length > 0 && !isText)
    throw usage(section, 'date, owner, proof and rhythm belong to entries of the plan')
  if (date !== undefined) {
    const why = timeProblem('day', date)
    if (why !== undefined) throw usage(`--date ${date}`, why)
  }
  if (rhythm !== undefined) await checkRhythm(rhythm)
  return facts
}

async function checkRoute(route: string): Promise<void> {
  const { routes } = await import('@health-tui/poa')
  if (!routes.some((known) => known === route)) throw usage(route, `a route is ${routes.join(', ')}`)
}

async function checkRhythm(rhythm: string): Promise<void> {
  const { readRhythm } = await import('@health-tui/poa/life')
  if (readRhythm(rhythm) === undefined)
    throw usage(
      rhythm,
      'a rhythm is daily, weekly, fortnightly, monthly, quarterly, `10 days`, event or automatic',
    )
}

async function editItem(
  store: Store,
  id: string,
  section: string,
  { path, text }: { readonly path: string; readonly text: string },
): Promise<void> {
  const { isTextList, isRecordList } = await import('@health-tui/storage')
  if (isTextList(section)) await store.cases.editText(id, path, { replaceAll: text })
  else if (isRecordList(section)) {
    const fields = Object.entries(readRecord(text))
    await store.cases.change(id, () =>
      fields.map(([field, value]): CaseChange => ({ type: 'set', path: `${path}.${field}`, value })),
    )
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
