import type { Scorer } from '../../src/learned/linear-model.ts'
import type { WrittenModel } from '../../src/learned/packing.ts'
import { paperFeatures, paperSentences } from '../../src/learned/paper-features.ts'
import { named } from '../../src/learned/words.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import { documentTypes } from '../../src/schema.ts'
import { countOf, leastInPapers, papersOf } from './examples.ts'
import type { Labels } from './letters.ts'
import { independent, replay, trainInRounds, type Example } from './train.ts'

export interface PaperLetter {
  readonly papers: ReadonlySet<string>
  readonly sentences: readonly ReadonlyMap<number, number>[]
}

const heads = independent(documentTypes)

/** Null of a letter of which nobody wrote down what it asks for. */
export function paperLetter({ evidence }: Gathered, labels: Labels): PaperLetter | null {
  const papers = papersOf(labels)
  if (papers === undefined) return null
  const sentences = paperSentences(evidence).map((entry) => countOf(paperFeatures(evidence.letter, entry)))
  return { papers, sentences }
}

/**
 * Learns which sentences ask for papers from letters of which only the papers are labelled: first every sentence that names a labelled
 * paper is taken to ask for it, then in each round the one that does so most by what was learned in the round before.
 */
export function learnPapers(letters: readonly PaperLetter[]): WrittenModel {
  return trainInRounds((scorer) => examplesOf(letters, scorer), heads, leastInPapers)
}

/** Another sentence of a letter that asks for a paper does not, if it is less probable than this (the logarithm of the odds). */
const surelyNot = -2

function examplesOf(letters: readonly PaperLetter[], scorer: Scorer | undefined): Example[] {
  return letters.flatMap(({ papers, sentences }) => {
    const odds =
      scorer === undefined ? undefined : sentences.map((features) => scorer.score(replay(features)))
    const firsts = documentTypes.map((_, output) => {
      const most = odds?.reduce((best, own) => Math.max(best, own[output] ?? 0), -Infinity)
      return odds?.findIndex((own) => own[output] === most)
    })
    return sentences.map((features, index) => ({
      features,
      right: documentTypes.map((type, output) => {
        if (!papers.has(type)) return false
        if (odds === undefined) return features.has(named(`document.${type}`)) ? true : undefined
        if (firsts[output] === index) return true
        return (odds[index]?.[output] ?? 0) < surelyNot ? false : undefined
      }),
    }))
  })
}
