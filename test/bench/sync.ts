import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, openStore, type Store } from '@health-tui/storage'
import { locateSqld, openHttpRemote, type Remote, startSqld } from '@health-tui/storage/sync'
import {
  operationColumns,
  operationFromRow,
  type OperationRow,
  operationToTuple,
} from '@health-tui/storage/testing'
import { median, percentile, printTable } from './statistics.ts'
import { openBenchStore, writeCases } from './sync-data.ts'
import { growth, putAway } from './sync-growth.ts'

export interface Bench {
  readonly program: string
  readonly folder: string
  readonly url: string
  readonly remote: Remote
}

const count = 10_000
const rounds = 3

/**
 * `pnpm bench sync [push edit growth] [--long]`: the sync engine against the bare SQL of the same work, on a real sqld, in one
 * run and in turns. `--long` grows the log to a million operations.
 */
export async function run(args: readonly string[]): Promise<void> {
  const program = await locateSqld({ env: process.env })
  if (program === undefined) throw new Error('there is no sqld for this platform (set SQLD_BIN)')
  const parts = args.filter((arg) => !arg.startsWith('--'))
  const sizes = args.includes('--long') ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]
  const sections: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
    push: pushAndPull,
    edit: async (bench) => {
      await slowNetwork(bench)
      await typing(bench)
    },
    growth: async (bench) => {
      printTable(await growth(bench, sizes))
      console.log(await putAway(bench, sizes.at(-1) ?? 0))
    },
  }
  for (const [name, section] of Object.entries(sections)) {
    if (parts.length > 0 && !parts.includes(name)) continue
    const folder = await mkdtemp(join(tmpdir(), 'health-tui-bench-'))
    const server = await startSqld({ program, folder: join(folder, 'server') })
    try {
      await section({ program, folder, url: server.url, remote: await openHttpRemote({ url: server.url }) })
    } finally {
      await server.stop('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/**
 * In turns: one insert of the same rows into a table without and with the log's indexes, and into the log of a second server
 * whose triggers keep the readable cells; the push; the bare read and the pull of the same rows.
 */
async function pushAndPull(bench: Bench): Promise<void> {
  const reader = await openBenchStore(bench.folder, bench.url, 'reader')
  const found: Record<'insert' | 'indexed' | 'log' | 'push' | 'read' | 'pull', number>[] = []
  let trips = 0
  for (const table of ['bare', 'indexed']) await createBareTable(bench, table)
  const twin = await startSqld({ program: bench.program, folder: join(bench.folder, 'twin') })
  const log = { ...bench, url: twin.url, remote: await openHttpRemote({ url: twin.url }) }
  // The first sync makes the server's tables and triggers.
  const maker = await openBenchStore(bench.folder, twin.url, 'maker')
  await maker.sync()
  await maker.close()
  for (let round = 0; round < rounds; round++) {
    const writer = await openBenchStore(bench.folder, bench.url, `writer${round}`)
    // It knows what is there, so that the push alone is measured.
    await writer.sync()
    await writeCases(writer, { cases: 500, operations: count })
    const rows = await writer.database.read<OperationRow>(
      'SELECT * FROM op WHERE seq IS NULL ORDER BY position',
    )
    const insert = await bareInsert(bench, 'bare', rows)
    const indexed = await bareInsert(bench, 'indexed', rows)
    const logged = await bareInsert(log, 'op', rows)
    const push = await time(async () => {
      trips = (await writer.sync()).roundTrips
    })
    const read = await bareRead(bench, round * rows.length)
    const pull = await time(async () => reader.sync())
    found.push({ insert, indexed, log: logged, push, read, pull })
    if (round === rounds - 1) {
      const idle = await many(15, async () => writer.sync())
      line('a sync with nothing to do', idle, `${(await writer.sync()).roundTrips} round trip`)
    }
    await writer.close()
  }
  await reader.close()
  await twin.stop('SIGKILL')
  const of = (name: keyof (typeof found)[number]) => median(found.map((turn) => turn[name]))
  const ratio = (one: keyof (typeof found)[number], other: keyof (typeof found)[number]) =>
    median(found.map((turn) => turn[one] / turn[other])).toFixed(2)
  line(
    `push ${count} operations`,
    of('push'),
    `bare insert ${round(of('insert'))}`,
    `ratio ${ratio('push', 'insert')}`,
    `with the log's indexes ${round(of('indexed'))}`,
    `ratio ${ratio('push', 'indexed')}`,
    `into the log of a server with its triggers ${round(of('log'))}`,
    `ratio ${ratio('push', 'log')}`,
    `${trips} round trips with documents`,
  )
  line(
    `pull, verify and apply ${count}`,
    of('pull'),
    `bare cursor read ${round(of('read'))}`,
    `ratio ${ratio('pull', 'read')}`,
  )
}

/** A table of the log's columns that grows as the log does; `indexed` has the log's indexes, neither has triggers. */
async function createBareTable({ remote }: Bench, table: string): Promise<void> {
  const statements = [
    `CREATE TABLE ${table} (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, ${operationColumns.slice(4)}, received_at)`,
    ...(table === 'indexed' ? [`CREATE INDEX indexed_place ON indexed (entity_id, path)`] : []),
    ...(table === 'indexed' ? [`CREATE INDEX indexed_received ON indexed (received_at)`] : []),
  ]
  await remote.batch(
    statements.map((sql) => ({ sql, args: [] })),
    'write',
  )
}

/** One `json_each` statement, without triggers and echo. */
async function bareInsert({ remote }: Bench, table: string, rows: readonly OperationRow[]): Promise<number> {
  const columns = Array.from({ length: 14 }, (_, index) => `value ->> ${index}`).join(', ')
  const json = JSON.stringify(rows.map((row) => operationToTuple(operationFromRow(row))))
  const sql = `INSERT OR IGNORE INTO ${table} (${operationColumns}) SELECT ${columns} FROM json_each(?)`
  return time(async () => remote.batch([{ sql, args: [json] }], 'write'))
}

async function bareRead({ remote }: Bench, behind: number): Promise<number> {
  const sql = `SELECT * FROM bare WHERE seq > CAST(? AS INTEGER) ORDER BY seq LIMIT 2000`
  return time(async () => {
    for (let from = behind; ;) {
      const [page] = await remote.batch([{ sql, args: [from] }], 'read')
      const last = page?.at(-1)?.['seq']
      if (typeof last !== 'number') break
      from = last
    }
  })
}

async function slowNetwork(bench: Bench): Promise<void> {
  const anna = await openBenchStore(bench.folder, bench.url, 'anna')
  await writeCases(anna, { cases: 20, operations: 400 })
  await anna.sync()
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
  const [first, second] = await slow.cases.list()
  for (let index = 0; index < 100; index++) await slow.cases.set(first?.id ?? '', 'title', `slow ${index}`)
  for (let index = 0; index < 100; index++) await anna.cases.set(second?.id ?? '', 'route', `quick ${index}`)
  await anna.sync()
  requests = 0
  const both = await time(async () => slow.sync())
  line('push and pull 100 operations each way at 80 ms a round trip', both, `${requests} requests`)
  await slow.close()
  await anna.close()
}

async function typing(bench: Bench): Promise<void> {
  const store = await openBenchStore(bench.folder, bench.url, 'typist')
  await fieldSets(store, bench.folder)
  const id = await store.cases.create({ fields: { title: 'typing' }, freeText: '' })
  const session = await store.openText(id, 'freeText')
  const words = Array.from({ length: 300 }, (_, index) => `word${index} `)
  const keys: number[] = []
  for (const [index, word] of words.entries()) {
    for (const key of word) keys.push(await time(async () => session.insert(session.content.length, key)))
    // Resting after every tenth word is about what people do.
    if (index % 10 === 9) await session.flush()
  }
  await session.close()
  keys.sort((one, other) => one - other)
  line(
    'one keystroke committed',
    median(keys),
    `99 % within ${round(keys[Math.floor(keys.length * 0.99)] ?? 0)}`,
  )
  console.log(`log bytes for each typed word: ${await logBytes(store, id, words.length)}`)
  await store.close()
}

/** In turns: one field set, and one row of the same size into a table without indexes, with the same settings on the same disk. */
async function fieldSets(store: Store, folder: string): Promise<void> {
  const table = 'CREATE TABLE bare (value TEXT NOT NULL) STRICT'
  const bare = await openDatabase({
    path: join(folder, 'bare.db'),
    migrations: [{ id: 'bare', statements: [table] }],
  })
  const id = await store.cases.create({ fields: { title: 'setting' } })
  const walBytes = async (): Promise<number> => (await stat(`${store.database.path}-wal`)).size
  const turn = async (): Promise<{ set: number; row: number }> => {
    const value = `x${Math.random()}`
    const args = [value.padEnd(600)]
    return {
      row: await time(async () => bare.write([{ sql: 'INSERT INTO bare (value) VALUES (?)', args }])),
      set: await time(async () => store.cases.set(id, 'title', value)),
    }
  }
  const report = async (what: string): Promise<void> => {
    const before = await walBytes()
    const turns: { set: number; row: number }[] = []
    for (let index = 0; index < 300; index++) turns.push(await turn())
    const pages = (await walBytes()) - before
    const sets = turns.map(({ set }) => set)
    line(
      what,
      median(sets),
      `99 % within ${round(percentile(sets, 0.99))}`,
      `a bare row ${round(median(turns.map(({ row }) => row)))}`,
      `ratio ${median(turns.map(({ set, row }) => set / row)).toFixed(2)}`,
      `above it ${round(median(turns.map(({ set, row }) => set - row)))}`,
      // A checkpoint in between starts the file anew.
      ...(pages > 0 ? [`${Math.round(pages / 4120 / turns.length)} pages`] : []),
    )
  }
  await report('one field set, committed (synchronous=FULL)')
  await writeCases(store, { cases: 50, operations: 5000 })
  await report('the same behind 5,000 that were not sent yet')
  await bare.close()
}

async function logBytes(store: Store, id: string, words: number): Promise<number> {
  const [bytes] = await store.database.read<{ n: number }>(
    `SELECT sum(length(value) + length(id) + length(hlc) + length(prev) + length(signature) + length(path) + 60) AS n FROM op WHERE entity_id = ? AND kind = 'text'`,
    [id],
  )
  return Math.round((bytes?.n ?? 0) / words)
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function many(times: number, work: () => Promise<unknown>): Promise<number> {
  const found: number[] = []
  for (let turn = 0; turn < times; turn++) found.push(await time(work))
  return median(found)
}

function round(ms: number): string {
  return `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`
}

function line(what: string, ms: number, ...more: readonly string[]): void {
  console.log(`${what}: ${[round(ms), ...more].join(' · ')}`)
}
