import type { Command } from 'commander'
import { expect, it } from 'vitest'
import { buildProgram } from '../cli.ts'

it('help fits a terminal of 80 columns at every command', () => {
  const tooWide: string[] = []
  const look = (command: Command): void => {
    command.configureOutput({ getOutHelpWidth: () => 80 })
    for (const line of command.helpInformation().split('\n')) if (line.length > 80) tooWide.push(line)
    for (const child of command.commands) look(child)
  }
  look(
    buildProgram(
      () => {
        throw new Error('nothing runs here')
      },
      async () => {},
    ),
  )
  expect(tooWide).toEqual([])
})
