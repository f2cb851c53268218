import type { InputEvent } from './decoder.ts'

const wheelStep = 3

/** How far the wheel moves; undefined for a press. */
export function wheelStepOf({ what }: Extract<InputEvent, { type: 'mouse' }>): number | undefined {
  return what === 'press' ? undefined : what === 'wheel-up' ? -wheelStep : wheelStep
}

/** The wheel as so many arrow keys. */
export function pressArrows(wheel: number | undefined, press: (key: 'up' | 'down') => void): void {
  if (wheel === undefined) return
  for (let turn = 0; turn < Math.abs(wheel); turn += 1) press(wheel < 0 ? 'up' : 'down')
}
