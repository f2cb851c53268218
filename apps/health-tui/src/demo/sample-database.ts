import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@health-tui/storage'
import { openAt } from '../database.ts'
import { importFiles } from '../import/import-files.ts'
import { noInput } from '../import/no-input.ts'
import { sampleDocuments } from './sample-documents.ts'

/**
 * A database of sample data in a temporary folder of its own, which whoever opened it removes in the end. The data goes
 * the way of any import.
 */
export async function openSampleDatabase({ now }: { readonly now: () => Date }): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'health-tui-sample-'))
  try {
    const database = await openAt(join(folder, 'sample.db'))
    for (const document of sampleDocuments(now())) {
      const path = join(folder, document.name)
      await writeFile(path, document.text)
      const request = {
        paths: [path],
        stdin: noInput(),
        account: document.account,
        marketplace: document.marketplace,
      }
      for await (const result of importFiles(request, { database, now })) {
        if (result.type === 'failed') throw new Error(`sample data: ${result.file}: ${result.why}`)
      }
    }
    return database
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
