import type { Row } from './layout.ts'
import { street } from './party-words.ts'

/** The value that stands after a label, beside it, or below it. */
export interface Labelled {
  readonly value: string
  /** Whether it stands in the cell of its label. */
  readonly within: boolean
  readonly context: string
  readonly row: number
}

/** Looks for cells that begin with a label: `Invoice No: 17`, `[Invoice No] [17]`, or 17 on the line below. */
export function labelled(rows: readonly Row[], label: string, value: string): Labelled[] {
  const here = new RegExp(
    `(?:^|[|·–,(]\\s*| [-–] |\\s{2,}|^${eastern} ?(?=[a-z]))(?:${label})${again}\\s*[:#：.]*\\s*(${value})`,
    'iu',
  )
  const alone = new RegExp(`^${mark}(?:${eastern} ?(?=[a-z]))?(?:${label})${again}\\s*[:#：.]*\\s*$`, 'iu')
  const whole = new RegExp(`^${mark}(${value})(?![\\p{L}\\p{N}])`, 'iu')
  const found: Labelled[] = []
  for (const [index, { cells }] of rows.entries())
    for (const [at, cell] of cells.entries()) {
      const context = cells.map(({ text }) => text).join('  ')
      const within = here.exec(cell.text)?.[1]
      if (within !== undefined) {
        found.push({ value: within.trim(), within: true, context, row: index })
        continue
      }
      if (!alone.test(cell.text)) continue
      const beside = whole.exec(cells[at + 1]?.text ?? '')?.[1]
      const below = rows[index + 1]?.cells.find(({ x, right }) => x < cell.right && right > cell.x)
      const read = beside ?? whole.exec(below?.text ?? '')?.[1]
      if (read !== undefined) found.push({ value: read.trim(), within: false, context, row: index })
    }
  return found
}

/** Signs before a label or a value; `\W` would take Japanese letters for signs. */
const mark = String.raw`[^\p{L}\p{N}〒]*`

/** Papers in two languages repeat a label: `Invoice No. 發票號:`, `Date (日期)`. */
const eastern = String.raw`[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]{1,8}`
export const again = String.raw`(?:\s?[/(]?\s?${eastern}\s?\)?(?=\s*[:：]|\s*$))?`

const numberWord = String.raw`(?:no\b\.?|number\b|nr\b\.?|nummer\b|n[°º.]|núm(?:ero)?\.?|num\b\.?|numero\b|numéro\b|#|(?:伝票|書類|管理|発行)?番号|id(?=\s*[:#]))`
const paperWord = String.raw`(?:(?:vat |tax |commercial |sales |pro-?forma )?(?:invoice|inv\.?)|p\/?i|rechnungs?|belegs?|facture|fattura(?: (?:immediata|differita|accompagnatoria))?|factura(?: simplificada)?|請求(?:書)?|credit (?:note|memo)|gutschrifts?|avoir|nota di credito|abono|pro-?forma|auftragsbestätigung|auftragsbestätigungs|order confirmation|test report|report|prüfberichts?|certificate|zertifikats?|document(?:o)?|beleg|pi[èe]ce|ticket|tique)`
const numberForm = String.raw`\d{1,2}(?:,\d{3}){2}|(?=[\p{Lu}\p{Ll}\d/._-]*\d)[\p{Lu}\d][\p{L}\d/._-]{1,24}[\p{L}\d]`

/** The number of the paper itself; numbers of customers, orders and accounts are others. */
export function paperNumbers(rows: readonly Row[], kind?: string): Labelled[] {
  const word = kind === undefined ? undefined : ownWords[kind]
  const byKind =
    word === undefined
      ? []
      : [
          ...labelled(rows, String.raw`(?:${word})[- ]?${numberWord}`, numberForm),
          ...labelled(rows, String.raw`${numberWord} (?:de |d['’])?(?:la )?(?:${word})`, numberForm),
          ...labelled(rows, word, numberForm),
        ].filter(({ value }) => !isDay(value))
  const strong = labelled(
    rows,
    String.raw`${paperWord}[- ]?${numberWord}`,
    // `Fattura n. 87`: a short number needs both words before it.
    String.raw`(?:${numberForm}|\d{1,2}(?![\p{L}\d/.,-]))`,
  )
  const turned = labelled(rows, String.raw`${numberWord} (?:de )?(?:la )?${paperWord}`, numberForm)
  const named = labelled(rows, paperWord, numberForm)
  const weak = labelled(rows, String.raw`${numberWord}(?: ?/ ?(?:number|\p{L}+))?`, numberForm)
  // "No. 199 Hongtang Road" is an address.
  const weakOwn = weak.filter(
    ({ value, context }) => !street.test(context.slice(context.indexOf(value), context.indexOf(value) + 40)),
  )
  const close = (each: Labelled): boolean => each.within
  const read = [...strong, ...turned, ...named.filter(close), ...weakOwn, ...named].filter(
    ({ value, context }) => !isDay(value) && !notOwn.test(context.slice(0, context.indexOf(value))),
  )
  const all = [...byKind, ...read]
  return all.filter(({ value }, index) => all.findIndex((each) => each.value === value) === index)
}

function isDay(value: string): boolean {
  return /^\p{L}*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/u.test(value)
}

/** What such papers call the number that is their own; orders and deliveries are numbered by what they are. */
const ownWords: Readonly<Record<string, string>> = {
  packing_slip: String.raw`packing (?:slip|list)|p\/l|delivery (?:note|docket)|(?:des|dis)patch note|lieferscheins?|bon de livraison|bl|d\.?d\.?t\.?|documento di trasporto|albarán|納品書?|order|sales order|commande|bestell|ordine|pedido|注文`,
  order_confirmation: String.raw`order(?: confirmation)?|sales (?:order|contract|confirmation)|s\/c|contract|purchase order|auftrags?(?:bestätigung)?s?|commande|ordine|pedido|注文書?`,
  certificate: String.raw`certificate|registration|reg\.|zertifikats?|urkunden?|certificat|certificato|certificado|証明書`,
  receipt: String.raw`receipt|transaction|trans|ticket|sale|bon|beleg|order|scontrino|領収書?|レシート`,
}

const notOwn =
  /\((?:nr|no|n[°º]|núm|#)[.:\s]*$|(?:against|relat\p{L}+|zu rechnung|laboratory, |prüflabor).*$|(?:kunden|customer|client|account|order|auftrags?|bestell|po|vat|tax|marken?|trademark|reg(?:istration)?\.?)[- ]*(?:no|nr|number|nummer)?[\s.:#]*$/iu
