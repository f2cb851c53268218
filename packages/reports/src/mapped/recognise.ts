import { normaliseHeader } from '../table/columns.ts'
import { type FieldName, fieldNames, headerWords } from './fields.ts'

/** Which column of a table holds which field, and how sure that is (1: the very word, less: a similar one). */
export interface Recognised {
  readonly field: FieldName
  readonly column: number
  readonly header: string
  readonly certainty: number
}

/** Finds the fields behind a table's headers. Each column and each field is used once, the surest pair first. */
export function recogniseHeaders(headers: readonly string[]): readonly Recognised[] {
  const pairs: Recognised[] = []
  headers.forEach((header, column) => {
    const name = normaliseHeader(header)
    if (name === '') return
    // Words in brackets are mostly units and zones. Where they tell two columns apart (with and without extension), the
    // column whose whole header is known goes first.
    const whole = normaliseHeader(header.replace(/[()]/g, ' '))
    for (const field of fieldNames) {
      const certainty = whole !== name && wordsOf(field).includes(whole) ? surest : similarity(name, field)
      if (certainty >= leastCertainty) pairs.push({ field, column, header, certainty })
    }
  })
  pairs.sort((one, other) => other.certainty - one.certainty || one.column - other.column)
  const fields = new Set<FieldName>()
  const columns = new Set<number>()
  const recognised = pairs.filter(({ field, column }) => {
    if (fields.has(field) || columns.has(column)) return false
    fields.add(field)
    columns.add(column)
    return true
  })
  return promisesOnly(fields) ? recognised.map(asPromise) : recognised
}

/**
 * `Delivery date` is a promise in one table and a fact in another. In a table that says by when to ship, but not when
 * anything was shipped or promised to arrive, it is the promise.
 */
function promisesOnly(fields: ReadonlySet<FieldName>): boolean {
  return (
    fields.has('shipBy') && !fields.has('shippedAt') && !fields.has('confirmedAt') && !fields.has('deliverBy')
  )
}

function asPromise(found: Recognised): Recognised {
  const either = found.field === 'deliveredAt' && eitherDate.has(normaliseHeader(found.header))
  return either ? { ...found, field: 'deliverBy' } : found
}

const eitherDate = new Set(
  [
    'delivery date',
    'lieferdatum',
    'date de livraison',
    'data di consegna',
    'fecha de entrega',
    '配達日',
    'お届け日',
  ].map(normaliseHeader),
)

const leastCertainty = 0.75
const surest = 1.01

function similarity(name: string, field: FieldName): number {
  let best = 0
  for (const word of wordsOf(field)) {
    if (word === name) return 1
    // A typing error or another ending: at most one letter in six, and none in short words.
    const longer = Math.max(word.length, name.length)
    if (longer < 7 || Math.abs(word.length - name.length) > longer / 6) continue
    const certainty = 1 - editDistance(word, name) / longer
    if (certainty >= 5 / 6 && certainty > best) best = certainty * 0.95
  }
  return best
}

const normalisedWords = new Map(
  fieldNames.map((field) => [
    field,
    [field.toLowerCase(), ...(headerWords[field] ?? []).map(normaliseHeader)],
  ]),
)

function wordsOf(field: FieldName): readonly string[] {
  return normalisedWords.get(field) ?? []
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const current = [i]
    for (let j = 1; j <= other.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}
