import { openHttpRemote, type RemoteStatement } from '@health-tui/storage/sync'
import { freePort, type Sqld, startSqld } from '@health-tui/storage/testing'
import type { SimulatedServer } from './memory-server.ts'

export interface RealServer extends SimulatedServer {
  /** kill -9, and started again on the same data. */
  killAndRestart(): Promise<void>
  stop(): Promise<void>
}

/** A real sqld process on loopback, driven by the same schedules. */
export async function startRealServer(program: string, folder: string): Promise<RealServer> {
  const port = await freePort()
  let sqld: Sqld = await startSqld({ program, folder, port })
  const remote = await openHttpRemote({ url: sqld.url, timeoutMs: 10_000 })
  const ask = async (statement: RemoteStatement) => (await remote.batch([statement], 'write'))[0] ?? []
  return {
    address: remote.address,
    batch: async (statements, mode) => remote.batch(statements, mode),
    setClock: async () => undefined,
    backUp: async () => undefined,
    restore: async () => false,
    empty: async () => undefined,
    replace: async () => undefined,
    async run(sql, args = []) {
      await ask({ sql, args })
    },
    rows: async <T>(sql: string) => (await ask({ sql, args: [] })) as T[],
    async killAndRestart() {
      await sqld.stop('SIGKILL')
      sqld = await startSqld({ program, folder, port })
    },
    async stop() {
      remote.close()
      await sqld.stop('SIGKILL')
    },
  }
}
