import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ingestDocument, openDatabase, openStore, type Database, type IngestBatch } from '@health-tui/storage'
import { repository, runProgram } from '../support/program.ts'
import { writeOrders } from './order-file.ts'

export interface LargeSize {
  readonly orders: number
  readonly letters: number
  readonly cases: number
}

/** The size that a screen is designed for: a year of one large account, years of letters, a team's cases. */
export const largeSize: LargeSize = { orders: 1_000_000, letters: 10_000, cases: 5000 }

/** Fills a home folder once; a folder that is filled already is used as it is. */
export async function fillHome(home: string, size: LargeSize): Promise<string> {
  const path = join(home, 'data/health-tui/health.db')
  const mark = join(home, `filled-${size.orders}-${size.letters}-${size.cases}`)
  if (existsSync(mark)) return path
  await mkdir(home, { recursive: true })
  const orders = join(home, 'orders.tsv')
  await writeOrders(orders, size.orders)
  await imported(home, orders)
  await rm(orders)
  await imported(home, join(repository, 'test/fixtures/amazon/samples/performance/live_shape.SYNTHETIC.json'))
  const database = await openDatabase({ path })
  await ingestLetters(database, size.letters)
  await database.close()
  const store = await openStore({ path, author: 'bench' })
  for (let index = 0; index < size.cases; index += 1) {
    await store.cases.create({
      fields: {
        title: `Case ${index} about late shipments of the autumn range`,
        account: 'bench',
        marketplace: 'US',
        deadline: new Date(Date.UTC(2027, 0, 1) + index * 3_600_000).toISOString(),
        assignee: index % 2 === 0 ? 'bench' : 'somebody',
      },
    })
  }
  await store.close()
  await mkdir(mark)
  return path
}

async function imported(home: string, file: string): Promise<void> {
  const { code, stderr } = await runProgram(['import', file, '--account', 'bench', '--marketplace', 'US'], {
    home,
  })
  if (code !== 0) throw new Error(`import failed: ${stderr}`)
}

export async function ingestLetters(database: Database, count: number): Promise<void> {
  async function* letters(): AsyncGenerator<IngestBatch> {
    for (let index = 0; index < count; index += 1) {
      yield await Promise.resolve({
        rows: 1,
        notification: {
          subject: `Notice ${index}: your late shipment rate needs attention`,
          sender: 'seller-performance@amazon.com',
          receivedAt: Date.UTC(2026, 0, 1) + index * 600_000,
          marketplace: 'US',
          kind: index % 3 === 0 ? 'poor_metrics' : 'policy_violation',
          severity: index % 5 === 0 ? 'critical' : 'warning',
          dueAt: index % 4 === 0 ? Date.UTC(2027, 0, 1) + index * 60_000 : null,
          phishing: index % 97 === 0,
          text: `Dear Seller,\n\n${`Sentence ${index} about the orders of the last weeks. `.repeat(40)}`,
          parsed: null,
        },
      })
    }
  }
  await ingestDocument(
    database,
    {
      sha256: createHash('sha256').update(String(count)).digest('hex'),
      reading: 'mbox',
      kind: 'mbox',
      name: 'letters.mbox',
      account: 'bench',
      marketplace: null,
      importedAt: Date.UTC(2026, 9, 4),
      size: 1,
    },
    letters(),
  )
}
