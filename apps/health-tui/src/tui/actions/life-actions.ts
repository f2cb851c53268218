import { caseRows } from '../screens/cases.ts'
import { answerOf, foundBy } from '../model/found.ts'
import type { LifeAttempt, LifeDetail, LifeNext, LifeStepAsked } from '../life/life-detail.ts'
import { firstRow, lifeRows, type LifeRow } from '../life/life-rows.ts'
import { currentView, listTop, pushView, withViewOf, type ScreenState } from '../state.ts'
import { toast, type Action, type ActionDeps } from './action.ts'
import { caseMode } from './case-actions.ts'
import { currentLetter } from './inbox-actions.ts'

/** The steps of a case's life: from the board and from the case to one screen on which Enter takes the next one. */
export const lifeActions: readonly Action[] = [
  {
    id: 'life',
    title: 'Steps of the case: ready, sent, answered, promises, checks, review',
    footer: 'steps',
    footerRank: 20,
    keys: ['s'],
    views: ['cases', 'case'],
    when: (state) => caseHere(state) !== undefined,
    run: (deps) => {
      const caseId = caseHere(deps.store.get())
      if (caseId !== undefined) openLife(deps, caseId)
    },
  },
  {
    id: 'life-do',
    title: 'Take the selected step',
    footer: 'do it',
    footerRank: 10,
    keys: ['enter', 'l', 'right'],
    views: ['life'],
    when: (state) => chosenRow(state) !== undefined,
    disabled: (state) => {
      const row = chosenRow(state)
      return row !== undefined && 'step' in row ? (row.step.why ?? undefined) : undefined
    },
    run: (deps) => {
      const row = chosenRow(deps.store.get())
      if (row !== undefined) takeRow(deps, row)
    },
  },
  {
    id: 'life-sent',
    title: 'Record what was sent to Amazon',
    footer: 'sent',
    keys: ['S'],
    views: ['life'],
    when: (state) => stepOf(state, 'sent') !== undefined,
    disabled: (state) => stepOf(state, 'sent')?.why ?? undefined,
    run: (deps) => recordSent(deps),
  },
  {
    id: 'life-answer',
    title: "Record Amazon's answer",
    footer: 'answer',
    keys: ['a'],
    views: ['life'],
    when: (state) => stepOf(state, 'answer') !== undefined,
    disabled: (state) => stepOf(state, 'answer')?.why ?? undefined,
    run: (deps) => recordAnswer(deps, undefined),
  },
]

/** From a letter to the case that it answers. */
export const answerActions: readonly Action[] = [
  {
    id: 'answers-case',
    title: 'It answers what was sent: record it in its case',
    footer: 'answer',
    keys: ['a'],
    views: ['letter', 'inbox'],
    when: (state) => currentLetter(state) !== undefined,
    disabled: (state) =>
      currentLetter(state)?.phishing === true
        ? 'it looks like a fake, not like an answer of Amazon'
        : undefined,
    run: recordLetter,
  },
  {
    id: 'answers-another-case',
    title: 'It does not answer the case that it is tied to',
    keys: ['A'],
    views: ['letter', 'inbox'],
    when: (state) => currentLetter(state) !== undefined,
    run: untieLetter,
  },
]

export function openLife(deps: Pick<ActionDeps, 'store' | 'ask' | 'hold'>, caseId: string): void {
  deps.store.set((state) =>
    pushView(state, { kind: 'life', caseId, list: listTop, form: null, found: 'loading' }),
  )
  refreshHeld(deps)
}

export function refreshLife({ store, ask, attempt }: Pick<ActionDeps, 'store' | 'ask' | 'attempt'>): void {
  const view = currentView(store.get())
  if (view.kind !== 'life') return
  const { caseId } = view
  attempt(async () => {
    const found = await foundBy(ask('life', { id: caseId }))
    store.set((state) =>
      withViewOf(state, 'life', (shown) => {
        if (shown.caseId !== caseId) return shown
        const detail = answerOf(found)
        if (detail === undefined || detail === null) return { ...shown, found }
        const first = shown.found === 'loading'
        const selected = first
          ? firstRow(detail)
          : Math.min(shown.list.selected, Math.max(0, lifeRows(detail).length - 1))
        return { ...shown, found, list: { ...shown.list, selected } }
      }),
    )
  })
}

/** The case that is shown, or selected on the board. */
function caseHere(state: ScreenState): string | undefined {
  const view = currentView(state)
  if (view.kind === 'cases') return caseRows(state, view)[view.list.selected]?.id
  return view.kind === 'case' && caseMode(state) === 'outline' ? view.id : undefined
}

function detailHere(state: ScreenState): LifeDetail | undefined {
  const view = currentView(state)
  return view.kind === 'life' ? (answerOf(view.found) ?? undefined) : undefined
}

export function chosenRow(state: ScreenState): LifeRow | undefined {
  const view = currentView(state)
  const detail = detailHere(state)
  return view.kind === 'life' && detail !== undefined ? lifeRows(detail)[view.list.selected] : undefined
}

function stepOf(state: ScreenState, kind: LifeNext['kind']): LifeNext | undefined {
  return detailHere(state)?.steps.find((step) => step.kind === kind)
}

function takeRow(deps: ActionDeps, row: LifeRow): void {
  switch (row.kind) {
    case 'step':
    case 'review':
      takeNext(deps, row.step)
      return
    case 'promise': {
      const { id, text } = row.promise
      deps.forms.askLine({
        title: `What shows that it was kept: ${text.replace(/\s+/g, ' ')}`,
        hint: 'A sheet, a log, an order list; today, or begin with a day such as 2026-10-12',
        problem: (typed) =>
          proofOf(typed).proof === '' ? 'Say what shows that the promise was kept.' : undefined,
        go: (typed) => take(deps, { kind: 'proof', promise: id, ...proofOf(typed) }, 'Proof is filed'),
      })
      return
    }
    case 'check': {
      const { days, found } = row.check
      if (found !== null) {
        toast(deps, 'This check is done; what was found stays on record.', 'warning')
        return
      }
      deps.forms.askLine({
        title: `What the check at ${days} days found`,
        hint: 'In a few words: the figures, new entries, what was done about them',
        problem: (typed) => (typed === '' ? 'Say what was found.' : undefined),
        go: (typed) =>
          take(deps, { kind: 'check', days, found: typed }, `The check at ${days} days is recorded`),
      })
      return
    }
    default:
      recordAnswer(deps, row.attempt)
  }
}

function proofOf(typed: string): { readonly day: string | null; readonly proof: string } {
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})[\s:,]+(.*)$/.exec(typed) ?? []
  return day === undefined ? { day: null, proof: typed } : { day, proof: rest?.trim() ?? '' }
}

function takeNext(deps: ActionDeps, step: LifeNext): void {
  if (step.kind === 'sent') {
    recordSent(deps)
    return
  }
  if (step.kind === 'answer') {
    recordAnswer(deps, undefined)
    return
  }
  const { to, asks, word, title } = step
  const go = (reason: string | undefined): void => {
    if (step.kind === 'move') take(deps, { kind: 'move', to, reason }, `The case is ${to} now`)
    else if (to === 'waive') take(deps, { kind: 'waive-review' }, 'No review is needed any more')
    else if (to === 'request' || to === 'approve' || to === 'reject' || to === 'withdraw')
      take(deps, { kind: 'review', action: to, reason }, reviewSaid[to])
  }
  if (asks !== null)
    deps.forms.askLine({
      title: `${title}: why?`,
      hint: asks,
      problem: (typed) => (typed === '' ? 'Say why in a few words; it stays in the case.' : undefined),
      go,
    })
  else if (word !== null)
    deps.forms.askLine({
      title,
      hint: `Type ${word}; Esc goes back`,
      problem: (typed) => (typed === word ? undefined : `Type ${word}, or Esc to go back.`),
      go: () => go(undefined),
    })
  else go(undefined)
}

const reviewSaid = {
  request: 'A review is asked for; it can be withdrawn',
  approve: 'Approved; it holds until the plan changes',
  reject: 'Sent back with your reason',
  withdraw: 'The review is withdrawn',
} as const

/** Where Amazon takes plans; kept with the attempt. */
const channels = [
  { id: 'account_health', label: 'Account Health page of Seller Central' },
  { id: 'email', label: 'Reply by e-mail' },
  { id: 'form', label: 'A form or a case of Seller Support' },
  { id: 'phone', label: 'By phone' },
] as const

function recordSent(deps: ActionDeps): void {
  const view = currentView(deps.store.get())
  if (view.kind !== 'life') return
  deps.forms.askChoice({
    title: 'Where it was sent',
    choices: channels,
    go: (channel) =>
      deps.hold(async () => {
        const text = await deps.ask('plan-text', { id: view.caseId })
        deps.forms.askWords({
          title: 'The exact text that was sent; change it to what you really sent',
          text,
          optional: false,
          go: (sent) =>
            take(deps, { kind: 'sent', text: sent, channel }, 'Recorded as sent, with exactly this text'),
        })
      }),
  })
}

const meanings: Readonly<Record<string, string>> = {
  rejected: 'Rejected',
  more_information: 'More information is wanted',
  reinstated: 'Reinstated: what was taken is given back',
  accepted: 'Accepted',
  no_answer: 'No answer came',
  withdrawn: 'Withdrawn by us',
}

function recordAnswer(deps: ActionDeps, attempt: LifeAttempt | undefined): void {
  const view = currentView(deps.store.get())
  if (view.kind !== 'life') return
  deps.hold(async () => {
    const { outcomes, letters } = await deps.ask('answer-choices', { id: view.caseId })
    deps.forms.askChoice({
      title:
        attempt === undefined ? 'What Amazon answered' : `What Amazon answered to attempt ${attempt.number}`,
      choices: [
        ...letters.map(({ id, label }) => ({ id: `letter ${id}`, label: `From the inbox: ${label}` })),
        ...outcomes.map((id) => ({ id, label: meanings[id] ?? id.replaceAll('_', ' ') })),
      ],
      go: (chosen) => {
        const which = attempt === undefined ? {} : { attempt: attempt.id }
        if (chosen.startsWith('letter ')) {
          take(
            deps,
            { kind: 'answer', letter: chosen.slice('letter '.length), ...which },
            'The letter is recorded as the answer',
          )
          return
        }
        deps.forms.askWords({
          title: `Amazon's words (${chosen.replaceAll('_', ' ')})`,
          text: attempt?.reply ?? '',
          optional: true,
          go: (words) =>
            take(
              deps,
              { kind: 'answer', outcome: chosen, ...(words.trim() === '' ? {} : { text: words }), ...which },
              `Amazon's answer is recorded: ${chosen.replaceAll('_', ' ')}`,
            ),
        })
      },
    })
  })
}

/** Records the shown letter as the answer to what its case sent. */
function recordLetter(deps: ActionDeps): void {
  const letter = currentLetter(deps.store.get())
  if (letter === undefined) return
  deps.hold(async () => {
    const caseId = await deps.ask('case-of-letter', { id: letter.id })
    if (caseId === null) {
      toast(
        deps,
        'Nothing ties it to a case: in the case (3, then s) a lets you choose it from the inbox.',
        'warning',
      )
      return
    }
    openLife(deps, caseId)
    take(deps, { kind: 'answer', letter: letter.id }, 'The letter is recorded as the answer of its case')
  })
}

/** Takes the shown letter off the case that it looks like an answer to. */
function untieLetter(deps: ActionDeps): void {
  const letter = currentLetter(deps.store.get())
  if (letter === undefined) return
  deps.hold(async () => {
    const caseId = await deps.ask('case-of-letter', { id: letter.id })
    if (caseId === null) {
      toast(deps, 'Nothing ties it to a case.', 'warning')
      return
    }
    openLife(deps, caseId)
    take(deps, { kind: 'not-answer', letter: letter.id }, 'The letter is not tied to this case any more')
  })
}

/** Takes a step in the shown case, says so, and remembers how to take it back. */
export function take(deps: ActionDeps, step: LifeStepAsked, said: string): void {
  const view = currentView(deps.store.get())
  if (view.kind !== 'life') return
  const { caseId } = view
  deps.hold(async () => {
    const { txns } = await deps.ask('life-step', { id: caseId, step })
    if (txns.length > 0)
      deps.store.set((state) => ({
        ...state,
        undo: {
          title: said,
          run: async () => {
            await deps.ask('undo-in-case', { id: caseId, txns })
            refreshHeld(deps)
          },
        },
      }))
    toast(deps, txns.length > 0 ? `${said}; u takes it back.` : `${said}.`)
    refreshHeld(deps)
  })
}

/** The next key is meant for the case as it stands after the step: it waits until that is shown. */
function refreshHeld(deps: Pick<ActionDeps, 'store' | 'ask' | 'hold'>): void {
  refreshLife({ ...deps, attempt: deps.hold })
}
