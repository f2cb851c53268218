import {
  listCasesOfLetters,
  listDoneLetters,
  pagesOfCases,
  pagesOfNotifications,
  type CaseSummary,
  type DatabaseFile,
} from '@health-tui/storage/reading'
import { tieReplies } from '../cases/replies.ts'
import { type CasesOfLetter, inboxFrom } from './inbox.ts'
import type { CaseRow, InboxItem } from './status-report.ts'

export interface Lists {
  readonly inbox: readonly InboxItem[]
  readonly cases: readonly CaseRow[]
}

/** The inbox and the open cases. */
export async function readLists(database: DatabaseFile, asOf: Date): Promise<Lists> {
  const inbox: InboxItem[] = []
  const cases: CaseRow[] = []
  for await (const piece of readListPieces(database, asOf)) {
    inbox.push(...piece.inbox)
    cases.push(...piece.cases)
  }
  return { inbox, cases }
}

/** The same in pieces, so that ten thousand letters are never held several times over on their way to whoever shows them. */
export async function* readListPieces(database: DatabaseFile, asOf: Date): AsyncGenerator<Lists> {
  const [done, made, replies] = await Promise.all([
    listDoneLetters(database),
    listCasesOfLetters(database),
    tieReplies(database),
  ])
  // A reply shows the state of the case that it answers.
  const answered = replies.map(({ letterId, state, by }) => [letterId, [{ state, by }]] as const)
  const item = inboxFrom({
    asOf,
    casesOfLetters: new Map<string, CasesOfLetter>([...answered, ...made]),
    done,
  })
  for await (const page of pagesOfNotifications(database)) yield { inbox: page.map(item), cases: [] }
  for await (const page of pagesOfCases(database)) yield { inbox: [], cases: page.map(caseRow) }
}

function caseRow({ id, title, state, account, marketplace, deadline, assignee }: CaseSummary): CaseRow {
  return { id, title, state, account, marketplace, deadline, assignee }
}
