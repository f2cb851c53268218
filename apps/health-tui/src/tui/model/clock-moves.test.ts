import { expect, it } from 'vitest'
import { outdatedByClock } from './clock-moves.ts'

const at = (time: string): number => Date.parse(`2026-11-22T${time}Z`)
const day = 86_400_000

it('time that goes on by itself makes nothing old until the hour is full', () => {
  expect(outdatedByClock(at('10:01:00'), at('10:30:00'), at('10:30:15'), 15_000)).toBe(false)
  expect(outdatedByClock(at('10:59:50'), at('10:59:50'), at('11:00:05'), 15_000)).toBe(true)
})

it('a clock that was set, and a machine that slept, are noticed at once', () => {
  const now = at('10:30:00')
  for (const jump of [-day, -120_000, 180_000, day])
    expect(outdatedByClock(at('10:01:00'), now, now + jump, 15_000), String(jump)).toBe(true)
  // Being late is no jump.
  expect(outdatedByClock(at('10:01:00'), now, now + 40_000, 15_000)).toBe(false)
})
