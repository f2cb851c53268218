import type { Json } from '../log/values.ts'
import type { NewCase } from './cases.ts'
import type { CaseDocument } from './document.ts'
import type { NewItem } from './edit.ts'
import { textLists, valueLists } from './places.ts'

/** The portable case file as docs/cli.md describes it: everything but `sections` may be absent, more may be there. */
export interface PortableCase {
  readonly schema: 'health-tui/case@1'
  readonly id?: string
  readonly sections?: Readonly<
    Partial<Record<'rootCauses' | 'correctiveActions' | 'preventiveMeasures', readonly string[]>>
  >
  readonly previousSubmissions?: readonly Readonly<Record<string, Json>>[]
  readonly freeText?: string
  readonly [key: string]: unknown
}

const recordLists = { metrics: 'metrics', evidence: 'evidence', previousSubmissions: 'submissions' } as const
// `account` in the file holds the legal name and address; the case's own field of that name is the account's short name.
const renamed = { account: 'accountDetails' } as const
const kept = new Set(['schema', 'id', 'sections', 'freeText'])

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
    if (items.length > 0) portable[name] = items.map(({ fields }) => fields)
  }
  portable['sections'] = Object.fromEntries(
    textLists.map((list) => [list.slice('sections.'.length), (lists[list] ?? []).map(({ text }) => text)]),
  )
  if (document.freeText !== '') portable['freeText'] = document.freeText
  return portable as unknown as PortableCase
}

/** What a case made from such a file starts with; `title` is what the list shows. */
export function draftsFromPortable(portable: PortableCase, title: string): NewCase {
  const fields: Record<string, Json> = { title }
  const items: NewItem[] = []
  for (const [name, value] of Object.entries(portable)) {
    if (kept.has(name) || value === undefined) continue
    if ((valueLists as readonly string[]).includes(name) && Array.isArray(value))
      items.push(...value.map((entry) => ({ list: name, fields: { value: entry as Json } })))
    else if (name in recordLists && Array.isArray(value)) {
      const list = recordLists[name as keyof typeof recordLists]
      items.push(...value.map((entry) => ({ list, fields: entry as Record<string, Json> })))
    } else if (name === 'accountName') fields['account'] = value as Json
    else fields[name === 'account' ? renamed.account : name] = value as Json
  }
  for (const list of textLists) {
    const texts = portable.sections?.[list.slice('sections.'.length) as 'rootCauses'] ?? []
    items.push(...texts.map((text) => ({ list, text })))
  }
  return { fields, items, ...(portable.freeText === undefined ? {} : { freeText: portable.freeText }) }
}
