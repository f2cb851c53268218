import { type FieldName, isFieldName } from '../mapped/fields.ts'

/** A fixed report's fields with the names of their columns. */
export function fieldMap(
  names: Readonly<Partial<Record<FieldName, readonly string[]>>>,
): ReadonlyMap<FieldName, readonly string[]> {
  const fields = new Map<FieldName, readonly string[]>()
  for (const [field, headers] of Object.entries(names)) if (isFieldName(field)) fields.set(field, headers)
  return fields
}
