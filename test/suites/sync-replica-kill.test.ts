import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createTeamKey,
  createToken,
  openHttpRemote,
  type Remote,
  type Sqld,
  startSqld,
  syncOnce,
  type SyncOutcome,
  verifyLog,
} from '@health-tui/storage/sync'
import {
  createIdentity,
  createLogStore,
  freePort,
  type LogStore,
  openMemoryDatabase,
} from '@health-tui/storage/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sqldProgram, testFolder } from '../support/team-server.ts'

interface Person {
  readonly store: LogStore
  readonly remote: Remote
}

/** Syncs until it works; everything that stops it must be the servers' being down. */
async function untilSynced({ store, remote }: Person): Promise<SyncOutcome> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await syncOnce({ store, remote })
    if (outcome.stop === null && outcome.pending === 0) return outcome
    expect(['unreachable', null]).toContain(outcome.stop?.type ?? null)
    if (attempt > 400) throw new Error(`it never synced: ${JSON.stringify(outcome.stop)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe.skipIf(sqldProgram === undefined).each([true, false])(
  'a primary and a read replica, tokens asked for: %s',
  (auth) => {
    it('lose nothing when either is killed in the middle, and everybody ends with the same', async () => {
      const program = sqldProgram ?? ''
      const folder = await testFolder()
      const key = createTeamKey()
      const keyFile = join(folder, 'public.pem')
      await writeFile(keyFile, key.publicKey)
      const [port, replicaPort, grpcPort] = [await freePort(), await freePort(), await freePort()]
      const tokens = auth ? { keyFile } : {}
      const startPrimary = async (): Promise<Sqld> =>
        startSqld({ program, folder: join(folder, 'primary'), port, grpcPort, ...tokens })
      const startReplica = async (): Promise<Sqld> =>
        startSqld({
          program,
          folder: join(folder, 'replica'),
          port: replicaPort,
          primary: `http://127.0.0.1:${grpcPort}`,
          ...tokens,
        })
      let primary = await startPrimary()
      let replica = await startReplica()
      onTestFinished(async () => {
        await replica.stop('SIGKILL')
        await primary.stop('SIGKILL')
      })
      const issued = Math.floor(Date.now() / 1000)
      const token = createToken(
        { access: 'read-write', issued, expires: issued + 3600, name: 'test', namespace: 'default' },
        key.privateKey,
      )
      const enter = async (author: string, at: number): Promise<Person> => ({
        store: createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author }),
        remote: await openHttpRemote({
          url: `http://127.0.0.1:${at}`,
          token: auth ? token : undefined,
          timeoutMs: 3000,
        }),
      })
      const anna = await enter('Anna', port)
      const ben = await enter('Ben', replicaPort)
      const id = await anna.store.cases.create({ fields: { title: 'One' }, freeText: 'start.' })
      await untilSynced(anna)
      while ((await ben.store.cases.get(id)) === undefined) await untilSynced(ben)

      for (let round = 0; round < 6; round++) {
        for (const [name, { store }] of [
          ['anna', anna],
          ['ben', ben],
        ] as const) {
          await store.cases.editText(id, 'freeText', { insert: `[${name} ${round}]`, at: 0 })
          await store.cases.set(id, 'assignee', `${name} ${round}`)
        }
        const during = [syncOnce(anna), syncOnce(ben)]
        if (round % 3 === 1) {
          await replica.stop('SIGKILL')
          replica = await startReplica()
        } else if (round % 3 === 2) {
          await primary.stop('SIGKILL')
          primary = await startPrimary()
        }
        await Promise.all(during)
        await untilSynced(anna)
        await untilSynced(ben)
      }
      const shown = async ({ store }: Person) => {
        const found = await store.cases.get(id)
        return { fields: found?.fields, text: found?.freeText }
      }
      // The replica follows when it can.
      for (let attempt = 0; attempt < 200; attempt++) {
        await untilSynced(anna)
        await untilSynced(ben)
        if (JSON.stringify(await shown(anna)) === JSON.stringify(await shown(ben))) break
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(await shown(ben)).toEqual(await shown(anna))
      const { text } = await shown(anna)
      for (let round = 0; round < 6; round++)
        for (const name of ['anna', 'ben']) expect(text?.split(`[${name} ${round}]`)).toHaveLength(2)
      const clean = {
        missingHere: [],
        missingOnServer: [],
        badSignatures: [],
        brokenChains: [],
        gaps: [],
        quarantined: [],
      }
      for (const { store } of [anna, ben]) expect(await verifyLog(store, anna.remote)).toMatchObject(clean)
    })
  },
)
