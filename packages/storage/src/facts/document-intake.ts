/** What is known about a document before its content is read. */
export interface DocumentIntake {
  /** Of the document's bytes, in hexadecimal. */
  readonly sha256: string
  /** Everything else that decides what the bytes mean: kind, marketplace, mapping. */
  readonly reading: string
  readonly kind: string
  readonly name: string
  readonly account: string
  readonly marketplace: string | null
  readonly importedAt: number
  readonly size: number | null
}
