import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { putBack, rescue, rescuedWords, rescueFolder, throwAway } from './rescue.ts'

let home: string
let folder: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'health-tui-rescue-'))
  folder = rescueFolder(join(home, 'crash.log'))
})
afterEach(async () => rm(home, { recursive: true }))

it('words come back at each start until they are thrown away, and again when that is taken back', async () => {
  const file = rescue(folder, ['Owner of C1:\nLate'], new Date('2026-10-04T11:30:00Z'))
  if (file === undefined) throw new Error('nothing was written')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  for (const _ of ['first', 'second'])
    expect(await rescuedWords(folder)).toMatchObject([{ file, text: 'Owner of C1:\nLate' }])
  const words = await rescuedWords(folder)
  await throwAway(words)
  await throwAway(words)
  expect([await rescuedWords(folder), await readdir(folder)]).toEqual([[], []])
  await putBack(words)
  expect(await rescuedWords(folder)).toMatchObject([{ file, text: 'Owner of C1:\nLate' }])
})

it('the newest come first, and nothing is no folder', async () => {
  expect(rescue(folder, [], new Date())).toBeUndefined()
  expect(await rescuedWords(folder)).toEqual([])
  rescue(folder, ['new'], new Date('2026-10-04T11:30:00Z'))
  await writeFile(join(folder, 'old.unread.txt'), 'old')
  await utimes(join(folder, 'old.unread.txt'), 0, 0)
  expect((await rescuedWords(folder)).map(({ text }) => text)).toEqual(['new', 'old'])
})
