import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const report = join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json')

it('encrypts the database, exchanges the key, works with it everywhere, and decrypts', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const file = join(home, 'health.db')
  const [first, second] = [join(home, 'first.key'), join(home, 'second.key')]
  const run = async (key: string | undefined, ...args: readonly string[]) =>
    runProgram(['--db', file, ...args], {
      home,
      env: key === undefined ? {} : { HEALTH_TUI_DB_KEY_FILE: key },
    })
  const plainIn = async (): Promise<readonly string[]> => {
    const names = (await readdir(home)).filter((name) => name.startsWith('health.db'))
    const contents = await Promise.all(names.map(async (name) => readFile(join(home, name))))
    return names.filter((_, index) => contents[index]?.includes('Shop on the corner'))
  }
  expect(await run(undefined, 'import', report, '--account', 'Shop on the corner')).toMatchObject({ code: 0 })
  expect(await plainIn()).not.toEqual([])

  const encrypted = await run(undefined, 'database', 'encrypt', '--key-file', first)
  expect(encrypted).toMatchObject({ code: 0, stdout: '' })
  expect(encrypted.stderr).toContain(`HEALTH_TUI_DB_KEY_FILE=${first}`)
  expect((await stat(first)).mode & 0o777).toBe(0o600)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await plainIn()).toEqual([])

  const without = await run(undefined, 'status')
  expect(without.code).toBe(5)
  expect(without.stderr).toMatch(
    /an encrypted one without its key; check the path and HEALTH_TUI_DB_KEY_FILE/,
  )

  expect(await run(first, 'database', 'encrypt', '--key-file', second)).toMatchObject({ code: 0 })
  const wrong = await run(first, 'status')
  expect(wrong.code).toBe(5)
  expect(wrong.stderr).toContain('the key does not open it')
  expect((await run(second, 'status')).stdout).toContain('Shop on the corner')
  expect((await run(second, 'case', 'new', '--title', 'Late')).code).toBe(0)
  expect((await run(second, 'case', 'list')).stdout).toContain('Late')
  expect((await run(second, 'doctor')).stdout).toContain('sound, encrypted')
  const copy = join(home, 'copy.db')
  expect((await run(second, 'export', '--all', '--out', copy)).code).toBe(0)
  expect((await readFile(copy)).includes('Shop on the corner')).toBe(false)

  const orders = join(amazonSamples, 'tabular/all_orders.gen2.SYNTHETIC.tsv')
  const imported = await run(second, 'import', orders, '--account', 'Orders alone', '--marketplace', 'IT')
  expect(imported.code).toBe(0)
  {
    await using terminal = await openTerminal({
      home,
      args: ['--db', file, '--as-of', '2017-07-20T00:00:00Z'],
      env: { HEALTH_TUI_DB_KEY_FILE: second },
    })
    await terminal.waitFor('Orders alone')
    terminal.press('/')
    terminal.type('alone')
    terminal.press('enter', 'enter')
    // Computed from orders, by a process that opens the database for itself.
    await terminal.waitFor(/Order defect rate .*computed/)
    terminal.press('q')
    await terminal.waitForExit()
  }

  expect(await run(second, 'database', 'decrypt')).toMatchObject({ code: 0 })
  expect((await run(undefined, 'status')).stdout).toContain('Shop on the corner')
})

it('refuses a key that others may read, and to encrypt what does not exist', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const none = await runProgram(['database', 'encrypt', '--key-file', join(home, 'key')], { home })
  expect(none.code).toBe(3)
  expect(none.stderr).toContain('there is no database yet')
  expect(await readdir(home)).toEqual([])
  const key = join(home, 'open.key')
  await writeFile(key, 'secret', { mode: 0o644 })
  const open = await runProgram(['import', report], { home, env: { HEALTH_TUI_DB_KEY_FILE: key } })
  expect(open.code).toBe(3)
  expect(open.stderr).toMatch(/cannot use the key of the database .*others may read this file; chmod 600/)
})
