import type { CaseItem } from '@health-tui/storage'
import { expect, it } from 'vitest'
import { caseLines, type ShownCase } from './case-lines.ts'

function item(list: string, id: string, text: string, fields: CaseItem['fields'] = {}): CaseItem {
  return { id, path: `${list}.${id}`, rank: 'a0', fields, text, revived: false }
}

function shown(part: Partial<ShownCase>): ShownCase {
  return {
    id: 'k3x',
    fields: { title: 'Lamps' },
    lists: {},
    removed: [],
    attachments: [],
    freeText: '',
    updateNeeded: false,
    incomplete: false,
    review: {
      required: false,
      state: 'none',
      by: null,
      at: null,
      reason: null,
      requestedBy: null,
      voidedBy: [],
      satisfied: true,
    },
    conflicts: [],
    attempts: [],
    clocks: [],
    promises: [],
    checks: [],
    links: {},
    reused: {},
    replies: [],
    ...part,
  }
}

it('names the fields as `case set` takes them, without those that were taken away', () => {
  expect(caseLines(shown({ fields: { title: 'Lamps', assignee: null, unitsSold365: { B01: 3 } } }))).toEqual([
    'k3x',
    'title: Lamps',
    'unitsSold365: {"B01":3}',
  ])
})

it('an exhibit stands on one short line: what it says is in `evidence show`', () => {
  const exhibit = item('evidence', 'e1', '', {
    ref: 'Exhibit 1',
    type: 'invoice',
    date: '2026-03-12',
    file: 'invoice.pdf',
    sha256: 'd5fc85acf8037051d38d5c1ce1987ce675de1a37868c4bd2047a4b32a4d1adf1',
  })
  expect(caseLines(shown({ fields: {}, lists: { evidence: [exhibit] } }))).toEqual([
    'k3x',
    '',
    'evidence',
    '  e1  Exhibit 1, invoice, 2026-03-12, invoice.pdf',
  ])
})

it('an entry of the plan has its facts, ties and foreign words below it', () => {
  const cause = item('sections.rootCauses', 'r1', 'Nobody looked at the seal.', {
    owner: 'warehouse lead',
    reusedFrom: 'old1',
  })
  expect(
    caseLines(
      shown({
        fields: {},
        lists: { 'sections.rootCauses': [cause] },
        links: { r1: ['inauthentic'] },
        reused: { 'sections.rootCauses.r1': [{ start: 0, end: 13 }] },
      }),
    ),
  ).toEqual([
    'k3x',
    '',
    'sections.rootCauses',
    '  r1  Nobody looked at the seal.',
    '    owner warehouse lead; belongs to inauthentic; 50 % reused from old1',
  ])
})

it('a clock that passed is over once the plan was sent, and checks have a block of their own', () => {
  const clock = { source: 'the notice', about: 'answer', at: '', weight: 'due' } as const
  const clocks: ShownCase['clocks'] = [
    { ...clock, kind: 'deadline', day: '2026-11-23', daysLeft: -1 },
    { ...clock, kind: 'post_reinstatement_check', day: '2026-12-07', daysLeft: 13 },
  ]
  expect(caseLines(shown({ fields: { state: 'answered' }, clocks })).slice(-1)).toEqual([
    '  2026-11-23   1 d ago  answer',
  ])
  expect(caseLines(shown({ fields: { state: 'reinstated' }, clocks }))).not.toContain('clocks')
})

it('clocks that nobody has to act on are left to `case clocks`', () => {
  const clock = { kind: 'deadline', source: 'the notice', about: 'answer the notice', at: '' } as const
  const lines = caseLines(
    shown({
      fields: {},
      clocks: [
        { ...clock, day: '2026-11-27', daysLeft: 3, weight: 'due' },
        { ...clock, day: '2026-11-23', daysLeft: -1, weight: 'due' },
        { ...clock, day: '2027-02-18', daysLeft: 90, weight: 'note' },
      ],
    }),
  )
  expect(lines.slice(1)).toEqual([
    '',
    'clocks',
    '  2026-11-27    in 3 d  answer the notice',
    '  2026-11-23   1 d ago  answer the notice',
  ])
})
