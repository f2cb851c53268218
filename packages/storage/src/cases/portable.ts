import type { Json } from '../log/values.ts'
import type { NewCase } from './cases.ts'
import type { CaseDocument, CaseItem } from './document.ts'
import type { NewItem } from './edit.ts'
import { isLinkedTo, type Link, linksOf } from './links.ts'
import { type ImportIds, importIds, linkKinds } from './portable-links.ts'
import { textLists, valueLists } from './places.ts'

/** An entry of a section: its words, or its words with an id, links and facts. */
export type PortableItem = string | ({ readonly text: string } & Readonly<Record<string, Json>>)

/** The portable case file as docs/cli.md describes it: everything but `sections` may be absent, more may be there. */
export interface PortableCase {
  readonly schema: 'health-tui/case@1'
  readonly id?: string
  readonly sections?: Readonly<Record<string, readonly PortableItem[]>>
  readonly previousSubmissions?: readonly Readonly<Record<string, Json>>[]
  readonly freeText?: string
  readonly [key: string]: unknown
}

const recordLists = {
  metrics: 'metrics',
  evidence: 'evidence',
  charges: 'charges',
  products: 'products',
  suppressions: 'suppressions',
  promises: 'promises',
  proofs: 'proofs',
  checks: 'checks',
  transitions: 'transitions',
  previousSubmissions: 'submissions',
} as const
/** Other entries name these by their ids, so the ids travel along. */
const named = new Set(['promises', 'previousSubmissions'])
// `account` in the file holds the legal name and address; the case's own field of that name is the account's short name.
const renamed = { account: 'accountDetails' } as const
const kept = new Set(['schema', 'id', 'sections', 'freeText'])
const always = new Set<string>(['rootCauses', 'correctiveActions', 'preventiveMeasures'])

/** The case as a file that others can read, check and import. */
export function toPortable(document: CaseDocument): PortableCase {
  const { fields, lists } = document
  const portable: Record<string, unknown> = { schema: 'health-tui/case@1', id: document.id }
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'account') portable['accountName'] = value
    else if (name === renamed.account) portable['account'] = value
    else if (value !== null) portable[name] = value
  }
  for (const list of valueLists) {
    const items = lists[list] ?? []
    if (items.length > 0) portable[list] = items.map(({ fields }) => fields['value'] ?? null)
  }
  for (const [name, list] of Object.entries(recordLists)) {
    const items = lists[list] ?? []
    if (items.length > 0)
      portable[name] = items.map(({ id, fields }) => (named.has(name) ? { id, ...fields } : fields))
  }
  const sections = textLists.flatMap((list) => {
    const name = list.slice('sections.'.length)
    const items = lists[list] ?? []
    return items.length > 0 || always.has(name)
      ? [[name, items.map((item) => portableItem(item, document))] as const]
      : []
  })
  portable['sections'] = Object.fromEntries(sections)
  if (document.freeText !== '') portable['freeText'] = document.freeText
  return portable as unknown as PortableCase
}

/** Plain words where nothing else is known of an entry and no other entry names it. */
function portableItem(item: CaseItem, document: CaseDocument): PortableItem {
  const links = linksOf(item, document)
  const facts = Object.fromEntries(
    Object.entries(item.fields).filter(([name, value]) => !name.startsWith('links.') && value !== null),
  )
  const tied = links.length > 0 || isLinkedTo(item.id, document)
  if (Object.keys(facts).length === 0 && !tied) return item.text
  const of = (kind: Link['kind']): Record<string, Json> => {
    // What an imported file named and nothing answers to is kept as it was written.
    const left = item.fields[kind]
    const names = [
      ...links.filter((link) => link.kind === kind).map(({ name }) => name),
      ...(Array.isArray(left) ? (left as readonly Json[]) : []),
    ]
    return names.length === 0 ? {} : { [kind]: names }
  }
  return {
    text: item.text,
    id: item.id,
    ...facts,
    ...of('issues'),
    ...of('causes'),
    ...of('actions'),
    ...of('measures'),
    ...of('evidence'),
  }
}

/** What a case made from such a file starts with; `title` is what the list shows. */
export function draftsFromPortable(portable: PortableCase, title: string): NewCase {
  const fields: Record<string, Json> = { title }
  const items: NewItem[] = []
  const ids = importIds(portable)
  for (const [name, value] of Object.entries(portable)) {
    if (kept.has(name) || value === undefined) continue
    if ((valueLists as readonly string[]).includes(name) && Array.isArray(value))
      items.push(
        ...value.map((entry, index) => ({
          list: name,
          ...idOf(ids.of(name, index)),
          fields: { value: entry as Json },
        })),
      )
    else if (name in recordLists && Array.isArray(value)) {
      const list = recordLists[name as keyof typeof recordLists]
      items.push(
        ...value.map((entry, index) => recordItem(list, entry as Record<string, Json>, ids.of(name, index))),
      )
    } else if (name === 'accountName') fields['account'] = value as Json
    else fields[name === 'account' ? renamed.account : name] = value as Json
  }
  for (const list of textLists) {
    const section = list.slice('sections.'.length)
    const entries = portable.sections?.[section] ?? []
    items.push(...entries.map((entry, index) => sectionItem(list, entry, ids, ids.of(section, index))))
  }
  return { fields, items, ...(portable.freeText === undefined ? {} : { freeText: portable.freeText }) }
}

const itemId = /^[\w-]{1,64}$/

function recordItem(list: string, entry: Readonly<Record<string, Json>>, given: string | undefined): NewItem {
  const { id, ...fields } = entry
  const keepsId = (list === 'promises' || list === 'submissions') && typeof id === 'string' && itemId.test(id)
  return keepsId ? { list, id, fields } : { list, ...idOf(given), fields: entry }
}

function sectionItem(list: string, entry: PortableItem, ids: ImportIds, id: string | undefined): NewItem {
  if (typeof entry === 'string') return { list, text: entry, ...idOf(id) }
  const { text, id: _own, ...facts } = entry
  const fields: Record<string, Json> = {}
  const links: string[] = []
  for (const [name, value] of Object.entries(facts)) {
    if (!itemId.test(name)) continue
    if (!linkKinds.includes(name) || !Array.isArray(value)) {
      fields[name] = value
      continue
    }
    const { ids: targets, left } = ids.resolve(name, value)
    links.push(...targets)
    if (left.length > 0) fields[name] = left as Json
  }
  return {
    list,
    text,
    ...idOf(id),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(links.length === 0 ? {} : { links }),
  }
}

function idOf(id: string | undefined): { readonly id?: string } {
  return id === undefined ? {} : { id }
}
