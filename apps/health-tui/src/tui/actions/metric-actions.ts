import type { StatusMetric } from '@health-tui/metrics'
import { answerOf, foundBy } from '../model/found.ts'
import type { WhatIf } from '../questions.ts'
import { currentView, metricPanes, pushView, withViewOf, type ScreenState, type View } from '../state.ts'
import type { Action, ActionDeps } from './action.ts'

type MetricView = Extract<View, { kind: 'metric' }>

const asUsual: WhatIf = { cases: 1, defects: 1, from: null }
const step = 0.1
const most = 5
const dayMs = 86_400_000

export const metricActions: readonly Action[] = [
  {
    id: 'next-pane',
    title: 'Breakdown, roll-off calendar, assumptions: the next one',
    footer: 'next part',
    keys: ['tab'],
    views: ['metric'],
    run: ({ store }) => store.set((state) => turnPane(state, 1)),
  },
  {
    id: 'previous-pane',
    title: 'Breakdown, roll-off calendar, assumptions: the one before',
    keys: ['shift-tab'],
    views: ['metric'],
    run: ({ store }) => store.set((state) => turnPane(state, -1)),
  },
  whatIf('more-orders', 'What if: 10 % more orders', ['+', '='], (now) => ({
    ...now,
    cases: bounded(now.cases + step),
  })),
  whatIf('fewer-orders', 'What if: 10 % fewer orders', ['-'], (now) => ({
    ...now,
    cases: bounded(now.cases - step),
  })),
  whatIf('more-defects', 'What if: 10 % more defects', [']'], (now) => ({
    ...now,
    defects: bounded(now.defects + step),
  })),
  whatIf('fewer-defects', 'What if: 10 % fewer defects', ['['], (now) => ({
    ...now,
    defects: bounded(now.defects - step),
  })),
  whatIf('later', 'What if: from a day later on', ['>'], (now, today) => ({
    ...now,
    from: shift(now.from, 1, today),
  })),
  whatIf('earlier', 'What if: from a day earlier on', ['<'], (now, today) => ({
    ...now,
    from: shift(now.from, -1, today),
  })),
  {
    id: 'as-usual',
    title: 'What if: take the assumptions back',
    keys: ['0'],
    views: ['metric'],
    when: (state) => shownMetric(state)?.whatIf != null,
    run: (deps) => assume(deps, null),
  },
]

/** Shows one figure of an account, and asks for everything behind it. */
export function openMetric(
  deps: ActionDeps,
  { account, marketplace }: { readonly account: string; readonly marketplace: string },
  { metric, fulfilment, basis, windowDays, source }: StatusMetric,
): void {
  deps.store.set((state) =>
    pushView(state, {
      kind: 'metric',
      key: { account, marketplace, metric, fulfilment, basis, windowDays },
      source,
      pane: source === 'reported' ? 'roll-off' : 'breakdown',
      top: 0,
      whatIf: null,
      found: 'loading',
    }),
  )
  refreshMetric(deps)
}

/** Asks again for what is behind the shown figure; an answer to an older question is dropped. */
export function refreshMetric({ store, ask, follow }: Pick<ActionDeps, 'store' | 'ask' | 'follow'>): void {
  const asked = shownMetric(store.get())
  if (asked === undefined) return
  follow('metric', async () => {
    const found = await foundBy(ask('metric', { ...asked.key, assume: asked.whatIf }))
    store.set((state) =>
      withViewOf(state, 'metric', (view) =>
        view.key === asked.key && view.whatIf === asked.whatIf ? { ...view, found } : view,
      ),
    )
  })
}

function shownMetric(state: ScreenState): MetricView | undefined {
  const view = currentView(state)
  return view.kind === 'metric' ? view : undefined
}

function turnPane(state: ScreenState, by: number): ScreenState {
  return withViewOf(state, 'metric', (view) => {
    const at = (metricPanes.indexOf(view.pane) + by + metricPanes.length) % metricPanes.length
    return { ...view, pane: metricPanes[at] ?? view.pane, top: 0 }
  })
}

function whatIf(
  id: string,
  title: string,
  keys: readonly string[],
  change: (now: WhatIf, today: number) => WhatIf,
): Action {
  return {
    id,
    title,
    keys,
    views: ['metric'],
    disabled: (state) => {
      const found = shownMetric(state)?.found
      return found !== undefined && answerOf(found)?.forecast === null
        ? 'there is nothing to look ahead from'
        : undefined
    },
    run: (deps) => {
      const state = deps.store.get()
      const next = change(shownMetric(state)?.whatIf ?? asUsual, state.now)
      assume(deps, next.cases === 1 && next.defects === 1 && next.from === null ? null : next)
    },
  }
}

/** The old picture stays until the new one is there: it would flicker under a held key otherwise. */
function assume(deps: ActionDeps, whatIf: WhatIf | null): void {
  deps.store.set((state) => withViewOf(state, 'metric', (view) => ({ ...view, whatIf })))
  refreshMetric(deps)
}

function bounded(factor: number): number {
  return Math.round(Math.min(most, Math.max(0, factor)) * 100) / 100
}

function shift(from: string | null, days: number, now: number): string | null {
  const tomorrow = Date.parse(new Date(now).toISOString().slice(0, 10)) + dayMs
  const next = (from === null ? tomorrow : Date.parse(from)) + days * dayMs
  return next <= tomorrow ? null : new Date(next).toISOString().slice(0, 10)
}
