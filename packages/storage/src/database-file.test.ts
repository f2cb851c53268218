import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { prepareFile } from './database-file.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const migrations = [
  { id: '0001-a', statements: ['CREATE TABLE a (x INTEGER) STRICT', 'INSERT INTO a VALUES (1)'] },
  { id: '0002-b', statements: ['CREATE TABLE b (x INTEGER) STRICT'] },
]

async function writeInOtherProcess(path: string, sql: string): Promise<void> {
  const script = fileURLToPath(new URL('testing/open-in-process.ts', import.meta.url))
  const [code] = (await once(spawn(process.execPath, [script, path, sql], { stdio: 'inherit' }), 'exit')) as [
    number,
  ]
  expect(code).toBe(0)
}

it('a second opening in the same process does not cut the first one off from other processes', async () => {
  const path = join(await temporaryFolder(), 'a.db')
  const first = await openDatabase({ path, migrations })
  await first.write(['INSERT INTO a VALUES (2)'])
  const second = await openDatabase({ path, migrations })
  await second.read('SELECT 1')
  // Without its locks this process would not be seen, and the other one would delete the write-ahead log when it ends.
  await writeInOtherProcess(path, 'INSERT INTO a VALUES (3)')
  await writeInOtherProcess(path, 'INSERT INTO a VALUES (4)')
  expect(await first.read('SELECT x FROM a ORDER BY x')).toEqual([{ x: 1 }, { x: 2 }, { x: 3 }, { x: 4 }])
  await first.write(['INSERT INTO a VALUES (5)'])
  await writeInOtherProcess(path, 'INSERT INTO a VALUES (6)')
  await first.close()
  await second.close()
  const third = await openDatabase({ path, migrations })
  expect(await third.read('SELECT count(*) AS n FROM a')).toEqual([{ n: 6 }])
  await third.close()
})

it('makes one file when many want it at once, and leaves nothing beside it', async () => {
  const folder = await temporaryFolder()
  await Promise.all(Array.from({ length: 20 }, async () => prepareFile(join(folder, 'a.db'), false)))
  expect(await readdir(folder)).toEqual(['a.db'])
})

it.each([
  ['a few words', 'no database'],
  ['a long text', 'no database at all '.repeat(200)],
])('refuses %s and leaves it as it was', async (_, text) => {
  const path = join(await temporaryFolder(), 'notes.txt')
  await writeFile(path, text)
  await expect(openDatabase({ path, migrations })).rejects.toMatchObject({
    failure: { type: 'not-a-database' },
  })
})
