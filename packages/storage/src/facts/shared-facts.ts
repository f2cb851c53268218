import type { ReportedMarketplace } from '@health-tui/metrics'
import { findMarketplace } from '@health-tui/metrics'
import { z } from 'zod'
import type { Database, WriteTransaction } from '../database.ts'
import type { FactSink, SharedFact } from '../log/apply.ts'
import { writeNotification } from './notification-write.ts'
import { listSnapshots } from './queries.ts'
import { sharedDocument } from './shared-document.ts'
import { sharedFact } from './shared-fact-id.ts'
import { writeSnapshot } from './snapshot-write.ts'
import { storeOrderFacts } from '../sharing/order-facts.ts'

/**
 * The facts that a team shares through the log by default: what Amazon reported and wrote. Order-level facts stay on the
 * machine that imported them, unless the team chooses to share them too (`sharing/order-facts.ts`).
 */
const snapshotValue = z.object({
  account: z.string(),
  importedAt: z.number(),
  reportDay: z.string().nullable(),
  report: z.looseObject({
    marketplaceId: z.string(),
    marketplace: z.string(),
    metrics: z.array(z.looseObject({})),
  }),
})

const notificationValue = z.object({
  account: z.string(),
  importedAt: z.number(),
  subject: z.string().nullable(),
  sender: z.string().nullable(),
  receivedAt: z.number().nullable(),
  marketplace: z.string().nullable(),
  kind: z.string().nullable(),
  severity: z.string().nullable(),
  dueAt: z.number().nullable(),
  phishing: z.boolean().nullable(),
  text: z.string(),
  parsed: z.unknown(),
})

/** Stores shared facts in the tables of facts. A fact that this machine has already, or cannot read, changes nothing. */
export const sharedFactSink: FactSink = {
  async store(transaction, facts) {
    for (const fact of facts) {
      if (fact.kind === 'snapshot') await storeSnapshot(transaction, fact)
      else if (fact.kind === 'notification') await storeNotification(transaction, fact)
      else if (fact.kind === 'orders') await storeOrderFacts(transaction, fact)
    }
  },
}

/** Of which accounts reports and letters are wanted. */
export interface SharedFactFilter {
  readonly metrics: (account: string) => boolean
  readonly notifications: (account: string) => boolean
}

/** Reports and letters of this database, as facts; storing them elsewhere twice changes nothing. */
export async function listSharedFacts(
  database: Database,
  wanted: SharedFactFilter = { metrics: () => true, notifications: () => true },
): Promise<readonly SharedFact[]> {
  const snapshots = (await listSnapshots(database)).filter(({ account }) => wanted.metrics(account))
  const letters = await database.read<
    Record<string, unknown> & { account: string; phishing: number | null; parsed: string | null }
  >(
    `SELECT account.name AS account, imported_at AS importedAt, subject, sender, received_at AS receivedAt, marketplace, kind,
       severity, due_at AS dueAt, phishing, text, parsed
     FROM notification JOIN account ON account.id = account_id ORDER BY notification.id`,
  )
  const notifications = letters.filter(({ account }) => wanted.notifications(account))
  return [
    ...snapshots.map(({ account, marketplace, reportDay, importedAt, report }) => {
      const marketplaceId = findMarketplace(marketplace)?.id ?? marketplace
      const value = { account, importedAt, reportDay, report: { marketplaceId, marketplace, ...report } }
      return sharedFact('snapshot', value, [account, reportDay, value.report])
    }),
    ...notifications.map((row) => {
      const value = {
        ...row,
        phishing: row.phishing === null ? null : row.phishing === 1,
        parsed: row.parsed === null ? null : (JSON.parse(row.parsed) as unknown),
      }
      return sharedFact('notification', value, [
        row.account,
        row['sender'],
        row['receivedAt'],
        row['subject'],
        row['text'],
      ])
    }),
  ]
}

async function storeSnapshot(transaction: WriteTransaction, { id, value }: SharedFact): Promise<void> {
  const read = snapshotValue.safeParse(value)
  if (!read.success) return
  const { account, importedAt, reportDay, report } = read.data
  const { accountId, documentId, intake } = await sharedDocument(transaction, { id, account, importedAt })
  const marketplaces = [report as unknown as ReportedMarketplace]
  const snapshot = { reportDay, marketplaces, unknownKeys: [] }
  await writeSnapshot(transaction, { accountId, documentId, intake, snapshot })
}

async function storeNotification(transaction: WriteTransaction, { id, value }: SharedFact): Promise<void> {
  const read = notificationValue.safeParse(value)
  if (!read.success) return
  const { account, importedAt, ...notification } = read.data
  const { accountId, documentId, intake } = await sharedDocument(transaction, { id, account, importedAt })
  await writeNotification(transaction, { accountId, documentId, intake, notification })
}
