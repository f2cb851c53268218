import { putBack, throwAway } from '../rescue.ts'
import { currentView, popView, pushView } from '../state.ts'
import { toast, type Action } from './action.ts'

export const rescuedAction: Action = {
  id: 'rescued',
  title: 'Words that were in no case when the program was ended',
  keys: ['W'],
  when: (state) => state.rescued.length > 0 && currentView(state).kind !== 'rescued',
  run: ({ store }) => store.set((state) => pushView(state, { kind: 'rescued', top: 0 })),
}

/** Words that were in no case when the program was ended: to be read and taken over, then thrown away. */
export const rescuedActions: readonly Action[] = [
  rescuedAction,
  {
    id: 'throw-away',
    title: 'Throw these words away',
    footer: 'throw away',
    keys: ['d'],
    views: ['rescued'],
    when: (state) => state.rescued.length > 0,
    run(deps) {
      const { rescued } = deps.store.get()
      deps.attempt(async () => {
        await throwAway(rescued)
        const undo = {
          title: 'throwing words away',
          async run() {
            await putBack(rescued)
            deps.store.set((state) => ({ ...state, rescued }))
          },
        }
        deps.store.set((state) => ({ ...popView(state), rescued: [], undo }))
        toast(deps, 'Thrown away; u brings them back, until you quit.')
      })
    },
  },
]
