import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '@health-tui/storage'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ImportOutcome } from '../tui/source.ts'
import { importForScreen } from './import-for-screen.ts'

let folder: string
let database: Database
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-tui-screen-import-'))
  database = await openDatabase({ path: join(folder, 'health.db') })
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const letter =
  'From: a@amazon.com\nTo: b@c.de\nSubject: Your account\n\nDear Seller, your account is at risk.'

async function importAll(files: Readonly<Record<string, string>>): Promise<readonly ImportOutcome[]> {
  const paths = Object.keys(files).map((name) => join(folder, name))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return importForScreen(
    database,
    { now: () => new Date('2026-10-05T00:00:00Z') },
    {
      paths,
      account: undefined,
      marketplace: undefined,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  )
}

it('tells of every file, also where one in between is refused', async () => {
  const outcomes = await importAll({ 'a.eml': letter, 'b.txt': '', 'c.eml': `${letter} Again.` })
  expect(outcomes).toMatchObject([
    { type: 'imported', file: 'a.eml', imported: 1 },
    { type: 'failed', file: 'b.txt' },
    { type: 'imported', file: 'c.eml', imported: 1 },
  ])
})

it('fails where nothing came in', async () => {
  await expect(importAll({ 'b.txt': '', 'c.txt': '' })).rejects.toMatchObject({
    what: 'cannot import',
    where: join(folder, 'b.txt'),
  })
})

it('names the command where what helps is an option: the dialogue has none', async () => {
  const table = 'fruit,colour\napple,red\n'
  const ebay = 'Sales Record Number,Order Number,Buyer Username,Item Number,Sale Date\n1,2,a,3,2026-01-02\n'
  for (const text of [table, ebay])
    await expect(importAll({ 'a.csv': text })).rejects.toMatchObject({
      remedy: expect.stringMatching(/^(?:(?!--).)*health-tui import FILE --(?:as KIND|map)/) as string,
    })
})
