import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTokenBucket } from './token-bucket.ts'

it('never lets more through in any span of time than burst and rate allow', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 60 }),
      async (rate, burst, pauses) => {
        let time = 0
        const bucket = createTokenBucket(
          { rate, burst },
          {
            now: () => time,
            sleep: async (ms) => {
              time += ms
            },
            signal: new AbortController().signal,
          },
        )
        const passed: number[] = []
        for (const pause of pauses) {
          time += pause
          await bucket.take()
          passed.push(time)
        }
        for (const [from, start] of passed.entries()) {
          for (let to = from; to < passed.length; to += 1) {
            const span = ((passed[to] ?? 0) - start) / 1000
            expect(to - from + 1).toBeLessThanOrEqual(burst + span * rate + 1e-6 + 1)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

it('waits no longer than needed: a full bucket lets its burst through at once', async () => {
  let time = 0
  const bucket = createTokenBucket(
    { rate: 0.5, burst: 3 },
    {
      now: () => time,
      sleep: async (ms) => {
        time += ms
      },
      signal: new AbortController().signal,
    },
  )
  const times: number[] = []
  for (let i = 0; i < 5; i += 1) {
    await bucket.take()
    times.push(time)
  }
  expect(times).toEqual([0, 0, 0, 2000, 4000])
  bucket.setRate(2)
  await bucket.take()
  expect(time).toBe(4500)
})
