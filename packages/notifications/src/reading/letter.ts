import type { Layout } from '../mail/layout.ts'
import type { Link } from '../mail/html-text.ts'
import type { AttachmentInfo, Mailbox } from '../mail/mail.ts'
import { gated, type Stretch } from '../text/gated.ts'
import { emptyGrams, type Grams } from '../text/grams.ts'
import type { LanguageReading } from '../text/language.ts'
import { sentenceAt, type ReadingText, type Sentence } from '../text/reading-text.ts'
import type { Table } from '../text/tables.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import { isSellersOwn } from './own-words.ts'

/** A letter ready to be read for facts: text, folded text, what its words mean, and where it came from. */
export interface Letter extends Stretch {
  readonly text: string
  readonly subject: string | null
  readonly reading: ReadingText
  readonly language: LanguageReading
  readonly sentences: readonly ReadSentence[]
  readonly tables: readonly Table[]
  readonly links: readonly Link[]
  readonly urls: readonly PrintedUrl[]
  readonly layout: Layout
  readonly sender: Mailbox | null
  readonly replyTo: readonly Mailbox[]
  readonly date: Date | null
  readonly attachments: readonly AttachmentInfo[]
}

/** A URL that stands in the text: offsets into the folded text. */
export interface PrintedUrl {
  readonly url: string
  readonly start: number
  readonly end: number
}

/** A sentence with the meanings found in it. */
export interface ReadSentence extends Sentence, Stretch {
  readonly index: number
  readonly hits: readonly Hit[]
  /** What the hits mean, for asking quickly. */
  readonly concepts: ReadonlySet<Concept>
  /** The words, folded. */
  readonly words: string
}

/** Puts each hit into its sentence; `grams` stand in the order of the sentences. */
export function readSentences(
  reading: ReadingText,
  hits: readonly Hit[],
  grams: readonly Grams[],
): ReadSentence[] {
  const groups: Hit[][] = reading.sentences.map(() => [])
  for (const hit of hits) groups[sentenceAt(reading, hit.start)]?.push(hit)
  return reading.sentences.map(({ start, end, block, item }, index) => {
    const words = reading.flat.slice(start, end)
    const within = { grams: grams[index] ?? emptyGrams }
    const found = groups[index] ?? []
    const meant = found.filter((hit) => !isMonthOfMay(reading.flat, hit))
    const own = meant.length === 0 || isMenu(words, within) ? [] : ofThisSeller(meant, words, within)
    return {
      start,
      end,
      block,
      item,
      index,
      words,
      grams: within.grams,
      hits: own,
      concepts: own.length === 0 ? noConcepts : new Set(own.map((hit) => hit.concept)),
    }
  })
}

/** "As of 5 May you are no longer …", "From May 12": a month, and no modal verb. */
function isMonthOfMay(flat: string, { concept, start, end }: Hit): boolean {
  if (concept !== 'mood.may' || flat.slice(start, end) !== 'may') return false
  const after = flat.slice(end, end + 14)
  return /^ \d/.test(after) || (dayBefore.test(flat.slice(start - 8, start)) && notAVerb.test(after))
}

const dayBefore = /(?<!\d)(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of)? $/
const notAVerb =
  /^(?:$|[^a-z ]| (?:\d|(?:you|your|we|our|the|this|that|it|they|because|as|since|and|or|at|for|in|on|to|until|from|after|before|amazon|is|was|are|were|has|had|have been)(?![a-z])))/

const noConcepts: ReadonlySet<Concept> = new Set()

/** "Catalogue Inventory Pricing Orders Advertising": a line of a saved page's menu says nothing. */
function isMenu(words: string, within: Stretch): boolean {
  if (words.length > 240 || !menuWords.isPossible(within)) return false
  const entries = words.match(menuEntry)
  return (
    entries !== null &&
    entries.length >= 4 &&
    entries.join('').length >= words.replace(/[^a-z\u3040-\u9fff]/g, '').length * 0.6
  )
}

const menuEntry =
  /(?<![a-z])(?:home|catalog(?:ue)?|inventory|pricing|orders|advertising|stores?|programs?|reports?|performance|apps|services|b2b|brands?|growth|payments|messages|help|settings|search|learn|menu|account health|katalog|lagerbestand|preise|bestellungen|werbung|berichte|leistung|hilfe|einstellungen|catalogo|inventario|precios|pedidos|publicidad|informes|rendimiento|ayuda|configuracion|prezzi|ordini|pubblicita|report|prestazioni|aiuto|impostazioni|stocks?|prix|commandes|publicite|rapports|aide|parametres)(?![a-z])|カタログ|在庫|価格|注文|広告|ストア|レポート|パフォーマンス|ヘルプ|設定|プログラム|ビジネス/g

const menuWords = gated(menuEntry)

/** "Sellers whose rate is over 4% risk …" speaks of anybody: it says nothing of this seller's standing and figures. */
function ofThisSeller(hits: readonly Hit[], words: string, within: Stretch): readonly Hit[] {
  if (isSellersOwn(words, within))
    return hits.filter((hit) => !/^(?:ask|channel|document|reply|state|topic)\./.test(hit.concept))
  if (!anybody.test(words, within) && !anybodyWho.test(words, within) && !multitudes.test(words, within))
    return hits
  if (leavesUndone.test(words, within)) return hits
  return hits.filter((hit) => !/^(?:state|topic|document|reply)\./.test(hit.concept))
}

/** "Accounts whose owners do not answer in time may be suspended" speaks to the one who has just been asked. */
const leavesUndone = gated(
  /(?:n't|(?<![a-z])(?:not|nicht|kein(?:e|en)?|pas|non|no)) [^.;]{0,60}?(?<![a-z])(?:in time|by (?:then|that|the|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|within|rechtzeitig|fristgerecht|bis (?:zum|dahin|\d)|innerhalb|a temps|dans (?:les?|ce|un) delais?|avant le|entro|in tempo|a tiempo|antes del|(?:en|dentro de) (?:el|este|un) plazo)/,
)

const anybody = gated(
  /^(?:when(?:ever)?|if) (?:we|amazon) (?:deactivate|suspend|close|block|terminate)s? (?:an?|any|seller|selling)(?: seller| selling)? accounts?(?![a-z])|^wenn (?:wir|amazon) ein (?:verkaufer)?konto |^(?:lorsque|quand|si) (?:nous|amazon) (?:desactiv|suspend|ferm|bloqu)[a-z]* un compte|^(?:quando|se) (?:disattiv|sospend|chiud|blocc)[a-z]* un account|^(?:cuando|si) (?:desactiv|suspend|cerr|bloque)[a-z]* una cuenta|^(?:an? |some |many )?(?:seller |selling )?accounts? (?:can|may|are|get) |^(?:ein(?:ige|e)? |viele )?(?:verkaufer)?kont(?:en|o) (?:konnen|kann|werden) |^(?:un|les|certains|des) comptes? (?:peut|peuvent|est|sont) |^(?:un|gli|alcuni|degli) account (?:puo|possono|e|sono|viene|vengono) |^(?:una|las|algunas) cuentas? (?:puede|pueden|se) |^(?:[-*•\d.) ]{0,4})(?:all )?(?:sellers|accounts) (?:whose|with an? )|^verkaufer, deren |^les vendeurs dont |^i venditori (?:il cui|la cui|le cui|i cui) |^los vendedores cuy[oa]s? /,
)

/** "Every year thousands of sellers see their account suspended": nobody says so of the one he writes to. */
const multitudes = gated(
  /(?<![a-z])(?:(?:thousands|hundreds|dozens|lots) of (?:amazon )?(?:sellers|merchants|traders|shops|accounts)|(?:many|countless|most) (?:amazon )?(?:sellers|merchants|traders) (?:see|lose|find|have|get|are|struggle)|(?:tausende|hunderte|zahllose|viele) (?:von )?(?:amazon-?)?(?:handler|verkaufer|konten|shops)[a-z]*|(?:des (?:milliers|centaines|dizaines) de|de nombreux|beaucoup de) (?:vendeurs|comptes|boutiques|marchands)|(?:migliaia|centinaia|decine) di (?:venditori|account|negozi)|(?:molti|tanti) venditori|(?:miles|cientos|decenas) de (?:vendedores|cuentas|tiendas)|(?:muchos|numerosos) vendedores)(?![a-z])|(?:多く|数千|何千|大勢|多数)の(?:出品者|セラー|店舗)(?:様)?(?:が|は|の)/,
)

/** "Seller accounts that fall short can have …": a modal verb keeps it general, where "will" would announce it. */
const anybodyWho = gated(
  /^(?:all )?(?:sellers who|(?:seller |selling )?accounts that) .*(?:can|may) |^verkaufer(?:konten)?, die .*(?:konnen|kann)|^les (?:vendeurs|comptes) qui .*peuvent|^(?:i venditori|gli account) che .*possono|^(?:los vendedores|las cuentas) que .*pueden|^(?:目標|基準)[^。]{0,24}(?:出品者|アカウント)(?:様)?(?:は|に).*(?:ことがあり|場合があり|ことがござい|場合がござい)/,
)

/** True when the sentence words one of the concepts. */
export function says(
  sentence: { readonly concepts: ReadonlySet<Concept> },
  ...concepts: readonly Concept[]
): boolean {
  if (sentence.concepts.size === 0) return false
  for (const concept of concepts) if (sentence.concepts.has(concept)) return true
  return false
}

/** The sentence that holds an offset of the folded text. */
export function sentenceOf(letter: Letter, at: number): ReadSentence | undefined {
  const sentence = letter.sentences[sentenceAt(letter.reading, at)]
  return sentence !== undefined && at >= sentence.start && at < sentence.end ? sentence : undefined
}

/** The sentence that a place of the letter's text was read into, by binary search. */
export function sentenceAtPlace(
  { reading, sentences, text }: Letter,
  place: number,
): ReadSentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(reading, sentences[middle]?.start, text) <= place) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return place < placeOf(reading, sentence?.end, text) ? sentence : undefined
}

function placeOf({ map }: ReadingText, at: number | undefined, text: string): number {
  return at === undefined ? 0 : (map[at] ?? text.length)
}
