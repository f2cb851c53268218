import { formatDay, type Day } from '../day.ts'
import { findDates } from '../lint/text/dates.ts'
import { monthNames } from '../lint/words/months.ts'
import type { Cell, Row } from './layout.ts'

/** A day on a paper and what the paper calls it. */
export interface PaperDate {
  readonly value: string
  /** The words before, beside or above it. */
  readonly label: string
  readonly context: string
  /** Whose day it is: the paper's own, one without a word, or another one (due, shipped, ordered …). */
  readonly role: 'own' | 'bare' | 'other'
}

export interface DayOrder {
  readonly reference: Day
  readonly monthFirst: boolean
}

/** All days on a paper, its own first. */
export function datesOfPaper(rows: readonly Row[], order: DayOrder): PaperDate[] {
  const found: PaperDate[] = []
  for (const [index, { cells }] of rows.entries())
    for (const [at, cell] of cells.entries()) {
      const text = writtenOut(cell.text)
      let from = 0
      for (const date of findDates(text, order)) {
        if (date.day === undefined || !date.yearGiven || isHouse(text, date.start)) continue
        const before = text.slice(from, date.start)
        from = date.end
        const label =
          /\p{L}/u.test(before) && !until.test(before) ? before : labelBeside(rows, index, at, cell)
        // Of a span of days the paper is as old as its end.
        const span = until.test(text.slice(date.end)) && findDates(text.slice(date.end), order).length > 0
        found.push({
          value: formatDay(date.day),
          label: label.trim(),
          context: cells.map((each) => each.text).join('  '),
          role: span ? 'other' : roleOf(label, before),
        })
      }
    }
  const rank = { own: 0, bare: 1, other: 2 }
  return found.toSorted((a, b) => rank[a.role] - rank[b.role])
}

/** All days in a text, in the order in which they stand. */
export function daysIn(text: string, order: DayOrder): string[] {
  return findDates(writtenOut(text), order).flatMap(({ day }) => (day === undefined ? [] : [formatDay(day)]))
}

/** Forms that only papers use: `28-FEB-2026`, `2026.01.31`, 令和8年. */
function writtenOut(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(
      /(?<![\p{L}\d])(\d{1,2})[- .\u{2F}]([A-Za-zÀ-ÿ]{3,9})\.?[- .\u{2F}](\d{4})(?!\d)/gu,
      (_, day: string, month: string, year: string) => `${day} ${monthName(month)} ${year}`,
    )
    .replaceAll(/(?<!\p{L})([A-Z]{3,9}) (?=\d{1,2}, ?\d{4})/gu, (_, month: string) => `${monthName(month)} `)
    .replaceAll(/(?<![\d.])(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})(?![\d.])/g, '$1-$2-$3')
    .replaceAll(/(\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g, '$1年$2月$3日')
    .replaceAll(/令和(元|\d{1,2})年/g, (_, year: string) => `${2018 + (year === '元' ? 1 : Number(year))}年`)
}

/** 本町4-2-12 is a house, not a day. */
function isHouse(text: string, at: number): boolean {
  return (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(text.slice(0, at)) &&
    /^\d{1,2}-\d{1,2}-\d{1,2}(?!\d)/.test(text.slice(at))
  )
}

function monthName(text: string): string {
  const lower = text.toLowerCase()
  const capital = `${lower[0]?.toUpperCase()}${lower.slice(1)}`
  return [text, capital, lower].find((name) => monthNames[name] !== undefined) ?? text
}

function labelBeside(rows: readonly Row[], index: number, at: number, cell: Cell): string {
  const left = rows[index]?.cells[at - 1]
  if (left !== undefined && /\p{L}/u.test(left.text) && left.text.length < 40) return left.text
  for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
    const over = rows[above]?.cells.find(({ x, right }) => x < cell.right && right > cell.x)
    if (over !== undefined) return over.text.length < 40 && !/\d{3}/.test(over.text) ? over.text : ''
  }
  return ''
}

function roleOf(label: string, before: string): PaperDate['role'] {
  if (own.test(label)) return 'own'
  if (other.test(label) || (ofAnother.test(before) && !ownNumber.test(before))) return 'other'
  return plainDate.test(label) || ownNumber.test(before) ? 'own' : 'bare'
}

const own =
  /invoice date|date of (?:the )?(?:invoice|issue)|issued?\b|date issued|bill(?:ing)? date|tax point|statement date|reported|report date|rechnungsdatum|belegdatum|ausstellungsdatum|ausgestellt|date (?:de (?:la )?facture|d.émission|de facturation)|data (?:della |di )?(?:fattura|emissione)|fecha de (?:la )?(?:factura|emisión|expedición)|発行日|請求日|作成日|statement (?:period|date).*(?:through|to|-|–)\s*$/i

const other =
  /\bpaid\b|payé|pagat[oa]|pagad[oa]|gezahlt|入金|due|deliver|ship|d[ei]spatch|collect|pick[- ]?up|\bet[ad]\b|sailing|order(?:ed)?\b|order date|placed|liefer|fällig|zahlbar|bezahlt|leistung|bestell|auftrag|eingang|échéance|livraison|commande|scadenz|consegna|ordine|\bDDT\b|vencim|entrega|pedido|支払|納品|納期|出荷|注文|expir|valid|until|through|gültig|valable|valid[oa]|until|received|receipt of|manufactur|produced|testing|sample|tested|birth|geburt|naiss|nascit|nacim|period|zeitraum|from\b|effective|abschlag|dated|vom\s*$.*(?:prüfbericht|test report)|s\/c/i

/** `Against invoice 118 of …`: the day of the paper that is named, not of this one. */
const ofAnother =
  /(?:against|relat\p{L}+|ref(?:erence)?\b|your|ihre?r?|votre|vostr[oa]|prüfbericht|test report|invoice .*dated|facture n.*du|zu rechnung).{0,60}$/iu

/** `Fattura n. 112/A del …`, `Rechnung 4711 vom …`. */
const ownNumber =
  /^\W*(?:(?:fattura|rechnung|facture|factura|invoice|avoir|gutschrift|credit note)\b.{0,30})?\b(?:del|vom|du|of|dated?)\s*:?\s*$/i

const until =
  /^\s*(?:through|to|until|till|bis(?: zum)?|au|al|hasta(?: el)?|–|-|～|~|〜|から)\s*(?=$|\p{L}|\d)/iu

const plainDate = /\b(?:date|dated|datum|data|fecha|fait à|den)\b|日付|年月日/i
