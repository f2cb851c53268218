import type { CaseExhibit, Json, Store } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { contentOf, withContents } from './papers.ts'

/** Puts a copy in the place of a paper in which everything that was confirmed of it is marked. */
export async function markExhibit(store: Store, id: string, exhibit: CaseExhibit): Promise<void> {
  const marks = confirmedMarks(exhibit.fields)
  if (isNothing(marks))
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot highlight',
      where: exhibit.ref,
      why: 'nothing of it is confirmed yet',
      remedy: 'confirm what was read from it first',
    })
  const options = { ...marks, type: exhibit.type ?? undefined }
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

export interface Marks {
  readonly words: readonly string[]
  readonly quantities?: Readonly<Record<string, number>>
  readonly dates?: readonly string[]
}

/** ASINs, quantities, date, invoice number and supplier contact, as they were confirmed. */
export function confirmedMarks(fields: Readonly<Record<string, Json>>): Required<Marks> {
  const values = (value: Json | undefined): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (Array.isArray(value)) return value.flatMap((entry: Json) => values(entry))
    return typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((entry) => values(entry))
      : []
  }
  const { supplier, quantities, date } = fields
  return {
    // An address goes over several lines: each of its parts is looked for.
    words: [...values(fields['asins']), ...values(fields['number']), ...values(supplier).flatMap(parts)],
    quantities:
      typeof quantities === 'object' && quantities !== null && !Array.isArray(quantities)
        ? Object.fromEntries(
            Object.entries(quantities).filter(
              (entry): entry is [string, number] => typeof entry[1] === 'number',
            ),
          )
        : {},
    dates: values(date),
  }
}

function parts(value: string): readonly string[] {
  return value.includes(', ')
    ? [value, ...value.split(', ').filter((part) => /\d/.test(part) && part.length > 5)]
    : [value]
}

function isNothing({ words, quantities, dates }: Required<Marks>): boolean {
  return words.length + Object.keys(quantities).length + dates.length === 0
}

/** A copy of a PDF with words marked in it. */
export async function mark(
  where: string,
  bytes: Uint8Array,
  options: Marks & { readonly type: string | undefined },
): Promise<Uint8Array> {
  const { highlightPdf } = await import('@health-tui/poa')
  const { type, ...marks } = options
  const result = await highlightPdf(bytes, { ...marks, ...(type === undefined ? {} : { type }) })
  if (result.ok) return result.bytes
  throw new CommandFailure(exitCodes.badInput, { what: 'cannot highlight', where, why: result.reason })
}
