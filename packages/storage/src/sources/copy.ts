import { rename, rm } from 'node:fs/promises'
import type { Database } from '../database.ts'
import { makeEmptyFile } from '../database-file.ts'

/**
 * Writes a consistent copy of the whole database, also while others write to it; readable by its owner only. SQLite copies in
 * one go: a signal that comes meanwhile ends it afterwards, and no file is left then.
 */
export async function copyDatabase(
  database: Database,
  target: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<void> {
  const unfinished = `${target}.${process.pid}.unfinished`
  try {
    await makeEmptyFile(unfinished)
    await database.client.execute({ sql: 'VACUUM INTO ?', args: [unfinished] })
    // Signals are heard between two turns of the event loop; their handler goes before anything is final.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    options.signal?.throwIfAborted()
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Quick look through every page of the file; the sentences of what is wrong, none when it is sound. */
export async function checkDatabase(database: Database): Promise<readonly string[]> {
  const rows = await database.read<{ quick_check: string }>('PRAGMA quick_check')
  return rows.map((row) => row.quick_check).filter((line) => line !== 'ok')
}
