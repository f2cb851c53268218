import type { CaseDocument } from '../case.ts'
import { detectLanguage } from '../lint/language.ts'
import { textOf } from './blocks.ts'
import { headingsFor } from './headings.ts'

/** One field of Seller Central's form: what to paste, and how long it is. */
export interface FormField {
  readonly field: string
  readonly label: string
  readonly value: string
  /** UTF-16 units, as the form's own counter counts. */
  readonly characters: number
  /** Null where nobody knows the limit: Amazon states none, so it is the user's own profile that does. */
  readonly limit: number | null
  readonly over: number
}

/** The fields of the three-part form, or the single field of a dispute or document request. */
export function formFields(
  document: CaseDocument,
  limits: Readonly<Record<string, number>> = {},
): FormField[] {
  const headings = headingsFor(detectLanguage(document))
  const fields = (['rootCauses', 'correctiveActions', 'preventiveMeasures'] as const).map((field) => ({
    field: field as string,
    label: headings[field],
    value: (document.sections?.[field] ?? [])
      .map(textOf)
      .filter((text) => text.trim() !== '')
      .map((text, index, all) => (all.length > 1 ? `${index + 1}. ${text}` : text))
      .join('\n'),
  }))
  const all = [...fields, { field: 'freeText', label: headings.answer, value: document.freeText ?? '' }]
  return all
    .filter(
      ({ field, value }) => value !== '' || ((document.route ?? 'admit') === 'admit' && field !== 'freeText'),
    )
    .map(({ field, label, value }) => {
      const limit = limits[field] ?? null
      return {
        field,
        label,
        value,
        characters: value.length,
        limit,
        over: limit === null ? 0 : Math.max(0, value.length - limit),
      }
    })
}

/** The fields for people: a line with the count above each value. */
export function renderForm(fields: readonly FormField[]): string {
  return fields
    .map(({ label, value, characters, limit, over }) => {
      const count =
        limit === null
          ? `${characters} characters`
          : `${characters} of ${limit} characters${over > 0 ? `, ${over} too many` : ''}`
      return `=== ${label} (${count}) ===\n${value}\n`
    })
    .join('\n')
}
