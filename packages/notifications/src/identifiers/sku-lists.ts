import { limits } from '../limits.ts'
import type { Letter } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { matchesOf } from '../text/matches.ts'
import type { Identifier } from './identifier.ts'
import { isMadeUpCode } from './sku-value.ts'

/** "We found these two SKUs of yours:", "SKU list (3):": each line below is a code, until one is none. */
export function addBelowHeading(letter: Letter, found: Identifier[]): void {
  for (const heading of letter.sentences) {
    if (!headsSkus.test(heading.words, heading)) continue
    for (let next = heading.index + 1; next < letter.sentences.length; next++) {
      const sentence = letter.sentences[next]
      if (sentence === undefined || found.length >= limits.identifiersRead) return
      const line = printedLine(letter, sentence.start, sentence.end)
      const bullet = /^(?:[-–•*・] ?|\d{1,2}[.)] )?/.exec(line)?.[0].length ?? 0
      const value = line.slice(bullet).trim()
      if (!isMadeUpCode(value)) break
      const start = (letter.reading.map[sentence.start] ?? 0) + bullet
      found.push({ value, start, end: start + value.length })
    }
  }
}

const headsSkus = gated(/(?<![a-z])(?:sku|ugs)s?(?![a-z])[^:：.;]{0,40}[:：]$/)

function printedLine(letter: Letter, start: number, end: number): string {
  const from = letter.reading.map[start] ?? 0
  return letter.text.slice(from, (letter.reading.map[end - 1] ?? from) + 1)
}

/** 「SKUは「kago-1」「kago-2」です」: codes in brackets of quotation. */
export function addQuoted(letter: Letter, found: Identifier[]): void {
  if (!letter.text.includes('「')) return
  for (const list of matchesOf(letter.text, quotedList))
    for (const code of matchesOf(list[0], /「([^「」\n]{2,40})」/g)) {
      const value = code[1]?.trim() ?? ''
      const start = list.index + code.index + 1
      if (/^[\p{L}\p{N}][\p{L}\p{N} ._/+#~&-]*$/u.test(value))
        found.push({ value, start, end: start + value.length })
    }
}

const quotedList = /(?:SKU|sku)(?:コード|番号)?\s?(?:[:：]|は)?\s?(?:「[^「」\n]{2,40}」[、・と]?){1,60}/g

/** `…/inventory?asin=B0…&sku=MUG%2FBIG-01`: a page of one offer. */
export function addFromUrls(letter: Letter, found: Identifier[]): void {
  for (const { url, start, end } of letter.urls) {
    const from = letter.reading.map[start] ?? 0
    // The folded copy has lost the case of what is printed.
    const value = skuOf(letter.text.slice(from, (letter.reading.map[end - 1] ?? from) + 1) || url)
    if (value !== null) found.push({ value, start: from, end: letter.reading.map[end] ?? from })
  }
  for (const { href, start, end } of letter.links) {
    const value = skuOf(href)
    if (value !== null) found.push({ value, start, end })
  }
}

function skuOf(url: string): string | null {
  const raw = /[?&;](?:m|seller|merchant)?sku=([^&#\s]{2,120})/i.exec(url)?.[1]
  if (raw === undefined) return null
  try {
    const value = decodeURIComponent(raw.replaceAll('+', ' '))
    return isMadeUpCode(value) ? value : null
  } catch {
    return null
  }
}

/** "(SKU; ASIN; title):", "ASIN;SKU;FNSKU": a bracket or a line of names says what stands where in the lines below it. */
export function addBelowCaptions(letter: Letter, found: Identifier[]): void {
  let captions = 0
  for (const sentence of letter.sentences) {
    if (!sentence.words.includes('sku')) continue
    const bracket = captionColumns.exec(sentence.words)?.[1]
    const names = (bracket ?? onlyNames.exec(sentence.words)?.[0] ?? '').split(headBreak)
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
      if (!isMadeUpCode(code) && !/^[A-Z]{2,12}$/.test(code)) continue
      const at = start + line.indexOf(code)
      found.push({ value: code, start: at, end: at + code.length })
    }
  }
}

/** No letter of somebody's has more lists. */
const maxCaptions = 20
const captionColumns = /[(（]([^()（）]{7,60})[)）] ?[:：]?$/
/** A line of nothing but names of columns. */
const onlyNames =
  /^(?=.*(?:asin|isbn))(?:(?:seller |merchant |verkaufer-?)?[a-z]{2,12}\.?(?: ?[;,/、] ?|$)){2,8}$/
const headBreak = / ?[;,|、/] ?| [-–] /
const columnBreak = / ?[;,|、] ?| [-–/] /
