import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'

const letter = join(import.meta.dirname, '../fixtures/notifications-dev/005-odr-72h-with-orders-2023.eml')

/** A script that writes whole cases: every command must succeed and what it prints is JSON or an id. */
function scripted(home: string) {
  const run = async (asOf: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runProgram(['--as-of', asOf, ...args], { home })
    expect([args, stderr, code]).toEqual([args, '', 0])
    return stdout.trim()
  }
  const json = async <T>(asOf: string, ...args: readonly string[]): Promise<T> =>
    JSON.parse(await run(asOf, ...args, '--json')) as T
  return { run, json }
}

it(
  'a script takes a case from the letter through two attempts and the watch to its end',
  { timeout: 120_000 },
  async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const { run, json } = scripted(home)
    const start = '2023-10-17T00:00:00Z'
    await run(start, 'import', letter, '--account', 'acme')
    const {
      notifications: [notification],
    } = await json<{ notifications: { id: string }[] }>(start, 'notification', 'list')
    const { id } = await json<{ id: string }>(start, 'case', 'new', '--from', notification?.id ?? '')

    const portable = await json<Record<string, unknown>>(start, 'case', 'export', id)
    expect(portable).toMatchObject({
      accountName: 'acme',
      route: 'admit',
      issues: ['order_defect_rate'],
      charges: [{ issue: 'order_defect_rate', route: 'admit' }],
      asins: ['B08QX4M7TL', 'B097HJK2WD'],
      deadline: '2023-10-19T14:55:30Z',
      requested: [
        'what caused the defects',
        'what you have fixed already',
        'how you will stop it from coming back',
      ],
      metrics: [{ name: 'order_defect_rate', value: 0.0183, target: 0.01 }],
    })

    const add = async (section: string, text: string, ...options: readonly string[]): Promise<string> =>
      run(start, 'case', 'item', 'add', id, section, text, ...options)
    const cause = await add(
      'rootCauses',
      'The label tool skipped the weight check from 2 September, so parcels left on an untracked service.',
      '--link',
      'order_defect_rate',
    )
    const action = await add(
      'correctiveActions',
      'On 16 October the check was switched on and the three buyers were refunded.',
      '--date',
      '2023-10-16',
      '--owner',
      'shipping lead',
      '--proof',
      'refund list',
      '--link',
      cause,
      'order_defect_rate',
    )
    await add(
      'preventiveMeasures',
      'Each Monday the operations manager counts defects by reason and stops an offer at two.',
      '--proof',
      'defect sheet',
      '--link',
      cause,
      action,
    )
    await run(start, 'case', 'comment', id, 'Anna checks the refund list.', '--on', action)
    const { sections } = await json<{ sections: Record<string, { causes?: string[]; owner?: string }[]> }>(
      start,
      'case',
      'export',
      id,
    )
    expect(sections['correctiveActions']).toMatchObject([
      { causes: [cause], issues: ['order_defect_rate'], owner: 'shipping lead', date: '2023-10-16' },
    ])
    expect(sections['preventiveMeasures']).toMatchObject([{ causes: [cause], actions: [action] }])

    const clocks = await json<{ kind: string; at: string }[]>(start, 'case', 'clocks', id)
    expect(clocks.find(({ kind }) => kind === 'account_health_call')?.at).toBe('2023-10-19T14:55:30Z')

    // The first attempt is rejected, the second one succeeds; what was sent stays word for word.
    await run(start, 'case', 'submit', id, '--channel', 'account_health')
    const reply = join(home, 'reply.txt')
    await writeFile(reply, 'We need greater detail on the root cause.')
    await run('2023-10-18T09:00:00Z', 'case', 'reply', id, 'rejected', '--text', reply)
    const words = join(home, 'sent.txt')
    await writeFile(words, 'Exactly these words.\n')
    await run('2023-10-19T09:00:00Z', 'case', 'submit', id, '--text', words)
    await run('2023-10-21T09:00:00Z', 'case', 'reply', id, 'reinstated')
    const attempts = await json<{ text: string; reply: string | null; outcome: string }[]>(
      start,
      'case',
      'attempts',
      id,
    )
    expect(attempts).toMatchObject([
      { outcome: 'rejected', reply: 'We need greater detail on the root cause.' },
      { outcome: 'reinstated', text: 'Exactly these words.\n' },
    ])
    expect(attempts[0]?.text).toContain('The label tool skipped the weight check')

    // The watch: promises and checks come due until they are done.
    await run('2023-10-22T09:00:00Z', 'case', 'move', id, 'watched')
    const later = '2023-11-10T12:00:00Z'
    const due = await json<{ from: string; overdue: boolean }[]>(later, 'case', 'list', '--due', '7')
    expect(due.filter(({ overdue }) => overdue).map(({ from }) => from)).toEqual(['promise', 'check'])
    const alerts = await runProgram(['--as-of', later, 'alerts', 'check'], { home })
    expect(alerts.code).toBe(1)
    expect(alerts.stdout).toMatch(/Overdue: 3 times without proof: Each Monday/)
    const [promise] = await json<{ id: string; missed: string[] }[]>(later, 'case', 'promises', id, '--due')
    expect(promise?.missed).toEqual(['2023-10-26', '2023-11-02', '2023-11-09'])
    for (const day of promise?.missed ?? [])
      await run(later, 'case', 'promise', 'done', promise?.id ?? '', '--proof', 'sheet', '--day', day)
    await run(later, 'case', 'check', id, '7', '--found', 'ODR 0.4 %, no new claim')
    expect(
      (await json<{ overdue: boolean }[]>(later, 'case', 'list', '--due')).filter(({ overdue }) => overdue),
    ).toEqual([])

    // Closing over what is unfinished needs a reason, which stays on record; undo takes it back.
    const refused = await runProgram(['--as-of', later, 'case', 'close', id], { home })
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('1 promise still runs')
    await run(later, 'case', 'close', id, '--reason', 'the account was sold')
    await run(later, 'case', 'undo', id)
    expect((await json<{ fields: { state: string } }>(later, 'case', 'show', id)).fields.state).toBe(
      'watched',
    )

    // A later case learns from it.
    const [hit] = await json<{ caseId: string; accepted: boolean; place: string }[]>(
      later,
      'case',
      'search',
      'weight check',
    )
    expect(hit).toMatchObject({ caseId: id, accepted: true })
    const { id: second } = await json<{ id: string }>(later, 'case', 'new')
    await run(later, 'case', 'reuse', second, id, 'rootCauses')
    const shown = await json<{ reused: Record<string, { start: number; end: number }[]> }>(
      later,
      'case',
      'show',
      second,
    )
    expect(Object.values(shown.reused)).toEqual([[{ start: 0, end: 98 }]])
  },
)
