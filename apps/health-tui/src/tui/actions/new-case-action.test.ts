import { expect, it } from 'vitest'
import { filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import type { ChoiceQuestion, LineQuestion } from '../forms/form-control.ts'
import type { ActionDeps } from './action.ts'
import { createStore } from '../store/store.ts'
import { newCaseAction } from './new-case-action.ts'

function begin(stores: readonly (readonly [string, string])[]) {
  const asked: { line?: LineQuestion; choice?: ChoiceQuestion } = {}
  const seen: unknown[] = []
  const deps: Pick<ActionDeps, 'store' | 'ask' | 'hold' | 'showCase' | 'forms'> = {
    store: createStore(filledState({ columns: 100, rows: 30 }, statusReport(stores))),
    ask: async (name: string, question: unknown) => {
      seen.push([name, question])
      return Promise.resolve('c9')
    },
    hold: (work) => void work(),
    showCase: (id) => seen.push(['shown', id]),
    forms: {
      askLine: (line) => (asked.line = line),
      askChoice: (choice) => (asked.choice = choice),
      askWords() {},
    },
  }
  newCaseAction.run(deps as ActionDeps)
  return { asked, seen }
}

it('asks for a title and a store, makes the case and shows it', async () => {
  const { asked, seen } = begin([
    ['acme', 'US'],
    ['Acmé', ''],
  ])
  expect(asked.line?.problem('')).toContain('title')
  asked.line?.go('Late parcels')
  expect(asked.choice?.choices.map(({ label }) => label)).toEqual(['acme US', 'Acmé', 'none of them'])
  asked.choice?.go('Acmé\0')
  await expect
    .poll(() => seen)
    .toEqual([
      ['new-case', { title: 'Late parcels', account: 'Acmé', marketplace: null }],
      ['shown', 'c9'],
    ])
})

it('asks for no store where none is known', async () => {
  const { asked, seen } = begin([])
  asked.line?.go('Late parcels')
  expect(asked.choice).toBeUndefined()
  await expect
    .poll(() => seen[0])
    .toEqual(['new-case', { title: 'Late parcels', account: null, marketplace: null }])
})
