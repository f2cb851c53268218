import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { CommandFailure, exitCodes } from '../../exit.ts'
import type { ScreenData, ScreenSource } from '../source.ts'
import { createInitialState, currentView, popView, pushView, type ScreenState } from '../state.ts'
import { createStore, type Store } from '../store/store.ts'
import { statusReport } from '../testing/report.ts'
import { createConnection, type Connection } from './connection.ts'
import { createLoading } from './loading.ts'

/** Longer than the commits of a burst are gathered. */
const afterBurstMs = 80

/** What a source answers, but for whether the lists are in it: that depends on what was asked for. */
type Lists = Omit<ScreenData, 'listed'>

interface Bench {
  readonly store: Store<ScreenState>
  readonly connection: Connection
  /** What was read, in order: `table` or `all`, of which data. */
  readonly read: string[]
  readonly closed: string[]
  /** Somebody commits to the open data. */
  readonly commit: () => void
  /** For how many readings it was the first look. */
  readonly firstLooks: () => number
}

function bench(answer: () => Promise<Lists> = async () => data()): Bench {
  const store = createStore<ScreenState>(
    createInitialState({ columns: 80, rows: 24, now: 0, databasePath: '', configPath: '', sample: false }),
  )
  const read: string[] = []
  const closed: string[] = []
  const listeners = new Set<() => void>()
  let firstLooks = 0
  const load = createLoading({
    store,
    source: () => connection.source(),
    now: () => 7,
    onRead(before) {
      if (before === null) firstLooks += 1
    },
  })
  const connection = createConnection({
    store,
    load,
    fail: (error) => {
      throw error
    },
    openSource: async (sample) => sourceOf(sample),
  })
  onTestFinished(() => connection.end())

  function sourceOf(sample: boolean): ScreenSource {
    const path = sample ? 'sample' : 'own'
    const unused = (): never => {
      throw new Error('nobody asks for this')
    }
    return {
      sample,
      path,
      async load(what) {
        read.push(`${path} ${what}`)
        return { ...(await answer()), listed: what === 'all' }
      },
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      close: async () => {
        closed.push(path)
        return null
      },
      ask: unused,
      openCase: unused,
      rest: unused,
      importFiles: unused,
      get desk() {
        return unused()
      },
    }
  }

  return {
    store,
    connection,
    read,
    closed,
    commit: () => listeners.forEach((listener) => listener()),
    firstLooks: () => firstLooks,
  }
}

it('shows the table before the lists, and reads once for a burst of commits', async () => {
  const { connection, read, commit, store, firstLooks } = bench()
  connection.open(false)
  await pause(0)
  expect(read).toEqual(['own table', 'own all'])
  for (let n = 0; n < 20; n++) commit()
  await pause(afterBurstMs)
  expect(read).toEqual(['own table', 'own all', 'own all'])
  expect(store.get().data.phase).toBe('ready')
  expect(firstLooks()).toBe(1)
})

it('reads once more, and only once, for all who asked during a reading', async () => {
  const open: (() => void)[] = []
  const { connection, read, commit } = bench(async () => {
    await new Promise<void>((resolve) => open.push(resolve))
    return data()
  })
  connection.open(false)
  await pause(0)
  for (let n = 0; n < 3; n++) {
    commit()
    await pause(afterBurstMs)
  }
  expect(read).toEqual(['own table'])
  while (open.length > 0) {
    open.shift()?.()
    await pause(0)
  }
  expect(read).toEqual(['own table', 'own all', 'own all'])
})

it('lets the lists rest while a case is open, and reads them when one comes back', async () => {
  const { connection, read, commit, store } = bench()
  connection.open(false)
  await pause(0)
  store.set((state) => pushView(state, { kind: 'case', id: 'c1', screen: 'loading' }))
  commit()
  await pause(afterBurstMs)
  expect(read).toHaveLength(2)
  store.set(popView)
  await pause(0)
  expect(read).toHaveLength(3)
})

it('keeps sample data as it was left, and closes what it is exchanged for', async () => {
  const { connection, closed, store } = bench()
  connection.open(true)
  await pause(0)
  const sample = connection.source()
  connection.restart(false)
  await pause(0)
  expect(closed).toEqual([])
  expect(connection.source()?.path).toBe('own')
  connection.restart(true)
  await pause(0)
  expect(closed).toEqual(['own'])
  expect(connection.source()).toBe(sample)
  expect(currentView(store.get()).kind).toBe('health')
  await connection.close()
  expect(closed).toEqual(['own', 'sample'])
})

it('shows nothing of data that was exchanged while it was read', async () => {
  const open: ((answer: Lists) => void)[] = []
  const { connection, store } = bench(
    async () =>
      new Promise((resolve) => {
        open.push(resolve)
      }),
  )
  connection.open(false)
  await pause(0)
  connection.restart(true)
  await pause(0)
  open.shift()?.(data('of the other'))
  await pause(0)
  expect(store.get().data.phase).toBe('opening')
})

it('keeps what it has when it cannot be read again, and says why', async () => {
  let broken = false
  const { connection, commit, store } = bench(async () => {
    if (broken) throw new CommandFailure(exitCodes.database, { what: 'database', why: 'the disk is gone' })
    return data()
  })
  connection.open(false)
  await pause(0)
  broken = true
  commit()
  await pause(afterBurstMs)
  expect(store.get().data.phase).toBe('ready')
  expect(store.get().stale).toContain('the disk is gone')
})

it('says what keeps the data from opening, be it another file than the database', async () => {
  const failure = {
    what: 'cannot read the configuration',
    where: '/c/config.toml',
    why: 'line 3',
    remedy: 'correct it',
  }
  const { connection, store } = bench(async () => {
    throw new CommandFailure(exitCodes.badInput, failure)
  })
  connection.open(false)
  await pause(0)
  expect(store.get().data).toEqual({ phase: 'failed', ...failure, exitCode: exitCodes.badInput })
})

function data(account = 'acme'): Lists {
  return { report: statusReport([[account, 'US']]), inbox: [], cases: [], me: 'ann' }
}
