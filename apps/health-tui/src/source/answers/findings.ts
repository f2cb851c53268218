import { listListingIssues } from '@health-tui/storage'
import type { Questions } from '../../tui/questions.ts'
import type { AnswerDeps } from './answers.ts'

/** What Amazon finds wrong with the listings of one store, what stands first. */
export async function answerFindings(
  { database }: AnswerDeps,
  { account, marketplace }: Questions['findings']['question'],
): Promise<Questions['findings']['answer']> {
  return listListingIssues(database, { account, marketplace })
}
