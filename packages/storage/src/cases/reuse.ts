import type { Database } from '../database.ts'
import type { CaseChange, ChangeContext } from './change.ts'
import type { CaseDocument, CaseItem } from './document.ts'
import { entryNamed } from './entry-named.ts'
import { CaseError } from './failure.ts'
import { attributeText } from './history.ts'
import { fieldText } from './life/field.ts'
import { isTextList, listPath } from './places.ts'
import { wasAccepted } from './search.ts'

export interface ReuseInput {
  /** The case whose words are taken; Amazon must have accepted it. */
  readonly from: CaseDocument
  readonly section: string
  /** The entry of the section; the whole section without it. */
  readonly item?: string | undefined
  /** Who wrote the words, by the path of the entry. */
  readonly authors?: Readonly<Record<string, readonly string[]>>
}

/**
 * Copies entries of a case that was accepted. Each keeps where it came from and who wrote it, and the operation that brings
 * the words marks them as reused until somebody rewrites them.
 */
export function reuseChanges(context: ChangeContext, input: ReuseInput): readonly CaseChange[] {
  const { from, section } = input
  if (!wasAccepted(from)) throw new CaseError({ type: 'not-accepted', id: from.id })
  const list = listPath(section)
  if (!isTextList(section)) throw new CaseError({ type: 'no-such-text', path: section })
  const chosen = entriesOf(from, list, input.item)
  return chosen.map((entry): CaseChange => {
    const authors = input.authors?.[entry.path] ?? []
    const kept = ['owner', 'rhythm'].flatMap((name) => {
      const value = fieldText(entry.fields[name])
      return value === undefined ? [] : [[name, value] as const]
    })
    return {
      type: 'add',
      item: {
        list,
        id: context.newId(),
        text: entry.text,
        fields: {
          ...Object.fromEntries(kept),
          reusedFrom: `${from.id}/${entry.path}`,
          ...(authors.length === 0 ? {} : { reusedAuthors: authors }),
        },
      },
    }
  })
}

/** Who wrote the entries of a section, for the attribution that travels with reused words. */
export async function authorsOf(
  database: Pick<Database, 'read'>,
  document: CaseDocument,
  section: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const authors: Record<string, readonly string[]> = {}
  for (const { path, fields } of document.lists[listPath(section)] ?? []) {
    const runs = await attributeText(database, document.id, path)
    const earlier = Array.isArray(fields['reusedAuthors']) ? fields['reusedAuthors'].map(String) : []
    authors[path] = [...new Set([...earlier, ...runs.map(({ author }) => author)])]
  }
  return authors
}

/** A stretch of an entry that still stands as it was taken over, in UTF-16 units. */
export interface ReusedRun {
  readonly start: number
  readonly end: number
}

/** The words of an entry that are still those of the case they came from. */
export async function reusedRuns(
  database: Pick<Database, 'read'>,
  id: string,
  item: CaseItem,
): Promise<readonly ReusedRun[]> {
  if (fieldText(item.fields['reusedFrom']) === undefined) return []
  const [first] = await database.read<{ id: string }>(
    `SELECT id FROM op WHERE entity_id = ? AND path = ? AND kind = 'text' AND txn = (
       SELECT txn FROM op WHERE entity_id = ?1 AND path = ?2 AND kind = 'item.add' ORDER BY position LIMIT 1)
     ORDER BY position LIMIT 1`,
    [id, item.path],
  )
  const runs: ReusedRun[] = []
  let at = 0
  for (const { text, opId } of await attributeText(database, id, item.path)) {
    if (opId === first?.id) runs.push({ start: at, end: at + text.length })
    at += text.length
  }
  return runs
}

function entriesOf(from: CaseDocument, list: string, item: string | undefined): readonly CaseItem[] {
  const items = from.lists[list] ?? []
  if (item === undefined) return items
  const found = entryNamed(items, item)
  if (found === undefined) throw new CaseError({ type: 'no-such-item', path: `${list}.${item}` })
  return [found]
}
