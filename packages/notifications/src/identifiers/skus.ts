import type { Letter, ReadSentence } from '../reading/letter.ts'
import { limits } from '../limits.ts'
import { toTextRange } from '../text/reading-text.ts'
import { insideUrl, uniqueIdentifiers, type Identifier } from './identifier.ts'
import { matchesOf } from '../text/matches.ts'
import { addBelowCaptions, addBelowHeading, addFromUrls, addQuoted } from './sku-lists.ts'
import { codesOfCell, codesToTheEnd, narrow } from './sku-value.ts'

const label =
  /(?<![a-z])(?:seller[- ]|merchant[- ]|verkaufer-?|m)?(?:sku|ugs)s?(?:\(s\))?(?:[- ]?(?:ids?|codes?|nr\.?|nummer|numbers?|no\.?|n[.°º]{1,2}))?(?![a-z])(?: ?\([a-z]{4,12}\)| (?:del |du |des )?(?:venditore|vendedor|vendeur|verkaufers?)| [a-z]{5,14}(?= ?[:：]))?( ?\)? ?[:=#.]{1,40}(?: ?\|)?| is| \(| ?\||)\s?/g
// Codes mix letters and digits, or are tied by hyphens; a plain word after "SKU" is a word.
const token =
  /^"?([a-z0-9][a-z0-9._/+#-]{1,39}(?:(?<=[-_])[\u3040-\u30ff\u4e00-\u9fff]{1,4}(?![\u3040-\u30ff\u4e00-\u9fff]))?)/

/** SKU "Red mug 350ml": quotes keep the words of a code together. */
const quoted = /^["“”„«»'] ?((?=[^"“”„«»\n]*[\d+_/&~#])[^"“”„«»\n]{2,39}?) ?["“”„«»]/
/** A code in a column of its own may have words. */
const cellCode = /^[\p{L}\p{N}](?:[\p{L}\p{N} _./+#&~°()-]|(?<=\d):(?=\d)){1,39}$/u

/** What stands between two codes of a list. */
const between =
  /^(?:"? ?(?:[,;/、·•]|\band\b|\bund\b|\bet\b|\by\b|\be\b|および) ?|"?\n(?=[a-z0-9._/+#-]+[\n,;]))/
/** "SKUs: RED-1 RED-2" */
const tiedBehind = /^ (?=[a-z0-9]+(?:[-_][a-z0-9]+)+(?:[\n ,;]|$))/

/** The next fact's name in a list of facts, or a label that was read where it stands. */
const nameOfCode = /^(?:ASIN|FNSKU|UPC|EAN|GTIN|ISBN|QTY|M?SKUs?(?:[ :].*)?)$/i

/** "ASIN / SKU": a column of both. */
const namesBoth = /(?:asin|isbn).*sku|sku.*(?:asin|isbn)/

/** "B0CFM3T8VW, LUZ-SOL-12" in a cell of both: what is no ASIN is the SKU. */
function addBelowAsin(cell: { readonly text: string; readonly start: number }, found: Identifier[]): void {
  for (const match of matchesOf(cell.text, /[A-Za-z0-9][\w.+#-]{1,39}/g)) {
    const value = match[0]
    if (/^(?:B0[A-Z0-9]{8}|\d{9}[\dX])$/.test(value) || !isSkuLike(value.toLowerCase(), true)) continue
    if (!/[-_\d]/.test(value)) continue
    const start = cell.start + match.index
    found.push({ value, start, end: start + value.length })
  }
}

/** "1007-●●●●": what the seller has painted over is no code. */
const isMask = /[●○◯〇■□*•…]/

/** Seller SKUs: after the label, in lists below it, or in a column of that name. Case is kept as printed. */
export function findSkus(letter: Letter): Identifier[] {
  const { flat } = letter.reading
  const found: Identifier[] = []
  const add = (at: number, raw: string, sure: boolean): number => {
    const code = raw.replace(/[._/#+-]+$/, '')
    if (found.length >= limits.identifiersRead || insideUrl(letter, at)) return 0
    if (isMask.test(flat.charAt(at + raw.length))) return 0
    const range = toTextRange(letter.reading, at, at + code.length)
    // "SKU WW-WARMER-BLK": capitals tied by hyphens are a code even without a colon.
    const capitals = /^[A-Z0-9]+(?:[-_][A-Z0-9]+)+$/.test(letter.text.slice(range.start, range.end))
    // "SKU quokka-mug-blu": words tied twice are one as well.
    const tied = /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/.test(code)
    if (!isSkuLike(code, sure || capitals || tied)) return 0
    found.push({ value: letter.text.slice(range.start, range.end).normalize('NFKC'), ...range })
    return code.length
  }
  for (const match of flat.includes('sku') || flat.includes('ugs') ? matchesOf(flat, label) : []) {
    // Only Amazon's own reports say MSKU, and only of the code.
    const sure =
      /[:=#.]/.test(match[1] ?? '') ||
      byNumber.test(match[0]) ||
      /^msku \d/.test(flat.slice(match.index, match.index + 6)) ||
      (match[1]?.endsWith('|') === true && isRowOfFacts(letter, match.index, match[0].length))
    let at = match.index + match[0].length
    const words = quoted.exec(flat.slice(at, at + 44))
    if (words?.[1] !== undefined && !(plainCode.test(words[1]) && /\d/.test(words[1]))) {
      const from = at + words[0].indexOf(words[1])
      const range = toTextRange(letter.reading, from, from + words[1].length)
      found.push({ value: letter.text.slice(range.start, range.end).normalize('NFKC'), ...range })
      continue
    }
    const isSaid = match[1] === ' is'
    const printed = (sure || isSaid) && !insideUrl(letter, at) ? lineAt(letter, at) : ''
    const filling = printed === '' ? null : codesToTheEnd(printed, isPlural.test(match[0]))
    if (
      filling?.some(({ value }) => !plainCode.test(value)) === true &&
      !(isSaid && filling.some(({ value }) => value.includes(' ')))
    ) {
      const from = letter.reading.map[at] ?? 0
      for (const code of filling) {
        const value = narrow(code.value)
        found.push({ value, start: from + code.at, end: from + code.at + code.value.length })
      }
      continue
    }
    for (let count = 0; count < 200; count++) {
      const code = token.exec(flat.slice(at, at + 44))
      if (code === null) break
      const [whole, value = ''] = code
      at += whole.length - value.length
      const length = add(at, value, sure)
      if (length === 0) break
      const rest = flat.slice(at + length, at + length + 90)
      const gap = between.exec(rest) ?? (match[0].startsWith('skus') ? tiedBehind.exec(rest) : null)
      if (gap === null) break
      at += length + gap[0].length
    }
  }
  for (const table of letter.tables) {
    const column = table.header.findIndex((name) => skuColumn.test(name))
    if (column === -1) continue
    for (const row of table.rows) {
      const cell = row[column]
      if (cell !== undefined && namesBoth.test(table.header[column] ?? '')) addBelowAsin(cell, found)
      if (cell === undefined) continue
      const codes = namesBoth.test(table.header[column] ?? '') ? [] : codesOfCell(cell.text)
      if (codes.length > 1) {
        for (const { value, at } of codes)
          found.push({ value, start: cell.start + at, end: cell.start + at + value.length })
        continue
      }
      if (!cellCode.test(cell.text) || / B0[A-Z0-9]{8}|B0[A-Z0-9]{8} /.test(cell.text)) continue
      // The first row of a list of facts looks like a heading: what stands below "SKU" there is the next fact's name.
      if (nameOfCode.test(cell.text)) continue
      if (/^[A-Z]+$/.test(cell.text) || isSkuLike(cell.text.toLowerCase(), true)) {
        found.push({ value: cell.text, start: cell.start, end: cell.end })
      }
    }
  }
  if (flat.includes('sku') || flat.includes('ugs')) {
    addBelowCaptions(letter, found)
    addBelowHeading(letter, found)
    addQuoted(letter, found)
    addFromUrls(letter, found)
  }
  addBeforeAsin(letter, found)
  for (const sentence of letter.sentences) addBesideAsin(letter, sentence, found)
  return uniqueIdentifiers(found.sort((a, b) => a.start - b.start))
}

/** "SKU | RED 7/UK": the name and what it stands for fill a row of two cells. */
function isRowOfFacts(letter: Letter, at: number, length: number): boolean {
  const before = letter.reading.flat.slice(Math.max(0, at - 2), at).trimEnd()
  const line = lineAt(letter, at + length)
  return !before.endsWith('|') && line.trim() !== '' && !/[|\t]| {2}/.test(line.trim())
}

/** What stands from a place on to the end of its line, as printed. */
function lineAt(letter: Letter, at: number): string {
  const from = letter.reading.map[at] ?? letter.text.length
  return /^[^\r\n]*/.exec(letter.text.slice(from, from + longestLine))?.[0] ?? ''
}
/** Characters of a line of codes that are looked at. */
const longestLine = 400

/** "SKU no. 77": a word for a number before the code. */
const byNumber = /(?:ids?|codes?|nr\.?|nummer|numbers?|no\.|n[.°º]{1,2}) ?$/
/** Codes that the walk along a list reads. */
const plainCode = /^[A-Za-z0-9][A-Za-z0-9._/+#-]*$/
const isPlural = /(?:sku|ugs)(?:s|\(s\))/

/** "B0… | LAMP-SALT-3KG", "2. B0… (MUG-2) cup": a code tied by hyphens right beside the listing that opens or fills a line. */
function addBesideAsin(letter: Letter, sentence: ReadSentence, found: Identifier[]): void {
  if (!sentence.words.includes('b0')) return
  const pair = besideAsin.flatMap((pattern) => pattern.exec(sentence.words)?.[1] ?? [])[0]
  if (pair === undefined || !/[a-z]/.test(pair)) return
  const at = sentence.start + sentence.words.indexOf(pair)
  const range = toTextRange(letter.reading, at, at + pair.length)
  const value = letter.text.slice(range.start, range.end)
  if (/^[\p{Lu}\d_/-]+$/u.test(value) && !isBesideSkus(letter, range.start)) found.push({ value, ...range })
}

/** True in a table that has a column of SKUs, which is read by itself. */
function isBesideSkus({ tables }: Letter, place: number): boolean {
  return tables.some(
    ({ header, rows }) =>
      header.some((name) => skuColumn.test(name)) &&
      rows.some((row) => row.some(({ start, end }) => start <= place && place < end)),
  )
}

const skuColumn = /(?<![a-z])m?skus?(?![a-z])/

const besideAsin = [
  /^(?:[-–•*・>] ?)?b0[a-z0-9]{8}(?: ?[|/,;(\t–:-] ?| ?[.·…]{3,40} ?| )([a-z0-9]+(?:[-_][a-z0-9]+)+)\)?(?:$| ?\|)/,
  /^(?:[-–•*・>] ?)?([a-z0-9]+(?:[-_][a-z0-9]+)+)(?: ?[|/,;(\t–:] ?| ?[.·…]{3,40} ?| )b0[a-z0-9]{8}\)?(?:$| ?\|)/,
  // "> AF-100 (B0…) certificate …" opens a line.
  /^(?:[-–•*・>] ?)?(?=[a-z_-]*\d)([a-z0-9]+(?:[-_][a-z0-9]+)+) ?[(（]b0[a-z0-9]{8}[)）]/,
  // A title follows: then only a code has a digit.
  /^(?:[-–•*・] ?|\d{1,2}[.)．] ?)?b0[a-z0-9]{8}(?: ?[|/,;–:-] | ?[(（])((?=[a-z_-]*\d)[a-z0-9]+(?:[-_][a-z0-9]+)+(?:\/[a-z0-9]+)?)(?:[)）]| ?[|/,;–:-] )/,
]

/** "The heater HEAT-1500-WH (ASIN B0…)": capitals tied twice right before a listing's bracket. */
function addBeforeAsin(letter: Letter, found: Identifier[]): void {
  if (!asinInBrackets.test(letter.reading.flat)) return
  for (const match of matchesOf(letter.text, codeBeforeAsin)) {
    const [, code = ''] = match
    if (found.length >= limits.identifiersRead) return
    if (/[A-Z]/.test(code) && !found.some(({ value }) => value === code))
      found.push({ value: code, start: match.index, end: match.index + code.length })
  }
}

const asinInBrackets = /[(（](?:asin ?[:：]? ?)?b0/
const codeBeforeAsin =
  /(?<![\wÀ-ÿ.-])([A-ZÀ-Þ0-9]{2,20}(?:[-_][A-ZÀ-Þ0-9]{1,20}){2,6}) ?[(（](?:ASIN ?[:：]? ?)?B0[A-Z0-9]{8}[)）,;]/g

function isSkuLike(code: string, sure: boolean): boolean {
  if (
    code.length < 2 ||
    /^b0[a-z0-9]{8}$/.test(code) ||
    /^x00[a-z0-9]{7}$/.test(code) ||
    /^fba[a-z0-9]{9,10}$/.test(code)
  )
    return false
  if (/\d/.test(code) && (/[a-z]/.test(code) || sure)) return true
  return sure && /[-_]/.test(code) && code.length > 4
}
