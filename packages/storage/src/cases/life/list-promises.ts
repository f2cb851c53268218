import type { Database } from '../../database.ts'
import { listTimedCases } from './due.ts'
import { fieldText } from './field.ts'
import { type PromiseEntry, promiseLedger } from './promises.ts'

/** A promise and the case in which it was made. */
export interface CasePromise extends Omit<PromiseEntry, 'path'> {
  readonly caseId: string
  readonly title: string
  readonly account: string | null
  readonly marketplace: string | null
}

/** What was promised to Amazon in all cases, closed ones too, as it stands on a day. */
export async function listPromises(
  reader: Pick<Database, 'read'>,
  asOf: string,
  filter: { readonly account?: string } = {},
): Promise<readonly CasePromise[]> {
  const cases = await listTimedCases(reader, filter)
  return cases.flatMap((document) => {
    const about = {
      caseId: document.id,
      title: fieldText(document.fields['title']) ?? '',
      account: fieldText(document.fields['account']) ?? null,
      marketplace: fieldText(document.fields['marketplace']) ?? null,
    }
    return promiseLedger(document, asOf).map(({ path: _path, ...entry }) => ({ ...about, ...entry }))
  })
}
