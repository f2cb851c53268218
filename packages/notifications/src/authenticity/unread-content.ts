import { hasWords } from '../reading/has-words.ts'
import type { AddSignal, AuthenticityContext } from './context.ts'

/** Notes what a mail holds and nobody could read: it speaks neither for nor against the mail, but for looking oneself. */
export function noteUnread({ unread, letter, hasHeaders }: AuthenticityContext, add: AddSignal): void {
  if (hasHeaders && unread.length === 0 && !hasWords(letter))
    add(
      'content-without-words',
      0,
      'no words were found below its headers; what pictures and files say is not read',
    )
  for (const content of unread) {
    if (content.type === 'encrypted')
      add('content-encrypted', 0, 'a part of it is encrypted; save it decrypted to have it read')
    else {
      const { number, total } = content
      const which = number === null ? 'one piece' : `piece ${number}${total === null ? '' : ` of ${total}`}`
      add('content-missing', 0, `it is ${which} of a mail that was sent in several; the others are not here`)
    }
  }
}
