import { getNotification, type Store } from '@health-tui/storage'
import { findCaseOfLetter, openCaseFromLetter } from '../cases/open-case.ts'
import { tieReplies } from '../cases/replies.ts'
import { CommandFailure, exitCodes } from '../exit.ts'

/** Makes a case from a stored notification, unless an open one was made from it before or it answers one; gives its id. */
export async function openFromLetter(store: Store, letter: string): Promise<string> {
  const notification = await getNotification(store.database, letter)
  if (notification === undefined) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot open a case',
      where: letter,
      why: 'the notification is no longer in the database',
    })
  }
  const own = await findCaseOfLetter(store, notification)
  if (own !== undefined) return own
  const answered = (await tieReplies(store.database)).find(({ letterId }) => letterId === notification.id)
  return answered?.caseId ?? openCaseFromLetter(store, notification)
}
