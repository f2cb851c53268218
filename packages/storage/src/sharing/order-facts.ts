import type { FactRecord } from '@health-tui/metrics'
import { z } from 'zod'
import type { Database, WriteTransaction } from '../database.ts'
import type { SharedFact } from '../log/apply.ts'
import type { Json } from '../log/values.ts'
import { createOrderBuffer } from '../facts/order-buffer.ts'
import { writeOrders } from '../facts/order-write.ts'
import { readFacts } from '../facts/ledger.ts'
import { sharedDocument } from '../facts/shared-document.ts'
import { sharedFact } from '../facts/shared-fact-id.ts'
import { type PlacedFact, writeSideFacts } from '../facts/side-fact-write.ts'
import { ensureStore, touchStores } from '../facts/store-rows.ts'
import { recordSchemas } from './record-schemas.ts'

/** Rows of one fact: some 300 KB, well below what one operation may hold. */
const rowsOfFact = 1500

/** Order-level rows of one kind as they travel: the names of the columns once, then a list of values for each row. */
const orderFacts = z.object({
  account: z.string().min(1).max(200),
  marketplace: z.string().min(1).max(40),
  kind: z.enum([
    'order-item',
    'shipment',
    'feedback',
    'claim',
    'chargeback',
    'return',
    'message',
  ] satisfies FactRecord['kind'][]),
  importedAt: z.number(),
  columns: z.array(z.string()).max(60),
  rows: z.array(z.array(z.json())).max(20_000),
})

/** The order-level facts of one store that came with the given documents, in pieces. */
export async function* listOrderFacts(
  database: Database,
  store: { readonly account: string; readonly marketplace: string; readonly importedAt: number },
  documents: readonly number[],
): AsyncGenerator<SharedFact> {
  const { account, marketplace, importedAt } = store
  for await (const records of readFacts(database, account, marketplace, documents)) {
    for (const [kind, list] of Map.groupBy(records, (record) => record.kind)) {
      for (let from = 0; from < list.length; from += rowsOfFact) {
        const rows = list.slice(from, from + rowsOfFact).map(withoutWords)
        const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'kind')
        const values = rows.map((row) => columns.map((name) => row[name] ?? null))
        yield sharedFact('orders', { account, marketplace, kind, importedAt, columns, rows: values }, [
          account,
          marketplace,
          kind,
          columns,
          values,
        ])
      }
    }
  }
}

/** The buyer's own words may hold anything; they stay on the machine that imported them. */
function withoutWords(record: FactRecord): Readonly<Record<string, Json>> {
  const row = record as unknown as Readonly<Record<string, Json>>
  return record.kind === 'feedback' ? { ...row, comment: null } : row
}

/** Stores such a fact in the tables of facts; rows that are no records change nothing. */
export async function storeOrderFacts(transaction: WriteTransaction, fact: SharedFact): Promise<void> {
  const read = orderFacts.safeParse(fact.value)
  if (!read.success) return
  const { account, marketplace, kind, importedAt, columns, rows } = read.data
  const schema: z.ZodType<FactRecord> = recordSchemas[kind]
  const records = rows.flatMap((row) => {
    const fields = Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))
    const record = schema.safeParse({ ...fields, kind })
    return record.success ? [record.data] : []
  })
  if (records.length === 0) return
  const { accountId, documentId } = await sharedDocument(transaction, {
    id: fact.id,
    account,
    importedAt,
    rows: records.length,
  })
  const storeId = await ensureStore(transaction, accountId, marketplace)
  const buffer = createOrderBuffer(records.length)
  const others: PlacedFact[] = []
  for (const record of records) {
    if (record.kind === 'order-item') buffer.add(record, 0)
    else others.push({ record, storeId })
  }
  if (buffer.length > 0)
    await writeOrders(transaction, { buffer, stores: [storeId], documentId, mayConflict: false })
  if (others.length > 0) await writeSideFacts(transaction, others, documentId)
  await touchStores(transaction, [storeId])
}
