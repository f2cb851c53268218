import xterm from '@xterm/headless'
import { Box, renderToString, Text } from 'ink'
import { createElement } from 'react'
import { expect, it } from 'vitest'
import { drawScreen } from '../screens/draw.ts'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { createLineRenderer, type InkFrame, type InkNode } from './line-renderer.ts'

const ofInk: InkFrame = { output: 'drawn by Ink', outputHeight: 1, staticOutput: '' }
const render = createLineRenderer(() => ofInk)

function page(lines: readonly string[], columns: number, more: Partial<InkNode> = {}): InkNode {
  const rows = lines.length
  return {
    nodeName: 'ink-root',
    style: {},
    yogaNode: { getComputedWidth: () => columns, getComputedHeight: () => rows },
    childNodes: [
      {
        nodeName: 'ink-box',
        style: { width: columns, height: rows },
        childNodes: lines.map((line) => ({
          nodeName: 'ink-text',
          style: {},
          childNodes: [{ nodeName: '#text', nodeValue: line, style: {} }],
        })),
      },
    ],
    ...more,
  }
}

it('finished lines are the frame', () => {
  const lines = ['first  ', '\u001b[1mbold\u001b[0m', ' ']
  expect(render(page(lines, 20), false)).toEqual({
    output: 'first\n\u001b[1mbold\u001b[0m\n',
    outputHeight: 3,
    staticOutput: '',
  })
})

it('any other tree is drawn by Ink', () => {
  const lines = ['one', 'two']
  const whole = page(lines, 20)
  const [box] = whole.childNodes ?? []
  if (box === undefined) throw new Error('no page')
  expect(render(whole, true), 'for a screen reader').toBe(ofInk)
  expect(render({ ...whole, staticNode: {} }, false), 'with static output').toBe(ofInk)
  expect(render({ ...whole, childNodes: [box, box] }, false), 'two boxes').toBe(ofInk)
  expect(render({ ...whole, childNodes: [] }, false), 'nothing').toBe(ofInk)
  expect(render(page(lines, 20, { yogaNode: undefined }), false), 'no layout').toBe(ofInk)
  const narrower = { getComputedWidth: () => 19, getComputedHeight: () => 2 }
  expect(render({ ...whole, yogaNode: narrower }, false), 'a terminal of another size').toBe(ofInk)
  const [line] = box.childNodes ?? []
  if (line === undefined) throw new Error('no line')
  for (const odd of [
    { ...line, nodeName: 'ink-box' },
    { ...line, childNodes: [] },
    { ...line, childNodes: [...(line.childNodes ?? []), ...(line.childNodes ?? [])] },
  ])
    expect(render({ ...whole, childNodes: [{ ...box, childNodes: [line, odd] }] }, false)).toBe(ofInk)
})

const brush = { theme: createTheme('dark'), signs: chooseSigns({ LANG: 'C.UTF-8' }, 'linux') }
const columns = 80
const rows = 24
const report = statusReport([
  ['acme', 'DE'],
  ['日本語ストア', 'JP'],
])

async function gridOf(output: string): Promise<readonly string[]> {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  await new Promise<void>((resolve) => emulator.write(output, resolve))
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => {
      const cell = emulator.buffer.active.getLine(row)?.getCell(column)
      const style = [cell?.getFgColor(), cell?.getBgColor(), cell?.isBold(), cell?.isDim(), cell?.isInverse()]
      return `${cell?.getChars() || ' '}${style.join(',')}`
    }).join('|'),
  )
  emulator.dispose()
  return grid
}

it('every screen looks on the terminal as Ink would draw it', async () => {
  for (const [name, state] of Object.entries(allScreens(filledState({ columns, rows }, report)))) {
    const lines = drawScreen(state, brush)
    const texts = lines.map((line, index) =>
      createElement(Text, { key: index, wrap: 'truncate' }, line === '' ? ' ' : line),
    )
    const tree = createElement(
      Box,
      { flexDirection: 'column', width: columns, height: rows, overflow: 'hidden' },
      texts,
    )
    const { output } = render(page(lines, columns), false)
    expect(await gridOf(output), name).toEqual(await gridOf(renderToString(tree, { columns })))
  }
})
