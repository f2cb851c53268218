import type { CaseExhibit, Json, Store } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { contentOf, withContents } from './papers.ts'

/** Puts a copy in the place of a paper in which everything that was confirmed of it is marked. */
export async function markExhibit(store: Store, id: string, exhibit: CaseExhibit): Promise<void> {
  const words = confirmedWords(exhibit.fields)
  if (words.length === 0)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot highlight',
      where: exhibit.ref,
      why: 'nothing of it is confirmed yet',
      remedy: 'confirm what was read from it first',
    })
  const options = { words, type: exhibit.type ?? undefined }
  const bytes = await mark(exhibit.ref, await contentOf(store, exhibit), options)
  await replaceContent(store, id, exhibit, bytes)
}

/** The marked copy is attached as a file of its own; the exhibit names it from now on, and undo names the original again. */
export async function replaceContent(
  store: Store,
  id: string,
  exhibit: CaseExhibit,
  bytes: Uint8Array,
): Promise<void> {
  const name = `${(exhibit.name ?? exhibit.ref).replace(/\.pdf$/i, '')} (marked).pdf`
  const added = await withContents(exhibit.ref, async () =>
    store.attachments.add(id, { name, type: 'application/pdf', bytes }),
  )
  const fields: Readonly<Record<string, Json>> = {
    sha256: added.hash,
    sizeBytes: added.size,
    file: added.name,
    attachment: added.path,
    highlighted: true,
    original: exhibit.sha256,
  }
  await store.cases.change(id, () =>
    Object.entries(fields).map(([field, value]) => ({
      type: 'set',
      path: `${exhibit.path}.${field}`,
      value,
    })),
  )
}

/** ASINs, quantities, date, invoice number and supplier contact, as they were confirmed. */
export function confirmedWords(fields: Readonly<Record<string, Json>>): readonly string[] {
  const values = (value: Json | undefined): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'number') return [String(value)]
    if (Array.isArray(value)) return value.flatMap((entry: Json) => values(entry))
    return typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((entry) => values(entry))
      : []
  }
  return ['asins', 'quantities', 'number', 'supplier'].flatMap((name) => values(fields[name]))
}

/** A copy of a PDF with words marked in it. */
export async function mark(
  where: string,
  bytes: Uint8Array,
  options: { readonly words: readonly string[]; readonly type: string | undefined },
): Promise<Uint8Array> {
  const { highlightPdf } = await import('@health-tui/poa')
  const { words, type } = options
  const result = await highlightPdf(bytes, { words, ...(type === undefined ? {} : { type }) })
  if (result.ok) return result.bytes
  throw new CommandFailure(exitCodes.badInput, { what: 'cannot highlight', where, why: result.reason })
}
