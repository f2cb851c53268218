import { getNotification, listCases, type Store } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../exit.ts'
import { prefillFromNotification } from '../prefill-case.ts'

/** Makes a case from a stored notification, unless an open one was made from it before; gives its id. */
export async function openFromLetter(store: Store, letter: string): Promise<string> {
  const notification = await getNotification(store.database, letter)
  if (notification === undefined) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot open a case',
      where: letter,
      why: 'the notification is no longer in the database',
    })
  }
  for (const { id } of await listCases(store.database, { account: notification.account })) {
    const known = await store.cases.get(id)
    if (known?.fields['notificationId'] === notification.id) return id
  }
  const { title, fields, items } = prefillFromNotification(notification)
  return store.cases.create({ fields: { ...fields, title }, items })
}
