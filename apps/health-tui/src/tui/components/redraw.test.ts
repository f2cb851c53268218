import { PassThrough } from 'node:stream'
import xterm from '@xterm/headless'
import fc from 'fast-check'
import { render } from 'ink'
import { createElement } from 'react'
import { expect, it } from 'vitest'
import { createFrames } from './frames.ts'
import { Screen } from './screen.tsx'
import { createStore } from '../store/store.ts'
import type { ScreenState } from '../state.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'

const columns = 100
const rows = 30
const brush = { theme: createTheme('sixteen'), signs: chooseSigns({ LANG: 'C.UTF-8' }, 'linux') }
const brushOf = (): typeof brush => brush
const fail = (error: unknown): void => {
  throw error
}
const screens = Object.values(
  allScreens(
    filledState(
      { columns, rows },
      statusReport([
        ['acme', 'DE'],
        ['日本語ストア', 'JP'],
      ]),
    ),
  ),
)

/** Shows states one after the other through Ink as the program does, and reads the terminal's grid after the last. */
async function gridAfter(states: readonly ScreenState[]): Promise<readonly string[]> {
  // Line feeds return the carriage, as the terminal's driver makes them.
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  const output = Object.assign(new PassThrough(), { columns, rows, isTTY: true })
  output.on('data', (data: Buffer) => emulator.write(data.toString()))
  const [first, ...rest] = states
  if (first === undefined) return []
  const store = createStore(first)
  const instance = render(
    createElement(Screen, { frames: createFrames(store, brushOf, fail), onReady: () => {} }),
    {
      stdout: output as unknown as NodeJS.WriteStream,
      stdin: process.stdin,
      interactive: true,
      alternateScreen: true,
      incrementalRendering: true,
      maxFps: 1000,
      exitOnCtrlC: false,
      patchConsole: false,
    },
  )
  await instance.waitUntilRenderFlush()
  for (const state of rest) {
    store.set(() => state)
    await instance.waitUntilRenderFlush()
  }
  await new Promise<void>((resolve) => emulator.write('', resolve))
  const buffer = emulator.buffer.active
  const grid = Array.from({ length: rows }, (_, row) => {
    const line = buffer.getLine(row)
    return Array.from({ length: columns }, (_cell, column) => {
      const cell = line?.getCell(column)
      return `${cell?.getChars() || ' '}${cell?.getFgColor() ?? ''}${(cell?.isBold() ?? 0) > 0 ? 'b' : ''}${(cell?.isInverse() ?? 0) > 0 ? 'i' : ''}`
    }).join('|')
  })
  instance.unmount()
  emulator.dispose()
  return grid
}

it('a screen drawn over others, line by line, is the same as one that is drawn alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...screens), { minLength: 2, maxLength: 8 }),
      async (states) => {
        const incremental = await gridAfter(states)
        const alone = await gridAfter(states.slice(-1))
        expect(incremental).toEqual(alone)
      },
    ),
    { numRuns: 25 },
  )
})
