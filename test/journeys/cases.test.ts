import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const letter = join(import.meta.dirname, '../fixtures/notifications-dev/005-odr-72h-with-orders-2023.eml')
const fake = join(import.meta.dirname, '../fixtures/notifications-dev/031-phish-reinstatement-fee.eml')

it('a notification becomes a case by one key, prefilled, and follows what another process writes', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', letter, '--account', 'acme'], { home: folder.path })
  await using terminal = await openTerminal({ home: folder.path, args: ['--as-of', '2023-10-17T00:00:00Z'] })
  await terminal.waitFor('The inbox (2) holds 1 notification')
  terminal.press('2')
  await terminal.waitFor('Order Defect Rate above target')
  terminal.press('enter')
  await terminal.waitFor('plan of action')
  terminal.press('c')
  await terminal.waitFor('not ready')
  const shown = terminal.text()
  expect(shown).toContain('B08QX4M7TL')
  expect(shown).toMatch(/due 2023-10-19/)
  expect(shown).toMatch(/Root causes\s+none yet/)

  // The same letter opens the same case.
  terminal.press('esc')
  await terminal.waitFor('Notification')
  terminal.press('c')
  await terminal.waitFor('not ready')
  const { stdout } = await runProgram(['case', 'list', '--json'], { home: folder.path })
  const cases = JSON.parse(stdout) as { id: string }[]
  expect(cases).toHaveLength(1)

  // A teammate's process writes; the open case shows it without a key.
  const added = await runProgram(
    [
      'case',
      'item',
      'add',
      cases[0]?.id ?? '',
      'rootCauses',
      'The label printer skipped a batch on 2023-10-02.',
    ],
    { home: folder.path },
  )
  expect(added.stderr).toBe('')
  await terminal.waitFor('The label printer skipped a batch')

  terminal.press('3')
  await terminal.waitFor('Cases  1 open')
  expect(terminal.text()).toMatch(/open\s+1[^]*in \d+[hd]\s+acme\s+US/)
  terminal.press('1')
  await terminal.waitFor('No metrics yet')
})

it('a fake opens no case and says why', async () => {
  await using folder = await scratchFolder()
  await runProgram(['import', fake, '--account', 'acme'], { home: folder.path })
  await using terminal = await openTerminal({ home: folder.path })
  await terminal.waitFor('No metrics yet')
  terminal.press('2')
  await terminal.waitFor('LOOKS LIKE A FAKE')
  terminal.press('c')
  await terminal.waitFor('it looks like a fake')
  const { stdout } = await runProgram(['case', 'list', '--json'], { home: folder.path })
  expect(JSON.parse(stdout)).toEqual([])
})

it('entries that are rewritten, moved and removed say so as JSON, and nothing without being asked', async () => {
  await using folder = await scratchFolder()
  const run = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runProgram(['case', ...args], { home: folder.path })
    expect([args, code, stderr]).toEqual([args, 0, ''])
    return stdout
  }
  const { id } = JSON.parse(await run('new', '--title', 'x', '--json')) as { id: string }
  const entry = async (text: string): Promise<string> =>
    (JSON.parse(await run('item', 'add', id, 'rootCauses', text, '--json')) as { item: string }).item
  const [first, second] = [await entry('One.'), await entry('Two.')]
  const item = async (...args: readonly string[]): Promise<unknown> =>
    JSON.parse(await run('item', ...args, '--json'))
  expect(await item('edit', id, 'rootCauses', second.slice(0, 8), 'Three.')).toEqual({
    id,
    item: second,
    position: 1,
  })
  expect(await item('move', id, 'rootCauses', second, '0')).toEqual({ id, item: second, position: 0 })
  expect(await item('remove', id, 'rootCauses', first)).toEqual({ id, item: first, position: null })
  expect(await run('item', 'edit', id, 'rootCauses', second, 'Four.')).toBe('')
  expect(JSON.parse(await run('export', id))).toMatchObject({ sections: { rootCauses: ['Four.'] } })
})

it('a time or a route that no clock and no rule would understand is refused, and nothing changes', async () => {
  await using folder = await scratchFolder()
  const run = async (...args: readonly string[]) => runProgram(['case', ...args], { home: folder.path })
  const id = (await run('new', '--title', 'Lamps')).stdout.trim()
  await run('set', id, 'deadline', '2026-10-26')
  const cause = (await run('item', 'add', id, 'rootCauses', 'A cause.')).stdout.trim()
  for (const args of [
    ['set', id, 'deadline', 'tomorrow'],
    ['set', id, 'noticeDate', '2026-02-30'],
    ['set', id, 'route', 'confess'],
    ['item', 'set', id, 'rootCauses', cause, 'date', 'yesterday'],
  ]) {
    const { code, stderr } = await run(...args)
    expect(`${args.at(-1)}: ${code}`).toBe(`${args.at(-1)}: 2`)
    expect(stderr).toMatch(/^health-tui: cannot do that \(.*(?:day like 2026-10|a route is admit, dispute)/)
  }
  const file = JSON.parse((await run('export', id)).stdout) as Record<string, unknown>
  expect(file).toMatchObject({ deadline: '2026-10-26' })
  expect(file).not.toHaveProperty('route')
  expect((await run('set', id, 'deadline', 'null')).code).toBe(0)
  expect(JSON.parse((await run('export', id)).stdout)).not.toHaveProperty('deadline')
})
