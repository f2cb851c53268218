import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { joinTeam, ok, startServe } from '../support/team.ts'

it('two people share a case through a served sqld; both edits of one text survive, also across an outage', async () => {
  await using folder = await scratchFolder()
  const port = await freePort()
  const [anna = '', bea = ''] = await joinTeam(folder.path, `http://127.0.0.1:${port}`, ['anna', 'bea'])
  expect((await stat(join(anna, 'config/health-tui/team/private.pem'))).mode & 0o777).toBe(0o600)
  const server = await startServe(anna, port)

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

  await using again = await startServe(anna, port)
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
