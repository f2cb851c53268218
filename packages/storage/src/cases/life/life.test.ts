import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOperations } from '../../log/apply.ts'
import { createIdentity } from '../../log/identity.ts'
import { insertOperations, operationFromRow, type OperationRow } from '../../log/op-table.ts'
import { createLogStore, type LogStore } from '../../store.ts'
import { openMemoryDatabase } from '../../testing/memory-database.ts'
import { attemptsOf, replyChanges, submitChanges } from './attempts.ts'
import { fieldText } from './field.ts'
import { checkChanges, checksOf } from './checks.ts'
import { clocksOf, listDue } from './due.ts'
import { promiseLedger, promiseSetChanges, proofChanges } from './promises.ts'
import { stepChanges } from './step.ts'
import type { CaseDocument } from '../document.ts'
import { linksOf, tieOf } from '../links.ts'

function newStore(): LogStore {
  return createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author: 'Anna' })
}

const weekly = 'Each Monday the operations manager counts defects by reason.'

async function caseWithPlan(store: LogStore): Promise<string> {
  return store.cases.create({
    fields: { title: 'ODR', account: 'acme', marketplace: 'US', deadline: '2026-10-26T06:59:00Z' },
    items: [
      { list: 'issues', fields: { value: 'order_defect_rate' } },
      { list: 'preventiveMeasures', text: weekly },
      { list: 'preventiveMeasures', text: 'The label printer refuses a label without a weight.' },
      {
        list: 'preventiveMeasures',
        text: 'The stock lead signs each new lot.',
        fields: { proof: 'lot sheet' },
      },
    ],
  })
}

async function read(store: LogStore, id: string): Promise<CaseDocument> {
  const document = await store.cases.get(id)
  if (document === undefined) throw new Error('the case is gone')
  return document
}

const sent = '2026-10-20T18:00:00Z'

describe('the life of a case', () => {
  it('goes from submission to answer to watch to closed, and every step is on record', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    await store.cases.change(id, (context) => submitChanges(context, { text: 'The plan.', at: sent }))
    await store.cases.change(id, (context) =>
      replyChanges(context, {
        outcome: 'rejected',
        text: 'Greater detail is needed.',
        at: '2026-10-22T01:00:00Z',
      }),
    )
    await store.cases.change(id, (context) =>
      submitChanges(context, { text: 'The better plan.', at: '2026-10-23T18:00:00Z', channel: 'form' }),
    )
    await store.cases.change(id, (context) =>
      replyChanges(context, { outcome: 'reinstated', at: '2026-10-26T03:00:00Z' }),
    )
    await store.cases.change(id, (context) =>
      stepChanges(context, { to: 'watched', at: '2026-10-27T00:00:00Z' }),
    )
    const watched = await read(store, id)
    expect(attemptsOf(watched)).toMatchObject([
      { number: 1, text: 'The plan.', outcome: 'rejected', reply: 'Greater detail is needed.' },
      { number: 2, text: 'The better plan.', outcome: 'reinstated', channel: 'form', by: 'Anna' },
    ])
    expect(watched.fields).toMatchObject({
      state: 'watched',
      // 25 October where the marketplace is.
      reinstatedOn: '2026-10-25',
      followUp: { owner: 'Anna', nextCheck: '2026-11-01', afterReinstatement: [7, 30, 60, 90] },
    })
    expect(
      watched.lists['transitions']?.map(
        ({ fields }) => `${fieldText(fields['from'])}>${fieldText(fields['to'])}`,
      ),
    ).toEqual([
      'open>submitted',
      'submitted>answered',
      'answered>submitted',
      'submitted>reinstated',
      'reinstated>watched',
    ])
    await expect(
      store.cases.change(id, (context) => stepChanges(context, { to: 'closed', at: '2026-11-27T00:00:00Z' })),
    ).rejects.toThrow('3 promises still run, and 4 checks after reinstatement are still ahead')
    await store.cases.change(id, (context) =>
      stepChanges(context, { to: 'closed', at: '2026-11-27T00:00:00Z', reason: 'the brand was sold' }),
    )
    expect((await read(store, id)).lists['transitions']?.at(-1)?.fields).toMatchObject({
      to: 'closed',
      reason: 'the brand was sold',
      by: 'Anna',
    })
  })

  it('takes back a submission as a whole', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    await store.cases.change(id, (context) => submitChanges(context, { text: 'The plan.', at: sent }))
    await store.cases.undo(id)
    const { fields, lists } = await read(store, id)
    expect(fields['state']).toBe('open')
    expect([lists['submissions'], lists['promises'], lists['transitions']]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the promise ledger', () => {
  it('holds every measure that was sent, with rhythm, owner and proof, and a later attempt takes over', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    await store.cases.change(id, (context) => submitChanges(context, { text: 'One.', at: sent }))
    await store.cases.change(id, (context) => replyChanges(context, { outcome: 'rejected', at: sent }))
    await store.cases.change(id, (context) => submitChanges(context, { text: 'Two.', at: sent }))
    const ledger = promiseLedger(await read(store, id), '2026-10-20')
    expect(ledger.map(({ state }) => state)).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'running',
      'running',
      'running',
    ])
    expect(ledger.slice(3)).toMatchObject([
      {
        rhythm: { kind: 'every', days: 7 },
        owner: 'operations manager',
        nextDue: '2026-10-27',
        until: '2027-04-18',
      },
      { rhythm: { kind: 'automatic' }, owner: null, nextDue: '2026-11-19' },
      { rhythm: { kind: 'event' }, owner: 'stock lead', proofWanted: 'lot sheet', nextDue: null },
    ])
  })

  it('is overdue without proof, and a day of proof settles its period', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    await store.cases.change(id, (context) => submitChanges(context, { text: 'One.', at: sent }))
    const promise = promiseLedger(await read(store, id), sent)[0]?.id ?? ''
    const prove = async (day: string) =>
      store.cases.change(id, (context) => proofChanges(context, { promise, proof: 'sheet 44', day }))
    await prove('2026-10-26')
    const [entry] = promiseLedger(await read(store, id), '2026-11-11')
    expect(entry).toMatchObject({
      state: 'overdue',
      missed: ['2026-11-03', '2026-11-10'],
      nextDue: '2026-11-17',
    })
    await prove('2026-11-02')
    await prove('2026-11-10')
    expect(promiseLedger(await read(store, id), '2026-11-11')[0]).toMatchObject({
      state: 'running',
      missed: [],
    })
    const rhythm = { kind: 'every', days: 30 } as const
    await store.cases.change(id, (context) => promiseSetChanges(context, { promise, rhythm, owner: 'Ben' }))
    expect(promiseLedger(await read(store, id), '2026-11-11')[0]).toMatchObject({ rhythm, owner: 'Ben' })
  })

  it('repeated by a later attempt, is missed until then and takes proof only of the time before', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    const submit = async (at: string) =>
      store.cases.change(id, (context) => submitChanges(context, { text: 'The plan.', at }))
    await submit(sent)
    await store.cases.change(id, (context) =>
      replyChanges(context, { outcome: 'rejected', text: 'More.', at: '2026-10-29T18:00:00Z' }),
    )
    await submit('2026-10-30T18:00:00Z')
    const ledger = promiseLedger(await read(store, id), '2026-12-01')
    const old = ledger.find(({ text, state }) => text === weekly && state === 'superseded')
    const later = ledger.find(({ text, state }) => text === weekly && state === 'overdue')
    expect(old?.missed).toEqual(['2026-10-27'])
    expect(later?.missed).toEqual(['2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27'])
    const prove = async (day: string) =>
      store.cases.change(id, (context) =>
        proofChanges(context, { promise: old?.id ?? '', proof: 'sheet 44', day }),
      )
    await expect(prove('2026-11-02')).rejects.toThrow(`file the proof with ${later?.id}`)
    await prove('2026-10-26')
    expect(promiseLedger(await read(store, id), '2026-12-01').find(({ id }) => id === old?.id)).toMatchObject(
      {
        missed: [],
        proofs: [{ day: '2026-10-26' }],
      },
    )
  })

  it('never misses a period in which proof was filed, whatever the days', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    await store.cases.change(id, (context) => submitChanges(context, { text: 'One.', at: sent }))
    const document = await read(store, id)
    const promise = promiseLedger(document, sent)[0]?.id ?? ''
    const day = (offset: number): string =>
      new Date(Date.UTC(2026, 9, 20 + offset)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 180 })),
        fc.integer({ min: 0, max: 200 }),
        (proofs, now) => {
          const items = proofs.map((offset, index) => ({
            id: `p${index}`,
            path: `proofs.p${index}`,
            rank: 'a0',
            fields: { promise, day: day(offset), proof: 'x' },
            text: '',
            revived: false,
          }))
          const [entry] = promiseLedger(
            { ...document, lists: { ...document.lists, proofs: items } },
            day(now),
          )
          const periods = new Set(proofs.map((offset) => Math.ceil(offset / 7)))
          const over = Math.max(0, Math.ceil(Math.min(now, 182) / 7) - 1)
          const expected = Array.from({ length: Math.min(over, 25) }, (_, index) => index + 1).filter(
            (period) => !periods.has(period),
          )
          expect(entry?.missed).toEqual(expected.map((period) => day(period * 7)))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what is due', () => {
  it('lists clocks, checks and promises of all cases, overdue first', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    const other = await store.cases.create({ fields: { title: 'Other', deadline: '2026-10-22' } })
    expect(
      (await listDue(store.database, '2026-10-21T00:00:00Z')).map(({ caseId, key }) => [caseId, key]),
    ).toEqual([
      [other, 'deadline'],
      [id, 'deadline'],
    ])
    await store.cases.change(id, (context) => submitChanges(context, { text: 'One.', at: sent }))
    await store.cases.set(other, 'deleted', true)
    const due = await listDue(store.database, '2026-10-29T12:00:00Z')
    expect(due.map(({ from, day, overdue }) => [from, day, overdue])).toEqual([
      ['clock', '2026-10-27', true],
      ['promise', '2026-10-27', true],
      ['promise', '2026-11-03', false],
      ['promise', '2026-11-19', false],
    ])
    expect(due[0]).toMatchObject({ key: 'chaser_due' })
  })

  it('no longer holds the clocks of the notice once an answer was sent', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    const kinds = async (): Promise<readonly string[]> =>
      clocksOf(await read(store, id), '2026-10-29T12:00:00Z').map(({ kind }) => kind)
    expect(await kinds()).toContain('deadline')
    await store.cases.change(id, (context) => submitChanges(context, { text: 'One.', at: sent }))
    expect(await kinds()).not.toContain('deadline')
    expect(await kinds()).toContain('chaser_due')
    await store.cases.change(id, (context) => replyChanges(context, { outcome: 'reinstated', at: sent }))
    expect(new Set(await kinds())).toEqual(new Set(['post_reinstatement_check']))
  })

  it('bears fields of any shape that somebody set', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    for (const path of [
      'issues',
      'metrics',
      'evidence',
      'noticeDate',
      'deadline',
      'marketplace',
      'reinstatedOn',
    ])
      await store.cases.set(id, path, 7)
    expect(await listDue(store.database, sent)).toEqual([])
    expect(clocksOf(await read(store, id), sent)).toEqual([])
  })
})

describe('checks after reinstatement', () => {
  it('come at 7, 30, 60 and 90 days with what to look at, and are done one by one', async () => {
    const store = newStore()
    const id = await caseWithPlan(store)
    await expect(
      store.cases.change(id, (context) => checkChanges(context, { days: 7, found: 'all well', at: sent })),
    ).rejects.toThrow('was not reinstated')
    await store.cases.set(id, 'reinstatedOn', '2026-10-25')
    await store.cases.change(id, (context) =>
      checkChanges(context, { days: 7, found: 'ODR 0.4 %', at: '2026-11-01T12:00:00Z' }),
    )
    const checks = checksOf(await read(store, id), '2026-11-25')
    expect(checks.map(({ days, due, overdue, done }) => [days, due, overdue, done?.found])).toEqual([
      [7, '2026-11-01', false, 'ODR 0.4 %'],
      [30, '2026-11-24', true, undefined],
      [60, '2026-12-24', false, undefined],
      [90, '2027-01-23', false, undefined],
    ])
    expect(checks[0]?.metrics).toEqual(['order_defect_rate'])
    expect(checks[0]?.questions[0]).toContain('order defect rate')
  })
})

describe('two people at once', () => {
  /** Brings everything that one replica knows to the other. */
  async function send(from: LogStore, to: LogStore): Promise<void> {
    const rows = await from.database.read<OperationRow>('SELECT * FROM op ORDER BY position')
    const known = new Set((await to.database.read<{ id: string }>('SELECT id FROM op')).map(({ id }) => id))
    const operations = rows.map(operationFromRow).filter(({ id }) => !known.has(id))
    await to.database.transaction(async (transaction) => {
      await insertOperations(transaction, operations)
      await applyOperations(transaction, operations)
    })
  }

  it('keep both proofs and both ties, and see the same ledger', async () => {
    const [anna, ben] = [newStore(), newStore()]
    const id = await caseWithPlan(anna)
    await anna.cases.change(id, (context) => submitChanges(context, { text: 'One.', at: sent }))
    await send(anna, ben)
    const before = await read(anna, id)
    const promise = promiseLedger(before, sent)[0]?.id ?? ''
    const [first, second] = before.lists['sections.preventiveMeasures'] ?? []
    const work = async (store: LogStore, day: string, measure: string): Promise<void> => {
      await store.cases.change(id, (context) => proofChanges(context, { promise, proof: 'sheet', day }))
      await store.cases.change(id, ({ document }) => [
        { type: 'set', path: tieOf(document, 'order_defect_rate', measure).path, value: true },
      ])
    }
    await work(anna, '2026-10-26', first?.id ?? '')
    await work(ben, '2026-11-02', second?.id ?? '')
    await send(anna, ben)
    await send(ben, anna)
    const [one, other] = [await read(anna, id), await read(ben, id)]
    expect(one).toEqual(other)
    const [entry] = promiseLedger(one, '2026-11-11')
    expect(entry).toMatchObject({ missed: ['2026-11-10'] })
    expect(entry?.proofs.map(({ day }) => day)).toEqual(['2026-10-26', '2026-11-02'])
    const tied = one.lists['sections.preventiveMeasures']?.map((item) => linksOf(item, one).length)
    expect(tied).toEqual([1, 1, 0])
  })
})
