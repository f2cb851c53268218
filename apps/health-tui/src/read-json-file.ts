import { readFile } from 'node:fs/promises'
import type { CommandFailure } from './exit.ts'
import { reasonOf } from './file-reason.ts'

/** The value in a JSON file; `refuse` makes the failure out of why it cannot be had. */
export async function readJsonFile(path: string, refuse: (why: string) => CommandFailure): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch (error) {
    throw refuse(reasonOf(error))
  }
}
