import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { joinTeam, ok, startServe } from '../support/team.ts'

it('the drill of docs/guide/team.md: a restored backup is noticed, adopted, completed and verified', async () => {
  await using folder = await scratchFolder()
  const port = await freePort()
  const [anna = '', bea = ''] = await joinTeam(folder.path, `http://127.0.0.1:${port}`, ['anna', 'bea'])
  const data = join(folder.path, 'server')
  let server = await startServe(anna, port, ['--folder', data])
  await ok(anna, 'case', 'new', '--title', 'Before the backup')
  await ok(anna, 'sync')
  await ok(bea, 'sync')
  await server.stop()
  const backup = join(folder.path, 'backup')
  await cp(data, backup, { recursive: true })

  server = await startServe(anna, port, ['--folder', data])
  await ok(anna, 'case', 'new', '--title', 'After the backup')
  await ok(anna, 'sync')
  await ok(bea, 'sync')
  await server.stop()

  await using _restored = await startServe(anna, port, ['--folder', backup])
  const noticed = await runProgram(['sync'], { home: anna })
  expect(noticed.code).toBe(4)
  expect(noticed.stderr).toMatch(/went back in time/)
  expect(await ok(anna, 'case', 'list')).toContain('After the backup')
  await ok(anna, 'sync', '--adopt')
  expect(await ok(anna, 'sync', 'verify')).toMatch(/\S/)
  await ok(bea, 'sync')
  await ok(bea, 'case', 'new', '--title', 'Work goes on')
  await ok(bea, 'sync')
  await ok(anna, 'sync')
  const cases = await ok(anna, 'case', 'list')
  for (const title of ['Before the backup', 'After the backup', 'Work goes on'])
    expect(cases).toContain(title)
}, 180_000)
