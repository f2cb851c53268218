import { rowText, type Row, type Word } from './layout.ts'
import { quantityFrom } from './quantity.ts'
import { columnsOf, type Column, type ColumnKind } from './table-columns.ts'

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
  readonly texts: string[]
  readonly columns: readonly Column[]
}

/** Reads the tables of a paper by their columns, over as many pages as they go. */
export function invoiceLines(rows: readonly Row[]): InvoiceLine[] {
  const lines: OpenLine[] = []
  const between: { readonly row: Row; readonly after: number }[] = []
  let columns: readonly Column[] | undefined
  for (const [index, row] of rows.entries()) {
    const head = headAt(rows, index)
    if (head !== undefined) {
      columns = head
      continue
    }
    if (columns === undefined) continue
    const text = rowText(row)
    if (carried.test(text)) continue
    if (sums.test(text)) {
      columns = undefined
      continue
    }
    const filled = numbersIn(row, columns)
    if (countOf(filled) === undefined || !/\p{L}|\d{5}/u.test(text))
      between.push({ row, after: lines.length })
    else lines.push({ row, texts: [text], columns })
  }
  // What stands between two lines belongs to the nearer one: descriptions are broken above and below.
  for (const { row, after } of between) {
    const [before, next] = [lines[after - 1], lines[after]]
    const far = (line: OpenLine | undefined): number =>
      line?.row.page === row.page ? Math.abs(line.row.y - row.y) / row.height : Infinity
    const near = far(next) < far(before) * 0.9 ? next : before
    if (far(near) < 4) near?.texts.push(rowText(row))
  }
  return lines.flatMap((line) => finish(line))
}

/** A head may be broken over two rows, of which either alone names enough columns. */
function headAt(rows: readonly Row[], index: number): readonly Column[] | undefined {
  const row = rows[index]
  return row === undefined ? undefined : columnsOf(row)
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
    const unit = glued?.[2] ?? (next !== undefined && next.x - word.right < height ? next.text : '')
    found.set(near.kind, { value, unit, far: near.far })
  }
  return found
}

function countOf(
  numbers: ReturnType<typeof numbersIn>,
): { readonly value: number; readonly unit: string } | undefined {
  const units = numbers.get('units') ?? numbers.get('quantity')
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

function finish({ row, texts, columns }: OpenLine): InvoiceLine[] {
  const count = countOf(numbersIn(row, columns))
  if (count === undefined) return []
  const text = texts.join(' ')
  const asin = /\bB0[A-Z0-9]{8}\b/.exec(text)?.[0]
  const size = packSize(text)
  const inPacks = packWord.test(count.unit)
  const units = inPacks && size !== undefined ? count.value * size : count.value
  return [
    {
      asin,
      code:
        codeIn(row, columns) ??
        /\b(?:réf|ref|item|sku|art|style|code)\.?\s*:?\s*([A-Z0-9]+-[A-Z0-9-]+)/iu.exec(text)?.[1],
      product: productIn(row, columns),
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
    .filter((word) => belongsTo(word, column, columns) && isCode(word.text))
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

/** `(VE = 12 Stk)`, `case of 24`, `12er`, `pack of 6`. */
function packSize(text: string): number | undefined {
  const size = packSizes.map((pattern) => pattern.exec(text)?.[1]).find((each) => each !== undefined)
  return size === undefined ? undefined : Number(size)
}

const packSizes: readonly RegExp[] = [
  /\b(?:VE|case|carton|ctn|box|pack|outer|karton|colis|caja|cartone)s?\s*(?:=|of|à|zu|de|da|x|:)\s*(\d{1,4})\b/iu,
  /\b(\d{1,4})\s*(?:pcs|units|stk|stück)?\s*(?:\/|per|je|pro)\s*(?:VE|case|carton|ctn|box|pack|karton)\b/iu,
  /\b(\d{1,4})er\b/iu,
]

const packWord =
  /^(?:VE|cases?|cs|ctns?|cartons?|boxe?s?|packs?|pk|outers?|karton\p{L}*|colis|cajas?|cartoni|箱|ケース)\.?$/iu

const carried =
  /übertrag|carried (?:forward|over)|brought forward|à reporter|report(?:é)? (?:page|précédent)|riporto|suma y sigue|suma anterior|繰越|前頁/i

const sums =
  /^\W*(?:sub-?total|total|totals|grand total|net(?:to)?(?:betrag| total)?|zwischensumme|summe|gesamt(?:betrag|summe)|rechnungsbetrag|warenwert|sous-total|total(?:e)?(?: ht| ttc| fattura| factura)?|montant total|imponibile|base imponible|amount due|balance due|goods total|freight|shipping|versand(?:kosten)?|小計|合計|invoice total)\b/iu
