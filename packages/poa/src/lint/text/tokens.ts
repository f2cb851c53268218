import { remembered } from '../memory/remembered.ts'
import { alphabetOf } from './alphabet.ts'
import { allMatches } from './pattern.ts'

/** A word with its place. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a (masked) text; a masked stretch counts as one word. Japanese is cut into pieces of two characters. */
export function wordsOf(masked: string): Word[] {
  const words: Word[] = []
  eachWord(masked, (start, end) => words.push({ text: masked.slice(start, end), start, end }))
  return words
}

function eachWord(masked: string, found: (start: number, end: number) => void): void {
  if (alphabetOf(masked) === 'latin') {
    eachLatinWord(masked, found)
    return
  }
  // The classes of scripts are dear to compile, so a text without Japanese does without them.
  const pattern = /[\u3040-\u30FF\u3400-\u9FFF]/.test(masked) ? mixedWords : spacedWords
  for (const match of allMatches(pattern, masked)) found(match.index, match.index + match[0].length)
}

/** What `spacedWords` finds, without an object for each word: nothing is asked of a text as often as its words. */
function eachLatinWord(text: string, found: (start: number, end: number) => void): void {
  const { length } = text
  for (let at = 0; at < length;) {
    const start = at
    const code = text.charCodeAt(at++)
    if (code === hiddenCode) while (at < length && text.charCodeAt(at) === hiddenCode) at++
    else if (latinWords[code] === begins)
      while (
        at < length &&
        (text.charCodeAt(at) === apostrophe || (latinWords[text.charCodeAt(at)] ?? 0) > 0)
      )
        at++
    else continue
    found(start, at)
  }
}

const [goesOn, begins, hiddenCode, apostrophe] = [1, 2, 0xfffc, 0x2019] as const
/** Characters of Latin texts that a word may begin with or go on with. */
const latinWords = new Uint8Array(0x180)
for (let code = 0; code < latinWords.length; code++)
  if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) latinWords[code] = begins
for (const char of "'%-") latinWords[char.charCodeAt(0)] = goesOn

const spacedWords = /[\p{L}\p{N}][\p{L}\p{N}'’%-]*|\uFFFC+/gu
const mixedWords =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,2}|[\p{L}\p{N}][\p{L}\p{N}'’%-]*(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\uFFFC+/gu

export function countWords(masked: string): number {
  let count = 0
  eachWord(masked, () => {
    count += 1
  })
  return count
}

/** The stems of the words that carry meaning: no function words, no words of the form itself, synonyms folded. */
export function contentStems(masked: string): Set<string> {
  const stems = new Set<string>()
  for (const found of meantWords(masked)) stems.add(synonyms.get(found) ?? found)
  return stems
}

/** The same words as they stand, synonyms apart; who does a thing counts as the thing: packer and pack, sealer and seal. */
export function ownStems(masked: string): Set<string> {
  const stems = new Set<string>()
  for (const found of meantWords(masked)) stems.add(undouble(found.replace(/(?<=.{3})(?:er|or)$/, '')))
  return stems
}

function meantWords(masked: string): string[] {
  const lower = masked.toLowerCase()
  const meant: string[] = []
  eachWord(lower, (start, end) => {
    const found = end - start < 3 ? undefined : meantBy(lower.slice(start, end))
    if (found !== undefined) meant.push(found)
  })
  return meant
}

/** The stem of a word that carries meaning; plans are made of the same few hundred words. */
const meantBy = remembered((word): string | undefined => {
  // "2-pack" is a pack.
  const text = word.replace(/^\d+-(?=\p{L})/u, '')
  if (text.length < 3 || /^[\d\uFFFC]/u.test(text) || stopWords.has(text)) return undefined
  const found = stem(text.replace(/['’]s$/u, ''))
  return stopWords.has(found) ? undefined : found
})

/** A light English stemmer: endings only, so that ship, ships, shipped and shipping meet. */
export function stem(word: string): string {
  let out = word
  if (out.length > 4 && out.endsWith('ies')) out = `${out.slice(0, -3)}y`
  else if (out.length > 4 && /(?:s|x|z|ch|sh)es$/.test(out)) out = out.slice(0, -2)
  else if (out.length > 3 && out.endsWith('s') && !/(?:ss|us|is)$/.test(out)) out = out.slice(0, -1)
  if (out.length > 5 && out.endsWith('ing')) out = undouble(out.slice(0, -3))
  else if (out.length > 4 && out.endsWith('ed')) out = undouble(out.slice(0, -2))
  else if (out.length > 6 && out.endsWith('ation')) out = out.slice(0, -5)
  else if (out.length > 6 && out.endsWith('ment')) out = out.slice(0, -4)
  else if (out.length > 5 && out.endsWith('ly')) out = out.slice(0, -2)
  return out.length > 3 && out.endsWith('e') ? out.slice(0, -1) : out
}

function undouble(text: string): string {
  return /([bdgklmnprt])\1$/.test(text) ? text.slice(0, -1) : text
}

// Words that stand for one thing in this trade; the first of each line is what the others become.
const synonymLines = [
  'ship dispatch sent send shipment deliver delivery despatch parcel courier postage post handling mail',
  'pack packag package carton box wrap padd cushion damag broken crush breakag sleev bubbl insert transit',
  'stock inventory warehous bin shelf count oversell oversold quantity unit surplus',
  'photo pictur imag photograph listing page detail descript descriptiv bullet titl wording attribut',
  'supplier vendor distributor manufacturer wholesal sourc brand owner purchas buy bought invoic author authoriz authoris genuin authentic',
  'label barcod tag fnsku gtin ean upc sticker relabel',
  'return retur refurbish open used seal reseal resal sellabl',
  'track carrier scan label-purchas valid number tracking',
  'cancel cancell oversell sync synchron channel',
  'messag answer reply respons repli inbox respond',
  'holiday vacat clos absenc absent ill illness deputy cover backup substitut sick weekend shift rota',
  'address utility statement passport ident identity registr',
  'review feedback insert card incentiv agency',
  'keyword term trademark logo copyright licens patent',
  'train instruct brief sop procedur',
  'test lab laborator certificat complianc report safety',
  'expir expiry lot batch date shelf-lif fifo fefo',
  'price pric repric',
  'upload feed file spreadsheet sheet import template',
  'user login access permission former employe device wifi account',
]
const synonyms = new Map<string, string>()
for (const line of synonymLines) {
  const [first = '', ...others] = line.split(' ')
  for (const other of others) if (!synonyms.has(stem(other))) synonyms.set(stem(other), stem(first))
}

const stopWords = new Set(
  (
    'the and for that this these those with without from into onto over under was were are been being have has had not ' +
    'but nor our ours your yours their them they its his her she him who whom which what when where while than then ' +
    'also all any each every both some most more less only very can could will would shall should may might must ' +
    'did does done doing our own out off per via about after before since until because due there here how why such ' +
    'same other another between during against again once now new first last next day days week weeks month months ' +
    'year daily weekly monthly item items order orders product products customer customers buyer buyers amazon issue ' +
    'issues problem problems cause causes root action actions plan policy policies process team staff measure measures ' +
    'exhibit exhibits attachment step steps taken take made make notice seller sell sold sale use one two three four ' +
    'five six seven eight nine ten twelve percent rate defect defects checked check checks within per through affected ' +
    'listed january february march april june july august september october november december sept oct nov dec jan ' +
    'feb mar apr jun jul aug monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** How many stems two sets have in common. */
export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const member of a) if (b.has(member)) count++
  return count
}

/** Share of `part`'s members that `whole` has as well; 0 for an empty part. */
export function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0
  let shared = 0
  for (const member of part) if (whole.has(member)) shared++
  return shared / part.size
}

export function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const member of a) if (b.has(member)) return true
  return false
}

/** Whether two sets have at least so many members in common. */
export function sharesMany(a: ReadonlySet<string>, b: ReadonlySet<string>, enough: number): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < enough) return false
  let count = 0
  for (const member of small) if (large.has(member) && ++count >= enough) return true
  return false
}
