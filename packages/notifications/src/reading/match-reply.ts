/** By what two letters can be told to belong together. */
export interface LetterKeys {
  readonly messageId: string | null
  /** Message ids that the letter answers (In-Reply-To, References). */
  readonly threadIds: readonly string[]
  /** Numbers of Amazon's cases; those in the subject are known without them. */
  readonly caseNumbers: readonly string[]
  readonly complaintIds: readonly string[]
  readonly asins: readonly string[]
  readonly orderIds: readonly string[]
  readonly marketplace: string | null
  readonly subject: string | null
  /** Milliseconds since 1970; null where nothing tells. */
  readonly receivedAt: number | null
}

/** What a reply is tied by: what a person recorded, then the letters themselves, strongest first. */
export type ReplyTie = 'recorded' | 'thread' | 'complaint' | 'reference' | 'listing' | 'order' | 'subject'

export interface ReplyMatch<Id> {
  readonly id: Id
  readonly by: ReplyTie
  readonly confidence: number
}

const confidences: Readonly<Record<ReplyTie, number>> = {
  recorded: 1,
  thread: 0.98,
  complaint: 0.95,
  reference: 0.92,
  order: 0.85,
  listing: 0.8,
  subject: 0.6,
}

/** A case by the letters that belong to it. */
export interface CaseLetters<Id> {
  readonly id: Id
  readonly letters: readonly LetterKeys[]
  /** When its plan was first sent, in milliseconds since 1970; null where nothing was sent. */
  readonly sentAt: number | null
}

/**
 * Finds the case that a reply of Amazon answers, among cases each known by its letters. A case of another store or one
 * that began after the reply is none. Of several that are tied alike, the one that shares more listings, orders or numbers with the
 * reply is meant, then the only one that sent something before; where two still fit equally well, it is none, since a wrong tie
 * is worse than none.
 */
export function matchReply<Id>(reply: LetterKeys, cases: readonly CaseLetters<Id>[]): ReplyMatch<Id> | null {
  const matches = cases.flatMap(({ id, letters, sentAt }) => {
    const ties = letters.flatMap((letter) => tieBetween(reply, letter) ?? [])
    const [best] = ties.toSorted((a, b) => confidences[b] - confidences[a])
    if (best === undefined) return []
    const shared = sharedKeys(reply, letters, best)
    const hadSent = sentAt !== null && (reply.receivedAt === null || sentAt <= reply.receivedAt)
    return [{ id, by: best, rank: [confidences[best], shared, hadSent ? 1 : 0] as const }]
  })
  const [best, next] = matches.toSorted((a, b) => compareRanks(b.rank, a.rank))
  if (best === undefined || (next !== undefined && compareRanks(best.rank, next.rank) === 0)) return null
  return { id: best.id, by: best.by, confidence: best.rank[0] }
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** How much the reply shares with all letters of a case of what ties it. */
function sharedKeys(reply: LetterKeys, letters: readonly LetterKeys[], by: ReplyTie): number {
  const keysOf: Partial<Record<ReplyTie, (letter: LetterKeys) => readonly string[]>> = {
    complaint: (letter) => letter.complaintIds,
    reference: referencesOf,
    order: (letter) => letter.orderIds,
    listing: (letter) => letter.asins,
  }
  const keys = keysOf[by]
  if (keys === undefined) return 0
  const own = new Set(letters.flatMap((letter) => keys(letter)))
  return new Set(keys(reply).filter((key) => own.has(key))).size
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
  if (share(referencesOf(reply), referencesOf(letter))) return 'reference'
  if (share(reply.orderIds, letter.orderIds)) return 'order'
  if (share(reply.asins, letter.asins)) return 'listing'
  const subject = bareSubject(reply.subject)
  return subject !== '' && subject === bareSubject(letter.subject) ? 'subject' : undefined
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value))
}

/** Case numbers, also bare ones of a subject: `[Case 10588312290]`, `Fall 6620148835`, `caso 1048…`. */
function referencesOf({ caseNumbers, subject }: LetterKeys): readonly string[] {
  return [...caseNumbers, ...((subject ?? '').match(/(?<!\d)\d{9,11}(?!\d)/g) ?? [])]
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
