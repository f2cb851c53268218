import type { CaseEntry } from './desk.ts'
import { caseSections, sectionOf, type CaseSection } from './sections.ts'

type Entry = Pick<CaseEntry, 'id' | 'path' | 'fields'>
type Lists = { readonly lists: Readonly<Record<string, readonly Entry[]>> }

/** Whether entries of two sections can be tied: issues, causes, actions, measures and exhibits, each to the others. */
export function canTie(one: CaseSection | undefined, other: CaseSection | undefined): boolean {
  if (one?.rank === undefined || other?.rank === undefined || one.rank === other.rank) return false
  // An exhibit shows what was done about an issue, not the issue itself.
  return Math.max(one.rank, other.rank) > 1
}

/** Where the tie of two entries is kept: each tie is a cell of its own, so that two people who tie two things keep both. */
export function tiePath(one: Entry, other: Entry): string {
  const [first, second] = [rankOf(one), rankOf(other)]
  const [later, earlier] = first > second ? [one, other] : [other, one]
  return `${later.path}.links.${earlier.id}`
}

export function isTied(one: Entry, other: Entry): boolean {
  return one.fields[`links.${other.id}`] === true || other.fields[`links.${one.id}`] === true
}

/** Everything that an entry is tied to, in the order of the outline. */
export function tiesOf(entry: Entry, { lists }: Lists): readonly Entry[] {
  const own = sectionOf(entry.path)
  return caseSections
    .filter((section) => canTie(own, section))
    .flatMap(({ list }) => (lists[list ?? ''] ?? []).filter((other) => isTied(entry, other)))
}

/** What an entry is called beside others: C2, I1, E3. */
export function shortName(path: string, { lists }: Lists): string {
  const section = sectionOf(path)
  const index = (lists[section?.list ?? ''] ?? []).findIndex((entry) => entry.path === path)
  return index < 0 ? '' : `${section?.letter ?? '#'}${index + 1}`
}

/** Ties as the linter reads them at an entry: issues by their word, causes by id, exhibits by label. */
export function tiesForPlan(
  document: Lists,
  entry: Entry,
): {
  readonly issues?: readonly string[]
  readonly causes?: readonly string[]
  readonly evidence?: readonly string[]
} {
  const named = (list: string, name: (other: Entry, index: number) => string): readonly string[] =>
    (document.lists[list] ?? []).flatMap((other, index) =>
      isTied(entry, other) && other.path !== entry.path ? [name(other, index)] : [],
    )
  const issues = named('issues', ({ id, fields }) => {
    const value = fields['value']
    return typeof value === 'string' ? value : id
  })
  const causes = named('sections.rootCauses', ({ id }) => id)
  const evidence = named('evidence', exhibitLabel)
  return {
    ...(issues.length === 0 ? {} : { issues }),
    ...(causes.length === 0 ? {} : { causes }),
    ...(evidence.length === 0 ? {} : { evidence }),
  }
}

/** What the plan calls an exhibit. */
export function exhibitLabel({ fields }: Entry, index: number): string {
  const ref = fields['ref']
  return typeof ref === 'string' && ref !== '' ? ref : `Exhibit ${index + 1}`
}

function rankOf(entry: Entry): number {
  return sectionOf(entry.path)?.rank ?? 0
}
