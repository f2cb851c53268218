import type { HistoryEntry } from '@health-tui/storage'
import { expect, it } from 'vitest'
import { historyLines } from './history-lines.ts'

function entry(kind: string, path: string, value: unknown, marks: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id: 'op',
    at: '2026-11-20T09:00:00.000Z',
    author: 'anna',
    device: 'd1',
    deviceName: 'laptop',
    kind,
    path,
    value,
    txn: 't1',
    synced: true,
    undone: false,
    ...marks,
  }
}

const start = '2026-11-20T09:00:00.000Z  anna  laptop  '

it.each([
  ['set', 'deadline', '2026-11-27', 'set deadline 2026-11-27'],
  ['set', 'assignee', null, 'set assignee (nothing)'],
  ['create', '', { state: 'open', account: 'acme' }, 'create state open, account acme'],
  ['item.add', 'asins.a1', { value: 'B0CQK3LM7P' }, 'item.add asins.a1 value B0CQK3LM7P'],
  ['item.add', 'sections.rootCauses.r1', null, 'item.add sections.rootCauses.r1'],
  [
    'text',
    'sections.rootCauses.r1',
    [
      [55, 100, ''],
      [55, 0, ' and destroyed'],
    ],
    'text sections.rootCauses.r1 at 55 -100 … at 55 +" and destroyed"',
  ],
])('%s of %s is told in words', (kind, path, value, line) => {
  expect(historyLines([entry(kind, path, value)], { team: true })).toEqual([start + line])
})

it('an undone change and one that waits are marked; an undo names no ids', () => {
  expect(
    historyLines(
      [
        entry('set', 'title', 'Lamps', { undone: true, synced: false }),
        entry('undo', '', { undoes: ['op1'] }),
      ],
      { team: true },
    ),
  ).toEqual([`${start}set title Lamps (undone) (not sent yet)`, `${start}undo`])
})

it('where there is no team nothing waits to be sent', () => {
  expect(historyLines([entry('set', 'title', 'Lamps', { synced: false })], { team: false })).toEqual([
    `${start}set title Lamps`,
  ])
})
