import type { Row } from './layout.ts'

/** The value that stands after a label, beside it, or below it. */
export interface Labelled {
  readonly value: string
  readonly context: string
  readonly row: number
}

/** Looks for cells that begin with a label: `Invoice No: 17`, `[Invoice No] [17]`, or 17 on the line below. */
export function labelled(rows: readonly Row[], label: string, value: string): Labelled[] {
  const here = new RegExp(`(?:^|[|·–,(]\\s*| [-–] |\\s{2,})(?:${label})\\s*[:#：.]*\\s*(${value})`, 'iu')
  const alone = new RegExp(`^\\W*(?:${label})\\s*[:#：.]*\\s*$`, 'iu')
  const whole = new RegExp(`^\\W*(${value})(?![\\p{L}\\p{N}])`, 'iu')
  const found: Labelled[] = []
  for (const [index, { cells }] of rows.entries())
    for (const [at, cell] of cells.entries()) {
      const context = cells.map(({ text }) => text).join('  ')
      const within = here.exec(cell.text)?.[1]
      if (within !== undefined) {
        found.push({ value: within.trim(), context, row: index })
        continue
      }
      if (!alone.test(cell.text)) continue
      const beside = whole.exec(cells[at + 1]?.text ?? '')?.[1]
      const below = rows[index + 1]?.cells.find(({ x, right }) => x < cell.right && right > cell.x)
      const read = beside ?? whole.exec(below?.text ?? '')?.[1]
      if (read !== undefined) found.push({ value: read.trim(), context, row: index })
    }
  return found
}

const numberWord = String.raw`(?:no\b\.?|number\b|nr\b\.?|nummer\b|n[°º.]|núm(?:ero)?\.?|num\b\.?|numero\b|numéro\b|#|番号|id\b)`
const paperWord = String.raw`(?:(?:vat |tax |commercial |sales |pro-?forma )?invoice|rechnungs?|belegs?|facture|fattura(?: (?:immediata|differita|accompagnatoria))?|factura(?: simplificada)?|請求(?:書)?|credit (?:note|memo)|gutschrifts?|avoir|nota di credito|abono|pro-?forma|auftragsbestätigung|auftragsbestätigungs|order confirmation|test report|report|prüfberichts?|certificate|zertifikats?)`
const numberForm = String.raw`(?=[\p{Lu}\p{Ll}\d/._-]*\d)[\p{Lu}\d][\p{L}\d/._-]{1,24}[\p{L}\d]`

/** The number of the paper itself; numbers of customers, orders and accounts are others. */
export function paperNumbers(rows: readonly Row[]): Labelled[] {
  const strong = labelled(rows, String.raw`${paperWord}[- ]?${numberWord}`, numberForm)
  const turned = labelled(rows, String.raw`${numberWord} (?:de )?(?:la )?${paperWord}`, numberForm)
  const named = labelled(rows, paperWord, numberForm)
  const weak = labelled(rows, String.raw`${numberWord}(?: ?/ ?(?:number|\p{L}+))?`, numberForm)
  const all = [...strong, ...turned, ...named, ...weak].filter(
    ({ value, context }) => !isDay(value) && !notOwn.test(context.slice(0, context.indexOf(value))),
  )
  return all.filter(({ value }, index) => all.findIndex((each) => each.value === value) === index)
}

function isDay(value: string): boolean {
  return /^\p{L}*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/u.test(value)
}

const notOwn =
  /(?:against|relat\p{L}+|zu rechnung|laboratory, |prüflabor).*$|(?:kunden|customer|client|account|order|auftrags?|bestell|po|vat|tax)[- ]*(?:no|nr|number|nummer)?[\s.:#]*$/iu
