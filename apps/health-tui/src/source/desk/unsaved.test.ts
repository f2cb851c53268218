import { readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createIdentity, createLogStore, openMemoryDatabase } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import type { DeskEvent } from '../../tui/case/desk.ts'
import { createTextCopy } from '../../tui/case/text-copy.ts'
import type { ScreenStore } from '../screen-store.ts'
import { createDesk, type WorkerDesk } from './case-desk.ts'

const full = new Error('the disk is full')

async function sitDown(recovered = 0): Promise<{
  readonly desk: WorkerDesk
  readonly id: string
  readonly events: readonly DeskEvent[]
  readonly disk: { full: boolean }
  /** What is in the database of the plan's only cause. */
  readonly stored: () => Promise<string | undefined>
  /** Opens the cause and types behind what is there; gives what was there. */
  readonly type: (words: string) => Promise<string>
  readonly cause: string
}> {
  const disk = { full: false }
  const memory = openMemoryDatabase()
  memory.faults = {
    beforeStep(step) {
      if (disk.full && step === 'commit') throw full
    },
  }
  const log = createLogStore({
    database: memory,
    identity: createIdentity(),
    author: 'anna',
    deps: { after: () => () => undefined },
  })
  const id = await log.cases.create({
    fields: { title: 'Late' },
    items: [{ list: 'sections.rootCauses', text: 'Noon.' }],
  })
  const cause = (await log.cases.get(id))?.lists['sections.rootCauses']?.[0]?.path ?? ''
  const events: DeskEvent[] = []
  const desk = createDesk({
    openStore: async () =>
      ({
        store: { ...log, recovered },
        place: () => undefined,
        listen: () => () => undefined,
      }) as unknown as ScreenStore,
    now: () => new Date('2026-10-21T00:00:00Z'),
    onCommit: () => () => undefined,
    send: (event) => events.push(event),
    onSaved: () => undefined,
  })
  await desk.open(id, { spelling: 'off' })
  return {
    desk,
    id,
    events,
    disk,
    stored: async () => (await log.cases.get(id))?.lists['sections.rootCauses']?.[0]?.text,
    cause,
    async type(words) {
      const copy = createTextCopy(await desk.openText(cause), (update) => desk.typed(cause, update))
      const { text } = copy.document
      const { length } = text
      copy.document.applyLocal({ steps: [length, words], before: length, after: length + words.length })
      return text
    },
  }
}

it('a text that is left on a full disk is still there when one comes back to it, and saved once there is room', async () => {
  const { desk, id, disk, events, stored, type, cause } = await sitDown()
  disk.full = true
  await type(' Not two.')
  await expect(desk.closeText(cause)).rejects.toThrow('the disk is full')
  expect(await stored()).toBe('Noon.')
  expect(await type(' Nobody knew.')).toBe('Noon. Not two.')
  // Leaving the case says why, and does not fail.
  await desk.leave()
  expect(events).toContainEqual({ kind: 'failed', why: 'the disk is full' })
  await desk.open(id, { spelling: 'off' })
  disk.full = false
  expect(await type('')).toBe('Noon. Not two. Nobody knew.')
  await desk.closeText(cause)
  expect(await stored()).toBe('Noon. Not two. Nobody knew.')
  expect(await desk.close()).toBeNull()
})

it('saves what was left by itself once there is room, and says so', async () => {
  const { desk, disk, events, stored, type, cause } = await sitDown()
  disk.full = true
  await type(' Not two.')
  await expect(desk.closeText(cause)).rejects.toThrow('the disk is full')
  disk.full = false
  await desk.rest()
  expect(await stored()).toBe('Noon. Not two.')
  expect(events).toContainEqual({ kind: 'told', words: 'What could not be saved before is saved now.' })
  await desk.close()
})

it('what cannot be saved to the end is in a file that only its owner can read', async () => {
  const { desk, disk, type } = await sitDown()
  disk.full = true
  await type(' Not two.')
  const file = (await desk.close()) ?? ''
  expect(await readFile(file, 'utf8')).toContain('Noon. Not two.')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await rm(dirname(file), { recursive: true })
})

it('says once that words of a session that died are kept', async () => {
  const { desk, id, events } = await sitDown(1)
  await desk.open(id, { spelling: 'off' })
  expect(events.filter(({ kind }) => kind === 'told')).toEqual([
    {
      kind: 'told',
      words: 'The program ended unexpectedly last time: what was typed in a text until then is kept.',
    },
  ])
  await desk.close()
})
