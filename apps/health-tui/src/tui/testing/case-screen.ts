import { createEditorState } from '../editor/state.ts'
import { fieldOf } from '../model/field.ts'
import { pushView, type ScreenState } from '../state.ts'
import { createCaseScreen, type CaseOverlay, type CaseScreen } from '../case/case-state.ts'
import { choicesFor } from '../case/choices.ts'
import type { CaseEntry, CaseReport, CaseSnapshot, PlacedFinding } from '../case/desk.ts'

const entry = (list: string, id: string, over: Partial<CaseEntry> = {}): CaseEntry => ({
  id,
  path: `${list}.${id}`,
  fields: {},
  text: '',
  revived: false,
  ...over,
})

/** A case as somebody in the middle of it has it: ties, remarks, an attempt, and texts that try to harm the terminal. */
export const caseSnapshot: CaseSnapshot = {
  id: 'c1',
  fields: {
    title: 'Order defects \u001b[31m',
    state: 'open',
    deadline: '2026-10-06T06:59:00Z',
    assignee: 'anna \u202E',
  },
  lists: {
    issues: [entry('issues', 'i1', { fields: { value: 'order_defect_rate' } })],
    requested: [entry('requested', 'q1', { fields: { value: 'invoice' } })],
    'sections.rootCauses': [
      entry('sections.rootCauses', 'c1', {
        text: 'We shipped late because \u001b]0;x\u0007 the scanner failed. '.repeat(6),
        fields: { 'links.i1': true },
      }),
      entry('sections.rootCauses', 'c2', { text: '出荷が遅れました。👍🏽\nSecond line' }),
    ],
    'sections.correctiveActions': [
      entry('sections.correctiveActions', 'a1', {
        text: 'On 3 May we hired a second clerk.',
        fields: { 'links.c1': true, 'links.e1': true, date: '2026-05-03', owner: 'shipping lead' },
        revived: true,
      }),
    ],
    evidence: [
      entry('evidence', 'e1', { fields: { ref: 'Exhibit 1', title: 'Contract\u0007', type: 'other' } }),
    ],
    submissions: [
      entry('submissions', 's1', {
        fields: { date: '2026-10-01T10:00:00Z', text: 'Plan\u001b[2J', by: 'anna', outcome: 'rejected' },
      }),
    ],
    comments: [entry('comments', 'm1', { fields: { text: 'Ask the carrier', by: 'bea' } })],
    asins: [entry('asins', 'x1', { fields: { value: 'B08QX4M7TL' } })],
    suppressions: [],
  },
  freeText: 'Dear team,\n\nplease see below.',
  updateNeeded: false,
  reviewMissing: null,
}

const finding = (over: Partial<PlacedFinding>): PlacedFinding => ({
  ruleId: 'SPC-05',
  severity: 'error',
  message: 'No mechanism is named \u001b[1m here',
  question: 'Which step failed?',
  words: 'scanner',
  place: 'sections.rootCauses.c1',
  stretch: { from: 3, to: 10 },
  fix: null,
  ...over,
})

export const caseReport: CaseReport = {
  ready: false,
  findings: [
    finding({}),
    finding({
      ruleId: 'EVD-08',
      severity: 'warning',
      place: 'sections.correctiveActions.a1',
      stretch: null,
      fix: { title: 'Name Exhibit 1', place: 'sections.correctiveActions.a1', from: 3, to: 3, insert: 'x' },
    }),
    finding({ ruleId: 'DDL-01', severity: 'info', place: 'deadline', stretch: null }),
  ],
  setAside: [{ ...finding({ ruleId: 'LNG-10' }), reason: 'The brand is written like that' }],
  coverage: [
    {
      issue: 'order_defect_rate',
      rootCauses: ['sections.rootCauses.c1'],
      correctiveActions: ['sections.correctiveActions.a1'],
      preventiveMeasures: [],
      evidence: ['Exhibit 1'],
    },
  ],
  asks: [{ ask: 'invoice', answered: false }],
}

export const caseScreen: CaseScreen = {
  ...createCaseScreen(caseSnapshot, caseReport),
  colleagues: [{ name: 'bea\u001b[5m', place: 'sections.rootCauses.c1', at: null }],
  team: { kind: 'offline', pending: 2, why: 'unreachable' },
}

/** The screen of a case in each of its modes. */
export function caseScreens(state: ScreenState): Readonly<Record<string, ScreenState>> {
  const show = (screen: CaseScreen): ScreenState => pushView(state, { kind: 'case', id: 'c1', screen })
  const over = (overlay: CaseOverlay): ScreenState => show({ ...caseScreen, overlay })
  const path = 'sections.rootCauses.c1'
  const first = caseReport.findings[0]
  const ties = { kind: 'ties', path } as const
  return {
    'case loading': pushView(state, { kind: 'case', id: 'c1', screen: 'loading' }),
    'case missing': pushView(state, { kind: 'case', id: 'c1', screen: 'missing' }),
    case: show(caseScreen),
    'case entry': show({
      ...caseScreen,
      outline: { selected: 'sections.correctiveActions.a1', top: 2, folded: new Set() },
    }),
    'case text': show({
      ...caseScreen,
      text: {
        path,
        unchecked: 'no dictionary for German',
        editor: {
          ...createEditorState(caseSnapshot.lists['sections.rootCauses']?.[0]?.text ?? '', 80, 20),
          marks: [{ from: 3, to: 10, level: 'error', message: 'No mechanism \u001b[1m' }],
        },
      },
    }),
    'case field': over({
      kind: 'field',
      title: 'Why \u001b[31m',
      hint: 'hint',
      field: fieldOf('日本語 text'),
      purpose: { kind: 'add', list: 'issues', index: 0 },
      back: null,
    }),
    'case choices': over({
      kind: 'choose',
      title: 'Ties',
      choices: choicesFor(caseScreen, ties),
      selected: 1,
      purpose: ties,
    }),
    'case remarks': over({ kind: 'remarks', selected: first === undefined ? 0 : 3, top: 0 }),
    'case matrix': over({ kind: 'matrix', top: 0 }),
    'case preview': over({ kind: 'preview', format: 'text', text: 'Plan\u001b[2J\n\nof action', top: 0 }),
    'case attempt': over({ kind: 'attempt', path: 'submissions.s1', top: 0 }),
  }
}
