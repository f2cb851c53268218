import { getNotification, putLetterAway, takeLetterBack } from '@health-tui/storage'
import type { LetterDetail, Questions } from '../../tui/questions.ts'
import type { AnswerDeps } from './answers.ts'
import { letterDetail } from './letter-detail.ts'

/** One letter with what was read in it; null when it is no longer stored. */
export async function answerLetter(
  { database }: AnswerDeps,
  { id }: Questions['letter']['question'],
): Promise<LetterDetail | null> {
  const stored = await getNotification(database, id)
  if (stored === undefined) return null
  const plain = { text: stored.text, phishing: stored.phishing, signals: [], facts: [], marks: [] }
  if (stored.parsed === null) return plain
  // Written by this program or an older one: a shape that is not understood leaves the text readable.
  const { parsedNotificationSchema } = await import('@health-tui/notifications/schema')
  const parsed = parsedNotificationSchema.safeParse({ ...Object(stored.parsed), text: stored.text })
  return parsed.success ? letterDetail(parsed.data) : plain
}

export async function putAway(
  { database, now }: AnswerDeps,
  { id, says, done }: Questions['letter-done']['question'],
): Promise<null> {
  if (done) await putLetterAway(database, { id, seen: says, now: now() })
  else await takeLetterBack(database, id)
  return null
}
