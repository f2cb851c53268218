/** The life of a case without the linter: small enough for every program that lists cases. */
export { caseClocks, type Clock, type ClockKind } from '../clocks.ts'
export { formatDay, parseDay, type Day } from '../day.ts'
export {
  isKept,
  ownerIn,
  promiseDays,
  promisePeriods,
  readRhythm,
  rhythmOf,
  rhythmWords,
  type PromisePeriod,
  type Rhythm,
} from '../promises.ts'
export { caseMetrics, plannedChecks, reinstatementChecks, typesOf, type PlannedCheck } from './checks.ts'
export {
  caseStates,
  checkTransition,
  isAccepted,
  isCaseState,
  outcomes,
  stateAfterOutcome,
  stateMeanings,
  type CaseState,
  type TransitionCheck,
} from './states.ts'
export { calendarOf, type Calendar } from './zone-day.ts'
export { guideFor } from '../guide/questions.ts'
export { routes, type Route } from '../routes.ts'
