import { type CaseAttachment, readAttachment } from '../attachments/attachment.ts'
import type { Cell } from '../log/fold.ts'
import { compareRanked, isRank } from '../log/rank.ts'
import type { Json } from '../log/values.ts'

/** One entry of one list of a case. */
export interface CaseItem {
  readonly id: string
  /** `sections.rootCauses.<id>`: the name of this place in every command. */
  readonly path: string
  readonly rank: string
  readonly fields: Readonly<Record<string, Json>>
  readonly text: string
  /** Somebody removed it while somebody else went on editing it, so it is shown again. */
  readonly revived: boolean
}

/** A case as it is now, folded from the log. */
export interface CaseDocument {
  readonly id: string
  readonly fields: Readonly<Record<string, Json>>
  readonly lists: Readonly<Record<string, readonly CaseItem[]>>
  readonly removed: readonly CaseItem[]
  /** Attached files; their contents are read through the store. */
  readonly attachments: readonly CaseAttachment[]
  readonly freeText: string
  /** A newer program wrote something here that this one keeps but cannot show. */
  readonly updateNeeded: boolean
  /** A text lacks an update that its later ones build on; the next sync fetches it. */
  readonly incomplete: boolean
}

export interface CaseParts {
  readonly id: string
  readonly cells: readonly Pick<Cell, 'path' | 'value' | 'stamp'>[]
  readonly texts: readonly { readonly path: string; readonly content: string; readonly incomplete: boolean }[]
  readonly updateNeeded: boolean
}

/** Puts the cells and texts of one case together. */
export function buildCase({ id, cells, texts, updateNeeded }: CaseParts): CaseDocument {
  const byPath = new Map(cells.map((cell) => [cell.path, cell]))
  const contents = new Map(texts.map(({ path, content }) => [path, content]))
  const itemPaths = cells.filter(({ path }) => path.endsWith('#rank')).map(({ path }) => path.slice(0, -5))
  const itemOf = placeFinder(itemPaths)
  const fields: Record<string, Json> = {}
  const itemFields = new Map<string, Record<string, Json>>()
  const lastEdit = new Map<string, string>()
  for (const { path, value, stamp } of cells) {
    const item = itemOf(path)
    if (item !== undefined && !path.endsWith('#removed') && stamp > (lastEdit.get(item) ?? ''))
      lastEdit.set(item, stamp)
    if (path === '' || path.includes('#') || path.startsWith(attachmentPrefix)) continue
    const content = JSON.parse(value) as Json
    if (item === undefined) fields[path] = content
    else {
      const own = itemFields.get(item) ?? {}
      own[path.slice(item.length + 1)] = content
      itemFields.set(item, own)
    }
  }
  const lists: Record<string, CaseItem[]> = {}
  const removed: CaseItem[] = []
  for (const path of itemPaths) {
    const rank = JSON.parse(byPath.get(`${path}#rank`)?.value ?? '""') as string
    const removal = byPath.get(`${path}#removed`)
    const seen = removal === undefined ? null : (JSON.parse(removal.value) as { seen: string } | null)
    const revived = seen !== null && (lastEdit.get(path) ?? '') > seen.seen
    const at = path.lastIndexOf('.')
    const item: CaseItem = {
      id: path.slice(at + 1),
      path,
      rank: isRank(rank) ? rank : 'a0',
      fields: itemFields.get(path) ?? {},
      text: contents.get(path) ?? '',
      revived,
    }
    if (seen !== null && !revived) removed.push(item)
    else (lists[path.slice(0, at)] ??= []).push(item)
  }
  for (const list of Object.values(lists)) list.sort(compareRanked)
  return {
    id,
    fields,
    lists,
    removed,
    attachments: attachmentsOf(cells),
    freeText: contents.get('freeText') ?? '',
    updateNeeded,
    incomplete: texts.some(({ incomplete }) => incomplete),
  }
}

const attachmentPrefix = 'attachments.'

/** In the order in which they were attached. */
function attachmentsOf(cells: CaseParts['cells']): readonly CaseAttachment[] {
  const removed = new Set(
    cells
      .filter(({ path, value }) => path.endsWith('#removed') && value !== 'null')
      .map(({ path }) => path.slice(0, -'#removed'.length)),
  )
  return cells
    .filter(({ path }) => path.startsWith(attachmentPrefix) && !path.includes('#') && !removed.has(path))
    .toSorted((one, other) => (one.stamp < other.stamp ? -1 : 1))
    .flatMap(({ path, value }) => {
      const attachment = readAttachment(JSON.parse(value) as Json)
      return attachment === undefined
        ? []
        : [{ ...attachment, path, id: path.slice(attachmentPrefix.length) }]
    })
}

/** What an item's removal covers: edits up to the latest one that the remover saw. */
export function latestEdit(cells: readonly Pick<Cell, 'path' | 'stamp'>[], itemPath: string): string {
  let latest = ''
  for (const { path, stamp } of cells) {
    if (!isWithin(path, itemPath) || path.endsWith('#removed')) continue
    if (stamp > latest) latest = stamp
  }
  return latest
}

function isWithin(path: string, itemPath: string): boolean {
  return path.startsWith(itemPath) && (path[itemPath.length] === '.' || path[itemPath.length] === '#')
}

function placeFinder(itemPaths: readonly string[]): (path: string) => string | undefined {
  const known = new Set(itemPaths)
  return (path) => {
    const bare = path.includes('#') ? path.slice(0, path.indexOf('#')) : path
    if (known.has(bare)) return bare
    for (let at = bare.lastIndexOf('.'); at > 0; at = bare.lastIndexOf('.', at - 1)) {
      const prefix = bare.slice(0, at)
      if (known.has(prefix)) return prefix
    }
    return undefined
  }
}
