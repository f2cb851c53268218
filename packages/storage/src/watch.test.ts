import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from './database.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'
import { watchDatabase } from './watch.ts'

const migrations = [
  { id: '0001-a', statements: ['CREATE TABLE a (x INTEGER) STRICT', 'INSERT INTO a VALUES (1)'] },
  { id: '0002-b', statements: ['CREATE TABLE b (x INTEGER) STRICT'] },
]

async function watched() {
  const path = join(await temporaryFolder(), 'a.db')
  const database = await openDatabase({ path, migrations })
  const watch = watchDatabase(database, { intervalMs: 20 })
  onTestFinished(async () => {
    watch.close()
    await database.close()
  })
  return { path, database, watch }
}

it('tells of a commit of this process', async () => {
  const { database, watch } = await watched()
  const told = new Promise<string>((resolve) => watch.subscribe(() => resolve('told')))
  await database.write(['INSERT INTO a VALUES (2)'])
  expect(await told).toBe('told')
})

it('tells of a commit of another process', async () => {
  const { path, database, watch } = await watched()
  const told = new Promise<void>((resolve) => watch.subscribe(resolve))
  const script = fileURLToPath(new URL('testing/open-in-process.ts', import.meta.url))
  spawn(process.execPath, [script, path, 'INSERT INTO b VALUES (7)'], { stdio: 'ignore' })
  await told
  expect(await database.read('SELECT x FROM b')).toEqual([{ x: 7 }])
})

it('writes nothing and stays silent while nothing happens', async () => {
  const { path, watch } = await watched()
  let calls = 0
  watch.subscribe(() => calls++)
  const before = await Promise.all([readFile(path), stat(`${path}-wal`)])
  await new Promise((resolve) => setTimeout(resolve, 100))
  const after = await Promise.all([readFile(path), stat(`${path}-wal`)])
  expect(after[0].equals(before[0])).toBe(true)
  expect(after[1].mtimeMs).toBe(before[1].mtimeMs)
  expect(calls).toBe(0)
})
