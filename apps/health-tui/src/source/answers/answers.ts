import type { Database } from '@health-tui/storage'
import type { QuestionName, Questions } from '../../tui/questions.ts'
import type { StatusReport } from '../../status/status-report.ts'
import type { TeamSettings } from '../../team-settings.ts'
import type { LedgerProcess } from '../ledger-process.ts'
import type { ScreenStore } from '../screen-store.ts'
import { answerLetter, putAway } from './letter.ts'
import { answerEvidence } from './evidence.ts'
import { addEvidence, confirmEvidence, markEvidence } from './evidence-work.ts'
import { answerFindings } from './findings.ts'
import { answerCaseOfLetter, answerChoices, answerLife, answerLifeStep, answerPlanText } from './life.ts'
import { answerNewCase } from './new-case.ts'
import { answerSearch } from './search.ts'
import { answerHistory, answerTeam, resolveConflict, syncNow, undoInCase } from './team.ts'

export interface AnswerDeps {
  readonly database: Database
  readonly ledger: LedgerProcess
  readonly now: () => Date
  readonly team: TeamSettings
  readonly openStore: () => Promise<ScreenStore>
  /** Every account as the table has it: what takes orders to compute is what was computed last. */
  readonly readReport: () => Promise<StatusReport>
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
    metric: async (question) => deps.ledger.metric(question, deps.now()),
    letter: async (question) => answerLetter(deps, question),
    'letter-done': async (question) => putAway(deps, question),
    team: async () => answerTeam(deps),
    'sync-now': async () => syncNow(deps),
    resolve: async (question) => resolveConflict(deps, question),
    'undo-in-case': async (question) => undoInCase(deps, question),
    life: async (question) => answerLife(deps, question),
    'plan-text': async (question) => answerPlanText(deps, question),
    'answer-choices': async (question) => answerChoices(deps, question),
    'case-of-letter': async (question) => answerCaseOfLetter(deps, question),
    'life-step': async (question) => answerLifeStep(deps, question),
    'new-case': async (question) => answerNewCase(deps, question),
    findings: async (question) => answerFindings(deps, question),
    history: async (question) => answerHistory(deps, question),
    evidence: async (question) => answerEvidence(deps, question),
    'evidence-add': async (question) => addEvidence(deps, question),
    'evidence-confirm': async (question) => confirmEvidence(deps, question),
    'evidence-mark': async (question) => markEvidence(deps, question),
    search: async (question) => answerSearch(deps, question),
  }
  return { answer: async (name, question) => handlers[name](question) }
}
