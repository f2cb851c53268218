import type { Random } from './random.ts'
import type { Replica } from './replica.ts'

const fields = ['title', 'route', 'deadline', 'state', 'assignee', 'notificationSummary'] as const
const sections = ['rootCauses', 'correctiveActions', 'preventiveMeasures'] as const

/** What people typed and nobody deleted: it must be there in the end. */
export interface Typed {
  readonly inserted: Map<string, { readonly caseId: string; readonly path: string }>
  readonly deleted: Set<string>
}

/** One random thing that a person does on their machine. */
export async function act(
  replica: Replica,
  random: Random,
  typed: Typed,
  counter: () => number,
): Promise<void> {
  const { cases } = replica.store
  const list = await cases.list({ closed: true })
  const complete = list.filter(({ partial }) => !partial)
  if (complete.length === 0 || random.chance(0.06)) {
    await cases.create({
      fields: { title: `case ${counter()}` },
      items: random.chance(0.5) ? [{ list: 'rootCauses', text: '' }] : [],
    })
    return
  }
  const { id } = random.pick(complete)
  const choice = random.below(100)
  if (choice < 30) {
    const field = random.pick(fields)
    const closes = field === 'state' && random.chance(0.6)
    await cases.set(id, field, closes ? 'closed' : `${replica.name} ${counter()}`)
    return
  }
  const document = await cases.get(id)
  const items = Object.entries(document?.lists ?? {})
    .filter(([name]) => name.startsWith('sections.'))
    .flatMap(([, found]) => found)
  if (choice < 45 || (choice < 65 && items.length === 0)) {
    const item = { list: random.pick(sections), index: random.below(4) }
    await cases.addItem(id, item)
  } else if (choice < 52 && items.length > 0) {
    await cases.moveItem(id, random.pick(items).path, random.below(4))
  } else if (choice < 56 && items.length > 0) {
    await cases.removeItem(id, random.pick(items).path)
  } else if (choice < 90) {
    const path = items.length > 0 && random.chance(0.6) ? random.pick(items).path : 'freeText'
    const content =
      path === 'freeText'
        ? (document?.freeText ?? '')
        : (items.find((item) => item.path === path)?.text ?? '')
    await type(replica, random, typed, { id, path, content, counter })
  } else if (choice < 94) {
    const open = await cases.conflicts()
    if (open.length > 0) await cases.resolve(random.pick(open).loser, random.chance(0.5) ? 'restore' : 'keep')
  } else {
    await undoSetOnly(replica, id)
  }
}

// Tokens are inserted whole and at token borders and deleted whole, so that each of them is there in the end or was deleted.
async function type(
  replica: Replica,
  random: Random,
  typed: Typed,
  place: {
    readonly id: string
    readonly path: string
    readonly content: string
    readonly counter: () => number
  },
): Promise<void> {
  const { id, path, content } = place
  const tokens = content.match(/<[^>]*>/g) ?? []
  if (tokens.length > 0 && random.chance(0.25)) {
    const token = random.pick(tokens)
    const at = content.indexOf(token)
    await replica.store.cases.editText(id, path, { deleteFrom: at, to: at + token.length })
    typed.deleted.add(token)
    return
  }
  const token = `<${replica.name}${place.counter()}>`
  const borders = [0, ...tokens.map((found) => content.indexOf(found) + found.length)]
  await replica.store.cases.editText(id, path, { insert: token, at: random.pick(borders) })
  typed.inserted.set(token, { caseId: id, path })
}

/** Undo is random only where it takes back a field: typed tokens and removed items would have to be tracked through it. */
async function undoSetOnly(replica: Replica, id: string): Promise<void> {
  const history = await replica.store.cases.history(id)
  const own = history.findLast(
    ({ device, kind, undone }) => device === replica.store.identity().device && kind === 'set' && !undone,
  )
  if (own !== undefined) await replica.store.cases.undo(id, own.txn)
}
