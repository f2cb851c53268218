import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '@health-tui/storage'
import { scratchFolder } from '../support/program.ts'
import { openScreen } from './bench-screen.ts'
import { commitReport } from './commit-report.ts'
import { fillHome, largeSize } from './large-home.ts'
import { residentMiB } from './resident-memory.ts'
import { printTable } from './statistics.ts'
import { soakRound } from './tui-soak-round.ts'

/** A person at this pace would be famous: an hour of ordinary use is over in a few minutes. */
const strokeMs = 25
const sampleMs = 2000
const strokesPerCommit = 400

/** Uses the screen over a large database for so many minutes, without a pause, and reports its memory over time. */
export async function soak(minutes: number, home?: string): Promise<void> {
  await using scratch = await scratchFolder()
  const place = home ?? scratch.path
  const path = await fillHome(place, largeSize)
  const screen = openScreen(place)
  await screen.waitFor('bench')
  const database = await openDatabase({ path })
  const samples: { readonly minute: number; readonly keys: number; readonly mib: number }[] = []
  const began = performance.now()
  const minute = (): number => (performance.now() - began) / 60_000
  let keys = 0
  let sampled = Number.NEGATIVE_INFINITY
  let waiting: string[] = []
  let rounds = 0
  while (minute() < minutes) {
    if (waiting.length === 0) waiting = [...soakRound((rounds += 1))].reverse()
    screen.terminal.write(waiting.pop() ?? '')
    keys += 1
    await pause(strokeMs)
    if (keys % strokesPerCommit === 0) await commitReport(database, keys)
    if (performance.now() - sampled >= sampleMs) {
      sampled = performance.now()
      samples.push({ minute: minute(), keys, mib: await residentMiB(screen.terminal.pid) })
    }
  }
  await database.close()
  await screen.quit()
  const every = Math.max(1, Math.ceil(minutes / 12))
  const stretches = Object.values(Object.groupBy(samples, (sample) => Math.floor(sample.minute / every)))
  printTable([
    ['from minute', 'keys by its end', 'RSS MiB', 'highest'],
    ...stretches.map((stretch = []) => [
      String(every * Math.floor((stretch[0]?.minute ?? 0) / every)),
      String(stretch.at(-1)?.keys ?? 0),
      mean(stretch.map(({ mib }) => mib)).toFixed(0),
      Math.max(...stretch.map(({ mib }) => mib)).toFixed(0),
    ]),
  ])
  const settled = samples.slice(Math.floor(samples.length / 2))
  const perThousand = slopeOf(settled.map(({ keys: x, mib: y }) => ({ x: x / 1000, y })))
  console.log(
    `last ${samples.at(-1)?.mib.toFixed(0)} MiB; in the second half it grows by ${perThousand.toFixed(2)} MiB for 1,000 keys; asked: <= 180 MiB after an hour`,
  )
}

/** Of the straight line through the points with the least squares. */
function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const middleX = mean(points.map(({ x }) => x))
  const middleY = mean(points.map(({ y }) => y))
  const along = points.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0)
  return along / points.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
