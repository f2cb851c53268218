import type { Asked } from '../facts/documents.ts'
import { windowOf, type PlacedDocument } from '../facts/document-window.ts'
import type { LetterOpinion } from '../learned/letter-opinion.ts'
import type { PaperOpinion } from '../learned/paper-opinion.ts'
import { documentTypes, type DocumentType } from '../schema.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { Gathered } from './gather.ts'
import { sentenceAtPlace, type Letter, type ReadSentence } from './letter.ts'

// The rules know papers by their names and demands by their verbs; weights see that something is asked for which has another name, or that
// what is named is not asked for. Odds are logarithms.

/** The odds of the letter and of the sentence that asks most, added up: from here on a paper is asked for that the rules did not read. */
const leastUnread = 2
/** The odds of the letter and twice those of the sentence: up to here a paper that the rules read is not asked for. */
const leastRead = -8

/** The odds of a letter that no sentence of it is likely to make up for. */
const tooFar = 5

/** What the rules read and the words do not speak against, and what the words speak for; `ask` looks at the sentences. */
export function weighPapers(
  { evidence: { letter }, asked, durations, uses }: Gathered,
  opinion: LetterOpinion,
  ask: () => ReadonlyMap<DocumentType, PaperOpinion>,
): Asked {
  const read = new Set(asked.documents.map(({ type }) => type))
  const listed = listedTypes(letter, asked.places)
  const isOpen = (type: DocumentType): boolean =>
    read.has(type) ? !listed.has(type) && opinion.paper(type) < 0 : opinion.paper(type) > leastUnread - tooFar
  if (!documentTypes.some(isOpen)) return asked
  const opinions = ask()
  const isKept = ({ type }: PlacedDocument): boolean =>
    listed.has(type) || opinion.paper(type) + 2 * (opinions.get(type)?.odds ?? 0) > leastRead
  const documents = asked.documents.filter(isKept)
  const sentences = [...asked.sentences]
  for (const [type, { odds, sentence }] of opinions) {
    if (read.has(type) || opinion.paper(type) + odds <= leastUnread) continue
    const named = sentence.hits.find(({ concept }) => concept === `document.${type}`)
    const { start, end } = named ?? sentence
    documents.push({
      type,
      windowDays: named === undefined ? null : windowOf(letter, sentence, named, durations, uses),
      ...toTextRange(letter.reading, start, end),
    })
    if (!sentences.some((known) => known.sentence === sentence)) sentences.push({ sentence, listed: true })
  }
  sentences.sort((a, b) => a.sentence.index - b.sentence.index)
  return { documents, places: asked.places.filter(isKept), sentences }
}

/**
 * Papers that the rules read as items of a list, or beside others in one sentence: what asks for them stands elsewhere, and what weights
 * know of such a sentence is mostly about one of them.
 */
function listedTypes(letter: Letter, places: readonly PlacedDocument[]): Set<DocumentType> {
  const typesIn = new Map<ReadSentence | undefined, Set<DocumentType>>()
  for (const { start, type } of places) {
    const sentence = sentenceAtPlace(letter, start)
    const types = typesIn.get(sentence)
    if (types === undefined) typesIn.set(sentence, new Set([type]))
    else types.add(type)
  }
  return new Set(
    [...typesIn].flatMap(([sentence, types]) =>
      sentence?.item === true || types.size > 1 ? [...types] : [],
    ),
  )
}
