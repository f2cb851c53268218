import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '@health-tui/storage'
import { cleanEnvironment, scratchFolder } from '../support/program.ts'
import { columns, frameEnd, openScreen, rows, type Screen } from './bench-screen.ts'
import { commitReport } from './commit-report.ts'
import { fillHome, largeSize } from './large-home.ts'
import { residentMiB } from './resident-memory.ts'
import { median, percentile, printTable } from './statistics.ts'

const rounds = 8
const keys = 300

/**
 * The screen over a large database: what a person waits for at the start, from a key to the finished frame, and what the
 * screen costs while nothing or little happens. `--home FOLDER` keeps the database for the next time.
 */
export async function run(args: readonly string[]): Promise<void> {
  await using scratch = await scratchFolder()
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name)
    return at < 0 ? undefined : args[at + 1]
  }
  const home = option('--home') ?? scratch.path
  const path = await fillHome(home, largeSize)
  await startup(home)
  await keyToPaint(home)
  await calm(home, path)
}

async function startup(home: string): Promise<void> {
  const bare: number[] = []
  const paint: number[] = []
  const table: number[] = []
  for (let round = -1; round < rounds; round += 1) {
    const nothing = await timeBare(home)
    const started = performance.now()
    const screen = openScreen(home)
    await screen.waitFor('health-tui')
    const painted = performance.now() - started
    await screen.waitFor('bench')
    const complete = performance.now() - started
    await screen.quit()
    // The first round warms the file cache and is not counted.
    if (round < 0) continue
    bare.push(nothing)
    paint.push(painted)
    table.push(complete)
  }
  const base = median(bare)
  printTable([
    ['start over a large database', 'median ms', 'x bare node'],
    ['node -e 0', base.toFixed(0), '1.00'],
    ['first paint', median(paint).toFixed(0), (median(paint) / base).toFixed(2)],
    ['first complete table', median(table).toFixed(0), (median(table) / base).toFixed(2)],
  ])
  console.log('asked: first paint <= 6x (aim 5x), first complete table <= 9x')
}

async function timeBare(home: string): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, ['-e', '0'], { env: cleanEnvironment(home), stdio: 'ignore' })
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
  return performance.now() - started
}

/** Writes a frame of the same size for every key, without anything between key and write. */
const directWriter = `
process.stdin.setRawMode(true)
let n = 0
process.stdout.write('ready')
process.stdin.on('data', (data) => {
  if (data[0] === 3) process.exit(0)
  n += 1
  let frame = '\\u001b[?2026h'
  for (let row = 1; row <= ${rows}; row += 1) frame += '\\u001b[' + row + ';1H' + String(n).padEnd(${columns}, 'x')
  process.stdout.write(frame + '\\u001b[?2026l')
})`

async function keyToPaint(home: string): Promise<void> {
  const writer = join(home, 'direct-writer.mjs')
  await writeFile(writer, directWriter)
  const direct = openScreen(home, [writer])
  await direct.waitFor('ready')
  const screen = openScreen(home)
  await screen.waitFor('bench')
  screen.terminal.write('2')
  await screen.waitFor('to do')
  await pause(1500)
  const directTimes: number[] = []
  const times: number[] = []
  for (let index = 0; index < keys + 50; index += 1) {
    const one = await direct.frameAfter('j')
    await pause(15)
    const other = await screen.frameAfter(index % 40 === 39 ? '\u001b[6~' : 'j')
    await pause(15)
    if (index < 50) continue
    directTimes.push(one)
    times.push(other)
  }
  const before = screen.output().length
  const started = performance.now()
  screen.terminal.write('j'.repeat(200))
  await pause(400)
  const frames = screen.output().slice(before).split(frameEnd).length - 1
  await direct.quit()
  await screen.quit()
  const row = (name: string, share: number): string[] => {
    const ms = percentile(times, share)
    return [name, ms.toFixed(1), (ms / percentile(directTimes, share)).toFixed(1)]
  }
  printTable([
    ['key to paint, inbox of 10,000', 'ms', 'x direct write'],
    row('p50', 0.5),
    row('p95', 0.95),
    row('p99', 0.99),
  ])
  console.log(
    `200 keys at once: ${frames} frames, all done within ${Math.round(performance.now() - started)} ms; asked: p50 <= 10, p95 <= 16, p99 <= 33 ms`,
  )
}

/** What an open screen costs: nothing going on, then one commit of another process a second. */
async function calm(home: string, path: string): Promise<void> {
  const screen = openScreen(home)
  await screen.waitFor('bench')
  // Until the estimates are there and the process that made them has gone.
  await pause(35_000)
  const quiet = await costOf(screen, 16_000, async () => pause(16_000))
  const database = await openDatabase({ path })
  const live = await costOf(screen, 15_000, async () => {
    for (let second = 0; second < 15; second += 1) {
      await commitReport(database, second)
      await pause(1000)
    }
  })
  await database.close()
  const rss = await residentMiB(screen.terminal.pid)
  await screen.quit()
  printTable([
    ['cost of an open screen', '% of a core', 'bytes written'],
    ['nothing going on', quiet.cpu.toFixed(1), String(quiet.bytes)],
    ['one new report a second', live.cpu.toFixed(1), String(live.bytes)],
  ])
  console.log(
    `RSS ${rss.toFixed(0)} MiB; asked: idle <= 1 % and no byte but of an age that has grown, live <= 5 %`,
  )
}

async function costOf(
  screen: Screen,
  ms: number,
  work: () => Promise<void>,
): Promise<{ readonly cpu: number; readonly bytes: number }> {
  const bytes = screen.output().length
  const before = await cpuMs(screen.terminal.pid)
  const started = performance.now()
  await work()
  const took = Math.max(ms, performance.now() - started)
  return {
    cpu: (((await cpuMs(screen.terminal.pid)) - before) / took) * 100,
    bytes: screen.output().length - bytes,
  }
}

/** CPU time of a process with all its threads and of the children that have ended, from the kernel; NaN where there is no /proc. */
async function cpuMs(pid: number): Promise<number> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Clock ticks are hundredths of a second on every Linux that this runs on.
    return (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return Number.NaN
  }
}
