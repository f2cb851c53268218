import type { AskingSentence, Asked } from '../facts/documents.ts'
import { windowOf, type PlacedDocument } from '../facts/document-window.ts'
import type { LetterOpinion } from '../learned/letter-opinion.ts'
import type { MentionOpinion } from '../learned/mention-opinion.ts'
import type { PaperOpinion } from '../learned/paper-opinion.ts'
import { bounded, trusted, type Counts, type Signals } from '../learned/trust.ts'
import { trust } from '../learned/weights.ts'
import { documentTypes, type DocumentType } from '../schema.ts'
import { toTextRange } from '../text/reading-text.ts'
import { saysEnoughToTakeBack } from './enough-to-weigh.ts'
import type { Gathered } from './gather.ts'
import type { ReadSentence } from './letter.ts'

/** What the words of a letter say of its papers: of all of them, where it names one, and of sentences that ask for what has another name. */
export interface PaperOpinions {
  readonly letter: LetterOpinion
  readonly mentions: ReadonlyMap<DocumentType, MentionOpinion>
  /** Asked for only where a paper that is not named may be meant. */
  readonly sentences: () => ReadonlyMap<DocumentType, PaperOpinion>
}

/** Few letters ask for five papers: what speaks against one in all the words is mostly that, where the place that names it asks for it. */
const mostAgainstNamed = 3

/** Odds that no sentence is likely to make up for: there is no need to look at sentences. */
const tooFar = -5

/** The papers that rules and words speak for together, with those sentences and places of them that ask. */
export function weighPapers(
  { evidence: { letter }, asked, durations, uses }: Gathered,
  opinions: PaperOpinions,
  counts: Counts = trust.paper,
): Asked {
  const read = new Set(asked.documents.map(({ type }) => type))
  let inSentences: ReadonlyMap<DocumentType, PaperOpinion> | undefined
  const sentencesOf = (type: DocumentType): PaperOpinion | undefined =>
    (inSentences ??= opinions.sentences()).get(type)
  const mayTakeBack = saysEnoughToTakeBack(letter)
  const isAsked = (type: DocumentType): boolean =>
    (read.has(type) && !mayTakeBack) ||
    trusted(counts, paperSignals(type, read.has(type), opinions, sentencesOf)) > 0
  const wanted = new Set(documentTypes.filter(isAsked))
  const isKept = ({ type }: PlacedDocument): boolean => wanted.has(type)
  const documents = asked.documents.filter(isKept)
  const sentences = [...asked.sentences]
  for (const type of wanted) {
    if (read.has(type)) continue
    const mention = opinions.mentions.get(type)?.mention
    const sentence = mention?.sentence ?? sentencesOf(type)?.sentence
    if (sentence === undefined) continue
    const { start, end } = mention?.hit ?? sentence
    documents.push({
      type,
      windowDays:
        mention === undefined || type === 'poa'
          ? null
          : windowOf(letter, sentence, mention.hit, durations, uses),
      ...toTextRange(letter.reading, start, end),
    })
    addSentence(sentences, sentence)
  }
  sentences.sort((a, b) => a.sentence.index - b.sentence.index)
  return { documents, places: asked.places.filter(isKept), sentences }
}

/**
 * What speaks for a paper: of one that the letter names the place that most seems to ask for it, of others the sentence that does; the
 * whole letter; and that the rules read it, which they do by names alone.
 */
export function paperSignals(
  type: DocumentType,
  isRead: boolean,
  { letter, mentions }: Pick<PaperOpinions, 'letter' | 'mentions'>,
  sentenceOf: (type: DocumentType) => PaperOpinion | undefined,
): Signals {
  return (tell) => {
    const ofLetter = bounded(letter.paper(type))
    const mention = mentions.get(type)
    if (mention === undefined) {
      const sentence = ofLetter > tooFar ? sentenceOf(type)?.odds : undefined
      tell('unnamed', 1)
      tell('letter', ofLetter)
      tell('sentence', bounded(sentence ?? -Infinity))
      return
    }
    tell('named', 1)
    tell('mention', bounded(mention.odds))
    tell('letterOfNamed', Math.max(-mostAgainstNamed, ofLetter))
    if (isRead) tell('read', 1)
  }
}

function addSentence(sentences: AskingSentence[], sentence: ReadSentence): void {
  if (!sentences.some((known) => known.sentence === sentence)) sentences.push({ sentence, listed: true })
}
