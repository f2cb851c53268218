import { namesDocument, paperOf } from '../facts/named-document.ts'
import type { Letter, ReadSentence } from '../reading/letter.ts'
import type { DocumentType } from '../schema.ts'
import type { Hit } from '../terms/match.ts'
import { endsIn } from '../text/ends-in.ts'
import { atEdge, featuresAround } from './words-around.ts'
import { eachWord, keyWithin, named, type OnFeature } from './words.ts'

/** A place where a letter names a paper, asked for or not. */
export interface PaperMention {
  readonly type: DocumentType
  readonly hit: Hit
  readonly sentence: ReadSentence
  /** Of an item of a list: the sentence above the list. */
  readonly lead: ReadSentence | undefined
  /** The last heading or question above the sentence. */
  readonly heading: ReadSentence | undefined
  /** How many papers the sentence names. */
  readonly named: number
}

/** Where a letter names papers, at most as often as a letter of Amazon's does. */
export function paperMentions({ sentences }: Letter): PaperMention[] {
  const found: PaperMention[] = []
  let lead: ReadSentence | undefined
  let heading: ReadSentence | undefined
  for (const sentence of sentences) {
    if (!sentence.item) lead = sentence
    const hits = sentence.hits.filter(namesDocument)
    for (const hit of hits) {
      if (found.length >= mostMentions) return found
      found.push({
        type: paperOf(hit),
        hit,
        sentence,
        lead: sentence.item ? lead : undefined,
        heading: heading === lead && sentence.item ? undefined : heading,
        named: hits.length,
      })
    }
    if (isHeading(sentence, sentences[sentence.index + 1])) heading = sentence
  }
  return found
}

const mostMentions = 120

/** "What do I need to send?", "Please do not send:", "Documents" in a line of its own. */
function isHeading({ words, block, item }: ReadSentence, next: ReadSentence | undefined): boolean {
  if (words.length > longestHeading) return false
  return endsIn(words, ':：?？') || (!item && next?.block !== block && !endsIn(words, '.。!！,;'))
}

const longestHeading = 90

/** The features of a mention: its words and those around it, what its sentence says, what stands above, and what those beside it say. */
export function mentionFeatures(letter: Letter, mention: PaperMention) {
  return (found: OnFeature): void => {
    const { flat } = letter.reading
    const { hit, sentence, lead, heading } = mention
    const from = Math.max(sentence.start, hit.start - reach)
    const to = Math.min(sentence.end, hit.end + reach)
    featuresAround(flat, { from, start: hit.start, end: hit.end, to }, sides, found)
    found(keyWithin(asType, named(mention.type)))
    found(keyWithin(asConcept, named(hit.concept)))
    eachWord(flat, hit.start, hit.end, (key) => found(keyWithin(ownWord, key)))
    for (const concept of sentence.concepts) found(keyWithin(conceptHere, named(concept)))
    const [behind, ahead] = saidAround(sentence, hit)
    found(keyWithin(saidBehind, behind === undefined ? atEdge : named(behind.concept)))
    found(keyWithin(saidAhead, ahead === undefined ? atEdge : named(ahead.concept)))
    for (const [above, word, concept] of [
      [lead, wordOfLead, conceptOfLead],
      [heading, wordOfHeading, conceptOfHeading],
    ] as const) {
      if (above === undefined) continue
      eachWord(flat, Math.max(above.start, above.end - reachAbove), above.end, (key) =>
        found(keyWithin(word, key)),
      )
      for (const said of above.concepts) found(keyWithin(concept, named(said)))
    }
    const before = letter.sentences[sentence.index - 1]
    if (before !== undefined && before !== lead)
      for (const concept of before.concepts) found(keyWithin(conceptBefore, named(concept)))
    for (const concept of letter.sentences[sentence.index + 1]?.concepts ?? [])
      found(keyWithin(conceptAfter, named(concept)))
    found(keyWithin(asItem, Number(sentence.item)))
    found(keyWithin(asQuestion, Number(endsIn(sentence.words, '?？'))))
    found(keyWithin(inQuarter, Math.floor((4 * sentence.index) / letter.sentences.length)))
    found(keyWithin(amongPapers, Math.min(mostNamed, mention.named)))
  }
}

/** What a sentence says beside its papers, last before and first behind a mention. */
function saidAround(
  { hits }: ReadSentence,
  { start, end }: Hit,
): readonly [Hit | undefined, Hit | undefined] {
  let behind: Hit | undefined
  for (const hit of hits) {
    if (namesDocument(hit)) continue
    if (hit.end <= start) behind = hit
    else if (hit.start >= end) return [behind, hit]
  }
  return [behind, undefined]
}

/** How many characters of its sentence around a mention, and at the end of what stands above, are looked at. */
const reach = 120
const reachAbove = 100
const mostNamed = 3

// Places of features: any numbers that differ.
const sides = {
  left: { near: 71, far: 72, first: 73, pair: 74, mark: 75 },
  right: { near: 76, far: 77, first: 78, pair: 79, mark: 80 },
}
const asType = 81
const asConcept = 82
const ownWord = 83
const conceptHere = 84
const saidBehind = 85
const saidAhead = 86
const wordOfLead = 87
const conceptOfLead = 88
const wordOfHeading = 89
const conceptOfHeading = 90
const conceptBefore = 91
const conceptAfter = 92
const asItem = 93
const asQuestion = 94
const inQuarter = 95
const amongPapers = 96
