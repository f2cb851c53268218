import type { AddSignal, AuthenticityContext } from './context.ts'
import type { Claim } from './claim.ts'
import type { SenderReading } from './sender.ts'

/** Weighs a mail in Amazon's name that shows its words as a picture, where no filter reads them; Amazon writes text. */
export function readPictures(
  { letter }: AuthenticityContext,
  add: AddSignal,
  { sender, claim }: { readonly sender: SenderReading; readonly claim: Claim },
): void {
  if (!claim.speaks || sender === 'genuine' || sender === 'unknown') return
  if (letter.text.slice(letter.layout.start, letter.layout.end).trim().length > fewWords) return
  if (letter.attachments.some(({ type }) => type.toLowerCase().startsWith('image/')))
    add('picture-only', 1.8, 'its words are a picture, which Amazon does not send')
}

/** Characters of a greeting or of a line below a picture. */
const fewWords = 80
