import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const report = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
const letters = join(import.meta.dirname, '../fixtures/notifications-dev')
const warning = join(letters, '005-odr-72h-with-orders-2023.eml')
const suspension = join(letters, '007-inauthentic-account-deactivated-2021.eml')
const asOf = ['--as-of', '2023-10-17T00:00:00Z']

it('an account of which only letters are known has a row and an entry, with what waits and by when', async () => {
  await using folder = await scratchFolder()
  const run = async (...args: readonly string[]): Promise<string> =>
    (await runProgram([...asOf, ...args], { home: folder.path })).stdout
  await run('import', report, '--account', 'Shop')
  await run('import', warning, suspension, '--account', 'Acmé')
  await run('case', 'new', '--from', (await lettersIn(folder.path))[0] ?? '')

  const status = JSON.parse(await run('status', '--json')) as { accounts: readonly object[] }
  expect(status.accounts).toMatchObject([
    {
      account: 'Acmé',
      marketplace: 'US',
      accountStatus: null,
      metrics: [],
      openCases: 1,
      openLetters: { count: 2, level: 'critical' },
      nextDeadline: '2023-10-19T14:55:30Z',
    },
    { account: 'Shop' },
  ])

  await using terminal = await openTerminal({ home: folder.path, args: asOf })
  await terminal.waitFor(/Acmé +US +. +2 +1 /)
  await terminal.waitFor(/No metrics yet[^]*The inbox \(2\) holds 2 notifications/)
  await terminal.waitFor(/What waits in Acmé US[^]*case +in \d+[hd]/)
  terminal.press('enter')
  await terminal.waitFor(/status unknown[^]*What waits in Acmé US[^]*case +in \d+[hd]/)
})

it('a critical letter counts for --fail-on until its case is closed', async () => {
  await using folder = await scratchFolder()
  const home = { home: folder.path }
  const code = async (level: string): Promise<number | null> =>
    (await runProgram(['status', '--fail-on', level], home)).code
  await runProgram(['import', warning, '--account', 'Solo'], home)
  expect([await code('warning'), await code('critical')]).toEqual([1, 0])
  await runProgram(['import', suspension, '--account', 'Solo'], home)
  expect(await code('critical')).toBe(1)

  for (const id of await lettersIn(folder.path)) {
    const made = await runProgram(['case', 'new', '--from', id, '--json'], home)
    const { id: caseId } = JSON.parse(made.stdout) as { id: string }
    await runProgram(['case', 'close', caseId, '--reason', 'settled by phone'], home)
  }
  expect(await code('warning')).toBe(0)
})

async function lettersIn(home: string): Promise<readonly string[]> {
  const { stdout } = await runProgram(['notification', 'list', '--json'], { home })
  const { notifications } = JSON.parse(stdout) as { notifications: readonly { id: string }[] }
  return notifications.map(({ id }) => id)
}
