import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPerformanceReport } from '@health-tui/reports'
import { ingestDocument, type IngestBatch, type openDatabase } from '@health-tui/storage'
import { repository } from '../support/program.ts'

const example = join(repository, 'test/fixtures/amazon/samples/performance/live_shape.SYNTHETIC.json')

/** Commits a performance report with figures of its own, as another process would that has imported one: a row of the table changes. */
export async function commitReport(
  database: Awaited<ReturnType<typeof openDatabase>>,
  second: number,
): Promise<void> {
  // Figures of its own in every run, also over a home that is kept.
  const defects = 1 + ((process.pid + second) % 400)
  const text = (await readFile(example, 'utf8'))
    .replace('"count": 9', `"count": ${defects}`)
    .replace('0.0075', (defects / 1200).toFixed(4))
  const snapshot = readPerformanceReport(JSON.parse(text))
  async function* batches(): AsyncGenerator<IngestBatch> {
    yield await Promise.resolve({ rows: 1, snapshot })
  }
  await ingestDocument(
    database,
    {
      sha256: `${process.pid} ${second} ${performance.now()}`,
      reading: 'bench',
      kind: 'bench',
      name: 'report.json',
      account: 'bench',
      marketplace: 'US',
      importedAt: Date.now(),
      size: 1,
    },
    batches(),
  )
}
