import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { openStore } from '@health-tui/storage'
import { percentile } from './statistics.ts'
import { type LoopDelay, watchIdleLoop } from './idle-loop.ts'

const writer = fileURLToPath(new URL('live-writer.ts', import.meta.url))
const commits = 50

export interface LiveStore {
  /** From each commit of another process to the subscriber's call, in ms, in ascending order. */
  readonly delays: readonly number[]
  readonly loop: LoopDelay
  /** The same of a process that does nothing, at the same time. */
  readonly idle: LoopDelay
}

/**
 * A live query over a case while another process edits it, alone or while a third one writes large actions all the time.
 * Where this process is held up is the store's doing as far as it exceeds the idle process.
 */
export async function liveStore(folder: string, busy: boolean): Promise<LiveStore> {
  const path = join(folder, `live${busy ? '-busy' : ''}.db`)
  await using store = await openedStore(path)
  const id = await store.cases.create({ fields: { title: 'first' } })
  const idle = await watchIdleLoop(folder)
  const seen = new Map<string, number>()
  const stop = store.subscribe(
    async () => store.cases.get(id),
    (document) => {
      const title = document?.fields['title']
      if (typeof title === 'string' && !seen.has(title))
        seen.set(title, performance.timeOrigin + performance.now())
    },
  )
  const other = busy ? spawn(process.execPath, [writer, path, id, '100000', '100']) : undefined
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const committed = await edits(path, id)
  // The last one may still be on its way.
  await new Promise((resolve) => setTimeout(resolve, 500))
  loop.disable()
  other?.kill()
  stop()
  const delays = [...committed].flatMap(([title, at]) => {
    const shown = seen.get(title)
    return shown === undefined ? [] : [shown - at]
  })
  if (delays.length < commits * 0.8) throw new Error(`only ${delays.length} of ${commits} commits were seen`)
  const ms = (ns: number): number => ns / 1e6 - 1
  return {
    delays: delays.toSorted((one, two) => one - two),
    loop: { p50: ms(loop.percentile(50)), p99: ms(loop.percentile(99)), max: ms(loop.max) },
    idle: await idle.stop(),
  }
}

/** What `printTable` shows of it. */
export function liveRow(what: string, { delays, loop, idle }: LiveStore): readonly string[] {
  const ends = (delay: LoopDelay): string =>
    [delay.p50, delay.p99, delay.max].map((ms) => ms.toFixed(1)).join(' / ')
  const arrived = [percentile(delays, 0.5), percentile(delays, 0.99), delays.at(-1) ?? Number.NaN]
  return [what, arrived.map((ms) => ms.toFixed(0)).join(' / '), ends(loop), ends(idle)]
}

async function openedStore(path: string) {
  const store = await openStore({ path, author: 'reader' })
  return Object.assign(store, { [Symbol.asyncDispose]: async () => store.close() })
}

/** When each title was committed by another process. */
async function edits(path: string, id: string): Promise<ReadonlyMap<string, number>> {
  const child = spawn(process.execPath, [writer, path, id, `${commits}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const committed = new Map<string, number>()
  for await (const row of createInterface({ input: child.stdout })) {
    const [title = '', at] = row.split(' ')
    committed.set(title, Number(at))
  }
  return committed
}
