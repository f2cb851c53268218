import type { Json } from '../../log/values.ts'
import type { CaseChange, ChangeContext } from '../change.ts'
import type { CaseDocument } from '../document.ts'
import { CaseError } from '../failure.ts'
import { entryNamed } from '../entry-named.ts'
import { fieldNumber, fieldRecord, fieldText } from './field.ts'

/** A paper of a case, with the content that belongs to it where one was attached. */
export interface CaseExhibit {
  readonly id: string
  readonly path: string
  readonly ref: string
  readonly title: string | null
  readonly type: string | null
  /** Name of the file. */
  readonly name: string | null
  /** SHA-256 of the content. */
  readonly sha256: string | null
  readonly bytes: number | null
  readonly format: string | null
  readonly pages: number | null
  /** `attachments.<id>`; null where only the record was kept. */
  readonly attachment: string | null
  readonly fields: Readonly<Record<string, Json>>
}

export function exhibitsOf(document: CaseDocument): readonly CaseExhibit[] {
  return (document.lists['evidence'] ?? []).map(({ id, path, fields }, index) => {
    const attachment = fieldText(fields['attachment']) ?? null
    return {
      id,
      path,
      ref: fieldText(fields['ref']) ?? `Exhibit ${index + 1}`,
      title: fieldText(fields['title']) ?? null,
      type: fieldText(fields['type']) ?? null,
      name: fieldText(fields['file']) ?? null,
      sha256: fieldText(fields['sha256']) ?? null,
      bytes: fieldNumber(fields['sizeBytes']) ?? null,
      format: fieldText(fields['format']) ?? null,
      pages: fieldNumber(fields['pages']) ?? null,
      attachment: document.attachments.some((each) => each.path === attachment) ? attachment : null,
      fields,
    }
  })
}

/** Finds an exhibit by its label, its number or the beginning of its id. */
export function exhibitNamed(document: CaseDocument, name: string): CaseExhibit {
  const all = exhibitsOf(document)
  const label = name.trim().toLowerCase()
  const found = entryNamed(
    all,
    name,
    ({ ref, id }) => ref.toLowerCase() === label || ref.toLowerCase() === `exhibit ${label}` || id === name,
  )
  if (found === undefined) throw new CaseError({ type: 'no-such-entry', what: 'exhibit', name })
  return found
}

/** What is known of a file before anybody confirmed what it says. */
export interface NewExhibit {
  readonly file: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly format: string
  readonly pages: number | null
  /** Whether it carries highlight annotations. */
  readonly highlighted: boolean
  readonly attachment: string | null
  readonly type?: string | undefined
  readonly title?: string | undefined
}

/** Puts a paper into the case under the next free label. What it says is left to `confirmChanges`. */
export function exhibitChanges(context: ChangeContext, paper: NewExhibit): readonly CaseChange[] {
  const { file, sha256, sizeBytes, format, pages, highlighted, attachment, type, title } = paper
  const fields: Record<string, Json> = {
    ref: nextRef(context.document),
    file,
    sha256,
    sizeBytes,
    format,
    ...(pages === null ? {} : { pages }),
    ...(highlighted ? { highlighted } : {}),
    ...(attachment === null ? {} : { attachment }),
    ...(type === undefined ? {} : { type }),
    title: title ?? file,
  }
  return [{ type: 'add', item: { list: 'evidence', id: context.newId(), fields } }]
}

/**
 * Takes over one thing that a person has confirmed: `field` is a place like `date`, `supplier.phone` or `loa.territory`;
 * ASINs, quantities, standards and brands join those that are there.
 */
export function confirmChanges(
  context: ChangeContext,
  input: { readonly exhibit: string; readonly field: string; readonly value: Json },
): readonly CaseChange[] {
  const { path, fields } = exhibitNamed(context.document, input.exhibit)
  const { field, value } = input
  const set = (name: string, content: Json): readonly CaseChange[] => [
    { type: 'set', path: `${path}.${name}`, value: content },
  ]
  if (lists.has(field) && typeof value === 'string') {
    const known = textsIn(fields[field])
    return known.includes(value) ? [] : set(field, [...known, value])
  }
  if (field === 'quantities' && typeof value === 'string') {
    const [asin, count] = value.split('=')
    const units = Number(count)
    if (asin === undefined || !Number.isInteger(units) || units < 0)
      throw new CaseError({ type: 'bad-path', path: `quantities ${value}` })
    if (!/^[A-Z0-9]{10}$/.test(asin)) throw new CaseError({ type: 'no-asin', quantity: value })
    const asins = textsIn(fields['asins'])
    return [
      ...set('quantities', { ...fieldRecord(fields['quantities']), [asin]: units }),
      ...(asins.includes(asin) ? [] : set('asins', [...asins, asin])),
    ]
  }
  const [whole, part, ...rest] = field.split('.')
  if (whole === undefined || rest.length > 0) throw new CaseError({ type: 'bad-path', path: field })
  if (part === undefined) return set(whole, value)
  if (field === 'loa.brands' && typeof value === 'string') {
    const known = textsIn(fieldRecord(fields[whole])[part])
    return known.includes(value)
      ? []
      : set(whole, { ...fieldRecord(fields[whole]), [part]: [...known, value] })
  }
  const content = field === 'loa.signed' && typeof value === 'string' ? true : value
  return set(whole, { ...fieldRecord(fields[whole]), [part]: content })
}

/** Whether what was read is what the case says already. */
export function isConfirmed(exhibit: CaseExhibit, field: string, value: string): boolean {
  const { fields } = exhibit
  if (lists.has(field)) return textsIn(fields[field]).includes(value)
  if (field === 'quantities') {
    const [asin = '', count] = value.split('=')
    return fieldNumber(fieldRecord(fields['quantities'])[asin])?.toString() === count
  }
  const [whole = '', part] = field.split('.')
  const known = part === undefined ? fields[whole] : fieldRecord(fields[whole])[part]
  return known === value || textsIn(known).includes(value) || (field === 'loa.signed' && known === true)
}

const lists: ReadonlySet<string> = new Set(['asins', 'standards'])

/** `Exhibit N`, where N is larger than every number that was ever given away here. */
function nextRef(document: CaseDocument): string {
  const used = [...(document.lists['evidence'] ?? []), ...document.removed].flatMap((item) => {
    const match = item.path.startsWith('evidence.')
      ? /(\d+)\s*$/.exec(fieldText(item.fields['ref']) ?? '')
      : null
    return match === null ? [] : [Number(match[1])]
  })
  return `Exhibit ${Math.max(0, document.lists['evidence']?.length ?? 0, ...used) + 1}`
}

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.flatMap((entry) => (typeof entry === 'string' ? [entry] : [])) : []
}
