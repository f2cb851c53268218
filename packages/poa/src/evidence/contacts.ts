import { rowText, type Row } from './layout.ts'

export interface Contact {
  readonly field: 'phone' | 'email' | 'website'
  readonly value: string
  readonly context: string
  /** Which row it stands in. */
  readonly row: number
  readonly doubt?: string
}

/** Telephone numbers, mail addresses and sites of a paper. A fax is no telephone, and a market place nobody's site. */
export function contactsIn(rows: readonly Row[]): Contact[] {
  const found: Contact[] = []
  const texts = rows.map(rowText)
  const whole = texts.join('\n')
  // An address that the end of a line cut in two.
  const mails = [...whole.replaceAll(/(?<=@[\w.-]*[-.])\n(?=\w)/g, '').matchAll(mail)].map(([each]) => each)
  const domains = new Set(mails.map((each) => each.slice(each.indexOf('@') + 1).toLowerCase()))
  for (const [row, text] of texts.entries()) {
    const add = (field: Contact['field'], value: string, doubt?: string): void => {
      if (!found.some((each) => each.field === field && each.value === value))
        found.push({ field, value, context: text, row, ...(doubt === undefined ? {} : { doubt }) })
    }
    for (const each of mails) if (text.includes(each.slice(0, each.indexOf('@') + 1))) add('email', each)
    for (const [site] of text.matchAll(website)) if (!markets.test(site)) add('website', site)
    for (const [host] of text.matchAll(bareHost)) if (domains.has(host.toLowerCase())) add('website', host)
    for (const match of [...text.matchAll(phone), ...text.matchAll(shortLabel)])
      add('phone', match[1]?.trim() ?? '')
    if (found.some((each) => each.field === 'phone' && each.row === row)) continue
    for (const match of text.matchAll(bare))
      if (!notPhone.test(text.slice(0, match.index))) add('phone', match[0].trim())
    // Alone beside a mail address or a site, as letterheads have it.
    const near = [texts[row - 1], texts[row + 1]].some((each) => each !== undefined && /@|www\./.test(each))
    for (const { text: cell } of rows[row]?.cells ?? [])
      if (near && national.test(cell)) add('phone', cell, 'no word says that it is a telephone number')
  }
  return found
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

const markets = /amazon\.|ebay\.|alibaba\.|aliexpress\.|1688\.|made-in-china\.|faire\.|etsy\.|walmart\./i

const website =
  /\b(?:https?:\/\/|www\.)[^\s<>"')|,]+[^\s<>"')|,.]|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{3,40}\.)+(?:com|net|org|biz|shop|store|de|at|ch|fr|it|es|nl|be|pl|ie|eu|jp|us|ca|mx|cn|co\.uk|co\.jp|com\.au)(?![\p{L}\p{N}.-]*[@\p{L}\p{N}])/giu

const bareHost = /(?<![@\p{L}\p{N}._-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

const phone =
  /(?<!\p{L})(?:tel|tlf|tfno|phone|telephone|telefon|tél|téléphone|teléfono|telefono|fon|mobile|mobil|call|customer service|kundenservice|電話)(?:番号)?\p{Ll}*\.?\s*(?:no\.?\s*)?[:.：]?\s*(\(?\+?\d[\d ()./-]{6,20}\d)/giu

/** `T 504 555 0136` in a letterhead. */
const shortLabel = /(?<![\p{L}\p{N}-])[TP][.:]? ?(?!\d{13})(\(?\+?\d[\d ()./-]{6,20}\d)/gu

/** A number that looks like a telephone's without a word before it: international, or in the form of North America. */
const bare =
  /(?<![\p{L}\d/-])(?:\+\d{1,3}[\d ()./-]{7,18}\d|(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-]))/gu

const national = /^(?:0\d{1,4}[ /-]?[\d -]{5,10}\d|[689]\d{2} \d{3} \d{3}|[689]\d{2}(?: \d{2}){3})$/

const notPhone = /(?:fax|telefax|télécopie|tax|vat|account|order|bestell|invoice|no)\p{L}*[\s.:#]*$/iu
