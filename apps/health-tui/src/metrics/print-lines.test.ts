import { expect, it } from 'vitest'
import type { CommandContext } from '../context.ts'
import { alignRows, printLines } from './print-lines.ts'

function printed(lines: readonly string[], terminal: { isTTY: boolean; columns?: number }): string {
  let text = ''
  const stdout = { ...terminal, write: (part: string) => (text += part) }
  printLines({ stdout } as unknown as CommandContext, lines)
  return text
}

it('breaks long lines at blanks to the terminal’s width, with what follows indented', () => {
  expect(printed(['  one two three', 'four'], { isTTY: true, columns: 11 })).toBe(
    '  one two\n    three\nfour\n',
  )
})

it('leaves lines whole for files and pipes', () => {
  expect(printed(['one two three'], { isTTY: false })).toBe('one two three\n')
})

it('aligns words to the left and numbers to the right', () => {
  expect(
    alignRows(
      [
        ['a', '10 %'],
        ['bcd', '5 %'],
        ['e', ''],
      ],
      new Set([1]),
    ),
  ).toEqual(['a    10 %', 'bcd   5 %', 'e'])
})
