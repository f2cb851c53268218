import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseStates, checkTransition, stateAfterOutcome } from './states.ts'

test('the usual way from open to watched to closed needs no reason', () => {
  const way = ['open', 'ready', 'submitted', 'answered', 'submitted', 'reinstated', 'watched', 'closed']
  const steps = way.slice(1).map((to, index) => ({ from: way[index] ?? '', to }))
  expect(steps.filter((step) => !checkTransition(step).ok)).toEqual([])
})

test('closing over unfinished business needs a reason and says what is unfinished', () => {
  const step = { from: 'submitted', to: 'closed', unfinished: ['the last attempt has no answer'] }
  expect(checkTransition(step)).toMatchObject({ ok: false, reasonWanted: true })
  expect(checkTransition({ ...step, reason: '  ' })).toMatchObject({ ok: false })
  expect(checkTransition({ ...step, reason: 'the brand left the catalogue' })).toEqual({ ok: true })
})

test('steps that make no sense are refused and the possible ones named', () => {
  expect(checkTransition({ from: 'open', to: 'watched', reason: 'because' })).toMatchObject({
    ok: false,
    why: 'a case that is open can become ready, submitted, reinstated, closed, not watched',
  })
  expect(checkTransition({ from: 'open', to: 'lost' })).toMatchObject({ ok: false })
})

test('with a reason every state leads to closed, and from closed back to open', () => {
  fc.assert(
    fc.property(fc.constantFrom(...caseStates), (from) => {
      expect(checkTransition({ from, to: 'closed', reason: 'x', unfinished: ['y'] })).toEqual({ ok: true })
    }),
  )
  expect(checkTransition({ from: 'closed', to: 'open' })).toMatchObject({ reasonWanted: true })
  expect(checkTransition({ from: 'closed', to: 'open', reason: 'x' })).toEqual({ ok: true })
})

test('a state of a newer program may be left with a reason', () => {
  expect(checkTransition({ from: 'escalated', to: 'open' })).toMatchObject({ reasonWanted: true })
  expect(checkTransition({ from: 'escalated', to: 'open', reason: 'x' })).toEqual({ ok: true })
})

test('only an answer that gives something back reinstates', () => {
  expect(stateAfterOutcome('reinstated')).toBe('reinstated')
  expect(stateAfterOutcome('more_information')).toBe('answered')
})
