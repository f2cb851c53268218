import { createEditorState } from '../editor/state.ts'
import { fieldOf } from '../model/field.ts'
import type { LifeDetail, LifeNext } from '../life/life-detail.ts'
import type { Form } from '../forms/form.ts'
import { accountReport } from './report.ts'
import { pushView, type ScreenState } from '../state.ts'

const step = (kind: LifeNext['kind'], to: string, title: string, about: string): LifeNext => ({
  kind,
  to,
  title,
  about,
  why: null,
  asks: null,
  word: null,
})

/** A case that was refused once, given back, and is watched; one promise is late. */
export const lifeDetail: LifeDetail = {
  title: 'Late shipments in September \u001b[2J',
  state: 'watched',
  way: [
    { state: 'open', meaning: 'the plan is being written' },
    { state: 'ready', meaning: 'written and checked, waiting to be sent' },
    { state: 'submitted', meaning: 'sent to Amazon, no answer yet' },
    { state: 'answered', meaning: 'Amazon asked for more or refused' },
    { state: 'reinstated', meaning: 'Amazon gave back what was taken' },
    { state: 'watched', meaning: 'checks and promises are followed' },
    { state: 'closed', meaning: 'nothing is left to do' },
  ],
  errors: 1,
  steps: [
    {
      ...step('move', 'closed', 'Close the case', 'nothing is left to do'),
      asks: '2 promises still run',
    },
    step('move', 'open', 'Back to writing', 'the plan is being written'),
    { ...step('answer', 'answered', 'Amazon answered: record its reply', ''), why: 'nothing was sent yet' },
  ],
  attempts: [
    {
      id: 'a1',
      number: 1,
      date: '2026-09-20T18:00:00Z',
      by: 'anna',
      channel: 'account_health',
      outcome: 'rejected',
      text: 'We moved the cut-off from 16:00 to 14:00.',
      reply: 'Greater detail is needed. \u001b[31m',
    },
    {
      id: 'a2',
      number: 2,
      date: '2026-09-24T18:00:00Z',
      by: 'ben',
      channel: null,
      outcome: 'reinstated',
      text: 'We moved the cut-off from 16:00 to 14:00 and count late parcels each Monday.',
      reply: null,
    },
  ],
  promises: [
    {
      id: 'p1',
      text: 'Each Monday the shipping lead counts parcels without a first scan; at 1 % the service is blocked.',
      owner: 'shipping lead',
      rhythm: 'weekly',
      proofWanted: 'the Monday sheet',
      due: '2026-10-08',
      missed: ['2026-10-01'],
      proofs: [{ day: '2026-09-28', proof: 'Monday sheet 39', by: 'ben' }],
      state: 'overdue',
    },
    {
      id: 'p2',
      text: 'Each new lot is signed by the stock lead.',
      owner: null,
      rhythm: 'event',
      proofWanted: null,
      due: null,
      missed: [],
      proofs: [],
      state: 'running',
    },
  ],
  checks: [
    {
      days: 7,
      due: '2026-10-02',
      overdue: false,
      questions: ['Is the late shipment rate below its target?'],
      found: { at: '2026-10-02T09:00:00Z', by: 'anna', words: '1.2 %, nothing new' },
    },
    {
      days: 30,
      due: '2026-10-25',
      overdue: false,
      questions: [
        'Is the late shipment rate below its target, and was every order of the last week confirmed in time?',
        'Is the Account Health page free of new entries of this kind?',
      ],
      found: null,
    },
  ],
  figures: accountReport('acme', 'DE').metrics.slice(1, 2),
  review: {
    state: 'requested',
    by: 'ben',
    reason: null,
    words: 'requested by ben',
    steps: [
      {
        ...step('review', 'approve', 'Approve the plan', 'It holds until somebody changes it.'),
        word: 'approve',
      },
      { ...step('review', 'reject', 'Send it back', ''), asks: 'what has to be better' },
    ],
  },
}

/** The life of a case with each of its forms. */
export function lifeScreens(state: ScreenState): Readonly<Record<string, ScreenState>> {
  const life = (selected: number, form: Form | null): ScreenState =>
    pushView(state, {
      kind: 'life',
      caseId: 'c3',
      list: { selected, top: 0 },
      form,
      found: { answer: lifeDetail },
    })
  return {
    life: life(5, null),
    'life step': life(0, null),
    'life line': life(7, {
      kind: 'line',
      title: 'What the check at 30 days found',
      hint: 'In a few words: the figures, new entries, what was done about them',
      field: fieldOf('1.1 %, nothing new'),
    }),
    'life choose': life(2, {
      kind: 'choose',
      title: 'What Amazon answered',
      choices: [
        { id: 'l', label: 'From the inbox: 2026-10-03  denial  Your appeal \u001b[2J' },
        { id: 'rejected', label: 'Rejected' },
        { id: 'more_information', label: 'More information is wanted' },
      ],
      selected: 1,
    }),
    'life words': life(2, {
      kind: 'words',
      title: "Amazon's words (rejected)",
      hint: 'Paste or type; it may stay empty',
      editor: createEditorState('Hello,\n\nGreater detail is needed on \u001b[31myour actions.', 80, 10),
    }),
  }
}
