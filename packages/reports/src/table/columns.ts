/**
 * A header's name without what varies between generations and people: case, spaces, hyphens, underscores, accents,
 * byte order marks and punctuation. `Amazon-Order-Id`, `amazon order id` and `amazon_order_id` are one name. A remark in
 * brackets is no part of it either, but for a promise `(with extension)`, which is another date than the one that counts.
 */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/\([^)]*\)/g, (remark) => (/\bwith\b.*\bextension/i.test(remark) ? remark : ' '))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Where each wanted column stands in a file. */
export interface ColumnMap<C extends string> {
  /** The column's place, or -1. */
  readonly at: Readonly<Record<C, number>>
  /** The header as the file prints it, for messages. */
  readonly header: (column: C) => string
  readonly missing: readonly C[]
  /** Headers that occur more than once; the first one is read. */
  readonly duplicates: readonly string[]
  readonly unknown: readonly string[]
}

/** Finds columns by normalised name; each wanted column may have several names, the first one present wins. */
export function mapColumns<C extends string>(
  headers: readonly string[],
  wanted: Readonly<Record<C, readonly string[]>>,
): ColumnMap<C> {
  const places = new Map<string, number>()
  const duplicates: string[] = []
  headers.forEach((header, place) => {
    const name = normaliseHeader(header)
    if (name === '') return
    if (places.has(name)) duplicates.push(header)
    else places.set(name, place)
  })
  const columns = Object.keys(wanted) as C[]
  const used = new Set<number>()
  const at = Object.fromEntries(
    columns.map((column) => {
      for (const name of wanted[column]) {
        // The very header first: a file may have both `Date` and `date`.
        const exact = headers.findIndex((header) => header.trim() === name.trim())
        const place = exact === -1 ? places.get(normaliseHeader(name)) : exact
        if (place !== undefined) {
          used.add(place)
          return [column, place]
        }
      }
      return [column, -1]
    }),
  ) as Record<C, number>
  return {
    at,
    header: (column) => headers[at[column]]?.trim() ?? column,
    missing: columns.filter((column) => at[column] < 0),
    duplicates,
    unknown: headers.filter((header, place) => header.trim() !== '' && !used.has(place)),
  }
}
