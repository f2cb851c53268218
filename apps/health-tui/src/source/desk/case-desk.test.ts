import { createIdentity, createLogStore, openMemoryDatabase } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import type { DeskEvent } from '../../tui/case/desk.ts'
import { createTextCopy } from '../../tui/case/text-copy.ts'
import type { ScreenStore } from '../screen-store.ts'
import { createDesk, type WorkerDesk } from './case-desk.ts'
import { placeOf } from './check-case.ts'

type Checked = Extract<DeskEvent, { kind: 'checked' }>

async function sitDown(): Promise<{
  readonly desk: WorkerDesk
  readonly id: string
  readonly cause: string
  readonly log: ReturnType<typeof createLogStore>
  /** The latest answer of the linter that fulfils the condition. */
  readonly checked: (condition: (event: Checked) => boolean) => Promise<Checked>
  /** What was said without being asked. */
  readonly told: readonly string[]
  /** Somebody else has committed. */
  readonly commit: () => void
}> {
  const identity = createIdentity()
  const log = createLogStore({
    database: openMemoryDatabase(),
    identity,
    author: 'anna',
    deps: { after: () => () => undefined },
  })
  const id = await log.cases.create({
    fields: { title: 'Late' },
    items: [
      { list: 'issues', fields: { value: 'late_shipment_rate' } },
      { list: 'sections.rootCauses', text: 'The scanner failed.' },
    ],
  })
  const events: Checked[] = []
  const told: string[] = []
  const commits = new Set<() => void>()
  const waiting = new Set<() => void>()
  const desk = createDesk({
    openStore: async () =>
      ({
        store: { ...log, device: identity.device, recovered: 0 },
        place: () => undefined,
        listen: () => () => undefined,
      }) as unknown as ScreenStore,
    now: () => new Date('2026-10-21T00:00:00Z'),
    onCommit(listener) {
      commits.add(listener)
      return () => commits.delete(listener)
    },
    send(event) {
      if (event.kind === 'checked') events.push(event)
      if (event.kind === 'told') told.push(event.words)
      for (const look of waiting) look()
    },
    onSaved: () => undefined,
  })
  await desk.open(id, { spelling: 'auto' })
  const cause = (await log.cases.get(id))?.lists['sections.rootCauses']?.[0]?.path ?? ''
  const checked = async (condition: (event: Checked) => boolean): Promise<Checked> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = events.findLast(condition)
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  const commit = (): void => {
    for (const listener of commits) listener()
  }
  return { desk, id, cause, log, checked, told, commit }
}

it('checks a text as it is typed, and names entries instead of indexes', async () => {
  const { desk, cause, checked } = await sitDown()
  const copy = createTextCopy(await desk.openText(cause), (update) => desk.typed(cause, update))
  copy.document.applyLocal({
    steps: [19, ' We will never let this happen again, B08QX4M7T1!!'],
    before: 19,
    after: 69,
  })
  const { report, text } = await checked((event) => event.text?.updates === 1)
  expect(text?.path).toBe(cause)
  const shouting = report.findings.find(({ words }) => words === '!!')
  expect(shouting).toMatchObject({ place: cause })
  expect(copy.document.text.slice(shouting?.stretch?.from, shouting?.stretch?.to)).toBe('!!')
  await desk.close()
})

it('saves what was typed as one action when the text is left, and takes in what others wrote meanwhile', async () => {
  const { desk, id, cause, log } = await sitDown()
  const copy = createTextCopy(await desk.openText(cause), (update) => desk.typed(cause, update))
  copy.document.applyLocal({ steps: [19, ' On Monday.'], before: 19, after: 30 })
  await log.cases.editText(id, cause, { insert: 'Indeed: ', at: 0 })
  await desk.closeText(cause)
  expect((await log.cases.get(id))?.lists['sections.rootCauses']?.[0]?.text).toBe(
    'Indeed: The scanner failed. On Monday.',
  )
  expect(await desk.undo()).toBe('what you wrote last')
  await desk.close()
})

it('says who removed the entry that is written in, and that u brings it back', async () => {
  const { desk, id, cause, log, checked, told, commit } = await sitDown()
  await desk.openText(cause)
  await log.cases.removeItem(id, cause)
  commit()
  await checked(({ snapshot }) => snapshot?.lists['sections.rootCauses'] === undefined && snapshot !== null)
  expect(told).toEqual(['C1, which you write in, was removed by anna; Esc, then u brings it back.'])
  await desk.closeText(cause)
  await desk.undo()
  expect((await log.cases.get(id))?.lists['sections.rootCauses']?.[0]?.path).toBe(cause)
  expect(told).toHaveLength(1)
  await desk.close()
})

it('tells the linter which cause a measure answers once both are tied', async () => {
  const { desk, id, cause, log, checked } = await sitDown()
  const action = await desk.edit({
    kind: 'add',
    list: 'sections.correctiveActions',
    index: 0,
    text: 'On 3 October we repaired the scanner.',
  })
  const causeId = cause.slice(cause.lastIndexOf('.') + 1)
  const issue = (await log.cases.get(id))?.lists['issues']?.[0]?.id ?? ''
  await desk.edit({ kind: 'set', path: `${action}.links.${causeId}`, value: true })
  await desk.edit({ kind: 'set', path: `${action}.links.${issue}`, value: true })
  const { report } = await checked(({ snapshot }) => snapshot !== null)
  expect(report.coverage).toMatchObject([{ issue: 'late_shipment_rate', correctiveActions: [action] }])
  await desk.close()
})

it('what is set aside stays set aside when entries move, and counts again when its words change', async () => {
  const { desk, checked } = await sitDown()
  const list = 'sections.rootCauses'
  const cause = await desk.edit({ kind: 'add', list, index: 1, text: 'The scanner failed!!' })
  const ofCause = ({ report }: Checked): Checked['report']['findings'][number] | undefined =>
    report.findings.find(({ place, words }) => place === cause && words === '!!')
  const finding = ofCause(await checked((event) => ofCause(event) !== undefined))
  await desk.edit({
    kind: 'add',
    list: 'suppressions',
    index: 0,
    fields: {
      ruleId: finding?.ruleId ?? '',
      text: finding?.words ?? '',
      reason: 'the mechanism is in exhibit 1',
    },
  })
  await desk.edit({ kind: 'add', list: 'sections.rootCauses', index: 0, text: 'The list was not read.' })
  const after = (await checked(({ snapshot }) => snapshot?.lists['sections.rootCauses']?.length === 3)).report
  expect(after.setAside).toMatchObject([{ ruleId: finding?.ruleId, place: cause }])
  await desk.replace(cause, { from: 18, to: 20 }, '!!', '!!!')
  const { report } = await checked((event) => event.report.findings.some(({ words }) => words === '!!!'))
  expect(report.setAside).toEqual([])
  await desk.close()
})

it('finds the place behind every path of a case file', () => {
  const entry = (path: string) => ({ id: path, path, rank: 'a0', fields: {}, text: '', revived: false })
  const lists = {
    'sections.rootCauses': [entry('sections.rootCauses.x')],
    submissions: [entry('submissions.s')],
  }
  expect(placeOf('sections.rootCauses[0].text', { lists })).toBe('sections.rootCauses.x')
  expect(placeOf('previousSubmissions[0].text', { lists })).toBe('submissions.s')
  expect(placeOf('sections.rootCauses[7]', { lists })).toBe('sections.rootCauses[7]')
  expect(placeOf('deadline', { lists })).toBe('deadline')
})
