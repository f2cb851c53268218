import type { PortableCase, PortableItem } from './portable.ts'

/** The ids that the entries of a case file get, so that its links by name, number or id become links by id. */
export interface ImportIds {
  readonly of: (list: string, index: number) => string | undefined
  /** The ids that an entry's lists of links name; what is named nowhere stays as it was written. */
  readonly resolve: (
    kind: string,
    names: readonly unknown[],
  ) => {
    readonly ids: readonly string[]
    readonly left: readonly unknown[]
  }
}

const itemId = /^[\w-]{1,64}$/
const lists: Readonly<Record<string, { readonly list: string; readonly prefix: string }>> = {
  issues: { list: 'issues', prefix: 'issue' },
  causes: { list: 'rootCauses', prefix: 'cause' },
  actions: { list: 'correctiveActions', prefix: 'action' },
  measures: { list: 'preventiveMeasures', prefix: 'measure' },
  evidence: { list: 'evidence', prefix: 'exhibit' },
}

/** The kinds of link that an entry of a section may carry. */
export const linkKinds = Object.keys(lists)

export function importIds(portable: PortableCase): ImportIds {
  const entriesOf = (list: string): readonly unknown[] => {
    const value = list === 'issues' || list === 'evidence' ? portable[list] : portable.sections?.[list]
    return Array.isArray(value) ? value : []
  }
  const wanted = new Set(
    Object.values(portable.sections ?? {})
      .flat()
      .flatMap((entry) => linkKinds.flatMap((kind) => namesIn(entry, kind).map((name) => `${kind} ${name}`))),
  )
  const ids = new Map<string, string>()
  for (const [kind, { list, prefix }] of Object.entries(lists)) {
    entriesOf(list).forEach((entry, index) => {
      const own = typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : undefined
      const id = typeof own === 'string' && itemId.test(own) ? own : `${prefix}-${index + 1}`
      const names = namesOf(kind, entry, index, own)
      const isNamed = names.some((name) => wanted.has(`${kind} ${name}`))
      if (!isNamed && (list === 'issues' || list === 'evidence' || own === undefined)) return
      ids.set(`${list} ${index}`, id)
      for (const name of names) if (!ids.has(`${kind}=${name}`)) ids.set(`${kind}=${name}`, id)
    })
  }
  return {
    of: (list, index) => ids.get(`${list} ${index}`),
    resolve(kind, names) {
      const found = names.map((name) => ids.get(`${kind}=${String(name)}`))
      return {
        ids: found.flatMap((id) => id ?? []),
        left: names.filter((_, index) => found[index] === undefined),
      }
    },
  }
}

/** What a file may call an entry: its id, its words, its label, its number from 0 or its path. */
function namesOf(kind: string, entry: unknown, index: number, own: unknown): readonly string[] {
  const names = typeof own === 'string' ? [own] : []
  if (kind === 'issues') return typeof entry === 'string' ? [...names, entry] : names
  if (kind === 'evidence') {
    const ref = (entry as { ref?: unknown } | null)?.ref
    return [...names, typeof ref === 'string' ? ref : `Exhibit ${index + 1}`]
  }
  return [...names, String(index), `sections.${lists[kind]?.list ?? ''}[${index}]`]
}

function namesIn(entry: PortableItem, kind: string): readonly string[] {
  if (typeof entry === 'string') return []
  const value: unknown = entry[kind]
  return Array.isArray(value) ? value.map(String) : []
}
