import {
  attemptsOf,
  checksOf,
  listNotifications,
  promiseLedger,
  stateOf,
  unfinishedBusiness,
  type CaseDocument,
  type ReviewStatus,
  type Store,
} from '@health-tui/storage'
import {
  calendarOf,
  caseStates,
  checkTransition,
  formatDay,
  outcomes,
  rhythmWords,
  stateMeanings,
} from '@health-tui/poa/life'
import { figuresIn } from '../../cases/check-figures.ts'
import { takeLifeStep } from '../../cases/life-step.ts'
import { reviewMissing, reviewWords } from '../../cases/review-words.ts'
import { tieReplies } from '../../cases/replies.ts'
import type { LifeDetail, LifeNext, LifeQuestions } from '../../tui/life/life-detail.ts'
import { createCaseChecker } from '../desk/check-case.ts'
import { caseFailure } from '../desk/case-failure.ts'
import { renderForScreen } from '../desk/submit-case.ts'
import { actionsOf } from '../own-actions.ts'
import type { AnswerDeps } from './answers.ts'

type Question<Name extends keyof LifeQuestions> = LifeQuestions[Name]['question']

/** More letters than this nobody looks through. */
const mostLetters = 12

export async function answerLife(
  { now, openStore, readReport }: AnswerDeps,
  { id }: Question<'life'>,
): Promise<LifeDetail | null> {
  const { store } = await openStore()
  const document = await store.cases.get(id)
  if (document === undefined) return null
  const review = await store.cases.reviewStatus(id)
  const at = now().toISOString()
  const report = createCaseChecker().check(document, new Map(), now())
  const errors = report.findings.filter(({ severity }) => severity === 'error').length
  const title = document.fields['title']
  const checks = checksOf(document, at)
  const metrics = checks[0]?.metrics ?? []
  const isOpen = checks.some(({ done }) => done === null)
  return {
    title: typeof title === 'string' ? title : 'Untitled case',
    state: stateOf(document),
    way: stateMeanings.map(({ state, meaning }) => ({ state, meaning })),
    errors,
    steps: stepsOf(document, { at, errors, missing: reviewMissing(review) }),
    attempts: attemptsOf(document).map(
      ({ id: attempt, number, date, by, channel, outcome, text, reply }) => ({
        id: attempt,
        number,
        date,
        by,
        channel,
        outcome,
        text,
        reply,
      }),
    ),
    promises: promiseLedger(document, at).map((entry) => ({
      id: entry.id,
      text: entry.text,
      owner: entry.owner,
      rhythm: rhythmWords(entry.rhythm),
      proofWanted: entry.proofWanted,
      due: entry.nextDue,
      missed: entry.missed,
      proofs: entry.proofs,
      state: entry.state,
    })),
    checks: checks.map(({ days, due, overdue, questions, done }) => ({
      days,
      due,
      overdue,
      questions,
      found: done === null ? null : { at: done.at, by: done.by, words: done.found },
    })),
    // Whoever is about to look wants to know what the figures are now; once all was found, nobody asks.
    figures: isOpen && metrics.length > 0 ? figuresIn(await readReport(), document, metrics) : [],
    review: {
      state: review.state,
      by: review.by,
      reason: review.reason,
      words: reviewWords(review),
      steps: reviewSteps(review, store.author),
    },
  }
}

const titles: Readonly<Record<string, string>> = {
  open: 'Back to writing',
  ready: 'Mark it as ready to be sent',
  reinstated: 'Reinstated without an answer to an attempt',
  watched: 'Watch it: follow promises and checks',
  closed: 'Close the case',
}

/** What may come next, the likeliest first. */
function stepsOf(
  document: CaseDocument,
  about: { readonly at: string; readonly errors: number; readonly missing: string | null },
): readonly LifeNext[] {
  const from = stateOf(document)
  const sent = attemptsOf(document)
  const unfinished = unfinishedBusiness(document, about.at)
  const stand = `${about.errors} ${about.errors === 1 ? 'error of the linter stands' : 'errors of the linter stand'}`
  const move = (to: string): readonly LifeNext[] => {
    const step = checkTransition({ from, to, ...(to === 'closed' ? { unfinished } : {}) })
    if (from === to || (!step.ok && !step.reasonWanted)) return []
    const meaning = stateMeanings.find(({ state }) => state === to)?.meaning ?? ''
    return [
      {
        kind: 'move',
        to,
        title: titles[to] ?? to,
        about: to === 'ready' && about.errors > 0 ? `${meaning}; ${stand}` : meaning,
        why: to === 'ready' ? about.missing : null,
        asks: step.ok ? null : step.why.replace(/^this step needs a reason(?:: |, as )/, ''),
        word: null,
      },
    ]
  }
  const attempt: LifeNext = {
    kind: 'sent',
    to: 'submitted',
    title:
      sent.length === 0 ? 'It was sent: record the exact text' : 'Another attempt was sent: record its text',
    about: `The text opens as the plan reads now${about.errors > 0 ? `; ${stand}` : ''}. Every measure in it becomes a promise.`,
    why: about.missing,
    asks: null,
    word: null,
  }
  const answer: LifeNext = {
    kind: 'answer',
    to: 'answered',
    title: 'Amazon answered: record its reply',
    about: 'What the answer means, then its words: pasted, or from a letter in the inbox.',
    why: sent.length === 0 ? 'nothing was sent yet' : null,
    asks: null,
    word: null,
  }
  const order = orders[from] ?? ['sent', 'answer', ...caseStates]
  return order.flatMap((step) => (step === 'sent' ? [attempt] : step === 'answer' ? [answer] : move(step)))
}

/** Sent and answered are recorded with their words; the other states are only gone to. */
const orders: Readonly<Record<string, readonly string[]>> = {
  open: ['ready', 'sent', 'answer', 'reinstated', 'closed'],
  ready: ['sent', 'open', 'answer', 'reinstated', 'closed'],
  submitted: ['answer', 'sent', 'open', 'closed'],
  answered: ['open', 'sent', 'ready', 'answer', 'reinstated', 'closed'],
  reinstated: ['watched', 'answer', 'open', 'closed'],
  watched: ['closed', 'open', 'answer'],
  closed: ['open', 'watched'],
}

function reviewSteps({ state, requestedBy, required }: ReviewStatus, me: string): readonly LifeNext[] {
  const step = (
    to: string,
    title: string,
    about: string,
    extra: Partial<Pick<LifeNext, 'why' | 'asks' | 'word'>> = {},
  ): LifeNext => ({ kind: 'review', to, title, about, why: null, asks: null, word: null, ...extra })
  const asked = state === 'requested' || state === 'voided' || state === 'approved'
  const notAsked = requestedBy === null ? 'nobody asked for a review' : null
  return [
    ...(state === 'requested'
      ? []
      : [
          step(
            'request',
            'Ask for a review',
            'A second person has to approve before the plan is recorded as sent.',
          ),
        ]),
    ...(asked
      ? [
          step('approve', 'Approve the plan', 'It holds until somebody changes the plan.', {
            why: notAsked ?? (requestedBy === me ? 'you asked for it yourself: somebody else has to' : null),
            word: 'approve',
          }),
          step('reject', 'Send it back', 'With what has to be better.', {
            why: notAsked,
            asks: 'what has to be better',
          }),
          step(
            'withdraw',
            'Withdraw the review',
            'The plan still needs an approval: ask again when it is ready.',
            {
              why: notAsked,
            },
          ),
        ]
      : []),
    ...(required && state !== 'approved'
      ? [
          step('waive', 'Go without a review', 'The plan may then be recorded as sent without an approval.', {
            word: 'alone',
          }),
        ]
      : []),
  ]
}

export async function answerPlanText(
  { now, openStore }: AnswerDeps,
  { id }: Question<'plan-text'>,
): Promise<string> {
  const { store } = await openStore()
  const document = await store.cases.get(id)
  return document === undefined ? '' : renderForScreen(document, 'text', now())
}

/** Letters of the case's account that came after the first attempt, those that are tied to the case first. */
export async function answerChoices(
  { database, openStore }: AnswerDeps,
  { id }: Question<'answer-choices'>,
): Promise<LifeQuestions['answer-choices']['answer']> {
  const { store } = await openStore()
  const document = await store.cases.get(id)
  if (document === undefined) return { outcomes, letters: [] }
  const account = document.fields['account']
  const sentAt = Date.parse(attemptsOf(document)[0]?.date ?? '')
  const tied = new Set(
    (await tieReplies(database)).filter(({ caseId }) => caseId === id).map(({ letterId }) => letterId),
  )
  const letters = (await listNotifications(database))
    .filter(
      (letter) =>
        letter.phishing !== true &&
        (tied.has(letter.id) ||
          ((account === undefined || letter.account === account) &&
            letter.receivedAt !== null &&
            letter.receivedAt >= sentAt)),
    )
    .toSorted(
      (one, other) =>
        Number(tied.has(other.id)) - Number(tied.has(one.id)) ||
        (other.receivedAt ?? 0) - (one.receivedAt ?? 0),
    )
    .slice(0, mostLetters)
  return {
    outcomes,
    letters: letters.map(({ id: letter, receivedAt, kind, subject }) => ({
      id: letter,
      label: [
        receivedAt === null ? '' : new Date(receivedAt).toISOString().slice(0, 10),
        (kind ?? 'letter').replaceAll('_', ' '),
        subject ?? 'without a subject',
        tied.has(letter) ? '(tied to this case)' : '',
      ]
        .filter((part) => part !== '')
        .join('  '),
    })),
  }
}

export async function answerCaseOfLetter(
  { database }: AnswerDeps,
  { id }: Question<'case-of-letter'>,
): Promise<string | null> {
  return (await tieReplies(database)).find(({ letterId }) => letterId === id)?.caseId ?? null
}

export async function answerLifeStep(
  { now, openStore }: AnswerDeps,
  { id, step }: Question<'life-step'>,
): Promise<LifeQuestions['life-step']['answer']> {
  const { store } = await openStore()
  try {
    const taken = step.kind === 'proof' ? { ...step, day: step.day ?? (await today(store, id, now())) } : step
    const txns = await actionsOf(store, id, async () => takeLifeStep(store, id, taken, now()))
    // A review is answered by another one, never undone: others may have seen it.
    return { txns: step.kind === 'review' || step.kind === 'waive-review' ? [] : txns }
  } catch (error) {
    throw caseFailure(error)
  }
}

/** Today where the marketplace is. */
async function today(store: Store, id: string, now: Date): Promise<string> {
  const marketplace = (await store.cases.get(id))?.fields['marketplace']
  const calendar = calendarOf(typeof marketplace === 'string' ? marketplace : undefined)
  return formatDay(calendar.day(now.toISOString()) ?? 0)
}
