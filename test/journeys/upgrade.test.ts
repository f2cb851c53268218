import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { openDatabase } from '@health-tui/storage'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { logMigrations, type Migration } from '../../packages/storage/src/migrations/index.ts'
import { facts } from '../../packages/storage/src/migrations/0001-facts.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'

const run = promisify(execFile)

/** The steps that the first databases had, whatever came to the log since. */
const firstSteps: readonly Migration[] = [facts, ...logMigrations.slice(0, 2)]

it('upgrades a database of the first schema, says where the copy is, and doctor says how to go back', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const data = join(home, 'data/health-tui')
  await mkdir(data, { recursive: true })
  const old = await openDatabase({ path: join(data, 'health.db'), migrations: firstSteps })
  await old.write([`INSERT INTO account (name) VALUES ('From long ago')`])
  await old.close()

  const report = join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json')
  const imported = await runProgram(['import', report, '--account', 'acme', '--json'], { home })
  expect([imported.code, JSON.parse(imported.stdout)]).toMatchObject([0, { imported: 1 }])
  const backup = (await readdir(data)).find((name) => name.startsWith('health.db.backup-')) ?? ''
  expect(backup).toBe('health.db.backup-0003-log-index')
  expect(imported.stderr).toMatch(/^health-tui: the database was upgraded [^\n]*\n$/)
  expect(imported.stderr).toContain(join(data, backup))
  expect((await runProgram(['case', 'list'], { home })).stderr).toBe('')

  // Looked at as copies, because a connection of this process may outlive its end by a while.
  const accountsOf = async (name: string, migrations?: readonly Migration[]): Promise<unknown> => {
    const looked = join(home, `looked-at-${randomUUID()}`)
    await copyFile(join(data, name), looked)
    const database = await openDatabase({ path: looked, ...(migrations === undefined ? {} : { migrations }) })
    try {
      return await database.read('SELECT name FROM account ORDER BY name')
    } finally {
      await database.close()
    }
  }
  expect(await accountsOf(backup, firstSteps)).toEqual([{ name: 'From long ago' }])
  expect(await accountsOf('health.db')).toEqual([{ name: 'From long ago' }, { name: 'acme' }])
  await copyFile(join(data, backup), join(home, 'other.db'))
  expect((await runProgram(['--db', join(home, 'other.db'), 'status'], { home })).code).toBe(0)

  // As doctor says it.
  const { stdout } = await runProgram(['doctor'], { home })
  const steps = [...stdout.matchAll(/`((?:rm|mv) [^`]+)`/g)].map(([, step = '']) => step)
  expect(steps).toHaveLength(2)
  for (const step of steps) await run('sh', ['-c', step])
  expect(await accountsOf('health.db', firstSteps)).toEqual([{ name: 'From long ago' }])
  expect((await runProgram(['status'], { home })).code).toBe(0)
})
