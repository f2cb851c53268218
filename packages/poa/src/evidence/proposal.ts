import { formatDay, parseDay, type Day } from '../day.ts'
import { findDates } from '../lint/text/dates.ts'

/** Something read from a file and offered for confirmation; nothing of it is taken over by itself. */
export interface Proposal {
  readonly field:
    | 'date'
    | 'invoiceNumber'
    | 'asin'
    | 'quantity'
    | 'phone'
    | 'email'
    | 'website'
    | 'name'
    | 'type'
    | 'licensor'
    | 'licensee'
    | 'grant'
    | 'territory'
    | 'term'
    | 'signed'
  readonly value: string
  /** The field of the exhibit that a confirmation sets, e.g. `supplier.phone`. */
  readonly sets: string
  /** The line that it stands in, for the person who confirms. */
  readonly context: string
}

/** Reads dates, numbers, contact data, ASINs and quantities out of the text of a paper. */
export function proposeFields(
  text: string,
  options: { readonly asOf: string; readonly monthFirst?: boolean },
): Proposal[] {
  const reference: Day = parseDay(options.asOf) ?? 0
  const proposals: Proposal[] = []
  const seen = new Set<string>()
  const add = (field: Proposal['field'], value: string, context: string, sets = targets[field]): void => {
    const key = `${field}\u0000${value}`
    if (seen.has(key) || value === '') return
    seen.add(key)
    proposals.push({ field, value, sets, context: context.trim().slice(0, 200) })
  }
  for (const [type, pattern] of kinds) {
    const match = pattern.exec(text)
    if (match !== null) {
      add('type', type, match[0])
      break
    }
  }
  for (const line of text.split(/\r?\n/)) {
    for (const date of findDates(line, { reference, monthFirst: options.monthFirst ?? false }))
      if (date.day !== undefined) add('date', formatDay(date.day), line)
    const invoice =
      /\b(?:invoice|rechnungs?|facture|fattura|factura)[- ]?(?:no\.?|number|nr\.?|nummer|n°|núm\.?|#)?\s*[:#]?\s*([A-Z0-9][A-Z0-9/-]{2,20})\b/i.exec(
        line,
      )
    if (invoice?.[1] !== undefined && /\d/.test(invoice[1])) add('invoiceNumber', invoice[1], line)
    for (const match of line.matchAll(/\bB0[A-Z0-9]{8}\b/g)) {
      add('asin', match[0], line)
      const quantity = quantityIn(line.replace(match[0], ' '))
      if (quantity !== undefined) add('quantity', `${match[0]}=${quantity}`, line)
    }
    for (const match of line.matchAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu))
      add('email', match[0], line)
    for (const match of line.matchAll(/\b(?:https?:\/\/|www\.)[^\s<>"')]+/gi)) add('website', match[0], line)
    const phone =
      /(?:tel|phone|telefon|tél|fon|mobile)\w*\.?\s*[:.]?\s*(\+?[\d][\d ()./-]{6,20}\d)/i.exec(line) ??
      /(\+\d{1,3}[\d ()./-]{7,18}\d)/.exec(line)
    if (phone?.[1] !== undefined) add('phone', phone[1].trim(), line)
    const name =
      /^\s*(?:bill(?:ed)? to|sold to|invoice to|customer|supplier|seller|from|rechnungsempfänger|kunde|lieferant)\s*[:-]\s*(.{3,80})$/i.exec(
        line,
      )
    if (name?.[1] !== undefined) {
      const buyer = /^\s*(?:bill(?:ed)? to|sold to|invoice to|customer|rechnungsempfänger|kunde)/i.test(line)
      add('name', name[1].trim(), line, buyer ? 'billTo' : 'supplier.name')
    }
    for (const [field, pattern] of letterTerms) {
      const value = pattern.exec(line)?.[1]?.trim()
      if (value !== undefined) add(field, value, line)
    }
  }
  return proposals
}

const targets: Readonly<Record<Proposal['field'], string>> = {
  date: 'date',
  invoiceNumber: 'number',
  asin: 'asins',
  quantity: 'quantities',
  phone: 'supplier.phone',
  email: 'supplier.email',
  website: 'supplier.website',
  name: 'supplier.name',
  type: 'type',
  licensor: 'loa.licensor',
  licensee: 'loa.licensee',
  grant: 'loa.grant',
  territory: 'loa.territory',
  term: 'loa.term',
  signed: 'loa.signed',
}

/** The five terms of a letter of authorization, where a line names them. */
const letterTerms: readonly (readonly [Proposal['field'], RegExp])[] = [
  [
    'licensor',
    /^\s*(?:licensor|brand owner|rights owner|lizenzgeber|concédant|licenciante)\s*[:-]\s*(.{3,100})$/i,
  ],
  [
    'licensee',
    /^\s*(?:licensee|authori[sz]ed (?:reseller|distributor|seller)|lizenznehmer|licencié|licenciatario)\s*[:-]\s*(.{3,100})$/i,
  ],
  ['grant', /^\s*(?:grant|scope|rights granted|umfang)\s*[:-]\s*(.{3,160})$/i],
  ['territory', /^\s*(?:territory|region|gebiet|territoire|territorio)\s*[:-]\s*(.{2,100})$/i],
  [
    'term',
    /^\s*(?:term|validity|valid(?: from)?|laufzeit|gültig|durée|duración|durata)\s*[:-]\s*(.{4,100})$/i,
  ],
  ['signed', /^\s*(?:signed(?: by)?|signature|unterschrift|signé par|firmado por)\s*[:-]\s*(.{3,100})$/i],
]

const kinds: readonly (readonly [string, RegExp])[] = [
  ['pro_forma', /\bpro[- ]?forma\b/i],
  ['order_confirmation', /\border confirmation\b|\bAuftragsbestätigung\b/i],
  ['packing_slip', /\bpacking (?:slip|list)\b|\bLieferschein\b/i],
  ['quote', /\bquot(?:e|ation)\b|\bAngebot\b/i],
  ['letter_of_authorization', /\bletter of authori[sz]ation\b|\bauthori[sz]ed (?:reseller|distributor)\b/i],
  ['utility_bill', /\b(?:electricity|water|gas|internet) (?:bill|invoice)\b|\bStromrechnung\b/i],
  ['bank_statement', /\b(?:bank|account) statement\b|\bKontoauszug\b/i],
  ['test_report', /\btest report\b|\bcertificate of analysis\b|\bPrüfbericht\b/i],
  ['invoice', /\binvoice\b|\bRechnung\b|\bfacture\b|\bfattura\b|\bfactura\b/i],
]

/** The number that stands as a quantity: named as such, or the only small whole number without a decimal mark. */
function quantityIn(line: string): number | undefined {
  const named =
    /\b(?:qty|quantity|menge|qté|quantité|pcs|units|stk)\.?\s*[:x]?\s*(\d{1,6})\b|\b(\d{1,6})\s*(?:pcs|units|stk|pieces|ea)\b/i.exec(
      line,
    )
  if (named !== null) return Number(named[1] ?? named[2])
  const whole = [...line.matchAll(/(?<![\d.,$€£-])(\d{1,5})(?![\d.,]*\d|\s*%|-)/g)].map((match) =>
    Number(match[1]),
  )
  const likely = whole.filter((number) => number > 0 && number < 100_000)
  return likely.length === 1 ? likely[0] : undefined
}
