/** By what two letters can be told to belong together. */
export interface LetterKeys {
  readonly messageId: string | null
  /** Message ids that the letter answers (In-Reply-To, References). */
  readonly threadIds: readonly string[]
  readonly complaintIds: readonly string[]
  readonly asins: readonly string[]
  readonly orderIds: readonly string[]
  readonly marketplace: string | null
  readonly subject: string | null
  /** Milliseconds since 1970; null where nothing tells. */
  readonly receivedAt: number | null
}

/** What a reply is tied by, strongest first. */
export type ReplyTie = 'thread' | 'complaint' | 'reference' | 'listing' | 'order' | 'subject'

export interface ReplyMatch<Id> {
  readonly id: Id
  readonly by: ReplyTie
  readonly confidence: number
}

const confidences: Readonly<Record<ReplyTie, number>> = {
  thread: 0.98,
  complaint: 0.95,
  reference: 0.92,
  order: 0.85,
  listing: 0.8,
  subject: 0.6,
}

/**
 * Finds the case that a reply of Amazon answers, among cases each known by its letters. A case of another store or one
 * that began after the reply is none; two cases that fit equally well are none either, since a wrong tie is worse than none.
 */
export function matchReply<Id>(
  reply: LetterKeys,
  cases: readonly { readonly id: Id; readonly letters: readonly LetterKeys[] }[],
): ReplyMatch<Id> | null {
  const matches = cases.flatMap(({ id, letters }): ReplyMatch<Id>[] => {
    const ties = letters.flatMap((letter) => tieBetween(reply, letter) ?? [])
    const [best] = ties.toSorted((a, b) => confidences[b] - confidences[a])
    return best === undefined ? [] : [{ id, by: best, confidence: confidences[best] }]
  })
  const [best, next] = matches.toSorted((a, b) => b.confidence - a.confidence)
  return best === undefined || next?.confidence === best.confidence ? null : best
}

function tieBetween(reply: LetterKeys, letter: LetterKeys): ReplyTie | undefined {
  if (reply.receivedAt !== null && letter.receivedAt !== null && letter.receivedAt > reply.receivedAt)
    return undefined
  if (letter.messageId !== null && reply.threadIds.includes(letter.messageId)) return 'thread'
  if (share(reply.threadIds, letter.threadIds)) return 'thread'
  if (share(reply.complaintIds, letter.complaintIds)) return 'complaint'
  const otherStore =
    reply.marketplace !== null && letter.marketplace !== null && reply.marketplace !== letter.marketplace
  if (otherStore) return undefined
  if (share(referencesOf(reply.subject), referencesOf(letter.subject))) return 'reference'
  if (share(reply.orderIds, letter.orderIds)) return 'order'
  if (share(reply.asins, letter.asins)) return 'listing'
  const subject = bareSubject(reply.subject)
  return subject !== '' && subject === bareSubject(letter.subject) ? 'subject' : undefined
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value))
}

/** Case numbers that stand in a subject: `[Case 10588312290]`, `Fall 6620148835`, `caso 1048…`. */
function referencesOf(subject: string | null): string[] {
  return (subject ?? '').match(/(?<!\d)\d{9,11}(?!\d)/g) ?? []
}

/** The subject without `Re:` and its kin, whatever the language, and without case numbers. */
function bareSubject(subject: string | null): string {
  return (subject ?? '')
    .toLowerCase()
    .replace(/^(?:\s*(?:re|aw|antw|rif|r|i|fwd?|wg|tr|rv|sv|返信|転送)\s*[:：])+/i, '')
    .replace(/[[(【][^\])】]{0,60}\d{6,}[\])】]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
