import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { expect, it, vi } from 'vitest'
import { buildProgram } from '../cli.ts'

interface Built {
  readonly command: Command
  readonly action: (...args: never[]) => unknown
}

/** Every command that does something, with the function that does it. */
function buildAll(): readonly Built[] {
  const built: Built[] = []
  const spy = vi.spyOn(Command.prototype, 'action').mockImplementation(function action(this: Command, work) {
    built.push({ command: this, action: work as Built['action'] })
    return this
  })
  try {
    buildProgram(
      () => {
        throw new Error('no command runs here')
      },
      async () => {},
    )
  } finally {
    spy.mockRestore()
  }
  return built
}

function nameOf(command: Command): string {
  return command.parent === null ? '' : `${nameOf(command.parent)} ${command.name()}`.trim()
}

const all = buildAll()

/** A case file is JSON with or without `--json`. The program's own options are read where the context is made. */
const needNoOptions = new Set(['', 'case export'])

it('every command that declares options hands them to what it does', () => {
  expect(all.length).toBeGreaterThan(80)
  const deaf = all.filter(
    ({ command, action }) =>
      !needNoOptions.has(nameOf(command)) &&
      command.options.length > 0 &&
      action.length <= command.registeredArguments.length,
  )
  expect(deaf.map(({ command }) => nameOf(command))).toEqual([])
})

it('every declared option is read somewhere by its name', async () => {
  const folder = join(import.meta.dirname, '..')
  const files = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('tui'),
  )
  const sources = await Promise.all(files.map(async (name) => readFile(join(folder, name), 'utf8')))
  // What declares an option, or its type, does not read it.
  const lines = sources
    .join('\n')
    .split('\n')
    .filter((line) => !/\.(?:required)?[oO]ption\(|^\s*'--|^\s*readonly \w+\??:/.test(line))
    .join('\n')
  const unread = all.flatMap(({ command }) =>
    command.options
      .map((option) => option.attributeName())
      .filter(
        (name) =>
          !new RegExp(
            `(?:options|[oO]pts\\(\\))\\??\\.${name}\\b|[{,(]\\s*(?:readonly )?${name}\\b(?!\\?)`,
          ).test(lines),
      )
      .map((name) => `${nameOf(command)} --${name}`),
  )
  expect(unread).toEqual([])
})
