import type { Evidence } from '../reading/evidence.ts'
import type { ReadSentence } from '../reading/letter.ts'
import { readSpeaker } from '../reading/speaker.ts'
import { eachWord, keyWithin, named, type OnFeature } from './words.ts'

/**
 * The features of a whole letter: its sentences, those of its opening once more, and what the rules found in it, which says the same
 * in every language: standings, topics, papers, rates and in whose name it speaks.
 */
export function letterFeatures({ letter, standings, topics, documents, metrics }: Evidence) {
  return (found: OnFeature): void => {
    const { flat } = letter.reading
    const opening = letter.subject === null ? sentencesOfOpening : sentencesOfOpening + 1
    const foundInOpening: OnFeature = (key) => {
      found(key)
      found(keyWithin(inOpening, key))
    }
    for (const sentence of letter.sentences)
      sentenceFeatures(flat, sentence, sentence.index < opening ? foundInOpening : found)
    found(keyWithin(asSpeaker, named(readSpeaker(letter))))
    for (const { about, state, aside } of standings)
      found(keyWithin(aside === true ? asAside : asStanding, named(`${about} ${state}`)))
    for (const { topic, weight } of topics)
      for (let times = Math.min(3, Math.ceil(weight)); times > 0; times--)
        found(keyWithin(asTopic, named(topic)))
    for (const type of new Set(documents.map((document) => document.type)))
      found(keyWithin(asDocument, named(type)))
    for (const { metric, value, target } of metrics)
      found(keyWithin(value !== null && target !== null ? asPair : asFigure, named(metric)))
  }
}

/** Of one sentence: its words, and its concepts, alone and with its mood. */
export function sentenceFeatures(
  flat: string,
  { start, end, concepts }: ReadSentence,
  found: OnFeature,
): void {
  eachWord(flat, start, end, found)
  for (const concept of concepts) found(named(concept))
  for (const mood of concepts)
    if (mood.startsWith('mood.'))
      for (const concept of concepts) found(keyWithin(named(mood), named(concept)))
}

/** How many sentences below the subject open a letter. */
const sentencesOfOpening = 3

// Places of features: any numbers that differ.
const inOpening = 1
const asStanding = 2
const asAside = 3
const asTopic = 4
const asDocument = 5
const asFigure = 6
const asPair = 7
const asSpeaker = 8
