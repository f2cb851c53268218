import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '@health-tui/storage'
import { locateSqld, openHttpRemote, type Remote, type Sqld, startSqld } from '@health-tui/storage/sync'
import { onTestFinished } from 'vitest'

/** The real sqld, or undefined where its binary is absent (then the reason is printed). */
export const sqldProgram = await locateSqld({ env: process.env })
if (sqldProgram === undefined) console.log('skipped: there is no sqld for this platform (set SQLD_BIN)')

/** A folder that is gone when the test ends. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'health-tui-team-'))
  onTestFinished(async () => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** A real sqld on loopback with a database of its own, for the running test. */
export interface TeamServer {
  readonly url: string
  /** Plain SQL, as an administrator sees the server. */
  readonly sql: Remote
  /** kill -9, then the same database again. */
  killAndRestart(): Promise<void>
  kill(): Promise<void>
  restart(): Promise<void>
}

export async function startTeamServer(): Promise<TeamServer> {
  const program = sqldProgram ?? ''
  const folder = join(await testFolder(), 'server')
  let sqld: Sqld = await startSqld({ program, folder })
  const { port, url } = sqld
  onTestFinished(async () => sqld.stop('SIGKILL'))
  const kill = async (): Promise<void> => sqld.stop('SIGKILL')
  const restart = async (): Promise<void> => {
    sqld = await startSqld({ program, folder, port })
  }
  return {
    url,
    sql: await openHttpRemote({ url }),
    kill,
    restart,
    async killAndRestart() {
      await kill()
      await restart()
    },
  }
}

/** One person's store on a file of its own; `fetch` stands between it and the server. */
export async function openPerson(
  author: string,
  server: Pick<TeamServer, 'url'>,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Store & { readonly folder: string }> {
  const folder = await testFolder()
  const store = await openStore({
    path: join(folder, 'health.db'),
    author,
    openRemote: async () => openHttpRemote({ url: server.url, fetch }),
  })
  onTestFinished(async () => store.close().catch(() => undefined))
  return Object.assign(store, { folder })
}
