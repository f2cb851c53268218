import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changeKey } from './change-key.ts'
import { openConnection } from './connection.ts'
import { openDatabase } from './database.ts'
import { openStore } from './open-store.ts'
import { copyDatabase } from './sources/copy.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const words = 'Nobody else may read these words.'

/** A database with a case in it, closed again. */
async function written(key?: string): Promise<string> {
  const path = join(await temporaryFolder(), 'health.db')
  const store = await openStore({ path, key })
  await store.cases.create({ fields: { title: words } })
  await store.close()
  return path
}

async function titles(path: string, key?: string): Promise<readonly string[]> {
  const store = await openStore({ path, key })
  try {
    return (await store.cases.list()).map(({ title }) => title)
  } finally {
    await store.close()
  }
}

const holdsWords = async (path: string): Promise<boolean> => (await readFile(path)).includes(words)

it('a new file is encrypted from its first page, and so is a copy of it', async () => {
  const path = await written('secret')
  expect(await holdsWords(path)).toBe(false)
  const database = await openDatabase({ path, key: 'secret' })
  await copyDatabase(database, `${path}.copy`)
  await database.close()
  expect(await holdsWords(`${path}.copy`)).toBe(false)
  expect(await titles(`${path}.copy`, 'secret')).toEqual([words])
})

it('refuses without the key and with a wrong one, and changes nothing', async () => {
  const path = await written('secret')
  const before = await readFile(path)
  await expect(titles(path)).rejects.toMatchObject({ failure: { type: 'not-a-database' } })
  await expect(titles(path, 'other')).rejects.toMatchObject({ failure: { type: 'wrong-key' } })
  await expect(changeKey(path, { from: 'other', to: 'third' })).rejects.toMatchObject({
    failure: { type: 'wrong-key' },
  })
  expect((await readFile(path)).equals(before)).toBe(true)
})

it('refuses while another connection has the file open', async () => {
  const path = await written()
  const other = openConnection(path)
  other.read('SELECT count(*) FROM sqlite_schema')
  try {
    await expect(changeKey(path, { from: undefined, to: 'secret' })).rejects.toMatchObject({
      failure: { type: 'locked' },
    })
  } finally {
    other.close()
  }
  expect(await titles(path)).toEqual([words])
})
