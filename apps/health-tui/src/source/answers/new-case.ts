import type { Questions } from '../../tui/questions.ts'
import type { AnswerDeps } from './answers.ts'

/** Makes a case without a letter, as `case new --title` does, and gives it its store. */
export async function answerNewCase(
  { openStore }: Pick<AnswerDeps, 'openStore'>,
  { title, account, marketplace }: Questions['new-case']['question'],
): Promise<string> {
  const { store } = await openStore()
  return store.cases.create({
    fields: {
      title,
      ...(account === null ? {} : { account }),
      ...(marketplace === null ? {} : { marketplace }),
    },
  })
}
