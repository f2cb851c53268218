import type { Letter, ReadSentence } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { fold } from '../text/fold.ts'
import type { PlacedDocument } from './document-window.ts'
import { documentTypeOf, namesDocument } from './named-document.ts'
import { isFile } from './list-parts.ts'

/**
 * "The bill has been altered. Please upload the original": an original is the paper that is named beside it or, failing that, last
 * before it.
 */
export function resolveOriginals(
  letter: Letter,
  found: { readonly document: PlacedDocument; readonly sentence: ReadSentence }[],
): void {
  for (const [index, { document, sentence }] of found.entries()) {
    if (document.type !== 'other' || !original.test(fold(letter.text.slice(document.start, document.end))))
      continue
    if (ofMail.test(letter.text.slice(document.end, document.end + 9))) continue
    const paper = paperOf(letter, sentence)
    if (paper === undefined) continue
    const type = documentTypeOf(paper)
    found[index] = { sentence, document: { ...document, type } }
  }
}

const original = /^(?:originals?|原[本紙])$/
/** "The original mail" is what came with the paper. */
const ofMail = /^ (?:e-?mail|mail|message)/i

function paperOf(letter: Letter, { index }: ReadSentence): Hit | undefined {
  for (let at = index; at >= 0; at--) {
    const paper = letter.sentences[at]?.hits.find(
      (hit) => namesDocument(hit) && isFile(hit) && hit.concept !== 'document.other',
    )
    if (paper !== undefined) return paper
  }
  return undefined
}
