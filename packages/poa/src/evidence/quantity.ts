/** A number as papers write it: `1,250`, `1.200,00`, `1 200`, `48,5`, `-18`; undefined for anything else. */
export function quantityFrom(text: string): number | undefined {
  const match = /^([-−(]?)(\d{1,3}(?:[.,'’ ]\d{3})+|\d{1,7})(?:[.,](\d{1,3}))?\)?$/u.exec(text.trim())
  if (match === null) return undefined
  const [, sign = '', whole = '', part] = match
  const value = Number(`${whole.replace(/\D/g, '')}.${part ?? 0}`)
  return sign === '' ? value : -value
}
