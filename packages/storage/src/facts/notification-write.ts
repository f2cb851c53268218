import { createHash } from 'node:crypto'
import type { WriteTransaction } from '../database.ts'
import type { DocumentIntake } from './document-intake.ts'

/** A performance notification as it is kept: what was read out of it and its plain text, never the raw mail. */
export interface NotificationFact {
  readonly subject: string | null
  readonly sender: string | null
  readonly receivedAt: number | null
  readonly marketplace: string | null
  readonly kind: string | null
  readonly severity: string | null
  readonly dueAt: number | null
  readonly phishing: boolean | null
  readonly text: string
  /** The parser's whole answer; null where the mail could only be stored. */
  readonly parsed: unknown
}

interface NotificationWrite {
  readonly accountId: number
  readonly documentId: number
  readonly intake: DocumentIntake
  readonly notification: NotificationFact
}

/** Stores a notification; its id is a hash of account, sender, date and text, so the same letter is stored once. */
export async function writeNotification(
  transaction: WriteTransaction,
  { accountId, documentId, intake, notification }: NotificationWrite,
): Promise<number> {
  const identity = [
    intake.account,
    notification.sender,
    notification.receivedAt,
    notification.subject,
    notification.text,
  ]
  const id = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 20)
  const { rowsAffected } = await transaction.run(
    `INSERT OR IGNORE INTO notification (id, account_id, document_id, marketplace, subject, sender, received_at, kind,
       severity, due_at, phishing, text, parsed, imported_at)
     VALUES (?, CAST(? AS INTEGER), CAST(? AS INTEGER), ?, ?, ?, CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER),
       CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER))`,
    [
      id,
      accountId,
      documentId,
      notification.marketplace,
      notification.subject,
      notification.sender,
      notification.receivedAt,
      notification.kind,
      notification.severity,
      notification.dueAt,
      notification.phishing === null ? null : Number(notification.phishing),
      notification.text,
      notification.parsed === null ? null : JSON.stringify(notification.parsed),
      intake.importedAt,
    ],
  )
  return rowsAffected
}
