import type { Database } from '@health-tui/storage'
import type { MetricSettings } from '../../metrics/settings.ts'
import type { QuestionName, Questions } from '../../tui/questions.ts'
import type { TeamSettings } from '../../store-session.ts'
import type { ScreenStore } from '../screen-store.ts'
import { answerLetter, putAway } from './letter.ts'
import { createMetricAnswer } from './metric.ts'
import { answerSearch } from './search.ts'

export interface AnswerDeps {
  readonly database: Database
  readonly settings: MetricSettings
  readonly now: () => Date
  readonly team: TeamSettings
  readonly openStore: () => Promise<ScreenStore>
}

type Handlers = {
  readonly [Name in QuestionName]: (
    question: Questions[Name]['question'],
  ) => Promise<Questions[Name]['answer']>
}

/** Everything that the screen asks beside its lists; loaded with the first question. */
export interface Answers {
  readonly answer: <Name extends QuestionName>(
    name: Name,
    question: Questions[Name]['question'],
  ) => Promise<Questions[Name]['answer']>
}

export function createAnswers(deps: AnswerDeps): Answers {
  const handlers: Handlers = {
    metric: createMetricAnswer(deps),
    letter: async (question) => answerLetter(deps, question),
    'letter-done': async (question) => putAway(deps, question),
    search: async (question) => answerSearch(deps, question),
  }
  return { answer: async (name, question) => handlers[name](question) }
}
