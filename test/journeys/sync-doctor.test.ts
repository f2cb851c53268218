import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createToken, openHttpRemote } from '@health-tui/storage/sync'
import { freePort } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { runProgram, scratchFolder } from '../support/program.ts'
import { joinTeam, ok, startServe } from '../support/team.ts'

interface Check {
  readonly id: string
  readonly state: string
  readonly finding: string
  readonly advice: string | null
  readonly ids?: readonly string[]
}

async function doctor(home: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stdout } = await runProgram(['doctor', '--json'], { home, env })
  const { checks } = JSON.parse(stdout) as { checks: readonly Check[] }
  return { code, stdout, of: (id: string) => checks.find((check) => check.id === id) }
}

it('doctor reads how sharing stands: server, lag, what waits, refused rows, conflicts, tokens, keys', async () => {
  await using folder = await scratchFolder()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const [anna = '', ben = ''] = await joinTeam(folder.path, url, ['anna', 'ben'])
  const id = await ok(anna, 'case', 'new', '--title', 'One')

  // The server is not there yet.
  const off = await doctor(anna)
  expect(off.code).toBe(1)
  expect(off.of('sync-server')).toMatchObject({
    state: 'problem',
    advice: expect.stringContaining('your work is safe') as string,
  })
  expect(off.of('sync-waiting')).toMatchObject({
    state: 'note',
    finding: expect.stringMatching(/^\d+ operations wait/) as string,
  })
  expect(off.of('key-files')).toMatchObject({ state: 'ok' })

  await using server = await startServe(anna, port)
  expect(await doctor(anna).then(({ of }) => of('sync-server'))).toMatchObject({ state: 'note' })
  await ok(anna, 'sync')
  await ok(ben, 'sync')
  const well = await doctor(ben)
  expect(well.of('sync-server')).toMatchObject({
    state: 'ok',
    finding: expect.stringContaining('last synced') as string,
  })
  expect(well.of('sync-lag')).toMatchObject({ state: 'ok' })
  expect(well.of('sync-clock')).toMatchObject({ state: 'ok' })
  expect(well.of('sync-waiting')).toMatchObject({ state: 'ok' })
  expect(well.of('sync-refused')).toMatchObject({ state: 'ok' })
  expect(well.of('sync-token')).toMatchObject({
    state: 'ok',
    finding: expect.stringContaining('for ben, read-write') as string,
  })
  expect(well.of('server-program')).toMatchObject({
    state: 'ok',
    finding: expect.stringMatching(/\d+\.\d+\.\d+/) as string,
  })
  const shape = JSON.parse(await ok(anna, 'schema', 'doctor')) as Parameters<typeof z.fromJSONSchema>[0]
  expect(z.fromJSONSchema(shape).safeParse(JSON.parse(well.stdout)).error).toBeUndefined()

  // A conflict, lag, and rows that no program of ours wrote.
  for (const home of [anna, ben])
    await ok(home, 'case', 'set', id, 'assignee', home === anna ? 'anna' : 'ben')
  await ok(anna, 'sync')
  expect(await doctor(ben).then(({ of }) => of('sync-lag'))).toMatchObject({ state: 'note' })
  const privateKey = await readFile(join(anna, 'config/health-tui/team/private.pem'), 'utf8')
  const issued = Math.floor(Date.now() / 1000)
  const claims = { access: 'read-write', issued, name: 'x', namespace: 'default' } as const
  const token = createToken({ ...claims, expires: issued + 600 }, privateKey)
  const remote = await openHttpRemote({ url, token })
  const forge = `INSERT INTO op (id, device, device_seq, author, entity, entity_id, txn, version, hlc, kind, path, value, prev, signature)
    SELECT 'forged-1', device, device_seq + 1000, author, entity, entity_id, txn, version, hlc, kind, path, value, prev, signature FROM op WHERE kind = 'set' LIMIT 1`
  await remote.batch([{ sql: forge, args: [] }], 'write')
  await ok(ben, 'sync')
  const troubled = await doctor(ben)
  expect(troubled.of('sync-conflicts')).toMatchObject({ state: 'note' })
  expect(troubled.of('sync-refused')).toMatchObject({ state: 'warning', ids: ['forged-1'] })
  const text = (await runProgram(['doctor'], { home: ben })).stdout
  expect(text).toMatch(/warning sync-refused: 1 row of .*forged-1 \(its signature does not fit\)/)
  expect(text).toMatch(/\n {8}find out whose they are: health-tui sync verify/)

  // Tokens that end, keys that others can read, a server that went away.
  const soon = createToken({ ...claims, expires: issued + 3600 }, privateKey)
  const ended = createToken({ ...claims, expires: issued - 3600 }, privateKey)
  const env = (value: string) => ({ HEALTH_TUI_AUTH_TOKEN: value })
  expect((await doctor(ben, env(soon))).of('sync-token')).toMatchObject({ state: 'warning' })
  const refused = await doctor(ben, env(ended))
  expect(refused.of('sync-token')).toMatchObject({ state: 'problem' })
  expect(refused.of('sync-server')).toMatchObject({
    state: 'problem',
    advice: expect.stringContaining('invitation') as string,
  })
  await chmod(join(anna, 'config/health-tui/team/private.pem'), 0o644)
  expect((await doctor(anna)).of('key-files')).toMatchObject({
    state: 'problem',
    advice: expect.stringContaining('chmod 600') as string,
  })
  await writeFile(join(folder.path, 'no-program'), '')
  expect(
    (await doctor(anna, { SQLD_BIN: join(folder.path, 'no-program') })).of('server-program'),
  ).toMatchObject({
    state: 'warning',
  })
  await remote.batch([{ sql: `UPDATE meta SET value = 'another' WHERE key = 'epoch'`, args: [] }], 'write')
  expect((await doctor(ben)).of('sync-server')).toMatchObject({
    state: 'problem',
    finding: expect.stringContaining('another server') as string,
    advice: expect.stringContaining('--adopt') as string,
  })
  remote.close()
  server.signal('SIGINT')
  await server.ended
})
