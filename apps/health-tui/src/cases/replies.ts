import { matchReply, type ReplyTie } from '@health-tui/notifications/replies'
import {
  type DatabaseFile,
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
  /** What ties it: thread, complaint, case number, order, listing or subject. */
  readonly by: ReplyTie
  readonly confidence: number
}

/**
 * Ties stored replies to the cases that they answer, the oldest first. A reply counts as a letter of its case, so that a
 * second reply in the same thread finds its way as well. Nothing is written: the tie follows from the letters.
 */
export async function tieReplies(database: Pick<DatabaseFile, 'read'>): Promise<readonly CaseReply[]> {
  const [letters, casesOfLetters] = await Promise.all([
    listLetterKeys(database),
    listCasesOfLetters(database),
  ])
  const cases = new Map<string, { account: string; state: string; letters: StoredLetterKeys[] }>()
  for (const letter of letters)
    for (const { caseId, state } of casesOfLetters.get(letter.id) ?? []) {
      const known = cases.get(caseId)
      if (known === undefined) cases.set(caseId, { account: letter.account, state, letters: [letter] })
      else known.letters.push(letter)
    }
  return letters.flatMap((letter): CaseReply[] => {
    if (letter.phishing || casesOfLetters.has(letter.id) || !mayAnswer(letter)) return []
    const candidates = [...cases]
      .filter(([, { account }]) => account === letter.account)
      .map(([id, { letters: own }]) => ({ id, letters: own }))
    const match = matchReply(letter, candidates)
    const found = match === null ? undefined : cases.get(match.id)
    if (match === null || found === undefined) return []
    found.letters.push(letter)
    return [
      {
        letterId: letter.id,
        caseId: match.id,
        state: found.state,
        kind: letter.kind,
        subject: letter.subject,
        receivedAt: letter.receivedAt === null ? null : new Date(letter.receivedAt).toISOString(),
        by: match.by,
        confidence: match.confidence,
      },
    ]
  })
}

/** Reinstatements and refusals answer something by themselves; a request for papers only as a reply. */
function mayAnswer({ kind, isReply }: StoredLetterKeys): boolean {
  return isReply || kind === 'reinstatement' || kind === 'denial'
}
