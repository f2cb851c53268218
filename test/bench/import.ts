import { execFile, spawn } from 'node:child_process'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openPaths } from '@health-tui/connectors'
import { detectKind, probeDocument, readReport, type ByteSource } from '@health-tui/reports'
import { cleanEnvironment, programFile, scratchFolder } from '../support/program.ts'
import { writeAllOrders } from './all-orders-file.ts'
import { openDuckDb, type DuckDb } from './duckdb.ts'
import { median, printTable } from './statistics.ts'

/**
 * Importing All Orders files of 10,000, 100,000 and 1,000,000 rows, beside the `sqlite3` command line and DuckDB doing the
 * same: read the table, keep the columns that are needed, one row an order item, in a table with a key. The variants take
 * turns, three times where there is time for it. `pnpm bench import 100000` takes one size only.
 */
export async function run(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [10_000, 100_000, 1_000_000]
  await using folder = await scratchFolder()
  const hasSqlite = await sqliteVersion()
  if (hasSqlite === null)
    console.log(
      'the sqlite3 command line is absent (Debian: apt-get install sqlite3); its column stays empty',
    )
  else console.log(`sqlite3 ${hasSqlite}`)
  const duck = await openDuckDb().catch(() => null)
  if (duck === null) console.log('DuckDB could not be fetched; its column stays empty')
  const rows = [
    [
      'rows',
      'rounds',
      'MB',
      'import s',
      'µs per row',
      'peak RSS MiB',
      'again s',
      'again ÷ first',
      'parse MB/s',
      'per CPU s',
      'sqlite3 s',
      'import ÷ sqlite3',
      'DuckDB s',
    ],
  ]
  for (const size of sizes) {
    const file = join(folder.path, `orders-${size}.tsv`)
    await writeAllOrders(file, size)
    rows.push(await measure(size, { file, folder: folder.path, hasSqlite: hasSqlite !== null, duck }))
    await rm(file)
  }
  duck?.close()
  printTable(rows)
  console.log(
    'asked: 1,000,000 rows at most 0.75 × sqlite3, peak RSS at most 250 MiB and flat, parsing at least 100 MB/s on one core, the second import at most 0.2 × the first',
  )
}

/** A further round of one size begins only while it is likely to end within this time. */
const budgetMs = 80_000
const mostRounds = 3

interface Bench {
  readonly file: string
  readonly folder: string
  readonly hasSqlite: boolean
  readonly duck: DuckDb | null
}

async function measure(size: number, { file, folder, hasSqlite, duck }: Bench): Promise<string[]> {
  const megabytes = (await stat(file)).size / 1e6
  const began = performance.now()
  const taken: Taken = { first: [], again: [], parse: [], parseCpu: [], sqlite: [], duck: [] }
  let longest = 0
  for (let round = 0; round < mostRounds; round++) {
    const opened = performance.now()
    // On a busy machine one round of a million rows has to do; the table says how many it was.
    if (round > 0 && opened - began + longest > budgetMs) break
    const database = join(folder, `round-${round}.db`)
    taken.first.push(await runImport(file, database, folder))
    taken.again.push(await runImport(file, database, folder))
    if (hasSqlite) taken.sqlite.push(await runSqlite(file, join(folder, 'baseline.db')))
    const parsed = await parseOnly(file)
    taken.parse.push(megabytes / parsed.wall)
    taken.parseCpu.push(megabytes / parsed.cpu)
    if (duck !== null) taken.duck.push(await runDuckDb(duck, file))
    await rm(database)
    longest = Math.max(longest, performance.now() - opened)
    console.log(roundLine(size, round, taken))
  }
  const first = median(taken.first.map(({ seconds }) => seconds))
  const again = median(taken.again.map(({ seconds }) => seconds))
  const sqlite = median(taken.sqlite)
  const number = (value: number, digits: number): string => (Number.isNaN(value) ? '' : value.toFixed(digits))
  return [
    String(size),
    String(taken.first.length),
    megabytes.toFixed(0),
    number(first, 2),
    number((first / size) * 1e6, 1),
    number(Math.max(...taken.first.map(({ rssMiB }) => rssMiB)), 0),
    number(again, 2),
    number(again / first, 2),
    number(median(taken.parse), 0),
    number(median(taken.parseCpu), 0),
    number(sqlite, 2),
    number(first / sqlite, 2),
    number(median(taken.duck), 2),
  ]
}

interface Taken {
  readonly first: Timed[]
  readonly again: Timed[]
  readonly parse: number[]
  readonly parseCpu: number[]
  readonly sqlite: number[]
  readonly duck: number[]
}

/** Said after each round, so that a run that is cut short has shown something. */
function roundLine(size: number, round: number, { first, again, parse, sqlite, duck }: Taken): string {
  const seconds = (value: number | undefined): string =>
    value === undefined ? 'absent' : `${value.toFixed(2)} s`
  return [
    `${size} rows, round ${round + 1}: import ${seconds(first[round]?.seconds)}`,
    `again ${seconds(again[round]?.seconds)}`,
    `parsing ${(parse[round] ?? Number.NaN).toFixed(0)} MB/s`,
    `sqlite3 ${seconds(sqlite[round])}`,
    `DuckDB ${seconds(duck[round])}`,
  ].join(', ')
}

interface Timed {
  readonly seconds: number
  readonly rssMiB: number
}

/** Runs the real program; it tells its own peak memory when it ends. */
async function runImport(file: string, database: string, home: string): Promise<Timed> {
  // Not resourceUsage().maxRSS: Linux hands a parent's peak down to its children.
  const report = `import { readFileSync } from 'node:fs'
    process.on('exit', () => process.stderr.write('peak=' + /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]))`
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      programFile,
      '--db',
      database,
      'import',
      file,
    ],
    { env: cleanEnvironment(home), stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  const peak = /peak=(\d+)/.exec(stderr)?.[1]
  if (code !== 0) throw new Error(`import ended with ${String(code)}: ${stderr}`)
  return {
    seconds: (performance.now() - started) / 1000,
    rssMiB: peak === undefined ? Number.NaN : Number(peak) / 1024,
  }
}

/** The file as an import opens it. */
async function onlyDocument(file: string): Promise<ByteSource> {
  for await (const incoming of openPaths({ paths: [file], stdin: process.stdin }))
    if (incoming.type === 'document') return incoming.document
  throw new Error(`${file} cannot be read`)
}

/** Reading alone: bytes to records, in this process. */
async function parseOnly(file: string): Promise<{ readonly wall: number; readonly cpu: number }> {
  const source = await onlyDocument(file)
  const started = performance.now()
  const probe = await probeDocument(source)
  const detection = detectKind(probe, file)
  if (detection.type === 'unknown') throw new Error(detection.seen)
  const reading = performance.now()
  const before = process.cpuUsage()
  const { kind, format } = detection
  let facts = 0
  for await (const batch of readReport({ source, probe, kind, format, marketplace: null }))
    facts += batch.facts.length
  if (facts === 0) throw new Error(`nothing was read in ${reading - started} ms`)
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - reading) / 1000, cpu: (user + system) / 1e6 }
}

const sqlColumns = [
  'amazon-order-id',
  'sku',
  'asin',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'item-status',
  'fulfillment-channel',
  'sales-channel',
  'ship-service-level',
  'quantity',
  'ship-state',
  'ship-country',
  'is-business-order',
]

async function runSqlite(file: string, database: string): Promise<number> {
  for (const name of [database, `${database}-wal`, `${database}-shm`]) await rm(name, { force: true })
  const names = sqlColumns.map((column) => `"${column}"`).join(', ')
  const script = [
    'PRAGMA journal_mode=WAL;',
    '.mode tabs',
    `.import "${file}" staging`,
    `CREATE TABLE item (${names}, PRIMARY KEY ("amazon-order-id", sku)) WITHOUT ROWID;`,
    `INSERT OR REPLACE INTO item SELECT ${names} FROM staging;`,
    'DROP TABLE staging;',
  ].join('\n')
  const started = performance.now()
  const child = spawn('sqlite3', [database], { stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(script)
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`sqlite3 ended with ${String(code)}`)
  return (performance.now() - started) / 1000
}

async function runDuckDb(duck: DuckDb, file: string): Promise<number> {
  await duck.run('DROP TABLE IF EXISTS item')
  const names = sqlColumns.map((column) => `"${column}"`).join(', ')
  const started = performance.now()
  await duck.run(
    `CREATE TABLE item AS SELECT DISTINCT ON ("amazon-order-id", sku) ${names}
     FROM read_csv('${file}', delim = '\t', header = true, quote = '', all_varchar = true)`,
  )
  return (performance.now() - started) / 1000
}

async function sqliteVersion(): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('sqlite3', ['--version'])
    return stdout.split(' ')[0] ?? null
  } catch {
    return null
  }
}
