import { caseStates } from '@health-tui/poa/life'
import { expect, it } from 'vitest'
import { runsIn, statesWithout, type TimedKind } from './runs-in.ts'

function statesWith(kind: TimedKind): readonly string[] {
  return caseStates.filter((state) => runsIn(kind, state))
}

it.each([
  ['deadline', 'open ready answered'],
  ['account_health_call', 'open ready answered'],
  ['safety_request', 'open ready answered'],
  ['chaser_due', 'submitted'],
  ['claim_appeal', 'open ready submitted answered'],
  ['invoice_leaves_window', 'open ready submitted answered'],
  ['check', 'open ready submitted answered reinstated watched'],
  ['promise', caseStates.join(' ')],
  ['post_reinstatement_check', ''],
] as const)('%s runs in: %s', (kind, states) => {
  expect(statesWith(kind).join(' ')).toBe(states)
})

it('names the states without a clock for queries, and leaves a state of a newer program out', () => {
  expect(statesWithout('deadline')).toEqual(['submitted', 'reinstated', 'watched', 'closed'])
  expect(runsIn('deadline', 'escalated')).toBe(true)
  expect(runsIn('deadline', 'constructor')).toBe(true)
})
