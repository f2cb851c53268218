import type { Reader } from '../open-file.ts'

/** One row of the list of cases. */
export interface CaseSummary {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly route: string | null
  readonly account: string | null
  readonly marketplace: string | null
  readonly deadline: string | null
  readonly assignee: string | null
  readonly updatedStamp: string
  readonly updateNeeded: boolean
  /** Known from the server's list only; the case itself is still on its way. */
  readonly partial: boolean
}

export interface CaseFilter {
  /** Also closed ones. */
  readonly closed?: boolean
  readonly account?: string
  readonly assignee?: string
}

/** The cases, earliest deadline first, those without one last. */
export async function listCases(reader: Reader, filter: CaseFilter = {}): Promise<readonly CaseSummary[]> {
  const list: CaseSummary[] = []
  for await (const page of pagesOfCases(reader, filter)) list.push(...page)
  return list
}

const pageSize = 1000

/** The same in pieces: thousands as one text take megabytes several times over, in SQLite, in the driver and here. */
export async function* pagesOfCases(
  reader: Reader,
  { closed, account, assignee }: CaseFilter = {},
): AsyncGenerator<readonly CaseSummary[]> {
  let after: Pick<CaseSummary, 'id' | 'deadline'> = { id: '', deadline: '' }
  for (;;) {
    // One JSON text a page: the driver takes much longer to hand over rows.
    const [row] = await reader.read<{ list: string }>(
      `SELECT json_group_array(json_array(id, title, state, route, account, marketplace, deadline, assignee, updated_stamp,
         update_needed, partial)) AS list
       FROM (SELECT * FROM case_summary WHERE deleted = 0
         AND (?1 = 1 OR state <> 'closed') AND (?2 IS NULL OR account = ?2) AND (?3 IS NULL OR assignee = ?3)
         AND (deadline IS NULL, coalesce(deadline, ''), id) > (?4, ?5, ?6)
         ORDER BY deadline IS NULL, coalesce(deadline, ''), id LIMIT ${pageSize})`,
      [
        closed === true ? 1 : 0,
        account ?? null,
        assignee ?? null,
        after.deadline === null ? 1 : 0,
        after.deadline ?? '',
        after.id,
      ],
    )
    const page = (JSON.parse(row?.list ?? '[]') as SummaryRow[]).map(readSummary)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last
  }
}

function readSummary(row: SummaryRow): CaseSummary {
  return {
    id: row[0],
    title: row[1],
    state: row[2],
    route: row[3],
    account: row[4],
    marketplace: row[5],
    deadline: row[6],
    assignee: row[7],
    updatedStamp: row[8],
    updateNeeded: row[9] === 1,
    partial: row[10] === 1,
  }
}

type SummaryRow = readonly [
  id: string,
  title: string,
  state: string,
  route: string | null,
  account: string | null,
  marketplace: string | null,
  deadline: string | null,
  assignee: string | null,
  updatedStamp: string,
  updateNeeded: number,
  partial: number,
]
