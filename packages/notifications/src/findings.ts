import type { Identifier } from './identifiers/identifier.ts'
import type { Span } from './schema.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** Where in the text each field was read and how surely (0 to 1), which the screen shows beside its value. */
export class Findings {
  readonly spans: Span[] = []
  readonly #textLength: number
  readonly #confidence = new Map<string, number>()

  constructor(textLength: number) {
    this.#textLength = textLength
  }

  /** Notes a place of a field; what is empty or reaches out of the text is none. */
  mark(field: string, { start, end }: Range): void {
    if (end > start && end <= this.#textLength) this.spans.push({ field, start, end })
  }

  markAll(field: string, ranges: readonly Range[]): void {
    for (const range of ranges) this.mark(field, range)
  }

  trust(field: string, confidence: number): void {
    this.#confidence.set(field, confidence)
  }

  /** The values of identifiers, each with its place. */
  values(field: string, found: readonly Identifier[]): string[] {
    this.markAll(field, found)
    if (found.length > 0) this.trust(field, 0.97)
    return found.map(({ value }) => value)
  }

  /** Sums of weights have long tails of digits that mean nothing. */
  confidence(): Record<string, number> {
    return Object.fromEntries(
      [...this.#confidence].map(([field, value]) => [field, Math.round(value * 1000) / 1000]),
    )
  }
}
