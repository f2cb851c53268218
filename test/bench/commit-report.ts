import { ingestDocument, type openDatabase } from '@health-tui/storage'

/** Commits something new, as another process would that has imported a report. */
export async function commitReport(
  database: Awaited<ReturnType<typeof openDatabase>>,
  second: number,
): Promise<void> {
  async function* nothing(): AsyncGenerator<{ readonly rows: number; readonly notes: readonly string[] }> {
    yield await Promise.resolve({ rows: 1, notes: [`round ${second}`] })
  }
  await ingestDocument(
    database,
    {
      sha256: `${process.pid} ${second} ${performance.now()}`,
      reading: 'bench',
      kind: 'bench',
      name: 'tick',
      account: 'bench',
      marketplace: 'US',
      importedAt: Date.now(),
      size: 1,
    },
    nothing(),
  )
}
