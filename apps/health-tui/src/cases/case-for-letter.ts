import { readCaseValue, type CaseDocument } from '@health-tui/poa'
import type { Json } from '@health-tui/storage'
import { readLetter } from '../import/read-letter.ts'
import { prefillFromLetter } from '../prefill-case.ts'

/** What a letter in a file makes of a case: charges, routes, asks, listings, figures, the deadline. Undefined for ordinary mail. */
export async function caseForLetter(
  bytes: Uint8Array,
  name: string,
): Promise<Partial<CaseDocument> | undefined> {
  const letter = await readLetter(bytes, { name, receivedAt: null, marketplace: null })
  if (letter.kind === 'not_a_notification') return undefined
  const { fields, items } = prefillFromLetter(letter)
  const lists: Record<string, Json[]> = {}
  for (const { list, fields: own = {} } of items) (lists[list] ??= []).push(own['value'] ?? own)
  const read = readCaseValue({ ...fields, ...lists, sections: {} })
  if (!read.ok) return undefined
  const { sections: _, ...document } = read.document
  return document
}
