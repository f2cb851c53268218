import type { ReportedMarketplace } from '@health-tui/metrics'
import { findMarketplace } from '@health-tui/metrics'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Database, WriteTransaction } from '../database.ts'
import type { FactSink, SharedFact } from '../log/apply.ts'
import { canonicalJson } from './canonical-json.ts'
import type { DocumentIntake } from './document-intake.ts'
import { writeNotification } from './notification-write.ts'
import { listSnapshots } from './queries.ts'
import { writeSnapshot } from './snapshot-write.ts'
import { ensureAccount } from './store-rows.ts'

/**
 * The facts that a team shares through the log: what Amazon reported and wrote. Order-level facts stay on the machine that
 * imported them: they are a thousand times as many, and every machine can import the same files.
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
    }
  },
}

/** Everything of this database that a team shares, as facts; storing them elsewhere twice changes nothing. */
export async function listSharedFacts(database: Database): Promise<readonly SharedFact[]> {
  const snapshots = await listSnapshots(database)
  const notifications = await database.read<
    Record<string, unknown> & { phishing: number | null; parsed: string | null }
  >(
    `SELECT account.name AS account, imported_at AS importedAt, subject, sender, received_at AS receivedAt, marketplace, kind,
       severity, due_at AS dueAt, phishing, text, parsed
     FROM notification JOIN account ON account.id = account_id ORDER BY notification.id`,
  )
  return [
    ...snapshots.map(({ account, marketplace, reportDay, importedAt, report }) => {
      const marketplaceId = findMarketplace(marketplace)?.id ?? marketplace
      const value = { account, importedAt, reportDay, report: { marketplaceId, marketplace, ...report } }
      return fact('snapshot', value, [account, reportDay, value.report])
    }),
    ...notifications.map((row) => {
      const value = {
        ...row,
        phishing: row.phishing === null ? null : row.phishing === 1,
        parsed: row.parsed === null ? null : (JSON.parse(row.parsed) as unknown),
      }
      return fact('notification', value, [
        row['account'],
        row['sender'],
        row['receivedAt'],
        row['subject'],
        row['text'],
      ])
    }),
  ]
}

// The time of import is no part of what Amazon said, so two machines that imported the same document share one fact.
function fact(kind: string, value: unknown, identity: unknown): SharedFact {
  const id = createHash('sha256')
    .update(canonicalJson([kind, identity]))
    .digest('hex')
    .slice(0, 32)
  return { id, kind, value }
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

/** Every fact belongs to a document; that of a shared fact says that the team brought it. */
async function sharedDocument(
  transaction: WriteTransaction,
  { id, account, importedAt }: { readonly id: string; readonly account: string; readonly importedAt: number },
): Promise<{ readonly accountId: number; readonly documentId: number; readonly intake: DocumentIntake }> {
  const accountId = await ensureAccount(transaction, account)
  const intake: DocumentIntake = {
    sha256: id,
    reading: 'shared',
    kind: 'shared',
    name: 'shared by the team',
    account,
    marketplace: null,
    importedAt,
    size: null,
  }
  await transaction.run(
    `INSERT OR IGNORE INTO document (account_id, sha256, reading, kind, name, imported_at, rows, imported, updated, unchanged,
       rejected, rejects, conflicts, notes)
     VALUES (CAST(? AS INTEGER), ?, 'shared', 'shared', ?, CAST(? AS INTEGER), 1, 1, 0, 0, 0, '[]', '[]', '[]')`,
    [accountId, id, intake.name, importedAt],
  )
  const [row] = await transaction.read<{ id: number }>(
    `SELECT id FROM document WHERE account_id = ? AND sha256 = ? AND reading = 'shared'`,
    [accountId, id],
  )
  return { accountId, documentId: row?.id ?? 0, intake }
}
