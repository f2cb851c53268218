import { describe, expect, it } from 'vitest'
import { retryWhileBusy } from './retry.ts'

const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

/** A lock that others hold all the time but for a gap in each period; time passes only by sleeping. */
function heldLock(periodMs: number, gapMs: number, seed: number) {
  let now = 0
  let state = seed
  return {
    deps: {
      limitMs: 10_000,
      random: () => {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31
        return state / 2 ** 31
      },
      sleep: async (ms: number) => {
        now += ms
      },
    },
    attempt: async () => {
      if (now % periodMs < periodMs - gapMs) throw busy
      return now
    },
  }
}

describe('waiting for a lock', () => {
  it('gets through a lock that is free for ten milliseconds of every four hundred', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { deps, attempt } = heldLock(400, 10, seed)
      expect(await retryWhileBusy(deps, attempt)).toBeLessThan(3000)
    }
  })

  it('asks seldom at first, so that many who wait do not slow down the one who writes', async () => {
    let asked = 0
    const { deps } = heldLock(1, 0, 7)
    await expect(
      retryWhileBusy({ ...deps, limitMs: 1000 }, async () => {
        asked += 1
        throw busy
      }),
    ).rejects.toBe(busy)
    expect(asked).toBeLessThan(30)
  })

  it('gives up after its limit, and at once on any other failure', async () => {
    const { deps, attempt } = heldLock(1, 0, 3)
    await expect(retryWhileBusy(deps, attempt)).rejects.toBe(busy)
    const other = new Error('disk full')
    let asked = 0
    await expect(
      retryWhileBusy(deps, async () => {
        asked += 1
        throw other
      }),
    ).rejects.toBe(other)
    expect(asked).toBe(1)
  })
})
