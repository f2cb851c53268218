import { getNotification, type Store } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../exit.ts'

/** The imported letter that somebody named; its id may be shortened as long as it is unique. */
export async function findLetter(
  { database }: Pick<Store, 'database'>,
  id: string,
  what: string,
): Promise<NonNullable<Awaited<ReturnType<typeof getNotification>>>> {
  const letter = await getNotification(database, id)
  if (letter !== undefined) return letter
  throw new CommandFailure(exitCodes.badInput, {
    what,
    where: id,
    why: 'there is no such notification',
    remedy: '`health-tui notification list` names them',
  })
}
