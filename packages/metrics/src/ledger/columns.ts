/**
 * Growable typed arrays. One class per element type on purpose: the engine then sees one shape at each access and reads
 * a column as fast as a plain typed array.
 */
export class Int32Column {
  private data: Int32Array<ArrayBuffer>
  private readonly empty: number
  length = 0

  /** `empty` is what rows hold that nobody has set. */
  constructor(empty = 0) {
    this.empty = empty
    this.data = new Int32Array(1024).fill(empty)
  }

  /** Makes room for rows below `rows`, so that they can be set without being pushed. */
  reserve(rows: number): void {
    if (rows <= this.data.length) return
    const wider = new Int32Array(rows)
    wider.set(this.data)
    if (this.empty !== 0) wider.fill(this.empty, this.data.length)
    this.data = wider
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length * 2)
    this.data[this.length++] = value
  }

  /** The array behind the column, for loops over many rows; stale once the column has grown. */
  raw(): Int32Array<ArrayBuffer> {
    return this.data
  }

  get(index: number): number {
    return this.data[index] as number
  }

  set(index: number, value: number): void {
    this.data[index] = value
  }

  /** Sets the rows from `begin` up to, but without `end`; there must be room for them. */
  fill(value: number, begin: number, end: number): void {
    this.data.fill(value, begin, end)
  }
}

/** Instants in milliseconds; NaN where the source says nothing. */
export class Float64Column {
  private data: Float64Array<ArrayBuffer>
  private readonly unknown: boolean
  length = 0

  /** `unknown`: rows that nobody has set hold NaN instead of 0. A flag, because a field that is now 0 and now NaN has two shapes. */
  constructor(unknown = false) {
    this.unknown = unknown
    this.data = new Float64Array(1024)
    if (unknown) this.data.fill(Number.NaN)
  }

  /** Makes room for rows below `rows`, so that they can be set without being pushed. */
  reserve(rows: number): void {
    if (rows <= this.data.length) return
    const wider = new Float64Array(rows)
    wider.set(this.data)
    if (this.unknown) wider.fill(Number.NaN, this.data.length)
    this.data = wider
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length * 2)
    this.data[this.length++] = value
  }

  /** The array behind the column, for loops over many rows; stale once the column has grown. */
  raw(): Float64Array<ArrayBuffer> {
    return this.data
  }

  get(index: number): number {
    return this.data[index] as number
  }

  set(index: number, value: number): void {
    this.data[index] = value
  }

  /** Sets the rows from `begin` up to, but without `end`; there must be room for them. */
  fill(value: number, begin: number, end: number): void {
    this.data.fill(value, begin, end)
  }
}

export class Uint8Column {
  private data = new Uint8Array(1024)
  length = 0

  /** Makes room for rows below `rows`, so that they can be set without being pushed. */
  reserve(rows: number): void {
    if (rows <= this.data.length) return
    const wider = new Uint8Array(rows)
    wider.set(this.data)
    this.data = wider
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length * 2)
    this.data[this.length++] = value
  }

  /** The array behind the column, for loops over many rows; stale once the column has grown. */
  raw(): Uint8Array<ArrayBuffer> {
    return this.data
  }

  get(index: number): number {
    return this.data[index] as number
  }

  set(index: number, value: number): void {
    this.data[index] = value
  }

  /** Sets the rows from `begin` up to, but without `end`; there must be room for them. */
  fill(value: number, begin: number, end: number): void {
    this.data.fill(value, begin, end)
  }
}

/** Texts as small integers; 0 stands for null. */
export class Dictionary {
  private readonly codes = new Map<string, number>()
  private readonly texts: (string | null)[] = [null]

  code(text: string | null): number {
    if (text === null) return 0
    const known = this.codes.get(text)
    if (known !== undefined) return known
    const code = this.texts.length
    this.codes.set(text, code)
    this.texts.push(text)
    return code
  }

  text(code: number): string | null {
    return this.texts[code] ?? null
  }

  get size(): number {
    return this.texts.length
  }
}

/** Makes room in every column of a table. */
export function reserveAll(table: object, rows: number): void {
  for (const column of Object.values(table)) if (isColumn(column)) column.reserve(rows)
}

/** Adds a row of zeros to every column of a table. */
export function pushRow(table: object): void {
  for (const column of Object.values(table)) if (isColumn(column)) column.push(0)
}

function isColumn(value: unknown): value is Int32Column | Float64Column | Uint8Column {
  return value instanceof Int32Column || value instanceof Float64Column || value instanceof Uint8Column
}
