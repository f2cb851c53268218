import { innocentTerms } from '../words/innocent.ts'
import { exhibitPattern } from './exhibits.ts'
import { prefilterByCase, type TextIndex } from './prefilter.ts'
import { allMatches, has, widened } from './pattern.ts'

export type MaskKind =
  | 'quote'
  | 'url'
  | 'email'
  | 'code'
  | 'exhibit'
  | 'order'
  | 'asin'
  | 'sku'
  | 'name'
  | 'term'

export interface Mask {
  readonly kind: MaskKind
  readonly start: number
  readonly end: number
}

/** Masked text has the length of the raw text, so offsets fit both; what is masked reads as `hidden` characters. */
export interface MaskedText {
  readonly raw: string
  readonly masked: string
  readonly masks: readonly Mask[]
  /** For telling patterns absent from the raw text without running them. */
  readonly rawIndex: TextIndex
}

export interface MaskOptions {
  /** Names known from the case: brands, product titles, store, legal name, suppliers. */
  readonly names: readonly string[]
  /** Article numbers known from the case. */
  readonly skus: readonly string[]
  /** False for German, where every noun has a capital. */
  readonly titleCaseIsName: boolean
}

/** Stands for a masked character: no letter, no digit, no punctuation that a rule looks for. */
export const hidden = '\uFFFC'

/**
 * Hides what is not the writer's own claim (quotations, addresses, identifiers, names, set phrases of the trade) before
 * any rule looks: nearly every false alarm of a text rule comes from such words.
 */
export function maskText(raw: string, options: MaskOptions): MaskedText {
  const masks: Mask[] = []
  const taken = new Uint8Array(raw.length)
  const take = (kind: MaskKind, start: number, end: number): void => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return
    taken.fill(1, start, end)
    masks.push({ kind, start, end })
  }
  // Every pattern runs on the same kind of string (`compiled.ts`).
  const text = widened(raw)
  const index = prefilterFor(raw).index(text)
  const takeAll = (kind: MaskKind, pattern: RegExp): void => {
    if (!index.mayHave(pattern)) return
    for (const match of allMatches(pattern, text))
      if (match[0] !== '') take(kind, match.index, match.index + match[0].length)
  }
  takeAll('url', address)
  if (raw.includes('@')) takeAll('email', email)
  if (has(domain, text)) takeAll('url', bareAddress)
  for (const [opening, pattern] of quotePatterns) if (raw.includes(opening)) takeAll('quote', pattern)
  if (raw.includes('<')) takeAll('code', tag)
  takeAll('exhibit', exhibitPattern)
  const hyphen = raw.includes('-')
  if (hyphen) takeAll('order', orderNumber)
  if (raw.includes('B0')) takeAll('asin', asin)
  for (const sku of options.skus) for (const at of occurrences(raw, sku)) take('sku', at, at + sku.length)
  if (hyphen) takeAll('sku', articleNumber)
  for (const name of options.names)
    for (const at of occurrences(raw, name)) take('name', at, at + name.length)
  for (const pattern of innocentTerms) takeAll('term', pattern)
  if (raw.startsWith('**')) takeAll('term', boldLabel)
  if (options.titleCaseIsName) {
    for (const pattern of [titleCaseRun, leadingName]) {
      for (const match of allMatches(pattern, text)) {
        if (!has(notName, match[0])) take('name', match.index, match.index + match[0].length)
      }
    }
  }
  masks.sort((a, b) => a.start - b.start)
  return { raw, masked: widened(hide(raw, masks)), masks, rawIndex: index }
}

/** Replaces the masked stretches by `hidden` characters. */
export function hide(raw: string, masks: readonly Mask[]): string {
  let out = ''
  let from = 0
  for (const mask of masks) {
    out += raw.slice(from, mask.start) + hidden.repeat(mask.end - mask.start)
    from = mask.end
  }
  return out + raw.slice(from)
}

const prefilterFor = prefilterByCase()

const address = /\bhttps?:\/\/[^\s<>"'”’)]+|\bwww\.[^\s<>"'”’)]+/giu
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const domains = String.raw`\.(?:com|de|co\.uk|net|org|eu|fr|it|es|jp|shop|io)`
const bareAddress = new RegExp(
  String.raw`\b[\w-]+(?:\.[\w-]+)*${domains}(?:\/[^\s<>"'”’),]*)?(?=[\s,.;:)!?]|$)`,
  'giu',
)
// What every address has.
const domain = new RegExp(domains, 'iu')
const tag = /<\/?(?:b|i|p|br|ul|ol|li|strong|em|u|h[1-6]|a|span|div|table|tr|td|th)\b[^<>]{0,200}>/gi
const orderNumber = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g
// "**Root cause 1 – late parcels:**" heads what follows.
const boldLabel = /^\*\*[^*\n]{2,70}\*\*:?/g

const asin = /\bB0[A-Z0-9]{8}\b/g
// `2026-10-03T14:00` and `03-OCT-2026` are dates.
const articleNumber =
  /(?<![\w-])(?!\d{4}-\d\d?-\d\d?T\d|\d\d?-[A-Z]{3,9}-\d{2,4}\b)(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12})+\b/g

// A straight quote opens after a space or bracket and closes before one, so that inches (12") and apostrophes stay text.
const quotePatterns: readonly (readonly [opening: string, RegExp])[] = [
  ['“', /“[^”\n]{1,600}”/gu],
  ['„', /„[^“”\n]{1,600}[“”]/gu],
  ['«', /«[^»\n]{1,600}»/gu],
  ['‹', /‹[^›\n]{1,600}›/gu],
  ['「', /「[^」\n]{1,600}」/gu],
  ['『', /『[^』\n]{1,600}』/gu],
  ['"', /(?<![\p{L}\p{N}])"(?=\S)[^"\n]{1,600}?(?<=\S)"(?![\p{L}\p{N}])/gu],
  ['‘', /(?<![\p{L}\p{N}])‘(?=\S)[^‘\n]{1,300}?(?<=\S)’(?![\p{L}\p{N}])/gu],
  [
    "'",
    /(?<![\p{L}\p{N}'])'(?=[^\s'])[^\n']{1,300}?(?:(?<=\p{L})'(?=\p{L})[^\n']{1,200}?)*(?<=\S)'(?![\p{L}\p{N}'])/gu,
  ],
  ['`', /`[^`\n]{1,300}`/gu],
]

// Two or more capitalised words in the middle of a sentence are a name: a brand, a product, a person, a place.
const titleCaseRun =
  /(?<=[\p{Ll}\p{N},;)\uFFFC] )\p{Lu}[\p{Ll}&'’]+[\p{L}\p{N}&'’-]*(?: (?:(?:of|the|and|&|for|de|von|van|a|an) )?\p{Lu}[\p{Ll}&'’]*[\p{L}\p{N}&'’-]*)+/gu

// The same at the start of a sentence, where the first word must not be one that any sentence may begin with.
const leadingName =
  /(?<=^|[.!?:;] |\n)(?!(?:The|A|An|Our|We|I|This|These|Those|That|In|On|At|By|For|From|Each|Every|All|No|Not|Nobody|When|If|After|Before|Since|Until|As|To|With|Without|Both|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|Several|Only|New|Old|Other|Any|Of|Customer|Customers|Buyer|Buyers|Supplier|Exhibit|Dear|Please|Thank|It|They|There|Here|Yes|Root|Actions|Wrong|Late|Not)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}[\p{L}\p{N}'’-]*)+/gu

const notName =
  /\b(?:Amazon|Seller|Support|Account|Health|Central|Case|Performance|Team|Please|Lawyer|Attorney|Court|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|We|Our|You|Your|Rate|Order|Defect)\b/u

function* occurrences(raw: string, name: string): Generator<number> {
  if (name.length < 2) return
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + name.length)) {
    const before = raw[at - 1] ?? ' '
    const after = raw[at + name.length] ?? ' '
    if (!has(letterOrDigit, before) && !has(letterOrDigit, after)) yield at
  }
}

const letterOrDigit = /[\p{L}\p{N}]/u
