import type { LifePromise, LifeStepAsked } from '../life/life-detail.ts'
import { isRhythm, mostDays, rhythmChoices } from '../life/rhythms.ts'
import type { ScreenState } from '../state.ts'
import type { Action, ActionDeps } from './action.ts'
import { chosenRow, take } from './life-actions.ts'

/** What was read from a measure's words may be wrong: who answers for a promise, how often, what shows it. */
export const promiseActions: readonly Action[] = [
  ofPromise('promise-owner', 'Set who answers for the promise', 'owner', 'o', (deps, promise) =>
    deps.forms.askLine({
      title: `Who answers for it: ${oneLine(promise.text)}`,
      hint: 'The role, such as shipping lead; no names of people',
      text: promise.owner ?? '',
      problem: (typed) => (typed === '' ? 'Name the role that answers for it.' : undefined),
      go: (owner) => set(deps, promise, { owner }, `${owner} answers for it now`),
    }),
  ),
  ofPromise('promise-rhythm', 'Set how often the promise has to be kept', 'rhythm', 'R', (deps, promise) => {
    const known = rhythms.some(({ id }) => id === promise.rhythm)
    deps.forms.askChoice({
      title: `How often: ${oneLine(promise.text)}`,
      choices: known ? rhythms : [{ id: promise.rhythm, label: `Every ${promise.rhythm}` }, ...rhythms],
      now: promise.rhythm,
      go: (rhythm) =>
        rhythm === otherRhythm
          ? askDays(deps, promise)
          : set(deps, promise, { rhythm }, `It has to be kept ${inWords(rhythm)} now`),
    })
  }),
  ofPromise(
    'promise-proof',
    'Set what has to be filed as proof of the promise',
    'proof',
    'p',
    (deps, promise) =>
      deps.forms.askLine({
        title: `What is filed as proof: ${oneLine(promise.text)}`,
        hint: 'A sheet, a log, an order list: whatever shows each time that it was kept',
        text: promise.proofWanted ?? '',
        problem: (typed) => (typed === '' ? 'Name what shows that it was kept.' : undefined),
        go: (proof) => set(deps, promise, { proof }, 'The proof that is wanted is noted'),
      }),
  ),
]

const otherRhythm = 'other'

const rhythms = [...rhythmChoices, { id: otherRhythm, label: 'Another number of days' }]

function inWords(rhythm: string): string {
  if (rhythm === 'event') return 'as it comes'
  return rhythm === 'automatic' ? 'by itself, looked at once a month,' : rhythm
}

function askDays(deps: ActionDeps, promise: LifePromise): void {
  deps.forms.askLine({
    title: `Every how many days: ${oneLine(promise.text)}`,
    hint: `A number from 1 to ${mostDays}`,
    problem: (typed) =>
      /^\d{1,3}$/.test(typed) && isRhythm(`${typed} days`)
        ? undefined
        : `Type a number of days from 1 to ${mostDays}.`,
    go: (days) => set(deps, promise, { rhythm: `${days} days` }, `It has to be kept every ${days} days now`),
  })
}

function ofPromise(
  id: string,
  title: string,
  footer: string,
  key: string,
  run: (deps: ActionDeps, promise: LifePromise) => void,
): Action {
  return {
    id,
    title,
    footer,
    footerRank: 30,
    keys: [key],
    views: ['life'],
    when: (state) => promiseHere(state) !== undefined,
    run(deps) {
      const promise = promiseHere(deps.store.get())
      if (promise !== undefined) run(deps, promise)
    },
  }
}

function promiseHere(state: ScreenState): LifePromise | undefined {
  const row = chosenRow(state)
  return row?.kind === 'promise' ? row.promise : undefined
}

function set(
  deps: ActionDeps,
  { id }: LifePromise,
  change: Omit<Extract<LifeStepAsked, { kind: 'promise' }>, 'kind' | 'promise'>,
  said: string,
): void {
  take(deps, { kind: 'promise', promise: id, ...change }, said)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
