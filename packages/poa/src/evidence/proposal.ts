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
  const lines = text.split(/\r?\n/)
  const otherDates: (() => void)[] = []
  for (const [index, line] of lines.entries()) {
    // Many layouts put a label on one line and its value on the next.
    const next = lines[index + 1] ?? ''
    for (const date of findDates(line, { reference, monthFirst: options.monthFirst ?? false })) {
      const { day } = date
      if (day === undefined) continue
      const propose = (): void => add('date', formatDay(day), line)
      if (otherDay.test(line.slice(0, date.start))) otherDates.push(propose)
      else propose()
    }
    const number =
      invoiceNumber.exec(line)?.[1] ?? (numberLabel.test(line) ? bareNumber.exec(next)?.[1] : undefined)
    if (number !== undefined && /\d/.test(number)) add('invoiceNumber', number, line)
    for (const match of line.matchAll(/\bB0[A-Z0-9]{8}\b/g)) {
      add('asin', match[0], line)
      const rest = line.replace(match[0], ' ')
      const quantity = quantityIn(rest) ?? quantityAbove(lines[index - 1] ?? '', rest)
      if (quantity !== undefined) add('quantity', `${match[0]}=${quantity}`, line)
    }
    for (const match of line.matchAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu))
      add('email', match[0], line)
    for (const match of line.matchAll(website)) add('website', match[0], line)
    const phone =
      /(?:tel|phone|telefon|tél|teléfono|fon|mobile|call|電話)[\p{L}]*\.?\s*[:.：]?\s*(\(?\+?[\d][\d ()./-]{6,20}\d)/iu.exec(
        line,
      ) ?? /(\+\d{1,3}[\d ()./-]{7,18}\d)/.exec(line)
    if (phone?.[1] !== undefined) add('phone', phone[1].trim(), line)
    const buyer =
      /^\s*(?:.{0,30}[/·|] ?)?(?:bill(?:ed)? to|sold to|ship to|invoice to|customer|client|rechnungsempfänger|rechnung an|kunde|facturé à|facturer à|destinataire|spett\.?(?:le)?|intestatario|cliente|destinatario|facturar a)\s*(?:\/ ?\p{L}+)?\s*(?:[:：-]\s*(.{3,80})?)?$/iu.exec(
        line,
      )
    const seller =
      /^\s*(?:supplier|seller|vendor|from|lieferant|verkäufer|fournisseur|vendeur|émetteur|fornitore|venditore|proveedor|vendedor|emisor)\s*(?:[:：-]\s*(.{3,80})?)?$/iu.exec(
        line,
      )
    for (const [match, sets] of [
      [buyer, 'billTo'],
      [seller, 'supplier.name'],
    ] as const) {
      if (match === null) continue
      const value = (match[1] ?? next).split(/\s{2,}|,\s(?=\p{Lu}?\p{L}*\s?\d)/u)[0]?.trim() ?? ''
      if (value.length >= 3 && /\p{L}/u.test(value)) add('name', value, line, sets)
    }
    const addressed = /^\s*(\S.{1,40}?)\s*御中/u.exec(line)?.[1]
    if (addressed !== undefined) add('name', addressed, line, 'billTo')
    for (const [field, pattern] of letterTerms) {
      const value = pattern.exec(line)?.[1]?.trim()
      if (value !== undefined) add(field, value, line)
    }
  }
  for (const propose of otherDates) propose()
  // Where no label names the supplier, the letterhead does: the first firm on the paper that is not the buyer. One firm
  // alone may be either.
  if (!proposals.some(({ sets }) => sets === 'supplier.name')) {
    const buyers = proposals.filter(({ sets }) => sets === 'billTo').map(({ value }) => value)
    const firms = [...new Set([...text.matchAll(firm)].map((match) => match[0].trim()))]
    const others = firms.filter((name) => !buyers.some((buyer) => buyer.includes(name)))
    const [first] = others
    if (first !== undefined && (buyers.length > 0 || others.length > 1))
      add('name', first, first, 'supplier.name')
  }
  return proposals
}

const invoiceWord = String.raw`(?:invoice|rechnungs?|facture|fattura|factura|請求(?:書)?)`
const numberWord = String.raw`(?:no\b\.?|number|nr\b\.?|nummer|n[°º.]|núm(?:ero)?\.?|numero|numéro|#|番号)`
const invoiceNumber = new RegExp(
  String.raw`(?:${invoiceWord}[- ]?${numberWord}?|^\s*${numberWord}(?: ?/ ?\p{L}+)?(?=\s*[:#：]))\s*[:#：]?\s*((?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,20})(?![\p{L}\p{N}]|[.,]\d)`,
  'iu',
)
const numberLabel = new RegExp(String.raw`^\s*${invoiceWord}[- ]?${numberWord}\s*[:#：]?\s*$`, 'iu')
const bareNumber = /^\s*([A-Z0-9][A-Z0-9/-]{2,20})\s*$/i

/** A day on an invoice that is not its own. */
const otherDay =
  /(?:due|deliver\w*|ship\w*|order(?:ed)?|liefer\w*|fällig\w*|zahlbar|leistung\w*|échéance|livraison|scadenza|consegna|vencimiento|entrega|支払|納品|納期)[^:：]{0,15}[:：]?\s*$/iu

const website =
  /\b(?:https?:\/\/|www\.)[^\s<>"')|]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{3,40}\.)+(?:com|net|org|biz|shop|store|de|at|ch|fr|it|es|nl|be|pl|ie|eu|jp|us|ca|mx|cn|co\.uk|co\.jp|com\.au)(?![\p{L}\p{N}.-]*[@\p{L}\p{N}])/giu

/** A name stands on one line: the title above a letterhead is no part of it. */
const firm =
  /(?:\p{Lu}[\p{L}\p{N}&'’-]*[^\S\n](?:(?:&|of|and|und|et|y|de|des|del|du|di)[^\S\n])?){1,5}(?:GmbH(?: & Co\.? KG)?|KG|AG|UG|OHG|e\.[^\S\n]?K\.?|Ltd\.?|Limited|LLC|Inc\.?|Corp\.?|PLC|SARL|SAS|S\.r\.l\.|S\.p\.A\.|S\.L\.|S\.A\.|B\.V\.)|(?:\p{Lu}[\p{L}&'’-]*[^\S\n](?:(?:de|del|y)[^\S\n])?){1,4}\p{L}+, S\.L\.|(?:株式会社|有限会社|合同会社)[\p{sc=Han}\p{sc=Katakana}ー]{2,12}|[\p{sc=Han}\p{sc=Katakana}ー]{2,12}(?:株式会社|有限会社)/gu

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
    /(?:qty|quantity|menge|qté|quantité|q\.?tà|quantità|cant(?:idad)?|pcs|units|stk|数量)\.?\s*[:x：]?\s*(\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?![.,]?\d)|(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s*(?:pcs|units|stk|stück|pieces|pièces|pezzi|pz|unidades|uds|ea\b|個|点)/iu.exec(
      line,
    )
  if (named !== null) return Number((named[1] ?? named[2] ?? '').replace(/[.,]/g, ''))
  const whole = [...line.matchAll(/(?<![\d.,$€£¥-])(\d{1,5})(?![\d.,]*\d|\s*%|-)/g)].map((match) =>
    Number(match[1]),
  )
  const likely = whole.filter((number) => number > 0 && number < 100_000)
  return likely.length === 1 ? likely[0] : undefined
}

/** In a row that was broken in two the quantity may stand first on the line above, before the description. */
function quantityAbove(above: string, rest: string): number | undefined {
  if (/\bB0[A-Z0-9]{8}\b/.test(above) || !/\d[.,]\d{2}/.test(rest)) return undefined
  const first = /^\s*(\d{1,5})\s+\S*\p{L}/u.exec(above)?.[1]
  return first === undefined ? undefined : Number(first)
}
