import { smallWords } from '../text/small-words.ts'

/** A code as it stands behind its label: where it begins, counted from the label's end. */
export interface PrintedCode {
  readonly value: string
  readonly at: number
}

/**
 * The codes that fill what is left of a line or a bracket behind "SKU:", as sellers make them up: with blanks, in letters of any
 * language, with signs ("moka 3 tazze", "湯呑-大", "FAN&CO-02", "Tasse (gelb)"). Null where the line goes on in words.
 */
export function codesToTheEnd(line: string, several: boolean): readonly PrintedCode[] | null {
  const stop = ends.exec(line)?.index ?? line.length
  const rest = line.slice(0, stop)
  const parts = several ? rest.split(listBreak) : [rest.split(/[,;、，；]\s/)[0] ?? '']
  const codes: PrintedCode[] = []
  let from = 0
  for (const part of parts) {
    const value = part.trim().replace(/^[«"“„»]|[»"”“«. ]*[/+#-]*$/g, '')
    if (!isMadeUpCode(value)) return null
    const at = line.indexOf(value, from)
    codes.push({ value, at })
    from = at + value.length
  }
  return codes
}

/** The codes of a cell that is filled with several of them ("RED-01, RED-02"); none where one is something else. */
export function codesOfCell(cell: string): readonly PrintedCode[] {
  const parts = cell.split(/\s?[,;、，；]\s?/)
  const codes: PrintedCode[] = []
  let from = 0
  for (const value of parts) {
    if (!isMadeUpCode(value)) return []
    const at = cell.indexOf(value, from)
    codes.push({ value, at })
    from = at + value.length
  }
  return codes
}

/** What ends a code: the next name of a number, a bracket that closes around it or opens for a listing, a bar, a dash, two blanks. */
const ends =
  /[|;；\t\n]|\s{2,}|[\s,]\s?[–—-]\s|(?<=[^(（]{0,60})[)）](?<![(（][^()（）]{0,40}[)）])|\s?[(（[](?=\s?(?:asin|b0[a-z0-9]{8}|fnsku|x00))|,?\s?(?:asins?|fnsku|upc|ean|gtin|isbn|jan|qty|quantity|title)(?![\p{L}\p{N}])/iu
const listBreak = /\s?[,;、，；·•]\s?|\s(?:and|und|et|e|y|sowie)\s/

/** True for a code that somebody made up for his goods: of one word, or of up to four that no sentence is made of. */
export function isMadeUpCode(value: string): boolean {
  if (value.length < 2 || value.length > 40 || !charset.test(value) || !tied.test(value)) return false
  if (otherCode.test(value)) return false
  const words = value.toLowerCase().split(' ')
  if (words.length === 1) return true
  // Words that are each tied are codes of their own.
  return (
    words.length <= 4 &&
    !words.every((word) => /[-_]/.test(word)) &&
    !words.some((word) => ofSentences.has(word))
  )
}

const charset =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}ー._/+#~&°º%*@"“”×' -]|(?<=\d):(?=\d)|[(（][\p{L}\p{N}]{1,12}[)）])*$/u
/** A digit, or a sign that ties words into one. */
const tied = /[\d_/+#~&°]|[\p{L}\p{N}][-.:(][\p{L}\p{N}]| \(/u
/** Codes that are Amazon's, and words for codes. */
const otherCode =
  /^(?:B0[A-Z0-9]{8}|X00[A-Z0-9]{7}|FBA[A-Z0-9]{9,10}|\d{9}[\dX]|\d{12,14})$|(?<![\p{L}\p{N}])B0[A-Z0-9]{8}(?![\p{L}\p{N}])|^\d{1,2}[.)]$/u

const ofSentences: ReadonlySet<string> = new Set(Object.values(smallWords).flat())

/** Full-width letters, digits and signs as narrow ones; "nº" stays what it is. */
export function narrow(value: string): string {
  return value.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
