import { namesAsin } from '../identifiers/asins.ts'
import type { Hit } from '../terms/match.ts'
import type { Letter, ReadSentence } from './letter.ts'

/**
 * The topics of a letter that brings several findings together, each under a heading of its own ("2. Restricted products") with
 * its listing below: all of them are charged, however little is said of one. Empty where fewer than two are.
 */
export function listedCharges(letter: Letter): ReadonlyMap<string, Hit> {
  const charges = new Map<string, Hit>()
  for (const sentence of letter.sentences) {
    if (!headsListing(letter, sentence)) continue
    for (const hit of sentence.hits)
      if (hit.concept.startsWith('topic.') && hit.concept !== 'topic.other') {
        const topic = hit.concept.slice('topic.'.length)
        if (!charges.has(topic)) charges.set(topic, hit)
        break
      }
  }
  return charges.size < 2 ? none : charges
}

const none: ReadonlyMap<string, Hit> = new Map()

/** A short line that ends without a full stop, behind the subject, with a listing in one of the next lines. */
function headsListing(letter: Letter, { words, index }: ReadSentence): boolean {
  if (index === 0 || words.length > longest || notHeading.test(words)) return false
  return letter.sentences.slice(index + 1, index + 1 + linesBelow).some((s) => namesAsin(s.words))
}

/** Sentences, labels with what they label, numbers of marks and designs. */
const notHeading = /[.!?。]$|[:：|]|\d{3}/

const longest = 70
const linesBelow = 4
