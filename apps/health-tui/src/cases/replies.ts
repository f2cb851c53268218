import { matchReply, type ReplyTie } from '@health-tui/notifications/replies'
import {
  type AttemptsOfCase,
  type DatabaseFile,
  listAttempts,
  listCasesOfLetters,
  listLetterKeys,
  type StoredLetterKeys,
} from '@health-tui/storage/reading'

/** A letter of Amazon's that answers what was sent for a case. */
export interface CaseReply {
  readonly letterId: string
  readonly caseId: string
  readonly state: string
  readonly kind: string | null
  readonly subject: string | null
  readonly receivedAt: string | null
  /** What ties it: a person's record, thread, complaint, case number, order, listing or subject. */
  readonly by: ReplyTie
  readonly confidence: number
}

/**
 * Ties stored replies to the cases that they answer, the oldest first. What a person recorded at a case belongs to it, whatever
 * else it looks like, and what was said to be no answer to a case is not tied to it. A reply counts as a letter of its case, so that a second reply in the same thread finds its way as well, and so
 * does a receipt, which answers nothing. Nothing is written: the tie follows from the letters.
 */
export async function tieReplies(database: Pick<DatabaseFile, 'read'>): Promise<readonly CaseReply[]> {
  const [letters, casesOfLetters, attempts] = await Promise.all([
    listLetterKeys(database),
    listCasesOfLetters(database),
    listAttempts(database),
  ])
  const cases = new Map<string, { account: string; state: string; letters: StoredLetterKeys[] }>()
  const belongs = (letter: StoredLetterKeys, caseId: string, state: string): void => {
    const known = cases.get(caseId)
    if (known === undefined) cases.set(caseId, { account: letter.account, state, letters: [letter] })
    else known.letters.push(letter)
  }
  const recorded = new Map<string, AttemptsOfCase[]>()
  for (const each of attempts.values())
    for (const letter of each.answers) recorded.set(letter, [...(recorded.get(letter) ?? []), each])
  for (const letter of letters)
    for (const { caseId, state } of casesOfLetters.get(letter.id) ?? recorded.get(letter.id) ?? [])
      belongs(letter, caseId, state)
  return letters.flatMap((letter): CaseReply[] => {
    if (casesOfLetters.has(letter.id)) return []
    const answered = recorded.get(letter.id)
    if (answered !== undefined)
      return answered.map(({ caseId, state }) =>
        replyOf(letter, { caseId, state, by: 'recorded', confidence: 1 }),
      )
    if (letter.phishing || !(mayAnswer(letter) || letter.isReceipt)) return []
    const candidates = [...cases]
      .filter(
        ([id, { account }]) =>
          account === letter.account && attempts.get(id)?.notAnswers.includes(letter.id) !== true,
      )
      .map(([id, { letters: own }]) => ({ id, letters: own, sentAt: attempts.get(id)?.sentAt ?? null }))
    const match = matchReply(letter, candidates)
    const found = match === null ? undefined : cases.get(match.id)
    if (match === null || found === undefined) return []
    found.letters.push(letter)
    return letter.isReceipt
      ? []
      : [
          replyOf(letter, {
            caseId: match.id,
            state: found.state,
            by: match.by,
            confidence: match.confidence,
          }),
        ]
  })
}

function replyOf(
  { id, kind, subject, receivedAt }: StoredLetterKeys,
  tie: Pick<CaseReply, 'caseId' | 'state' | 'by' | 'confidence'>,
): CaseReply {
  return {
    letterId: id,
    kind,
    subject,
    receivedAt: receivedAt === null ? null : new Date(receivedAt).toISOString(),
    ...tie,
  }
}

/** Reinstatements and refusals answer something by themselves; a request for papers only as a reply. */
function mayAnswer({ kind, isReply }: StoredLetterKeys): boolean {
  return isReply || kind === 'reinstatement' || kind === 'denial'
}
