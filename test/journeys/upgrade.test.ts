import { openDatabase } from '@health-tui/storage'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { logMigrations } from '../../packages/storage/src/migrations/index.ts'
import { facts } from '../../packages/storage/src/migrations/0001-facts.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'

it('upgrades a database of the first schema, keeps a copy that opens, and doctor names it', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const data = join(home, 'data/health-tui')
  await mkdir(data, { recursive: true })
  const old = await openDatabase({ path: join(data, 'health.db'), migrations: [facts, ...logMigrations] })
  await old.write([`INSERT INTO account (name) VALUES ('From long ago')`])
  await old.close()

  const report = join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json')
  expect(await runProgram(['import', report, '--account', 'acme'], { home })).toMatchObject({ code: 0 })
  const backup = (await readdir(data)).find((name) => name.startsWith('health.db.backup-')) ?? ''
  expect(backup).toBe('health.db.backup-0003-log-index')
  expect((await runProgram(['doctor'], { home })).stdout).toContain(backup)

  const copy = await openDatabase({ path: join(data, backup), migrations: [facts, ...logMigrations] })
  expect(await copy.read('SELECT name FROM account')).toEqual([{ name: 'From long ago' }])
  await copy.close()
  const upgraded = await openDatabase({ path: join(data, 'health.db') })
  expect(await upgraded.read('SELECT name FROM account ORDER BY name')).toEqual([
    { name: 'From long ago' },
    { name: 'acme' },
  ])
  await upgraded.close()
  expect((await runProgram(['--db', join(data, backup), 'status'], { home })).code).toBe(0)
})
