import type { CaseDocument, CaseItem } from './document.ts'
import { entryNamed } from './entry-named.ts'
import { CaseError } from './failure.ts'

/** What an entry is tied to: an issue, a cause, an action, a measure or an exhibit. */
export interface Link {
  readonly kind: 'issues' | 'causes' | 'actions' | 'measures' | 'evidence'
  /** Of the entry that is named. */
  readonly id: string
  readonly path: string
  /** As the portable case file names it: an issue by its word, an exhibit by its label, others by their id. */
  readonly name: string
}

/** From the notice to the measures: a link is kept at the entry that stands later and names the earlier one. */
const order: readonly { readonly list: string; readonly kind: Link['kind']; readonly rank: number }[] = [
  { list: 'evidence', kind: 'evidence', rank: 0 },
  { list: 'issues', kind: 'issues', rank: 1 },
  { list: 'sections.rootCauses', kind: 'causes', rank: 2 },
  { list: 'sections.correctiveActions', kind: 'actions', rank: 3 },
  { list: 'sections.preventiveMeasures', kind: 'measures', rank: 4 },
  { list: 'sections.answers', kind: 'measures', rank: 4 },
]

/** Each link is a cell of its own, so that two people who tie two things at once keep both ties. */
export function linkPath(from: string, target: string): string {
  return `${from}.links.${target}`
}

/** Everything that an entry is tied to and that is still there, in the order of the case. */
export function linksOf(item: CaseItem, document: Pick<CaseDocument, 'lists'>): readonly Link[] {
  const targets = new Set(
    Object.entries(item.fields).flatMap(([name, value]) =>
      name.startsWith('links.') && value === true ? [name.slice('links.'.length)] : [],
    ),
  )
  if (targets.size === 0) return []
  return order.flatMap(({ list, kind }) =>
    (document.lists[list] ?? []).flatMap((target, index): Link[] =>
      targets.has(target.id)
        ? [{ kind, id: target.id, path: target.path, name: nameOf(target, kind, index) }]
        : [],
    ),
  )
}

/** Whether some other entry is tied to this one. */
export function isLinkedTo(id: string, document: Pick<CaseDocument, 'lists'>): boolean {
  return Object.values(document.lists).some((items) =>
    items.some(({ fields }) => fields[`links.${id}`] === true),
  )
}

/**
 * The place in which a tie between two entries is kept. Issues, causes, actions and measures are tied to each other and
 * to exhibits; two entries of one list are not.
 */
export function tieOf(
  document: Pick<CaseDocument, 'lists'>,
  one: string,
  other: string,
): { readonly path: string; readonly from: CaseItem; readonly to: CaseItem } {
  const [first, second] = [find(document, one), find(document, other)]
  if (first.rank === second.rank) throw new CaseError({ type: 'bad-link', from: one, to: other })
  const [earlier, later] = first.rank < second.rank ? [first, second] : [second, first]
  if (later.rank === 1) throw new CaseError({ type: 'bad-link', from: one, to: other })
  return { path: linkPath(later.item.path, earlier.item.id), from: later.item, to: earlier.item }
}

function find(
  document: Pick<CaseDocument, 'lists'>,
  name: string,
): { readonly item: CaseItem; readonly rank: number } {
  const all = order.flatMap(({ list, kind, rank }) =>
    (document.lists[list] ?? []).map((item, index) => ({
      id: item.id,
      item,
      rank,
      name: nameOf(item, kind, index),
    })),
  )
  const found = entryNamed(
    all,
    name,
    (entry) => entry.id === name || entry.item.path === name || entry.name === name,
  )
  if (found === undefined) throw new CaseError({ type: 'no-such-item', path: name })
  return found
}

function nameOf(item: CaseItem, kind: Link['kind'], index: number): string {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  if (kind === 'issues') return text(item.fields['value']) ?? item.id
  if (kind === 'evidence') return text(item.fields['ref']) ?? `Exhibit ${index + 1}`
  return item.id
}
