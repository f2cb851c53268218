import { freePort } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import { scratchFolder } from '../support/program.ts'
import { startProgram } from '../support/running-program.ts'
import { joinTeam, ok, serverPids, startServe } from '../support/team.ts'

/** Waits until the command prints what is wanted. */
async function until(home: string, args: readonly string[], wanted: RegExp): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const printed = await ok(home, ...args)
    if (wanted.test(printed)) return
    if (attempt > 60) throw new Error(`${args.join(' ')} never printed ${wanted.source}, but ${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

it('two processes that watch bring changes across, also over a server that is killed, and end cleanly', async () => {
  await using folder = await scratchFolder()
  const port = await freePort()
  const [anna = '', ben = ''] = await joinTeam(folder.path, `http://127.0.0.1:${port}`, ['anna', 'ben'])
  await using server = await startServe(anna, port)
  const options = ['sync', '--watch', '--json', '--every', '1']
  await using annasWatch = startProgram(options, { home: anna })
  await using bensWatch = startProgram(options, { home: ben })
  const synced = ({ stdout }: { readonly stdout: string }): boolean => stdout.includes('"stop":null')
  await annasWatch.waitFor(synced, 'a first exchange')
  await bensWatch.waitFor(synced, 'a first exchange')

  // What other processes on the same files write is noticed and sent.
  const id = await ok(anna, 'case', 'new', '--title', 'Late shipments')
  await until(ben, ['case', 'list'], /Late shipments/)
  await ok(ben, 'case', 'set', id, 'assignee', 'ben')
  await until(anna, ['case', 'show', id], /ben/)

  const [pid = 0] = serverPids(server)
  process.kill(pid, 'SIGKILL')
  await ok(anna, 'case', 'set', id, 'title', 'Written while the server was dead')
  await server.waitFor(() => serverPids(server).length > 1, 'the server again')
  await until(ben, ['case', 'list'], /Written while the server was dead/)
  await ok(ben, 'case', 'set', id, 'title', 'And on it goes')
  await until(anna, ['case', 'list'], /And on it goes/)

  for (const watch of [annasWatch, bensWatch]) {
    watch.signal('SIGINT')
    expect(await watch.ended).toBe(0)
    expect(watch.stderr()).toBe('')
  }
  const verified: unknown = JSON.parse(await ok(ben, 'sync', 'verify', '--json'))
  expect(verified).toMatchObject({ missingOnServer: [], missingHere: [], gaps: [], quarantined: [] })
  server.signal('SIGINT')
  expect(await server.ended).toBe(0)
})
