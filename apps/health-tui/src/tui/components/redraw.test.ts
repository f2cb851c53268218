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

interface Shown {
  /** Draws a state over what is there and waits until the terminal has it. */
  readonly show: (state: ScreenState) => Promise<void>
  /** Changes the size of the terminal, and draws the shown state at that size. */
  readonly resize: (columns: number, rows: number) => Promise<void>
  readonly grid: () => Promise<readonly string[]>
  readonly end: () => void
}

/** A terminal in which states are drawn through Ink as the program does it. */
async function openScreen(first: ScreenState): Promise<Shown> {
  // Line feeds return the carriage, as the terminal's driver makes them.
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  const output = Object.assign(new PassThrough(), { columns, rows, isTTY: true })
  output.on('data', (data: Buffer) => emulator.write(data.toString()))
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
  return {
    async show(state) {
      store.set(() => state)
      await instance.waitUntilRenderFlush()
    },
    async resize(width, height) {
      emulator.resize(width, height)
      Object.assign(output, { columns: width, rows: height })
      output.emit('resize')
      store.set((state) => ({ ...state, columns: width, rows: height }))
      await instance.waitUntilRenderFlush()
    },
    async grid() {
      await new Promise<void>((resolve) => emulator.write('', resolve))
      const buffer = emulator.buffer.active
      return Array.from({ length: rows }, (_, row) => {
        const line = buffer.getLine(row)
        return Array.from({ length: columns }, (_cell, column) => {
          const cell = line?.getCell(column)
          return `${cell?.getChars() || ' '}${cell?.getFgColor() ?? ''}${(cell?.isBold() ?? 0) > 0 ? 'b' : ''}${(cell?.isInverse() ?? 0) > 0 ? 'i' : ''}`
        }).join('|')
      })
    },
    end() {
      instance.unmount()
      emulator.dispose()
    },
  }
}

/** The terminal's grid after the last of some states that were drawn one after the other. */
async function gridAfter([first, ...rest]: readonly ScreenState[]): Promise<readonly string[]> {
  if (first === undefined) return []
  const screen = await openScreen(first)
  for (const state of rest) await screen.show(state)
  const grid = await screen.grid()
  screen.end()
  return grid
}

const drawnAlone = new Map<ScreenState, Promise<readonly string[]>>()

async function gridAlone(state: ScreenState): Promise<readonly string[]> {
  const grid = drawnAlone.get(state) ?? gridAfter([state])
  drawnAlone.set(state, grid)
  return grid
}

it('a screen drawn over others, line by line, is the same as one that is drawn alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...screens), { minLength: 2, maxLength: 8 }),
      async (states) => {
        const incremental = await gridAfter(states)
        const last = states.at(-1)
        expect(incremental).toEqual(last === undefined ? [] : await gridAlone(last))
      },
    ),
    { numRuns: 25 },
  )
})

it('every screen, drawn over the one before it and after the terminal was made larger and smaller, is the same', async () => {
  const [first] = screens
  if (first === undefined) return
  const screen = await openScreen(first)
  for (const state of screens) {
    await screen.show(state)
    const alone = await gridAlone(state)
    expect(await screen.grid()).toEqual(alone)
    await screen.resize(120, 40)
    await screen.resize(60, 20)
    await screen.resize(columns, rows)
    expect(await screen.grid()).toEqual(alone)
  }
  screen.end()
})
