import { createIdentity, createLogStore, openMemoryDatabase } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import type { LifeStepAsked } from '../../tui/life/life-detail.ts'
import type { AnswerDeps } from './answers.ts'
import { answerLife, answerLifeStep } from './life.ts'
import { undoInCase } from './team.ts'

async function openCase() {
  const database = openMemoryDatabase()
  const identity = createIdentity()
  const log = createLogStore({ database, identity, author: 'anna' })
  const id = await log.cases.create({
    fields: { title: 'Late', marketplace: 'US' },
    items: [
      { list: 'sections.preventiveMeasures', text: 'Each Monday the shipping lead counts late parcels.' },
    ],
  })
  const store = { database, device: identity.device, author: 'anna', cases: log.cases }
  let now = '2026-10-20T18:00:00Z'
  const deps = {
    database,
    now: () => new Date(now),
    openStore: async () => ({ store }),
  } as unknown as AnswerDeps
  const detail = async () => {
    const found = await answerLife(deps, { id })
    if (found === null) throw new Error('the case is gone')
    return found
  }
  return {
    deps,
    id,
    detail,
    step: async (step: LifeStepAsked) => answerLifeStep(deps, { id, step }),
    at: (instant: string) => {
      now = instant
    },
    names: async () => (await detail()).steps.map(({ kind, to }) => (kind === 'move' ? to : kind)),
  }
}

it('offers the steps of the state, the likeliest first, and says why one cannot be taken', async () => {
  const { detail, names, step } = await openCase()
  expect(await names()).toEqual(['ready', 'sent', 'answer', 'reinstated', 'closed'])
  expect((await detail()).steps.find(({ kind }) => kind === 'answer')?.why).toBe('nothing was sent yet')
  expect((await detail()).steps.find(({ to }) => to === 'reinstated')?.asks).toMatch(/^what led to it/)
  await step({ kind: 'sent', text: 'The plan.', channel: 'email' })
  expect(await names()).toEqual(['answer', 'sent', 'open', 'closed'])
  expect((await detail()).steps.find(({ to }) => to === 'closed')?.asks).toMatch(
    /no answer yet, and 1 promises/,
  )
})

it('undo takes back exactly the step that was taken, with everything that belongs to it', async () => {
  const { deps, id, detail, step } = await openCase()
  const { txns } = await step({ kind: 'sent', text: 'The plan.' })
  await step({ kind: 'proof', promise: (await detail()).promises[0]?.id ?? '', proof: 'sheet', day: null })
  await undoInCase(deps, { id, txns })
  const { state, attempts, promises } = await detail()
  expect([state, attempts, promises]).toEqual(['open', [], []])
})

it('counts the checks from the day on which Amazon gave back, sent to or not', async () => {
  const { detail, step, at } = await openCase()
  at('2026-10-26T03:00:00Z')
  await step({ kind: 'move', to: 'reinstated', reason: 'Amazon called' })
  expect((await detail()).checks.map(({ days, due }) => `${days} ${due}`)).toEqual([
    '7 2026-11-01',
    '30 2026-11-24',
    '60 2026-12-24',
    '90 2027-01-23',
  ])
  await step({ kind: 'check', days: 7, found: 'all good' })
  expect((await detail()).checks[0]?.found?.words).toBe('all good')
})

it('a review that was asked for stands before sending until it is answered or let go', async () => {
  const { detail, step } = await openCase()
  await step({ kind: 'review', action: 'request' })
  const asked = await detail()
  expect(asked.steps.find(({ kind }) => kind === 'sent')?.why).toMatch(/second person/)
  expect(asked.review.steps.find(({ to }) => to === 'approve')?.why).toMatch(/yourself/)
  await expect(step({ kind: 'sent', text: 'The plan.' })).rejects.toThrow(/second person/)
  await step({ kind: 'waive-review' })
  expect((await detail()).steps.find(({ kind }) => kind === 'sent')?.why).toBeNull()
})
