import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const asOf = ['--as-of', '2024-03-10T00:00:00Z']
const replies = join(import.meta.dirname, '../fixtures/replies')

async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram([...asOf, ...args], { home })
  expect([args, stderr, code]).toEqual([args, '', 0])
  return stdout.trim()
}

it('a case goes from open to watched by keys alone, with every word on record', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const id = await ok(home, 'case', 'new', '--title', 'Late shipments')
  await ok(home, 'case', 'set', id, 'marketplace', 'US')
  await ok(home, 'case', 'item', 'add', id, 'preventiveMeasures', 'Each Monday the lead counts late parcels.')
  await using terminal = await openTerminal({ home, columns: 80, rows: 24, args: asOf })
  await terminal.waitFor('3 cases')
  terminal.press('3')
  await terminal.waitFor('Late shipments')

  // From the board one key leads to the steps; the likeliest one is selected.
  terminal.press('s')
  await terminal.waitFor('[open]')
  terminal.press('enter')
  await terminal.waitFor('The case is ready now; u takes it back.')
  await terminal.waitFor('[ready]')
  terminal.press('u')
  await terminal.waitFor('[open]')
  terminal.press('a')
  await terminal.waitFor("Record Amazon's answer: nothing was sent yet")

  // A review stands in the way of sending until it is let go, which takes a word.
  terminal.press('G', 'enter')
  await terminal.waitFor('A review is asked for')
  await terminal.waitFor(/requested by/)
  terminal.press('S')
  await terminal.waitFor('its review is requested')
  terminal.press('G', 'enter')
  await terminal.waitFor('Type alone')
  terminal.type('alone\r')
  await terminal.waitFor('No review is needed any more')

  // What was sent differs from what the plan says: exactly that is kept.
  terminal.press('S')
  await terminal.waitFor('Where it was sent')
  terminal.press('enter')
  await terminal.waitFor('The exact text that was sent')
  await terminal.waitFor('Each Monday the lead counts')
  terminal.type('\u001ba')
  terminal.paste('Dear Seller Performance,\nour plan.')
  await terminal.waitFor('our plan.')
  // Esc keeps what was typed for the next time.
  terminal.press('esc')
  await terminal.waitFor('Left for now')
  terminal.press('S')
  await terminal.waitFor('Where it was sent')
  terminal.press('enter')
  await terminal.waitFor('our plan.')
  terminal.type('\u001b\r')
  await terminal.waitFor('Recorded as sent')
  await terminal.waitFor('[submitted]')

  terminal.press('a')
  await terminal.waitFor('What Amazon answered')
  terminal.press('enter')
  await terminal.waitFor("Amazon's words (rejected)")
  terminal.paste('Greater detail is needed.')
  await terminal.waitFor('Greater detail')
  terminal.press('ctrl-o')
  await terminal.waitFor("Amazon's answer is recorded: rejected")
  await terminal.waitFor('[answered]')

  terminal.press('S')
  await terminal.waitFor('Where it was sent')
  terminal.press('j', 'enter')
  await terminal.waitFor('The exact text that was sent')
  terminal.press('ctrl-o')
  await terminal.waitFor('[submitted]')
  terminal.press('a')
  await terminal.waitFor('What Amazon answered')
  terminal.press('j', 'j', 'enter')
  await terminal.waitFor("Amazon's words (reinstated)")
  terminal.press('ctrl-o')
  await terminal.waitFor('[reinstated]')
  terminal.press('g', 'enter')
  await terminal.waitFor('[watched]')

  // A promise is kept with proof, a check found something; closing asks why.
  await terminal.waitFor('weekly')
  terminal.press('g', 'enter')
  await terminal.waitFor('1 promise still runs')
  terminal.press('esc', 'j', 'j', 'j', 'j')
  // What was read from the words of the measure is put right by key, and taken back.
  await terminal.waitFor('o owner  R rhythm  p proof')
  terminal.press('o')
  await terminal.waitFor('Who answers for it')
  terminal.type('\u0015warehouse lead\r')
  await terminal.waitFor('warehouse lead answers for it now; u takes it back.')
  await terminal.waitFor('Promise, weekly, warehouse lead')
  terminal.press('R')
  await terminal.waitFor('> Every week')
  terminal.press('j', 'j', 'enter')
  await terminal.waitFor('Promise, monthly, warehouse lead')
  terminal.press('u')
  await terminal.waitFor('Promise, weekly, warehouse lead')
  terminal.press('R')
  await terminal.waitFor('> Every week')
  terminal.press('G')
  terminal.type('jjjjjjj\r')
  await terminal.waitFor('Every how many days')
  terminal.type('400\r')
  await terminal.waitFor('Type a number of days from 1 to 182.')
  terminal.type('\u001510\r')
  await terminal.waitFor('Promise, 10 days, warehouse lead')
  terminal.press('enter')
  await terminal.waitFor('What shows that it was kept')
  terminal.type('2024-03-09 Monday sheet 42\r')
  await terminal.waitFor('Proof is filed')
  await terminal.waitFor('Kept 2024-03-09: Monday sheet 42')
  terminal.press('j', 'enter')
  await terminal.waitFor('What the check at 7 days found')
  terminal.type('2.1 %, nothing new\r')
  await terminal.waitFor('The check at 7 days is recorded')
  terminal.press('q')
  expect((await terminal.waitForExit()).code).toBe(0)

  const attempts = JSON.parse(await ok(home, 'case', 'attempts', id, '--json')) as { text: string }[]
  expect(attempts).toMatchObject([
    {
      text: 'Dear Seller Performance,\nour plan.',
      channel: 'account_health',
      outcome: 'rejected',
      reply: 'Greater detail is needed.',
    },
    { channel: 'email', outcome: 'reinstated', reply: null },
  ])
  expect(attempts[1]?.text).toContain('Each Monday the lead counts')
  expect(await ok(home, 'case', 'promises', id)).toMatch(/10 days .*warehouse lead/)
  expect(await ok(home, 'case', 'promises', id)).toContain('kept 2024-03-09: Monday sheet 42')
  expect(await ok(home, 'case', 'checks', id)).toMatch(/7 days\s+\S+\s+done 2024-03-10: 2\.1 %, nothing new/)
})

it('a letter in the inbox is recorded as the answer of its case by one key', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await ok(home, 'import', join(replies, 'notice.eml'), '--account', 'acme')
  const [notice] = (
    JSON.parse(await ok(home, 'notification', 'list', '--json')) as { notifications: { id: string }[] }
  ).notifications
  const id = await ok(home, 'case', 'new', '--from', notice?.id ?? '')
  await ok(home, 'case', 'submit', id, '--text', join(replies, 'notice.eml'))
  await ok(home, 'import', join(replies, 'more-information.eml'), '--account', 'acme')
  await using terminal = await openTerminal({ home, columns: 120, rows: 40, args: asOf })
  await terminal.waitFor('2 inbox')
  terminal.press('2')
  await terminal.waitFor('information request')
  terminal.type('/information\r')
  await terminal.waitFor('Inbox  1')
  terminal.press('a')
  await terminal.waitFor('The letter is recorded as the answer of its case; u takes it back.')
  await terminal.waitFor('[answered]')
  await terminal.waitFor('more information')
  terminal.press('u')
  await terminal.waitFor('[submitted]')
  // The same by choosing it from the case.
  terminal.press('a')
  await terminal.waitFor('(tied to this case)')
  terminal.press('enter')
  await terminal.waitFor('[answered]')
  terminal.press('q')
  await terminal.waitForExit()
  expect(JSON.parse(await ok(home, 'case', 'attempts', id, '--json'))).toMatchObject([
    { outcome: 'more_information' },
  ])
})

it('the inbox shows what ties an answer to its case; c leads to that case, A takes a wrong tie off and u puts it back', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await ok(home, 'import', join(replies, 'notice.eml'), '--account', 'acme')
  const [notice] = (
    JSON.parse(await ok(home, 'notification', 'list', '--json')) as { notifications: { id: string }[] }
  ).notifications
  const id = await ok(home, 'case', 'new', '--from', notice?.id ?? '')
  await ok(home, 'case', 'submit', id, '--text', join(replies, 'notice.eml'))
  await ok(home, 'import', join(replies, 'more-information.eml'), '--account', 'acme')
  await using terminal = await openTerminal({ home, columns: 80, rows: 24, args: asOf })
  await terminal.waitFor('2 inbox')
  terminal.press('2')
  await terminal.waitFor('tied by thread')
  terminal.press('c')
  await terminal.waitFor('wurde deaktiviert submitted')
  terminal.press('esc')
  await terminal.waitFor('tied by thread')
  terminal.press('A')
  await terminal.waitFor('The letter is not tied to this case any more; u takes it back.')
  terminal.press('esc')
  await terminal.waitFor('no case yet')
  terminal.press('2')
  await terminal.waitFor('Inbox')
  const listed = JSON.parse(await ok(home, 'notification', 'list', '--json')) as {
    notifications: readonly { readonly answersCase: string | null }[]
  }
  expect(listed.notifications.map(({ answersCase }) => answersCase)).toEqual([null, null])
  terminal.press('u')
  await terminal.waitFor('tied by thread')
  terminal.press('q')
  await terminal.waitForExit()
  expect((await ok(home, 'case', 'list')).split('\n')).toHaveLength(1)
})
