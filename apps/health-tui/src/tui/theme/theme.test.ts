import { describe, expect, it } from 'vitest'
import { createTheme, type Meaning, type ThemeName } from './theme.ts'

const meanings: readonly Meaning[] = [
  'plain',
  'muted',
  'title',
  'heading',
  'selected',
  'key',
  'ok',
  'warning',
  'at_risk',
  'critical',
  'info',
  'error',
  'target',
]

/** Red, green, blue of a colour of the fixed part of the 256: the cube and the greys. */
function rgb(index: number): readonly [number, number, number] {
  if (index >= 232) {
    const grey = 8 + (index - 232) * 10
    return [grey, grey, grey]
  }
  const steps = [0, 95, 135, 175, 215, 255]
  const at = index - 16
  return [steps[Math.floor(at / 36)] ?? 0, steps[Math.floor(at / 6) % 6] ?? 0, steps[at % 6] ?? 0]
}

/** Relative luminance of WCAG 2.2. */
function luminance(color: readonly [number, number, number]): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: readonly [number, number, number], other: readonly [number, number, number]): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const black = [0, 0, 0] as const
const solarized = [0, 43, 54] as const
const white = [255, 255, 255] as const
const cream = [253, 246, 227] as const

describe('every meaning can be read', () => {
  it.each([
    ['dark', [black, solarized], 4.5],
    ['light', [white, cream], 4.5],
    // Nothing in between reaches more than 4.58 on black and on white at once.
    ['colour-blind', [black, white], 3],
  ] as const)('%s on the grounds that it is for', (name: ThemeName, grounds, wanted) => {
    const theme = createTheme(name)
    for (const meaning of meanings) {
      const painted = theme.paint(meaning, 'x')
      const ink = /38;5;(\d+)/.exec(painted)?.[1]
      if (ink === undefined) continue
      const own = /48;5;(\d+)/.exec(painted)?.[1]
      for (const ground of own === undefined ? grounds : [rgb(Number(own))])
        expect([meaning, contrast(rgb(Number(ink)), ground)]).toSatisfy(
          ([, reached]: readonly [Meaning, number]) => reached >= wanted,
        )
    }
  })
})
