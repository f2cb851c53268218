import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { cellOf } from '../../apps/health-tui/src/tui/editor/cells.ts'
import {
  createStepper,
  nextGrapheme,
  previousGrapheme,
} from '../../apps/health-tui/src/tui/editor/graphemes.ts'
import { nextWordEnd, previousWordStart } from '../../apps/health-tui/src/tui/editor/words.ts'

const suites = fileURLToPath(new URL('../../../shared/data/suites/', import.meta.url))
const present = existsSync(`${suites}unicode`)
if (!present) console.warn('editor-unicode: skipped, the folder ../shared/data/suites/unicode is absent')

interface Sample {
  readonly line: string
  readonly breaks: readonly number[]
}

/** A pictograph for the breaking rules in Unicode 15, which the samples are of, and none in the one that Node knows. */
const changedSince = '\u2701'

/** Lines such as `÷ 0061 × 0308 ÷ 0062 ÷ # comment`; samples with a line feed are no single line and left out. */
function readBreaks(name: string): readonly Sample[] {
  const samples: Sample[] = []
  for (const row of readFileSync(`${suites}unicode/${name}`, 'utf8').split('\n')) {
    const tokens = (row.split('#')[0] ?? '').trim().split(/\s+/)
    if (tokens.length < 3) continue
    let line = ''
    const breaks: number[] = []
    for (const token of tokens) {
      if (token === '÷') breaks.push(line.length)
      else if (token !== '×') line += String.fromCodePoint(Number.parseInt(token, 16))
    }
    if (!line.includes('\n') && !line.includes(changedSince)) samples.push({ line, breaks })
  }
  return samples
}

test.skipIf(!present)('cursor steps are the grapheme breaks of Unicode, both ways', () => {
  const samples = readBreaks('GraphemeBreakTest.txt')
  expect(samples.length).toBeGreaterThan(500)
  for (const { line, breaks } of samples) {
    const step = createStepper(line)
    const forward = [0]
    const stepped = [0]
    const back = [line.length]
    while ((forward.at(-1) ?? 0) < line.length) forward.push(nextGrapheme(line, forward.at(-1) ?? 0))
    while ((stepped.at(-1) ?? 0) < line.length) stepped.push(step(stepped.at(-1) ?? 0))
    while ((back.at(-1) ?? 0) > 0) back.push(previousGrapheme(line, back.at(-1) ?? 0))
    const name = Array.from(line, (character) => character.codePointAt(0)?.toString(16)).join(' ')
    expect(forward, name).toEqual(breaks)
    expect(stepped, name).toEqual(breaks)
    expect(back.toReversed(), name).toEqual(breaks)
  }
})

test.skipIf(!present)('word motions stop only at word breaks of Unicode', () => {
  const samples = readBreaks('WordBreakTest.txt')
  expect(samples.length).toBeGreaterThan(1500)
  const wrong: string[] = []
  for (const { line, breaks } of samples) {
    const allowed = new Set(breaks)
    for (let position = 0; position <= line.length; position += 1) {
      const end = nextWordEnd(line, position)
      const start = previousWordStart(line, position)
      if ((end !== undefined && !allowed.has(end)) || (start !== undefined && !allowed.has(start)))
        wrong.push(JSON.stringify({ line, position, end, start, breaks }))
    }
  }
  expect(wrong).toEqual([])
})

const widths = existsSync(`${suites}width/string_width.json`)
if (!widths) console.warn('editor-unicode: widths skipped, the folder ../shared/data/suites/width is absent')

interface WidthCase {
  readonly title: string
  readonly input: string
  readonly expected: number
  readonly options: unknown
}

test.skipIf(!widths)('what is shown as it is takes the columns that string-width says', () => {
  const cases = JSON.parse(readFileSync(`${suites}width/string_width.json`, 'utf8')) as readonly WidthCase[]
  let compared = 0
  for (const { title, input, expected, options } of cases) {
    if (options !== null || input.includes('\n')) continue
    let columns = 0
    let altered = false
    const step = createStepper(input)
    for (let position = 0; position < input.length;) {
      const next = step(position)
      const cell = cellOf(input.slice(position, next), columns)
      columns += cell.columns
      altered ||= cell.text !== input.slice(position, next)
      position = next
    }
    // What cannot be seen is named instead (escape sequences, zero-width characters), so its width is another one.
    if (altered) continue
    compared += 1
    expect(columns, title).toBe(expected)
  }
  expect(compared).toBeGreaterThan(cases.length / 3)
})
