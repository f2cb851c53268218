import type { Database } from '../database.ts'

/** A stored letter by what it can be tied to a case with. */
export interface StoredLetterKeys {
  readonly id: string
  readonly messageId: string | null
  /** Message ids that it answers. */
  readonly threadIds: readonly string[]
  /** Numbers of Amazon's cases. */
  readonly caseNumbers: readonly string[]
  readonly complaintIds: readonly string[]
  readonly asins: readonly string[]
  readonly orderIds: readonly string[]
  readonly marketplace: string | null
  readonly subject: string | null
  readonly receivedAt: number | null
  readonly account: string
  readonly kind: string | null
  readonly phishing: boolean
  /** It answers an appeal. */
  readonly isReply: boolean
  /** It only says that an appeal came in. */
  readonly isReceipt: boolean
}

interface Row {
  readonly id: string
  readonly account: string
  readonly kind: string | null
  readonly phishing: number | null
  readonly isReply: number | null
  readonly isReceipt: number | null
  readonly caseNumbers: string | null
  readonly messageId: string | null
  readonly threadIds: string | null
  readonly complaintIds: string | null
  readonly asins: string | null
  readonly orderIds: string | null
  readonly marketplace: string | null
  readonly subject: string | null
  readonly receivedAt: number | null
}

/**
 * The keys of the letters that answer an appeal, of those that cases were made from or that were recorded as an answer, and of
 * receipts that name a case of Amazon's.
 */
export async function listLetterKeys(database: Pick<Database, 'read'>): Promise<readonly StoredLetterKeys[]> {
  const rows = await database.read<Row>(
    `SELECT notification.id, account.name AS account, kind, phishing, marketplace, subject, received_at AS receivedAt,
       parsed ->> '$.inReplyTo.isReply' AS isReply, parsed ->> '$.inReplyTo.isReceipt' AS isReceipt,
       parsed -> '$.inReplyTo.caseNumbers' AS caseNumbers, parsed ->> '$.messageId' AS messageId,
       parsed -> '$.inReplyTo.messageIds' AS threadIds, parsed -> '$.complaintIds' AS complaintIds,
       parsed -> '$.asins' AS asins, parsed -> '$.orderIds' AS orderIds
     FROM notification JOIN account ON account.id = notification.account_id
     WHERE kind IN ('information_request', 'denial', 'reinstatement')
        OR notification.id IN (
          SELECT value ->> '$' FROM cell WHERE path = 'notificationId' OR path LIKE 'submissions.%.replyLetter')
        OR (kind = 'not_a_notification' AND subject GLOB '*${'[0-9]'.repeat(9)}*'
          AND parsed ->> '$.inReplyTo.isReceipt' = 1)
     ORDER BY received_at, notification.id`,
  )
  return rows.map((row) => ({
    ...row,
    phishing: row.phishing === 1,
    isReply: row.isReply === 1,
    isReceipt: row.isReceipt === 1,
    caseNumbers: textsIn(row.caseNumbers),
    threadIds: textsIn(row.threadIds),
    complaintIds: textsIn(row.complaintIds),
    asins: textsIn(row.asins),
    orderIds: textsIn(row.orderIds),
  }))
}

function textsIn(json: string | null): readonly string[] {
  const value: unknown = json === null ? [] : JSON.parse(json)
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
