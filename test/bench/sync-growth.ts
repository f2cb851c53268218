import { openHttpRemote } from '@health-tui/storage/sync'
import { openBenchStore, writeCases } from './sync-data.ts'
import { measureProgram } from './sync-memory.ts'
import type { Bench } from './sync.ts'

/**
 * Logs of growing length: how long the program takes to send them, and a new device until open cases are listed and until
 * everything is there; what each side holds in memory. One case in five is open.
 */
export async function growth(bench: Bench, sizes: readonly number[]): Promise<string[][]> {
  const rows: string[][] = [
    [
      'operations',
      'push s',
      'ms/1000',
      'push MiB',
      'listed s',
      'complete s',
      'ms/1000',
      'round trips',
      'pull MiB',
    ],
  ]
  const folder = bench.folder
  let written = 0
  for (const size of sizes) {
    const writer = await openBenchStore(folder, bench.url, 'writer')
    await writeCases(writer, { cases: (size - written) / 20, operations: size - written, oneOpenIn: 5 })
    await writer.close()
    const env = { HEALTH_TUI_REMOTE_URL: bench.url }
    const push = await measureProgram(['sync', '--json', '--db', `${folder}/writer.db`], {
      home: folder,
      env,
    })
    const pushed = size - written
    written = size

    const device = await newDevice(bench, `device-${size}`)
    const pull = await measureProgram(['sync', '--json', '--db', `${folder}/memory-${size}.db`], {
      home: folder,
      env,
    })
    const row = [
      String(device.pulled),
      (push.ms / 1000).toFixed(1),
      (push.ms / (pushed / 1000)).toFixed(0),
      String(push.peakMiB),
      (device.listed / 1000).toFixed(2),
      (device.complete / 1000).toFixed(2),
      (device.complete / (device.pulled / 1000)).toFixed(0),
      String(device.roundTrips),
      String(pull.peakMiB),
    ]
    // A million takes minutes: what is known is said.
    console.log(row.join(' · '))
    rows.push(row)
  }
  return rows
}

async function newDevice({ folder, url }: Bench, name: string) {
  const store = await openBenchStore(folder, url, name)
  try {
    let listed = 0
    const started = performance.now()
    const unsubscribe = store.subscribe(
      async () => store.cases.list(),
      (found) => {
        if (found.length > 0 && listed === 0) listed = performance.now() - started
      },
    )
    const { pulled, roundTrips, stop } = await store.sync()
    if (stop !== null) throw new Error(JSON.stringify(stop))
    const complete = performance.now() - started
    unsubscribe()
    return { listed, complete, pulled, roundTrips }
  } finally {
    await store.close()
  }
}

/** The same log with the history of closed cases put away, as after a month. */
export async function putAway(bench: Bench, size: number): Promise<string> {
  const { archiveClosedCases } = await import('@health-tui/storage/sync')
  const remote = await openHttpRemote({ url: bench.url })
  for (;;) {
    const [before] = await remote.batch([{ sql: 'SELECT count(*) AS n FROM op', args: [] }], 'read')
    await archiveClosedCases(remote, { afterMs: -1000 })
    const [after] = await remote.batch([{ sql: 'SELECT count(*) AS n FROM op', args: [] }], 'read')
    if (before?.[0]?.['n'] === after?.[0]?.['n']) break
  }
  remote.close()
  const { listed, complete } = await newDevice(bench, `archive-${size}`)
  return `with closed cases put away: listed ${(listed / 1000).toFixed(2)} s, complete ${(complete / 1000).toFixed(2)} s`
}
