import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startSqld } from '@health-tui/storage/sync'
import { freePort } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import { startHostProxy } from '../support/host-proxy.ts'
import { runProgram, scratchFolder } from '../support/program.ts'
import { joinTeam, ok, startServe } from '../support/team.ts'
import { sqldProgram } from '../support/team-server.ts'

it.skipIf(sqldProgram === undefined)(
  'an agency: namespaces of one server keep its groups apart, and one person works in two of them',
  async () => {
    await using folder = await scratchFolder()
    const [admin = '', anna = '', bea = ''] = ['admin', 'anna', 'bea'].map((name) => join(folder.path, name))
    for (const home of [admin, anna, bea]) await mkdir(home)
    await ok(admin, 'team', 'init')
    const port = await freePort()
    const serve = ['--namespace', 'north', 'south', '--folder', join(folder.path, 'server')]
    let server = await startServe(admin, port, serve)
    await using north = await startHostProxy(port, 'north.sync.example.com')
    await using south = await startHostProxy(port, 'south.sync.example.com')
    const join_ = async (home: string, namespace: string, url: string, db: readonly string[] = []) => {
      const file = join(home, `${namespace}.txt`)
      await writeFile(file, await ok(admin, 'team', 'invite', 'x', '--url', url, '--namespace', namespace))
      await ok(home, ...db, 'team', 'join', file)
    }
    const southDb = ['--db', join(anna, 'south.db')]
    await join_(anna, 'north', north.url)
    await join_(anna, 'south', south.url, southDb)
    await join_(bea, 'south', south.url)

    await ok(anna, 'case', 'new', '--title', 'Of the north')
    await ok(anna, 'sync')
    await ok(bea, 'case', 'new', '--title', 'Of the south')
    await ok(bea, 'sync')
    // A restart knows its namespaces again.
    await server.stop()
    server = await startServe(admin, port, serve)
    await ok(anna, ...southDb, 'sync')
    expect(await ok(anna, ...southDb, 'case', 'list')).toMatch(/^(?!.*north).*Of the south/s)
    await ok(bea, 'sync')
    await ok(anna, 'sync')
    expect(await ok(bea, 'case', 'list')).not.toContain('Of the north')
    expect(await ok(anna, 'case', 'list')).not.toContain('Of the south')
    expect(await ok(anna, ...southDb, 'sync', 'verify')).toMatch(/\S/)

    // Bea's token opens nothing else, neither to the program nor to SQL.
    const token = await ok(admin, 'team', 'token', '--namespace', 'south')
    const ask = async (url: string) => {
      const body = JSON.stringify({
        requests: [{ type: 'execute', stmt: { sql: 'SELECT count(*) FROM op' } }],
      })
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      return (await fetch(`${url}/v2/pipeline`, { method: 'POST', headers, body })).status
    }
    expect([await ask(south.url), (await ask(north.url)) >= 400]).toEqual([200, true])
    const env = { HEALTH_TUI_REMOTE_URL: north.url, HEALTH_TUI_AUTH_TOKEN: token }
    const refused = await runProgram(['sync'], { home: bea, env })
    expect([refused.code, refused.stderr]).toEqual([4, expect.stringMatching(/^health-tui: [^\n]*\n$/)])

    // A backup of one group holds that group.
    const dump = await fetch(`${south.url}/dump`, { headers: { authorization: `Bearer ${token}` } })
    expect(await dump.text()).toMatch(/^(?!.*Of the north).*Of the south/s)
    await server.stop()
    const wrong = await runProgram(['team', 'token', '--namespace', 'No/Name'], { home: admin })
    expect(wrong.code).toBe(2)
  },
)

it.skipIf(sqldProgram === undefined)(
  'a read replica serves members far away: what they write comes to the primary, and its end loses nothing',
  async () => {
    await using folder = await scratchFolder()
    const ports = [await freePort(), await freePort(), await freePort()] as const
    const [port, replicaPort, grpcPort] = ports
    const [anna = '', bea = ''] = await joinTeam(folder.path, `http://127.0.0.1:${port}`, ['anna', 'bea'])
    const program = sqldProgram ?? ''
    const keyFile = join(anna, 'config/health-tui/team/public.pem')
    const common = { program, keyFile }
    const primary = await startSqld({ ...common, folder: join(folder.path, 'primary'), port, grpcPort })
    const far = { ...common, folder: join(folder.path, 'replica'), port: replicaPort }
    const replica = await startSqld({ ...far, primary: `http://127.0.0.1:${grpcPort}` })
    try {
      // Bea reaches the replica under an address of its own.
      const file = join(bea, 'far.txt')
      const url = `http://127.0.0.1:${replicaPort}`
      await writeFile(file, await ok(anna, 'team', 'invite', 'bea', '--url', url))
      await ok(bea, 'team', 'join', file)
      await ok(anna, 'case', 'new', '--title', 'Near')
      await ok(anna, 'sync')
      await ok(bea, 'case', 'new', '--title', 'Far')
      await ok(bea, 'sync')
      await ok(anna, 'sync')
      expect(await ok(anna, 'case', 'list')).toContain('Far')
      // The replica may lag; a few rounds later it has what the primary has.
      for (let round = 0; round < 20; round += 1) {
        if ((await ok(bea, 'case', 'list')).includes('Near')) break
        await ok(bea, 'sync')
      }
      expect(await ok(bea, 'case', 'list')).toContain('Near')
      await replica.stop('SIGKILL')
      await ok(bea, 'case', 'new', '--title', 'Written alone')
      expect((await runProgram(['sync'], { home: bea })).code).toBe(4)
      await ok(bea, 'team', 'join', join(bea, 'invitation.txt'))
      await ok(bea, 'sync')
      await ok(anna, 'sync')
      expect(await ok(anna, 'case', 'list')).toContain('Written alone')
    } finally {
      await replica.stop('SIGKILL')
      await primary.stop()
    }
  },
)
