import type { CaseRow, InboxItem, StatusReport } from '../../status/status-report.ts'
import { actions } from '../actions/registry.ts'
import { emptyField, fieldOf } from '../model/field.ts'
import { storeKey } from '../../status/store-key.ts'
import {
  createInitialState,
  initialCases,
  initialHealth,
  initialInbox,
  pushView,
  type ScreenState,
  type View,
} from '../state.ts'
import { caseScreens } from './case-screen.ts'
import { lifeScreens } from './life-screen.ts'
import { findings, metricDetail, teamDetail } from './details.ts'

const top = { selected: 0, top: 0 }

/** A state with data in every list; texts from outside carry what must never reach a terminal. */
export function filledState(
  size: { readonly columns: number; readonly rows: number },
  report: StatusReport,
): ScreenState {
  return {
    ...createInitialState({
      ...size,
      now: Date.parse('2026-10-04T00:00:00Z'),
      databasePath: '/data/health.db',
      configPath: '/config/config.toml',
      sample: false,
    }),
    data: { phase: 'ready', report, me: 'anna', listed: true, cases, inbox },
  }
}

const cases: readonly CaseRow[] = [
  ['c1', 'Order defects \u001b[31m', 'open', 'US', '2026-10-06T06:59:00Z', 'anna'],
  ['c2', 'Inauthentic: three listings of the autumn range', 'open', 'DE', '2026-10-20T21:59:00Z', null],
  ['c3', 'Late shipments in September', 'submitted', 'US', '2026-10-01T06:59:00Z', 'ben'],
  ['c4', 'Trademark complaint 8812231', 'answered', 'UK', '2026-10-05T06:59:00Z', 'anna'],
  ['c5', 'Verification of the account', 'watched', 'JP', null, 'ben'],
].map(([id, title, state, marketplace, deadline, assignee]) => ({
  id: id ?? '',
  title: title ?? '',
  state: state ?? '',
  account: 'acme',
  marketplace: marketplace ?? null,
  deadline: deadline ?? null,
  assignee: assignee ?? null,
}))

const letter: InboxItem = {
  id: 'n1',
  account: 'acme',
  marketplace: 'US',
  subject: 'Your account is at risk of deactivation',
  receivedAt: '2026-10-03T10:00:00Z',
  from: 'seller-performance@amazon.com',
  kind: 'poor_metrics',
  due: '2026-10-06T06:59:00Z',
  phishing: false,
  severity: 'at_risk',
  caseState: 'open',
  says: 'a',
  done: false,
}

const inbox: readonly InboxItem[] = [
  letter,
  {
    ...letter,
    id: 'n2',
    subject: 'Confirm your bank account within 24 hours \u001b]0;owned\u0007',
    from: 'security@amaz0n-payments.example',
    kind: 'information_request',
    severity: 'critical',
    phishing: true,
    due: '2026-10-03T10:00:00Z',
    caseState: null,
  },
  {
    ...letter,
    id: 'n3',
    marketplace: 'JP',
    subject: '出品用アカウントの状態に関する重要なお知らせ',
    kind: 'policy_violation',
    severity: 'warning',
    phishing: null,
    due: null,
    caseState: null,
  },
  {
    ...letter,
    id: 'n4',
    subject: 'Thank you for your submission',
    kind: 'warning',
    severity: 'info',
    done: true,
  },
]

const text = `Dear Seller,

Your Order Defect Rate is 1.29% over the last 60 days, and our target is under 1%. To keep selling, please submit a plan of action within 72 hours.
\u001b[31mred\u001b[0m \u202Ereversed\u202C
See https://sellercentral.amazon.com/performance for more.`

const place = (words: string): { readonly start: number; readonly end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const letterView: View = {
  kind: 'letter',
  id: 'n1',
  top: 0,
  mark: 0,
  found: {
    answer: {
      text,
      phishing: false,
      signals: [{ detail: "amazon.com is one of Amazon's mail domains \u001b[2J", weight: -1 }],
      facts: [
        { label: 'kind', value: 'poor metrics, at risk' },
        { label: 'figures', value: 'order defect rate 1.29 % (target 1 %)' },
        { label: 'due', value: '2026-10-06T06:59:00Z' },
        { label: 'asks for', value: 'plan of action' },
      ],
      marks: [
        { fact: 1, ...place('1.29%') },
        { fact: 3, ...place('plan of action') },
        { fact: 2, ...place('72 hours') },
      ],
    },
  },
}

const findingsView: Extract<View, { kind: 'findings' }> = {
  kind: 'findings',
  account: 'acme',
  marketplace: 'DE',
  list: { selected: 1, top: 0 },
  filter: '',
  filtering: false,
  showSolved: false,
  found: { answer: findings },
}

/** Every screen there is, over one state. */
export function allScreens(state: ScreenState): Readonly<Record<string, ScreenState>> {
  const account = state.data.phase === 'ready' ? state.data.report.accounts[0] : undefined
  const key = account === undefined ? '' : storeKey(account)
  const metric: View = {
    kind: 'metric',
    key: {
      account: account?.account ?? '',
      marketplace: account?.marketplace ?? '',
      metric: 'order_defect_rate',
      fulfilment: 'mfn',
      basis: null,
      windowDays: 30,
    },
    source: 'reported',
    pane: 'breakdown',
    top: 0,
    whatIf: null,
    found: { answer: metricDetail },
  }
  return {
    health: state,
    'health wide': { ...state, views: [{ ...initialHealth, wide: true }] },
    filtered: { ...state, views: [{ ...initialHealth, filter: '!acme', filtering: true }] },
    account: pushView(state, {
      kind: 'account',
      key,
      list: { selected: 2, top: 0 },
      found: { answer: findings },
    }),
    findings: pushView(state, findingsView),
    'findings solved': pushView(state, { ...findingsView, showSolved: true, list: { selected: 3, top: 0 } }),
    'findings empty': pushView(state, { ...findingsView, found: { answer: [] } }),
    metric: pushView(state, metric),
    'metric what-if': pushView(state, {
      ...metric,
      pane: 'roll-off',
      whatIf: { cases: 1.2, defects: 0.5, from: '2026-11-01' },
    }),
    'metric assumptions': pushView(state, { ...metric, pane: 'assumptions' }),
    'metric loading': pushView(state, { ...metric, found: 'loading' }),
    'metric failed': pushView(state, { ...metric, found: { failed: 'the file is locked \u001b[31m' } }),
    inbox: pushView(state, initialInbox),
    'inbox done': pushView(state, { ...initialInbox, showDone: true, list: { selected: 3, top: 0 } }),
    'inbox empty': pushView(state, { ...initialInbox, filter: 'nothing like this' }),
    letter: pushView(state, letterView),
    rescued: pushView(
      {
        ...state,
        rescued: [
          {
            file: '/home/me/.local/state/health-tui/not-saved/2026-10-04T113000.000Z-42.txt',
            at: Date.parse('2026-10-04T11:30:00Z'),
            text: 'Owner of C1:\nLate, and nobody knew\u001b[2J why',
          },
          {
            file: '/home/me/.local/state/health-tui/not-saved/2026-10-01T080000.000Z-7.txt',
            at: Date.parse('2026-10-01T08:00:00Z'),
            text: 'Your editor was open: what it had saved was taken in; its file is /tmp/health-tui-x/plan.md\n',
          },
        ],
      },
      { kind: 'rescued', top: 0 },
    ),
    cases: pushView(state, { ...initialCases, list: { selected: 1, top: 0 } }),
    'cases new': pushView(state, {
      ...initialCases,
      form: {
        kind: 'line',
        title: 'New case: what is it about?',
        hint: 'A title for the list',
        field: fieldOf('Parcels'),
      },
    }),
    'cases mine': pushView(state, { ...initialCases, whose: 'mine' }),
    ...caseScreens(state),
    ...lifeScreens(state),
    search: pushView(state, {
      kind: 'search',
      field: fieldOf('plan action'),
      typing: true,
      list: top,
      answered: 'plan action',
      found: {
        answer: [
          { kind: 'account', id: 'x', title: 'acme', about: 'US', snippet: '' },
          {
            kind: 'letter',
            id: 'n1',
            title: 'Your account is at risk \u001b[2J',
            about: 'acme US 2026-10-03',
            snippet: 'please submit a \uE000plan\uE001 of \uE000action\uE001 within 72 hours \u001b[31m',
          },
          { kind: 'listing', id: 'B08QX4M7TL', title: 'B08QX4M7TL', about: 'SKU BLUE-1', snippet: '' },
        ],
      },
    }),
    'search empty': pushView(state, {
      kind: 'search',
      field: emptyField,
      typing: true,
      list: top,
      found: { answer: [] },
      answered: '',
    }),
    'search waiting': pushView(state, {
      kind: 'search',
      field: fieldOf('plan'),
      typing: false,
      list: top,
      found: { answer: [] },
      answered: '',
    }),
    team: pushView(state, { kind: 'team', list: top, found: { answer: teamDetail } }),
    'team alone': pushView(state, {
      kind: 'team',
      list: top,
      found: {
        answer: { ...teamDetail, server: null, conflicts: [], present: [], pending: 0, problem: null },
      },
    }),
    history: pushView(state, {
      kind: 'history',
      caseId: 'c1',
      path: 'deadline',
      list: { selected: 1, top: 0 },
      found: {
        answer: [
          {
            at: '2026-10-03T12:30:00.000Z',
            author: 'ben',
            device: 'desk \u001b[31m',
            what: 'set',
            path: 'deadline',
            value: '2026-10-06T06:59:00Z',
            synced: false,
            undone: false,
          },
          {
            at: '2026-10-02T09:00:00.000Z',
            author: 'anna',
            device: 'laptop',
            what: 'set',
            path: 'deadline',
            value: '2026-10-05T06:59:00Z',
            synced: true,
            undone: true,
          },
        ],
      },
    }),
    evidence: pushView(state, {
      kind: 'evidence',
      caseId: 'c1',
      list: top,
      form: null,
      found: {
        answer: {
          title: 'Order defects',
          papers: [
            {
              ref: 'Exhibit 1',
              title: 'Invoice of the supplier \u001b[31m',
              about: 'invoice, 2026-02-18, pdf',
              checks: [{ severity: 'error', text: 'EVD-03 the invoice names no quantity' }],
              exhibit: 'Exhibit 1',
              proposals: [
                { sets: 'date', value: '2026-02-18', line: 'Date: 18 February 2026', confirmed: true },
                {
                  sets: 'supplier.phone',
                  value: '+1 312 555 0123',
                  line: 'Tel: \u001b[2J',
                  confirmed: false,
                },
              ],
              unmarkable: null,
            },
            {
              ref: 'Exhibit 2',
              title: 'Contract',
              about: 'letter of authorization',
              checks: [],
              exhibit: 'Exhibit 2',
              proposals: [],
              unmarkable: 'no file is attached to it',
            },
          ],
          checks: [{ severity: 'warning', text: 'EVD-07 no paper covers B08QX4M7TL' }],
        },
      },
    }),
    settings: pushView(state, { kind: 'settings', list: top }),
    keys: pushView(state, { kind: 'keys', list: { selected: 2, top: 0 }, actions, capturing: true }),
    palette: { ...state, palette: { field: fieldOf('so'), list: top } },
    help: { ...state, help: 0 },
    opening: { ...state, data: { phase: 'opening' } },
    failed: {
      ...state,
      data: {
        phase: 'failed',
        what: 'cannot use the database',
        where: '/data/health.db',
        why: 'the file is damaged',
        remedy: 'restore a backup',
        exitCode: 5,
      },
    },
    welcome: { ...state, views: [{ kind: 'welcome', list: top }] },
    stale: { ...state, stale: 'disk full' },
    sample: { ...state, sample: true },
    toast: { ...state, toast: { text: 'done \u001b[31m', meaning: 'ok' } },
    'toast long': {
      ...state,
      toast: {
        text: `Record what was sent to Amazon: the case needs a second person's approval and its review is requested \u001b[31m`,
        meaning: 'warning',
      },
    },
    prompt: {
      ...state,
      prompt: {
        fields: {
          path: { text: '/tmp/Berichte für März.tsv', caret: 4 },
          account: emptyField,
          marketplace: emptyField,
        },
        focus: 'path',
        phase: { kind: 'editing', error: 'no such file' },
      },
    },
    importing: {
      ...state,
      prompt: {
        fields: { path: fieldOf('/tmp/orders.tsv'), account: emptyField, marketplace: emptyField },
        focus: 'path',
        phase: { kind: 'running', progress: 'orders.tsv  120,000 rows, 42 %, 3 s left' },
      },
    },
  }
}
