import { answerOf } from '../model/found.ts'
import type { EvidenceDone, EvidenceRow } from '../questions.ts'
import { currentView, type ScreenState } from '../state.ts'
import { toast, type Action, type ActionDeps } from './action.ts'
import { refreshEvidence } from './team-actions.ts'

/** Papers of a case: attaching them, confirming what was read from them, marking it in a copy. */
export const evidenceActions: readonly Action[] = [
  {
    id: 'evidence-confirm',
    title: 'Confirm what was read from the paper',
    footer: 'confirm',
    keys: ['enter', 'l', 'right'],
    views: ['evidence'],
    when: (state) => chosenPaper(state) !== undefined,
    disabled: (state) => {
      const paper = chosenPaper(state)
      if (paper?.exhibit === null) return 'no exhibit names this file'
      return paper?.proposals.length === 0 ? 'nothing was read from it' : undefined
    },
    run: confirm,
  },
  {
    id: 'evidence-add',
    title: 'Attach a file as an exhibit',
    footer: 'add file',
    keys: ['a', 'insert'],
    views: ['evidence'],
    run: (deps) => askForFile(deps, ''),
  },
  {
    id: 'evidence-mark',
    title: 'Mark what is confirmed in a copy that takes the place of the paper',
    footer: 'mark',
    keys: ['m'],
    views: ['evidence'],
    when: (state) => chosenPaper(state) !== undefined,
    disabled: (state) => chosenPaper(state)?.unmarkable ?? undefined,
    run: (deps) => {
      const id = caseHere(deps)
      const exhibit = chosenPaper(deps.store.get())?.exhibit
      if (exhibit === null || exhibit === undefined) return
      work(
        deps,
        id,
        async () => deps.ask('evidence-mark', { id, exhibit }),
        () => `Marked in a copy, which is ${exhibit} now`,
      )
    },
  },
]

function askForFile(deps: ActionDeps, text: string): void {
  const id = caseHere(deps)
  deps.forms.askLine({
    title: 'File to attach',
    hint: 'Type, paste or drop its path; a PDF, PNG, JPEG or GIF',
    text,
    problem: (typed) => (typed === '' ? 'Type or paste the path of a file.' : undefined),
    go(path) {
      const attach = async (): Promise<EvidenceDone> => {
        try {
          return await deps.ask('evidence-add', { id, path })
        } catch (error) {
          // A path that is wrong in one letter is not typed anew.
          askForFile(deps, path)
          throw error
        }
      }
      work(deps, id, attach, ({ exhibit }) => `Attached as ${exhibit}`)
    },
  })
}

function confirm(deps: ActionDeps): void {
  const id = caseHere(deps)
  const paper = chosenPaper(deps.store.get())
  if (paper === undefined || paper.exhibit === null) return
  const { exhibit, proposals } = paper
  deps.forms.askChoice({
    title: `What ${exhibit} says: Enter takes it over`,
    choices: proposals.map(({ sets, value, line, doubt, confirmed }, index) => ({
      id: String(index),
      label: `${confirmed ? '[x]' : '[ ]'} ${fieldName(sets)} = ${value}${doubt === undefined ? '' : ` ? ${doubt}`}${line === value ? '' : `   (${line})`}`,
    })),
    go: (chosen) => {
      const proposal = proposals[Number(chosen)]
      if (proposal === undefined) return
      const { sets, value } = proposal
      work(
        deps,
        id,
        async () => deps.ask('evidence-confirm', { id, exhibit, sets, value }),
        () => `Confirmed: ${fieldName(sets)} = ${value}`,
      )
    },
  })
}

/** `supplier.phone`: supplier phone. */
function fieldName(sets: string): string {
  return sets.replace('.', ' ')
}

function work(
  deps: ActionDeps,
  id: string,
  todo: () => Promise<EvidenceDone>,
  said: (done: EvidenceDone) => string,
): void {
  deps.hold(async () => {
    const done = await todo()
    const words = said(done)
    if (done.txns.length > 0)
      deps.store.set((state) => ({
        ...state,
        undo: {
          title: words,
          run: async () => {
            await deps.ask('undo-in-case', { id, txns: done.txns })
            refreshEvidence(deps)
          },
        },
      }))
    toast(deps, done.txns.length > 0 ? `${words}; u takes it back.` : `${words}.`)
    refreshEvidence(deps)
  })
}

function caseHere({ store }: Pick<ActionDeps, 'store'>): string {
  const view = currentView(store.get())
  return view.kind === 'evidence' ? view.caseId : ''
}

function chosenPaper(state: ScreenState): EvidenceRow | undefined {
  const view = currentView(state)
  return view.kind === 'evidence' ? answerOf(view.found)?.papers[view.list.selected] : undefined
}
