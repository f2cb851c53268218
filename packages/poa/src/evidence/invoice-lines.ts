import { rowText, type Row, type Word } from './layout.ts'
import {
  carried,
  chargeName,
  charges,
  dozen,
  packSize,
  packWord,
  sums,
  noteStart,
  rebateName,
} from './line-words.ts'
import { quantityFrom } from './quantity.ts'
import { codeInText } from './supplier-codes.ts'
import {
  columnsOf,
  isOtherHead,
  stackedHead,
  type Column,
  type ColumnKind,
  type StackedHead,
} from './table-columns.ts'

/** One line of an invoice: what was sold, and how many units of it. */
export interface InvoiceLine {
  readonly asin: string | undefined
  /** The supplier's own number for it. */
  readonly code: string | undefined
  readonly product: string
  readonly units: number
  readonly context: string
  readonly doubt: string | undefined
}

interface OpenLine {
  readonly row: Row
  /** Rows above and below that belong to it. */
  readonly more: Row[]
  readonly head: StackedHead
}

/** Reads the tables of a paper by their columns, over as many pages as they go. */
export function invoiceLines(rows: readonly Row[]): InvoiceLine[] {
  const lines: OpenLine[] = []
  const between: { readonly row: Row; readonly after: number }[] = []
  let open: StackedHead | undefined
  let skip = -1
  for (const [index, row] of rows.entries()) {
    if (index <= skip) continue
    const head = headAt(rows, index)
    if (head !== undefined) {
      open = head.head
      skip = index + head.rows - 1
      continue
    }
    // A page that has a head of its own begins with addresses again.
    if (
      row.page !== rows[index - 1]?.page &&
      rows.some((each, at) => each.page === row.page && headAt(rows, at) !== undefined)
    )
      open = undefined
    if (open === undefined) continue
    const text = rowText(row)
    if (carried.test(text)) continue
    if (charges.test(text)) continue
    if (sums.test(text) || isOtherHead(row)) {
      open = undefined
      continue
    }
    const filled = numbersIn(row, open.columns)
    const beside = /\p{L}|\d{5}/u.test(text) || isCentred(rows, index, filled)
    if (countOf(filled) === undefined || !beside || isNote(row)) between.push({ row, after: lines.length })
    else lines.push({ row, more: [], head: open })
  }
  // What stands between two lines belongs to the nearer one: descriptions are broken above and below.
  const broken = between.some(({ after }) => after === 0)
  for (const { row, after } of between) {
    const [before, next] = [lines[after - 1], lines[after]]
    const far = (line: OpenLine | undefined): number =>
      line?.row.page === row.page ? Math.abs(line.row.y - row.y) / row.height : Infinity
    // Under a head of two rows the names stand above their counts; where nothing stands before the first count, below.
    const pull = next?.head.above === undefined ? (broken ? 0.9 : 0.5) : 1.01
    const near = far(next) < far(before) * pull ? next : before
    if (far(near) < 4) near?.more.push(row)
  }
  return lines.flatMap((line) => finish(line))
}

/** Counts and prices alone, in the middle beside a description of two lines. */
function isCentred(rows: readonly Row[], index: number, filled: ReturnType<typeof numbersIn>): boolean {
  const row = rows[index]
  return (
    row !== undefined &&
    (filled.has('price') || filled.has('amount')) &&
    [rows[index - 1], rows[index + 1]].every(
      (each) =>
        each?.page === row.page &&
        Math.abs(each.y - row.y) < 0.9 * row.height &&
        /\p{L}/u.test(rowText(each)),
    )
  )
}

/** `Gross weight: 96 kg` below a table counts nothing that was sold. */
function isNote({ cells }: Row): boolean {
  return noteStart.test(cells[0]?.text ?? '')
}

/** A head may be broken over two rows, of which either alone names enough columns. */
function headAt(
  rows: readonly Row[],
  index: number,
): { readonly head: StackedHead; readonly rows: number } | undefined {
  const [row, next] = [rows[index], rows[index + 1]]
  if (row === undefined) return undefined
  const stacked = next === undefined ? undefined : stackedHead(row, next)
  if (stacked !== undefined) return { head: stacked, rows: 2 }
  const columns = columnsOf(row)
  return columns === undefined ? undefined : { head: { columns, above: undefined }, rows: 1 }
}

/** The numbers of a row, each under the column that it stands nearest to. */
function numbersIn(
  { cells, height }: Row,
  columns: readonly Column[],
): ReadonlyMap<ColumnKind, { readonly value: number; readonly unit: string; readonly far: number }> {
  const words = joinThousands(cells.flatMap((cell) => cell.words))
  const found = new Map<ColumnKind, { value: number; unit: string; far: number }>()
  for (const [at, word] of words.entries()) {
    const glued = /^(-?[\d.,]+)(\p{L}+\.?)$/u.exec(word.text)
    const value = quantityFrom(glued?.[1] ?? word.text)
    if (value === undefined) continue
    const near = columns
      .map((column) => ({ kind: column.kind, far: apart(word, column) }))
      .toSorted((a, b) => a.far - b.far)[0]
    if (near === undefined || near.far > 5 * height) continue
    const before = found.get(near.kind)
    if (before !== undefined && before.far <= near.far) continue
    const next = words[at + 1]
    const unit =
      glued?.[2] ??
      (next !== undefined && next.x - word.right < height ? next.text : (unitIn(words, columns) ?? ''))
    found.set(near.kind, { value, unit, far: near.far })
  }
  return found
}

/** The word under the head of units. */
function unitIn(words: readonly Word[], columns: readonly Column[]): string | undefined {
  const column = columns.find(({ kind }) => kind === 'unit')
  return column === undefined
    ? undefined
    : words.find((word) => /^\p{L}+\.?$/u.test(word.text) && apart(word, column) < 1)?.text
}

function countOf(
  numbers: ReturnType<typeof numbersIn>,
): { readonly value: number; readonly unit: string } | undefined {
  const units = numbers.get('units') ?? numbers.get('quantity') ?? numbers.get('ordered')
  if (units !== undefined) return units
  const packs = numbers.get('packs')
  const size = numbers.get('perPack')
  return packs === undefined
    ? undefined
    : size === undefined
      ? { value: packs.value, unit: 'packs' }
      : { value: packs.value * size.value, unit: '' }
}

/** 0 where they overlap; else how far they are from each other, and a little for their middles. */
function apart(word: Word, { x, right }: Column): number {
  const gap = Math.max(0, x - word.right, word.x - right)
  return gap + Math.abs((word.x + word.right) / 2 - (x + right) / 2) / 1000
}

/** `1 200` is one number where the two stand close. */
function joinThousands(words: readonly Word[]): Word[] {
  const out: Word[] = []
  for (const word of words) {
    const last = out.at(-1)
    const close = last !== undefined && word.x - last.right < 0.5 * (word.right - word.x)
    if (last !== undefined && close && /^-?\d{1,3}(?: \d{3})*$/.test(last.text) && /^\d{3}$/.test(word.text))
      out.splice(-1, 1, { text: `${last.text} ${word.text}`, x: last.x, right: word.right })
    else out.push(word)
  }
  return out
}

function finish({ row, more, head }: OpenLine): InvoiceLine[] {
  const { columns, above } = head
  const count = countOf(numbersIn(row, columns))
  if (count === undefined) return []
  const text = [row, ...more]
    .toSorted((a, b) => a.y - b.y)
    .map(rowText)
    .join(' ')
  const asin = /\bB0[A-Z0-9]{8}\b/.exec(text)?.[0]
  // Counts may stand in the middle beside a description of two lines.
  const product = [row, ...more].map((each) => productIn(each, columns)).find((each) => each !== '') ?? ''
  const code =
    codeIn(row, columns) ??
    more.map((each) => codeIn(each, above ?? columns)).find((each) => each !== undefined) ??
    codeInText(product, [row, ...more].map(rowText))
  if (asin === undefined && code === undefined && (chargeName.test(product) || rebateName.test(product)))
    return []
  const size = dozen.test(count.unit) ? 12 : packSize(text)
  const inPacks = dozen.test(count.unit) || packWord.test(count.unit)
  const units = inPacks && size !== undefined ? count.value * size : count.value
  return [
    {
      asin,
      code,
      product,
      units,
      context: text,
      doubt: inPacks
        ? size === undefined
          ? `the paper counts in ${count.unit}: how many units are in one?`
          : `${count.value} ${count.unit} of ${size}`
        : Number.isInteger(units)
          ? undefined
          : 'not a whole number: is it a weight?',
    },
  ]
}

/** The word under the head of the supplier's numbers. */
function codeIn({ cells }: Row, columns: readonly Column[]): string | undefined {
  const column = columns.find(({ kind }) => kind === 'code')
  if (column === undefined) return undefined
  const nearest = cells
    .flatMap((cell) => cell.words)
    .filter(
      (word) =>
        belongsTo(word, column, columns) &&
        (isCode(word.text) || (/^\p{Lu}{3,}$/u.test(word.text) && Math.abs(word.x - column.x) < 3)),
    )
    .toSorted((a, b) => apart(a, column) - apart(b, column))[0]
  return nearest?.text.replace(/[.,;:]$/, '')
}

function isCode(text: string): boolean {
  return !/^B0[A-Z0-9]{8}$/.test(text) && (/\d/.test(text) || /^\p{Lu}+(?:[-./_]\p{Lu}+)+$/u.test(text))
}

function productIn({ cells }: Row, columns: readonly Column[]): string {
  const column = columns.find(({ kind }) => kind === 'description')
  const words = cells.flatMap((cell) => cell.words)
  const own =
    column === undefined
      ? words.filter(({ text }) => /\p{L}/u.test(text))
      : words.filter((word) => belongsTo(word, column, columns))
  return own.map(({ text }) => text).join(' ')
}

function belongsTo(word: Word, column: Column, columns: readonly Column[]): boolean {
  const own = apart(word, column)
  return columns.every((other) => other === column || apart(word, other) >= own)
}
