import type { Letter, ReadSentence } from '../reading/letter.ts'
import type { RequestedDocument } from '../schema.ts'
import type { Hit } from '../terms/match.ts'
import { inDays, type Duration } from './durations.ts'
import type { DurationUse } from './duration-use.ts'
import { isOnlyMentioned } from './mentioned.ts'
import { namesDocument } from './named-document.ts'

export interface PlacedDocument extends RequestedDocument {
  readonly start: number
  readonly end: number
}

/** A window belongs to the documents named before it in the sentence ("invoices … from the last 365 days"); Japanese names it first. */
export function windowOf(
  letter: Letter,
  sentence: ReadSentence,
  hit: Hit,
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
): number | null {
  const windows = durations.filter(
    (d) => d.start >= sentence.start && d.end <= sentence.end && isDocumentWindow(uses.get(d), d),
  )
  if (windows.length === 0) return null
  const documents = sentence.hits.filter(
    (other) => namesDocument(other) && (other === hit || !isOnlyMentioned(letter, sentence, other)),
  )
  const claimed = (window: Duration): Hit[] => {
    // "A bill dated within the last 90 days for gas or water"
    const around = documents.filter((h) => h.start < window.start && h.end > window.end)
    if (around.length > 0) return around
    const previous = windows.findLast((w) => w.end <= window.start)
    const before = documents.filter(
      (h) => h.end <= window.start && h.start >= (previous?.end ?? sentence.start),
    )
    const after = documents.filter((h) => h.start >= window.end)
    const last = before.at(-1)
    if (last !== undefined && opensBracket.test(letter.reading.flat.slice(last.end, window.start)))
      return before
    if (letter.language.language === 'ja') return after.length > 0 ? after : before
    return before.length > 0 ? before : after
  }
  // Passports and photos have no age of their own: only the paper right before "of the last 90 days" has.
  const ages = withAge.test(hit.concept)
  for (const window of windows) {
    const documentsOf = claimed(window)
    const nearest = letter.language.language === 'ja' ? documentsOf[0] : documentsOf.at(-1)
    if (letter.language.language === 'ja' && !sharesFront(letter, documentsOf, hit)) continue
    if (
      documentsOf.includes(hit) &&
      (isOfAll(letter, documentsOf, window) ||
        ages ||
        hit === nearest ||
        standsAmong(letter, documentsOf, hit))
    )
      return inDays(window)
  }
  return null
}

/** 「請求書（過去90日以内のもの）」: a bracket tells of what stands before it, in Japanese too. */
const opensBracket = /^(?:など|等)? ?[（(][^（()）]*$/

/** "Invoices, contracts or letters of authorization of the last 90 days": what stands between papers with an age shares it. */
function standsAmong(letter: Letter, listed: readonly Hit[], hit: Hit): boolean {
  const aged = listed.filter(({ concept }) => withAge.test(concept))
  const near = (from: number, to: number): boolean =>
    from <= to && to - from < 32 && !/[.;:。：]/.test(letter.reading.flat.slice(from, to))
  return (
    hit.concept === 'document.other' &&
    aged.some((other) => near(other.end, hit.start)) &&
    aged.some((other) => near(hit.end, other.start))
  )
}

/** "A register extract and a bank statement, both issued within the last six months" */
function isOfAll(letter: Letter, listed: readonly Hit[], window: Duration): boolean {
  const last = listed.at(-1)
  return last !== undefined && ofAll.test(letter.reading.flat.slice(last.end, window.start))
}

const ofAll =
  /^[^.;:]{0,30}[,(]? ?(?<![a-z])(?:both|all|each|beide[rs]?|alle|jeweils|tou(?:te)?s(?: (?:deux|les deux))?|chacun(?:e)?|entramb[ie]|tutt[ie]|ciascun[oa]|ambos|ambas|tod[oa]s)(?![a-z])/

/** 「90日以内の請求書と、ブランドからの認可書」: what has words of its own behind the first paper does not share its window. */
function sharesFront(letter: Letter, listed: readonly Hit[], hit: Hit): boolean {
  const at = listed.indexOf(hit)
  const before = listed[at - 1]
  return (
    before === undefined ||
    (listing.test(letter.reading.flat.slice(before.end, hit.start)) && sharesFront(letter, listed, before))
  )
}

const listing =
  /^(?:[（(][^）)]{0,30}[）)])?(?:など)?(?:と|や|、|・|,|\/|および|及び|または|又は|もしくは|ならびに| )*$/

const withAge = /invoice|utility_bill|letter_of_authorization|test_report|proof_of_delivery/

function isDocumentWindow(use: DurationUse | undefined, duration: Duration): boolean {
  return (use === 'document' || use === 'window') && duration.unit !== 'hour'
}

/** "They must be dated within the last 90 days." speaks of the documents in the lines above. */
export function applyTrailingWindow(
  letter: Letter,
  sentence: ReadSentence,
  found: { document: PlacedDocument; sentence: ReadSentence }[],
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
): void {
  const window = durations.find(
    (d) => d.start >= sentence.start && d.end <= sentence.end && isDocumentWindow(uses.get(d), d),
  )
  // "… and show the supplier's address" says what stands on them.
  if (
    window === undefined ||
    sentence.hits.some(
      (h) =>
        h.concept.startsWith('document.') &&
        !/root|actions|prevention|not/.test(h.concept) &&
        !(h.concept === 'document.other' && isOnlyMentioned(letter, sentence, h)),
    )
  )
    return
  // Requirements that a list gives one by one stand further from the papers that they are for.
  const reach = sentence.item && ofPapers.test(sentence.words) ? 10 : 2
  const ofEach = eachOfThem.test(sentence.words)
  for (let index = found.length - 1; index >= 0; index--) {
    const entry = found[index]
    if (entry === undefined || sentence.index - entry.sentence.index > reach) break
    const { type, windowDays } = entry.document
    if (
      windowDays === null &&
      (type === 'invoice' || type === 'utility_bill' || (ofEach && type === 'letter_of_authorization'))
    )
      found[index] = { ...entry, document: { ...entry.document, windowDays: inDays(window) } }
  }
}

/** "All of them must have been issued in the last 365 days" */
const eachOfThem =
  /^[-–—•*・ ]*(?:(?:all|each|both|every)(?![a-z])|(?:alle|jedes|beide)(?![a-z])|(?:tou(?:te)?s|chacune?|les deux)(?![a-z])|(?:tutt[ie]|ciascun[oa]|entramb[ie])(?![a-z])|(?:tod[oa]s|cada un[oa]|amb[oa]s)(?![a-z])|(?:すべて|全て|いずれも|両方))/

const ofPapers =
  /^[-–—•*・ ]*(?:(?:it|they|(?:the |these |all )?documents?) (?:must|has to|have to|need)|(?:sie|es|(?:das |die |alle )?(?:dokumente?|unterlagen|nachweise?)) (?:muss|mussen|darf|durfen)|(?:ils?|elles?|(?:le |les |tous les )?(?:documents?|justificatifs?)) (?:doit|doivent)|(?:(?:il |i |tutti i )?document[oi] )?(?:deve|devono)|(?:(?:el |los |todos los )?documentos? )?(?:debe|deben)(?![a-z])|(?:書類|請求書)は)/
