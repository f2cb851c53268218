import { parseDay } from '../day.ts'
import { contactsIn } from './contacts.ts'
import { invoiceLines } from './invoice-lines.ts'
import { again, labelled, paperNumbers } from './labelled.ts'
import { layoutText, rowText, type Row } from './layout.ts'
import { quantitiesInText } from './line-quantity.ts'
import { fieldsOfReport, holderOf } from './official-papers.ts'
import { datesOfPaper } from './paper-dates.ts'
import { monthStandsFirst } from './paper-day-order.ts'
import { kindOfPaper } from './paper-kind.ts'
import { partiesOf } from './parties.ts'
import { quantityFrom } from './quantity.ts'
import { columnsOf } from './table-columns.ts'
import { termsOfLetter } from './terms-of-letter.ts'

/** Something read from a file and offered for confirmation; nothing of it is taken over by itself. */
export interface Proposal {
  readonly field: keyof typeof targets
  readonly value: string
  /** The field of the exhibit that a confirmation sets, e.g. `supplier.phone`. */
  readonly sets: string
  /** The line that it stands in, for the person who confirms. */
  readonly context: string
  /** What speaks against it, or what only a person can tell. Things without a doubt stand first. */
  readonly doubt?: string
}

export interface ProposalOptions {
  readonly asOf: string
  /** How 06/02/26 is meant where no day of the paper itself tells; false by default. */
  readonly monthFirst?: boolean
}

/** Reads dates, numbers, contact data, ASINs and quantities out of the text of a paper. */
export function proposeFields(text: string, options: ProposalOptions): Proposal[] {
  return proposeFromRows(layoutText(text), options)
}

/** The same from rows with places, which tell columns and blocks apart. */
export function proposeFromRows(rows: readonly Row[], options: ProposalOptions): Proposal[] {
  const order = {
    reference: parseDay(options.asOf) ?? 0,
    monthFirst: monthStandsFirst(rows) ?? options.monthFirst ?? false,
  }
  const proposals: Proposal[] = []
  const add: Add = (field, value, context, doubt, sets = targets[field]) => {
    if (value === '' || proposals.some((each) => each.sets === sets && each.value === value)) return
    proposals.push({
      field,
      value,
      sets,
      context: context.trim().slice(0, 200),
      ...(doubt === undefined ? {} : { doubt }),
    })
  }
  const kind = kindOfPaper(rows)
  if (kind !== undefined) add('type', kind.type, kind.words)
  addDates(rows, order, add)
  if (kind?.type !== 'identity') {
    const [first, ...others] = paperNumbers(rows, kind?.type)
    if (first !== undefined && !personal.has(kind?.type ?? ''))
      add('invoiceNumber', first.value, first.context)
    if (!official.has(kind?.type ?? ''))
      for (const { value, context } of others)
        add('invoiceNumber', value, context, 'another number stands first')
  }
  if (kind?.type === 'letter_of_authorization')
    for (const { field, value, context, doubt } of termsOfLetter(rows, order))
      add(field, value, context, doubt)
  else if (reports.has(kind?.type ?? ''))
    for (const { field, value, context } of fieldsOfReport(rows)) add(field, value, context)
  else if (personal.has(kind?.type ?? ''))
    for (const { field, value, context } of holderOf(rows, kind?.type ?? '')) add(field, value, context)
  if (!official.has(kind?.type ?? '')) {
    addParties(rows, add)
    addLines(rows, kind?.type, add)
  } else
    for (const row of rows) for (const [asin] of rowText(row).matchAll(asins)) add('asin', asin, rowText(row))
  return proposals
}

type Add = (field: Proposal['field'], value: string, context: string, doubt?: string, sets?: string) => void

function addDates(rows: readonly Row[], order: Parameters<typeof datesOfPaper>[1], add: Add): void {
  const dates = datesOfPaper(rows, order)
  const [best] = dates
  for (const { value, label, context, role } of dates) {
    const named = label === '' ? '' : `“${label.slice(0, 40)}”`
    const doubt =
      role === 'other'
        ? `the paper calls this day ${named === '' ? 'something else' : named}`
        : value !== best?.value
          ? 'another day stands first'
          : undefined
    add('date', value, context, doubt)
  }
}

function addParties(rows: readonly Row[], add: Add): void {
  const { supplier, supplierDoubt, billTo, billToDoubt, shipTo } = partiesOf(rows)
  const buyerRows = new Set([...(billTo?.rows ?? []), ...(shipTo?.rows ?? [])])
  if (supplier !== undefined && (billTo !== undefined || supplier.address !== undefined)) {
    add('name', supplier.name, supplier.context, supplierDoubt)
    if (supplier.address !== undefined) add('address', supplier.address, supplier.context)
  }
  if (billTo !== undefined) add('name', billTo.name, billTo.context, billToDoubt, 'billTo')
  if (shipTo !== undefined)
    add('name', shipTo.name, shipTo.context, 'it is where the goods were sent', 'billTo')
  const seen = new Set<string>()
  for (const { field, value, context, row, doubt: unnamed } of contactsIn(rows)) {
    const doubt =
      unnamed ??
      (seen.has(field)
        ? 'another one stands first'
        : buyerRows.has(row) && supplier?.rows.includes(row) !== true
          ? 'it stands beside the customer'
          : undefined)
    if (doubt === undefined) seen.add(field)
    add(field, value, context, doubt)
  }
}

function addLines(rows: readonly Row[], kind: string | undefined, add: Add): void {
  const lines = invoiceLines(rows)
  const sums = new Map<string, { units: number; context: string; doubt: string | undefined }>()
  for (const { asin, code, product, units, context, doubt } of lines) {
    if (asin !== undefined) add('asin', asin, context)
    const key = asin ?? code ?? product
    if (key === '') continue
    const before = sums.get(key)
    const again = before === undefined ? undefined : 'the sum of several lines'
    sums.set(key, {
      units: (before?.units ?? 0) + units,
      context: before?.context ?? context,
      doubt: doubt ?? before?.doubt ?? again,
    })
  }
  for (const [key, { units, context, doubt }] of sums) add('quantity', `${key}=${units}`, context, doubt)
  for (const row of rows) for (const [asin] of rowText(row).matchAll(asins)) add('asin', asin, rowText(row))
  if (lines.length === 0)
    for (const { key, units, context } of quantitiesInText(rows)) add('quantity', `${key}=${units}`, context)
  // The heads of columns also say "total".
  const total = totalOf(rows.filter((row) => columnsOf(row) === undefined))
  const counted = kind === 'packing_slip' && !/[.,]\d{2}(?!\d)|[€$£¥円]/u.test(total?.context ?? '')
  if (total !== undefined && !counted)
    add('total', total.value, total.context, kind === undefined ? 'no kind of paper' : undefined)
}

/** The last and largest of the sums: with tax and freight, as it is to be paid. */
function totalOf(rows: readonly Row[]): { readonly value: string; readonly context: string } | undefined {
  const amount = String.raw`[^\d-]{0,6}-?[^\d-]{0,4}\d[\d.,'’ ]*\d(?:\s?(?:€|EUR|円))?`
  for (const label of totals) {
    const found = lastOfRow(rows, label) ?? labelled(rows, label, amount).at(-1)
    if (found === undefined) continue
    const plain = found.value.replace(/[^\d.,' -]/gu, '').trim()
    const value = quantityFrom(cents(plain))
    if (value !== undefined) return { value: String(value), context: found.context }
  }
  return undefined
}

/** A row that begins with the word for a sum ends with it, whatever other columns are summed up before. */
function lastOfRow(
  rows: readonly Row[],
  label: string,
): { readonly value: string; readonly context: string } | undefined {
  const begins = new RegExp(`^\\W*(?:${label})${again}\\s*[:：]?\\s*$`, 'iu')
  const row = rows.findLast(({ cells }) => cells.length > 1 && begins.test(cells[0]?.text ?? ''))
  const last = row?.cells.at(-1)?.text ?? ''
  return row !== undefined && /\d/.test(last) ? { value: last, context: rowText(row) } : undefined
}

/** `2 513,64` and `5,125.00`: what stands behind the last mark are cents where they are two. */
function cents(text: string): string {
  const close = text.replaceAll(/\s/g, '')
  const match = /^(-?)([\d.,']*?)(?:[.,](\d{2}))?$/.exec(close)
  return match === null
    ? close
    : `${match[1]}${(match[2] ?? '').replace(/\D/g, '')}${match[3] === undefined ? '' : `.${match[3]}`}`
}

const currency = String.raw`(?: \(?(?:usd|eur|gbp|us\$|€|\$|£)\)?)?`
const totals: readonly string[] = [
  String.raw`(?:(?:invoice|order) total|total (?:due|amount|payable|credit|value|to pay|incl\. vat|(?:fob|cif|exw|cfr|fca|dap|ddp)(?: \p{L}+)?)|grand total|amount due|balance due|rechnungs(?:end)?(?:betrag|summe)|gesamt(?:betrag|summe)?(?: brutto|, inkl\. mwst\.?)|gesamtbetrag(?! netto)|endbetrag|endsumme|brutto(?:betrag|summe)|zahlbetrag|zu zahlen(?:der betrag)?|total ttc|montant dû|solde dû|total à payer|importo totale|líquido a pagar|montant total[^\d:]{0,20}ttc|(?:net|reste|montant) à payer|totale fattura|totale documento|(?:totale|netto) (?:da|a) pagare|total factura|total a pagar|importe total|合計金額|ご?請求金額|税込(?:合計|金額)|合計(?:\(税込\)|額)|総合計|総額|お支払(?:い)?金額|總計|总计|領収金額)${currency}`,
  String.raw`(?:total|totale|gesamt|summe|合計|金額)(?! ?(?:net|ht\b|hors|excl|before|cartons|ctns|qty|items|merce|imponibile|bultos))${currency}`,
]

const asins = /\bB0[A-Z0-9]{8}\b/g

const personal = new Set(['identity', 'utility_bill', 'bank_statement'])
const reports = new Set(['test_report', 'certificate'])
const official = new Set([...personal, ...reports, 'letter_of_authorization'])

const targets = {
  type: 'type',
  date: 'date',
  invoiceNumber: 'number',
  asin: 'asins',
  quantity: 'quantities',
  total: 'total',
  phone: 'supplier.phone',
  email: 'supplier.email',
  website: 'supplier.website',
  name: 'supplier.name',
  address: 'supplier.address',
  licensor: 'loa.licensor',
  licensee: 'loa.licensee',
  grant: 'loa.grant',
  brands: 'loa.brands',
  territory: 'loa.territory',
  term: 'loa.term',
  signed: 'loa.signed',
  laboratory: 'laboratory',
  standard: 'standards',
  product: 'product',
  holder: 'nameOnDocument',
  holderAddress: 'addressOnDocument',
} as const
