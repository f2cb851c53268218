import { createIdentity, createLogStore, openMemoryDatabase } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import type { LifeStepAsked } from '../../tui/life/life-detail.ts'
import { statusReport } from '../../tui/testing/report.ts'
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
    readReport: async () => statusReport([['acme', 'US']]),
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
    /no answer yet, and 1 promise still runs/,
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

it('shows what the metrics of the case stand at beside checks that are open', async () => {
  const { deps, id, detail, step, at } = await openCase()
  const { store } = await deps.openStore()
  await store.cases.set(id, 'account', 'acme')
  await store.cases.addItem(id, { list: 'issues', fields: { value: 'late_shipment_rate' } })
  expect((await detail()).figures).toEqual([])
  await step({ kind: 'move', to: 'reinstated', reason: 'Amazon called' })
  expect((await detail()).figures).toMatchObject([
    { metric: 'late_shipment_rate', rate: 0.05, target: 0.04, level: 'critical' },
  ])
  at('2027-02-01T00:00:00Z')
  for (const days of [7, 30, 60, 90]) await step({ kind: 'check', days, found: 'fine' })
  expect((await detail()).figures).toEqual([])
})

it('owner, rhythm and wanted proof of a promise are set alone, and each is taken back alone', async () => {
  const { deps, id, detail, step } = await openCase()
  await step({ kind: 'sent', text: 'The plan.' })
  const before = (await detail()).promises[0]
  const promise = before?.id ?? ''
  expect(before).toMatchObject({ owner: 'shipping lead', rhythm: 'weekly', proofWanted: null })
  await step({ kind: 'promise', promise, owner: 'stock lead' })
  const { txns } = await step({ kind: 'promise', promise, rhythm: '10 days' })
  await step({ kind: 'promise', promise, proof: 'the sheet' })
  expect((await detail()).promises[0]).toMatchObject({
    owner: 'stock lead',
    rhythm: '10 days',
    proofWanted: 'the sheet',
  })
  await undoInCase(deps, { id, txns })
  expect((await detail()).promises[0]).toMatchObject({ owner: 'stock lead', rhythm: 'weekly' })
  await expect(step({ kind: 'promise', promise, rhythm: 'now and then' })).rejects.toThrow(
    /a rhythm is daily/,
  )
})

it('a review that was asked for stands before sending until it is answered or let go', async () => {
  const { detail, step } = await openCase()
  await step({ kind: 'review', action: 'request' })
  const asked = await detail()
  expect(asked.review.words).toBe('requested by anna')
  expect(asked.steps.find(({ kind }) => kind === 'sent')?.why).toMatch(/second person/)
  expect(asked.steps.find(({ to }) => to === 'ready')?.why).toMatch(/second person/)
  expect(asked.review.steps.find(({ to }) => to === 'approve')?.why).toMatch(/yourself/)
  await expect(step({ kind: 'sent', text: 'The plan.' })).rejects.toThrow(/second person/)
  for (const to of ['ready', 'submitted'])
    await expect(step({ kind: 'move', to })).rejects.toThrow(/second person/)
  await step({ kind: 'waive-review' })
  expect((await detail()).steps.find(({ kind }) => kind === 'sent')?.why).toBeNull()
})
