import type { Evidence } from '../reading/evidence.ts'
import { sentenceAtPlace, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { DocumentType } from '../schema.ts'
import { eachWord, keyWithin, named, type OnFeature } from './words.ts'

/** A sentence with what it takes to tell whether it asks for papers. */
export interface PaperSentence {
  readonly sentence: ReadSentence
  /** Of an item of a list: the sentence above the list. */
  readonly lead: ReadSentence | undefined
  /** The papers that the rules read in it, and in the whole letter. */
  readonly read: ReadonlySet<DocumentType>
  readonly readAnywhere: ReadonlySet<DocumentType>
}

/** The sentences of a letter that may ask for papers, at most as many as a letter of Amazon's has. */
export function paperSentences({ letter, documents }: Evidence): PaperSentence[] {
  const readAnywhere = new Set(documents.map(({ type }) => type))
  const readIn = documents.map(({ start }) => sentenceAtPlace(letter, start))
  const found: PaperSentence[] = []
  let lead: ReadSentence | undefined
  for (const sentence of letter.sentences) {
    if (!sentence.item) lead = sentence
    if (!mayAsk(sentence)) continue
    const here = documents.filter((_, index) => readIn[index] === sentence)
    found.push({
      sentence,
      lead: sentence.item ? lead : undefined,
      read: new Set(here.map(({ type }) => type)),
      readAnywhere,
    })
    if (found.length >= mostSentences) break
  }
  return found
}

/** Names a paper, demands something, says what is lacking or stands in a list. */
function mayAsk({ item, concepts }: ReadSentence): boolean {
  if (item) return true
  for (const concept of concepts)
    if (concept.startsWith('document.') || concept.startsWith('ask.') || concept === 'reply.insufficient')
      return true
  return false
}

const mostSentences = 120

/** The features of a sentence that may ask for papers: its words, what it means, what leads to it and what stands beside it. */
export function paperFeatures(letter: Letter, { sentence, lead, read, readAnywhere }: PaperSentence) {
  return (found: OnFeature): void => {
    const { flat } = letter.reading
    eachWord(flat, sentence.start, sentence.end, found)
    for (const concept of sentence.concepts) found(named(concept))
    const papers = [...sentence.concepts].filter((concept) => concept.startsWith('document.'))
    for (const said of sentence.concepts)
      if (said.startsWith('mood.') || said.startsWith('ask.'))
        for (const paper of papers) found(keyWithin(named(said), named(paper)))
    if (lead !== undefined) {
      eachWord(flat, Math.max(lead.start, lead.end - reachOfLead), lead.end, (key) =>
        found(keyWithin(inLead, key)),
      )
      for (const concept of lead.concepts) {
        found(keyWithin(conceptOfLead, named(concept)))
        for (const paper of papers) found(keyWithin(keyWithin(paperUnderLead, named(concept)), named(paper)))
      }
    }
    const before = letter.sentences[sentence.index - 1]
    if (before !== undefined && before !== lead)
      for (const concept of before.concepts) found(keyWithin(conceptBefore, named(concept)))
    for (const concept of letter.sentences[sentence.index + 1]?.concepts ?? [])
      found(keyWithin(conceptAfter, named(concept)))
    found(sentence.item ? asItem : asSentence)
    for (const type of read) found(keyWithin(readHere, named(type)))
    for (const type of readAnywhere) found(keyWithin(readInLetter, named(type)))
  }
}

/** How many characters at the end of the sentence above a list are looked at. */
const reachOfLead = 100

// Places of features: any numbers that differ.
const inLead = 51
const conceptOfLead = 52
const paperUnderLead = 53
const conceptBefore = 54
const conceptAfter = 55
const asItem = 56
const asSentence = 57
const readHere = 58
const readInLetter = 59
