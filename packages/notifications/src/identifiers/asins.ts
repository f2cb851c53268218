import type { Letter } from '../reading/letter.ts'
import { limits } from '../limits.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { Identifier } from './identifier.ts'
import { insideUrl, isWrapped } from './identifier.ts'
import { matchesOf } from '../text/matches.ts'

/** The next fact's name may stick to it: "ASIN:B0…SKU:…". */
const asin = /(?<![a-z0-9_])b0[a-z0-9]{8}(?=(?:(?:fn|m)?skus?|asins?|upc|ean|title)[:：]|(?![a-z0-9_]))/g
/** An ASIN that the end of a line has cut in two. */
const cutAsin = /(?<![a-z0-9_-])b0[a-z0-9]{1,7}[ \n][a-z0-9]{1,7}(?![a-z0-9_-])/g
const tenDigits = /(?<![a-z0-9-])\d{9}[\dx](?![a-z0-9-])/g
/** "0-306-40615-2": a book's number in its four parts. */
const hyphenedIsbn = /(?<![a-z0-9-])\d{1,5}-\d{1,7}-\d{1,7}-[\dx](?![a-z0-9-])/g
const nineDigits = /\d{9}/
const labelled =
  /(?<![a-z])(?:asins?|isbn(?:-10)?s?)(?: ?(?:nr|no|number|code)\.?)?(?: ?[:=#.]{1,40} ?|(?<=isbn(?:-10)?s?) )((?:[a-z0-9]{10}(?![a-z0-9])[ ,;/&|\n]{0,4}(?:and |und |et |e |y )?){1,200})/g
const inUrl =
  /(?:\/(?:dp|gp\/product|gp\/aw\/d|product|product-reviews|d|o\/asin|asin|exec\/obidos\/asin)\/|[?&;]asins?=|\/dp\/product\/)([a-z0-9]{10})(?![a-z0-9])/g

const asinWord = /(?<![a-z0-9])b0[a-z0-9]{8}(?![a-z0-9])/g

/** What looks like an ASIN in folded words; `findAsins` looks closer. */
export function asinWords(words: string): Iterable<RegExpExecArray> {
  return words.includes('b0') ? matchesOf(words, asinWord) : []
}

/** Whether folded words hold what looks like an ASIN. */
export function namesAsin(words: string): boolean {
  return words.includes('b0') && words.search(asinWord) !== -1
}

/** Listings named in the letter: ASINs and ISBN-10, in the text or in product links, in order of first appearance. */
export function findAsins(letter: Letter): Identifier[] {
  const { flat } = letter.reading
  const found: { value: string; at: number; end: number }[] = []
  const add = (value: string, at: number, end: number): void => {
    if (found.length < limits.identifiersRead) found.push({ value: value.toUpperCase(), at, end })
  }
  for (const match of flat.includes('b0') ? matchesOf(flat, asin) : []) {
    if (insideUrl(letter, match.index) || isMasked.test(match[0])) continue
    if (isPartOfLongerCode(flat, match.index, match.index + match[0].length)) continue
    if (isSerialNumber(flat, match.index)) continue
    if (!/\d/.test(match[0].slice(2)) && !isAmongAsins(flat, match.index) && !inCapitals(letter, match.index))
      continue
    add(match[0], match.index, match.index + match[0].length)
  }
  for (const match of flat.includes('b0') ? matchesOf(flat, cutAsin) : []) {
    const value = match[0].replace(/\s/, '')
    const printed = toTextRange(letter.reading, match.index, match.index + match[0].length)
    if (
      value.length === 10 &&
      /\d/.test(value.slice(2)) &&
      // A word that begins the next line is written small.
      !/[a-z]/.test(letter.text.slice(printed.start, printed.end)) &&
      isWrapped(letter, match.index, match[0])
    )
      add(value, match.index, match.index + match[0].length)
  }
  for (const match of flat.includes('-') ? matchesOf(flat, hyphenedIsbn) : []) {
    const value = match[0].replaceAll('-', '')
    const isNamed = /isbn(?:-10)?[^\n\d]{0,16}$/.test(flat.slice(Math.max(0, match.index - 28), match.index))
    if (match[0].length === 13 && (isNamed || isIsbn10(value)) && !insideUrl(letter, match.index))
      add(value, match.index, match.index + match[0].length)
  }
  const named = flat.includes('asin') || flat.includes('isbn')
  for (const match of named ? matchesOf(flat, labelled) : []) {
    const list = match[1] ?? ''
    const offset = match.index + match[0].length - list.length
    for (const token of matchesOf(list, /[a-z0-9]{10}/g)) {
      const value = token[0]
      if (isMasked.test(token[0])) continue
      const looksRight = /^\d{9}[\dx]$/.test(value) || (/^b[a-z0-9]{9}$/.test(value) && /\d/.test(value))
      if (looksRight) add(value, offset + token.index, offset + token.index + 10)
    }
  }
  for (const match of nineDigits.test(flat) ? matchesOf(flat, tenDigits) : []) {
    if (isIsbn10(match[0]) && isNamedIsbn(letter, match.index) && !insideUrl(letter, match.index)) {
      add(match[0], match.index, match.index + 10)
    }
  }
  for (const { url, start } of letter.urls) {
    for (const value of asinsOfUrl(url)) {
      const at = flat.indexOf(value.toLowerCase(), start)
      const place = at === -1 || at > start + url.length ? start : at
      add(value, place, place + (place === at ? 10 : url.length))
    }
  }
  const unique = new Map<string, Identifier>()
  for (const { value, at, end } of found.sort((a, b) => a.at - b.at)) {
    if (!unique.has(value)) unique.set(value, { value, ...toTextRange(letter.reading, at, end) })
  }
  for (const link of letter.links) {
    for (const value of asinsOfUrl(link.href.toLowerCase())) {
      if (!unique.has(value)) unique.set(value, { value, start: link.start, end: link.end })
    }
  }
  return [...unique.values()].sort((a, b) => a.start - b.start)
}

/** "Serial number B0…" */
function isSerialNumber(flat: string, at: number): boolean {
  return serial.test(flat.slice(Math.max(0, at - 30), at))
}

const serial =
  /(?:(?<![a-z])(?:serial|serien|numeros? de serie|numer[oi] di serie|lot|batch|charge[n]?|lotto|lote)[- ]?(?:number|no|nr|nummer|n)?|シリアル(?:番号|ナンバー)?|製造番号|ロット(?:番号)?)[.°º]{0,2} ?[:：]? ?$/

/** Hyphens and underscores tie a code into a SKU; a dash between words does not. */
function isPartOfLongerCode(flat: string, start: number, end: number): boolean {
  const before = flat.slice(Math.max(0, start - 2), start)
  const after = flat.slice(end, end + 2)
  if (/[a-z0-9][-_]$/.test(before) && !/asin[-_]$/.test(flat.slice(Math.max(0, start - 5), start)))
    return true
  return /^[-_][a-z0-9]/.test(after)
}

/** ASINs in the path or query of a product link, also when a tracker has wrapped and escaped it. */
function asinsOfUrl(url: string): string[] {
  let plain = url.toLowerCase()
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/.test(plain); round++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      break
    }
  }
  return [...matchesOf(plain, inUrl)].flatMap((match) => {
    const value = (match[1] ?? '').toUpperCase()
    return /^B0[A-Z0-9]{8}$/.test(value) || isIsbn10(value) ? [value] : []
  })
}

/** True when ten characters carry the check digit of an ISBN-10. */
export function isIsbn10(text: string): boolean {
  if (!/^\d{9}[\dXx]$/.test(text)) return false
  let sum = 0
  for (let index = 0; index < 10; index++) {
    const digit = text.charAt(index)
    sum += (10 - index) * (/[xX]/.test(digit) ? 10 : Number(digit))
  }
  return sum % 11 === 0
}

// "8804717629, B07HQ4MX2T and B07JTR8K5W": what is listed with ASINs is one.
const listedAfterAsin =
  /(?<![a-z0-9])b0[a-z0-9]{8}(?:(?: ?[,;、\n] ?|\n[-•*・] | (?:and|und|et|e|y) )\d{9}[\dx]){0,30}(?: ?[,;、\n] ?|\n[-•*・] | (?:and|und|et|e|y) )$/
const listedBeforeAsin =
  /^(?:(?: ?[,;、\n] ?|\n[-•*・] | (?:and|und|et|e|y) )\d{9}[\dx]){0,30}(?: ?[,;、\n] ?|\n[-•*・] | (?:and|und|et|e|y) )b0[a-z0-9]{8}(?![a-z0-9])/

/** "B00XXXXXXX": a seller's stand-in. */
const isMasked = /^b0[a-z0-9]{0,3}(.)\1{4,}$/

/** Ten characters in capitals, among words that are not: no word is written with a nought. */
function inCapitals({ reading, text }: Letter, at: number): boolean {
  const { start, end } = toTextRange(reading, at, at + 10)
  return (
    /^B0[A-Z]{8}$/.test(text.slice(start, end)) &&
    /[^\p{Lu}\d\s\p{P}]/u.test(text.slice(Math.max(0, start - 40), end + 40))
  )
}

/** "B0DVQSBTGB" has no digit behind its first two: a code after "ASIN" and in a row of them, and perhaps a word elsewhere. */
function isAmongAsins(flat: string, at: number): boolean {
  return (
    /(?<![a-z])asin ?$/.test(flat.slice(Math.max(0, at - 6), at)) ||
    asinJustBefore.test(flat.slice(Math.max(0, at - 16), at)) ||
    asinJustBehind.test(flat.slice(at + 10, at + 26))
  )
}

const asinJustBefore = /(?<![a-z0-9_])b0(?=[a-z]*\d)[a-z0-9]{8}(?: ?[,;、/|・\n] ?| )$/
const asinJustBehind = /^(?: ?[,;、/|・\n] ?| )b0(?=[a-z]*\d)[a-z0-9]{8}(?![a-z0-9_])/

/** "The books 0262033844 and 080442957X" */
const ofBook =
  /(?:(?<![a-z])(?:books?|paperbacks?|hardcovers?|buch(?:er|ern|es|s)?|taschenbuch(?:er)?|livres?|ouvrages?|libr[oi]s?)(?![a-z])|書籍|図書|単行本|文庫本)[^\d\n]{0,24}(?:\d{9}[\dx][^\d\n]{0,16}){0,20}$/

/**
 * A bare ten-digit number is a listing only where the letter says so: after "ISBN", "ASIN" or "book", or in such a column or
 * list.
 */
function isNamedIsbn(letter: Letter, at: number): boolean {
  const { flat } = letter.reading
  const before = flat.slice(Math.max(0, at - 60), at)
  if (
    /(?:complaint|beschwerde|reclam|苦情|case|fall|trademark|patent|order|reference|ref)[^\n]{0,30}$/.test(
      before,
    ) &&
    !/(?:asin|isbn)[^\n]{0,14}$/.test(before)
  )
    return false
  if (/(?:asins?|isbn(?:-10)?)[^\n]{0,40}$/.test(before)) return true
  if (ofBook.test(flat.slice(Math.max(0, at - 300), at))) return true
  if (listedAfterAsin.test(flat.slice(Math.max(0, at - 600), at))) return true
  if (listedBeforeAsin.test(flat.slice(at + 10, at + 600))) return true
  if (
    /(?:asins?|isbn)[^\n]{0,20}:\n(?:[a-z0-9 ,;•-]{8,16}\n){0,200}[^\n]{0,4}$/.test(
      flat.slice(Math.max(0, at - 3000), at),
    )
  )
    return true
  const place = letter.reading.map[at] ?? 0
  return letter.tables.some((table) =>
    table.rows.some((row) =>
      row.some(
        (cell, column) =>
          cell.start <= place && place < cell.end && /asin|isbn/.test(table.header[column] ?? ''),
      ),
    ),
  )
}
