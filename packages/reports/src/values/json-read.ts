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

/** A rate; `1,71 %` is read too, as 0.0171, and a fraction with a decimal comma where that is the only reading: `0,0171`. */
export function asRate(value: unknown): number | null {
  const text = typeof value === 'string' ? value.trim() : ''
  const percent = /^(-?\d+(?:[.,]\d+)?)\s*[%％]$/.exec(text)?.[1]
  if (percent !== undefined) return Number(percent.replace(',', '.')) / 100
  return /^0,\d+$/.test(text) ? Number(text.replace(',', '.')) : asNumber(value)
}

/** A count of orders or packages; null unless it is a whole number from 0 up. `1,021` and `1.021` are grouped thousands. */
export function asCount(value: unknown): number | null {
  const text = typeof value === 'string' ? value.trim() : ''
  const number = asNumber(
    /^[1-9]\d{0,2}([,.\u00A0\u202F ])\d{3}(?:\1\d{3})*$/.test(text) ? text.replaceAll(/\D/g, '') : value,
  )
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Whether a value stands there that means something: not null, not empty and none of the words for "no value". */
export function isGiven(value: unknown): boolean {
  if (value === undefined || value === null) return false
  return typeof value !== 'string' || !/^(?:n\/?a|none|null|[-–—]+)?$/i.test(value.trim())
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The first of several spellings that the object has. */
export function pick(object: JsonObject, keys: readonly string[]): unknown {
  for (const key of keys) if (object[key] !== undefined && object[key] !== null) return object[key]
  return undefined
}
