/** Reads fields of untrusted JSON: anything of the wrong type is absent, numbers may be printed as text. */
export type JsonObject = Readonly<Record<string, unknown>>

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value.trim() === '') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

/** A rate; `1,71 %` is read too, as 0.0171. */
export function asRate(value: unknown): number | null {
  const percent =
    typeof value === 'string' ? /^\s*(-?\d+(?:[.,]\d+)?)\s*[%％]\s*$/.exec(value)?.[1] : undefined
  return percent === undefined ? asNumber(value) : Number(percent.replace(',', '.')) / 100
}

/** A count of orders or packages; null unless it is a whole number from 0 up. */
export function asCount(value: unknown): number | null {
  const number = asNumber(value)
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The first of several spellings that the object has. */
export function pick(object: JsonObject, keys: readonly string[]): unknown {
  for (const key of keys) if (object[key] !== undefined && object[key] !== null) return object[key]
  return undefined
}
