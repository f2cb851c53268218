import { expect, it } from 'vitest'
import { createEstimates } from './estimates.ts'

function scene() {
  const plan: (() => Promise<void>)[] = []
  const timers: { readonly ms: number; readonly work: () => void }[] = []
  let tries = 0
  let told = 0
  const estimates = createEstimates({
    compute: async () => {
      tries += 1
      await plan.shift()?.()
    },
    // As the screen does: whoever is told looks again, and a look asks for what is missing.
    tell: () => {
      told += 1
      if (estimates.trouble() !== null) estimates.start()
    },
    after(ms, work) {
      const timer = { ms, work }
      timers.push(timer)
      return () => timers.splice(timers.indexOf(timer), 1)
    },
    describe: (error) => (error as Error).message,
  })
  const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const fail = async (): Promise<void> => Promise.reject(new Error('its process ended (SIGKILL)'))
  return {
    estimates,
    plan,
    settle,
    fail,
    counts: () => ({ tries, told }),
    waits: () => timers.map(({ ms }) => ms),
    wait: async (): Promise<void> => {
      timers.shift()?.work()
      await settle()
    },
  }
}

it('a failure is told once, waits before it is tried again, and is forgotten when a try succeeds', async () => {
  const { estimates, plan, settle, fail, counts, waits, wait } = scene()
  plan.push(fail, fail)
  estimates.start()
  await settle()
  expect(estimates.trouble()).toBe(
    'estimates are missing or old: its process ended (SIGKILL); trying again in 5 s',
  )
  expect([counts(), waits()]).toEqual([{ tries: 1, told: 1 }, [5000]])
  await wait()
  expect(estimates.trouble()).toContain('in 10 s')
  await wait()
  expect([estimates.trouble(), counts(), waits()]).toEqual([null, { tries: 3, told: 3 }, []])
  plan.push(fail)
  estimates.start()
  await settle()
  expect(waits()).toEqual([5000])
})

it('leaving ends the waiting, and what fails afterwards is nobody’s business', async () => {
  const { estimates, plan, settle, fail, counts, waits } = scene()
  plan.push(fail)
  estimates.start()
  await settle()
  await estimates.close()
  estimates.start()
  expect([waits(), counts()]).toEqual([[], { tries: 1, told: 1 }])
  const second = scene()
  second.plan.push(fail)
  second.estimates.start()
  await second.estimates.close()
  expect([second.waits(), second.counts()]).toEqual([[], { tries: 1, told: 0 }])
})
