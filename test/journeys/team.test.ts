import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { freePort, serve } from '../support/served-team.ts'

async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect(`${args.join(' ')}: ${code} ${stderr}`).toBe(`${args.join(' ')}: 0 ${stderr}`)
  return stdout.trim()
}

it('two people share a case through a served sqld; both edits of one text survive, also across an outage', async () => {
  await using folder = await scratchFolder()
  const [anna, bea] = [join(folder.path, 'anna'), join(folder.path, 'bea')]
  await mkdir(anna)
  await mkdir(bea)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`

  await ok(anna, 'team', 'init')
  expect((await stat(join(anna, 'config/health-tui/team/private.pem'))).mode & 0o777).toBe(0o600)
  const server = await serve(anna, port)
  for (const [home, name] of [
    [anna, 'anna'],
    [bea, 'bea'],
  ] as const) {
    const invitation = join(folder.path, `${name}.txt`)
    await writeFile(invitation, await ok(anna, 'team', 'invite', name, '--url', url))
    await ok(home, 'team', 'join', invitation)
  }

  const id = await ok(anna, 'case', 'new', '--title', 'Late shipments in October')
  const item = await ok(anna, 'case', 'item', 'add', id, 'rootCauses', 'The scanner failed.')
  await ok(anna, 'sync')
  await ok(bea, 'sync')
  expect(await ok(bea, 'case', 'list')).toContain('Late shipments in October')

  // What one machine imported, the others see: reports and letters, not orders.
  await ok(anna, 'import', join(amazonSamples, 'performance/live_shape.SYNTHETIC.json'), '--account', 'acme')
  await ok(
    anna,
    'import',
    join(import.meta.dirname, '../fixtures/notifications-dev/005-odr-72h-with-orders-2023.eml'),
    '--account',
    'acme',
  )
  for (let round = 0; round < 2; round += 1) {
    await ok(anna, 'sync')
    await ok(bea, 'sync')
    const status = JSON.parse(await ok(bea, 'status', '--json')) as {
      accounts: { account: string; metrics: unknown[] }[]
    }
    expect(status.accounts.map(({ account }) => account)).toEqual(['acme'])
    expect(status.accounts[0]?.metrics.length).toBeGreaterThan(5)
    const inbox = JSON.parse(await ok(bea, 'notification', 'list', '--json')) as { notifications: unknown[] }
    expect(inbox.notifications).toHaveLength(1)
  }

  // The network is cut: both write into the same text and set the same field.
  await server.stop()
  const path = `sections.rootCauses.${item}`
  await ok(anna, 'case', 'text', id, path, 'On Monday: ', '--insert', '0')
  await ok(bea, 'case', 'text', id, path, ' Nobody noticed.', '--insert', '19')
  await ok(anna, 'case', 'set', id, 'assignee', 'anna')
  await ok(bea, 'case', 'set', id, 'assignee', 'bea')
  const offline = await runProgram(['sync'], { home: anna })
  expect(offline.code).toBe(4)
  expect(offline.stderr).toMatch(/^health-tui: .*\n$/)

  await using again = await serve(anna, port)
  expect(again).toBeDefined()
  for (const home of [anna, bea, anna]) await ok(home, 'sync')
  const exported = async (home: string): Promise<Record<string, unknown>> => {
    const { asOf: _asOf, ...rest } = JSON.parse(await ok(home, 'case', 'export', id, '--json')) as Record<
      string,
      unknown
    >
    return rest
  }
  const seen = await exported(anna)
  expect(await exported(bea)).toEqual(seen)
  expect(seen).toMatchObject({ sections: { rootCauses: ['On Monday: The scanner failed. Nobody noticed.'] } })
  // One value shows, the other is kept and named.
  const conflicts = await ok(anna, 'sync', 'conflicts', '--json')
  expect(conflicts).toContain('"anna"')
  expect(conflicts).toContain('"bea"')
  const verified: unknown = JSON.parse(await ok(bea, 'sync', 'verify', '--json'))
  expect(verified).toMatchObject({
    missingOnServer: [],
    missingHere: [],
    badSignatures: [],
    brokenChains: [],
    gaps: [],
    quarantined: [],
  })
})
