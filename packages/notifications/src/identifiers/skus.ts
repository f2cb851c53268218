import type { Letter, ReadSentence } from '../reading/letter.ts'
import { limits } from '../limits.ts'
import { toTextRange } from '../text/reading-text.ts'
import { insideUrl, uniqueIdentifiers, type Identifier } from './identifier.ts'
import { matchesOf } from '../text/matches.ts'

const label =
  /(?<![a-z])(?:seller[- ]|merchant[- ]|verkaufer-?|m)?skus?(?:\(s\))?(?:[- ]?(?:ids?|codes?|nr\.?|nummer|numbers?|no\.?))?(?![a-z])(?: ?\([a-z]{4,12}\)| (?:del |du |des )?(?:venditore|vendedor|vendeur|verkaufers?)| [a-z]{5,14}(?= ?[:：]))?( ?\)? ?[:=#.]{1,40}(?: ?\|)?| is| \(| ?\||)\s?/g
// Codes mix letters and digits, or are tied by hyphens; a plain word after "SKU" is a word.
const token =
  /^"?([a-z0-9][a-z0-9._/+#-]{1,39}(?:(?<=[-_])[\u3040-\u30ff\u4e00-\u9fff]{1,4}(?![\u3040-\u30ff\u4e00-\u9fff]))?)/

/** SKU "Red mug 350ml": quotes keep the words of a code together. */
const quoted = /^["“”„«»'] ?((?=[^"“”„«»\n]*\d)[^"“”„«»\n]{2,39}?) ?["“”„«»]/
/** A code in a column of its own may have words. */
const cellCode = /^[\p{L}\p{N}][\p{L}\p{N} _./+#-]{1,39}$/u

/** What stands between two codes of a list. */
const between =
  /^(?:"? ?(?:[,;/、]|\band\b|\bund\b|\bet\b|\by\b|\be\b|および) ?|"?\n(?=[a-z0-9._/+#-]+[\n,;]))/
/** "SKUs: RED-1 RED-2" */
const tiedBehind = /^ (?=[a-z0-9]+(?:[-_][a-z0-9]+)+(?:[\n ,;]|$))/

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
  for (const match of flat.includes('sku') ? matchesOf(flat, label) : []) {
    // Only Amazon's own reports say MSKU, and only of the code.
    const sure = /[:=#.]/.test(match[1] ?? '') || /^msku \d/.test(flat.slice(match.index, match.index + 6))
    let at = match.index + match[0].length
    const words = quoted.exec(flat.slice(at, at + 44))
    if (words?.[1]?.includes(' ') === true) {
      const from = at + words[0].indexOf(words[1])
      const range = toTextRange(letter.reading, from, from + words[1].length)
      found.push({ value: letter.text.slice(range.start, range.end).normalize('NFKC'), ...range })
      continue
    }
    const spaced = spacedCode.exec(lineAt(letter, at))?.[1]
    if (
      sure &&
      spaced !== undefined &&
      !match[0].startsWith('skus') &&
      spaced.split(' ').some((word) => !/[-_]/.test(word)) &&
      !insideUrl(letter, at)
    ) {
      const range = toTextRange(letter.reading, at, at + spaced.length)
      found.push({ value: spaced, ...range })
      continue
    }
    for (let count = 0; count < 200; count++) {
      const value = token.exec(flat.slice(at, at + 44))?.[1]
      if (value === undefined) break
      const length = add(at, value, sure)
      if (length === 0) break
      const rest = flat.slice(at + length, at + length + 90)
      const gap = between.exec(rest) ?? (match[0].startsWith('skus') ? tiedBehind.exec(rest) : null)
      if (gap === null) break
      at += length + gap[0].length
    }
  }
  for (const table of letter.tables) {
    const column = table.header.findIndex((name) => /(?<![a-z])m?skus?(?![a-z])/.test(name))
    if (column === -1) continue
    for (const row of table.rows) {
      const cell = row[column]
      if (cell !== undefined && namesBoth.test(table.header[column] ?? '')) addBelowAsin(cell, found)
      if (cell === undefined || !cellCode.test(cell.text) || / B0[A-Z0-9]{8}|B0[A-Z0-9]{8} /.test(cell.text))
        continue
      // The first row of a list of facts looks like a heading: what stands below "SKU" there is the next fact's name.
      if (/^[A-Z]+$/.test(cell.text) || isSkuLike(cell.text.toLowerCase(), true)) {
        found.push({ value: cell.text, start: cell.start, end: cell.end })
      }
    }
  }
  addBelowCaptions(letter, found)
  addBeforeAsin(letter, found)
  for (const sentence of letter.sentences) addBesideAsin(letter, sentence, found)
  return uniqueIdentifiers(found.sort((a, b) => a.start - b.start))
}

/** What stands from a place on to the end of its line, as printed. */
function lineAt(letter: Letter, at: number): string {
  const from = letter.reading.map[at] ?? letter.text.length
  return /^[^\r\n]{0,40}/.exec(letter.text.slice(from, from + 40))?.[0] ?? ''
}
/** "SKU: RED MUG 12": capitals that fill the rest of a line are one code; names of other codes begin another. */
const spacedCode =
  /^(?!.*(?:ASIN|FNSKU|UPC|EAN|GTIN|ISBN|QTY|SKU|B0[A-Z0-9]{8}|X00[A-Z0-9]{7}))((?=[^\d]*\d)[\p{Lu}\d][\p{Lu}\d._/+#-]*(?: [\p{Lu}\d][\p{Lu}\d._/+#-]*){1,4}) *$/u

/** "B0… | LAMP-SALT-3KG", "2. B0… (MUG-2) cup": a code tied by hyphens right beside the listing that opens or fills a line. */
function addBesideAsin(letter: Letter, sentence: ReadSentence, found: Identifier[]): void {
  if (!sentence.words.includes('b0')) return
  const pair = besideAsin.flatMap((pattern) => pattern.exec(sentence.words)?.[1] ?? [])[0]
  if (pair === undefined || !/[a-z]/.test(pair)) return
  const at = sentence.start + sentence.words.indexOf(pair)
  const range = toTextRange(letter.reading, at, at + pair.length)
  const value = letter.text.slice(range.start, range.end)
  if (/^[\p{Lu}\d_/-]+$/u.test(value)) found.push({ value, ...range })
}

const besideAsin = [
  /^(?:[-–•*・] ?)?b0[a-z0-9]{8} ?[|/,;(\t–:-] ?([a-z0-9]+(?:[-_][a-z0-9]+)+)\)?$/,
  /^(?:[-–•*・] ?)?([a-z0-9]+(?:[-_][a-z0-9]+)+) ?[|/,;(\t–:] ?b0[a-z0-9]{8}\)?$/,
  // A title follows: then only a code has a digit.
  /^(?:[-–•*・] ?|\d{1,2}[.)．] ?)?b0[a-z0-9]{8}(?: ?[|/,;–:-] | ?[(（])((?=[a-z_-]*\d)[a-z0-9]+(?:[-_][a-z0-9]+)+(?:\/[a-z0-9]+)?)(?:[)）]| ?[|/,;–:-] )/,
]

/** "… these offers (SKU; ASIN; title):": the bracket says what stands where in the lines below it. */
function addBelowCaptions(letter: Letter, found: Identifier[]): void {
  let captions = 0
  for (const sentence of letter.sentences) {
    const caption = sentence.words.includes('sku') ? captionColumns.exec(sentence.words) : null
    const names = caption?.[1]?.split(columnBreak) ?? []
    const column = names.findIndex((name) => /^(?:seller |merchant |verkaufer-?)?m?skus?$/.test(name.trim()))
    if (column === -1 || names.length < 2) continue
    captions += 1
    if (captions > maxCaptions) return
    let from = letter.reading.map[sentence.end] ?? letter.text.length
    while (from < letter.layout.end) {
      const stop = letter.text.indexOf('\n', from)
      const line = letter.text.slice(from, stop === -1 ? letter.layout.end : stop)
      if (found.length >= limits.identifiersRead) return
      const start = from
      from += line.length + 1
      const row = line.replace(/^[>\s]*(?:[-–•*・] )?/, '')
      if (row.trim() === '' || /^[)）:：\s]*$/.test(row)) continue
      const cells = row.split(columnBreak)
      const code = cells[column]?.trim() ?? ''
      if (cells.length < names.length || !/B0[A-Z0-9]{8}/.test(row)) break
      if (!/^\w[\w./+#-]{1,39}$/.test(code) || !isSkuLike(code.toLowerCase(), true)) continue
      const at = start + line.indexOf(code)
      found.push({ value: code, start: at, end: at + code.length })
    }
  }
}

/** No letter of somebody's has more lists. */
const maxCaptions = 20
const captionColumns = /[(（]([^()（）]{7,60})[)）] ?[:：]?$/
const columnBreak = / ?[;,|、] ?| [-–/] /

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
