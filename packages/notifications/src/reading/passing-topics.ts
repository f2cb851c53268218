import { namesAsin } from '../identifiers/asins.ts'
import type { Hit } from '../terms/match.ts'
import { says, type ReadSentence } from './letter.ts'
import { isChargedByName } from './topic-asides.ts'

/** A topic whose name says little of what is charged: a title, stock that was damaged, goods that are looked at. */
export function isNamedInPassing(sentence: ReadSentence, { concept, start }: Hit): boolean {
  return (
    (concept === 'topic.condition' && isDamagedStock(sentence)) ||
    isInTitle(sentence, start) ||
    (concept === 'topic.identity_verification' && checksGoods(sentence))
  )
}

/** "Four units were damaged in our fulfilment centre": no buyer complains of them. */
function isDamagedStock(sentence: ReadSentence): boolean {
  return says(sentence, 'object.stock') && !says(sentence, 'party.buyers', 'object.listing')
}

/** Words in quotation marks or brackets, and policy names in a path ("Account Health > …"), name rather than charge. */
function isInTitle(sentence: ReadSentence, at: number): boolean {
  // A letter that is quoted as a whole opens a mark that its first sentence does not close, or closes at its end.
  const closed = sentence.words.slice(1).search(/["”»]/)
  const quoted =
    /^["“„«]/.test(sentence.words) && (closed === -1 || closed >= sentence.words.length - 3) ? 1 : 0
  const inside = sentence.words.slice(quoted, at - sentence.start)
  if (!inside.includes('"') && !inside.includes('>') && !inside.includes('→')) return false
  const open =
    (inside.match(/"/g) ?? []).length % 2 === 1 &&
    !isChargedByName(inside, sentence.words.slice(at - sentence.start))
  return open || />[^>]*$/.test(inside.slice(-60)) || /→[^→]*$/.test(inside.slice(-60))
}

/** "We are checking one of your products" verifies no person. */
function checksGoods(sentence: ReadSentence): boolean {
  return (
    (says(sentence, 'object.listing') || namesAsin(sentence.words)) &&
    !says(sentence, 'object.account', 'document.id_document', 'document.utility_bill') &&
    !/identit|identid|who you are|inform (?:consumers )?act|kyc|本人|身元|事業者/.test(sentence.words)
  )
}
