import type { Json } from '../../log/values.ts'

/** The words of a field; undefined where it holds none. */
export function fieldText(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function fieldNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
